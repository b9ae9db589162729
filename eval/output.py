"""One table of figures, for people (rich), for machines (JSON), for a README (Markdown), as a
picture (matplotlib, an extra). The signature goes with all four."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from assistant.errors import InputError, MissingExtraError
from eval.stats import Interval

__all__ = ["SCHEMA", "Table", "to_json", "to_markdown", "to_plot", "to_terminal"]

SCHEMA = "newsroom-assistant/eval/1"


@dataclass(slots=True)
class Table:
    """``rows``: a label and a figure (or None) for each column, in order."""

    title: str
    columns: tuple[str, ...]
    rows: list[tuple[str, tuple[Interval | float | int | None, ...]]] = field(default_factory=list)

    def add(self, label: str, *figures: Interval | float | int | None) -> None:
        if len(figures) != len(self.columns):
            raise ValueError(f"{len(figures)} figures for {len(self.columns)} columns")
        self.rows.append((label, figures))


def _text(figure: Interval | float | int | None) -> str:
    if isinstance(figure, Interval):
        if math.isnan(figure.value):
            return "–"
        places = 2 if abs(figure.value) < 10 else 1
        if math.isnan(figure.low):
            return f"{figure.value:.{places}f}"
        return f"{figure.value:.{places}f} [{figure.low:.{places}f}, {figure.high:.{places}f}]"
    if figure is None or (isinstance(figure, float) and math.isnan(figure)):
        return "–"
    return f"{figure:,}" if isinstance(figure, int) else f"{figure:.2f}"


def to_terminal(tables: Sequence[Table], signature: str, notes: Sequence[str] = ()) -> None:
    from rich.console import Console
    from rich.table import Table as RichTable

    console = Console()
    if not console.is_terminal:
        console = Console(width=160)  # a pipe has no width of its own
    for table in tables:
        view = RichTable(title=table.title, title_justify="left")
        view.add_column("")
        for column in table.columns:
            view.add_column(column, justify="right")
        for label, figures in table.rows:
            view.add_row(label, *map(_text, figures))
        console.print(view)
    for note in notes:
        console.print(note, markup=False, highlight=False)
    console.print(signature, markup=False, highlight=False, soft_wrap=True)


def to_markdown(tables: Sequence[Table], signature: str, notes: Sequence[str] = ()) -> str:
    lines: list[str] = []
    for table in tables:
        lines += [f"**{table.title}**", ""]
        lines.append("| | " + " | ".join(table.columns) + " |")
        lines.append("|---|" + "---:|" * len(table.columns))
        for label, figures in table.rows:
            lines.append(f"| {label} | " + " | ".join(map(_text, figures)) + " |")
        lines.append("")
    lines += [*notes, "", f"`{signature}`", ""]
    return "\n".join(lines)


def _plain(figure: Interval | float | int | None) -> Any:
    if isinstance(figure, Interval):
        record = figure.to_dict()
        return {
            k: None if isinstance(v, float) and math.isnan(v) else v for k, v in record.items()
        }
    if isinstance(figure, float) and math.isnan(figure):
        return None
    return figure


def to_json(tables: Sequence[Table], signature: str, notes: Sequence[str] = ()) -> str:
    """``{"schema", "signature", "notes", "tables": [{"title", "rows": [{"label", column:
    {"value", "low", "high", "n"} | number | null, ...}]}]}``."""
    record = {
        "schema": SCHEMA,
        "signature": signature,
        "notes": list(notes),
        "tables": [
            {
                "title": table.title,
                "rows": [
                    {"label": label} | dict(zip(table.columns, map(_plain, figures), strict=True))
                    for label, figures in table.rows
                ],
            }
            for table in tables
        ],
    }
    return json.dumps(record, ensure_ascii=False, indent=1)


def to_plot(table: Table, path: Path, signature: str) -> None:
    """One panel per column, a bar per row with its interval."""
    try:
        import matplotlib
    except ImportError as error:
        raise MissingExtraError("--plot needs matplotlib: pip install '.[plot]'.") from error
    matplotlib.use("Agg")
    from matplotlib import pyplot

    columns = [
        place
        for place in range(len(table.columns))
        if any(isinstance(figures[place], Interval) for _, figures in table.rows)
    ]
    if not columns:
        raise InputError("There is no figure with an interval to plot.")
    figure, axes = pyplot.subplots(
        1,
        len(columns),
        figsize=(2.6 * len(columns) + 1.5, 0.45 * len(table.rows) + 1.6),
        sharey=True,
        squeeze=False,
    )
    labels = [label for label, _ in table.rows]
    for axis, place in zip(axes[0], columns, strict=True):
        values, below, above = [], [], []
        for _, figures in table.rows:
            one = figures[place]
            known = isinstance(one, Interval) and not math.isnan(one.value)
            values.append(one.value if known else 0.0)  # type: ignore[union-attr]
            spread = known and not math.isnan(one.low)  # type: ignore[union-attr]
            below.append(max(0.0, one.value - one.low) if spread else 0.0)  # type: ignore[union-attr]
            above.append(max(0.0, one.high - one.value) if spread else 0.0)  # type: ignore[union-attr]
        axis.barh(
            labels, values, xerr=[below, above], color="#4477aa", ecolor="#222222", capsize=3
        )
        axis.set_title(table.columns[place], fontsize=9)
        axis.invert_yaxis()
        axis.tick_params(labelsize=8)
    figure.suptitle(table.title, fontsize=10, x=0.01, ha="left")
    figure.text(0.01, 0.01, signature, fontsize=5)
    figure.tight_layout(rect=(0, 0.03, 1, 0.97))
    figure.savefig(path, dpi=130)
    pyplot.close(figure)
