"""The training story from the command line, one step after the other, or ``all`` of them.

    python -m assistant.training all --corpora DIR --work DIR --minutes 180

1. prepare: clean the corpora, choose the vocabularies, tokenise once to disk
2. train: warm-start from MiniLM and train; killed and started again, it goes on
3. export: average the last snapshots into an fp16 model that `load` reads
4. evaluate: ROUGE on held-out articles, with intervals

``delete`` goes on from a model (``--start``), with what ``prepare`` made for it, and teaches it to
leave words out; its snapshot is exported from the same ``--work``.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

STEPS = ("prepare", "train", "export", "evaluate", "plot")


def parser() -> argparse.ArgumentParser:
    """The options of all steps; each step reads its own."""
    made = argparse.ArgumentParser(
        prog="python -m assistant.training",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    made.add_argument("step", choices=(*STEPS, "delete", "all"))
    made.add_argument(
        "--work",
        type=Path,
        default=Path("training-run"),
        help="where everything that training makes goes",
    )
    made.add_argument(
        "--corpora",
        type=Path,
        help="directory with articles_train, briefs_train and articles_valid .jsonl.xz",
    )
    made.add_argument(
        "--claims", type=Path, help="a file of claim/source rows to learn headlines from too"
    )
    made.add_argument(
        "--start", type=Path, help="go on from this model, such as assistant/weights"
    )
    made.add_argument("--minutes", type=float, default=180.0, help="how long to train")
    made.add_argument("--rows", type=int, default=32, help="rows a batch, 256 on a GPU")
    made.add_argument("--device", default="cpu", help="cpu or cuda")
    made.add_argument("--model", type=Path, help="evaluate this one instead of WORK/model")
    made.add_argument("--task", default="headline", choices=("headline", "summary"))
    made.add_argument("--tasks", nargs="+", help="what the exported model may be used for")
    made.add_argument(
        "--floor", type=float, help="drafts below this mean log-probability are not offered"
    )
    made.add_argument("--limit", type=int, help="evaluate only so many rows")
    made.add_argument("--out", type=Path, help="write the evaluated drafts here (JSONL)")
    return made


def main(arguments: list[str] | None = None) -> None:
    """Run one step or all."""
    options = parser().parse_args(arguments)
    work: Path = options.work
    steps = STEPS if options.step == "all" else (options.step,)
    if {"prepare", "evaluate", "delete"} & set(steps) and options.corpora is None:
        parser().error(
            "--corpora is missing: the directory with articles_train.jsonl.xz and the others"
        )
    work.mkdir(parents=True, exist_ok=True)
    for step in steps:
        if step == "prepare":
            from assistant.training.prepare import prepare
            from assistant.training.warm_start import fetch_minilm

            files = [
                options.corpora / f"{name}.jsonl.xz" for name in ("articles_train", "briefs_train")
            ]
            if options.claims is not None:
                files.append(options.claims)
            prepare(
                files,
                fetch_minilm(work),
                work / "data",
                valid=options.corpora / "articles_valid.jsonl.xz",
                start=options.start,
            )
        elif step == "train":
            from assistant.training.prepare import AGAIN_PIECES
            from assistant.training.train import plan_for, train

            sizes: dict[str, Any] = {} if options.start is None else {"max_pieces": AGAIN_PIECES}
            train(
                work / "data",
                work / "run",
                plan_for(options.minutes, options.rows, again=options.start is not None),
                device=options.device,
                start=options.start,
                **sizes,
            )
        elif step == "delete":
            from assistant.training.deleting import Course, teach_from
            from assistant.writing import WEIGHTS

            teach_from(
                options.start or WEIGHTS,
                options.corpora / "articles_train.jsonl.xz",
                work,
                Course(rows=options.rows),
                options.device,
            )
        elif step == "export":
            from assistant.training.export import export

            print(
                export(
                    work / "data",
                    work / "run",
                    work / "model",
                    tasks=options.tasks,
                    floor=options.floor,
                )
            )
        elif step == "evaluate":
            from assistant.training.evaluate import evaluate

            articles = options.corpora / "articles_valid.jsonl.xz"
            print(
                evaluate(
                    options.model or work / "model",
                    articles,
                    options.task,
                    options.limit,
                    options.out,
                    options.floor if options.step == "evaluate" else None,
                )
            )
        elif step == "plot":
            from assistant.training.plot import plot

            print(plot(work / "run" / "log.jsonl", work / "curve.png"))


if __name__ == "__main__":
    main()
