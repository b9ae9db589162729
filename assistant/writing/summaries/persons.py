"""Who is meant, once a sentence stands among others than its neighbours.

A pronoun that opens a sentence whose person was left behind gives way to the name, and a surname
at its first mention to the full name. Where two persons may be meant nothing is replaced.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from assistant.lexicon.titles import HONORIFICS
from assistant.names.casing import plain
from assistant.names.names import Name, scan
from assistant.text import Span, Text
from assistant.writing.body import Sentence, body
from assistant.writing.clause import Word, split
from assistant.writing.grammar import is_finite, main_verb

__all__ = ["SUBJECTS", "introduced", "meant", "names_in", "surnames", "with_names"]

SUBJECTS = frozenset("he she".split())
# sentences that a pronoun is followed back through
_BACK = 4
# words of a title that a name brings along
_LONGEST_TITLE = 4
_PEOPLE = frozenset(
    "man woman men women boy girl mother father wife husband son daughter brother sister mum mom"
    " dad partner girlfriend boyfriend friend friends child baby teenager victim suspect driver"
    " officer student actor actress singer".split()
)
_POSSESSIVE = re.compile(r"['’]s?$")
_FEMALE = frozenset("ms mrs miss madam dame lady".split())
_MALE = frozenset("mr sir lord".split())


def meant(article: Text, sentence: Sentence) -> Name | None:
    """The person whom "he" or "she" at the opening of a sentence means: the only one of the
    sentence before and its subject, or whom its own opening pronoun means. Of a story's first
    sentence it is the one whom the second names so."""
    story = body(article)
    pronoun = _opening(article, sentence)
    if sentence.index == 0:
        return _named_next(article, story[1], pronoun) if len(story) > 1 else None
    for index in range(sentence.index - 1, max(-1, sentence.index - 1 - _BACK), -1):
        before = story[index]
        persons = names_in(article, before.span)
        if persons:
            one = persons[0]
            alone = len({name.surname or name.key for name in persons}) == 1
            if not alone or not _subject(article, before, persons):
                return None
            return one if _agrees(article, persons, pronoun) else None
        if _opening(article, before) != pronoun:
            return None
    return None


def _named_next(article: Text, after: Sentence, pronoun: str) -> Name | None:
    """ "She failed to find love. *But Ida Brandt* has": the person whom a sentence names."""
    persons = names_in(article, after.span)
    if pronoun not in SUBJECTS or len({name.surname or name.key for name in persons}) != 1:
        return None
    subject = _subject(article, after, persons) and _agrees(article, persons, pronoun)
    return persons[0] if subject else None


def _opening(article: Text, sentence: Sentence) -> str:
    tokens = article.tokens_in(sentence.span)
    return tokens[0].lower if tokens else ""


def names_in(article: Text, span: Span) -> list[Name]:
    """The persons named in a part of the article, in order."""
    return [n for n in article.view(_all_persons) if span.covers(n.span)]


def _all_persons(article: Text) -> tuple[Name, ...]:
    return tuple(name for name in article.view(scan) if name.category == "person")


def _subject(article: Text, sentence: Sentence, persons: Sequence[Name]) -> bool:
    """Does the person do something there, and is nobody else spoken of without a name?"""
    words = split(article, sentence.span)
    if any(word.lower in _PEOPLE for word in words):
        return False
    verb = main_verb(words)
    for name in persons:
        if verb is not None and name.span.end <= words[verb].start:
            at = next((i for i, w in enumerate(words) if w.start >= name.span.start), 0)
            if at <= 1 or words[at - 1].text == ",":
                return True
        at = next((i for i, w in enumerate(words) if w.start >= name.span.end), len(words))
        if at < len(words) and is_finite(words, at):
            return True
    return False


def _agrees(article: Text, persons: Sequence[Name], pronoun: str) -> bool:
    """No "Ms" is a he, no "Mr" a she."""
    surname = persons[0].surname
    titles = {
        article[name.title].lower().rstrip(".")
        for name in article.view(_all_persons)
        if name.title is not None and name.surname == surname
    }
    return not titles & (_FEMALE if pronoun == "he" else _MALE)


def introduced(words: Iterable[Word]) -> frozenset[str]:
    """The words that a reader has met: a person is known by the surname among them."""
    return frozenset(
        plain(_POSSESSIVE.sub("", word.lower)) for word in words if word.text[0].isupper()
    )


def surnames(article: Text) -> frozenset[str]:
    """The surnames of everybody whom the article names."""
    return frozenset(name.surname for name in article.view(_all_persons))


def with_names(
    article: Text, sentence: Sentence, words: list[Word], known: frozenset[str], alone: bool
) -> list[Word]:
    """The words of a sentence with the names that its reader needs.

    ``known``: what `introduced` gives of the sentences told before. ``alone``: the sentence
    before it in the article was left out, so that an opening "he" would be nobody.
    """
    found = list(words)
    if alone and found and found[0].lower in SUBJECTS:
        person = meant(article, sentence)
        if person is not None:
            found[:1] = _spelt(article, person, known)
            known |= {person.surname}
    for name in names_in(article, sentence.span):
        if name.surname and name.surname not in known and not name.given:
            full = article.view(_full_names).get(name.surname)
            # the full name comes first: a later one is a slip, or another person's
            if full is not None and full.span.start < name.span.start:
                found = _expanded(article, found, name, full)
        known |= {name.surname}
    return found


def _full_names(article: Text) -> dict[str, Name]:
    """Surname -> where the article first gives the name in full; nobody whose surname two
    persons bear."""
    first: dict[str, Name] = {}
    shared: set[str] = set()
    for name in article.view(_all_persons):
        if name.surname and name.given:
            full = first.setdefault(name.surname, name)
            if full.given[0] != name.given[0]:
                shared.add(name.surname)
    return {surname: name for surname, name in first.items() if surname not in shared}


def _spelt(article: Text, person: Name, known: frozenset[str]) -> list[Word]:
    """A name as words: the surname of somebody known, else the full name."""
    if person.surname in known:
        last = article.tokens_in(person.span)[-1]
        return _words(article, Span(last.start, last.end))
    full = article.view(_full_names).get(person.surname, person)
    return _words(article, _shown(article, full))


def _shown(article: Text, name: Name) -> Span:
    """A name with its title where that is a short one, and no "Mr"."""
    title = name.title
    if title is None or title.start != name.span.start:
        return name.span
    words = article[title].split()
    polite = words[0].lower().rstrip(".") in HONORIFICS if words else True
    # "Chief of *Staff Ida Lima*": half of a title
    half = article.raw[max(0, title.start - 4) : title.start] == " of "
    if not polite and not half and len(words) <= _LONGEST_TITLE:
        return name.span
    start = next((t.start for t in article.tokens_in(name.span) if t.start >= title.end), None)
    return name.span if start is None else Span(start, name.span.end)


def _words(article: Text, span: Span) -> list[Word]:
    return split(article, span)


def _expanded(article: Text, words: list[Word], name: Name, full: Name) -> list[Word]:
    """The words with the full name where its surname alone stood."""
    at = next((i for i, word in enumerate(words) if word.start == name.span.start), None)
    if at is None or _in_quotes(words, at):
        return words
    end = next((i for i in range(at, len(words)) if words[i].end >= name.span.end), None)
    if end is None:
        return words
    spoken = name.title is not None and article[name.title].lower().rstrip(".") not in HONORIFICS
    given = article.tokens_in(full.span)
    last = given[-1].start
    start = full.span.start
    if spoken or full.title is None:
        start = next(
            (t.start for t in given if full.title is None or t.start >= full.title.end), last
        )
        keep = words[at:end] if spoken else []
    else:
        start = _shown(article, full).start
        keep = []
    before = split(article, Span(start, last)) if start < last else []
    if not before:
        return words
    head = [*keep, *before]
    head[0] = head[0]._replace(spaced=words[at].spaced)
    surname = words[end]._replace(spaced=True)
    head[1:] = [word._replace(spaced=True) for word in head[1:]]
    return [*words[:at], *head, surname, *words[end + 1 :]]


def _in_quotes(words: Sequence[Word], at: int) -> bool:
    inside = False
    for word in words[:at]:
        if word.mark and word.text in '"“”„':
            inside = word.text in "“„" or (word.text == '"' and not inside)
    return inside
