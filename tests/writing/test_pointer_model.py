"""The pointer model itself, tiny and untrained: what must hold whatever it has learnt."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from transformers import AutoModelForSeq2SeqLM, AutoTokenizer, LogitsProcessorList

from assistant.text import Text
from assistant.writing.clause import split
from assistant.writing.pointer import PointerWriter, load
from assistant.writing.pointer.auto import DraftProcessor
from assistant.writing.pointer.configuration import PointerConfig
from assistant.writing.pointer.core import Cache
from assistant.writing.pointer.decoding import DraftRules
from assistant.writing.pointer.modeling import PointerForConditionalGeneration
from assistant.writing.pointer.search import Search, beam_search
from assistant.writing.pointer.tokenization import PointerTokenizer, write_tokenizer_config
from assistant.writing.pointer.vocabulary import SPECIALS, prefix_words
from assistant.writing.pointer.words import is_copiable
from assistant.writing.shortening.compression import Compression

ARTICLE = (
    "The United States fired 18 107 mm rockets at Zoë Kataib's camp on Thursday. "
    "U.S. officials said the rockets hit 1,000 crates, and a U.S. officer was hurt."
)
WRITTEN = [",", ".", "'", "'s", "s'", "/", "the", "in", "after", "hit", "strikes", "says", "over"]


def _pieces() -> str:
    letters = "abcdefghijklmnopqrstuvwxyz0123456789.,'$-&"
    names = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", *letters, *(f"##{c}" for c in letters), "the"]
    spec = {
        "version": "1.0",
        "normalizer": {
            "type": "BertNormalizer",
            "clean_text": True,
            "handle_chinese_chars": True,
            "strip_accents": None,
            "lowercase": True,
        },
        "pre_tokenizer": {"type": "BertPreTokenizer"},
        "added_tokens": [],
        "model": {
            "type": "WordPiece",
            "unk_token": "[UNK]",
            "continuing_subword_prefix": "##",
            "max_input_chars_per_word": 100,
            "vocab": {name: index for index, name in enumerate(names)},
        },
    }
    return json.dumps(spec)


@pytest.fixture(scope="module", autouse=True)
def one_thread() -> Iterator[None]:
    """A model this small loses more to a second thread than it gains."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture(scope="module")
def directory(tmp_path_factory: pytest.TempPathFactory) -> Path:
    torch.manual_seed(7)
    path = tmp_path_factory.mktemp("pointer")
    words = [*SPECIALS, *prefix_words(), *WRITTEN]
    (path / "words.txt").write_text("\n".join(words) + "\n", encoding="utf-8")
    (path / "tokenizer.json").write_text(_pieces(), encoding="utf-8")
    write_tokenizer_config(path, 128)
    config = PointerConfig(
        vocab_size=len(words),
        piece_vocab_size=100,
        hidden_size=32,
        intermediate_size=64,
        encoder_layers=1,
        encoder_heads=2,
        encoder_positions=128,
        decoder_layers=2,
        decoder_heads=2,
    )
    model = PointerForConditionalGeneration(config)
    for parameter in model.parameters():
        # as initialised it is all but uniform, and ties tell nothing
        parameter.data.mul_(8) if parameter.ndim > 1 else None
    # untrained it would hardly ever stop, and a draft without an end is none
    model.vocabulary_bias.data[SPECIALS.index("</s>")] = 9.0
    model.save_pretrained(path)
    return path


@pytest.fixture(scope="module")
def writer(directory: Path) -> PointerWriter:
    return load(directory)


@pytest.fixture(scope="module")
def model(directory: Path) -> Any:
    found = AutoModelForSeq2SeqLM.from_pretrained(directory)
    assert isinstance(found, PointerForConditionalGeneration)
    return found.eval()


@pytest.fixture(scope="module")
def tokenizer(directory: Path) -> PointerTokenizer:
    found = AutoTokenizer.from_pretrained(directory)
    assert isinstance(found, PointerTokenizer)
    return found


def test_the_tokenizer_does_what_generic_code_expects(tokenizer: PointerTokenizer) -> None:
    assert tokenizer.decode(tokenizer("strikes in the").input_ids) == "strikes in the"


def test_a_saved_tokenizer_loads_again(tmp_path: Path, tokenizer: PointerTokenizer) -> None:
    tokenizer.save_pretrained(tmp_path)
    again = PointerTokenizer.from_pretrained(tmp_path)
    assert tokenizer.prepare(ARTICLE).source == again.prepare(ARTICLE).source


