"""The two vocabularies at work: an article to ids, ids back to words.

``tokenizer.json`` holds the WordPieces that the encoder reads; ``words.txt`` the
whole words and marks that the decoder may write of its own accord, one a line,
line number = id.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from tokenizers import Tokenizer

from .words import Word, is_copiable, key_of, split_words

MODEL_TYPE = "newsroom_pointer"
SPECIALS = ("<pad>", "</s>", "<s>", "<unk>")
LENGTHS = (
    40,
    55,
    70,
    90,
    120,
    160,
    210,
)  # code points: a draft shorter than the first is of bucket 0
TASKS = ("headline", "summary", "compress")
STYLES = ("wire", "brief", "tabloid", "press")
NOT_COPIABLE = -1  # the id of a mark, or of the opening state: read, never copied
PADDING = -100
MAX_WORDS = 253  # how many words of an article are read at most
_ENCODE_MARGIN = (
    12  # code points an average piece can hardly exceed; bounds the work on a long article
)


def length_bucket(characters: int) -> int:
    """Which length mark a text of so many code points carries."""
    return sum(characters > limit for limit in LENGTHS)


def prefix_words() -> list[str]:
    """The marks that open every decoder input: task, style, length."""
    return [
        *(f"<{task}>" for task in TASKS),
        *(f"<{style}>" for style in STYLES),
        *(f"<length{bucket}>" for bucket in range(len(LENGTHS) + 1)),
    ]


def prefix_ids(
    vocabulary: Vocabulary, task: str, style: str = "wire", length: int = 1
) -> list[int]:
    """What a decoder input opens with: start, task, style, and length mark (see `LENGTHS`).

    :raises ValueError: a task or style that the model was not taught.
    """
    if task not in TASKS or style not in STYLES or not 0 <= length <= len(LENGTHS):
        raise ValueError(
            f"the pointer model knows the tasks {', '.join(TASKS)}, the styles "
            f"{', '.join(STYLES)} and lengths 0 to {len(LENGTHS)}, "
            f"not {task!r}, {style!r}, {length!r}"
        )
    marks = (f"<{task}>", f"<{style}>", f"<length{length}>")
    return [SPECIALS.index("<s>"), *(vocabulary.ids[mark] for mark in marks)]


def reserved_ids(vocabulary: Vocabulary) -> list[int]:
    """Ids that never belong into a draft: specials other than the end, and prefix marks."""
    marks = prefix_words()
    return [
        i
        for i, word in enumerate(vocabulary.words)
        if word in SPECIALS[:1] + SPECIALS[2:] or word in marks
    ]


@dataclass(frozen=True, slots=True)
class Source:
    """An article as the model reads it.

    ``words[i]`` covers ``sizes[i]`` pieces and has id ``ids[i]``: below the
    vocabulary's size a word that could also be written, from there on one that
    can only be copied, `NOT_COPIABLE` for marks. Entry 0 is the opening state
    and no word. ``known`` maps each copiable key to its id.
    """

    words: tuple[Word | None, ...]
    pieces: list[int]
    sizes: list[int]
    ids: list[int]
    known: dict[str, int]


def _known(pieces: Tokenizer, name: str) -> int:
    found = pieces.token_to_id(name)
    if found is None:
        raise ValueError(f"the pieces of this model lack {name}: tokenizer.json is not its own")
    return found


class Vocabulary:
    """Both vocabularies, loaded."""

    def __init__(self, pieces: Tokenizer, words: list[str], max_pieces: int) -> None:
        self.tokenizer = pieces
        self.words = words
        self.ids = {word: index for index, word in enumerate(words)}
        self.max_pieces = max_pieces
        self.first_content = self.ids["/"] + 1 if "/" in self.ids else len(SPECIALS)
        self.cls, self.sep = (_known(pieces, name) for name in ("[CLS]", "[SEP]"))

    @classmethod
    def load(cls, directory: Path, max_pieces: int) -> Vocabulary:
        """From a directory with ``tokenizer.json`` and ``words.txt``."""
        words = (directory / "words.txt").read_text(encoding="utf-8").split("\n")[:-1]
        return cls(Tokenizer.from_file(str(directory / "tokenizer.json")), words, max_pieces)

    def __len__(self) -> int:
        return len(self.words)

    def read(self, text: str, words: list[Word] | None = None, pieces: int = 0) -> Source:
        """As much of a text as fits ``pieces`` (0 for ``max_pieces``), whole words only.

        ``words`` may be given to read only some of the text's words.
        """
        most = pieces or self.max_pieces
        if words is None:
            words = split_words(text[: most * _ENCODE_MARGIN])
        words = words[:MAX_WORDS]
        encoding = self.tokenizer.encode(
            [w.text for w in words], is_pretokenized=True, add_special_tokens=False
        )
        per_word: list[list[int]] = [[] for _ in words]
        for piece, index in zip(encoding.ids, encoding.word_ids, strict=True):
            if index is not None:
                per_word[index].append(piece)
        kept: list[Word | None] = [None]
        taken, sizes, ids = [self.cls], [1], [NOT_COPIABLE]
        known: dict[str, int] = {}
        size = len(self.words)
        for word, some in zip(words, per_word, strict=True):
            if not some:
                continue
            if len(taken) + len(some) + 1 > most:
                break
            if is_copiable(word.text):
                key = key_of(word.text)
                if key not in known:
                    outside = self.ids.get(key)
                    if outside is None:
                        outside = size
                        size += 1
                    known[key] = outside
                ids.append(known[key])
            else:
                ids.append(NOT_COPIABLE)
            kept.append(word)
            taken.extend(some)
            sizes.append(len(some))
        # The closing piece belongs to the opening state: it is read, and names no word.
        return Source(tuple(kept), [*taken, self.sep], sizes, ids, known)
