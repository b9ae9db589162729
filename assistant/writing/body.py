"""The sentences of an article that tell its story, and how much each of them tells."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace

from assistant.furniture import furniture
from assistant.lexicon.stopwords import STOPWORDS
from assistant.names.gazetteer import place_of
from assistant.text import Span, Text, fold
from assistant.wire import wire_codes
from assistant.writing.captions import caption

__all__ = ["Sentence", "body", "content_words", "likeness", "part", "weights"]


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of the story: its place among them, and what it is about.

    ``central``: how much its words are the story's, 0 to about 1; ``score`` adds to that the
    figures in it and its nearness to the opening.
    """

    index: int
    span: Span
    words: frozenset[str]
    central: float
    score: float
    paragraph: int


_TERMINAL = re.compile(r"[.!?…][\"'”’»)\]]*$")
# a full stop with no space after it, as on pages whose line breaks were lost
_LOST_BREAK = re.compile(
    r"(?<=[a-z0-9%)\]”\"’])[.!?](?=[A-Z“\"](?:[a-z ]|[A-Z]{4}))|(?<=[.!?][”\"’])(?=[A-Z])"
    r"|(?<=[A-Z]{6})(?=[A-Z][a-z])"
)
# "SYDNEY, Aug 20: ", "OSLO, Norway—", "SYDNEY--" and "Aug 20 : ", datelines without agency; an
# agency by its address; what an editor shouts before the story ("FIRST ON THE WIRE: "); a
# crosshead that runs into its paragraph ("WHAT COMES NEXT The court said")
_STAMP = re.compile(
    r"[A-Z][A-Z/ .'-]{2,30}, [A-Z][a-z]{2,8}\.? \d{1,2}\s*(?::|[-–—]{1,2}(?=\s))\s+"
    r"|[A-Z][A-Z/ .'-]{2,30}(?:, [A-Z][\w.' ]{2,24})?(?:--|—)(?=[A-Z“\"])"
    r"|[A-Z][a-z]{2,8}\.? \d{1,2} :\s+|[A-Z][a-z]{2,20}\.com\s*[-–—]{1,2}\s*"
    r"|(?!FILE|PHOTO|VIDEO|WATCH|READ|RELATED)(?:[A-Z]{3,15}(?: [A-Z]{2,15}){1,4}|EXCLUSIVE"
    r"|BREAKING|UPDATE(?: \d)?):\s+(?=[A-Z“\"'‘])"
    r"|(?<=\n)(?=(?:[A-Z.'’-]+ ){0,5}[A-Z]{5,} )(?:[A-Z][A-Z.'’-]* ){2,8}"
    r"(?=(?:A|[A-Z][a-z]+) [a-z])"
)
# "ZANDVOORT, Netherlands, Aug 19 : ", "OSLO/HULL, May 4 (Reuters) – ", "May 4 (Reuters) - ",
# "OSLO/HULL — ", "(NEXSTAR) – ": they may stand under a page's menus, where furniture ends
_WIRE = re.compile(
    r"[A-Z][A-Z/ .'-]{2,30}(?:, [A-Z][\w.' ]{2,24})?, [A-Z][a-z]{2,8}\.? \d{1,2}"
    r"(?: \([A-Z][\w .&-]{1,24}\))?\s?[-–—:]{1,2}\s+"
    r"|[A-Z][A-Z .'-]{2,20}/[A-Z][A-Z .'-]{2,20}\s[-–—]{1,2}\s+"
    r"|(?:[A-Z][A-Z/ .'-]{2,30}(?:, [A-Z][\w.' ]{2,24})?\s|[A-Z][a-z]{2,8}\.? \d{1,2}\s)?"
    r"\((?:[A-Z][\w .&-]{1,24})?\)\s?[-–—]{1,2}\s?(?=[A-Z“\"'‘])"
)
# "STOCKHOLM: A man", once in a story: in a conversation such lines come again and again
_COLON = re.compile(
    r"(?<![^\n])(?!FILE|PHOTO|VIDEO|WATCH|READ|RELATED|EXCLUSIVE|BREAKING|UPDATE|NOTE|CORRECTION)"
    r"[A-Z]{4,20}(?:[ /-][A-Z]{2,15}){0,2}: (?=[A-Z“\"])"
)
# "(This May 4 story corrects paragraph 3)", "By Ida Holm ": what was wrong, and who wrote it
_CORRECTION = re.compile(
    r"\({1,2}(?=[^()\n]{0,200}\b(?:correct(?:s|ed|ion)?|refile[sd]?|clarif(?:y|ies|ied))\b)"
    r"[^()\n]{5,500}\){1,2}\s*"
)
_BY = re.compile(
    r"By (?:(?:and |[A-Z])[\w.’'-]{0,24},?\s){2,9}"
    r"(?=[A-Z/ ,.'-]{0,40}(?:[A-Z][a-z]{2,8}\.? \d{1,2} )?\([A-Z])"
)
# invitations, credits and leftovers of pages; they are sentences, but not of the story
_PAGE = re.compile(
    r"(?:-->|update, |\W*(?:sign up|subscribe|support our|read (?:more|also|the full|a summary|"
    r"our)|click|follow us|tap (?:here|to)|add \w+ as|learn more|find out more|check out|"
    r"see more|stay (?:updated|informed|up to date|tuned)|"
    r"share this|watch|listen|related|advert|copyright|all rights|photo|image|video|file photo|"
    r"editor.s note|story continues|scroll|download|register|log in|register for|join us|"
    r"join the|have you|do you|get the|for more|what you need|this story|"
    r"to (?:see|read|sign|subscribe|register|donate)|this article|"
    r"the following (?:is|are|describes|explains)|this is a developing|corrects|"
    # a caption: "May 3, 2026; Hull, England; Ida Holm runs ..."
    r"[a-z]{3,9}\.? \d{1,2}, \d{4}; |"
    r"reporting|editing|writing|additional|"
    r"compiled|our standards|disclaimer|terms)\b)",
    re.IGNORECASE,
)
# who did not answer is never the news
_BOILERPLATE = re.compile(
    r"\b(?:not (?:immediately )?(?:comment|respond|return|reply|reached)|decline[ds]? to comment|"
    r"(?:requests?|seeking|for|to) (?:for )?comment|reached out to|contacted for comment|"
    r"requested comment|"
    r"condition of anonymity|not authori[sz]ed to|independently verif|"
    r"contributed to this (?:report|story|article)|"
    r"edited for (?:length|clarity|style|brevity)|"
    r"has (?:shared|issued) an (?:update|announcement)|"
    r"(?:is|are) (?:seen|pictured|shown) (?:at|in|on|outside|near|during|behind)\b.{0,120}\b"
    r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d|"
    r"in this (?:file |undated |handout )*(?:photo(?:graph)?|picture|image|illustration)\b|"
    r"latest (?:announcement|update) is (?:now )?out from|"
    r"(?:announcement|update) from .{2,80} is now available)"
)
# who wrote it, as the last line of a page says: a sentence that says no more
_WRITER = re.compile(
    r"(?:[A-Z][\w.'’-]+ ){1,4}is an? (?:[a-z]+ ){0,3}(?:reporter|correspondent|columnist|writer|"
    r"journalist) (?:for|at|with|based in) (?:(?!who\b|and\b)[\w.'’-]+ ){0,6}[\w'’-]+\.?"
)
_LINKS = re.compile(
    r"https?:|www\.|\S@\S+\.\w|\||©|\bcookies?\b|\b(?:click here|(?:box|form|link) below)\b"
    r"|\b[Ff]or (?:more|further|detailed|full) (?:information|details|data)\b"
    r"|\b(?:go to|visit) .{1,60}\b(?:page|website|site)\b"
)
_CONTENT = re.compile(r"[^\W_][\w'’-]*(?:[.,]\d+)*")
# "HULL, VA / ACCESS Newswire / February 3, 2025 / ", "OSLO (Norway), February 3 (SeeNews) - "
_RELEASE = re.compile(
    r"[A-Z][\w .'’&,-]{2,60} / [A-Z][\w .&-]{2,30} / [A-Z][a-z]{2,8}\.? \d{1,2}, \d{4} / "
    r"|[A-Z][A-Z .'’-]{2,30} \([A-Z][\w ]{2,30}\), [A-Z][a-z]{2,8}\.? \d{1,2}"
    r" \([A-Z]\w{2,20}\) [-–—]{1,2} "
)


