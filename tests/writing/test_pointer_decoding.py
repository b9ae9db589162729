"""The rules a draft keeps while it is written."""

from __future__ import annotations

import pytest
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
    ids = [VOCABULARY.ids[w] for w in written.split()]
    assert (VOCABULARY.ids[word] not in rules.forbidden(ids)) is allowed


def test_a_copied_name_comes_once() -> None:
    rules = DraftRules(VOCABULARY, END, headline=True)
    name = len(WORDS) + 2
    assert name in rules.forbidden([name])
    assert name + 1 not in rules.forbidden([name])
