"""From raw corpus rows to pairs worth learning from.

What the model sees here is what it will write. A title that names what the body
does not, asks a question, or shouts, teaches exactly that; most rows are
therefore dropped, and the few sets that read like newswire are seen most often.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass

from assistant.text import fold

# How often each set is seen in one pass, and the style mark its rows carry.
# Newswire up; press releases down: 33,000 senators announcing would drown everything else.
SETS: dict[str, tuple[float, str]] = {
    "reuters_bloomberg2026": (2.0, "wire"),
    "reuters_web2016": (2.0, "wire"),
    "reuters2017": (2.0, "wire"),
    "cnn2024": (2.0, "wire"),
    "bbc2005": (2.0, "wire"),
    "rssnews2026": (1.5, "wire"),
    "spotlightpa": (1.5, "wire"),
    "numhg": (1.0, "wire"),
    "finwire2025": (0.6, "wire"),
    "misc_real_news": (1.0, "wire"),
    "fnc1_test": (1.0, "tabloid"),
    "dailymail2020": (0.5, "tabloid"),
    "short_rss": (1.0, "brief"),
    "short_inshorts": (1.0, "brief"),
    "technews2019": (0.3, "tabloid"),
    "nasa": (0.3, "press"),
    "digitalgov": (0.1, "press"),
    "senate_press": (0.12, "press"),
    "whitehouse": (0.1, "press"),
    "aus_pm": (0.0, "press"),
    "felix": (0.0, "tabloid"),
    "socialistworker": (0.0, "tabloid"),
}


@dataclass(frozen=True, slots=True)
class Pair:
    """One thing to learn: write ``target`` when given ``source`` and asked for ``task``."""

    id: str
    set: str
    task: str
    style: str
    weight: float
    source: str
    target: str


# code points of a body by which an article is known again
_KNOWN_BY = 200
_WIRE_CODE = re.compile(r'\[(?:USN|nL\d|NEWS):?[^\]]*?TEXT:"([^"]*)"\]')
_TICKER = re.compile(
    r"\s?(?:\([A-Z0-9]{1,6}\.[A-Z]{1,3}\)|\.[A-Z0-9]{3,}\b|=[A-Z]{2,}\b|<[.\w=^]+>)"
)
_TAG = re.compile(r"</?[a-zA-Z][^>]{0,200}>|https?://\S+|\*\*|\[[^\]]{0,3}\]")
_DATELINE = re.compile(
    r"^\s*(?:\([A-Z][a-z]{2} \d{1,2}, \d{4}[^)]{0,25}\)\s*"
    r"|[A-Z][\w.,'’/ -]{1,50}"
    r"\((?:Reuters|AP|AFP|CNN|UPI|PTI|ANI|IANS|Bloomberg|PA|dpa)[^)]{0,20}\)\s*(?:[–—-]{1,2}\s*)?"
    r"|\((?:Reuters|AP|AFP|CNN|UPI|PTI|ANI|Bloomberg)\)\s*(?:[–—-]{1,2}\s*)?"
    r"|[A-Z][A-Z.'’ -]{2,40}(?:,[\w.' ]{2,30}){0,3}\s+(?:–|—|--|-)\s+)"
)
_OPENING = re.compile(
    r"^(?:By [A-Z].{0,80}|Story highlights.{0,200}|Published .{0,60}|"
    r"(?:FIRST ON FOX|EXCLUSIVE|WATCH|VIDEO)[:!-]\s*|(?:Reporting|Writing|Editing) by .{0,120})$",
    re.MULTILINE,
)
_SHOUT = re.compile(
    r"^(?:FIRST ON FOX|EXCLUSIVE|UPDATE \d+|BREAKING|WATCH|VIDEO|Exclusive|RPT|WRAPUP \d+)"
    r"\s*[-:!]\s*"
)
_TAIL = re.compile(
    r"\s*(?:[|–—-]\s*(?:BBC News|Reuters|CNN|AP|Daily Mail|Spotlight PA|Fox News)"
    r"|\((?:VIDEO|PHOTOS?|Video|Photos?)\)|\[(?:VIDEO|PHOTOS?)\])\s*$"
)
_SCORE = re.compile(r"^\D{3,30} \d{1,3}-\d{1,3} \D{3,30}$")
_UNWANTED = re.compile(
    r"[?…]|\.\.\.|^(?:How|Why|What|When|Here|Who|Which|Where|Is|Are|Can|Should|Meet|Watch|Review|"
    r"Opinion|Letter|Analysis|In pictures|Readout|Remarks|Statement|Fact Sheet|FACT SHEET|"
    r"Transcript|Interview|Joint|Press|Quiz|Factbox|Sols?)\b"
    r"|\b(?:you|your|You|Your|my|My|we|We|I)\b|\b(?:Key|key) (?:developments|takeaways)\b",
)
_SENTENCE_END = re.compile(r"(?<=[.!?])[\"'”’)]*\s+(?=[\"'“‘(]*[A-Z0-9])")


def marks(title: str, body: str) -> tuple[str, str]:
    """By what an article is known again in another set: its title and its opening."""
    return fold(title).strip(), fold(body.strip()[:_KNOWN_BY])


def clean_body(body: str) -> str:
    """The story itself: no wire codes, tickers, tags, datelines or bylines."""
    body = _WIRE_CODE.sub(r"\1", html.unescape(body))
    body = _TICKER.sub("", _TAG.sub("", body))
    lines = [
        line for line in (_OPENING.sub("", line).strip() for line in body.splitlines()) if line
    ]
    # A list of bullets or a stand-first above the story has no full stop; it is not the story.
    while len(lines) > 3 and len(lines[0].split()) < 12 and lines[0][-1] not in ".!?\"'”’":
        lines.pop(0)
    text = "\n".join(lines)
    return _DATELINE.sub("", text, count=1).strip()


def clean_title(title: str) -> str | None:
    """The title as a plain headline, or None where it is not one."""
    title = _TAIL.sub("", _SHOUT.sub("", html.unescape(title).strip())).strip(" .|-–—*")
    words = title.split()
    if (
        not 4 <= len(words) <= 15
        or len(title) > 95
        or _SCORE.match(title)
        or _UNWANTED.search(title)
    ):
        return None
    if sum(map(str.isupper, words)) > len(words) / 2:
        return None
    return title


def clean_summary(summary: str) -> str | None:
    """The first sentence or two of a dek, at most 40 words and ending in a full stop, or None."""
    kept = ""
    for sentence in _SENTENCE_END.split(html.unescape(summary).strip()):
        longer = f"{kept} {sentence}".strip()
        if len(longer.split()) > 40:
            break
        kept = longer
    kept = kept.strip(" |-–—*")
    if len(kept.split()) < 8 or re.search(
        r"[?…]|\.\.\.|\b(?:I|we|We|you|your|here|below|click)\b", kept
    ):
        return None
    return kept if kept[-1] in ".!" else kept + "."


def sentences(text: str) -> list[str]:
    """A rough split, good enough to look for the sentence that a dek was made from."""
    return [s for line in text.splitlines() for s in _SENTENCE_END.split(line) if s]


def pairs(row: dict[str, str]) -> Iterator[Pair]:
    """What one corpus row teaches: up to a headline, a summary and a compression."""
    name = row["set"]
    weight, style = SETS.get(name, (0.0, "press"))
    if weight == 0.0:
        return
    body = clean_body(row["body"])
    if len(body.split()) < 15:
        return
    title = clean_title(row["title"])
    if title and body[: len(title)].lower() != title.lower():
        yield Pair(row["id"], name, "headline", style, weight, body, title)
    summary = clean_summary(row.get("summary") or "")
    if summary is None:
        return
    yield Pair(row["id"], name, "summary", style, weight, body, summary)
    wanted = set(summary.lower().split())
    for sentence in sentences(body)[:8]:
        have = sentence.lower().split()
        # Made from this sentence, and really shorter: this is what compressing is.
        if len(have) >= 1.25 * len(summary.split()) and len(wanted & set(have)) >= 0.75 * len(
            wanted
        ):
            yield Pair(row["id"], name, "compress", style, weight, sentence, summary)
            break