def content_words(text: str) -> list[str]:
    """The words of a text that say what it is about, folded, without plural and possessive s."""
    return [
        _stem(word)
        for word in map(fold, _CONTENT.findall(text))
        if word not in STOPWORDS and (len(word) > 1 or word.isdigit())
    ]


def _stem(word: str) -> str:
    if word.endswith("'s"):
        word = word[:-2]
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


def likeness(one: frozenset[str] | set[str], other: frozenset[str] | set[str]) -> float:
    """Jaccard's index of two sets of words: 0 nothing in common, 1 the same."""
    union = len(one | other)
    return len(one & other) / union if union else 0.0


def body(text: Text) -> tuple[Sentence, ...]:
    """The story's sentences in order. Where a text has no proper ones (a lower-cased note, a
    lone title) all that is not furniture counts."""
    return text.view(_read)


def weights(text: Text) -> dict[str, float]:
    """What each content word says of the story, 0 to 1: frequent ones more, and those of the
    opening twice."""
    return text.view(_weigh)


def _spans(text: Text) -> list[Span]:
    pieces = furniture(text)
    found: list[Span] = []
    at = 0
    colons = _COLON.findall(text.raw)
    # (no speaker: "BRANDT: We will stay")
    placed = len(colons) == 1 and place_of(colons[0].rstrip(": ").lower()) is not None
    stamps = (_CORRECTION, _BY, _RELEASE, _WIRE, _STAMP, *([_COLON] if placed else []))
    for span in text.sentences:
        while at < len(pieces) and pieces[at].span.end <= span.start:
            at += 1
        start = span.start
        if at < len(pieces) and pieces[at].span.start < span.end:
            piece = pieces[at]
            if piece.name != "dateline" or piece.span.end >= span.end:
                continue
            start = piece.span.end
        for opening in stamps:
            if stamp := opening.match(text.raw, start, span.end):
                start = stamp.end()
        for match in _LOST_BREAK.finditer(text.raw, start, span.end):
            found.append(Span(start, match.end()))
            start = match.end()
        while start < span.end and text.raw[start].isspace():
            start += 1
        # (a backslash at a line's end is how Markdown breaks it)
        end = span.end - text.raw.endswith("\\", start, span.end)
        if start < end:
            found.append(Span(start, end))
    return found


