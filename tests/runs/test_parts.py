"""Bodies of several parts: described, generated, sent, and read by the mock."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from email import message_from_bytes
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from specloom.config.reader import default_config
from specloom.mock.app import create_app
from specloom.mock.server import serve
from specloom.runs.demo import imported
from specloom.runs.read import read

from tests.packages import generated
from tests.runtime.support import Server

SPEC = """\
openapi: 3.2.0
info: {title: Post office, version: "1"}
paths:
  /pages:
    post:
      operationId: send_pages
      requestBody:
        required: true
        content:
          multipart/mixed:
            itemSchema: {$ref: '#/components/schemas/Page'}
            itemEncoding: {contentType: application/json}
      responses: {"204": {description: Sent.}}
  /images:
    post:
      operationId: send_images
      requestBody:
        required: true
        content:
          multipart/mixed:
            itemSchema: {}
            itemEncoding: {contentType: image/png}
      responses: {"204": {description: Sent.}}
  /upload:
    post:
      operationId: upload
      requestBody:
        required: true
        content:
          multipart/related:
            schema:
              type: array
              prefixItems:
                - {$ref: '#/components/schemas/Page'}
                - {type: string, contentMediaType: image/png}
            prefixEncoding:
              - {contentType: application/merge-patch+json}
              - {contentType: image/png}
      responses: {"204": {description: Sent.}}
  /letters:
    post:
      operationId: send_letter
      requestBody:
        required: true
        content:
          multipart/mixed:
            schema:
              type: object
              required: [page]
              properties:
                page: {$ref: '#/components/schemas/Page'}
                photo: {type: string, format: binary}
            encoding: {photo: {contentType: image/png}}
      responses: {"204": {description: Sent.}}
  /scans:
    post:
      operationId: send_scan
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema:
              type: object
              required: [scan]
              properties: {scan: {type: string, format: binary}}
            encoding: {scan: {contentType: "application/pdf, image/png"}}
      responses: {"204": {description: Sent.}}
  /text:
    post:
      operationId: send_text
      requestBody: {content: {multipart/form-data: {schema: {type: string}}}}
      responses: {"204": {description: Sent.}}
components:
  schemas:
    Page:
      type: object
      required: [title]
      properties: {title: {type: string}}
"""
# Method, body -> media type of the whole, and each part: type, file name, content.
SENT: list[tuple[str, dict[str, Any], str, list[tuple[str, str | None, bytes]]]] = [
    (
        "send_pages",
        {"body": [{"title": "a"}, {"title": "b"}]},
        "multipart/mixed",
        [
            ("application/json", None, b'{"title":"a"}'),
            ("application/json", None, b'{"title":"b"}'),
        ],
    ),
    (
        "send_scan",
        {"scan": b"%PDF"},
        "multipart/form-data",
        [("application/pdf", "upload", b"%PDF")],
    ),
    (
        "send_scan",
        {"scan": ("page.png", b"\x89PNG")},
        "multipart/form-data",
        [("image/png", "page.png", b"\x89PNG")],
    ),
    (
        "send_scan",
        {"scan": ("page.txt", b"...")},
        "multipart/form-data",
        [("application/pdf", "page.txt", b"...")],
    ),
    (
        "send_images",
        {"body": [b"\x89PNG", ("b.gif", b"GIF", "image/gif")]},
        "multipart/mixed",
        [("image/png", None, b"\x89PNG"), ("image/gif", "b.gif", b"GIF")],
    ),
    (
        "upload",
        {"body": [{"title": "a"}, b"\x89PNG", "and more"]},
        "multipart/related",
        [
            ("application/merge-patch+json", None, b'{"title":"a"}'),
            ("image/png", None, b"\x89PNG"),
            ("text/plain", None, b"and more"),
        ],
    ),
    (
        "send_letter",
        {"page": {"title": "a"}, "photo": b"\x89PNG"},
        "multipart/mixed",
        [
            ("application/json", None, b'{"title":"a"}'),
            ("image/png", "upload", b"\x89PNG"),
        ],
    ),
]


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    running = Server()
    yield running
    running.stop()


@pytest.fixture(scope="module")
def spec(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("parts") / "openapi.yaml"
    path.write_text(SPEC)
    return path


@pytest.fixture(scope="module")
def package(spec: Path) -> Any:
    output = generated(SPEC, spec.parent)
    (finding,) = output.findings
    assert "'send_text' is left out: it sends multipart/form-data" in finding.message
    with imported(output.plan.package) as module:
        yield module


@pytest.mark.parametrize("is_async", [False, True])
@pytest.mark.parametrize(("method", "arguments", "media", "parts"), SENT)
def test_what_is_sent(
    method: str,
    arguments: dict[str, Any],
    media: str,
    parts: list[tuple[str, str | None, bytes]],
    is_async: bool,
    package: ModuleType,
    server: Server,
) -> None:
    server.requests = []
    server.replies((204, None))
    _call(package, server.url, method, arguments, is_async)
    (seen,) = server.requests
    assert seen.headers["content-type"].startswith(f"{media}; boundary=")
    head = f"Content-Type: {seen.headers['content-type']}\r\n\r\n".encode()
    message = message_from_bytes(head + seen.body)
    found = [
        (part.get_content_type(), part.get_filename(), part.get_payload(decode=True))
        for part in message.walk()
        if not part.is_multipart()
    ]
    assert found == parts


def test_the_mock_reads_parts(spec: Path, package: ModuleType) -> None:
    documents, _ = read(default_config(spec))
    with serve(create_app(*documents)) as mock:
        for method, arguments, _, _ in SENT:
            _call(package, mock.base_url, method, arguments, False)
        with pytest.raises(package.APIStatusError) as caught:
            wrong = {"body": [{"title": "a"}, {"title": 1}]}
            _call(package, mock.base_url, "send_pages", wrong, False)
        assert "1.title: 1 is not of type string" in json.dumps(caught.value.body)


def _call(
    package: ModuleType,
    base_url: str,
    method: str,
    arguments: dict[str, Any],
    is_async: bool,
) -> None:
    if not is_async:
        with package.PostOffice(base_url=base_url) as client:
            getattr(client, method)(**arguments)
        return

    async def call() -> None:
        async with package.AsyncPostOffice(base_url=base_url) as client:
            await getattr(client, method)(**arguments)

    asyncio.run(call())
