"""The table of keys as a part of a page, and as a JSON Schema for editors."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple, assert_never

from specloom.config.keys import KEYS
from specloom.config.kinds import (
    Day,
    Either,
    Flag,
    Key,
    Kind,
    ListOf,
    MapOf,
    Number,
    Table,
    Tables,
    Text,
    noun,
)

_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")


def markdown_reference() -> str:
    """Every table with its keys, in the order of the table."""
    return "\n".join(_sections(KEYS, "", (), set()))


def _sections(
    keys: Sequence[Key],
    above: str,
    used_by: tuple[str, ...],
    shown: set[tuple[str, int]],
) -> Iterator[str]:
    for key in keys:
        inner = tables_in(key)
        if inner is None or (key.name, id(inner.keys)) in shown:
            continue
        shown.add((key.name, id(inner.keys)))
        path, users = f"{above}{inner.name}", key.used_by or used_by
        yield f"### `{inner.head(above)}`\n"
        yield f"{key.meaning[0].upper()}{key.meaning[1:]}. Used by {_users(users)}.\n"
        if inner.each:
            yield f"`KEY` is a {inner.each}.\n"
        rows = [_row(k) for k in inner.keys if not isinstance(k.kind, Table | Tables)]
        if rows:
            yield "| key | value | default | meaning |\n| --- | --- | --- | --- |"
            yield from rows
        else:
            yield _as_above(path, inner.keys)
        yield ""
        yield from _sections(inner.keys, f"{path}.", users, shown)


def _as_above(path: str, keys: Sequence[Key]) -> str:
    """What stands below a table of a version, all of which was shown before."""
    tables = [
        f"`{inner.head(f'{path}.')}`"
        for inner in map(tables_in, keys)
        if inner is not None
    ]
    return (
        f"Below it stand {_listed(tables)}, with the keys that they have without"
        f" `{path}.`. What they say counts in place of what is said there, key by key;"
        " lists of `overlays` and tables of `[[own_code]]` are added to those there."
    )


class Inner(NamedTuple):
    """Tables of known keys that stand under a key, by whatever kind."""

    name: str  # "own_code", "operations.KEY"
    keys: tuple[Key, ...]
    many: bool  # `[[...]]`
    each: str  # what `KEY` stands for, where the user gives the name

    def head(self, above: str) -> str:
        """How one of the tables begins."""
        name = f"{above}{self.name}"
        return f"[[{name}]]" if self.many else f"[{name}]"


def tables_in(key: Key) -> Inner | None:
    """The tables of known keys under a key; None where it has plain values."""
    match key.kind:
        case Tables(keys=keys):
            return Inner(key.name, keys, True, "")
        case MapOf(keys=each, item=Table(keys=keys) | Either(second=Table(keys=keys))):
            return Inner(f"{key.name}.KEY", keys, False, each)
        case Table(keys=keys) | Either(second=Table(keys=keys)):
            return Inner(key.name, keys, False, "")
    return None


def _row(key: Key) -> str:
    default = "required" if key.required else _default(key)
    meaning = key.meaning
    if isinstance(key.kind, MapOf):
        meaning += f"; each key is a {key.kind.keys}"
    if key.used_by:
        meaning += f" (used by {_users(key.used_by)})"
    return f"| `{key.name}` | {_value(key.kind)} | {default} | {meaning} |"


def _default(key: Key) -> str:
    if key.default is None or key.default in ([], {}):
        return key.otherwise
    return f"`{_toml(key.default)}`"


def _value(kind: Kind) -> str:
    if isinstance(kind, Text) and kind.choices:
        return " or ".join(f'`"{choice}"`' for choice in kind.choices)
    return noun(kind)


def _users(commands: Sequence[str]) -> str:
    return _listed([name if " " in name else f"`{name}`" for name in commands])


def _listed(names: Sequence[str]) -> str:
    return " and ".join(filter(None, [", ".join(names[:-1]), names[-1]]))


def _toml(value: Any) -> str:
    return json.dumps(value)  # texts, numbers and lists of texts are written alike


def json_schema() -> str:
    """A JSON Schema of the whole file, for editors.

    In draft 7, which Taplo (Even Better TOML) reads.
    """
    schema = {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "specloom.toml",
        "description": "What specloom builds from a description of an API.",
        **_table(KEYS),
    }
    _refer(schema)
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"


def _refer(schema: dict[str, Any]) -> None:
    """Let what a version says be as the tables that all versions have."""
    versions = schema["properties"]["versions"]["additionalProperties"]["properties"]
    for name in versions:
        versions[name] = {"$ref": f"#/properties/{name}"}


def _table(keys: Sequence[Key]) -> dict[str, Any]:
    schema: dict[str, Any] = {
        "type": "object",
        "properties": {key.name: _property(key) for key in keys},
        "additionalProperties": False,
    }
    required = [key.name for key in keys if key.required]
    return {**schema, "required": required} if required else schema


def _property(key: Key) -> dict[str, Any]:
    text = _LINK.sub(r"\1", key.meaning)
    schema = {"description": f"{text[0].upper()}{text[1:]}.", **_schema(key.kind)}
    return schema if key.default is None else {**schema, "default": key.default}


def _schema(kind: Kind) -> dict[str, Any]:
    match kind:
        case Text(choices=choices) if choices:
            return {"type": "string", "enum": list(choices)}
        case Text(form=form) if form:
            return {"type": "string", "pattern": form.pattern}
        case Text():
            return {"type": "string"}
        case Number(whole=whole):
            return {"type": "integer" if whole else "number", "minimum": 0}
        case Flag(only=only):
            return {"type": "boolean"} if only is None else {"const": only}
        case Either(first=first, second=second):
            return {"anyOf": [_schema(first), _schema(second)]}
        case Day():
            return {"type": "string", "format": "date"}
        case ListOf(item=item, least=least, most=most):
            schema: dict[str, Any] = {"type": "array", "items": _schema(item)}
            if least:
                schema["minItems"] = least
            if most is not None:
                schema["maxItems"] = most
            return schema
        case MapOf(item=item):
            return {"type": "object", "additionalProperties": _schema(item)}
        case Table(keys=keys):
            return _table(keys)
        case Tables(keys=keys):
            return {"type": "array", "items": _table(keys)}
    assert_never(kind)
