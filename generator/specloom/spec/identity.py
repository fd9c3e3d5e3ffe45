"""What a file calls places in it: `$self`, `$id`, `$anchor` and `$dynamicAnchor`.

Source: JSON Schema 2020-12, sections 8.2 and 9.1; OpenAPI 3.2, section 4.1.2.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import urldefrag, urljoin

from msgspec import Struct, field

from specloom.spec import pointers
from specloom.spec.source import Source

_NAMING = re.compile(r"\$(?:id|self|anchor|dynamicAnchor)\b|draft-04")
# None of these is in a file that has none of those, which is seen much faster.
_NAMING_STARTS = ("$id", "$self", "$anchor", "$dynamicAnchor", "draft-04")
_ANCHORS = ("$anchor", "$dynamicAnchor")
# A `$ref` in these leaves what stands beside it without meaning.
_REF_ALONE = re.compile(r"json-schema\.org/draft-0[3-7]/")
_DRAFT_4 = re.compile(r"json-schema\.org/draft-04/")
# Fields that hold data, whatever is in it, and fields whose keys are names.
_DATA = frozenset(
    {"const", "dataValue", "default", "enum", "example", "examples", "value"}
)
_NAMES = frozenset(
    {
        *("$defs", "definitions", "dependentSchemas", "patternProperties"),
        *("properties", "schemas"),
    }
)


class Resource(Struct, frozen=True):
    """What references are read against: a file, or a schema in it that has an `$id`."""

    pointer: str
    uri: str  # absolute, without fragment
    # Name -> the places that have it; a right file has one of each.
    anchors: dict[str, list[str]] = field(default_factory=dict)
    dynamic: dict[str, list[str]] = field(default_factory=dict)  # `$dynamicAnchor` only


class Identities(Struct, frozen=True):
    """The resources of one file."""

    resources: Mapping[str, Resource]  # by pointer; "" is the file

    @property
    def root(self) -> Resource:
        """The file."""
        return self.resources[""]

    def around(self, pointer: str) -> Resource:
        """The innermost resource that a place belongs to."""
        if len(self.resources) > 1:
            for prefix in pointers.prefixes(pointer):
                if prefix in self.resources:
                    return self.resources[prefix]
        return self.root


def without_names(source: Source) -> Identities:
    """A file in which nothing but its place says what it is called."""
    return Identities({"": Resource("", source.path.as_uri())})


def _may_name(source: Source) -> bool:
    text = source.text
    return any(start in text for start in _NAMING_STARTS) and bool(_NAMING.search(text))


def identities(source: Source) -> Identities:
    """The resources of a file and the anchors in them."""
    if not any(map(_may_name, source.texts)):
        return without_names(source)
    root = Resource("", _root_uri(source))
    found = {"": root}
    todo: list[tuple[Any, str, Resource, str, bool]] = [
        (source.value, "", root, "", False)
    ]
    while todo:
        value, pointer, resource, dialect, has_names = todo.pop()
        if isinstance(value, list):
            todo += [
                (item, f"{pointer}/{index}", resource, dialect, False)
                for index, item in enumerate(value)
            ]
        if not isinstance(value, dict):
            continue
        if not has_names:
            written = value.get("$schema")
            dialect = written if isinstance(written, str) else dialect
            if not ("$ref" in value and _REF_ALONE.search(dialect)):
                resource = _entered(value, pointer, resource, dialect)
                found.setdefault(resource.pointer, resource)
        for key, child in value.items():
            if has_names or not (key in _DATA or key.startswith("x-")):
                below = f"{pointer}/{pointers.escape(key)}"
                names_below = not has_names and key in _NAMES
                todo.append((child, below, resource, dialect, names_below))
    return Identities(found)


def _root_uri(source: Source) -> str:
    """What the file says of itself, else where it is."""
    location = source.path.as_uri()
    value = source.value if isinstance(source.value, dict) else {}
    named = value.get("$self" if "openapi" in value else "$id")
    return _joined(location, named) if isinstance(named, str) else location


def _entered(
    schema: dict[str, Any], pointer: str, resource: Resource, dialect: str
) -> Resource:
    """The resource that a schema is, or is part of; its anchors are noted there."""
    identifier = schema.get("id" if _DRAFT_4.search(dialect) else "$id")
    if isinstance(identifier, str):
        uri, fragment = urldefrag(identifier)
        if uri and pointer:
            resource = Resource(pointer, _joined(resource.uri, uri))
        if fragment:  # how anchors were written up to draft 7
            resource.anchors.setdefault(fragment, []).append(pointer)
    for word in _ANCHORS:
        name = schema.get(word)
        if isinstance(name, str):
            resource.anchors.setdefault(name, []).append(pointer)
            if word == "$dynamicAnchor":
                resource.dynamic.setdefault(name, []).append(pointer)
    return resource


def _joined(base: str, reference: str) -> str:
    try:
        return urldefrag(urljoin(base, reference))[0]
    except ValueError:
        return base
