"""The same job on Ray Data: one reader, on this machine; worker actors wherever there is room.

The rows are read once, in order, by a task that is kept on this machine, so that only it needs
the file. Each worker actor makes its writer once. Ray Data hands out the windows, does those of a
lost node again, and gives the results back in the order of the rows; at no time does it hold more
of them than its memory for objects takes.
"""

from __future__ import annotations

import logging
import os
import pickle
import warnings
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from typing import Any

import assistant
from assistant.batch.job import Job, Result
from assistant.batch.source import Source, windows
from assistant.errors import AssistantError, InputError, MissingExtraError, WriterError

__all__ = ["process_on_ray"]

# bytes for objects on a cluster of our own: windows under way are small
_OBJECTS = 512 * 2**20


def process_on_ray(
    job: Job, source: Source, begin: int, workers: int, address: str | None
) -> Generator[tuple[list[Result], float | None]]:
    """Results of the rows after the first ``begin``, by windows, with the share of the input done.

    ``address``: of a cluster that runs; None for one on this machine, ended with the job.

    :raises MissingExtraError: Ray is not installed.
    :raises InputError: there is no cluster at that address, or it is too small.
    :raises WriterError: the job's model cannot be loaded by the workers.
    """
    os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")
    try:
        import ray.data
    except ImportError:
        raise MissingExtraError(
            "The engine ray needs the extra: pip install '.[cluster]'."
        ) from None
    if address is not None and address.startswith("ray://"):
        raise InputError("Run the command on a node of the cluster and give --address auto.")
    with _cluster(workers, address), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            results = _dataset(job, source, begin, workers).iter_batches(
                batch_size=None, batch_format="pyarrow", prefetch_batches=1
            )
            for table in results:
                for record in table.to_pylist():
                    done = pickle.loads(record["results"])
                    if isinstance(done, str):
                        raise WriterError(done)
                    yield done, record["share"]
        except ray.exceptions.RayError as error:
            raise _sentence(error) from None


def _dataset(job: Job, source: Source, begin: int, workers: int) -> Any:
    """The windows as a Ray dataset, a record each, and what the workers make of them."""
    import ray
    from ray.data import ActorPoolStrategy, DataContext

    context = DataContext.get_current()
    context.execution_options.preserve_order = True
    context.enable_progress_bars = False
    # every record is a block of its own: it goes to a worker at once, not when others fill it up
    context.target_max_block_size = 1
    context.target_min_block_size = 1
    here = ray.get_runtime_context().get_node_id()
    read = ray.data.read_datasource(
        _windows(job, source, begin),
        override_num_blocks=1,
        num_cpus=0,
        label_selector={"ray.io/node-id": here},
    )
    return read.map_batches(
        _actor(job, assistant.__version__),
        batch_size=None,
        batch_format="pyarrow",
        compute=ActorPoolStrategy(size=workers),
        num_cpus=1,
    )


def _windows(job: Job, source: Source, begin: int) -> Any:
    """A data source of one reading task, which yields one window after the other."""
    import pyarrow
    from ray.data.block import BlockMetadata
    from ray.data.datasource import Datasource, ReadTask

    def read() -> Iterator[Any]:
        opened = source.open()
        for window in windows(opened.after(begin), job.window):
            # the share is of what was read, a few windows ahead of what is done
            yield pyarrow.table({"rows": [pickle.dumps(window)], "share": [opened.share() or 0.0]})

    class Windows(Datasource):  # type: ignore[misc]
        def estimate_inmemory_data_size(self) -> int | None:
            return None

        def get_read_tasks(self, *_: Any, **__: Any) -> list[Any]:
            unknown = BlockMetadata(
                num_rows=None, size_bytes=None, input_files=None, exec_stats=None
            )
            return [ReadTask(read, unknown)]

    return Windows()


def _actor(job: Job, version: str) -> type:
    """A worker of the cluster, which does ``job``. What keeps it from working is told with its
    first results: an actor that raises when it is made is made again and again."""

    class Actor:
        def __init__(self) -> None:
            from assistant.batch.work import Worker

            self._fault: str | None = None
            try:
                if (own := assistant.__version__) != version:
                    raise InputError(f"A worker has the assistant's {own}, not {version}.")
                self._worker = Worker(job)
            except AssistantError as error:
                self._fault = str(error)

        def __call__(self, table: Any) -> dict[str, list[Any]]:
            windows = map(pickle.loads, table["rows"].to_pylist())
            done = [self._fault or self._worker.process(window) for window in windows]
            return {
                "results": [pickle.dumps(one) for one in done],
                "share": table["share"].to_pylist(),
            }

    return Actor


@contextmanager
def _cluster(workers: int, address: str | None) -> Iterator[None]:
    """A connection to a cluster: the caller's own if there is one, else ours while it lasts."""
    import ray

    for name in ("ray", "ray.data"):
        logging.getLogger(name).setLevel(logging.ERROR)
    ours = not ray.is_initialized()
    if ours:
        options: dict[str, Any] = {"log_to_driver": False, "logging_level": logging.ERROR}
        if address is None:
            options |= {
                "num_cpus": max(workers, os.cpu_count() or 1),
                "object_store_memory": _OBJECTS,
                "include_dashboard": False,
            }
        try:
            ray.init(address=address, **options)
        except (ConnectionError, ValueError, RuntimeError, TimeoutError):
            where = f"at {address}" if address else "to be started here"
            raise InputError(f"There is no Ray cluster {where}.") from None
    try:
        room = int(ray.cluster_resources().get("CPU", 0))
        if workers > room:
            raise InputError(f"The cluster has {room} CPUs: give at most so many workers.")
        yield
    finally:
        if ours:
            ray.shutdown()


def _sentence(error: Exception) -> AssistantError:
    """What Ray says of a job that it gave up, cut to its kind: the rest is a page."""
    cause = getattr(error, "cause", None)
    if isinstance(cause, AssistantError):
        return cause
    return WriterError(
        f"Ray gave the job up ({type(cause or error).__name__}): start again to go on."
    )
