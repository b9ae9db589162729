"""The adapter of our own model, shown on a stand-in with the same three functions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

import assistant
from assistant import writing
from assistant.draft import EXTRACT, MODEL
from assistant.errors import WriterError
from assistant.text import Text
from assistant.writing.body import body
from assistant.writing.reading import in_words
from assistant.writing.shipped import ShippedWriter
from assistant.writing.shortening.compression import Compression
from tests.writing.compressing import kept

ARTICLE = (
    "LEEDS, May 4 (Reuters) - A bus with 31 pupils overturned near Leeds on Tuesday, injuring"
    " nine of them.\n"
    "Police closed the road to all traffic for six hours while cranes lifted the bus.\n"
    "The county council, which runs schools, said it would inspect every bus of Dale Coaches.\n"
)

Shorten = Callable[..., list[Any]]


class StandIn:
    """Reads all of a text, likes every draft the same but those with a word that it doubts,
    and shortens as it is told."""

    def __init__(
        self, shorten: Shorten, doubts: str = "never said", leaves: Sequence[Any] = ()
    ) -> None:
        self.shorten = shorten
        self.doubts = doubts
        self.leaves = leaves

    def read(self, text: str, spans: Any, pieces: int) -> Any:
        assert all(text[start:end].strip() == text[start:end] for start, end in spans)
        return SimpleNamespace(text=text, end=len(text), read=0.5)

    def omissions(
        self, model: Any, reading: Any, words: Any, parts: Sequence[Any], offset: int
    ) -> list[Any]:
        """It would rather tell what it doubts than leave it out."""
        assert model is self
        assert parts
        told = [" ".join(word.text for word in words[start:end]) for start, end in parts]
        return [(-9.0, -0.1) if self.doubts in text else (9.0, -4.0) for text in told]

    def delete(self, model: Any, reading: Any, sentences: Sequence[Any], **_: Any) -> list[Any]:
        assert model is self
        return [one for one in self.leaves if one.sentence < len(sentences)]

    def sure(
        self, model: Any, reading: Any, sentences: Any, drafts: Sequence[Any], offset: int
    ) -> list[Any]:
        """Surer of what keeps more."""
        assert model is self
        return [SimpleNamespace(mean=-1 / len(kept), least=-1.0) for _, kept in drafts]

    def judge(self, reading: Any, drafts: Sequence[tuple[str, Any]], task: str) -> list[Any]:
        assert task == "headline"
        chances = [-8.0 if self.doubts in draft else -1.0 for draft, _ in drafts]
        doubts = {"end": -0.1, "least": -7.0, "three_least": -5.2, "appeal": 0.0}
        return [SimpleNamespace(likelihood=chance, **doubts) for chance in chances]


def writer_of(monkeypatch: pytest.MonkeyPatch, model: StandIn) -> ShippedWriter:
    package = SimpleNamespace(
        load=lambda path: model,
        omissions=model.omissions,
        delete=model.delete,
        sure=model.sure,
    )
    for name in ("shipped", "deleted"):
        monkeypatch.setattr(f"assistant.writing.{name}.import_module", lambda _: package)
    return ShippedWriter(Path("weights"))


def keeping(words: str, score: float = 0.0) -> Shorten:
    """Keeps these words of the first sentence that has them."""

    def shorten(reading: Any, sentences: Sequence[Compression], task: str, **_: Any) -> list[Any]:
        for number, sentence in enumerate(sentences):
            at = [i for i, word in enumerate(sentence.words) if word.text in words.split()]
            if len(at) == len(words.split()):
                return [SimpleNamespace(sentence=number, kept=tuple(at), score=score)]
        return []

    return shorten


def test_a_shortened_sentence_is_shown_as_a_headline(monkeypatch: pytest.MonkeyPatch) -> None:
    writer = writer_of(monkeypatch, StandIn(keeping("bus with 31 pupils overturned near Leeds")))
    [draft] = assistant.headlines(ARTICLE, 1, model=writer)
    assert (draft.text, draft.origin, draft.read) == (
        "Bus with 31 pupils overturns near Leeds",
        MODEL,
        0.5,
    )
    # the dateline is no part of what was read, and places are into the whole article
    assert draft.provenance
    for start, end, low, high in draft.provenance:
        assert draft.text[start:end].lower() == ARTICLE[low:high].lower()


def test_what_the_model_leaves_out_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    first = Compression(in_words(Text(ARTICLE), body(Text(ARTICLE))[0]), frozenset())

    def shown(text: str, score: float) -> bool:
        at = tuple(kept(list(first.words), text))
        one = SimpleNamespace(sentence=0, kept=at, score=score)
        writer = writer_of(monkeypatch, StandIn(lambda *_, **__: [], leaves=[one]))
        prompt = writing.load_prompt("headline").limited(max_chars=70)
        return "Bus overturns near Leeds" in {
            draft.text: draft.origin for draft in writer.write(Text(ARTICLE), prompt, 12)
        }

    assert shown("bus overturned near Leeds", -0.2)
    assert not shown("bus overturned near Leeds", -0.9)


def test_the_articles_own_clauses_stand_beside_it(monkeypatch: pytest.MonkeyPatch) -> None:
    writer = writer_of(monkeypatch, StandIn(keeping("bus with 31 pupils overturned near Leeds")))
    drafts = assistant.headlines(ARTICLE, 3, model=writer)
    assert {draft.origin for draft in drafts} == {MODEL, EXTRACT}
    assert "Bus with 31 pupils overturns near Leeds" in [draft.text for draft in drafts]


def test_what_the_model_doubts_loses(monkeypatch: pytest.MonkeyPatch) -> None:
    def scores(doubts: str) -> dict[str, float]:
        shorten = keeping("bus with 31 pupils overturned near Leeds")
        writer = writer_of(monkeypatch, StandIn(shorten, doubts))
        prompt = writing.load_prompt("headline").limited(max_chars=70)
        return {one.text: one.score for one in writer.write(Text(ARTICLE), prompt, 12)}

    liked, doubted = scores("never said"), scores("Bus")
    assert liked.keys() == doubted.keys()
    for text in liked:
        assert (doubted[text] < liked[text]) == ("Bus" in text), text
    assert any("Bus" in text for text in liked)
    assert not all("Bus" in text for text in liked)


def test_what_both_say_is_the_models(monkeypatch: pytest.MonkeyPatch) -> None:
    clause = assistant.headlines(ARTICLE, 1, model="extract")[0]
    assert clause.origin == EXTRACT
    shorten = keeping("bus with 31 pupils overturned near Leeds")
    [draft] = assistant.headlines(ARTICLE, 1, model=writer_of(monkeypatch, StandIn(shorten)))
    assert (draft.text, draft.origin) == (clause.text, MODEL)


def test_what_ranks_first_without_having_been_read_is_read_too(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    questions = "".join(
        f"Who would have asked in {year} whether Hull needs a bridge at all?\n"
        for year in range(1980, 1998)
    )
    article = f"{questions}The council of Hull approved a second bridge over the river.\n"
    read: list[str] = []

    class Reader(StandIn):
        def read(self, text: str, spans: Any, pieces: int) -> Any:
            read.append("|".join(text[start:end] for start, end in spans))
            return super().read(text, spans, pieces)

    model = Reader(keeping("council of Hull approved a second bridge"))
    [draft] = assistant.headlines(article, 1, model=writer_of(monkeypatch, model))
    assert (draft.text, draft.origin) == ("Council of Hull approves second bridge", MODEL)
    first, second = read
    assert "council" not in first
    # the story's first sentence says what it is about
    assert second == f"{questions.splitlines()[0]}|{article.splitlines()[-1]}"
    read.clear()
    assistant.headlines(ARTICLE, 1, model=writer_of(monkeypatch, model))
    assert len(read) == 1


def test_a_headline_over_the_limit_is_not_offered(monkeypatch: pytest.MonkeyPatch) -> None:
    writer = writer_of(monkeypatch, StandIn(keeping("bus with 31 pupils overturned near Leeds")))
    drafts = assistant.headlines(ARTICLE, 3, 34, model=writer)
    assert drafts
    assert all(len(draft.text) <= 34 and draft.origin == EXTRACT for draft in drafts)


STORY = (
    "The harbour board of Hull closed the old pier to all lorries on Monday, noting a report by"
    " its engineers.\n"
    "Traders on the quay asked for a new road to the market before the winter.\n"
    "The vote of the council on that is due in May.\n"
)


def test_a_summary_is_told_as_the_model_would(monkeypatch: pytest.MonkeyPatch) -> None:
    writer = writer_of(monkeypatch, StandIn(keeping("")))
    summary = assistant.summary(STORY, 1, model=writer)
    assert (
        summary.text == "The harbour board of Hull closed the old pier to all lorries on Monday."
    )
    assert summary.origin == MODEL
    assert [summary.text[p.start : p.end] for p in summary.provenance] == [
        STORY[p.article_start : p.article_end] for p in summary.provenance
    ]
    kept = assistant.summary(
        STORY, 1, model=writer_of(monkeypatch, StandIn(keeping(""), "noting"))
    )
    assert (kept.text, kept.origin) == (STORY.splitlines()[0], EXTRACT)


def test_a_summary_that_the_model_would_not_shorten_is_the_articles(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    writer = writer_of(monkeypatch, StandIn(keeping("")))
    summary = assistant.summary(ARTICLE, 2, model=writer)
    assert summary.origin == EXTRACT
    assert summary.text == assistant.summary(ARTICLE, 2, model="extract").text


def test_a_model_that_fails_is_one_clear_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: Any, **__: Any) -> list[Any]:
        raise RuntimeError("shapes do not fit")

    with pytest.raises(WriterError, match="did not write: shapes do not fit"):
        assistant.headlines(ARTICLE, 1, model=writer_of(monkeypatch, StandIn(fail)))


def test_a_directory_of_our_kind_that_cannot_be_loaded_is_named(tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text('{"model_type": "newsroom_pointer"}', encoding="utf-8")
    with pytest.raises(WriterError, match="cannot be loaded"):
        writing.find_writer(str(tmp_path))


def test_without_weights_the_default_is_extraction(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(writing, "WEIGHTS", tmp_path)
    assert isinstance(writing.find_writer(None), writing.ExtractWriter)
