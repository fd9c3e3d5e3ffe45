"""Which component each place of another file becomes, and what it is called."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from msgspec import Struct

from specloom.spec import pointers
from specloom.spec.equality import Place, equal
from specloom.spec.grammar import SECTIONS
from specloom.spec.references import BadReferenceError, Bound, Files, Target

_NOT_IN_NAMES = re.compile(r"[^A-Za-z0-9._-]+")
_SCHEMA_LISTS = frozenset({"allOf", "anyOf", "oneOf", "prefixItems"})
_SCHEMA_MAPS = frozenset({"properties", "patternProperties", "dependentSchemas"})
_SCHEMA_PARTS = (
    _SCHEMA_LISTS
    | _SCHEMA_MAPS
    | {"items", "additionalProperties", "not", "if", "then", "else", "contains"}
)
_OWN_DEFINITIONS = frozenset({"$defs", "definitions"})
_DEFINITIONS = _OWN_DEFINITIONS | frozenset(SECTIONS.values())
_MAPS = _SCHEMA_MAPS | _OWN_DEFINITIONS | {"schemas"}


class Home(NamedTuple):
    """A place that is to be a component."""

    kind: str
    target: Target
    bound: Bound  # what its dynamic references lead to, where that is not its own
    wanted: str  # what to call it

    @property
    def key(self) -> tuple[Any, ...]:
        """What tells it from others."""
        if not self.bound:
            return (*self.target.where, self.kind, ())
        bound = sorted((name, *target.where) for name, target in self.bound.items())
        return (*self.target.where, self.kind, tuple(bound))


class Claim(Struct, frozen=True):
    """What came of a place that wanted to be a component."""

    name: str
    is_new: bool  # nothing is there yet under this name
    # The place in another file that has the name it wanted.
    instead_of: Place[Path] | None = None


class Homes:
    """The components that places became, by place and by name.

    Args:
        files: where the places are.
        settled: names of places that an earlier pass has found.
    """

    def __init__(self, files: Files, settled: Mapping[tuple[Any, ...], str]) -> None:
        self.files = files
        self.names: dict[tuple[Any, ...], str] = {}
        self.clashed = False
        # Whether a name was taken by a place that nobody has met yet.
        self.guessed = False
        self._settled = settled
        self._reserved = {(SECTIONS[key[2]], name) for key, name in settled.items()}
        self._own: list[tuple[str, str, Target]] = []
        # (section, wanted name) -> the places that wanted it, each once
        self._wanted: dict[tuple[str, str], list[tuple[Target, str]]] = {}
        self._taken: dict[tuple[str, str], Target] = {}
        self._claimed: list[Home] = []
        # File -> how deep it is below the root, and its path from there.
        self._ranks: dict[Path, tuple[int, str]] = {}

    def keep(self, kind: str, name: str, target: Target) -> None:
        """A component of the entry document, or a place that is one of them."""
        self._own.append((kind, name, target))
        section = SECTIONS[kind]
        self._taken[section, name] = target
        self._wanted[section, name] = [(target, name)]
        self.names.setdefault(Home(kind, target, {}, name).key, name)

    def claim(self, home: Home) -> Claim:
        """The component that a place is from now on."""
        key = home.key
        if key in self.names:
            return Claim(self.names[key], False)
        section = SECTIONS[home.kind]
        rivals = self._wanted.setdefault((section, home.wanted), [])
        self._claimed.append(home)
        for target, name in rivals:
            if not home.bound and self._equal(home.target, target):
                self.names[key] = name
                return Claim(name, False)
        name = self._settled.get(key, "")
        # Names of an earlier run may be one for two places that were the same then.
        if not name or (section, name) in self._taken:
            name = next(
                each
                for each in names_of(home, self.files.entry.root)
                if (section, each) not in self._taken
                and (section, each) not in self._reserved
            )
        if not home.bound:
            rivals.append((home.target, name))
        self.names[key] = name
        self._taken[section, name] = home.target
        if name == home.wanted:
            return Claim(name, True)
        self.clashed = True
        holder = self._holder(section, home)
        is_of_file = holder is not None and holder[0] == home.target.source.path
        return Claim(name, True, None if is_of_file else holder)

    def in_order(self) -> Mapping[tuple[Any, ...], str]:
        """The names, as they are when files are met in the order of their paths.

        The place that is met first has the short name. What is met first changes when
        an operation is added, and names must not change with it.
        """
        again = Homes(self.files, {})
        for kind, name, target in self._own:
            again.keep(kind, name, target)
        for home in sorted(self._claimed, key=self._rank):
            again.claim(home)
        return again.names

    def _rank(self, home: Home) -> tuple[Any, ...]:
        file = home.target.source.path
        if file not in self._ranks:
            path = _path_from(self.files.entry.root, home.target)
            self._ranks[file] = (len(path.parts), path.as_posix())
        return (bool(home.bound), *self._ranks[file], home.target.pointer)

    def _holder(self, section: str, home: Home) -> Place[Path] | None:
        if target := self._taken.get((section, home.wanted)):
            return target.where
        settled = [
            key[:2]
            for key, name in self._settled.items()
            if name == home.wanted and SECTIONS[key[2]] == section
        ]
        return settled[0] if settled else None

    def _equal(self, one: Target, other: Target) -> bool:
        files = self.files

        def look(place: Place[Path]) -> Any:
            path, pointer = place
            return pointers.get(files.read[path].value, pointer)

        def follow(ref: str, place: Place[Path]) -> Place[Path] | None:
            path, pointer = place
            scope = files.scope(Target(files.read[path], pointer))
            try:
                return files.target(ref, scope, pointer).where
            except BadReferenceError:
                return None

        return equal(one.where, other.where, look, follow)


def names_of(home: Home, root: Path) -> Iterator[str]:
    """What a place may be called: as it wants, after its file, after folders; numbered.

    A name depends on where the place is, so that it stays when others come or go. What
    a schema defines for itself is called after the schema first.
    """
    name = home.wanted
    yield name
    if owner := _owner(home.target.pointer):
        name = f"{_usable(owner)}_{name}"
        yield name
    parts = [part for part in _path_from(root, home.target).parts if part != ".."]
    stem = _usable(parts[-1].split(".")[0])
    for part in [stem, *map(_usable, reversed(parts[:-1]))]:
        if part and part != home.wanted:
            name = f"{part}_{name}"
            yield name
    number = 2
    while True:
        yield f"{name}_{number}"
        number += 1


def natural_name(target: Target) -> str:
    """The component name of a place in another file: its key, or the file's stem."""
    names = pointers.tokens(target.pointer)
    stem = target.source.file.rpartition("/")[2].split(".")[0]
    name = names[-1] if names else stem
    is_deep = len(names) > 3 and not definition(target.pointer)[0]
    if names and (name.isdecimal() or is_deep):
        name = f"{stem}_{name}"
    return _usable(name) or "unnamed"


