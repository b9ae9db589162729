"""What docs/security.md promises of files and of our own code; see there for the whole list."""

from __future__ import annotations

import ast
import io
import re
import subprocess
import sys
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.confine import run_confined
from assistant.errors import AssistantError, InputError, TooLargeError
from assistant.intake import main_text
from assistant.limits import VARIABLES, Limits, limits
from assistant.page.convert import read_upload

ROOT = Path(__file__).parent.parent
OURS = sorted([*ROOT.glob("assistant/**/*.py"), *ROOT.glob("eval/**/*.py"), ROOT / "app.py"])

# Ray itself sends objects between the nodes of a cluster as pickles: who can write to them runs
# code there anyhow. Nothing that comes from a user is unpickled.
PICKLES = {"assistant/batch/on_ray.py"}


def _calls() -> Iterator[tuple[str, str, dict[str, ast.expr]]]:
    """Each call of our code: its file, what is called, its keyword arguments."""
    for path in OURS:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                options = {word.arg: word.value for word in node.keywords if word.arg}
                yield str(path.relative_to(ROOT)), ast.unparse(node.func), options


CALLS = list(_calls())


def test_the_scan_sees_calls() -> None:
    assert len(CALLS) > 5000
    assert any("from_pretrained" in name for _, name, _ in CALLS)


def _is(node: ast.expr | None, value: bool) -> bool:
    return isinstance(node, ast.Constant) and node.value is value


def test_no_code_of_a_model_is_trusted() -> None:
    loads = [
        (path, name, options)
        for path, name, options in CALLS
        if re.fullmatch(r"Auto\w+\.from_pretrained", name) and path.startswith("assistant")
    ]
    assert loads
    for path, name, options in loads:
        assert _is(options.get("trust_remote_code"), False), (path, name)
        if name.startswith("AutoModel"):
            assert _is(options.get("use_safetensors"), True), (path, name)
    assert not [path for path, _, options in CALLS if _is(options.get("trust_remote_code"), True)]


def test_checkpoints_are_loaded_as_weights_alone() -> None:
    loads = [(path, options) for path, name, options in CALLS if name == "torch.load"]
    assert loads
    assert all(_is(options.get("weights_only"), True) for _, options in loads)
    arrays = [options for _, name, options in CALLS if name == "np.load"]
    assert not any("allow_pickle" in options for options in arrays)


def test_nothing_is_unpickled_or_evaluated() -> None:
    opened = {
        path
        for path, name, _ in CALLS
        if re.fullmatch(r"(c?[Pp]ickle|cloudpickle|dill|joblib|marshal|shelve)\.\w+", name)
    }
    assert opened <= PICKLES
    evaluated = {name for _, name, _ in CALLS} & {"eval", "exec", "compile", "__import__"}
    assert not evaluated
    assert not [path for path, _, options in CALLS if _is(options.get("shell"), True)]


def _docx(body: bytes, head: bytes = b"") -> bytes:
    word = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    kinds = "application/vnd.openxmlformats-"
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(
            "[Content_Types].xml",
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            f'<Default Extension="rels" ContentType="{kinds}package.relationships+xml"/>'
            '<Override PartName="/word/document.xml" ContentType='
            f'"{kinds}officedocument.wordprocessingml.document.main+xml"/></Types>',
        )
        archive.writestr(
            "_rels/.rels",
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            '<Relationship Id="r1" Target="word/document.xml" Type="http://schemas.openxmlformats.'
            'org/officeDocument/2006/relationships/officeDocument"/></Relationships>',
        )
        document = head + b'<w:document xmlns:w="' + word + b'"><w:body>' + body
        archive.writestr("word/document.xml", document + b"</w:body></w:document>")
    return packed.getvalue()


PARAGRAPH = b"<w:p><w:r><w:t>Nine men were hurt.</w:t></w:r></w:p>"
LAUGHS = b'<!DOCTYPE x [<!ENTITY a0 "ha">%s]>' % b"".join(
    b'<!ENTITY a%d "%s">' % (n, b"&a%d;" % (n - 1) * 10) for n in range(1, 12)
)
LOCAL = b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>'


def _pdf(stream: bytes, entries: bytes) -> bytes:
    return (
        b"%%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        b"3 0 obj<</Type/Page/Parent 2 0 R/Contents 4 0 R/MediaBox[0 0 9 9]>>endobj\n"
        b"4 0 obj<</Length %d%s>>stream\n%s\nendstream endobj\n"
        b"trailer<</Root 1 0 R>>\n%%%%EOF" % (len(stream), entries, stream)
    )


