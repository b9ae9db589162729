"""What many claims ask of one text is read of it once: long tables against long tables take
time in proportion to their facts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest

import assistant
from assistant.amounts import sides
from assistant.counts import age_pairs, reckoned
from assistant.numbers import bounds
from assistant.text import Text
from assistant.times import proposed


class _Counted:
    """A function, and how often it was asked the same of a text."""

    def __init__(self, function: Callable[..., Any]) -> None:
        self.function, self.asked = function, Counter[tuple[str, Any]]()

    def __call__(self, text: Text | str, *arguments: Any) -> Any:
        raw = text.raw if isinstance(text, Text) else text
        self.asked[raw, arguments] += 1
        return self.function(text, *arguments)


@pytest.mark.parametrize(
    ("module", "name", "article", "draft"),
    [
        # the preposition before an amount: every claim asks for those of all that it may be
        (sides, "_read_link", "They rose 5% to 6% " * 60, "They rose 5% to 7% " * 30),
        # a number's qualifier: kinds, sums and the words around a number all ask for it
        (bounds, "_read", "More than 18 men of 20 left. " * 40, "Up to 18 men of 30 left. " * 20),
        # the ages that an article lists: every count of people asks how many
        (
            reckoned,
            "_lists_of_ages",
            "Ann, Bo and Cy, ages 4, 5 and 6. " * 40,
            "7 boys fell. " * 20,
        ),
        # what dates state: every date that the article does not have asks for all of both texts
        (proposed, "_stated", "In May 2003 it rained. " * 40, "It was in May 2004. " * 20),
        # the pairs of ages of a whole text
        (
            age_pairs,
            "_pairs",
            "A 26-year-old man, aged 29 and 52. " * 40,
            "A 27-year-old man. " * 20,
        ),
    ],
)
def test_what_many_claims_ask_is_read_once(
    module: ModuleType, name: str, article: str, draft: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    counted = _Counted(getattr(module, name))
    monkeypatch.setattr(module, name, counted)
    # (its own words, as the texts of other tests stay read)
    assistant.check(f"{article}It was read for {name}.", draft)
    assert counted.asked
    assert max(counted.asked.values()) == 1
