"""What may stand for a file, what a folder gives, and how a form is spelled."""

from __future__ import annotations

import asyncio
import email
import email.policy
import io
import os
import tempfile
from collections.abc import Callable
from email.message import EmailMessage
from functools import partial
from pathlib import Path
from typing import IO, Any

import pytest
from runtime._async.files import AsyncUpload, async_files_from_dir
from runtime.core import files
from runtime.core.errors import ClientError, InvalidArgumentError
from runtime.core.files import file_source, files_from_dir, is_file
from runtime.core.model import Model
from runtime.core.multipart import Form, Upload, WholeFile, without_files
from runtime.core.omit import NOT_GIVEN, omit

from tests.runtime.pipes import pipe


class Block(Model):
    text: str


async def collect(chunks: Any) -> list[bytes]:
    return [chunk async for chunk in chunks]


def both_ways(make: Callable[[], Upload]) -> bytes:
    """The bytes of an upload, which are the same sync and async."""
    blocking = b"".join(make())
    awaited = b"".join(asyncio.run(collect(AsyncUpload(make()))))
    assert blocking == awaited
    return blocking


def spelled(form: Form) -> list[tuple[str | None, str | None, str | None, bytes]]:
    """Name, file name, media type and content of each part, as another parser reads."""
    head = f"Content-Type: {form.headers['Content-Type']}\r\n\r\n".encode()
    message = email.message_from_bytes(
        head + b"".join(form), policy=email.policy.default
    )
    assert isinstance(message, EmailMessage)
    assert not message.defects
    parts = []
    for part in message.iter_parts():
        assert isinstance(part, EmailMessage)
        parts.append(
            (
                part.get_param("name", header="content-disposition"),
                part.get_filename(),
                part["content-type"],
                part.get_payload(decode=True),
            )
        )
    return parts  # type: ignore[return-value]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (b"x", True),
        (bytearray(b"x"), True),
        (Path("x"), True),
        (io.BytesIO(), True),
        (("a", b"x"), True),
        ((None, b"x"), True),
        (("a", b"x", "text/plain"), True),
        (("a", Path("x"), None, {}), True),
        ("x", False),
        (("a", "b"), False),
        ((b"x", b"y"), False),
        ((Path("x"), Path("y")), False),
        (("a", b"x", "b", {}, 1), False),
        ((("a", b"x"), ("b", b"y")), False),
        (("a", ("b", b"x")), False),
        ([b"x"], False),
        ({"a": b"x"}, False),
        (1, False),
        (None, False),
    ],
)
def test_what_is_a_file(value: Any, expected: bool) -> None:
    assert is_file(value) is expected


def test_bytes_from_every_kind_of_file(tmp_path: Path) -> None:
    data = os.urandom(files.CHUNK_BYTES * 2 + 5)
    path = tmp_path / "a.bin"
    path.write_bytes(data)
    with path.open("rb") as opened, tempfile.SpooledTemporaryFile() as spooled:
        spooled.write(data)
        moved = io.BytesIO(data)
        moved.seek(7)
        for value in (data, bytearray(data), path, opened, moved, spooled):
            source = file_source(value)
            assert (source.size, source.replayable) == (len(data), True)
            assert both_ways(partial(WholeFile, value)) == data
            assert b"".join(source.chunks()) == data
            assert b"".join(source.chunks()) == data, "read a second time"
        assert moved.closed is opened.closed is False, "they are the caller's"
        moved.seek(7)
        file_source(moved)
        assert moved.tell() == 7, "looking at its size moves nothing"


def test_chunks_are_small() -> None:
    chunks = list(file_source(bytes(files.CHUNK_BYTES * 3 + 1)).chunks())
    assert max(map(len, chunks)) == files.CHUNK_BYTES


def test_a_path_is_open_only_while_it_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a"
    path.write_bytes(bytes(files.CHUNK_BYTES * 2))
    opened: list[IO[bytes]] = []
    true_open = Path.open

    def spy(self: Path, mode: str = "r") -> Any:
        file = true_open(self, mode)
        opened.append(file)
        return file

    monkeypatch.setattr(Path, "open", spy)
    source = file_source(path)
    assert not opened
    chunks = source.chunks()
    next(chunks)
    chunks.close()
    list(source.chunks())
    asyncio.run(collect(AsyncUpload(WholeFile(path))))
    assert [file.closed for file in opened] == [True, True, True]


def test_an_async_upload_that_is_given_up_closes_its_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a"
    path.write_bytes(bytes(files.CHUNK_BYTES * 2))
    opened: list[IO[bytes]] = []
    true_open = Path.open

    def spy(self: Path, mode: str = "r") -> Any:
        opened.append(true_open(self, mode))
        return opened[-1]

    monkeypatch.setattr(Path, "open", spy)

    async def first() -> None:
        pieces = aiter(AsyncUpload(Form({"f": path})))
        await anext(pieces)
        await anext(pieces)
        await pieces.aclose()  # type: ignore[attr-defined]

    asyncio.run(first())
    assert [file.closed for file in opened] == [True]


