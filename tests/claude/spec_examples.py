"""What the spec of the Claude API shows by example, read without specloom.

The tests that call every operation are counted against this.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from tests.claude.spec_side import Operation, resolve, spec_operations
from tests.claude.versions import NEWEST, settings

EVENTS = "text/event-stream"


class Shown(NamedTuple):
    """The examples of one operation by name."""

    document: str
    result: str  # the schema of its JSON, or of a line; "" where it is neither
    paged: bool
    is_form: bool  # what is sent
    requests: tuple[str, ...]  # those that ask for a plain answer
    streams: tuple[str, ...]  # those that ask for events
    replies: dict[str, tuple[str, ...]]  # of success, by media type

    @property
    def media(self) -> str:
        """What a plain answer is; "" where it has no body."""
        return next((m for m in self.replies if m != EVENTS), "")


@cache
def spec_examples(version: str = NEWEST) -> dict[str, Shown]:
    """What each operation shows, by accessor."""
    client = settings(version)["client"]
    methods, types = client.get("methods", {}), client.get("types", {})
    found = {}
    for operation in spec_operations(version).values():
        key = f"{operation.method.upper()} {operation.path}"
        accessor = operation.node["x-specloom-accessor"]
        shown = _shown(operation, version)
        shown = shown._replace(result=types.get(shown.result, shown.result))
        found[methods.get(key, accessor)] = shown
    return found


def examples_in(document: str) -> dict[str, Shown]:
    """The same for one document."""
    return {a: s for a, s in spec_examples().items() if s.document == document}


def _shown(operation: Operation, version: str) -> Shown:
    node = operation.node
    success = next(s for s in node["responses"] if s.startswith("2"))
    file, response = resolve(operation.file, node["responses"][success], version)
    content = response.get("content", {})
    replies = {
        media: tuple(part.get("examples", ())) for media, part in content.items()
    }
    page = node.get("x-specloom-pagination") or None
    plain, streams = _requests(
        operation, {n for each in replies.values() for n in each}, version
    )
    return Shown(
        document=operation.document.name,
        result=_result(file, content, page and page["items"], version),
        paged=page is not None,
        is_form="multipart/form-data" in _body(operation),
        requests=plain,
        streams=streams,
        replies=replies,
    )


def _result(file: Path, content: Any, items: str | None, version: str) -> str:
    """The schema that a reference names, of an item where it is a page of them."""
    media = next((m for m in content if "json" in m), None)
    if media is None:
        return ""
    ref = content[media]["schema"]["$ref"]
    if items is not None:
        _, page = resolve(file, {"$ref": ref}, version)
        ref = page["properties"][items]["items"]["$ref"]
    return str(ref.rpartition("/")[2])


def _body(operation: Operation) -> Any:
    """The media types of what is sent."""
    return operation.node.get("requestBody", {}).get("content", {})


def _requests(
    operation: Operation, replies: set[str], version: str
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Requests by name, plain ones and those for events.

    They are the examples of the body, and those of parameters that have a reply; one
    call without any argument where nothing is required.
    """
    node, file = operation.node, operation.file
    bodies: dict[str, Any] = {}
    for part in _body(operation).values():
        shown = part.get("examples", {})
        bodies |= {
            name: resolve(file, e, version)[1]["value"] for name, e in shown.items()
        }
    needed = list(bodies)
    more: list[str] = []
    for parameter in node.get("parameters", ()):
        _, value = resolve(file, parameter, version)
        named = [name for name in value.get("examples", {}) if name in replies]
        (needed if value.get("required") else more).extend(named)
    names = dict.fromkeys([*(needed or ["default"]), *more])
    events = [
        name
        for name in names
        if isinstance(body := bodies.get(name), dict) and body.get("stream") is True
    ]
    return tuple(n for n in names if n not in events), tuple(events)
