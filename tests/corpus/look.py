"""Imports every module of a package, each as the first, and builds every type's schema.

Runs in a process of its own, beside the package: `python look.py PACKAGE`.
"""

from __future__ import annotations

import importlib
import json
import sys
import warnings
from pathlib import Path
from typing import Any, get_type_hints, is_typeddict

from pydantic import BaseModel, TypeAdapter

_PLACES = ("types", "params")


def main(package: str) -> None:
    not_imported: list[str] = []
    for module in _modules(package):
        _forget(package)
        try:
            importlib.import_module(module)
        except Exception as error:
            not_imported.append(f"{module}: {error!r}")
    types = 0
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
                    _build(value)
            except Exception as error:
                first = (str(error).splitlines() or [""])[0]
                not_built.append(f"{place}.{name}: {type(error).__name__}: {first}")
    found = {"types": types, "not_imported": not_imported, "not_built": not_built}
    print(json.dumps(found))


def _build(value: Any) -> None:
    """Raise where the schema of a type cannot be made."""
    if isinstance(value, type) and issubclass(value, BaseModel):
        value.model_rebuild(force=True)
        assert value.__pydantic_complete__
        assert value.__pydantic_validator__ is not None
        return
    _ = TypeAdapter(value).core_schema


def _modules(package: str) -> list[str]:
    return [
        ".".join(path.with_suffix("").parts).removesuffix(".__init__")
        for path in sorted(Path(package).rglob("*.py"))
        if "_runtime" not in path.parts
    ]


def _forget(package: str) -> None:
    for name in list(sys.modules):
        if f"{name}.".startswith(f"{package}."):
            del sys.modules[name]


if __name__ == "__main__":
    sys.path.insert(0, str(Path.cwd()))
    warnings.simplefilter("ignore")
    main(sys.argv[1])
