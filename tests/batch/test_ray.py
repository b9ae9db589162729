"""The same job on Ray Data: the same bytes, also where a node is lost on the way."""

from __future__ import annotations

import pickle
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import assistant
from assistant.batch import Outcome, run_batch
from assistant.batch.job import Job, Row
from assistant.batch.on_ray import _actor
from assistant.errors import InputError, MissingExtraError
from tests.batch.batch_rows import make_rows, read_jsonl, write_jsonl


def test_without_ray_one_sentence_says_what_to_install(
    archive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "ray", None)
    monkeypatch.setitem(sys.modules, "ray.data", None)
    with pytest.raises(MissingExtraError, match=r"pip install '\.\[cluster\]'"):
        run_batch(archive, tmp_path / "out.jsonl", "check", engine="ray")
    assert not (tmp_path / "out.jsonl").exists()


def test_the_command_runs_on_a_node(archive: Path, tmp_path: Path) -> None:
    pytest.importorskip("ray", reason="ray is an extra: pip install '.[cluster]'")
    with pytest.raises(InputError, match="on a node of the cluster"):
        run_batch(archive, tmp_path / "out.jsonl", "check", engine="ray", address="ray://a:1")
    assert not (tmp_path / "out.jsonl").exists()


def interrupt(done: int, failed: int, share: float | None) -> None:
    raise KeyboardInterrupt


@pytest.fixture(scope="module")
def two_nodes() -> Iterator[Any]:
    pytest.importorskip("ray", reason="ray is an extra: pip install '.[cluster]'")
    import ray
    from ray.cluster_utils import Cluster

    # the driver's node does not work on rows: what is lost is a node that does
    cluster = Cluster(initialize_head=True, head_node_args={"num_cpus": 1})
    try:
        ray.init(address=cluster.address, log_to_driver=False, include_dashboard=False)
        yield cluster
    finally:
        ray.shutdown()
        cluster.shutdown()


@pytest.mark.filterwarnings("ignore")
def test_a_lost_node_loses_no_row(two_nodes: Any, tmp_path: Path) -> None:
    rows = make_rows(160)
    rows[50]["article"] = None
    source = write_jsonl(tmp_path / "in.jsonl", rows)
    local, out = tmp_path / "local.jsonl", tmp_path / "out.jsonl"
    assert run_batch(source, local, "check").failed == 1
    # what another engine began is taken up
    with pytest.raises(KeyboardInterrupt):
        run_batch(source, out, "check", progress=interrupt)
    assert 0 < len(read_jsonl(out)) < 30
    second = two_nodes.add_node(num_cpus=1)
    two_nodes.wait_for_nodes()
    lost: list[int] = []

    def lose(done: int, failed: int, share: float | None) -> None:
        if done >= 40 and not lost:
            two_nodes.remove_node(second, allow_graceful=False)
            lost.append(done)

    outcome = run_batch(source, out, "check", engine="ray", workers=2, progress=lose)
    assert lost
    assert lost[0] < 160
    assert outcome == Outcome(160, 1, 8)
    assert out.read_bytes() == local.read_bytes()


@pytest.mark.filterwarnings("ignore")
def test_a_cluster_that_is_too_small_is_said(
    two_nodes: Any, archive: Path, tmp_path: Path
) -> None:
    with pytest.raises(InputError, match="CPUs: give at most so many workers"):
        run_batch(archive, tmp_path / "out.jsonl", "check", engine="ray", workers=500)
    assert not (tmp_path / "out.jsonl").exists()


@pytest.mark.parametrize(
    ("model", "version", "message"),
    [
        ("./none", assistant.__version__, "There is no directory './none'."),
        (None, "0.0.9", f"A worker has the assistant's {assistant.__version__}, not 0.0.9."),
    ],
)
def test_a_worker_that_cannot_work_says_why(model: str | None, version: str, message: str) -> None:
    pyarrow = pytest.importorskip("pyarrow")
    worker: Any = _actor(Job("headline", model=model), version)()
    table = pyarrow.table({"rows": [pickle.dumps([Row(1, 1, "Two men.")])], "share": [0.5]})
    assert worker(table) == {"results": [pickle.dumps(message)], "share": [0.5]}
