"""Every limit on what comes in and on what a request may cost, in one place.

What is over a limit is refused in one sentence that names the limit (`assistant.errors`), or,
where a part can be answered, answered in part and marked so: never silently cut. A variable of
the environment changes a limit for the whole process; it is read once, when first needed.

===========  ========================  =====================================================
limit        variable                  past it
===========  ========================  =====================================================
article      ASSISTANT_MAX_ARTICLE     TooLargeError; in code points, a long book
draft        ASSISTANT_MAX_DRAFT       TooLargeError; in code points, a long page a thousand
                                       times over
audit        ASSISTANT_MAX_AUDIT       TooLargeError: an audit reads the article many times
articles     --                        TooLargeError; articles that one draft is checked
                                       against
facts        ASSISTANT_MAX_FACTS       facts of a draft that are judged; the rest are
                                       ``unchecked`` and the report is partial
count        --                        InputError; drafts or sentences in one request
timeout      ASSISTANT_TIMEOUT         seconds for a check or a writing, where the caller sets
                                       none; what was reached is returned, marked as partial
                                       (an audit: TooLargeError)
file         ASSISTANT_MAX_FILE        TooLargeError; megabytes of a file or standard input
upload       ASSISTANT_MAX_UPLOAD      refused by the page; megabytes
unpacked     --                        TooLargeError; bytes that an uploaded document unpacks to
pages        --                        TooLargeError; pages of an uploaded PDF
parsing      ASSISTANT_PARSING         TooLargeError; seconds for an uploaded document or a
                                       large page of HTML
memory       --                        the parser of an upload ends; bytes
queue        ASSISTANT_QUEUE           the page asks to come back later; requests that wait
workers      ASSISTANT_WORKERS         the next request waits; answered at the same time
===========  ========================  =====================================================
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache

from assistant.errors import InputError

__all__ = ["VARIABLES", "Limits", "from_environment", "limits"]


@dataclass(frozen=True, slots=True)
class Limits:
    """See the table above; the defaults are those of a desk's machine."""

    article: int = 2_000_000
    draft: int = 1_000_000
    audit: int = 200_000
    articles: int = 100
    facts: int = 20_000
    count: int = 100
    timeout: float | None = None
    file: int = 10_000_000
    upload: int = 5_000_000
    unpacked: int = 60_000_000
    pages: int = 300
    parsing: int = 20
    memory: int = 1_500_000_000
    queue: int = 64
    workers: int = 4


# variable -> (limit, what one of it counts, least, most)
VARIABLES = {
    "ASSISTANT_MAX_ARTICLE": ("article", 1, 1, 100_000_000),
    "ASSISTANT_MAX_DRAFT": ("draft", 1, 1, 100_000_000),
    "ASSISTANT_MAX_AUDIT": ("audit", 1, 1, 10_000_000),
    "ASSISTANT_MAX_FACTS": ("facts", 1, 1, 10_000_000),
    "ASSISTANT_TIMEOUT": ("timeout", 1, 1, 86_400),
    "ASSISTANT_MAX_FILE": ("file", 1_000_000, 1, 1000),
    "ASSISTANT_PARSING": ("parsing", 1, 1, 3600),
    "ASSISTANT_MAX_UPLOAD": ("upload", 1_000_000, 1, 100),
    "ASSISTANT_QUEUE": ("queue", 1, 1, 100_000),
    "ASSISTANT_WORKERS": ("workers", 1, 1, 256),
}


@cache
def limits() -> Limits:
    """The limits of this process.

    :raises InputError: a variable is not a number of its range; the sentence names it.
    """
    return from_environment(os.environ)


def from_environment(environment: Mapping[str, str]) -> Limits:
    """The limits in an environment such as ``os.environ``; see `limits`."""
    changed: dict[str, int] = {}
    for name, (field, unit, least, most) in VARIABLES.items():
        given = environment.get(name, "").strip()
        if not given:
            continue
        # int() reads other scripts' digits too, and millions of digits very slowly
        if not given.isdecimal() or len(given) > 12 or not least <= int(given) <= most:
            raise InputError(
                f"{name} must be a whole number from {least:,} to {most:,}, not {given[:40]!r}."
            )
        changed[field] = unit * int(given)
    return replace(Limits(), **changed)
