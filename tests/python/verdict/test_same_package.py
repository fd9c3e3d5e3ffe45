"""No version is asked for where both packages are the same to their callers.

Both are generated. What differs in them beside order and words would need a verdict.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Callable, Mapping
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from specloom.base.cache import Cache
from specloom.config.reader import default_config
from specloom.diff.report import Bump, ClientVerdict
from specloom.python.verdict import client_verdict
from specloom.runs.generate import build

from tests.diff.proof.comparing import loaded
from tests.python.verdict.case import LIBRARY
from tests.python.verdict.workshop import api_in

SCHEMAS = LIBRARY["components"]["schemas"]


def _reversed(value: Any) -> Any:
    """Mappings the other way round, but for the order of paths and of schemas."""
    if isinstance(value, dict):
        return {key: _reversed(each) for key, each in reversed(value.items())}
    return [_reversed(each) for each in value] if isinstance(value, list) else value


def _reordered(spec: dict[str, Any]) -> None:
    for schema in spec["components"]["schemas"].values():
        for word in ("required", "enum"):
            if word in schema:
                schema[word] = schema[word][::-1]
        schema.update(_reversed({k: schema.pop(k) for k in list(schema)}))


def _rewritten(spec: dict[str, Any]) -> None:
    """The same in other notations, in what is sent and in what is received."""
    schemas = spec["components"]["schemas"]
    new = schemas["NewBook"]["properties"]
    new["title"] = {"allOf": [{"type": "string"}, {"maxLength": 200}]}
    new["year"] = {"type": ["integer"]}
    new["binding"] = {"oneOf": [{"const": "paper"}, {"const": "cloth"}]}
    new["label"] = {"anyOf": [{"$ref": "#/components/schemas/Label"}]}
    schemas["NewBook"]["minProperties"] = 0
    book = schemas["Book"]["properties"]
    book["due"] = {"anyOf": [{"type": "string", "format": "date"}, {"type": "null"}]}
    book["marks"]["items"] = {"type": ["string", "integer"]}


def _explained(spec: dict[str, Any]) -> None:
    for schema in spec["components"]["schemas"].values():
        schema["description"] = "Other words."
        for inner in schema.get("properties", {}).values():
            if "$ref" not in inner:
                inner["description"] = "Other words, too."


def _credentials(spec: dict[str, Any]) -> None:
    schemes = spec["components"]["securitySchemes"]
    schemes["ticket"] = schemes.pop("card")
    spec["security"] = [{"ticket": []}]


EDITS: tuple[Callable[[dict[str, Any]], None], ...] = (
    _reordered,
    _rewritten,
    _explained,
    _credentials,
)


def names(package: Mapping[str, str]) -> dict[str, list[list[str]]]:
    """What callers see of a package: the words of each file's heads, in no order.

    `Literal["a", "b"]` and `Literal["a"] | Literal["b"]` are the same to them.
    """
    return {
        path: sorted(
            sorted(set(re.findall(r"[\w.]+|'[^']*'", head)))
            for node in ast.walk(ast.parse(text))
            if (head := _head(node))
        )
        for path, text in package.items()
        if path.endswith(".py")
    }


def _head(node: ast.AST) -> str:
    """What a caller sees of a statement; nothing for what stands inside."""
    match node:
        case ast.FunctionDef() | ast.AsyncFunctionDef():
            returns = ast.unparse(node.returns) if node.returns else ""
            return f"{node.name} {ast.unparse(node.args)} {returns}"
        case ast.ClassDef():
            return f"{node.name} {' '.join(map(ast.unparse, node.bases))}"
        case ast.AnnAssign():
            value = node.value
            is_alias = "TypeAlias" in ast.unparse(node.annotation) and value is not None
            told = ast.unparse(value) if is_alias and value else ""
            return f"{ast.unparse(node.target)} {ast.unparse(node.annotation)} {told}"
    return ""


def made(spec: dict[str, Any], folder: Path) -> dict[str, str]:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "openapi.json"
    path.write_text(json.dumps(spec))
    config = replace(
        default_config(path),
        package="library",
        class_name="Library",
        output=folder / "out",
    )
    return dict(build(config, Cache(None)).plan.files)


def verdict(old: dict[str, Any], new: dict[str, Any], folder: Path) -> ClientVerdict:
    loaded(old, folder / "old" / "openapi.json")
    loaded(new, folder / "new" / "openapi.json")
    return client_verdict(api_in(folder / "old"), api_in(folder / "new"))


@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: edit.__name__.strip("_"))
def test_what_is_the_same_to_callers_asks_for_no_release(
    edit: Callable[[dict[str, Any]], None], tmp_path: Path
) -> None:
    edited = deepcopy(LIBRARY)
    edit(edited)
    assert json.dumps(edited) != json.dumps(LIBRARY)
    packages = [
        names(made(spec, tmp_path / side))
        for side, spec in (("one", LIBRARY), ("other", edited))
    ]
    assert packages[0] == packages[1]
    for old, new in ((LIBRARY, edited), (edited, LIBRARY)):
        found = verdict(old, new, tmp_path / "verdict")
        assert found.bump in (Bump.NONE, Bump.PATCH), found.changes
        assert {each.id for each in found.changes} <= {
            "documentation-changed",
            "layout-changed",
        }


@pytest.mark.parametrize("returned", [False, True], ids=["unused", "returned"])
def test_a_bound_of_a_schema_without_a_class_is_a_check_of_what_is_made_of_it(
    tmp_path: Path, *, returned: bool
) -> None:
    old = deepcopy(LIBRARY)
    schemas = old["components"]["schemas"]
    schemas["Titled"] = schemas["NewBook"]
    schemas["NewBook"] = {"allOf": [{"$ref": "#/components/schemas/Titled"}, {}]}
    if returned:
        schemas["Hours"]["properties"]["on"] = {"$ref": "#/components/schemas/Titled"}
    new = deepcopy(old)
    new["components"]["schemas"]["Titled"]["properties"]["title"]["maxLength"] = 20
    found = verdict(old, new, tmp_path)
    assert [(each.id, each.name) for each in found.changes] == [
        ("request-check-changed", "params.NewBook")
    ]


def test_a_bound_that_changed_is_a_check_that_changed(tmp_path: Path) -> None:
    """The notation may be another one, and something else is changed as well."""
    edited = deepcopy(LIBRARY)
    _rewritten(edited)
    new = edited["components"]["schemas"]["NewBook"]["properties"]
    new["title"] = {"allOf": [{"type": "string"}, {"maxLength": 20}]}
    found = verdict(LIBRARY, edited, tmp_path)
    assert [(each.id, each.name) for each in found.changes] == [
        ("request-check-changed", "params.NewBook")
    ]
