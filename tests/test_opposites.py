"""Warnings about a verb that says the opposite, further from the article's words."""

from __future__ import annotations

import pytest

from assistant.speech.hedges import notices
from assistant.text import Text

SILENT = {
    "who backs away supports nothing": (
        "The mill opposed the rule on lamps in public, a clerk said.",
        "Mill backs away from rule on lamps in public",
    ),
    "a part of a compound, on both sides": (
        "The council approved the stop-gap money for the pier.",
        "Council backs stop-gap money for pier",
    ),
    "two words on, another thing": (
        "The mill beat its rivals at the fair and told of its quarterly output of oats.",
        "Mill misses quarterly forecast for barley",
    ),
    "told flatly where the draft's speaker is named twice": (
        "The bank delays the cut in rates, said Ann Lee of the bank.",
        "Weekly View: bank delays cut in rates, says Ann Lee",
    ),
}

WARNED = {
    "a compound that turns nothing": (
        "The council approved the stop-gap money for the pier.",
        "Council rejects stop-gap money for pier",
        "rejects",
        "approved",
    ),
    "two words on": (
        "The mill's profit for May beat the forecast of traders.",
        "Mill misses quarterly forecast for profit",
        "misses",
        "beat",
    ),
    "another word for what it is done to": (
        "The ethics panel said it opened an inquiry into lamps that Lee bought.",
        "Ethics panel closes probe into lamps of Lee",
        "closes",
        "opened",
    ),
    "a speaker before and behind": (
        "The bank might delay the cut in rates this year, said Ann Lee, who leads a mill.",
        "Weekly View: bank delays cut in rates this year, says Ann Lee",
        "delays",
        "might delay",
    ),
}


@pytest.mark.parametrize(("article", "draft"), SILENT.values(), ids=SILENT)
def test_silent(article: str, draft: str) -> None:
    assert not notices(Text(draft), Text(article))


@pytest.mark.parametrize(("article", "draft", "said", "told"), WARNED.values(), ids=WARNED)
def test_warned(article: str, draft: str, said: str, told: str) -> None:
    found = notices(Text(draft), Text(article))
    assert [draft[span.start : span.end] for span, _, _ in found] == [said]
    assert article[found[0][2][0].start : found[0][2][0].end] == told
