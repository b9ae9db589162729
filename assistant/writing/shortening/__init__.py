"""What may be left out of a sentence, so that what is left is one, and true.

`wording` reads the sentence's words, `gaps` says what may be left out between two of them,
`meaning` what the rest then no longer means, `compression` holds a search to that, `unfinished`
says what a cut leaves begun and not said, and `shorter` offers the shorter forms of a clause
without a search.
"""
