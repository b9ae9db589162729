"""One table of figures, for people (rich), for machines (JSON), for a README (Markdown), as a
picture (matplotlib, an extra). The signature goes with all four."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from assistant.errors import InputError, MissingExtraError
from eval.stats import Interval

__all__ = [
    "SCHEMA",
    "Figure",
    "Table",
    "check_plot",
    "to_json",
    "to_markdown",
    "to_plot",
    "to_terminal",
]

SCHEMA = "newsroom-assistant/eval/1"
Figure = Interval | float | int | None
# panels of a picture that stand side by side
_ACROSS = 5


@dataclass(slots=True)
class Table:
    """``rows``: a label and a figure (or None) for each column, in order.

    ``metrics_down``: each row is a metric and each column a system, which suits many metrics
    and few systems; otherwise each column is a metric.
    """

    title: str
    columns: tuple[str, ...]
    rows: list[tuple[str, tuple[Figure, ...]]] = field(default_factory=list)
    metrics_down: bool = False

    def add(self, label: str, *figures: Figure) -> None:
        if len(figures) != len(self.columns):
            raise ValueError(f"{len(figures)} figures for {len(self.columns)} columns")
        self.rows.append((label, figures))

    def metrics(self) -> tuple[str, ...]:
        return tuple(label for label, _ in self.rows) if self.metrics_down else self.columns

    def across(self) -> Table:
        """The same figures with a column for each metric."""
        if not self.metrics_down:
            return self
        turned = zip(*(figures for _, figures in self.rows), strict=True)
        return Table(self.title, self.metrics(), list(zip(self.columns, turned, strict=True)))

    def only(self, names: Sequence[str]) -> Table:
        """These metrics in this order, a column each (or for each system, "f1: naive"), after the
        number of rows where it has one; no column where it has none of them."""
        table = self.across()
        have = [c for name in names for c in table.columns if c.partition(": ")[0] == name]
        if have and "n" in table.columns and "n" not in have:
            have.insert(0, "n")
        places = [table.columns.index(name) for name in have]
        rows = [(label, tuple(figures[p] for p in places)) for label, figures in table.rows]
        return Table(table.title, tuple(have), rows)


def _text(figure: Figure) -> str:
    if isinstance(figure, Interval):
        if math.isnan(figure.value):
            return "–"
        places = 2 if abs(figure.value) < 10 else 1
        if math.isnan(figure.low):
            return f"{figure.value:.{places}f}"
        return f"{figure.value:.{places}f} [{figure.low:.{places}f}, {figure.high:.{places}f}]"
    if figure is None or (isinstance(figure, float) and math.isnan(figure)):
        return "–"
    if isinstance(figure, int):
        return f"{figure:,}"
    return f"{figure:.3f}" if 0 < abs(figure) < 0.1 else f"{figure:.2f}"  # 0.002, a p-value


def to_terminal(tables: Sequence[Table], signature: str = "", notes: Sequence[str] = ()) -> None:
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
    if signature:
        console.print(signature, markup=False, highlight=False, soft_wrap=True)


def to_markdown(
    tables: Sequence[Table],
    signature: str,
    notes: Sequence[str] = (),
    data: Mapping[str, str] | None = None,
) -> str:
    """Tables, notes and signature; ``data`` is in the signature already."""
    lines: list[str] = []
    for table in tables:
        lines += [f"**{table.title}**", ""]
        lines.append("| | " + " | ".join(table.columns) + " |")
        lines.append("|---|" + "---:|" * len(table.columns))
        for label, figures in table.rows:
            cells = [label.replace("|", "\\|"), *map(_text, figures)]
            lines.append("| " + " | ".join(cells) + " |")
        lines.append("")
    lines += [*notes, "", f"`{signature}`", ""]
    return "\n".join(lines)


def _plain(figure: Figure) -> Any:
    if isinstance(figure, Interval):
        record = figure.to_dict()
        return {
            k: None if isinstance(v, float) and math.isnan(v) else v for k, v in record.items()
        }
    if isinstance(figure, float) and math.isnan(figure):
        return None
    return figure


def to_json(
    tables: Sequence[Table],
    signature: str,
    notes: Sequence[str] = (),
    data: Mapping[str, str] | None = None,
) -> str:
    """``{"schema", "signature", "data": {name: sha256}, "notes", "tables": [{"title", "rows":
    [{"label", column: {"value", "low", "high", "n"} | number | null, ...}]}]}``; docs/eval.md
    tells what each is."""
    record = {
        "schema": SCHEMA,
        "signature": signature,
        "data": dict(data or {}),
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


def check_plot() -> None:
    """:raises MissingExtraError: matplotlib is not installed."""
    try:
        import matplotlib
    except ImportError:
        raise MissingExtraError("--plot needs matplotlib: pip install '.[plot]'.") from None
    matplotlib.use("Agg")


def to_plot(table: Table, path: Path, signature: str) -> None:
    """A panel for each metric, in it a bar with its interval for each system or file.

    :raises InputError: no figure of the table has an interval.
    """
    check_plot()
    from matplotlib import pyplot

    table = table.across()
    labels = [label for label, _ in table.rows]
    panels: list[tuple[str, list[Interval | None]]] = []
    for place, name in enumerate(table.columns):
        column = [figures[place] for _, figures in table.rows]
        known = [
            c if isinstance(c, Interval) and not math.isnan(c.value) else None for c in column
        ]
        if any(known):
            panels.append((name, known))
    if not panels:
        raise InputError("There is no figure with an interval to plot.")
    across = min(_ACROSS, len(panels))
    down = math.ceil(len(panels) / across)
    figure, axes = pyplot.subplots(
        down,
        across,
        figsize=(2.6 * across + 1.5, down * (0.35 * len(labels) + 0.9) + 0.6),
        sharey=True,
        squeeze=False,
    )
    for axis, (name, column_) in zip(axes.flat, panels, strict=False):
        values = [one.value if one else 0.0 for one in column_]
        spread = [_spread(one) for one in column_]
        axis.barh(
            range(len(labels)),
            values,
            xerr=list(zip(*spread, strict=True)),
            color="#4477aa",
            ecolor="#222222",
            capsize=3,
        )
        if not any(values):
            axis.set_xlim(0, 1)
        axis.set_title(name, fontsize=9)
        axis.set_yticks(range(len(labels)), labels)
        axis.tick_params(labelsize=8)
    for axis in list(axes.flat)[len(panels) :]:
        axis.set_visible(False)
    axes[0][0].invert_yaxis()  # the first row on top; the panels share it
    figure.suptitle(table.title, fontsize=10, x=0.01, ha="left")
    figure.text(0.01, 0.01, signature, fontsize=5)
    figure.tight_layout(rect=(0, 0.03, 1, 0.97))
    figure.savefig(path, dpi=130)
    pyplot.close(figure)


def _spread(one: Interval | None) -> tuple[float, float]:
    """How far the interval reaches below and above the value."""
    if one is None or math.isnan(one.low):
        return 0.0, 0.0
    return max(0.0, one.value - one.low), max(0.0, one.high - one.value)
