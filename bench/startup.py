"""Fresh processes: what importing costs, and how long the first answer takes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from bench.client import HEADERS, SMALL
from bench.measure import Figure, inside, interleave


def imports(package: Path, rounds: int) -> Iterator[Figure]:
    """Importing both clients, beside importing what they stand on."""
    ours = f"from {package.name} import Claude, AsyncClaude"
    yield _fresh("import", ours, "import httpx2, pydantic", package, rounds, 0.5)


def first_answer(package: Path, address: str, rounds: int) -> Iterator[Figure]:
    """From the first import to the text of the first answer."""
    url = f"{address}/answer"
    ours = (
        f"from {package.name} import Claude\n"
        f"client = Claude(api_key='sk-bench', base_url={url!r})\n"
        f"client.messages.create(**{SMALL!r}).content[0].text"
    )
    raw = (
        "import json, httpx2, pydantic\n"
        f"client = httpx2.Client(headers={HEADERS!r})\n"
        f"response = client.post({url + '/v1/messages'!r}, json={SMALL!r})\n"
        "json.loads(response.content)['content'][0]['text']"
    )
    yield _fresh("first answer", ours, raw, package, rounds, 1.25)


def _fresh(
    name: str, ours: str, raw: str, package: Path, rounds: int, max_ratio: float
) -> Figure:
    folder = package.parent
    samples = interleave(
        {"ours": lambda: inside(ours, folder), "raw": lambda: inside(raw, folder)},
        rounds,
    )
    return Figure(
        name=name,
        ours=samples["ours"],
        base=samples["raw"],
        base_name="httpx2, pydantic imported",
        max_ratio=max_ratio,
    )