def test_the_same_word_has_one_id(writer: PointerWriter) -> None:
    source = writer.vocabulary.read(ARTICLE)
    ids = {
        word.text: number for word, number in zip(source.words, source.ids, strict=True) if word
    }
    assert ids["The"] == ids["the"] == writer.vocabulary.ids["the"]
    assert ids["rockets"] >= len(writer.vocabulary)
    assert ids["18"] != ids["107"]
    assert ids["."] == ids[","] == ids["'s"] == -1
    assert sum(number == ids["U.S."] for number in source.ids) == 2


def _logits(model: Any, tokenizer: PointerTokenizer, ids: list[int]) -> torch.Tensor:
    inputs = tokenizer.prepare(ARTICLE).inputs
    with torch.no_grad():
        output: Any = model(**inputs, decoder_input_ids=torch.tensor([ids]))
    return torch.as_tensor(output.logits)


def test_probabilities_sum_to_one_over_writing_and_copying(
    model: Any, tokenizer: PointerTokenizer
) -> None:
    prepared = tokenizer.prepare(ARTICLE)
    ids = tokenizer.prefix("headline")
    logits = _logits(model, tokenizer, ids)[0, -1]
    with torch.no_grad():
        encoded = model.encoder(**prepared.inputs)
        source_ids = prepared.inputs["source_ids"]
        hidden = model.decode(torch.tensor([ids]), source_ids, encoded)
        pointed = model.point_logits(hidden, source_ids, encoded)[0, -1]
        written = model.write_logits(hidden)[0, -1]
    both = torch.softmax(torch.cat([written, pointed]), 0)
    merged = torch.softmax(logits, 0)
    the = tokenizer.vocabulary.ids["the"]
    places = [i for i, number in enumerate(prepared.source.ids) if number == the]
    expected = both[the] + sum(both[len(written) + place] for place in places)
    assert len(places) == 2
    torch.testing.assert_close(merged[the], expected)


def test_the_loss_is_minus_the_log_of_the_merged_probability(
    model: Any, tokenizer: PointerTokenizer
) -> None:
    prepared = tokenizer.prepare(ARTICLE)
    prefix = tokenizer.prefix("headline")
    rockets = prepared.source.known["rockets"]
    the = prepared.source.known["the"]
    ids = [*prefix, the]
    labels = torch.tensor([[-100, -100, -100, the, rockets]])
    with torch.no_grad():
        loss = model(**prepared.inputs, decoder_input_ids=torch.tensor([ids]), labels=labels).loss
    chances = torch.log_softmax(_logits(model, tokenizer, ids)[0], -1)
    torch.testing.assert_close(loss, -(chances[3, the] + chances[4, rockets]) / 2)


def test_numpy_computes_what_torch_does(
    writer: PointerWriter, model: Any, tokenizer: PointerTokenizer
) -> None:
    reading = writer.read(ARTICLE)
    assert reading is not None
    known = reading.source.known
    ids = [
        *tokenizer.prefix("summary"),
        *(known[key] for key in ("rockets", "the", "1,000", "officer")),
    ]
    expected = torch.log_softmax(_logits(model, tokenizer, ids)[0], -1).numpy()
    for cuts in ([8], [4, 8], [4, 5, 6, 7, 8]):
        cache, at, parts = Cache(), 0, []
        for end in cuts:
            parts.append(writer.core.decode(np.array([ids[at:end]]), reading.encoded, cache))
            at = end
        hidden = np.concatenate(parts, 1)[0]
        found = writer.core.log_probabilities(hidden, reading.encoded)
        possible = expected > -40  # what cannot be has no log to compare
        np.testing.assert_allclose(found[possible], expected[possible], rtol=1e-4, atol=1e-4)


@pytest.mark.parametrize("task", ["headline", "summary"])
@pytest.mark.parametrize(
    "how",
    [
        Search(max_new_tokens=14),
        Search(num_beams=3, max_new_tokens=12, early_stopping=False),
        Search(num_beams=2, max_new_tokens=12, length_penalty=0.6),
        Search(num_beams=1, max_new_tokens=12, min_new_tokens=6),
    ],
    ids=["early", "patient", "short", "greedy"],
)
def test_the_search_finds_what_generate_finds(
    writer: PointerWriter,
    model: Any,
    tokenizer: PointerTokenizer,
    task: str,
    how: Search,
) -> None:
    reading = writer.read(ARTICLE)
    assert reading is not None
    end = SPECIALS.index("</s>")
    rules = DraftRules(writer.vocabulary, end, headline=task == "headline")
    prefixes = [tokenizer.prefix(task, length=length) for length in (1, 2, 4)]
    suppressed = [0, 2, 3, 4, 5]
    options: dict[str, Any] = {name: getattr(how, name) for name in Search.__slots__}
    if how.num_beams == 1:
        del options["early_stopping"]  # a beam's option, of which generate warns
    for prefix, drafts in zip(
        prefixes,
        beam_search(writer.core, reading.encoded, prefixes, rules, suppressed, end, how),
        strict=True,
    ):
        output = model.generate(
            **tokenizer.prepare(ARTICLE).inputs,
            decoder_input_ids=torch.tensor([prefix]),
            num_return_sequences=how.num_beams,
            suppress_tokens=suppressed,
            logits_processor=LogitsProcessorList([DraftProcessor(rules)]),
            do_sample=False,
            **options,
        )
        rows = [row[4:] for row in output.tolist()]
        assert [one.ids for one in drafts] == [row[: row.index(end)] for row in rows if end in row]


