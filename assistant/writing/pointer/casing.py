"""Which words keep their capital: the article's own use decides."""

from __future__ import annotations

from collections.abc import Sequence

from .words import QUOTE, Word, is_copiable

__all__ = ["draft_case", "source_case"]


def source_case(words: Sequence[Word | None]) -> list[str]:
    """Each word as it would stand in mid-sentence.

    A capital that only opens a sentence is dropped when the article writes the
    word in lower case elsewhere, or when it is a common word (of all words that
    open sentences, those are never names).
    """
    lower = {word.text for word in words if word is not None and word.text.islower()}
    capital = {
        word.text
        for word in words
        if word is not None and not word.opens and word.text[:1].isupper()
    }
    cased: list[str] = []
    after_mark = True
    for word in words:
        if word is None:
            cased.append("")
            continue
        text = word.text
        plain = text[:1].lower() + text[1:]
        if plain.islower() and (
            (plain in _COMMON and (word.opens or after_mark))
            or (word.opens and plain in lower and text not in capital)
        ):
            text = plain
        after_mark = not is_copiable(text)
        cased.append(text)
    return cased


# Words that open sentences and are no names; only these lose a capital without a witness.
_COMMON = frozenset(
    "a an the this that these those he she it they we you i there here his her its their our my "
    "your and but or so yet if when while as after before since until because although though "
    "once in on at by for from to of with without under over about against between among during "
    "despite one two three four five six seven eight nine ten some many most more few several all "
    "both each every no not police officials authorities scientists researchers investigators "
    "prosecutors experts lawmakers shares stocks people men women children thousands hundreds "
    "millions dozens what who how why where which new former".split()
)


def draft_case(surfaces: Sequence[str]) -> list[str]:
    """The draft's first letter, and the first of each sentence within it, in upper case."""
    shown = list(surfaces)
    opens = True
    for index, surface in enumerate(shown):
        if is_copiable(surface):
            if opens and surface.islower():
                shown[index] = surface[0].upper() + surface[1:]
            opens = False
        elif surface in (".", "!", "?"):
            opens = True
        elif surface != QUOTE:
            opens = opens and index == 0
    return shown
