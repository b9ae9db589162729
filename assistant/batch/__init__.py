"""A whole archive, row by row: ``python -m assistant batch IN OUT --task TASK``, or `run_batch`.

How a run survives a kill: results are appended to the output in the order of the input, whole
lines at a time, and a file beside it says what was asked of which input (`journal`). So the
number of complete lines is all that a new run must know. It cuts off a line that was not
finished, passes over as many rows as there are lines, and goes on: each row has its line once,
and the bytes are those of a run that nobody interrupted. Parquet is written from such lines, at
the end, under another name first.

=============  ==============================================================================
`run`          the run: input, journal, engine
`job`          what is asked; the records that travel
`source`       rows of a file as rows to work on
`work`         a row's result, the same on every engine
`grouped`      a model writes about several articles of one length at once
`journal`      the output as it grows
`parquet`      lines as a Parquet file
`pool`         worker processes
`on_ray`       the same job on Ray Data
`progress`     rate and time left, on a terminal
=============  ==============================================================================

Imports only what is light; a model, pyarrow or Ray when a run needs it.
"""

from assistant.batch.run import Outcome, Progress, run_batch

__all__ = ["Outcome", "Progress", "run_batch"]
