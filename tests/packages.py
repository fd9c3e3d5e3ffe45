"""Packages made in this process: what a test asks of them is not how they are made."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType

from msgspec.structs import replace
from specloom.base.cache import Cache
from specloom.config.reader import default_config
from specloom.package.plan import Output
from specloom.package.write import write
from specloom.runs.demo import imported
from specloom.runs.generate import build


def generated(text: str, folder: Path) -> Output:
    """What a description gives; its package is in the folder, and so is the description."""
    path = folder / "openapi.yaml"
    path.write_text(text, encoding="utf-8")
    output = build(replace(default_config(path), output=folder / "out"), Cache(None))
    write(output.plan)
    return output


@contextmanager
def package_of(text: str, folder: Path) -> Iterator[ModuleType]:
    """The package of a description, imported."""
    with imported(generated(text, folder).plan.package) as package:
        yield package
