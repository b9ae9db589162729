"""What a number says: its digits and words, and values with a bound."""
