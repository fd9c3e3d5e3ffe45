"""Import statements of generated modules: sorted, grouped, none unused."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

# A name behind a dot is an attribute, one before `=` the keyword of a call: neither is
# a name of the module's own.
_WORD = re.compile(r"(?<![\w.])[^\W\d]\w*(?!\w|=[^=])")
_STANDARD = frozenset(
    {"builtins", "collections", "dataclasses", "datetime", "decimal", "functools"}
    | {"importlib", "json", "typing", "uuid"}
)

_NUMBER = re.compile(r"\d+")
_LONGEST_NUMBER = 20

Homes = Mapping[str, str]  # name -> the module it is imported from; "" for a module


# What a string says is no name: the path "/files" is not `files`.
_STRING = re.compile(r"\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*'")


def words_in(texts: Iterable[str]) -> set[str]:
    """Every identifier in pieces of code."""
    return {w for text in texts for w in _WORD.findall(_STRING.sub('""', text))}


def import_lines(names: Iterable[str], homes: Homes) -> tuple[str, ...]:
    """The statements that import these names, an empty line between groups.

    Args:
        homes: where each name comes from; names that it does not have need no import.
    """
    plain: set[str] = set()
    by_module: dict[str, set[str]] = {}
    for name in names:
        if name not in homes:
            continue
        if homes[name]:
            by_module.setdefault(homes[name], set()).add(name)
        else:
            plain.add(name)
    statements = [(_group(name), 0, name, f"import {name}") for name in plain]
    for module, members in by_module.items():
        listed = ", ".join(sorted(members, key=import_order))
        line = f"from {module} import ({listed})"
        statements.append((_group(module), 1, module_order(module), line))
    lines: list[str] = []
    previous = None
    for group, _, _, line in sorted(statements):
        if previous is not None and group != previous:
            lines.append("")
        previous = group
        lines.append(line)
    return tuple(lines)


def _group(module: str) -> int:
    """Standard library, then other packages, then the package itself."""
    if module.startswith("."):
        return 2
    return 0 if module.partition(".")[0] in _STANDARD else 1


def module_order(module: str) -> str:
    """How isort sorts modules: `...x` before `..x` before `.x`, and `a9` before `a10`."""
    dots = len(module) - len(module.lstrip("."))
    named = _natural(module.lstrip("."))
    return f"{9 - dots}{named}" if dots else named


def import_order(name: str) -> tuple[int, str]:
    """How isort sorts names: constants, then classes, then the rest."""
    if name.isupper() and len(name) > 1:
        return (0, _natural(name.lower()))
    return (1 if name[:1].isupper() else 2, _natural(name.lower()))


def _natural(name: str) -> str:
    """A name that sorts with its numbers as numbers: `a9` before `a10`."""
    return _NUMBER.sub(lambda found: found[0].zfill(_LONGEST_NUMBER), name)
