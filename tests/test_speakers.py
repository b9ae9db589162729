"""Who says a quotation, and where quotations are."""

from __future__ import annotations

import pytest

import assistant
from assistant.speech.quotes import quotes
from assistant.speech.speakers import speaker
from assistant.text import Text

# the article that names everybody in full
GUIDE = Text(
    "Anna Brandt, a farmer, met Otto Lind, the mayor of Lindow, on Monday."
    " Anna Brandt said little. Otto Lind said less."
)

SAID = {
    "behind": ("“We stay,” Anna Brandt said.", "Anna Brandt"),
    "behind, the verb first": ("“We stay,” said Otto Lind, the mayor.", "Otto Lind"),
    "before": ("Otto Lind said the weir was “a wreck” by now.", "Otto Lind"),
    "before, with an apposition": ("Otto Lind, the mayor, said “no more weirs”.", "Otto Lind"),
    "a headline's colon": ("Anna Brandt: 'We stay'", "Anna Brandt"),
    "according to": ("“A wreck,” according to Otto Lind.", "Otto Lind"),
    "called": ("Anna Brandt called the weir “a wreck”.", "Anna Brandt"),
    "passive": ("The weir was described by Otto Lind as “a wreck”.", "Otto Lind"),
    "a pronoun": ("“We stay,” she said.", None),
    "somebody's spokesman": ("“We stay,” said a spokesman for Otto Lind.", None),
    "nobody": ("The weir is “a wreck”.", None),
}


@pytest.mark.parametrize(("text", "who"), SAID.values(), ids=list(SAID))
def test_speaker(text: str, who: str | None) -> None:
    draft = Text(text)
    found = speaker(draft, quotes(draft)[0], GUIDE)
    assert (draft[found.span] if found else None) == who


def test_a_further_quotation_of_the_paragraph_has_the_same_speaker() -> None:
    draft = Text("“We stay,” Anna Brandt said. “All of us stay here.”")
    first, second = quotes(draft)
    assert speaker(draft, first, GUIDE) == speaker(draft, second, GUIDE) is not None


def test_quotes_need_a_partner_in_their_paragraph() -> None:
    text = Text('He began: "This never ends.\nShe said "no" and left.')
    assert [text[quote.span] for quote in quotes(text)] == ['"no"']


def test_a_wrong_speaker_is_flagged_once() -> None:
    article = (
        "Owen Marsh will not stand again, he told the town on Monday. “My voters deserve"
        " better than that,” Marsh told the harbour crowd. Speaker Ida Flint called it false."
    )
    draft = "“My voters deserve better than that,” Ida Flint told the harbour crowd."
    flagged = [f for f in assistant.check(article, draft).findings if f.verdict.flagged]
    assert [finding.kind for finding in flagged] == ["quotation"]
    assert "Marsh" in flagged[0].reason
    assert flagged[0].suggestion == draft.replace("Ida Flint", "Marsh").split(" told")[0]
