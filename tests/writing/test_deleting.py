"""Leaving words out as the model was taught: what it finds, how sure it is of what is there."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from assistant.text import Text
from assistant.training.deleting import deletion_loss, to_batch
from assistant.training.deletions import Deletion, Lesson, lessons, read_deletions
from assistant.writing.body import body
from assistant.writing.pointer import PointerWriter, load
from assistant.writing.pointer.deleting import Deletable, delete, sure
from assistant.writing.pointer.modeling import PointerForConditionalGeneration
from assistant.writing.pointer.vocabulary import SPECIALS, length_bucket
from assistant.writing.pointer.writer import Reading
from assistant.writing.reading import in_words

WEIGHTS = Path(__file__).resolve().parents[2] / "assistant" / "weights"
pytestmark = pytest.mark.skipif(
    not (WEIGHTS / "model.safetensors").is_file(), reason="no weights in this checkout"
)

ARTICLE = (
    "Firefighters in the port of Zoëtown pulled 17 sailors from a burning ferry on Tuesday "
    "after an engine exploded in the port, the coast guard said. The 107-metre Maren Louise "
    "carried 1,240 tonnes of grain to Port O’Hara when the fire broke out."
)
TEXT = Text(ARTICLE)
WORDS = [in_words(TEXT, sentence) for sentence in body(TEXT)]
KEPT = "Firefighters pulled 17 sailors from burning ferry"


@pytest.fixture(scope="module")
def writer() -> PointerWriter:
    return load(WEIGHTS)


@pytest.fixture(scope="module")
def reading(writer: PointerWriter) -> Reading:
    found = writer.read(ARTICLE)
    assert found is not None
    return found


def _indices(text: str) -> tuple[int, ...]:
    words = [word.text for word in WORDS[0]]
    return tuple(words.index(word) for word in text.split())


def _starts(text: str) -> list[int]:
    return [WORDS[0][at].start for at in _indices(text)]


def _lesson(writer: PointerWriter, kept: list[int]) -> list[Lesson]:
    one = Deletion("a", kept, False)
    return lessons([one], {"a": ARTICLE}, writer.vocabulary, writer.core.positions)


def test_what_it_finds_leaves_words_out(writer: PointerWriter, reading: Reading) -> None:
    found = delete(writer, reading, WORDS, limit=60)
    assert {one.sentence for one in found} == {0, 1}
    assert [one.score for one in found] == sorted((one.score for one in found), reverse=True)
    for one in found:
        assert list(one.kept) == sorted(set(one.kept))
        assert len(one.kept) >= 3
        shown = " ".join(WORDS[one.sentence][at].text for at in one.kept)
        assert len(shown.replace(" ,", ",").replace(" .", ".")) <= 60
        assert one.score <= 0


def test_it_is_as_sure_of_a_draft_as_the_search_was(
    writer: PointerWriter, reading: Reading
) -> None:
    found = [
        one
        for one in delete(writer, reading, WORDS, lengths=[65], limit=70)
        if len(" ".join(WORDS[one.sentence][at].text for at in one.kept)) > 58
    ]
    assert found
    again = sure(writer, reading, WORDS, [(one.sentence, one.kept) for one in found])
    for one, other in zip(found, again, strict=True):
        assert other is not None
        # where a word stands twice, the search counts on from the first
        assert other.mean == pytest.approx(one.score, abs=0.25)
        assert other.least <= other.mean


@pytest.mark.parametrize(
    "worse",
    [
        "Firefighters pulled 17 sailors from burning",
        "port pulled 17 sailors from burning ferry",
        "Firefighters 17 sailors a burning ferry",
        "Firefighters pulled 17 engine exploded",
    ],
)
def test_it_is_surer_of_a_headline_than_of_its_ruins(
    writer: PointerWriter, reading: Reading, worse: str
) -> None:
    good, bad = sure(writer, reading, WORDS, [(0, _indices(KEPT)), (0, _indices(worse))])
    assert good is not None
    assert bad is not None
    assert good.mean > bad.mean


def test_words_stand_where_they_leave_the_fewest_gaps(
    writer: PointerWriter, reading: Reading
) -> None:
    sentence = Deletable(WORDS[0], reading.source, writer.vocabulary)
    words = [word.text for word in WORDS[0]]
    first, second = (at for at, word in enumerate(words) if word == "port")
    exploded = words.index("exploded")
    assert sentence.tight([exploded, second]) == (exploded, second)
    assert sentence.tight([first, exploded]) == (first, exploded)
    # "in the port" behind "exploded": not the "in the" of the beginning
    first_in = words.index("in")
    engine = words.index("engine")
    assert sentence.tight([first_in, first_in + 1, engine]) == (first_in, first_in + 1, engine)


def test_a_lesson_offers_what_stands_further_on(writer: PointerWriter) -> None:
    [one] = _lesson(writer, _starts(KEPT))
    assert one.targets[-1] == SPECIALS.index("</s>")
    assert all(target in some for target, some in zip(one.targets, one.choices, strict=True))
    # the end may come once there are three words, and only then
    ends = [SPECIALS.index("</s>") in some for some in one.choices]
    assert ends == [False] * 3 + [True] * (len(ends) - 3)
    assert one.length == length_bucket(len(KEPT))


@pytest.mark.parametrize("kept", [[3], [0, 10_000], [1, 2]])
def test_what_is_no_word_of_the_article_teaches_nothing(
    writer: PointerWriter, kept: list[int]
) -> None:
    assert _lesson(writer, kept) == []


def test_training_and_writing_reckon_alike(writer: PointerWriter, reading: Reading) -> None:
    """The loss of a lesson, in torch, is minus what NumPy makes of the same draft."""
    torch.set_num_threads(1)
    lesson = _lesson(writer, _starts(KEPT))
    model = PointerForConditionalGeneration.from_pretrained(WEIGHTS, dtype=torch.float32).eval()
    with torch.no_grad():
        loss, right = deletion_loss(model, to_batch(lesson), "cpu", half=False)
    [found] = sure(writer, reading, WORDS, [(0, _indices(KEPT))])
    assert found is not None
    assert found.mean == pytest.approx(-float(loss), abs=1e-3)
    assert 0 <= float(right) <= 1


def test_the_lessons_that_ship_hold_places_and_no_text() -> None:
    found = read_deletions()
    assert len(found) > 9_000
    assert all(one.kept == sorted(set(one.kept)) for one in found)
    assert {one.id for one in found if one.held}.isdisjoint(
        one.id for one in found if not one.held
    )
