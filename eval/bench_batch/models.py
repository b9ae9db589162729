"""One model, several ways to run it: transformers' `generate`, batch, CTranslate2.

CTranslate2 is measured where it is installed. The weights are random: they cost what trained ones
cost. The model is of distilbart's size
(twelve layers of 1024 that read, six that write) unless a smaller one is asked for.
"""

from __future__ import annotations

import json
import os
import tempfile
import time
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from eval.bench_batch.memory import peak_megabytes, run_measured
from eval.bench_batch.pairs import ROOT, read_pairs
from eval.output import Table

__all__ = ["SIZES", "models", "run_way"]

# width, layers that read, layers that write, vocabulary
SIZES = {"distilbart": (1024, 12, 6, 50_264), "small": (256, 4, 2, 8_000)}
TOKENS_IN, TOKENS_OUT, BEAMS = 512, 20, 4
WAYS = {
    "transformers generate, one at a time": "plain",
    "batch, transformers, 4 at a time": "transformers-many",
    "batch, CTranslate2 float32, one at a time": "float32",
    "batch, CTranslate2 int8, one at a time": "int8",
    "batch, CTranslate2 int8, 4 at a time": "int8-many",
}


def models(articles: Path, rows: int, size: str) -> Table:
    """Seconds an article, how many times as fast as `generate`, and peak memory of each way."""
    columns = ("s each", "times generate", "peak MB")
    title = (
        f"One model of {size}'s size, {TOKENS_IN} tokens in, {TOKENS_OUT} out, {BEAMS} beams,"
        f" {rows} articles"
    )
    table = Table(title, columns)
    base = 0.0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["XDG_CACHE_HOME"] = str(folder / "cache")
        texts = [row["body"] for row in read_pairs(articles, rows)]
        (folder / "texts.json").write_text(json.dumps(texts), encoding="utf-8")
        # built in a process of its own, as the way of each: memory is a process's
        build = f"import eval.bench_batch.models as m; m.build({name!r}, {size!r})"
        run_measured(["-c", build], ROOT)
        for label, way in WAYS.items():
            if "CTranslate2" in label and find_spec("ctranslate2") is None:
                continue
            code = f"import eval.bench_batch.models as m; m.run_way({name!r}, {way!r})"
            if "CTranslate2" in label:
                convert = f"import eval.bench_batch.models as m; m.convert({name!r}, {way!r})"
                run_measured(["-c", convert], ROOT)
            _, _, _, printed = run_measured(["-c", code], ROOT)
            seconds, peak = json.loads(printed.splitlines()[-1])
            base = base or seconds
            table.add(label, seconds / rows, base / seconds, peak)
    return table


def build(folder: str, size: str) -> None:
    """A BART with random weights and a tokenizer trained on the texts at hand."""
    import torch
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers, processors, trainers
    from transformers import (
        BartConfig,
        BartForConditionalGeneration,
        PreTrainedTokenizerFast,
    )

    texts = json.loads((Path(folder) / "texts.json").read_text(encoding="utf-8"))
    backend = Tokenizer(models.BPE())
    backend.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    backend.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=2000,
        special_tokens=["<s>", "<pad>", "</s>", "<unk>"],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    backend.train_from_iterator(texts, trainer)
    backend.post_processor = processors.TemplateProcessing(
        single="<s> $A </s>", special_tokens=[("<s>", 0), ("</s>", 2)]
    )
    PreTrainedTokenizerFast(  # type: ignore[no-untyped-call]
        tokenizer_object=backend,
        bos_token="<s>",
        pad_token="<pad>",
        eos_token="</s>",
        unk_token="<unk>",
        model_max_length=TOKENS_IN,
    ).save_pretrained(folder)
    width, reading, writing, vocabulary = SIZES[size]
    torch.manual_seed(7)
    config = BartConfig(
        vocab_size=vocabulary,
        d_model=width,
        encoder_layers=reading,
        decoder_layers=writing,
        encoder_ffn_dim=4 * width,
        decoder_ffn_dim=4 * width,
        encoder_attention_heads=width // 64,
        decoder_attention_heads=width // 64,
        max_position_embeddings=1024,
        forced_eos_token_id=None,
    )
    BartForConditionalGeneration(config).save_pretrained(folder)


def convert(folder: str, way: str) -> None:
    """Into the cache, so that the conversion is not measured as writing."""
    from assistant.writing.fast import converted

    if converted(folder, print, way.partition("-")[0]) is None:
        raise RuntimeError("the model was not converted")


def run_way(folder: str, way: str) -> None:
    """Print the seconds that all texts take, and the peak megabytes of this process."""
    from assistant.text import Text
    from assistant.writing import Prompt
    from assistant.writing.fast import find_fast_writer
    from assistant.writing.hub import HubWriter

    texts = json.loads((Path(folder) / "texts.json").read_text(encoding="utf-8"))
    decoding = {"num_beams": BEAMS, "min_new_tokens": TOKENS_OUT, "max_new_tokens": TOKENS_OUT}
    precision, _, many = way.partition("-")
    if way == "plain":
        write = _generate(folder, decoding)
    else:
        plain = precision == "transformers"
        writer = HubWriter(folder) if plain else find_fast_writer(folder, None, precision)
        prompt = Prompt("headline", grounded=False, decoding=decoding)

        def write(group: list[str]) -> Any:
            return writer.write_many([Text(text) for text in group], prompt, 1)

    group = 4 if many else 1
    write(texts[:1])
    start = time.perf_counter()
    for at in range(0, len(texts), group):
        write(texts[at : at + group])
    print(json.dumps([time.perf_counter() - start, peak_megabytes()]))


def _generate(folder: str, decoding: dict[str, int]) -> Callable[[list[str]], Any]:
    """transformers alone, as its documentation shows it."""
    import torch
    from transformers import AutoModelForSeq2SeqLM, AutoTokenizer

    tokenizer = AutoTokenizer.from_pretrained(folder)
    model = AutoModelForSeq2SeqLM.from_pretrained(folder).eval()

    def write(group: list[str]) -> Any:
        encoded = tokenizer(group, return_tensors="pt", truncation=True, max_length=TOKENS_IN)
        encoded.pop("token_type_ids", None)
        with torch.inference_mode():
            return tokenizer.batch_decode(model.generate(**encoded, **decoding))

    return write