def _proper(sentence: str) -> bool:
    words = len(sentence.split())
    first = next((c for c in sentence if c.isalnum()), "")
    return (
        5 <= words <= 80
        and (first.isupper() or first.isdigit())
        and _TERMINAL.search(sentence[-6:]) is not None
        and not _PAGE.match(sentence)
        and not _LINKS.search(sentence)
        and not _BOILERPLATE.search(sentence)
        and not sentence.isupper()
    )


def _story(text: Text, spans: Iterable[Span]) -> list[Span]:
    return [
        span
        for place, span in enumerate(spans)
        if _proper(text[span])
        and not caption(text, span)
        and not (place and _WRITER.fullmatch(text[span].strip()))
    ]


def _plain(text: Text, span: Span) -> str:
    """The words of a span, without what a wire's codes are made of."""
    at, parts = span.start, []
    for code in wire_codes(text.raw, span.start, span.end):
        parts.append(text.raw[at : code.start])
        at = code.end
    return " ".join([*parts, text.raw[at : span.end]])


def _read(text: Text) -> tuple[Sentence, ...]:
    spans = _spans(text)
    story = _story(text, spans) or spans
    word_weights = weights(text)
    found = []
    paragraph = 0
    previous = 0
    for index, span in enumerate(story):
        if "\n" in text.raw[previous : span.start]:
            paragraph += 1
        previous = span.end
        words = frozenset(content_words(_plain(text, span)))
        central = _central(words, word_weights)
        found.append(
            Sentence(index, span, words, central, _score(central, words, index), paragraph)
        )
    return tuple(found)


def part(text: Text, sentence: Sentence, span: Span) -> Sentence:
    """A clause of a sentence as a sentence of its own, in the same place of the story."""
    words = frozenset(content_words(_plain(text, span)))
    central = _central(words, weights(text))
    score = _score(central, words, sentence.index)
    return replace(sentence, span=span, words=words, central=central, score=score)


def _weigh(text: Text) -> dict[str, float]:
    counts: Counter[str] = Counter()
    for index, span in enumerate(_story(text, _spans(text))):
        for word in set(content_words(_plain(text, span))):
            counts[word] += 2 if index < 3 else 1
    if not counts:
        counts.update(content_words(text.raw))
    top = max(counts.values(), default=1)
    return {word: math.log1p(count) / math.log1p(top) for word, count in counts.items()}


def _central(words: frozenset[str], word_weights: dict[str, float]) -> float:
    """The divisor lets a sentence of 12 content words beat both a fragment and a list."""
    return sum(word_weights.get(word, 0.0) for word in sorted(words)) / (len(words) + 6)


def _score(central: float, words: frozenset[str], index: int) -> float:
    figures = min(2, sum(any(map(str.isdigit, word)) for word in words))
    return central + 0.05 * figures + 0.6 / math.sqrt(1 + index)
