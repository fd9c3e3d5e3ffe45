"""Media types: what a body is, as its `content-type` says."""

from __future__ import annotations

EVENTS = "text/event-stream"
LINES = ("application/jsonl", "application/x-jsonl", "application/x-ndjson")


def essence(media: str) -> str:
    """A media type without its parameters, in lower case."""
    return media.partition(";")[0].strip().lower()


def is_json(media: str) -> bool:
    """Whether a body of this media type is one JSON value."""
    name = essence(media)
    return name in {"application/json", "*/*", "text/json"} or name.endswith("+json")
