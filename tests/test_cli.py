"""The command line as its users meet it: words, JSON, exit status, one sentence when it fails."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from assistant.__main__ import main
from assistant.sample import sample_article

ROOT = Path(__file__).parent.parent
WRONG = "Militants fired 14 rockets at Camp Taji."
RIGHT = "Militants fired 18 rockets at Camp Taji."


@pytest.fixture
def article(tmp_path: Path) -> str:
    path = tmp_path / "article.txt"
    path.write_text(sample_article(), encoding="utf-8")
    return str(path)


def run(*args: str, **options: Any) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "assistant", *args],
        capture_output=True,
        cwd=ROOT,
        timeout=60,
        check=False,
        **options,
    )


def test_check_exits_1_on_a_finding_and_says_it_in_words(
    article: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", article, "--text", WRONG]) == 1
    out, err = capsys.readouterr()
    assert err == ""
    assert "contradicted" in out
    assert "1 contradicted: 14 rockets, article says 18" in out
    assert "Militants fired 18 rockets of 107 mm" in out


def test_check_exits_0_when_all_holds(article: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", article, "--text", RIGHT]) == 0
    assert "facts supported" in capsys.readouterr().out


def test_check_json_is_one_report(article: str, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["check", article, "--text", WRONG, "--json"]) == 1
    found = json.loads(capfdbinary.readouterr().out)
    assert {"schema", "ok", "findings"} <= set(found)
    assert found["ok"] is False
    wrong = next(f for f in found["findings"] if f["verdict"] == "contradicted")
    assert WRONG[wrong["start"] : wrong["end"]] == wrong["text"]
    assert wrong["suggestion"] == "18"
    text = sample_article()
    assert all(text[e["start"] : e["end"]] == e["text"] for e in wrong["evidence"])


def test_the_article_or_the_text_can_be_standard_input(article: str) -> None:
    piped = run("check", "-", "--text", RIGHT, input=sample_article().encode())
    assert piped.returncode == 0, piped.stderr
    piped = run("check", article, "--file", "-", input=WRONG.encode())
    assert piped.returncode == 1, piped.stderr


def test_headline_json(article: str, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    args = ["headline", article, "--json", "--model", "extract", "--count", "2"]
    assert main(args) == 0
    found = json.loads(capfdbinary.readouterr().out)
    assert set(found) == {"schema", "headlines"}
    assert 1 <= len(found["headlines"]) <= 2
    for draft in found["headlines"]:
        assert {"text", "origin", "provenance", "report"} <= set(draft)
        assert len(draft["text"]) <= 70
        assert draft["report"]["ok"]


def test_summary_json(article: str, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    args = ["summary", article, "--json", "--model", "extract", "--sentences", "2"]
    assert main(args) == 0
    found = json.loads(capfdbinary.readouterr().out)
    assert set(found) == {"schema", "summary"}
    assert found["summary"]["report"]["ok"]


def test_report_json_has_both(article: str, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["report", article, "--json", "--model", "extract"]) == 0
    found = json.loads(capfdbinary.readouterr().out)
    assert set(found) == {"schema", "headlines", "summary"}


def test_report_in_words(article: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["report", article, "--model", "extract"]) == 0
    out = capsys.readouterr().out
    assert "Headline 1 (" in out
    assert "Summary (" in out
    assert "\x1b" not in out
    assert "contradicted" not in out
    assert "unsupported" not in out


@pytest.mark.parametrize(
    ("args", "says"),
    [
        (["check", "nowhere.txt", "--text", "x"], "There is no file nowhere.txt"),
        (["check", "ARTICLE"], "--text or by --file"),
        (["check", "ARTICLE", "--text", "x", "--file", "y"], "--text or by --file"),
        (["check", "-", "--file", "-"], "standard input"),
        (["check", "ARTICLE", "--text", " "], "empty"),
        (["check", "ARTICLE", "--text", "caf\udce9"], "not valid UTF-8"),
        (["summary", "ARTICLE", "--sentences", "0"], "--sentences"),
        (["headline", "ARTICLE", "--count", "0"], "--count"),
        (["headline", "ARTICLE", "--count", "many"], "--count"),
        (["headline", "ARTICLE", "--max-chars", "0"], "--max-chars"),
        (["headline", "ARTICLE", "--model", "no-such-model"], "no-such-model"),
        (["report", "ARTICLE", "--bogus"], "--bogus"),
        (["bogus"], "bogus"),
        (["report"], "article"),
        ([], "--help"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else None,
)
def test_bad_input_is_one_sentence_and_exit_2(
    args: list[str],
    says: str,
    article: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    assert main([article if arg == "ARTICLE" else arg for arg in args]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("error: ")
    assert says in err
    assert err.count("\n") == 1


def test_a_large_file_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "large.txt"
    path.write_bytes(b"Two men were killed. " * 1_000_000)
    assert main(["check", str(path), "--text", "x"]) == 2
    assert "over 10 MB" in capsys.readouterr().err


def test_a_defect_is_one_sentence_too(
    article: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(article: str, text: str, **options: object) -> None:
        raise ValueError(article)

    monkeypatch.setattr("assistant.check", fail)
    assert main(["check", article, "--text", "x"]) == 70
    err = capsys.readouterr().err
    assert err.startswith("error: This is a defect of ours (ValueError)")
    assert "Gillon" not in err
    monkeypatch.setenv("ASSISTANT_TRACEBACK", "1")
    with pytest.raises(ValueError, match="Gillon"):
        main(["check", article, "--text", "x"])


def test_check_loads_nothing_heavy(article: str) -> None:
    code = (
        "import sys\nfrom assistant.__main__ import main\n"
        f"main(['check', {article!r}, '--text', {WRONG!r}])\n"
        "print('loaded:', *sys.modules)"
    )
    printed = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT
    ).stdout
    loaded = printed.split("loaded:")[1].split()
    assert not {"torch", "transformers", "gradio", "datasets", "numpy"} & set(loaded)


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    out = capsys.readouterr().out
    assert all(name in out for name in ("report", "headline", "summary", "check"))


def test_a_closed_pipe_is_no_traceback(article: str, tmp_path: Path) -> None:
    draft = tmp_path / "draft.txt"
    draft.write_text("The weather was fine.\n\n" * 20_000, encoding="utf-8")
    process = subprocess.Popen(
        [sys.executable, "-m", "assistant", "check", article, "--file", str(draft), "--json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
    )
    assert process.stdout is not None
    process.stdout.read(1)
    process.stdout.close()
    assert process.wait(60) == 141
    assert process.stderr is not None
    assert process.stderr.read() == b""
    process.stderr.close()


@pytest.mark.skipif(os.name != "posix", reason="signals are POSIX")
def test_an_interrupt_is_no_traceback() -> None:
    waiting = (
        # a shell's background job is started with interrupts ignored
        "import signal, sys\nsignal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "from assistant.__main__ import main\nprint('ready', flush=True)\n"
        "sys.exit(main(['check', '-', '--text', 'x']))"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", waiting],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
    )
    assert process.stdout is not None
    process.stdout.readline()
    # it waits for its standard input now, or soon will
    for _ in range(100):
        try:
            process.wait(0.5)
            break
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=10)
    assert process.returncode == 130
    assert b"Traceback" not in err
