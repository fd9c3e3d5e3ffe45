"""Do the examples fit their schemas?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from specloom.base.diagnostics import Finding, Severity
from specloom.check.walk import Walk
from specloom.spec.directions import for_requests, for_responses
from specloom.spec.document import Document
from specloom.spec.instances import Instances
from specloom.spec.media_types import MediaKind, essence, is_lines
from specloom.spec.values import as_list
from specloom.spec.view import Example, MediaType, examples_of, media_types


def examples(document: Document, walk: Walk | None = None) -> list[Finding]:
    """What examples say that their schemas do not allow.

    Examples of media types, parameters, headers and schemas are checked; an example
    that is a text where the media type is no JSON stands for itself.
    """
    walk = walk or Walk(document)
    return [
        Finding("example-mismatch", Severity.ERROR, message, document.at(pointer))
        for pointer, message in _misfits(walk, document)
    ]


def _misfits(walk: Walk, document: Document) -> Iterator[tuple[str, str]]:
    sent = Instances(for_requests(document))
    received = Instances(for_responses(document))
    ways = {"requestBody": sent, "parameter": sent}
    ways |= {"response": received, "header": received}
    for kind in ("parameter", "header"):
        for place in walk.places(kind):
            if "schema" in place.value:
                for example in examples_of(walk.node(place)):
                    yield from _against(ways[kind], example, f"{place.pointer}/schema")
    for owner, instances in ways.items():
        for place in walk.places(owner):
            for media in media_types(walk.node(place)):
                yield from _of_media(instances, media)
    # The example of a schema may travel either way.
    either = Instances(for_responses(for_requests(document)))
    for place in walk.places("schema"):
        for example in _of_schema(place.value, place.pointer):
            yield from _against(either, example, place.pointer)


def _of_media(instances: Instances, media: MediaType) -> Iterator[tuple[str, str]]:
    # Of events and lines a schema describes one, and an example is the list of them
    # (docs/annotations.md).
    sequence = media.kind is MediaKind.EVENTS or is_lines(media.name)
    schema = media.described if sequence else media.schema
    if schema is None:
        return
    for example in media.examples:
        if not sequence:
            # A text where the media type is no JSON stands for itself.
            if media.kind is MediaKind.JSON or not isinstance(example.value, str):
                yield from _against(instances, example, schema.pointer)
        elif isinstance(example.value, list):
            for index, item in enumerate(example.value):
                part = Example(None, item, f"{example.pointer}/{index}")
                yield from _against(instances, part, schema.pointer)
        elif not isinstance(example.value, str):  # a text is the raw stream
            kind = essence(media.name)
            yield example.pointer, (
                f"an example of {kind} is the list of its items, in order"
            )


def _of_schema(schema: dict[str, Any], pointer: str) -> Iterator[Example]:
    if "example" in schema:
        yield Example(None, schema["example"], f"{pointer}/example")
    for index, value in enumerate(as_list(schema.get("examples"))):
        yield Example(None, value, f"{pointer}/examples/{index}")


def _against(
    instances: Instances, example: Example, schema: str
) -> Iterator[tuple[str, str]]:
    for misfit in instances.misfits(example.value, schema):
        yield example.pointer + misfit.pointer, f"the example {misfit.message}"