def _bomb() -> bytes:
    import zlib

    data = zlib.compress(bytes(200_000_000), 9)
    for _ in range(2):
        data = zlib.compress(data, 9)
    return _pdf(data, b"/Filter[/FlateDecode/FlateDecode/FlateDecode]")


def test_a_document_is_read(tmp_path: Path) -> None:
    path = tmp_path / "story.docx"
    path.write_bytes(_docx(PARAGRAPH))
    assert read_upload(str(path)) == "Nine men were hurt."


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("zip bomb.docx", lambda: _docx(b"<w:p/>" * 11_000_000)),
        ("billion laughs.docx", lambda: _docx(b"<w:p><w:r><w:t>&a11;</w:t></w:r></w:p>", LAUGHS)),
        ("nested.docx", lambda: _docx(b"<w:p>" * 200_000)),
        ("no archive.docx", lambda: b"PK\x03\x04" + bytes(1000)),
        ("flate bomb.pdf", _bomb),
        ("loop of pages.pdf", lambda: _pdf(b"", b"").replace(b"[3 0 R]", b"[2 0 R]")),
        ("no pages.pdf", lambda: b"%PDF-1.4\n" + b"1 0 obj<<" * 5000),
        ("no text.txt", lambda: b"\xff\x00" * 100),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_hostile_upload_gets_one_sentence(tmp_path: Path, name: str, data: object) -> None:
    path = tmp_path / name
    assert callable(data)
    path.write_bytes(data())
    started = time.monotonic()
    with pytest.raises(InputError) as caught:
        read_upload(str(path))
    message = str(caught.value)
    assert "\n" not in message
    assert "Traceback" not in message
    assert str(tmp_path) not in message
    assert time.monotonic() - started < limits().parsing + 30


def test_a_document_reads_no_other_file(tmp_path: Path) -> None:
    path = tmp_path / "entity.docx"
    path.write_bytes(_docx(PARAGRAPH + b"<w:p><w:r><w:t>&a;</w:t></w:r></w:p>", LOCAL))
    assert read_upload(str(path)).strip() == "Nine men were hurt."


def test_a_large_page_is_read_apart_and_whole() -> None:
    paragraphs = [
        f"<p>In town {n} police counted {n} men on Monday, they said.</p>" for n in range(9000)
    ]
    page = "<html><body><article>" + "".join(paragraphs) + "</article></body></html>"
    assert len(page) > 400_000
    text = main_text(page, "The article")
    assert "In town 8999 police counted 8999 men on Monday, they said." in text


def test_a_child_that_takes_too_long_is_killed(monkeypatch: pytest.MonkeyPatch) -> None:
    page = "<html><body><p " + " ".join(f"a{n}=1" for n in range(200_000)) + ">x"
    monkeypatch.setenv("ASSISTANT_PARSING", "2")
    limits.cache_clear()
    try:
        with pytest.raises(TooLargeError, match="could not be read within 2 seconds"):
            main_text(page, "The article")
    finally:
        monkeypatch.undo()
        limits.cache_clear()


def test_a_child_has_little_memory() -> None:
    code = "from assistant.confine import confine; confine(); bytes(4_000_000_000)"
    child = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, cwd=ROOT, check=False
    )
    if sys.platform == "linux":
        assert b"MemoryError" in child.stderr


def test_a_child_says_how_it_went() -> None:
    assert run_confined("assistant.intake", data=b"<p>").returncode == 0
    assert run_confined("assistant.no_such_module").returncode != 0
    assert issubclass(TooLargeError, AssistantError)


def test_every_test_that_the_threat_model_names_exists() -> None:
    document = (ROOT / "docs" / "security.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`(test_\w+)`", document))
    assert len(named) > 40
    written: set[str] = set()
    for path in (ROOT / "tests").rglob("test_*.py"):
        written.update(re.findall(r"(?m)^def (test_\w+)", path.read_text(encoding="utf-8")))
    assert named <= written, sorted(named - written)


def test_every_limit_of_the_document_is_the_default() -> None:
    document = (ROOT / "docs" / "security.md").read_text(encoding="utf-8")
    for variable, (field, unit, _, _) in VARIABLES.items():
        value = getattr(Limits(), field)
        said = "no limit" if value is None else f"{value // unit:,}"
        assert re.search(rf"\| {said} \| [^|]*`{variable}`", document), variable
