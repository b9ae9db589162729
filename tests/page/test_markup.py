"""What the page shows is escaped, whatever the texts are, and says what it must."""

from __future__ import annotations

import json
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import assistant
from assistant.draft import Draft, Dropped, Provenance
from assistant.kind import Evidence, Finding, Notice, Report, Verdict
from assistant.page import actions, markup
from assistant.style import profiles

TAGS = set(
    "section p span i b div button table caption colgroup col thead tbody tr th td mark"
    " blockquote ul ol li details summary q".split()
)
# pieces that would act if they were not escaped
NASTY = st.lists(
    st.sampled_from(
        ["<script>", "</td>", '"', "'", "&", "<img src=x onerror=y>", "\u202e", "a", " "]
    )
    | st.characters(),
    min_size=1,
    max_size=12,
).map("".join)


class Tags(HTMLParser):
    """Collects tags, attributes and the text between them."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: dict[str, list[str | None]] = {}
        self.words = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        for name, value in attrs:
            self.attributes.setdefault(name, []).append(value)

    def handle_data(self, data: str) -> None:
        self.words += data


def report(article: str, draft: str, verdict: Verdict, reason: str, fix: str | None) -> Report:
    finding = Finding(
        "any", draft, 0, len(draft), verdict, reason, (Evidence(0, len(article), article),), fix
    )
    notice = Notice(draft, 0, len(draft), reason, (Evidence(0, len(article), article),))
    return Report((article,), draft, (finding,), (notice,))


@settings(max_examples=150, deadline=None)
@given(NASTY, NASTY, NASTY, NASTY, st.sampled_from(Verdict))
def test_no_text_becomes_a_tag(
    article: str, draft: str, reason: str, fix: str, verdict: Verdict
) -> None:
    made = report(article, draft, verdict, reason, fix)
    style = ("AP", [Notice(draft, 0, len(draft), reason)])
    origin = Draft(draft, made, "model", (Provenance(0, 1, 0, 1),), 0.5, (Dropped(draft, reason),))
    for page in (
        markup.panel("own", made, (0,), 70, style),
        markup.health(made.findings, article),
        markup.about(origin),
        markup.problem(reason),
        markup.note(reason),
    ):
        found = Tags(page)
        assert set(found.tags) <= TAGS
        assert not [name for name in found.attributes if name.startswith("on")]
        assert "\u202e" not in found.words


def test_the_panel_carries_the_text_and_the_marks() -> None:
    made = assistant.check("Militants fired 18 rockets.", "Militants fired 14 rockets.")
    found = Tags(markup.panel("own", made, (2,)))
    assert found.attributes["data-text"] == [made.draft]
    assert json.loads(str(found.attributes["data-marks"][0])) == [[16, 18, "contradicted", 0]]
    assert json.loads(str(found.attributes["data-evidence"][0])) == [[2, 16, 18, "18"]]
    assert found.attributes["data-fix"] == ["18"]
    assert "contradicted" in found.words


def test_the_gravest_stands_first() -> None:
    found = [
        Finding("any", "a", place, place + 1, verdict, "because")
        for place, verdict in enumerate(Verdict)
    ]
    page = Tags(markup.panel("own", Report(("a",), "aaaaaa", tuple(found)), (0,)))
    assert page.attributes["data-verdict"] == [
        "contradicted",
        "unsupported",
        "approximate",
        "unchecked",
        "derived",
        "supported",
    ]


def test_a_long_table_is_cut_and_says_so() -> None:
    many = tuple(
        Finding("any", "a", place, place + 1, Verdict.SUPPORTED, "because") for place in range(999)
    )
    page = Tags(markup.panel("own", Report(("a",), "a" * 999, many), (0,)))
    assert page.tags.count("tr") == 401
    assert "400 gravest of 999" in page.words
    assert "999 supported" in page.words


def test_the_words_of_a_source_stand_under_the_name_of_its_box() -> None:
    # the first box is empty
    report = assistant.check(
        ["Ann Smith, 45, spoke.", "Ann Smith, 46, spoke."], "Ann Smith is 46."
    )
    page = Tags(markup.panel("own", report, (1, 2)))
    assert "Source 3: Ann Smith, 46, spoke." in page.words
    assert "Another article says otherwise" in page.words
    assert "Source 2: Ann Smith, 45, spoke." in page.words
    assert "Article: Ann Smith, 45, spoke." in Tags(markup.panel("own", report, (0, 2))).words


@pytest.mark.parametrize(
    ("typed", "limit"), [(None, 70), (5, 20), (-3, 20), (40.7, 40), (500, 200), (20, 20)]
)
def test_any_number_typed_is_a_length(typed: float | None, limit: int) -> None:
    assert actions.whole(typed) == limit


def test_bullets_keep_what_was_taken_from_where(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "First came one. Then came two."
    made = assistant.check(text, text)
    draft = Draft(text, made, "extract", (Provenance(0, 15, 0, 15), Provenance(16, 30, 16, 30)))
    monkeypatch.setattr(assistant, "summary", lambda *_, **__: draft)
    listed, about = actions.write_summary(5, True, text)
    assert listed == "• First came one.\n• Then came two."
    places = json.loads(str(Tags(about).attributes["data-places"][0]))
    assert [listed[start:end] for start, end, _, _ in places] == [
        text[start:end] for _, _, start, end in places
    ]


def test_an_unforeseen_error_is_named_without_its_message(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise KeyError("words of the article")

    monkeypatch.setattr(assistant, "check", fail)
    page = actions.check_card("own", "Some text.", None, ["An article."])
    assert "ours to mend (KeyError" in page
    assert "KeyError" in caplog.text
    assert "words of the article" not in page + caplog.text


def test_half_a_character_is_replaced() -> None:
    page = actions.check_card("own", "18 \ud800 rockets", None, ["Militants fired 18 rockets."])
    assert page.encode("utf-8")


def test_style_is_read_as_a_headline_or_as_prose() -> None:
    article = ["Three men left at noon."]
    profile = profiles()["AP"]
    assert "takes figures" in actions.check_card("own", "Three men leave", None, article, profile)
    prose = actions.check_card("own", "Three men left.", None, article, profile)
    assert "takes figures" not in prose


def test_who_wrote_a_draft_is_told_as_it_is() -> None:
    article = "Rockets hit Arden on Monday."
    made = assistant.check(article, "Rockets hit Arden.")
    whole = (Provenance(0, 17, 0, 17),)
    assert "own words, chosen by the model" in markup.about(
        Draft("Rockets hit Arden.", made, "model", whole)
    )
    part = (Provenance(0, 7, 0, 7),)
    assert "Written by the model" in markup.about(Draft("Rockets hit Arden.", made, "model", part))
    assert "Taken from the article" in markup.about(
        Draft("Rockets hit Arden.", made, "extract", whole)
    )
