"""Finds proper names in a text, whatever its casing, and says what kind of thing each names.

In prose a run of capitals past the first word of its sentence is a name. The first word is
one when the text (or the article the draft is about) has it in mid-sentence too, when the
lexicon knows it, or when it is no common word. In Title Case, capitals and lower-cased text
the words of the article's own names are names, and beside them only what the lexicon knows
or what is no English word: see `assistant.names.caseless`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from assistant.lexicon.calendar_words import MONTHS
from assistant.lexicon.organisations import PARTIES
from assistant.names.capitals import Capitals, Word, capitals
from assistant.names.caseless import Phrases, kept_words, phrases_of
from assistant.names.casing import Style, is_common, lower_words
from assistant.names.gazetteer import place_of
from assistant.names.guided import guided
from assistant.names.proper import Name, read_run
from assistant.names.runs import belongs, joined
from assistant.text import Text

__all__ = ["Name", "scan", "written"]


def scan(text: Text, guide: Text | None = None) -> tuple[Name, ...]:
    """The names of a text in its order; ``guide`` is the article when the text is a draft."""
    if guide is None:
        return text.view(_scan_alone)
    return _scan_beside(text, guide)


def written(name: Name, text: Text) -> str:
    """A name as its text writes it, without its title."""
    start = name.title.end if name.title is not None else name.span.start
    return text.raw[max(start, name.span.start) : name.span.end].strip(' .“”"')


@guided
def _scan_beside(text: Text, guide: Text) -> tuple[Name, ...]:
    return _with_guide(_scan(text, guide), scan(guide))


def _scan_alone(text: Text) -> tuple[Name, ...]:
    names = _scan(text, None)
    return _with_guide(names, names)


def _with_guide(names: tuple[Name, ...], guide: tuple[Name, ...]) -> tuple[Name, ...]:
    """The names with what the guide's fuller forms tell: "Esper" is a person's surname."""
    persons = {name.surname for name in (*guide, *names) if name.surname}
    categories = {name.words: name.category for name in guide if name.category != "other"}
    found = []
    for name in names:
        words = name.words
        if words[0] in MONTHS and len(words) == 1 and words[0] not in persons:
            continue
        if name.category == "other":
            if (key := name.key) in persons:
                name = name._replace(category="person", surname=key)
            elif categories.get(words, "person") != "person":
                name = name._replace(category=categories[words])
            elif words[-1] in persons and _forenames(words):
                name = name._replace(category="person", surname=words[-1], given=words[:-1])
        found.append(name)
    return tuple(found)


def _forenames(words: tuple[str, ...]) -> bool:
    """Words that may stand before a surname: no ordinary word, no nationality."""
    first = words[:-1]
    return len(first) in (1, 2) and not any(
        is_common(w) or place_of(w) or w in PARTIES for w in first
    )


def _scan(text: Text, guide: Text | None) -> tuple[Name, ...]:
    prose = text.view(_prose) if guide is None else _in_prose(text, guide)
    other = tuple(_in_headlines(text, guide))
    return tuple(sorted((*prose, *other), key=lambda n: n.span)) if other else prose


def _prose(text: Text) -> tuple[Name, ...]:
    return _in_prose(text, None)


def _in_prose(text: Text, guide: Text | None) -> tuple[Name, ...]:
    """The names of the sentences that are cased as prose."""
    if not text.cased:
        return ()
    found = capitals(text)
    known = capitals(guide) if guide is not None else None
    lower = lower_words(text, guide)
    styles, prose = found.styles, Style.PROSE
    words = [
        word
        for word in found.words
        if styles[word.sentence] is prose and belongs(text, word, found, known, lower)
    ]
    return tuple(_read(text, words, found, known))


def _in_headlines(text: Text, guide: Text | None) -> Iterator[Name]:
    """The names of the sentences whose capitals do not tell."""
    found = capitals(text)
    cased = text.cased
    numbers = [n for n, style in found.styles.items() if style is not Style.PROSE or not cased]
    if not cased:
        numbers = list(range(len(text.sentences)))
    if not numbers:
        return
    known = capitals(guide) if guide is not None else None
    lower = lower_words(text, guide)
    phrases = (guide or text).view(_phrases)
    for number in numbers:
        style = found.styles.get(number, Style.LOWER)
        words = kept_words(text, number, style, phrases, guide, lower)
        yield from _read(text, words, found, known)


def _read(
    text: Text, words: Iterable[Word], found: Capitals, known: Capitals | None
) -> list[Name]:
    names: list[Name] = []
    run: list[Word] = []
    for word in words:
        if run and not joined(text, run, word):
            names += read_run(text, run, found, known)
            run = []
        run.append(word)
    if run:
        names += read_run(text, run, found, known)
    return names


def _phrases(guide: Text) -> Phrases:
    """The names that the guide writes in prose, by their first word."""
    return phrases_of(name.words for name in guide.view(_prose))
