"""What binds a name to a draft's news: a number, a deed, what it says."""

from __future__ import annotations

import pytest

from assistant.names.instead.tied import tied
from assistant.names.names import scan
from assistant.names.register import register
from assistant.text import Text

ARTICLE = (
    "The coach was two votes short. Only Bert Shaw, who led Lund for years, has more wins, with"
    " 347. The study was led by Globex consultant Ann Farrow. Copper may rise next year, Calder"
    " Metals analysts said in a note. Bob Hardy sat in the second row in 1999."
)


@pytest.mark.parametrize(
    ("draft", "last"),
    [
        ("His 333 wins trail only Bert Shaw's 347.", "shaw"),
        ("A study led by Dr Ann Farrow has found it.", "farrow"),
        ("Calder Metals sees copper at a high.", "metals"),
    ],
)
def test_is_tied(draft: str, last: str) -> None:
    assert _tied(draft, last)


@pytest.mark.parametrize(
    ("draft", "last"),
    [
        ("His 333 wins trail only Bert Shaw's 333.", "shaw"),
        ("His 333 wins trail only Bob Hardy's 347.", "hardy"),
        ("In 1999 Bob Hardy was short of votes.", "hardy"),
        ("A study funded by Dr Ann Farrow has found it.", "farrow"),
        ("A study led by Bob Hardy has found it.", "hardy"),
        ("Calder Metals sold copper at a high.", "metals"),
        ("Bob Hardy sees copper at a high.", "hardy"),
    ],
)
def test_is_not_tied(draft: str, last: str) -> None:
    assert not _tied(draft, last)


def _tied(words: str, last: str) -> bool:
    article, draft = Text(ARTICLE), Text(words)
    name = next(name for name in scan(draft, article) if name.words[-1] == last)
    return tied(name, draft, register(article))