def definition(pointer: str) -> tuple[str, str]:
    """The place in `$defs` that a pointer leads through, and the rest of the way.

    The first is empty where there is none.
    """
    names = pointers.tokens(pointer)
    for index in range(len(names) - 2, 0, -1):
        if names[index] in _OWN_DEFINITIONS and names[index - 1] not in _MAPS:
            length = index + 2
            return (
                pointers.from_tokens(names[:length]),
                pointers.from_tokens(names[length:]),
            )
    return "", pointer


def _owner(pointer: str) -> str:
    """The name of the schema that defines this one for itself; "" for others."""
    names = pointers.tokens(pointer)
    is_defined = definition(pointer) == (pointer, "") and len(names) > 2
    return names[-3] if is_defined else ""


def split(kind: str, target: Target) -> tuple[str, str]:
    """The named object that a place in another file is part of, and the rest of the way.

    `/Message/properties/id` is `/Message` and `/properties/id`: the object is lifted
    under its name, and the rest keeps pointing into it.
    """
    names = pointers.tokens(target.pointer)
    if not names:
        return "", ""
    if kind == "schema" and (found := definition(target.pointer))[0]:
        return found
    if names[0] == "components":
        length = 3
    elif names[0] in _DEFINITIONS:
        length = 2
    elif (
        kind == "schema"
        and names[0] in _SCHEMA_PARTS
        and (len(names) > 1 or _is_schema(target.source.value))
    ):
        length = 0
    elif kind == "schema" and len(names) > 1 and names[1] in _SCHEMA_PARTS:
        length = 1
    else:
        length = len(names)
    return pointers.from_tokens(names[:length]), pointers.from_tokens(names[length:])


def _is_schema(value: Any) -> bool:
    """Whether the value of a file is a schema, and not a map of schemas by name."""
    words = ("$id", "$schema", "title", "type")
    return isinstance(value, dict) and any(isinstance(value.get(w), str) for w in words)


def _path_from(root: Path, target: Target) -> Path:
    return _relative(target.source.path, root)


@lru_cache(maxsize=4096)  # asked for each place, of which a file has many
def _relative(path: Path, root: Path) -> Path:
    return Path(os.path.relpath(path, root))


def _usable(name: str) -> str:
    return _NOT_IN_NAMES.sub("_", name).strip("_")