def test_a_pipe_is_read_once() -> None:
    source = file_source(pipe())
    assert (source.size, source.replayable, source.name) == (None, False, "7")
    assert b"".join(source.chunks()) == b"abc"
    with pytest.raises(ClientError, match="'7' was read, and cannot be read again"):
        list(source.chunks())


def test_a_named_pipe(tmp_path: Path) -> None:
    path = tmp_path / "fifo"
    os.mkfifo(path)
    source = file_source(path)
    assert (source.size, source.replayable) == (None, False)


@pytest.mark.parametrize("kind", ["longer", "shorter"])
def test_a_file_that_changes_while_it_is_sent(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "log"
    path.write_bytes(b"12345")
    sync, awaited = file_source(path), AsyncUpload(WholeFile(path))
    path.write_bytes(b"123456" if kind == "longer" else b"123")
    with pytest.raises(ClientError, match="'log' changed while it was sent"):
        list(sync.chunks())
    with pytest.raises(ClientError, match="it had 5 bytes"):
        asyncio.run(collect(awaited))


def test_what_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(InvalidArgumentError, match="files_from_dir"):
        file_source(tmp_path)
    with pytest.raises(FileNotFoundError):
        file_source(tmp_path / "none")
    with pytest.raises(InvalidArgumentError, match="a str is no file: give bytes"):
        file_source("a.txt")
    with pytest.raises(InvalidArgumentError, match="binary mode"):
        file_source(io.StringIO("a"))
    closed = io.BytesIO(b"a")
    closed.close()
    with pytest.raises(InvalidArgumentError, match="is closed"):
        file_source(closed)

    class Text:
        def read(self, size: int) -> str:
            return "text"

    with pytest.raises(InvalidArgumentError, match="gives text"):
        list(file_source(Text()).chunks())


# Folders.


@pytest.fixture
def skill(tmp_path: Path) -> Path:
    root = tmp_path / "my-skill"
    (root / "scripts" / "deep").mkdir(parents=True)
    (root / ".git").mkdir()
    (root / "empty").mkdir()
    (root / "SKILL.md").write_text("# Skill")
    (root / "scripts" / "run.py").write_text("print()")
    (root / "scripts" / "deep" / "data.json").write_text("{}")
    (root / ".git" / "config").write_text("secret")
    (root / ".env").write_text("secret")
    return root


def test_a_folder(skill: Path) -> None:
    found: Any = files_from_dir(skill)
    assert [name for name, _ in found] == [
        "my-skill/SKILL.md",
        "my-skill/scripts/deep/data.json",
        "my-skill/scripts/run.py",
    ]
    assert all(isinstance(path, Path) for _, path in found), "nothing is read yet"
    assert asyncio.run(async_files_from_dir(str(skill))) == found
    assert files.folder is files_from_dir


def test_a_folder_with_what_is_hidden(skill: Path) -> None:
    names = [name for name, _ in files_from_dir(skill, hidden=True)]  # type: ignore[misc]
    assert names[:2] == ["my-skill/.env", "my-skill/.git/config"]


def test_a_folder_by_a_relative_name(
    skill: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(skill)
    assert files_from_dir(".") == files_from_dir(skill)


def test_links_in_a_folder(skill: Path, tmp_path: Path) -> None:
    (skill / "link.md").symlink_to(skill / "SKILL.md")
    assert len(files_from_dir(skill)) == 4
    outside = tmp_path / "secret"
    outside.write_text("s")
    (skill / "out").symlink_to(outside)
    with pytest.raises(InvalidArgumentError, match="leads out of the folder"):
        files_from_dir(skill)
    (skill / "out").unlink()
    (skill / "loop").symlink_to(skill)
    with pytest.raises(InvalidArgumentError, match="loop' is no file"):
        files_from_dir(skill)


def test_a_folder_of_nothing(tmp_path: Path) -> None:
    with pytest.raises(InvalidArgumentError, match="there is no file in"):
        files_from_dir(tmp_path)
    with pytest.raises(FileNotFoundError):
        files_from_dir(tmp_path / "none")
    (tmp_path / "file").touch()
    with pytest.raises(NotADirectoryError):
        files_from_dir(tmp_path / "file")
    os.mkfifo(tmp_path / "fifo")
    with pytest.raises(InvalidArgumentError, match="fifo' is no file"):
        files_from_dir(tmp_path)


# Forms.

BINARY = "application/octet-stream"


def test_every_kind_of_part(tmp_path: Path) -> None:
    path = tmp_path / "p.json"
    path.write_text("{}")
    body = {
        "bytes": b"a\r\n--b",
        "path": path,
        "open": io.BytesIO(b"c"),
        "pair": ("f.txt", b"d"),
        "triple": ("f", b"e", "image/png"),
        "quadruple": ("f", b"g", "image/png", {"content-type": "image/gif"}),
        "no_type": ("f.csv", b"h", None),
        "no_name": (None, b"i"),
        "text": "ü",
        "number": 1.5,
        "flag": True,
        "object": {"a": [1]},
        "model": Block(text="x"),
        "none": None,
        "omit": omit,
        "not_given": NOT_GIVEN,
        "list": [b"1", ("n", b"2")],
        "tuple": (b"1", path),
        "texts": ("x", "y"),
        "nothing": [],
    }
    form = Form(body)
    assert form.size == len(b"".join(form)) == int(form.headers["Content-Length"])
    assert form.replayable
    assert spelled(form) == [
        ("bytes", "upload", BINARY, b"a\r\n--b"),
        ("path", "p.json", "application/json", b"{}"),
        ("open", "upload", BINARY, b"c"),
        ("pair", "f.txt", "text/plain", b"d"),
        ("triple", "f", "image/png", b"e"),
        ("quadruple", "f", "image/gif", b"g"),
        ("no_type", "f.csv", "text/csv", b"h"),
        ("no_name", None, None, b"i"),
        ("text", None, None, "ü".encode()),
        ("number", None, None, b"1.5"),
        ("flag", None, None, b"true"),
        ("object", None, "application/json", b'{"a":[1]}'),
        ("model", None, "application/json", b'{"text":"x"}'),
        ("list", "upload", BINARY, b"1"),
        ("list", "n", BINARY, b"2"),
        ("tuple", "upload", BINARY, b"1"),
        ("tuple", "p.json", "application/json", b"{}"),
        ("texts", None, None, b"x"),
        ("texts", None, None, b"y"),
    ]
    assert both_ways(lambda: Form(body, boundary="b")).endswith(b"\r\n--b--\r\n")


@pytest.mark.parametrize("value", [[[1, 2], [3]], iter([[1, 2], [3]])])
def test_a_list_in_a_list_is_a_part_of_json(value: Any) -> None:
    sent = b"".join(Form({"l": value}, boundary="b"))
    parts = [part.split(b"\r\n") for part in sent.split(b"--b")[1:-1]]
    head = b'Content-Disposition: form-data; name="l"'
    media = b"Content-Type: application/json"
    assert [part[1:] for part in parts] == [
        [head, media, b"", b"[1,2]", b""],
        [head, media, b"", b"[3]", b""],
    ]


def test_how_a_form_is_spelled() -> None:
    form = Form(
        {"files[]": [("my-skill/SKILL.md", b"x", "text/plain", {"X-A": "1"})]},
        boundary="b",
    )
    assert b"".join(form) == (
        b"--b\r\n"
        b'Content-Disposition: form-data; name="files[]"; filename="my-skill/SKILL.md"'
        b"\r\nX-A: 1\r\nContent-Type: text/plain\r\n\r\nx\r\n--b--\r\n"
    )
    assert form.headers == {
        "Content-Type": "multipart/form-data; boundary=b",
        "Content-Length": str(len(b"".join(form))),
    }


def test_a_form_of_nothing() -> None:
    form = Form({}, boundary="b")
    assert b"".join(form) == b"--b--\r\n"
    assert form.size == 7


@pytest.mark.parametrize(
    ("name", "inside"),
    [
        ('a"b', b'filename="a%22b"'),
        ("a\r\nX: y", b'filename="a%0D%0AX: y"'),
        ("ü.txt", 'filename="ü.txt"'.encode()),
        ("a\\b", b'filename="a\\\\b"'),
    ],
)
def test_a_name_cannot_leave_its_quotes(name: str, inside: bytes) -> None:
    head = b"".join(Form({"f": (name, b"")}, boundary="b"))
    assert inside in head
    assert head.count(b"\r\n") == 6


@pytest.mark.parametrize("headers", [{"X Y": "1"}, {"X": "1\r\nY: 2"}, {"X": "\0"}])
def test_a_header_of_a_part_that_cannot_be_one(headers: dict[str, str]) -> None:
    with pytest.raises(InvalidArgumentError, match="the part 'f' has a header"):
        Form({"f": ("a", b"", None, headers)})


def test_a_value_that_is_no_part() -> None:
    with pytest.raises(InvalidArgumentError, match="'f' cannot be written as text"):
        Form({"f": object()})


def test_a_form_of_unknown_size() -> None:
    form = Form({"a": b"x", "f": pipe()})
    assert form.size is None
    assert not form.replayable
    assert "Content-Length" not in form.headers
    assert spelled(form)[1] == ("f", "7", BINARY, b"abc")


def test_what_a_request_check_reads() -> None:
    body = {
        "file": b"x",
        "files[]": [Path("a"), ("b", b"c")],
        "text": "t",
        "texts": ("x", "y"),
        "object": {"a": 1},
    }
    assert without_files(body) == {
        "file": "",
        "files[]": ["", ""],
        "text": "t",
        "texts": ["x", "y"],
        "object": {"a": 1},
    }
    assert without_files(b"x") == b"x"
