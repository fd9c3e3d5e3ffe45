"""What specloom needs for a part of its work, by the names that pip installs."""

from __future__ import annotations

import shlex
from importlib.metadata import PackageNotFoundError, requires, version


def missing(extra: str) -> list[str]:
    """What an extra of specloom asks for and is not installed, as pip takes it.

    Extras that it takes from another one are not looked into.
    """
    from packaging.requirements import Requirement

    found = []
    for text in requires("specloom") or ():
        requirement = Requirement(text)
        marker = requirement.marker
        if marker is None or marker.evaluate({"extra": ""}):
            continue
        if marker.evaluate({"extra": extra}) and not _installed(requirement.name):
            found.append(f"{requirement.name}{requirement.specifier}")
    return found


def pip_install(extra: str) -> str:
    """The command that installs what is missing of an extra."""
    wanted = missing(extra) or [f"specloom[{extra}]"]
    return f"pip install {shlex.join(wanted)}"


def _installed(name: str) -> bool:
    try:
        version(name)
    except PackageNotFoundError:
        return False
    return True
