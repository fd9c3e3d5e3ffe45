"""Nothing is written into the spec that nothing refers to."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
import yaml

SPEC = Path(__file__).parents[2] / "spec" / "claude"
_REFERENCE = re.compile(r"""(?:\$ref|[a-z_0-9]+): ["']?([\w./-]*\.yaml)?#/(\w+)""")

Named = tuple[str, str]  # file below the spec's folder, name in it


@cache
def referred() -> frozenset[Named]:
    """What some file of the spec refers to.

    What an overlay refers to is known by the name of its file alone: its references are
    read from where they are put in.
    """
    return frozenset(
        reference
        for file in sorted(SPEC.rglob("*.yaml"))
        for reference in _references(file)
    )


def _references(file: Path) -> Iterator[Named]:
    is_overlay = file.name.endswith(".overlay.yaml")
    for target, name in _REFERENCE.findall(file.read_text(encoding="utf-8")):
        found = Path(os.path.normpath(file.parent / target)) if target else file
        yield found.name if is_overlay else str(found.relative_to(SPEC)), name


@pytest.mark.parametrize("folder", ["common", "examples", "paths", "schemas"])
def test_whatever_has_a_name_is_referred_to(folder: str) -> None:
    written = [
        (file, name)
        for file in sorted((SPEC / folder).rglob("*.yaml"))
        for name in yaml.load(file.read_text(encoding="utf-8"), yaml.CSafeLoader)
    ]
    assert len(written) > 5
    unused = [
        f"{file.relative_to(SPEC)}: {name}"
        for file, name in written
        if not {(str(file.relative_to(SPEC)), name), (file.name, name)} & referred()
    ]
    assert unused == []
