"""Is a text formed as a headline or a summary should be? Facts are the checker's business."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.lexicon.grammar import AUXILIARIES, SAYING
from assistant.lexicon.speakers import TELLING
from assistant.text import Span, Text, fold
from assistant.writing.body import content_words, likeness
from assistant.writing.clause import Word, split
from assistant.writing.ending import balanced, ends_well
from assistant.writing.grammar import main_verb

__all__ = ["alike", "fault", "same_deed", "tidy"]

_ENDINGS = frozenset(form for forms in TELLING.values() for form in forms)
_SPACE = re.compile(r"\s+")
# not "Bora Bora", "that that", "18 18"
_DOUBLE = re.compile(r"\b(?!that\b|had\b)([a-z]+) \1\b")
_WORD = re.compile(r"\w+(?:['’.-]\w+)*")


def tidy(text: str, task: str) -> str:
    """White space as single spaces; a headline without a closing full stop."""
    text = _SPACE.sub(" ", text).strip()
    if (
        task == "headline"
        and text.endswith(".")
        and not re.search(r"(?:\b\w\.\w?|\.\.)\.?$", text)
    ):
        text = text[:-1].rstrip()
    return text


# what an article lost on its way to us: NBC's "" that
_EMPTY = re.compile(r"\"\"|“”|‘’")


def fault(text: str, task: str, max_chars: int = 0) -> str | None:
    """What is wrong with the form of a draft, as a sentence, or None."""
    if not any(map(str.isalnum, text)):
        return "It says nothing."
    if _EMPTY.search(text):
        return "A title is missing between its quotation marks."
    if max_chars and len(text) > max_chars:
        return f"It has {len(text)} characters; at most {max_chars} were asked for."
    words = [fold(word) for word in _WORD.findall(text)]
    if repeated := _repeated(text, words, 3 if task == "headline" else 7):
        return f"It repeats itself: {repeated!r}."
    whole = Text(text)
    split_words = [w for span in whole.sentences for w in split(whole, span)]
    if not balanced(split_words):
        return "A quotation mark or bracket stays open."
    last = split_words[-1]
    if task == "headline":
        if len(words) < 3:
            return "It is too short to be a headline."
        if last.mark and last.text not in "\"'”’»)%?!":
            return "It ends on a mark."
        if not last.mark and not ends_well(last) and not _credited(split_words):
            return f"It breaks off after {last.text!r}."
    elif not re.search(r"[.!?…][\"'”’»)\]]*$", text):
        return "It ends in mid-sentence."
    return None


def _credited(words: Sequence[Word]) -> bool:
    """ "Prices may fall, bank says": who said it ends a headline."""
    end = words[-6:-1]
    return words[-1].lower in _ENDINGS and any(word.text == "," for word in end[:-1])


def _repeated(text: str, words: list[str], run: int) -> str | None:
    """A word twice in a row, or ``run`` words in a row that come again."""
    if double := _DOUBLE.search(text):
        return double.group()
    seen: set[tuple[str, ...]] = set()
    for at in range(len(words) - run + 1):
        group = tuple(words[at : at + run])
        if group in seen:
            return " ".join(group)
        seen.add(group)
    return None


def alike(one: str, other: str) -> bool:
    """Two headlines of which an editor would want only one."""
    first, second = set(content_words(one)), set(content_words(other))
    if not first or not second:
        return fold(one) == fold(other)
    shared = len(first & second) / min(len(first), len(second))
    return likeness(first, second) >= 0.5 or shared >= 0.75


def same_deed(one: str, other: str) -> bool:
    """Two headlines in which one and the same does the same: "Lima wins the cup", "Rui Lima, 26,
    wins his first title". What somebody says may each time be something else."""
    verb, doers = _deed(one)
    second, others = _deed(other)
    return bool(verb) and verb == second and not doers.isdisjoint(others)


def _deed(text: str) -> tuple[str, frozenset[str]]:
    """The verb of a headline, and the words before it."""
    words = split(Text(text), Span(0, len(text)))
    verb = main_verb(words)
    if verb is None or words[verb].lower in AUXILIARIES | SAYING:
        return "", frozenset()
    subject = " ".join(word.text for word in words[:verb])
    return words[verb].lower, frozenset(content_words(subject))
