"""Prompt files: what is in them is used, what should not be is refused by name."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.errors import PromptError
from assistant.writing.prompts import PROMPTS, load_prompt, read_prompt

GOOD = 'task = "headline"\ntemplate = "{article}"\n'

BAD = [
    ("colour = 3\n" + GOOD, "unknown keys: colour"),
    ('task = "headline"\n', "misses the keys: template"),
    ('task = "x"\ntemplate = "{text}"\n', "names 'text'; there are article, max_chars"),
    ('task = "x"\ntemplate = "write"\n', "does not name {article}"),
    ('task = "x"\ntemplate = "{article"\n', "malformed"),
    (GOOD + 'max_chars = "70"\n', "max_chars must be int, not '70'"),
    (GOOD + "max_chars = true\n", "max_chars must be int, not True"),
    (GOOD + "max_chars = -1\n", "max_chars must be 0 or more"),
    (GOOD + "[decoding]\nbeams = 4\n", "unknown decoding option 'beams'"),
    (GOOD + '[decoding]\nnum_beams = "4"\n', "decoding.num_beams must be int"),
    (GOOD + '[templates]\nt5 = "{story}"\n', "names 'story'"),
    ("task = \n", "cannot be read as TOML"),
]


@pytest.mark.parametrize(("text", "message"), BAD, ids=[m for _, m in BAD])
def test_a_bad_file_is_refused(text: str, message: str, tmp_path: Path) -> None:
    path = tmp_path / "bad.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(PromptError) as caught:
        read_prompt(path)
    assert message in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("path", sorted(PROMPTS.glob("*.toml")), ids=lambda path: path.stem)
def test_each_shipped_prompt_is_named_after_its_task(path: Path) -> None:
    assert load_prompt(path.stem).task == path.stem


def test_a_template_is_chosen_by_the_model_s_type(tmp_path: Path) -> None:
    path = tmp_path / "own.toml"
    path.write_text(
        GOOD + 'max_chars = 40\n[templates]\nt5 = "headline of {max_chars}: {article}"\n',
        encoding="utf-8",
    )
    prompt = read_prompt(path)
    assert prompt.fill("It rains.", "bart") == "It rains."
    assert prompt.limited(max_chars=50).fill("It {rains}.", "t5") == "headline of 50: It {rains}."


def test_an_unknown_task_is_named() -> None:
    with pytest.raises(PromptError, match="no prompt for 'poem'; there are: compress, headline"):
        load_prompt("poem")
