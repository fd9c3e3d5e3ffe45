"""Imports every module of a package, each as the first, and builds every type's schema.

Runs in a process of its own, beside the package: `python look.py PACKAGE`.
"""

from __future__ import annotations

import importlib
import json
import sys
import warnings
from collections.abc import Collection
from pathlib import Path
from typing import Any, get_type_hints, is_typeddict

from pydantic import TypeAdapter

_PLACES = ("types", "params")


def main(package: str) -> None:
    not_imported: list[str] = []
    # Whatever is imported, the package itself and what it needs come first.
    importlib.import_module(package)
    first = set(sys.modules)
    for module in _modules(package):
        _forget(package, first)
        try:
            importlib.import_module(module)
        except Exception as error:
            not_imported.append(f"{module}: {error!r}")
    types = 0
    built: dict[str, Any] = {}
    not_built: list[str] = []
    for place in (f"{package}.{each}" for each in _PLACES):
        try:
            names = importlib.import_module(place).__all__
        except Exception:
            continue  # It is listed above.
        types += len(names)
        for name in names:
            try:
                value = getattr(importlib.import_module(place), name)
                if is_typeddict(value):
                    get_type_hints(value)
                elif place.endswith(".types"):
                    built[f"{place}.{name}"] = value
            except Exception as error:
                not_built.append(_said(f"{place}.{name}", error))
    not_built += _not_built(built)
    found = {"types": types, "not_imported": not_imported, "not_built": not_built}
    print(json.dumps(found))


def _not_built(types: dict[str, Any]) -> list[str]:
    """The types whose schema cannot be made.

    All are first built as parts of one: where each refers to most others, a schema for
    each of a thousand would take an hour.
    """
    everything: Any = tuple.__class_getitem__(tuple(types.values()))
    try:
        _build(everything)
    except Exception:
        return [
            _said(name, error)
            for name, value in types.items()
            if (error := _error_of(value)) is not None
        ]
    return []


def _error_of(type_: Any) -> Exception | None:
    try:
        _build(type_)
    except Exception as error:
        return error
    return None


def _said(name: str, error: Exception) -> str:
    first = (str(error).splitlines() or [""])[0]
    return f"{name}: {type(error).__name__}: {first}"


def _build(value: Any) -> None:
    """Raise where the schema of a type cannot be made."""
    adapter = TypeAdapter(value)
    assert adapter.core_schema and adapter.validator


def _modules(package: str) -> list[str]:
    return [
        ".".join(path.with_suffix("").parts).removesuffix(".__init__")
        for path in sorted(Path(package).rglob("*.py"))
        if "_runtime" not in path.parts
    ]


def _forget(package: str, kept: Collection[str]) -> None:
    """Let modules of a package be imported anew."""
    for name in list(sys.modules):
        if f"{name}.".startswith(f"{package}.") and name not in kept:
            del sys.modules[name]
            owner, _, own = name.rpartition(".")
            if owner in sys.modules:
                vars(sys.modules[owner]).pop(own, None)


if __name__ == "__main__":
    sys.path.insert(0, str(Path.cwd()))
    warnings.simplefilter("ignore")
    main(sys.argv[1])
