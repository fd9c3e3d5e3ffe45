"""What a client holds in memory while a large file goes up or comes down."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

SIZE_MB = 300
MAX_MB = 80.0
_CHUNK = b"\0" * 65_536
_MEGABYTE = 1_048_576

_METADATA = (
    b'{"id":"file_01","type":"file","filename":"big.bin","mime_type":'
    b'"application/octet-stream","size_bytes":1,"created_at":"2025-01-01T00:00:00Z"}'
)

# The peak of a process never falls, so each case runs in a process of its own: first
# idle, with a small call made, then the transfer.
_CASES = {
    "upload, sync": """
def run(client, path):
    client.beta.files.upload(file=path)
""",
    "download, sync": """
def run(client, path):
    client.beta.files.download("file_01").write_to_file(path.with_suffix(".copy"))
""",
    "upload, async": """
def run(client, path):
    import asyncio
    async def main():
        async with AsyncClaude(api_key="sk-bench", base_url=url) as client:
            await client.beta.files.upload(file=path)
    asyncio.run(main())
""",
    "download, async": """
def run(client, path):
    import asyncio
    async def main():
        async with AsyncClaude(api_key="sk-bench", base_url=url) as client:
            file = await client.beta.files.download("file_01")
            await file.write_to_file(path.with_suffix(".copy"))
    asyncio.run(main())
""",
}
_PROGRAM = """
import resource, sys
from pathlib import Path
from {package} import AsyncClaude, Claude
url = {url!r}
path = Path({path!r})
{case}
client = Claude(api_key="sk-bench", base_url=url)
client.beta.files.retrieve_metadata("file_01")
idle = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
run(client, path)
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - idle)
"""


@dataclass(frozen=True, slots=True)
class Peak:
    """The peak of a transfer above the idle client."""

    name: str
    mb: float

    @property
    def missed(self) -> bool:
        """Whether it is above the limit."""
        return self.mb > MAX_MB

    def __str__(self) -> str:
        verdict = "MISSED" if self.missed else "ok"
        return (
            f"{self.name} of {SIZE_MB} MB: {self.mb:.1f} MB above the idle client"
            f" (limit {MAX_MB:.0f} MB) {verdict}"
        )


def peaks(package: Path, workplace: Path) -> Iterator[Peak]:
    """Each transfer, in a process of its own."""
    path = workplace / "big.bin"
    with path.open("wb") as file:
        file.truncate(SIZE_MB * _MEGABYTE)
    with _server() as url:
        for name, case in _CASES.items():
            program = _PROGRAM.format(
                package=package.name, url=url, path=str(path), case=case
            )
            run = subprocess.run(
                [sys.executable, "-c", program],
                cwd=package.parent,
                capture_output=True,
                text=True,
            )
            if run.returncode:
                raise RuntimeError(run.stderr.strip())
            # Linux counts in kilobytes, macOS in bytes.
            unit = 1 if sys.platform == "darwin" else 1024
            yield Peak(name, int(run.stdout) * unit / _MEGABYTE)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        left = int(self.headers["content-length"])
        while left:
            left -= len(self.rfile.read(min(left, _MEGABYTE)))
        self._answer(_METADATA)

    def do_GET(self) -> None:
        if "/content" not in self.path:
            self._answer(_METADATA)
            return
        self.send_response(200)
        self.send_header("content-type", "application/octet-stream")
        self.send_header("content-length", str(SIZE_MB * _MEGABYTE))
        self.end_headers()
        for _ in range(SIZE_MB * _MEGABYTE // len(_CHUNK)):
            self.wfile.write(_CHUNK)

    def _answer(self, body: bytes) -> None:
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@contextmanager
def _server() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), _Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
