"""Large descriptions, and edits at known places of them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import yaml

HERE = Path(__file__).parent
SHARED = HERE.parents[3] / "shared" / "specs"
EDITS: dict[str, list[dict[str, Any]]] = yaml.safe_load(
    (HERE / "large_edits.yaml").read_text(encoding="utf-8")
)


def value_of(name: str) -> Any:
    text = (SHARED / name).read_text(encoding="utf-8")
    return json.loads(text) if name.endswith(".json") else yaml.safe_load(text)


def keys_of(pointer: str) -> list[str]:
    return [k.replace("~1", "/").replace("~0", "~") for k in pointer.split("/")[1:]]


def found(document: Any, keys: list[str]) -> Any:
    for key in keys:
        document = document[int(key)] if isinstance(document, list) else document[key]
    return document


def edit(document: Any, at: str, change: dict[str, Any]) -> None:
    *parents, last = keys_of(at)
    node = found(document, parents)
    if isinstance(node, list):
        index = int(last)
        node[index : index + ("put" not in change)] = [
            *([change["put"]] if "put" in change else [])
        ]
    elif "put" in change:
        node[last] = change["put"]
    else:
        del node[last]
