"""What callers of a generated package can import, call and read, by name.

`python -m tests.claude.names FOLDER PACKAGE` prints it for a package in a folder, a line
for each name with what is behind it: fields, attributes, keys and arguments, those that
are required with `!`.
"""

from __future__ import annotations

import functools
import importlib
import inspect
import sys
from collections.abc import Callable, Iterator
from typing import Any

Names = dict[str, set[str]]

_PROPERTIES = (property, functools.cached_property)
_MODULES = ("", "errors", "params", "types")


def names_of(package: str) -> Names:
    """Every public name of a package that can be imported."""
    root = importlib.import_module(package)
    found: Names = {}
    for module in _MODULES:
        at = importlib.import_module(f"{package}.{module}" if module else package)
        for name in vars(at).get("__all__", vars(at)):
            if not name.startswith("_"):
                place = f"{module}.{name}" if module else name
                found |= _behind(place, getattr(at, name), package)
    for client in (root.Claude, root.AsyncClaude):
        found |= _below(client.__name__, client(api_key="key"), package)
    return found


def lost(before: Names, now: Names) -> Iterator[str]:
    """What there was and is not, one by one, and what must be said from now on."""
    for name, inside in sorted(before.items()):
        if name not in now:
            if name.rpartition(".")[0] in {*now, "", *_MODULES}:
                yield name
            continue
        has = {each.rstrip("!") for each in now[name]}
        if "**" not in has:
            gone = {each.rstrip("!") for each in inside} - has
            yield from (f"{name}: {each}" for each in sorted(gone))
        needed = {each for each in now[name] - inside if each.endswith("!")}
        yield from (f"{name}: {each}" for each in sorted(needed))


def read(text: str) -> Names:
    """The names that were printed."""
    lines = (line.partition(":") for line in text.splitlines())
    return {name: {*inside.split()} for name, _, inside in lines}


def printed(names: Names) -> str:
    """Names as text, a line for each."""
    return "".join(
        f"{name}: {' '.join(sorted(inside))}".rstrip() + "\n"
        for name, inside in sorted(names.items())
    )


def _behind(place: str, value: Any, package: str) -> Names:
    """What an exported name is: a class with its attributes, a function, something else."""
    if inspect.isfunction(value):
        return {place: _arguments(value)}
    if not inspect.isclass(value) or value.__module__.split(".")[0] != package:
        return {place: set()}
    if hasattr(value, "__required_keys__"):
        return {place: {*_keys(value)}}
    found: Names = {place: set()}
    for base in value.__mro__:
        if base.__module__.split(".")[0] == package:
            for name in {**vars(base), **inspect.get_annotations(base)}:
                if not name.startswith("_"):
                    found |= _member(f"{place}.{name}", value, name)
                    found[place].add(name)
    if any(base.__name__ == "BaseAPIClient" for base in value.__mro__):
        found[f"{place}()"] = _arguments(value)
    return found


def _keys(value: Any) -> Iterator[str]:
    for key, annotation in value.__annotations__.items():
        # It is text, in which typing does not see what may be left out.
        may_be_absent = annotation.__forward_arg__.startswith("NotRequired[")
        yield key if may_be_absent else f"{key}!"


def _member(place: str, owner: type, name: str) -> Names:
    """The arguments of a method; nothing for what is only read."""
    value = inspect.getattr_static(owner, name, None)
    if isinstance(value, staticmethod | classmethod):
        value = value.__func__
    return {place: _arguments(value)} if inspect.isfunction(value) else {}


def _arguments(function: Callable[..., Any]) -> set[str]:
    found = set()
    for each in inspect.signature(function).parameters.values():
        if each.kind is each.VAR_KEYWORD:
            found.add("**")
        elif each.kind is not each.VAR_POSITIONAL and each.name != "self":
            found.add(f"{each.name}!" if each.default is each.empty else each.name)
    return found


def _below(place: str, owner: Any, package: str) -> Names:
    """The resources and methods below a client."""
    found: Names = {}
    for name in dir(type(owner)):
        if name.startswith("_"):
            continue
        at = f"{place}.{name}"
        found |= {at: set(), **_member(at, type(owner), name)}
        if isinstance(inspect.getattr_static(type(owner), name), _PROPERTIES):
            value = getattr(owner, name)
            if type(value).__module__.startswith(f"{package}.resources"):
                found |= _below(at, value, package)
    return found


if __name__ == "__main__":
    sys.path.insert(0, sys.argv[1])
    sys.stdout.write(printed(names_of(sys.argv[2])))
