"""`specloom generate` on big descriptions of others, and what their clients cost."""

from __future__ import annotations

import json
import shutil
import sys
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import yaml
from specloom.api.lower import lower
from specloom.api.model import Ref, Where
from specloom.config.reader import default_config
from specloom.mock.examples import examples_of
from specloom.python.naming import Method, name_api
from specloom.runs.read import read
from specloom.spec.document import Document

from bench.growth import grown, operations
from bench.measure import Figure, Sample, Samples, inside, interleave, run

# The C parts of PyYAML, where it has them.
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

_FORMATTERS = ("black", "ruff")
# How long we may take beside the other generator, which formats with ruff.
_MAX_RATIO = {"black": 0.8, "ruff": 0.4}
MAX_MB = 350.0  # of the largest process
MAX_UNCHANGED_S = 1.0
MAX_IMPORT_RATIO = 0.5
MAX_FIRST_CALL_S = 0.1
# Of the time of one operation, whatever the size of the description.
MAX_GROWTH = 1.3
_TIMES = (1, 2, 4, 8)
_PART = 8  # of its operations, a description's growth begins with every eighth
# Where it is installed, as for our tests, httpcore2 loads it for blocking clients, too.
_WITHOUT_TRIO = "import sys; sys.modules['trio'] = None"
_READ = {
    ".json": "import json, sys; json.load(open(sys.argv[1], 'rb'))",
    "": "import sys, yaml; yaml.safe_load(open(sys.argv[1], 'rb'))",
}


def sizes(
    documents: Sequence[Path], other: str | None, workplace: Path, rounds: int
) -> Iterator[Figure]:
    """Each description in turns with another generator, grown, and its client.

    Args:
        documents: single files.
        other: the program `openapi-python-client`; without it, we are held against a
            process that reads the document.
    """
    for document in documents:
        folder = workplace / "sizes" / document.name
        benches = {name: _Workbench(document, folder, name) for name in _FORMATTERS}
        yield from _beside(document, benches, other, folder, rounds)
        yield from _growth(document, folder, rounds)
        yield from _client(document, benches["black"].package, rounds)


def _beside(
    document: Path,
    benches: Mapping[str, _Workbench],
    other: str | None,
    folder: Path,
    rounds: int,
) -> Iterator[Figure]:
    if other:
        base_name = Path(other).name
        base = _other(other, document, folder)
    else:
        base_name = "reading it"
        reading = _READ.get(document.suffix, _READ[""])
        base = [sys.executable, "-c", reading, str(document)]
    tasks = {name: bench.cold for name, bench in benches.items()}
    samples = interleave(
        {
            **tasks,
            "unchanged": benches["black"].again,
            base_name: lambda: run(base, {}),
        },
        rounds,
    )
    size = f"{document.name} ({document.stat().st_size / 1e6:.1f} MB)"
    for name in _FORMATTERS:
        yield Figure(
            name=f"sizes, {size}: cold, {name}",
            ours=samples[name],
            base=samples[base_name],
            base_name=base_name,
            max_ratio=_MAX_RATIO[name] if other else None,
            max_mb=MAX_MB,
        )
    yield Figure(
        name=f"sizes, {size}: nothing changed",
        ours=samples["unchanged"],
        base=samples["black"],
        base_name="cold, black",
        max_s=MAX_UNCHANGED_S,
    )


def _growth(document: Path, folder: Path, rounds: int) -> Iterator[Figure]:
    text = document.read_text("utf-8")
    value = json.loads(text) if document.suffix == ".json" else yaml.load(text, _LOADER)
    benches = {}
    for times in _TIMES:
        description = grown(value, times, _PART)
        file = folder / f"{times}" / "openapi.json"
        file.parent.mkdir(parents=True)
        file.write_text(json.dumps(description))
        counted = operations(description)
        benches[f"{counted} operations"] = _Workbench(file, file.parent, "black")
    samples: dict[str, Samples] = {
        **interleave({name: bench.cold for name, bench in benches.items()}, rounds)
    }
    first, *others = samples
    for name, times in zip(others, _TIMES[1:], strict=True):
        yield Figure(
            name=f"sizes, {document.name}: {times} times the operations ({name})",
            ours=samples[name],
            base=samples[first],
            base_name=first,
            max_ratio=times * MAX_GROWTH,
        )