@pytest.mark.parametrize("beams", [1, 4])
def test_words_come_from_the_article_or_the_vocabulary(writer: PointerWriter, beams: int) -> None:
    drafts = writer.generate(ARTICLE, "headline", 3, max_new_tokens=14, num_beams=beams)
    assert drafts
    assert len({draft.text for draft in drafts}) == len(drafts)
    for draft in drafts:
        covered: set[int] = set()
        for start, end, source_start, source_end in draft.provenance:
            assert draft.text[start:end].lower() == ARTICLE[source_start:source_end].lower()
            covered.update(range(start, end))
        rest = "".join(" " if i in covered else c for i, c in enumerate(draft.text)).split()
        # what was not copied is the vocabulary's, and holds no figure and no name
        for word in rest:
            assert word.strip(".,'/").lower() in {*WRITTEN, "", "s"}, draft.text


def test_the_cache_changes_nothing(model: Any, tokenizer: PointerTokenizer) -> None:
    inputs = tokenizer.prepare(ARTICLE).inputs
    prefix = torch.tensor([tokenizer.prefix("summary")])
    for beams in (1, 3):
        outputs = [
            model.generate(
                **inputs,
                decoder_input_ids=prefix,
                num_beams=beams,
                min_new_tokens=8,
                max_new_tokens=10,
                use_cache=cache,
                do_sample=False,
            )
            for cache in (True, False)
        ]
        assert torch.equal(*outputs)


def test_a_batch_is_read_as_its_rows(model: Any, tokenizer: PointerTokenizer) -> None:
    """Padding of pieces and words must not leak into a row."""
    short = tokenizer.prepare("Rockets hit the camp.").inputs
    long = tokenizer.prepare(ARTICLE).inputs
    batch = {}
    for name, fill in (
        ("input_ids", 0), ("attention_mask", 0), ("word_index", 0), ("source_ids", -100),
    ):  # fmt: skip
        width = long[name].size(1) - short[name].size(1)
        batch[name] = torch.cat(
            [torch.nn.functional.pad(short[name], (0, width), value=fill), long[name]]
        )
    prefix = torch.tensor([tokenizer.prefix("headline")])
    with torch.no_grad():
        alone = model(**short, decoder_input_ids=prefix).logits[0]
        together = model(**batch, decoder_input_ids=prefix.expand(2, -1)).logits[0]
    torch.testing.assert_close(alone, together[:, : alone.size(1)], rtol=1e-4, atol=1e-4)


def test_a_long_article_is_read_in_part_and_says_so(writer: PointerWriter) -> None:
    (draft,) = writer.generate(ARTICLE * 50, "headline", 1, max_new_tokens=20)
    assert 0 < draft.read < 0.2
    (draft,) = writer.generate("Rockets hit the camp.", "headline", 1, max_new_tokens=20)
    assert draft.read == 1.0


@pytest.mark.parametrize("text", ["", "  \n", "Rockets"])
def test_nothing_to_write_of_next_to_nothing(writer: PointerWriter, text: str) -> None:
    assert writer.generate(text, "headline", 3) == []


def test_an_unknown_task_is_named(writer: PointerWriter) -> None:
    with pytest.raises(ValueError, match="headline, summary, compress"):
        writer.generate(ARTICLE, "poem", 1)


def test_an_unknown_option_is_named(writer: PointerWriter) -> None:
    with pytest.raises(ValueError, match="no option temperature; it has early_stopping"):
        writer.generate(ARTICLE, "headline", 1, temperature=0.7)


def test_a_task_it_does_badly_gets_no_draft(writer: PointerWriter) -> None:
    shy = PointerWriter(writer.core, writer.vocabulary, tasks=["headline"])
    assert shy.generate(ARTICLE, "summary", 2) == []
    assert shy.generate(ARTICLE, "headline", 1, max_new_tokens=20)


