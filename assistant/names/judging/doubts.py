"""Where a capital in a draft may make no name: an ordinary word, or the label of a column."""

from __future__ import annotations

from bisect import bisect_right

from assistant.lexicon.given_names import GIVEN
from assistant.lexicon.naming import COMPASS, FAMED, LABELS, NEWSROOMS
from assistant.lexicon.organisations import NOUNS
from assistant.lexicon.titles import TITLES
from assistant.lexicon.words import FUNCTION
from assistant.names.capitals import capitals
from assistant.names.casing import Style, is_common, plain
from assistant.names.gazetteer import place_of
from assistant.names.names import Name
from assistant.patterns import deferred
from assistant.text import Text, Token

__all__ = ["amid_prose", "in_headline", "label", "ordinary", "position", "set_beside"]

# words of prose in lower case around a capital that make it a name: "the Championship"
_PROSE = 5
_AROUND = 40
# code points in which a standing title ends
_TITLE = 50


def label(name: Name, missing: list[str], draft: Text) -> bool:
    """A column's standing title before the story's own ("Harlow Works: how the mill ...",
    "Short Call | ..."), the newsroom's name behind it ("... - Harlow News") or who writes it
    ("..., writes ANN LEE", "ANN LEE The mill ...")."""
    # no slice of the draft from here to its end: each of very many names would copy it
    raw, (start, end) = draft.raw, name.span
    if raw.endswith(("writes ", "by "), 0, start) and draft[name.span].isupper():
        return len(name.words) > 1 or _SHOUTED.match(raw, end) is not None
    if start < draft.view(_byline) or name.span.end <= draft.view(_issuer):
        return True
    if _signed(name, missing, draft):
        return True
    bare, numberless = draft.view(_ends)
    if raw.startswith(" | ", end) or (bare <= end and raw.endswith(" | ", 0, start)):
        return True
    if numberless <= end and raw.endswith((" - ", " – ", " — "), 0, start):
        return not NEWSROOMS.isdisjoint(name.words)
    title, colon, _ = raw[:_TITLE].replace(" - ", ": ").partition(": ")
    if not colon or len(title) < name.span.end:
        return False
    if title.split()[-1].lower() in LABELS:
        return True
    return (
        len(name.words) > 1
        and name.category != "person"
        and len(title) == name.span.end
        and not raw[:start].strip(" \"'“‘")
        and all(is_common(word) and not place_of(word) for word in missing)
    )


# who writes it, before the first sentence: "EXCLUSIVE BY ANN LEE", "ANN LEE AT THE MILL"
_BYLINE = deferred(r"[\s\"'“‘]*((?:[A-Z][A-Z'’.-]+ ){2,8})(?=[A-Z][a-z]|A |I )")


def _signed(name: Name, missing: list[str], draft: Text) -> bool:
    """Whether the words that an article lacks are a writer's or a column's, whom a newspaper sets
    in capitals: "ANN LEE visits the mill", "why it closed, asks ANN LEE"."""
    signed = draft.view(_signatures)
    return bool(signed) and all(
        _within(token, signed)
        for token in draft.tokens_in(name.span)
        if plain(token.lower) in missing
    )


def _signatures(draft: Text) -> list[tuple[int, int]]:
    """Where words in capitals stand side by side amid others in small letters, where a writer
    signs: those with a forename, a title or no common word anywhere, any that open a sentence."""
    found: list[tuple[int, int]] = []
    for match in _CAPITALS.finditer(draft.raw):
        if not _signs(match.start(), match.end(), draft.raw):
            continue  # who is told of in capitals: "charged TOM ROE with theft"
        words = match[0].split()
        spelt = [word for word in words if sum(map(str.isalpha, word)) >= _SPELT]
        begins = draft.sentences[draft.sentence_index(match.start())].start == match.start()
        keys = [plain(word.lower()) for word in words]
        person = any(key in GIVEN or key in TITLES for key in keys) or not any(
            map(is_common, keys)
        )
        if len(spelt) > 1 and (begins or person):
            found.append(match.span())
    # (a headline all in capitals tells nobody apart)
    small = sum(token.text.islower() for token in draft.tokens)
    loud = sum(token.text.isupper() and not _within(token, found) for token in draft.tokens)
    return found if small > loud else []


def _within(token: Token, spans: list[tuple[int, int]]) -> bool:
    at = bisect_right(spans, (token.start, token.end)) - 1
    return any(begin <= token.start < end for begin, end in spans[max(at, 0) : at + 2])


