"""Data only: word lists and tables. Each module opens with what membership means."""
