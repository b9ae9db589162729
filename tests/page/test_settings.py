"""What the environment may say, and one sentence for what it may not."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.errors import InputError
from assistant.page.settings import Settings, from_environment
from assistant.style import Profile


def test_the_defaults_stand_where_nothing_is_said() -> None:
    assert from_environment({}) == Settings()
    assert from_environment({"GRADIO_SERVER_PORT": "", "ASSISTANT_AUTH": ""}) == Settings()


def test_every_setting_is_read(tmp_path: Path) -> None:
    house = tmp_path / "desk.toml"
    house.write_text("words_below = 10\n", encoding="utf-8")
    found = from_environment(
        {
            "GRADIO_SERVER_PORT": "8001",
            "ASSISTANT_AUTH": "desk:a:b",
            "ASSISTANT_QUEUE": "9",
            "ASSISTANT_WORKERS": "2",
            "ASSISTANT_WRITERS": "3",
            "ASSISTANT_MODEL": "extract",
            "ASSISTANT_MAX_UPLOAD": "1",
            "ASSISTANT_STYLE": str(house),
        }
    )
    assert found == Settings(
        8001, ("desk", "a:b"), 9, 2, 3, "extract", 1_000_000, Profile("desk", words_below=10)
    )


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("GRADIO_SERVER_PORT", "0"),
        ("GRADIO_SERVER_PORT", "70000"),
        ("GRADIO_SERVER_PORT", "http"),
        ("ASSISTANT_QUEUE", "-1"),
        ("ASSISTANT_WORKERS", "1.5"),
        ("ASSISTANT_WRITERS", "0"),
        ("ASSISTANT_MAX_UPLOAD", "²"),
        ("ASSISTANT_AUTH", "nopassword"),
        ("ASSISTANT_AUTH", ":x"),
    ],
)
def test_a_wrong_value_is_named(name: str, value: str) -> None:
    with pytest.raises(InputError, match=name) as caught:
        from_environment({name: value})
    if name == "ASSISTANT_AUTH":
        assert value not in str(caught.value)
