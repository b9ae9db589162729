"""Who did what to whom, and who said it: a draft's clauses against those of its article."""
