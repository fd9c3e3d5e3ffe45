"""OpenAPI 3.0 as OpenAPI 3.1, word by word, as a team does that moves on.

`python -m tests.diff.proof.as_3_1 github.json stripe.json` rewrites these of
../shared/specs and says what a comparison finds, for the API and for the client.
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import date
from pathlib import Path
from typing import Any

from specloom.base.cache import Cache
from specloom.runs.outcome import compare_versions
from specloom.runs.sides import Sides

from tests.diff.proof.large_pairs import NAMES, SHARED, value_of

Json = Any

_MAPS = ("properties", "patternProperties")
_LISTS = ("allOf", "anyOf", "oneOf")
_ONE = ("items", "additionalProperties", "not")
_BOUNDS = (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum"))
# What says of a schema how it is used, and stands beside a union that null joins.
_NOTES = ("title", "description", "default", "deprecated", "readOnly", "writeOnly")
# How schemars writes null as a member of a union, and 3.1.
_MEMBER, _NULL = {"nullable": True}, {"type": "null"}
_TODAY = date(2026, 1, 1)


def as_3_1(document: Json) -> Json:
    """The same description in OpenAPI 3.1."""
    rewritten = _rewritten(document)
    rewritten["openapi"] = "3.1.0"
    if "x-webhooks" in rewritten:
        rewritten["webhooks"] = rewritten.pop("x-webhooks")
    return rewritten


def _rewritten(node: Json, above: str = "") -> Json:
    if isinstance(node, list):
        return [_rewritten(each) for each in node]
    if not isinstance(node, dict):
        return node
    found: dict[str, Json] = {}
    for key, value in node.items():
        if key == "schema":
            found[key] = _schema(value)
        elif key == "schemas" and above == "components":
            found[key] = {name: _schema(each) for name, each in value.items()}
        elif key in ("example", "examples"):
            found[key] = value
        else:
            found[key] = _rewritten(value, key)
    return found


def _schema(value: Json) -> Json:
    if not isinstance(value, dict):
        return value
    if "$ref" in value:
        # Before 3.1, nothing beside it counts but for people, and null.
        kept = {key: value[key] for key in ("$ref", "description") if key in value}
        return _nullable(kept) if value.get("nullable") is True else kept
    schema = {key: _part(key, part) for key, part in value.items()}
    if "example" in schema:
        schema["examples"] = [schema.pop("example")]
    for bound, strict in _BOUNDS:
        is_strict = schema.pop(strict, False)
        if is_strict is True and bound in schema:
            schema[strict] = schema.pop(bound)
    if schema.get("type") == "string":
        _content(schema)
    return _nullable(schema) if schema.pop("nullable", False) is True else schema


def _part(key: str, part: Json) -> Json:
    if key in _MAPS and isinstance(part, dict):
        return {name: _schema(each) for name, each in part.items()}
    if key in _LISTS and isinstance(part, list):
        union = key != "allOf"
        return [_NULL if union and each == _MEMBER else _schema(each) for each in part]
    return _schema(part) if key in _ONE else part


def _content(schema: dict[str, Json]) -> None:
    """What a text holds, which 3.0 says by its format."""
    if schema.get("format") == "byte":
        del schema["format"]
        schema["contentEncoding"] = "base64"
    elif schema.get("format") == "binary":
        del schema["format"]
        schema["contentMediaType"] = "application/octet-stream"


def _nullable(schema: dict[str, Json]) -> dict[str, Json]:
    if isinstance(schema.get("type"), str) and not any(w in schema for w in _LISTS):
        schema["type"] = [schema["type"], "null"]
        if "enum" in schema and None not in schema["enum"]:
            schema["enum"] = [*schema["enum"], None]
        return schema
    notes = {word: schema.pop(word) for word in _NOTES if word in schema}
    if not schema:
        return notes  # any value fits, null among them
    return {**notes, "anyOf": [schema, {"type": "null"}]}


def differences(old: Json, new: Json, folder: Path) -> Iterator[str]:
    """What a comparison says of two descriptions, and of their clients."""
    paths = [folder / side / "openapi.json" for side in ("old", "new")]
    for path, value in zip(paths, (old, new), strict=True):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(value), encoding="utf-8")
    with ExitStack() as opened:
        sides = Sides(opened).pair(*map(str, paths))
        report = compare_versions(*sides, today=_TODAY, cache=Cache(None)).report
    for change in report.changes:
        yield f"{change.impact} {change.id} {change.message} #{change.pointer}"
    if report.client is None:
        yield f"no client: {report.client_skipped}"
    else:
        for each in report.client.changes:
            yield f"client: {each.impact} {each.id} {each.message}"


def main(names: list[str]) -> int:
    """Say what is found; 1 where something is."""
    found = 0
    for name in names or NAMES:
        value = value_of(SHARED / name)
        if not str(value.get("openapi")).startswith("3.0"):
            continue
        with tempfile.TemporaryDirectory() as folder:
            said = list(differences(value, as_3_1(value), Path(folder)))
        found += len(said)
        print(f"{name}: {len(said)} differences")
        print("".join(f"  {line[:300]}\n" for line in said[:40]), end="")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
