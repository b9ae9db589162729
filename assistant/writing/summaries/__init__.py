"""Summaries of the article's own sentences.

`newsworth` says what a sentence is worth, `summarise` chooses, `standing` says what may stand
without the sentence before it, `rewrite`, `attribution` and `passing` shorten; `asides` finds the
background that a sentence could do without, `losable` keeps what a reader must not miss,
`retelling` asks a model which of it goes. `persons` puts names for pronouns that were left behind,
and `telling` puts the sentences together.
"""