def _signs(start: int, end: int, raw: str) -> bool:
    """Whether a writer's name may stand there: behind "writes", before "visits", at the head of a
    text before prose that begins anew."""
    if _WRITES.search(raw, max(0, start - _TITLE), start) is not None:
        return True
    return _TELLS.match(raw, end) is not None or (
        not raw[: min(start, 2)].strip(" \"'“‘")
        and start < 2
        and _ANEW.match(raw, end) is not None
    )


_WRITES = deferred(r"\b(?:asks|argues|explains|finds|reports|reveals|says|warns|writes),? $")
_TELLS = deferred(
    r",? (?:asks|argues|explains|examines|explores|reflects|reports|reviews"
    r"|visits|writes)\b"
)
_ANEW = deferred(r"[:;|.]|,? (?:[A-Z][a-z]|A |I )|$")


# letters of a word in capitals that is rather a name than an acronym
_SPELT = 3
_CAPITALS = deferred(
    r"(?<![\w.'’-])(?:Ma?c)?[A-Z][A-Z'’.-]{1,30}(?: (?:Ma?c)?[A-Z][A-Z'’.-]{1,30}){1,7}(?![\w&])"
)


# whose words a text is: "Statement by Secretary Ann Lee on", "Joint Release with the Minister for
# Mines, Tim Roe,". Who says "I" in it, or "we", is seldom named there.
_ISSUER = deferred(
    r"(?:(?:Joint|Media|Opening|Prepared|Press|Public|Weekly|Written) ){0,2}"
    r"(?:Address|Doorstop|Interview|Letter|Message|Proclamation|Readout|Release|Remarks|Speech"
    r"|Statement|Testimony|Transcript) (?:of|by|from|with),? "
    r"(?:(?:(?:the|and|for|of|with|interview|an?) ?|[A-Z](?!\w+ing\b)[\w.'’-]*,? ?|[,&] ?){1,24})"
)


def _issuer(draft: Text) -> int:
    """Where the words end that say at a draft's beginning whose words the article is."""
    found = _ISSUER.match(draft.raw)
    return found.end() if found else 0


_SHOUTED = deferred(r" [A-Z]{2,}(?![a-z])")


def _byline(draft: Text) -> int:
    """Where a byline in capitals ends that opens a draft; 0 where none does."""
    found = _BYLINE.match(draft.raw)
    words = found[1].lower().split() if found else []
    return found.end() if found and ("by" in words or words[0] in GIVEN) else 0


def _ends(draft: Text) -> tuple[int, int]:
    """Where a draft ends but for white space, and but for spaces and digits."""
    return len(draft.raw.rstrip()), len(draft.raw.rstrip(" 0123456789"))


def ordinary(words: tuple[str, ...]) -> bool:
    word = words[0]
    return len(words) == 1 and is_common(word) and word not in FAMED and not place_of(word)


def in_headline(name: Name, draft: Text) -> bool:
    """In Title Case and capitals, and in a headline without its small words, what stands beside
    a name may be none of it."""
    if len(draft.sentences) == 1 and draft.raw.rstrip(" \"'”’)")[-1:] not in ".!?":
        return True
    style = capitals(draft).styles.get(draft.sentence_index(name.span.start))
    return style in (Style.TITLE, Style.UPPER)


def set_beside(name: Name, missing: list[str], draft: Text) -> bool:
    """Ordinary words beside a name in a headline, where the next clause begins with a capital or
    a noun has one for weight: "Pictured Ann Lee", "Elmford Fraudster stole"."""
    if name.category != "other" or draft[name.span].islower() or not in_headline(name, draft):
        return False
    return all(ordinary((word,)) and word not in NOUNS and word not in COMPASS for word in missing)


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


# letters of a position before a player's name: F, DE, LHP
_POSITION = 3


def position(name: Name, draft: Text) -> bool:
    """ "DE Smith": a word of capitals before a name that is not all in them, and no initial.
    The position may be one name and the player the next."""
    first, _, rest = draft[name.span].partition(" ")
    if not rest and (after := _AFTER.match(draft.raw, name.span.end)):
        rest = after[0].strip()
    short = first.isalpha() and first.isupper() and len(first) <= _POSITION
    return short and len(rest.split()) > 1 and not rest.isupper()


# two words in title case right behind a word
_AFTER = deferred(r"(?: [A-Z][a-z'’]+(?=\W)){0,2}")
