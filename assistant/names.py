"""Finds proper names in a text, whatever its casing, and says what kind of thing each names.

In prose a run of capitals past the first word of its sentence is a name. The first word is
one when the text (or the article the draft is about) has it in mid-sentence too, when the
lexicon knows it, or when it is no common word. In Title Case, capitals and lower-cased text
the words of the article's own names are names, and beside them only what the lexicon knows
or what is no English word: see
`assistant.caseless`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from assistant.capitals import Capitals, Word, capitals
from assistant.caseless import Phrases, kept_words, phrases_of
from assistant.casing import Style, is_common, lower_words, plain
from assistant.gazetteer import place_of
from assistant.lexicon.given_names import GIVEN
from assistant.lexicon.organisations import NOUNS, OPENERS
from assistant.lexicon.titles import (
    GENERIC,
    HONORIFICS,
    MODIFIERS,
    MONTH_WORDS,
    QUALIFIERS,
    ROLES,
    SHORT,
    SUFFIXES,
    TITLES,
)
from assistant.lexicon.words import FUNCTION
from assistant.text import Span, Text

__all__ = ["Name", "scan"]


@dataclass(frozen=True, slots=True)
class Name:
    """A proper name where it stands.

    ``span`` covers a title before the name, not a possessive 's. ``words`` are the keys
    (`casing.plain`) of the name without its title, particles and "of" included. ``title`` is
    the span of title, rank or office. ``given`` and ``surname`` are keys, empty for what is
    no person. ``sure`` is False where the words might be ordinary ones.
    """

    span: Span
    words: tuple[str, ...]
    category: str
    title: Span | None = None
    given: tuple[str, ...] = ()
    surname: str = ""
    sure: bool = True

    @property
    def key(self) -> str:
        return " ".join(self.words)

    @property
    def body(self) -> tuple[str, ...]:
        """The words without "of", "the" and the like."""
        return tuple(word for word in self.words if word not in LINKS) or self.words


LINKS = frozenset("of the for and & on in".split())
PARTICLES = frozenset(
    "van von der den de di da del della dos du la le el al bin ibn ben ter ten st".split()
)
# between two words of one name
_GAP = re.compile(
    r"\.?[ \u00a0]|-|[ \u00a0]?\n|[ \u00a0](?:&|van(?: der| den| de)?|von(?: der)?|de(?: la| los)?|di|da|del"
    r"|della|dos|du|la|le|el|al|bin|ibn|ter|ten)[ \u00a0]|[ -](?:al|el|ul)-"
    r"|(?P<link>[ \u00a0](?:of|for|and|on)(?: the)?[ \u00a0])|(?P<comma>, )"
)


def scan(text: Text, guide: Text | None = None) -> tuple[Name, ...]:
    """The names of a text in its order; ``guide`` is the article when the text is a draft."""
    if guide is None:
        return text.view(_scan_alone)
    memo: dict[int, tuple[Text, tuple[Name, ...]]] = text.view(_guided)
    known = memo.get(id(guide))
    if known is None or known[0] is not guide:
        names = _with_guide(tuple(_scan(text, guide)), scan(guide))
        known = memo[id(guide)] = (guide, names)
    return known[1]


def _guided(_: Text) -> dict[int, tuple[Text, tuple[Name, ...]]]:
    return {}


def _scan_alone(text: Text) -> tuple[Name, ...]:
    names = tuple(_scan(text, None))
    return _with_guide(names, names)


def _with_guide(names: tuple[Name, ...], guide: tuple[Name, ...]) -> tuple[Name, ...]:
    """The names with what the guide's fuller forms tell: "Esper" is a person's surname."""
    persons = {name.surname for name in (*guide, *names) if name.surname}
    categories = {name.words: name.category for name in guide if name.category != "other"}
    found = []
    for name in names:
        if name.key in MONTH_WORDS and name.key not in persons:
            continue
        if name.category == "other":
            if name.key in persons:
                name = replace(name, category="person", surname=name.key)
            elif name.words in categories and categories[name.words] != "person":
                name = replace(name, category=categories[name.words])
            elif _forenames(name.words) and name.words[-1] in persons:
                name = replace(
                    name, category="person", surname=name.words[-1], given=name.words[:-1]
                )
        found.append(name)
    return tuple(found)


def _forenames(words: tuple[str, ...]) -> bool:
    """Words that may stand before a surname: no ordinary word, no nationality."""
    first = words[:-1]
    return len(first) in (1, 2) and not any(is_common(w) or place_of(w) for w in first)


def _scan(text: Text, guide: Text | None) -> Iterator[Name]:
    found = capitals(text)
    known = capitals(guide) if guide is not None else None
    run: list[Word] = []
    for word in _candidates(text, guide, found, known):
        if run and not _joined(text, run, word):
            yield from _names(text, run, found, known)
            run = []
        run.append(word)
    if run:
        yield from _names(text, run, found, known)


def _candidates(
    text: Text, guide: Text | None, found: Capitals, known: Capitals | None
) -> Iterator[Word]:
    """The words of a text that can belong to names, in order."""
    lower = lower_words(text) | (lower_words(guide) if guide is not None else frozenset())
    if not text.cased:
        for number in range(len(text.sentences)):
            style = found.styles.get(number, Style.LOWER)
            yield from kept_words(text, number, style, _phrases(guide or text), guide, lower)
        return
    done = -1
    for word in found.words:
        if found.styles[word.sentence] is Style.PROSE:
            if _keep(text, word, found, known, lower):
                yield word
        elif word.sentence != done:
            done = word.sentence
            style = found.styles[done]
            yield from kept_words(text, done, style, _phrases(guide or text), guide, lower)


def _phrases(guide: Text) -> Phrases:
    return guide.view(_prose_names)


def _prose_names(guide: Text) -> Phrases:
    """The names that the guide writes in prose, by their first word."""
    found = capitals(guide)
    if not guide.cased:
        return {}
    words: list[tuple[str, ...]] = []
    run: list[Word] = []
    lower = lower_words(guide)
    for word in found.words:
        if found.styles[word.sentence] is not Style.PROSE:
            continue
        if not _keep(guide, word, found, None, lower):
            continue
        if run and not _joined(guide, run, word):
            words.extend(name.words for name in _names(guide, run, found, None))
            run = []
        run.append(word)
    words.extend(name.words for name in _names(guide, run, found, None))
    return phrases_of(words)


def _keep(
    text: Text,
    word: Word,
    found: Capitals,
    known: Capitals | None,
    lower: frozenset[str],
) -> bool:
    """Whether a capitalised word of prose can belong to a name."""
    key = word.key
    word.sure = True
    if key in GENERIC or not key or key.isdigit():
        return False
    written = text.raw[word.start : word.end]
    known_inside = known is not None and key in known.inside
    if len(key) > 3 and written.isupper() and is_common(key) and not known_inside:
        return False  # a word that is shouted
    if key == "may":
        return not word.initial and not _dated(text, word)
    if not word.initial:
        return key not in FUNCTION or written.isupper() or key in _CLOSERS or key == "new"
    if key in FUNCTION:
        return key == "new" or (key == "us" and written in ("US", "U.S."))
    if key in found.inside or known_inside:
        return key not in lower or not is_common(key)
    if place_of(key) is not None or key in TITLES:
        return True
    word.sure = not is_common(key) and key not in lower
    return True


_PREFIXES = frozenset("ex anti pro non pre post mid un co".split())
_DATE_BEFORE = re.compile(
    r"(?:\d|\b(?:in|on|by|of|since|until|till|late|early|mid|this|next|last))[ -]$"
)


def _dated(text: Text, word: Word) -> bool:
    """The month and not the surname: "in May", "May 5"."""
    after = text.raw[word.end : word.end + 3].strip(" ,")
    return after[:1].isdigit() or bool(
        _DATE_BEFORE.search(text.raw[max(0, word.start - 8) : word.start])
    )


def _joined(text: Text, run: list[Word], word: Word) -> bool:
    """Whether a word goes on with the name that the run began."""
    last = run[-1]
    if word.start - last.end > 14 or word.sentence != last.sentence:
        return False
    gap = text.raw[last.end : word.start]
    match = _GAP.fullmatch(gap)
    if match is None:
        return False
    if gap[0] == ".":
        return (
            len(last.key) == 1 or last.key in SHORT or last.key in ("st", "mt", "ft", "mr", "mrs")
        )
    if len(last.key) == 1 and word.key in GIVEN and text.raw[last.end] != ".":
        return False  # "Ravens C Danny Pinter": a position, no initial
    if match["comma"]:
        return word.key in ("jr", "sr", "inc", "ltd", "llc")
    if match["link"]:
        return _linked(run, gap.strip(), word)
    if gap == "-" and last.key in _PREFIXES:
        return False
    if gap == "-":
        if place_of(last.key) and (place_of(word.key) or is_common(word.key)):
            return False
        return not (is_common(word.key) and not is_common(last.key) and len(run) == 1)
    if len(run) > 1 and run[0].initial and not text.raw[word.start : word.end].isupper():
        # a byline in capitals does not go on into the sentence
        return not text.raw[run[0].start : last.end].isupper() or run[0].key not in GIVEN
    return True


def _linked(run: list[Word], link: str, word: Word) -> bool:
    last = run[-1].key
    if link.startswith("and"):
        # "Food and Drug Administration", "Trinidad and Tobago"; not "Esper and Milley"
        if place_of(f"{last} and {word.key}"):
            return True
        return len(run) <= 2 and is_common(last) and is_common(word.key) and last not in TITLES
    if last not in OPENERS and not (link.startswith("of") and place_of(f"{last} of {word.key}")):
        return False
    return link.startswith("of") or last not in TITLES


# function words that end names: "World War Two", "League One"
_CLOSERS = frozenset(("us", "it", "one", "two", "first", "second", "may"))


def _names(text: Text, run: list[Word], found: Capitals, known: Capitals | None) -> Iterator[Name]:
    """The names in a run of capitalised words."""
    while run and run[-1].key in FUNCTION and run[-1].key not in _CLOSERS:
        run = run[:-1]
    # a sentence's first word that is an ordinary one, before a name that stands elsewhere alone
    if len(run) > 1 and not run[0].sure and run[1].start - run[0].end == 1:
        nxt = run[1].key
        if nxt in GIVEN or nxt in found.openings or (known is not None and nxt in known.openings):
            run = run[1:]
    if len(run) > 1 and run[0].key == "new" and run[0].initial:
        named = known is not None and "new" in known.inside
        if not (named or place_of(f"new {run[1].key}") or run[1].key in NOUNS):
            run = run[1:]
    if not run or (len(run) == 1 and (not run[0].sure or _bare(text, run[0]))):
        return
    keys = [word.key for word in run]
    if len(run) == 1 and keys[0] in TITLES:
        # "the President said"
        return
    person = _person(text, run, keys)
    if person is not None:
        at, named = person
        for part in _places_before(run[:at]):
            yield _plain_name(text, part)
        yield named
        return
    if all(k in TITLES or k in MODIFIERS or k in QUALIFIERS or k in ROLES for k in keys):
        return
    yield _plain_name(text, run)


def _bare(text: Text, word: Word) -> bool:
    """A function word that no other word makes a name: "Two", but not "US" or "IT"."""
    return (
        word.key in FUNCTION
        and not text.raw[word.start : word.end].isupper()
        and word.key != "may"
    )


def _places_before(run: list[Word]) -> Iterator[list[Word]]:
    """What stands before a titled person: "U.S." of "U.S. Marine General Kenneth McKenzie"."""
    part = [word for word in run if word.key not in QUALIFIERS]
    if part and not all(is_common(word.key) and place_of(word.key) is None for word in part):
        yield part


def _person(text: Text, run: list[Word], keys: list[str]) -> tuple[int, Name] | None:
    """(index where the person with the title begins, the person) when the run names one."""
    last_title = -1
    for i, key in enumerate(keys[:-1]):
        if key in TITLES:
            last_title = i
        elif key in GIVEN and key not in MODIFIERS:
            break  # "Martin Luther King Jr."
    if last_title >= 0 and last_title < len(keys) - 1:
        first = last_title + 1
        # "Chief Executive Tim Cook": ordinary words of the title after its title word
        while first < len(keys) - 1 and _ordinary(keys[first]) and keys[first] not in GIVEN:
            first += 1
        rest = keys[first:]
        if rest[-1] in NOUNS or (
            _ordinary(rest[0])
            and rest[0] not in GIVEN
            and keys[last_title] not in HONORIFICS
            and len(rest) > 1
        ):
            return None
        begin = last_title
        while begin > 0 and (
            keys[begin - 1] in TITLES
            or keys[begin - 1] in MODIFIERS
            or (_ordinary(keys[begin - 1]) and place_of(keys[begin - 1]) is None)
        ):
            begin -= 1
        title = Span(run[begin].start, run[first - 1].end)
        return begin, _person_name(text, run[first:], title)
    if keys[-1] in NOUNS and len(keys) > 1:
        return None
    begin = 0
    while begin < len(keys) - 1 and place_of(keys[begin]) is not None and keys[begin] not in GIVEN:
        begin += 1
    title_before = _title_before(text, run[begin].start) if begin == 0 else None
    if (keys[begin] in GIVEN and len(keys) - begin > 1) or title_before is not None:
        if place_of(keys[begin]) is not None and title_before is None:
            if place_of(" ".join(keys[begin:])) or _ordinary(keys[-1]):
                return None
        return begin, _person_name(text, run[begin:], title_before)
    if len(keys[begin]) == 1 and len(keys) - begin > 1:
        return begin, _person_name(text, run[begin:], None)
    return None


def _ordinary(key: str) -> bool:
    return is_common(key)


_BEFORE = re.compile(r"(?:\b([a-z]+)[ -])?\b([a-z]+)\.? $")


def _title_before(text: Text, start: int) -> Span | None:
    """A title in lower case right before a name: "prime minister Theresa May"."""
    left = max(0, start - 40)
    match = _BEFORE.search(text.raw[left:start])
    if match is None or match[2] not in TITLES:
        return None
    begin = match.start(1) if match[1] in MODIFIERS or match[1] in QUALIFIERS else match.start(2)
    return Span(left + begin, left + match.end(2))


def _person_name(text: Text, run: list[Word], title: Span | None) -> Name:
    words = _keys(text, run)
    parts = [word for word in words if word not in SUFFIXES]
    surname = ""
    given: tuple[str, ...] = ()
    if parts:
        # particles belong to the surname: "de blasio", "van zyl"
        cut = len(parts) - 1
        while cut > 1 and parts[cut - 1] in PARTICLES:
            cut -= 1
        surname, given = " ".join(parts[cut:]), tuple(parts[:cut])
    begin = run[0].start
    if title is not None and title.start < begin:
        begin = title.start
    # a byline before the first sentence: "CHRISTOPHER STEVENS Two episodes in, ..."
    byline = len(run) > 1 and run[0].initial and text.raw[run[0].start : run[-1].end].isupper()
    return Name(
        Span(begin, run[-1].end), tuple(words), "person", title, given, surname, not byline
    )


def _plain_name(text: Text, run: list[Word]) -> Name:
    words = _keys(text, run)
    key = " ".join(words)
    if place_of(key) is not None:
        category = "place"
    elif (
        words[-1] in NOUNS
        or any(word in OPENERS for word in words[:-1])
        or (len(words) == 1 and text.raw[run[0].start : run[0].end].isupper() and len(key) > 1)
    ):
        category = "organisation"
    else:
        category = "other"
    return Name(
        Span(run[0].start, run[-1].end), tuple(words), category, sure=any(w.sure for w in run)
    )


def _keys(text: Text, run: list[Word]) -> list[str]:
    """The keys of a run with the particles and links between its words."""
    words = [run[0].key]
    for before, word in zip(run, run[1:], strict=False):
        if word.start - before.end > 1:
            between = text.raw[before.end : word.start].replace("-", " ").split()
            words.extend(plain(w) for w in between if w[-1].isalpha() or w == "&")
        words.append(word.key)
    return words
