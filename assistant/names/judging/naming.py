"""Judges a name of a draft against an article's names: shared by the kinds that are names.

A name is supported when the article has it, or has every word of it in equivalent form. What
is missing may be a misspelling of a word the article has (contradicted, with the right
spelling), or nowhere (unsupported).
"""

from __future__ import annotations

from assistant.in_place import copied
from assistant.kind import Judgement, Verdict, unchecked, unsupported
from assistant.lexicon.given_names import GIVEN
from assistant.lexicon.naming import PLACEHOLDERS
from assistant.lexicon.organisations import FORM_LETTERS, SUFFIXES
from assistant.lexicon.words import FUNCTION
from assistant.names.casing import is_common, plain
from assistant.names.gazetteer import abbreviations, place_of, state_of
from assistant.names.instead.rules import in_its_place
from assistant.names.judging.bynames import byname, in_capitals, in_letters
from assistant.names.judging.codes import judge_code
from assistant.names.judging.districts import district
from assistant.names.judging.doubts import (
    amid_prose,
    in_headline,
    label,
    ordinary,
    position,
    set_beside,
)
from assistant.names.judging.fiscal import fiscal_year
from assistant.names.judging.parties import party_mark
from assistant.names.judging.proposed import proposed
from assistant.names.judging.spelling import (
    misspelt,
    near_name,
    slip_beside,
    slip_between,
    stated,
)
from assistant.names.judging.together import together
from assistant.names.judging.twice import against_itself
from assistant.names.names import Name, written
from assistant.names.persons.belonging import judge_owner
from assistant.names.register import Register, register
from assistant.text import Span, Text

__all__ = ["judge_name", "judge_words"]


def judge_name(name: Name, draft: Text, article: Text) -> Judgement:
    """The article's answer about a place, an organisation or any other name."""
    book = register(article)
    judgement = (
        against_itself(name, draft, book)
        or _whole(name, draft, book, article)
        or _abbreviated(name, draft, book, article)
    )
    if judgement is None and (span := byname(name, draft, book)) is not None:
        # no word of it stands there, so that nothing tells where it should
        return _supported(f"It stands for {_quote(article, span)}.", span)
    judgement = judgement or district(name, book) or judge_words(name, draft, book)
    own_words = judgement.verdict is Verdict.SUPPORTED and copied(draft, name.span, article)
    if judgement.verdict is Verdict.SUPPORTED and not own_words:
        judgement = judge_owner(name, draft, book) or judgement
    return in_its_place(name, draft, book, judgement)


def _supported(reason: str, *spans: Span) -> Judgement:
    return Judgement(Verdict.SUPPORTED, reason, spans)


def _owned_alike(name: Name, draft: Text, other: Name, article: Text) -> bool:
    """Both follow the same word: the President's House is not every House."""
    ours, theirs = draft.token_index(name.span.start), article.token_index(other.span.start)
    return [t.lower for t in draft.tokens[max(0, ours - 2) : ours]] == [
        t.lower for t in article.tokens[max(0, theirs - 2) : theirs]
    ]


def _whole(name: Name, draft: Text, book: Register, article: Text) -> Judgement | None:
    """The name as one: the same words, or the same place by another name."""
    same = [other for other in book.by_word.get(name.words[0], ()) if other.words == name.words]
    if same:
        alike = (other for other in same if _owned_alike(name, draft, other, article))
        other = next(alike, same[0])
        return _supported(f"The article names {_quote(article, other.span)}.", other.span)
    place = place_of(name.key)
    if place is not None:
        held = book.place(place)
        if held is not None:
            span, which = held
            if which == place:
                return _supported(f"The article has {_quote(article, span)}.", span)
            return _supported(f"The article has {_quote(article, span)}, which tells of it.", span)
    return None


# letters of an acronym that is looked for as the first letters of the article's words
_ACRONYM = 4
_NO_FIRMS = frozenset("army board council court force forces navy party police union".split())


