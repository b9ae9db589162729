"""The rules a draft keeps while it is written."""

from __future__ import annotations

import math

import pytest
import torch
from tokenizers import Tokenizer
from tokenizers.models import WordPiece

from assistant.writing.pointer.decoding import DraftRules
from assistant.writing.pointer.vocabulary import SPECIALS, Vocabulary, prefix_words

WORDS = [*SPECIALS, *prefix_words(), ",", ".", ":", "'", "'s", "the", "of", "fire", "hits", "said"]
VOCABULARY = Vocabulary(
    Tokenizer(WordPiece({"[UNK]": 0, "[CLS]": 1, "[SEP]": 2}, unk_token="[UNK]")), WORDS, 128
)
END = SPECIALS.index("</s>")

# (headline?, written so far, word): may it come next?
CASES = [
    (True, "", "the", True),
    (True, "", ",", False),
    (True, "fire hits", "</s>", True),
    (True, "fire hits", ".", False),
    (True, "fire hits", "fire", False),
    (True, "the fire hits", "the", True),
    (True, "the", "the", False),
    (True, "said of", "said", False),
    (False, "said of", "said", True),
    (False, "said", "said", False),
    (True, "fire hits the", "</s>", False),
    (True, "fire of", "</s>", False),
    (True, "fire ,", "</s>", False),
    (True, "fire ,", ":", False),
    (True, "' fire", "</s>", False),
    (True, "' fire '", "</s>", True),
    (False, "fire hits", "</s>", False),
    (False, "fire hits", ".", True),
    (False, "fire hits .", "</s>", True),
    (False, "fire hits . '", "</s>", False),
    (False, "fire hits", "fire", True),
    (False, "fire hits fire", "fire", False),
]


@pytest.mark.parametrize(("headline", "written", "word", "allowed"), CASES)
def test_rules(headline: bool, written: str, word: str, allowed: bool) -> None:
    rules = DraftRules(VOCABULARY, END, headline)
    ids = [SPECIALS.index("<s>"), 4, 7, 11, *(VOCABULARY.ids[w] for w in written.split())]
    scores = rules(torch.tensor([ids]), torch.zeros(1, len(WORDS)))
    assert math.isinf(scores[0, VOCABULARY.ids[word]]) is not allowed


def test_a_copied_name_comes_once() -> None:
    rules = DraftRules(VOCABULARY, END, headline=True)
    name = len(WORDS) + 2
    scores = rules(torch.tensor([[2, 4, 7, 11, name]]), torch.zeros(1, len(WORDS) + 5))
    assert math.isinf(scores[0, name])
    assert scores[0, name + 1] == 0