def test_the_likelihood_of_a_draft_is_its_score(writer: PointerWriter) -> None:
    reading = writer.read(ARTICLE)
    assert reading is not None
    drafts = writer.generate(reading, "headline", 3, max_new_tokens=14, max_chars=39)
    # each text is judged as one of its own length
    fit = [draft for draft in drafts if len(draft.text) <= 40]
    assert fit
    taken = [[(low, high) for _, _, low, high in draft.provenance] for draft in fit]
    texts = [draft.text for draft in fit]
    judged = writer.judge(reading, list(zip(texts, taken, strict=True)), "headline")
    assert [one.likelihood for one in judged] == pytest.approx(
        [draft.score for draft in fit], abs=1e-4
    )


def test_texts_are_judged_alike_alone_and_together(writer: PointerWriter) -> None:
    reading = writer.read(ARTICLE)
    assert reading is not None
    drafts = [
        (words, [(ARTICLE.index(words), ARTICLE.index(words) + len(words))])
        for words in (
            "officer was hurt",
            "The United States fired 18 107 mm rockets",
            "U.S. officer",
        )
    ]
    # a word that it can neither write nor see, taken from nowhere
    drafts = [*drafts, ("Xylophones", [])] * 3
    together = writer.judge(reading, drafts, "headline")
    size = writer.core.sizes.hidden_size
    for draft, one in zip(drafts, together, strict=True):
        [alone] = writer.judge(reading, [draft], "headline")
        assert one.likelihood == pytest.approx(alone.likelihood, abs=1e-4)
        assert one.state.shape == (3 * size,)
        np.testing.assert_allclose(one.state, alone.state, atol=1e-4)
    assert not together[3].state[:size].any()
    officer = [
        at for at, word in enumerate(reading.source.words) if word and word.text == "officer"
    ]
    start = ARTICLE.index("officer")
    [one] = writer.judge(reading, [("officer", [(start, start + 7)])], "headline")
    np.testing.assert_allclose(one.state[:size], reading.encoded.context[officer].mean(0))
    # of one word and its end
    assert (one.least + one.end) / 2 == pytest.approx(one.likelihood, abs=1e-5)
    assert one.three_least == one.least
    longest = together[1]
    assert longest.least < longest.three_least < longest.likelihood


def test_parts_of_a_text_are_read_and_no_more(writer: PointerWriter) -> None:
    second = ARTICLE.index("U.S. officials")
    reading = writer.read(ARTICLE, [(0, 26), (second, len(ARTICLE))])
    assert reading is not None
    words = [word for word in reading.source.words if word is not None]
    assert all(ARTICLE[word.start : word.end] == word.text for word in words)
    assert not any(26 <= word.start < second for word in words)
    assert "hurt" in {word.text for word in words}
    assert reading.end == len(ARTICLE)
    assert reading.read == pytest.approx((26 + len(ARTICLE) - second) / len(ARTICLE))
    # never more than it has places for, whatever is asked for
    short = writer.read(ARTICLE, [(0, len(ARTICLE))], 30)
    assert short is not None
    assert len(short.source.pieces) <= 30
    assert short.end < second
    long = writer.read(ARTICLE * 40, None, 10**6)
    assert long is not None
    assert len(long.source.pieces) <= writer.core.positions


def test_a_shortened_sentence_is_its_own_words_in_their_order(writer: PointerWriter) -> None:
    text = Text(ARTICLE)
    reading = writer.read(ARTICLE)
    assert reading is not None
    sentences = [Compression(split(text, span)) for span in text.sentences]
    found = writer.shorten(reading, sentences, "headline", max_new_tokens=14)
    assert found
    fewer = writer.shorten(reading, sentences, "headline", beams=[1, 1], max_new_tokens=14)
    assert 0 < len(fewer) < len(found)
    assert len({(one.sentence, one.kept) for one in found}) == len(found)
    for one in found:
        grammar = sentences[one.sentence]
        assert one.kept[0] in grammar.starts
        assert all(b in grammar.follows[a] for a, b in pairwise(one.kept))
        assert grammar.ending(one.kept) is not None


def test_a_directory_without_a_model_is_refused(tmp_path: Path) -> None:
    with pytest.raises(OSError, match=r"config\.json is missing"):
        load(tmp_path)


def test_copiable() -> None:
    assert [word for word in ("U.S.", "18", "'s", "–", "a", "’s") if is_copiable(word)] == [
        "U.S.", "18", "a",
    ]  # fmt: skip