def _client(document: Path, package: Path, rounds: int) -> Iterator[Figure]:
    """Importing the client, and the first call, in fresh processes."""
    documents = read(default_config(document))[0]
    named = name_api(lower(*documents)[0])
    ours = f"from {package.name} import {named.client}"
    samples = interleave(
        {
            "ours": lambda: inside(ours, package.parent),
            "libraries": lambda: inside("import httpx2, pydantic", package.parent),
        },
        rounds,
    )
    yield Figure(
        name=f"sizes, {document.name}: import of the client",
        ours=samples["ours"],
        base=samples["libraries"],
        base_name="httpx2, pydantic imported",
        max_ratio=MAX_IMPORT_RATIO,
    )
    method = next(filter(_is_simple, named.methods), None)
    if method is None:
        return
    given = ", ".join('"x"' for each in method.arguments if each.param.required)
    credentials = "".join(f", {each.argument}='x'" for each in named.credentials)
    with _serving(_answer(documents[0], method)) as url:
        call = f"client.{'.'.join(method.accessor)}({given})"
        libraries = f"{_WITHOUT_TRIO}\nimport httpx2, pydantic"
        client = f"client = {named.client}(base_url={url!r}{credentials})"
        before = f"{libraries}\n{ours}\n{client}"
        raw = f"httpx2.Client().get({url!r}).json()"
        samples = interleave(
            {
                "ours": lambda: inside(call, package.parent, before),
                "raw": lambda: inside(raw, package.parent, libraries),
            },
            rounds,
        )
    yield Figure(
        name=f"sizes, {document.name}: first call, {call}",
        ours=samples["ours"],
        base=samples["raw"],
        base_name="the same with a new httpx2 client, and json",
        max_s=MAX_FIRST_CALL_S,
    )


def _is_simple(method: Method) -> bool:
    """Whether it reads one thing and asks for nothing but texts in the path."""
    needed = [each.param for each in method.arguments if each.param.required]
    return (
        method.operation.method == "GET"
        and isinstance(method.operation.result.type, Ref)
        and method.operation.pagination is None
        and all(each.where is Where.PATH for each in needed)
    )


def _answer(document: Document, method: Method) -> bytes:
    """What the description says that a method gives."""
    wanted = method.operation
    described = next(
        each
        for each in document.operations()
        if (each.method.upper(), each.path) == (wanted.method, wanted.path)
    )
    reply, *_ = examples_of(document, described).successes(events=False)
    return json.dumps(reply.value).encode()


class _Handler(BaseHTTPRequestHandler):
    """Answers whatever is asked with the same object."""

    protocol_version = "HTTP/1.1"
    answer = b""

    def do_GET(self) -> None:
        """One answer."""
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(self.answer)))
        self.end_headers()
        self.wfile.write(self.answer)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@contextmanager
def _serving(answer: bytes) -> Iterator[str]:
    handler = type("_Answering", (_Handler,), {"answer": answer})
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()


def _other(program: str, document: Path, folder: Path) -> list[str]:
    config = folder / "other.yaml"
    config.parent.mkdir(parents=True, exist_ok=True)
    # Without it, two values of an enum that are alike in Python stop it.
    config.write_text("literal_enums: true\n")
    command = [program, "generate", "--path", str(document), "--overwrite"]
    output = ["--output-path", str(folder / "other"), "--config", str(config)]
    return [*command, *output]


class _Workbench:
    """A description with a configuration, an output and a cache of its own."""

    def __init__(self, document: Path, folder: Path, formatter: str) -> None:
        self._folder = folder / formatter
        self._folder.mkdir(parents=True)
        copy = self._folder / f"openapi{document.suffix}"
        shutil.copyfile(document, copy)
        (self._folder / "specloom.toml").write_text(
            f'[spec]\ndocuments = ["{copy.name}"]\n\n'
            f'[client]\nformatter = "{formatter}"\n'
        )

    @property
    def package(self) -> Path:
        """The client, once it was generated."""
        return next((self._folder / "out").iterdir())

    def cold(self) -> Sample:
        """One run without anything that another one left."""
        for name in ("out", "cache"):
            shutil.rmtree(self._folder / name, ignore_errors=True)
        return self.again()

    def again(self) -> Sample:
        """One run."""
        program = [sys.executable, "-m", "specloom", "generate", "--quiet"]
        command = [*program, str(self._folder), "--output", str(self._folder / "out")]
        cache = {"SPECLOOM_CACHE_DIR": str(self._folder / "cache"), "CI": "true"}
        return run(command, cache)
