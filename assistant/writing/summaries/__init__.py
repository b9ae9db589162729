"""Summaries of the article's own sentences.

`newsworth` says what a sentence is worth, `summarise` chooses, `standing` and `pointing` say what
may stand without those before it, `repeats` what another has quoted already. `rewrite`,
`attribution` and `passing` shorten; `asides` finds the background that a sentence could do
without, `losable` keeps what a reader must not miss, `retelling` asks a model which of it goes.
`persons` puts names for pronouns that were left behind, and `telling` puts the sentences together.
"""