def _quote(article: Text, span: Span) -> str:
    return f"“{article[span]}”"


def _abbreviated(name: Name, draft: Text, book: Register, article: Text) -> Judgement | None:
    """An acronym for a name of the article, or a name whose acronym the article has."""
    key = name.key
    state = state_of(key)
    if state is not None and (held := book.place(state)) is not None:
        return _supported(f"The article has {_quote(article, held[0])}.", held[0])
    if len(name.words) == 1 and 2 <= len(key) <= 7:
        other = book.initials.get(key)
        if other is not None:
            return _supported(f"It stands for {_quote(article, other.span)}.", other.span)
    elif len(name.words) > 1 and all(is_common(w) or place_of(w) for w in name.body):
        nation = name.body[0] in ("us", "american")  # "US Food and Drug Administration"
        for words in (name.words, name.body, name.body[nation:]):
            span = book.at("".join(word[0] for word in words)) if len(words) > 1 else None
            if span is not None and article[span].isupper():
                return _supported(f"The article shortens it to {_quote(article, span)}.", span)
    if (span := fiscal_year(key, book)) is not None:
        return _supported(f"The article has {_quote(article, span)}.", span)
    if key[-1:] in FORM_LETTERS and len(key) >= _ACRONYM and draft[name.span].isupper():
        # the last letter is of a firm's legal form, which the article may leave out
        other = book.initials.get(key[:-1])
        firm = other is not None and len(other.words) == len(key) - 1
        if other is not None and firm and other.words[-1] not in _NO_FIRMS:
            return _supported(f"It stands for {_quote(article, other.span)}.", other.span)
    if len(name.words) == 1 and (whole := in_capitals(key, name, draft, book)):
        return _supported(f"It stands for {_quote(article, whole)}.", whole)
    # "Man Uniteds" without its apostrophe
    known = abbreviations()
    for form in sorted(known.get(key) or known.get(key.removesuffix("s")) or ()):
        short = len(form) <= _ACRONYM
        # "is" is no Islamic State: an abbreviation of the article is in capitals
        spans = [book.shouted(form)] if short else [book.at(word) for word in form.split()]
        found = [span for span in spans if span is not None]
        if len(found) == len(spans):
            return _supported(f"The article has it as {_quote(article, found[0])}.", *found)
    return None


# in a row of capitals: a list without its commas, or no prose at all
_MOST_WORDS = 60


def judge_words(name: Name, draft: Text, book: Register) -> Judgement:
    """Word by word: what the article has, what it spells otherwise, what it lacks."""
    words, article = name.body, book.article
    if len(words) > _MOST_WORDS:
        return unchecked(f"It has {len(words):,} words, more than a name has.")
    if (coded := judge_code(name, draft, book)) is not None:
        return coded
    spans: list[Span] = []
    missing: list[str] = []
    at = 0
    while at < len(words):
        length, span = _longest(words, at, book, article)
        if span is None:
            missing.append(words[at])
        else:
            spans.append(span)
        at += length
    short = {word: in_capitals(word, name, draft, book) for word in missing}
    spans += [span for span in short.values() if span is not None]
    missing = [word for word in missing if short[word] is None]
    if len(words) > 1:
        # "Inc", and a letter between the words
        missing = [word for word in missing if word not in SUFFIXES and len(word) > 1]
        if missing and (slip := _slip(name, missing, draft, book)):
            return slip
        missing = [word for word in missing if word not in name.doubtful]
    # a person's forename may stand in one sentence and the surname in the next
    person = name.category == "person" or words[0] in GIVEN
    if not missing and not person and not in_headline(name, draft) and not together(words, book):
        return unsupported(
            f"The article has the words of “{draft[name.span]}”, but in no one sentence.",
            *dict.fromkeys(spans),
        )
    if not missing:
        return _supported("The article has these words.", *dict.fromkeys(spans))
    if not PLACEHOLDERS.isdisjoint(missing):
        return unsupported("It holds a placeholder, where the writer had no word.")
    surface = _surface(name, missing, draft)
    if name.category == "place" and (code := _code_aside(name, book)):
        return unchecked(f"“{surface}” stands only in the article's {book.aside[code]}.")
    if all(word in book.aside for word in missing):
        return unchecked(f"“{surface}” stands only in the article's {book.aside[missing[0]]}.")
    if len(words) == 1 and (beside := slip_between(words[0], name, draft, book)):
        return _misspelt(name, words[0], beside, draft, article)
    if missing == [words[0]] and position(name, draft):
        return unchecked(f"“{surface}” may be a position; the article has the name.", *spans)
    if label(name, missing, draft):
        return unchecked(f"“{draft[name.span]}” stands where a label of the text does.", *spans)
    other = proposed(name, missing, draft, book)
    if spans and other is None and set_beside(name, missing, draft):
        return unchecked(f"“{surface}” may be none of the name in a headline.", *spans)
    if not name.sure or (ordinary(words) and not amid_prose(name, draft)):
        return unchecked(f"“{surface}” may be no name, and the article does not have it.", *spans)
    if len(words) == 1 and (slip := _slip(name, missing, draft, book)):
        return slip
    return unsupported(
        f"The article does not have “{surface}”.",
        *dict.fromkeys(spans),
        suggestion=other,
    )


