"""Where a capital in a draft may make no name: an ordinary word, or the label of a column."""

from __future__ import annotations

from assistant.lexicon.words import FUNCTION
from assistant.names.casing import is_common
from assistant.names.gazetteer import place_of
from assistant.names.names import Name
from assistant.text import Text

__all__ = ["amid_prose", "label", "ordinary"]

# words of prose in lower case around a capital that make it a name: "the Championship"
_PROSE = 5
_AROUND = 40


def label(name: Name, missing: list[str], draft: Text) -> bool:
    """A column's standing title before the story's own: "Harlow Works: how the mill ..."."""
    return (
        len(name.words) > 1
        and name.category != "person"
        and draft.raw[name.span.end : name.span.end + 2] == ": "
        and not draft.raw[: name.span.start].strip(" \"'“‘")
        and all(is_common(word) and not place_of(word) for word in missing)
    )


def ordinary(words: tuple[str, ...]) -> bool:
    return len(words) == 1 and is_common(words[0]) and not place_of(words[0])


def amid_prose(name: Name, draft: Text) -> bool:
    """Whether the sentence is so plainly prose that a capital in it is meant."""
    sentence = draft.sentences[draft.sentence_index(name.span.start)]
    ending = draft.raw[max(sentence.start, sentence.end - 4) : sentence.end]
    if draft[name.span].isupper() or not ending.rstrip("\"'”’)").endswith("."):
        return False
    at = draft.token_index(name.span.start)
    told = 0
    for token in draft.tokens[max(0, at - _AROUND) : at + _AROUND]:
        if sentence.start <= token.start < sentence.end:
            told += token.text.islower() and token.lower not in FUNCTION and is_common(token.lower)
    return told >= _PROSE and name.span.start > sentence.start + 5
