"""Whether the article has a draft's name: its words and their spelling, its place, its nation."""
