"""Do the examples fit their schemas?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from specloom.base.diagnostics import Finding, Severity
from specloom.check.walk import Walk
from specloom.spec import pointers
from specloom.spec.document import Document
from specloom.spec.instances import Instances
from specloom.spec.values import as_dict, as_list

# Of these media types a schema describes one event or line, and an example is the
# list of them (docs/annotations.md).
SEQUENTIAL = frozenset(
    {
        "application/jsonl",
        "application/json-seq",
        "application/x-jsonl",
        "application/x-ndjson",
        "text/event-stream",
    }
)


class _Example(NamedTuple):
    value: Any
    pointer: str


def examples(document: Document, walk: Walk | None = None) -> list[Finding]:
    """What examples say that their schemas do not allow.

    Examples of media types, parameters, headers and schemas are checked; an example
    that is a text where the media type is no JSON stands for itself.
    """
    walk = walk or Walk(document)
    instances = Instances(document)
    return [
        Finding("example-mismatch", Severity.ERROR, message, document.at(pointer))
        for pointer, message in _misfits(walk, instances)
    ]


def _misfits(walk: Walk, instances: Instances) -> Iterator[tuple[str, str]]:
    for kind in ("parameter", "header"):
        for site in walk.sites(kind):
            if "schema" in site.value:
                schema = f"{site.pointer}/schema"
                for example in _of(walk, site.value, site.pointer):
                    yield from _against(instances, example, schema)
    for owner in ("requestBody", "response", "parameter", "header"):
        for site in walk.sites(owner):
            for name, media in as_dict(site.value.get("content")).items():
                pointer = pointers.join(site.pointer, "content", name)
                yield from _of_media(walk, instances, name, media, pointer)
    for site in walk.sites("schema"):
        for example in _of_schema(site.value, site.pointer):
            yield from _against(instances, example, site.pointer)


def _of_media(
    walk: Walk, instances: Instances, name: str, media: Any, pointer: str
) -> Iterator[tuple[str, str]]:
    media, pointer = walk.follow(media, pointer)
    kind = name.partition(";")[0].strip().lower()
    for example in _of(walk, media, pointer):
        if kind in SEQUENTIAL:
            word = "itemSchema" if "itemSchema" in media else "schema"
            if word not in media:
                continue
            if not isinstance(example.value, list):
                if not isinstance(example.value, str):  # a text is the raw stream
                    yield example.pointer, (
                        f"an example of {kind} is the list of its items, in order"
                    )
                continue
            for index, item in enumerate(example.value):
                part = _Example(item, f"{example.pointer}/{index}")
                yield from _against(instances, part, f"{pointer}/{word}")
        elif "schema" in media and (
            "json" in kind or not isinstance(example.value, str)
        ):
            yield from _against(instances, example, f"{pointer}/schema")


def _of(walk: Walk, owner: dict[str, Any], pointer: str) -> Iterator[_Example]:
    """The examples beside a schema: `example`, and each of `examples`."""
    if "example" in owner:
        yield _Example(owner["example"], f"{pointer}/example")
    for name, entry in as_dict(owner.get("examples")).items():
        site = walk.follow(entry, pointers.join(pointer, "examples", name))
        # OpenAPI 3.2 calls it dataValue.
        for word in ("value", "dataValue"):
            if word in site.value:
                yield _Example(site.value[word], f"{site.pointer}/{word}")


def _of_schema(schema: dict[str, Any], pointer: str) -> Iterator[_Example]:
    if "example" in schema:
        yield _Example(schema["example"], f"{pointer}/example")
    for index, value in enumerate(as_list(schema.get("examples"))):
        yield _Example(value, f"{pointer}/examples/{index}")


def _against(
    instances: Instances, example: _Example, schema: str
) -> Iterator[tuple[str, str]]:
    for misfit in instances.misfits(example.value, schema):
        yield example.pointer + misfit.pointer, f"the example {misfit.message}"
