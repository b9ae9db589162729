"""A small data set of our own prose: the smoke test of every command, free to use."""