def _code_aside(name: Name, book: Register) -> str | None:
    """The short form of a state that stands in a dateline alone: N.C. for North Carolina."""
    place = place_of(name.key)
    return next(
        (
            word
            for word, piece in book.aside.items()
            # the "in" of a dateline or of "(Reporting by Ann Lee in Oslo)" is no Indiana
            if place and piece == "dateline" and word not in FUNCTION and state_of(word) == place
        ),
        None,
    )


def _surface(name: Name, missing: list[str], draft: Text) -> str:
    """The missing words as the draft writes them; a place is missing as a whole."""
    if name.category == "place":
        return draft[name.span]
    lacking = [t.text for t in draft.tokens_in(name.span) if plain(t.lower) in missing]
    return " ".join(lacking) or " ".join(missing)


def _slip(name: Name, missing: list[str], draft: Text, book: Register) -> Judgement | None:
    """A misspelling of what the article has in this name's place."""
    article = book.article
    near = near_name(name, book)
    if near is not None:
        return Judgement(
            Verdict.CONTRADICTED,
            f"The article names {_quote(article, near.span)}.",
            (near.span,),
            written(near, article),
        )
    for word in missing:
        other = (
            slip_beside(word, name, book)
            or slip_between(word, name, draft, book)
            or misspelt(word, book)
        )
        if other is not None:
            return _misspelt(name, word, other, draft, article)
    return None


def _misspelt(name: Name, word: str, right: Span, draft: Text, article: Text) -> Judgement:
    return Judgement(
        Verdict.CONTRADICTED,
        f"The article spells it {_quote(article, right)}.",
        (right,),
        _with_word(name, word, article[right], draft),
    )


def _with_word(name: Name, word: str, right: str, draft: Text) -> str:
    """The name with one of its words put right."""
    slip = next((t for t in draft.tokens_in(name.span) if plain(t.lower) == word), None)
    if slip is None:
        return right
    return f"{draft.raw[name.span.start : slip.start]}{right}{draft.raw[slip.end : name.span.end]}"


def _longest(
    words: tuple[str, ...], at: int, book: Register, article: Text
) -> tuple[int, Span | None]:
    for length in (3, 2, 1):
        part = " ".join(words[at : at + length])
        if len(words) < at + length:
            continue
        # "Britains" without its apostrophe
        place = place_of(part) or state_of(part) or place_of(part.removesuffix("s"))
        if place is not None and (held := book.place(place)) is not None:
            return length, held[0]
        # "the Los Angeles sheriff", of L.A. County
        if length > 1 and (short := in_letters(part, book)):
            return length, short
    return 1, stated(words[at], book) or party_mark(words[at], article)
