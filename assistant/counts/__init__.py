"""What a number counts: the noun, its role in the clause, and whose age it is."""
