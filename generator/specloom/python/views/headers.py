"""Views of response headers as attributes of every response object."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from specloom.api.model import Kind, Scalar
from specloom.base.words import pascal_case
from specloom.python import reserved
from specloom.python.naming import ResponseAttribute
from specloom.python.quoting import docstring
from specloom.python.types import literal


class LeafView(Struct, frozen=True):
    """One header of a group: its attribute, its type and how it is read."""

    name: str
    annotation: str
    read: str
    doc: str


class GroupClassView(Struct, frozen=True):
    """A small dataclass of headers, or of other groups."""

    name: str
    doc: str
    fields: tuple[LeafView, ...]


class AttributeView(Struct, frozen=True):
    """One property of every response object."""

    name: str
    annotation: str
    doc: str
    read: str


READERS = {
    Kind.STRING: "text",
    Kind.INTEGER: "integer",
    Kind.NUMBER: "number",
    Kind.BOOLEAN: "boolean",
    Kind.DATETIME: "moment",
}
_TYPES = {
    Kind.STRING: "str",
    Kind.INTEGER: "int",
    Kind.NUMBER: "float",
    Kind.BOOLEAN: "bool",
    Kind.DATETIME: "datetime",
}


def header_views(
    attributes: Sequence[ResponseAttribute],
) -> tuple[tuple[GroupClassView, ...], tuple[AttributeView, ...]]:
    """Small classes for groups of headers, and the properties that show them."""
    classes: dict[str, GroupClassView] = {}
    properties = []
    for top in dict.fromkeys(attribute.path[0] for attribute in attributes):
        members = [a for a in attributes if a.path[0] == top]
        if len(members) == 1 and len(members[0].path) == 1:
            leaf = _leaf(members[0])
            properties.append(
                AttributeView(f"_{top}", leaf.annotation, leaf.doc, leaf.read)
            )
            continue
        wanted = pascal_case(top)
        wanted += "Headers" if wanted in reserved.BASE_CLASSES else ""
        name, read = _group((top,), members, wanted, classes)
        text = f"What the response's headers say about {top.replace('_', ' ')}."
        properties.append(AttributeView(f"_{top}", name, docstring(text, 8), read))
    return tuple(classes.values()), tuple(properties)


def _group(
    path: tuple[str, ...],
    members: Sequence[ResponseAttribute],
    name: str,
    classes: dict[str, GroupClassView],
) -> tuple[str, str]:
    """The class of a group and the expression that reads it.

    Groups beside each other with the same attributes share one class.
    """
    depth = len(path)
    fields = []
    for part in dict.fromkeys(m.path[depth] for m in members if len(m.path) > depth):
        below = [m for m in members if len(m.path) > depth and m.path[depth] == part]
        if len(below) == 1 and len(below[0].path) == depth + 1:
            fields.append(_leaf(below[0]))
            continue
        singular = name[:-1] if name.endswith("s") else name + "Entry"
        inner, read = _group((*path, part), below, singular, classes)
        fields.append(LeafView(part, inner, read, ""))
    view = GroupClassView(
        name=name,
        doc=docstring(_group_text(path), 4),
        fields=tuple(fields),
    )
    known = classes.get(name)
    if known and _shape(known) != _shape(view):
        name += pascal_case(path[-1])
        view = GroupClassView(name, view.doc, view.fields)
    classes.setdefault(name, view)
    given = ", ".join(f"{leaf.name}={leaf.read}" for leaf in fields)
    return name, f"{name}({given})"


def _group_text(path: tuple[str, ...]) -> str:
    if len(path) == 1:
        return f"`_{path[0]}` of a response."
    return f"One part of `_{path[0]}`; None where a header did not come."


def _shape(view: GroupClassView) -> list[tuple[str, str]]:
    return [(leaf.name, leaf.annotation) for leaf in view.fields]


def _leaf(attribute: ResponseAttribute) -> LeafView:
    header = attribute.header
    kind = header.type.kind if isinstance(header.type, Scalar) else Kind.STRING
    kind = kind if kind in READERS else Kind.STRING
    read = f"{READERS[kind]}(self._response_headers, {literal(header.wire_name)})"
    text = header.description or f"The header `{header.wire_name}`."
    return LeafView(
        attribute.path[-1], f"{_TYPES[kind]} | None", read, docstring(text, 8)
    )
