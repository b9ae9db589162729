"""What stands between quotation marks, and where an article has it word for word.

An ellipsis or a bracketed insertion stands for anything short.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass

from assistant.furniture import in_furniture
from assistant.speech.alignment import same_words, spoken_words
from assistant.text import Span, Text

__all__ = ["SCARE", "Wording", "looked_up"]

# scare quotes have at most so many words
SCARE = 2
# an omission or an insertion by the editor
_GAP = re.compile(r"\[[^\[\]]{0,120}\]|\((?:sic|laughs|laughter)\)|\.\s?\.\s?\.|…")
# "'The Mill's' first miller": the draft's own ending behind a name
_OWNING = re.compile(r"['’]s$")
# code points of the article that one gap stands for at most
_GAP_REACH = 600


@dataclass(frozen=True, slots=True)
class Wording:
    """What stands between the marks."""

    text: str

    @property
    def has_words(self) -> bool:
        """Is there more than gaps and marks?"""
        return any(map(str.isalnum, _GAP.sub("", self.text)))

    def stretches(self, in_full: bool = False) -> list[list[str]]:
        """Its words, one list for each stretch between its gaps."""
        found = []
        for part in map(Text, _GAP.split(self.text)):
            words = spoken_words(part.tokens, in_full)
            if words:
                found.append(words)
        return found

    def __str__(self) -> str:
        return " … ".join(" ".join(words) for words in self.stretches())


def looked_up(said: Wording, article: Text) -> tuple[int, list[Span]]:
    """How many words it has, and where the article has them; looked up once for an article."""
    known = article.view(_known)
    if said not in known:
        stretches = said.stretches()
        found = _verbatim(stretches, article)
        if not found and sum(map(len, stretches)) > SCARE:
            found = _verbatim(said.stretches(in_full=True), article, in_full=True)
        if not found and (owning := _OWNING.search(said.text)) and owning.start():
            found = _verbatim(Wording(said.text[: owning.start()]).stretches(), article)
        known[said] = sum(map(len, stretches)), found
    return known[said]


def _known(article: Text) -> dict[Wording, tuple[int, list[Span]]]:
    return {}


def _verbatim(stretches: list[list[str]], article: Text, in_full: bool = False) -> list[Span]:
    """Where the article has all stretches, each after the one before it and not far off."""
    first = same_words(article, stretches[0], in_full)
    places = [span for span in first if in_furniture(article, span) is None]
    for stretch in stretches[1:]:
        following = same_words(article, stretch, in_full)
        starts = [span.start for span in following]
        reached = []
        for place in places:
            at = bisect_left(starts, place.end)
            if at < len(following) and starts[at] <= place.end + _GAP_REACH:
                reached.append(Span(place.start, following[at].end))
        places = reached
    return places
