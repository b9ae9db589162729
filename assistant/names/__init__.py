"""Proper names: where they stand, what they name, and what an article says of whom."""
