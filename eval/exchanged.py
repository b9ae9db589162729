"""Who did it to whom: two names of one clause that change places around its verb.

Read by grammar alone: a name, a verb with a tense and what helps it, perhaps "by" or the like,
a few words that may stand before a name, another name, and behind it what opens no longer name.
Any verb counts but those that say the same either way.
"""

from __future__ import annotations

import re

from assistant.lexicon.calendar_words import MONTHS, WEEKDAYS
from assistant.lexicon.function_words import FUNCTION_WORDS
from assistant.lexicon.tenses import PASTS, PERFECTS
from assistant.lexicon.verbs import BASE, FINITE

__all__ = ["acting"]

_ALIKE = frozenset(
    "meet meets met marries married weds join joins joined play plays played face faces faced"
    " fight fights fought draws"
    " drew ties tied dates dated divorces divorced becomes became remains remained seems looks"
    " means equals includes included named called talks talked spoke speaks agrees agreed".split()
)
_HELP = (
    r"(?:(?:has|have|had|will|would|could|may|might|to|also|just|reportedly|already|is|are|was"
    r"|were|been|be|being|set|due) ){0,4}"
)
_SHORT = "Sens?|Reps?|Gov|Dr|Mrs?|Ms|St|Lt|Col|Gen|Sgt|Prof|Rev|Hon"
_WORD = rf"(?:(?:[A-Z]\.){{2,}}|(?:{_SHORT})\.|[A-Z][\w’'&-]+)"
_NAME = rf"{_WORD}(?: {_WORD}){{0,6}}"
_SMALL = (
    "in on at by for from to with of about against over under after before during as than and but"
    " or nor if so because while who which that not into off out up down is are was were be been"
    " says said amid when how why where despite via per like will would to could may might"
)
_WORDS = rf"(?:(?!(?:{_SMALL.replace(' ', '|')})\b)[a-z][a-z'’-]* ){{0,4}}"
_BEHIND = (
    r"(?=$|[.,;:?!](?:\s|$)|\s(?:in|on|at|over|after|before|for|to|with|as|by|from|of|about"
    r"|during|amid|and|but|while|when|because|despite|again|last|this|next|who|which|that|\d+)\b)"
)
_CLAUSE = re.compile(
    rf"(?P<who>{_NAME}) {_HELP}(?P<verb>[a-z]{{3,}}) "
    r"(?:(?:by|over|against|with|at|on|to(?= (?:the|an?|[A-Z]))) )?"
    rf"{_WORDS}(?P<whom>{_NAME}){_BEHIND}"
)
# what may stand before the one who acts
_OPENS = re.compile(
    r"(?:^|[.,;:?!—–\"“‘] ?|\b(?:as|that|when|after|before|while|if|says|said|but|and|how|why"
    rf"|because|where) )(?:(?:The|An?|Former|Ex-[a-z]+) )?{_WORDS}$"
)
_NONE = frozenset((*MONTHS, *WEEKDAYS)) | FUNCTION_WORDS


def acting(draft: str, source: str) -> list[re.Match[str]]:
    """The clauses of a draft in which one name of the source acts upon another.

    Groups ``who`` and ``whom`` are the names.
    """
    return [
        match
        for match in _CLAUSE.finditer(draft)
        if _acts(match["verb"])
        and not set(match["who"].split()) & set(match["whom"].split())
        and all(_is_name(match[name], source) for name in ("who", "whom"))
        and _OPENS.search(draft, 0, match.start())
    ]


def _acts(verb: str) -> bool:
    tensed = (
        verb.endswith("ed") or verb in FINITE or verb in BASE or verb in PASTS or verb in PERFECTS
    )
    return tensed and verb not in _ALIKE and verb not in FUNCTION_WORDS


def _is_name(surface: str, source: str) -> bool:
    """Capitals that the source has within a sentence too."""
    if surface.split()[0].lower() in _NONE:
        return False
    return re.search(rf"\w,? {re.escape(surface)}(?!\w)", source) is not None
