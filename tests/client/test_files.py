"""Files: sent as parts of a form, and received as bytes."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from claude_api import Claude, ContentTooLargeError
from claude_api._runtime.core.files import files_from_dir
from specloom.mock.server import RunningServer

from tests.client.operations import Part, operation, parts_of
from tests.client.support import Caller

PDF = b"%PDF-1.4\r\n\x00\xff--\r\n"
TABLE = b"month,sales\n1,500\n2,450\n"
FILE_ID = "file_011CFQEeZNfPfr602RXSnjaB"


def on_disk(folder: Path) -> Any:
    path = folder / "lease.pdf"
    path.write_bytes(PDF)
    return path


def opened(folder: Path) -> Any:
    return on_disk(folder).open("rb")


WAYS: list[tuple[str, Callable[[Path], Any], str, str]] = [
    ("bytes", lambda _: PDF, "upload", "application/octet-stream"),
    ("path", on_disk, "lease.pdf", "application/pdf"),
    ("open file", opened, "lease.pdf", "application/pdf"),
    ("buffer", lambda _: io.BytesIO(PDF), "upload", "application/octet-stream"),
    ("named", lambda _: ("a b.pdf", PDF), "a b.pdf", "application/pdf"),
    ("typed", lambda f: ("x", on_disk(f), "text/x"), "x", "text/x"),
    ("umlaut", lambda _: ("Lösung.pdf", PDF), "Lösung.pdf", "application/pdf"),
]


@pytest.mark.parametrize(
    ("make", "file_name", "media_type"), [w[1:] for w in WAYS], ids=[w[0] for w in WAYS]
)
def test_upload(
    make: Callable[[Path], Any],
    file_name: str,
    media_type: str,
    whole: Caller,
    api: RunningServer,
    tmp_path: Path,
) -> None:
    file = make(tmp_path)
    made = whole.call("files.upload", file=file)
    (seen,) = api.requests
    if file_name.isascii():
        assert parts_of(seen) == [Part("file", file_name, media_type, PDF)]
    else:  # Names are sent as UTF-8, which the standard library does not expect.
        assert f'filename="{file_name}"'.encode() in seen.body
    assert PDF in seen.body
    assert seen.header("content-length") == str(len(seen.body))
    assert made.to_dict() == operation("files.upload").shown.replies[0].value
    if hasattr(file, "close"):
        assert not file.closed
        file.close()


SKILL = [
    ("my-skill/SKILL.md", b"---\nname: my-skill\n---\n"),
    ("my-skill/scripts/run.py", b"print(1)\n"),
]


@pytest.mark.parametrize(
    ("accessor", "arguments", "before"),
    [
        (
            "skills.create",
            {"display_name": "Mine"},
            [Part("display_name", None, None, b"Mine")],
        ),
        ("skills.create", {}, []),
        ("skills.versions.create", {"skill_id": "skill_1"}, []),
    ],
)
@pytest.mark.parametrize("from_folder", [False, True])
def test_skills_keep_their_folders(
    accessor: str,
    arguments: dict[str, Any],
    before: list[Part],
    from_folder: bool,
    whole: Caller,
    api: RunningServer,
    tmp_path: Path,
) -> None:
    files: Any = SKILL
    if from_folder:
        for name, content in SKILL:
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name).write_bytes(content)
        (tmp_path / "my-skill/.env").write_text("secret")
        files = files_from_dir(tmp_path / "my-skill")
    whole.call(accessor, **arguments, files=files)
    (seen,) = api.requests
    first, *rest = (part._replace(media_type=None) for part in parts_of(seen))
    expected = [Part("files[]", name, None, content) for name, content in SKILL]
    assert [first, *rest] == [*before, *expected]
    assert b"secret" not in seen.body


def test_form_takes_further_fields(whole: Caller, api: RunningServer) -> None:
    whole.having(validate_requests=True).call("skills.create", files=SKILL)
    whole.call("files.upload", file=PDF, extra_headers={"x-trace": "t"})
    assert api.requests[1].header("x-trace") == "t"


def test_too_large_a_skill_is_not_sent(whole: Caller, api: RunningServer) -> None:
    files = [("s/SKILL.md", b"x"), ("s/big", bytes(30 * 1024 * 1024))]
    with pytest.raises(ContentTooLargeError, match="31,457,280"):
        whole.call("skills.create", files=files)
    assert api.requests == []


def test_too_large_a_file_is_not_read(
    whole: Caller, api: RunningServer, tmp_path: Path
) -> None:
    path = tmp_path / "big"
    with path.open("wb") as file:
        file.truncate(500 * 1024 * 1024)  # takes no room on the disk
    with pytest.raises(ContentTooLargeError, match="524,288,000"):
        whole.call("files.upload", file=path)
    assert api.requests == []


# --- Downloads -------------------------------------------------------------------


def test_download_as_bytes(whole: Caller) -> None:
    def sync(client: Any) -> Any:
        response = client.files.download(FILE_ID)
        return response.read(), response.content, response

    async def asynchronous(client: Any) -> Any:
        response = await client.files.download(FILE_ID)
        return await response.read(), response.content, response

    read, content, response = whole.run(sync, asynchronous)
    assert read == content == TABLE
    assert response.status_code == 200
    assert response.headers["content-type"] == "application/octet-stream"
    assert response.request_id == "req_018EeWyXxfu5pfWkrYcMdjWG"
    assert response.is_closed


def test_download_to_a_path(whole: Caller, api: RunningServer, tmp_path: Path) -> None:
    target = tmp_path / "table.csv"
    target.write_text("old")

    def sync(client: Any) -> None:
        client.files.download(FILE_ID).write_to_file(target)

    async def asynchronous(client: Any) -> None:
        await (await client.files.download(FILE_ID)).write_to_file(target)

    whole.run(sync, asynchronous)
    assert target.read_bytes() == TABLE
    assert [path.name for path in tmp_path.iterdir()] == ["table.csv"]
    (seen,) = api.requests
    assert seen.header("accept") == "application/octet-stream"
    assert seen.raw_path == f"/v1/files/{FILE_ID}/content"
    assert seen.query == ""


def test_download_in_chunks(whole: Caller) -> None:
    def sync(client: Any) -> Any:
        with client.files.download(FILE_ID) as response:
            assert not response.is_closed
            chunks = list(response.iter_bytes(7))
        return chunks, response.is_closed

    async def asynchronous(client: Any) -> Any:
        async with await client.files.download(FILE_ID) as response:
            assert not response.is_closed
            chunks = [chunk async for chunk in response.iter_bytes(7)]
        return chunks, response.is_closed

    chunks, closed = whole.run(sync, asynchronous)
    assert b"".join(chunks) == TABLE
    assert [len(chunk) for chunk in chunks] == [7, 7, 7, 3]
    assert closed


def test_download_is_the_example() -> None:
    (reply,) = operation("files.download").shown.successes(events=False)
    assert reply.value.encode() == TABLE


def test_download_left_unread(api: RunningServer) -> None:
    with Claude(api_key="k", base_url=api.base_url) as client:
        with client.files.download(FILE_ID) as response:
            pass
        assert response.is_closed
        assert client.files.download(FILE_ID).read() == TABLE
