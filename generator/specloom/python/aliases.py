"""Further names of methods, resources and types, as a configuration asks for them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from difflib import get_close_matches

from msgspec.structs import replace

from specloom.api.model import Direction
from specloom.base.diagnostics import Finding, Location, Severity
from specloom.config.values import Alias, OwnCode
from specloom.python.naming import (
    Method,
    NamedApi,
    spelled_accessor,
    spelled_class,
)

Path = tuple[str, ...]

# Of classes; a further name that begins with one of them is for that one alone.
PACKAGES = {"types": Direction.RESPONSE, "params": Direction.REQUEST}


def with_aliases(
    named: NamedApi, wanted: Sequence[Alias], own_code: Sequence[OwnCode] = ()
) -> tuple[NamedApi, list[Finding]]:
    """An API with further names, and what is wrong with those that are asked for.

    Args:
        own_code: has methods, too, whose names are taken.
    """
    if not wanted:
        return named, []
    pass_ = _Pass(named, own_code)
    for alias in wanted:
        pass_.add(alias)
    return (
        replace(
            named,
            method_aliases=tuple(pass_.found),
            resource_aliases=pass_.resource_aliases,
            type_aliases={
                direction: {name: tuple(also) for name, also in aliases.items()}
                for direction, aliases in pass_.types.items()
                if aliases
            },
            alias_packages=pass_.packages,
        ),
        pass_.findings,
    )


def accessors_besides(named: NamedApi) -> Iterator[tuple[Path, Method]]:
    """Every further accessor that callers may use, and the method that it leads to."""
    methods = {method.accessor: method for method in named.methods}
    for alias in named.method_aliases:
        yield alias.accessor, methods[alias.alias_of]
    for also, path in named.resource_aliases.items():
        for accessor, method in methods.items():
            if accessor[: len(path)] == path:
                yield (*also, *accessor[len(path) :]), method
        for alias in named.method_aliases:
            if alias.accessor[: len(path)] == path:
                rest = alias.accessor[len(path) :]
                yield (*also, *rest), methods[alias.alias_of]


def class_names(named: NamedApi, direction: Direction) -> dict[str, str]:
    """Every class of a package by its name -> the name of its schema."""
    return {
        name: schema
        for schema in named.names
        if (name := named.class_of(schema, direction)) is not None
    }


class _Pass:
    def __init__(self, named: NamedApi, own_code: Sequence[OwnCode]) -> None:
        self._methods = {method.accessor: method for method in named.methods}
        self._resources = {
            method.accessor[:depth]: None
            for method in named.methods
            for depth in range(1, len(method.accessor))
        }
        self._classes = {each: {*class_names(named, each)} for each in Direction}
        self._taken_types = {
            each: {*classes, "Unknown"} for each, classes in self._classes.items()
        }
        added = [m.accessor for module in own_code for m in module.methods]
        self._called = {*self._methods, *added}  # what is called, whoever wrote it
        self._passed = set(self._resources)  # what leads to others
        self.found: list[Method] = []
        self.resource_aliases: dict[Path, Path] = {}
        modules = [names.module.split(".")[:-1] for names in named.names.values()]
        self._packages = {
            tuple(parts[:depth]) for parts in modules for depth in range(len(parts) + 1)
        }
        self.types: dict[Direction, dict[str, list[str]]] = {d: {} for d in Direction}
        self.packages: dict[tuple[Direction, str], Path] = {}
        self.findings: list[Finding] = []

    def add(self, alias: Alias) -> None:
        target = tuple(alias.target.split("."))
        if target in self._methods:
            if self._is_free(alias):
                self._add_method(alias, self._methods[target])
        elif target in self._resources:
            if self._is_free(alias):
                self._add_resource(alias, target)
        elif any(alias.target in classes for classes in self._classes.values()):
            self._add_type(alias)
        else:
            self._note_unknown(alias)

    def _add_method(self, alias: Alias, method: Method) -> None:
        path = tuple(alias.name.split("."))
        self._called.add(path)
        self._passed |= {path[:depth] for depth in range(1, len(path))}
        self.found.append(replace(method, accessor=path, alias_of=method.accessor))

    def _add_resource(self, alias: Alias, target: Path) -> None:
        path = tuple(alias.name.split("."))
        # Nothing can be added below it: it is the very object that stands elsewhere.
        self._called.add(path)
        self._passed |= {path[:depth] for depth in range(1, len(path))}
        self.resource_aliases[path] = target

    def _add_type(self, alias: Alias) -> None:
        *above, name = alias.name.split(".")
        wanted: Sequence[Direction] = tuple(Direction)
        if above and above[0] in PACKAGES:
            wanted = (PACKAGES[above.pop(0)],)
        having = [each for each in wanted if alias.target in self._classes[each]]
        taken = [each for each in wanted if name in self._taken_types[each]]
        if spelled_class(name) != name:
            self._note(alias, "is no name of a class", "Write it in PascalCase.")
        elif tuple(above) not in self._packages:
            said = f"is in {'.'.join(above)}, which is no package of types"
            self._note(alias, said, f"Write {name} alone, or a folder of schemas.")
        elif not having:
            self._note_elsewhere(alias, wanted[0])
        elif taken:
            self._note_taken(alias, [each for each in having if each not in taken])
        else:
            self._name_type(alias, name, tuple(above), having, wanted)

    def _name_type(
        self,
        alias: Alias,
        name: str,
        above: Path,
        having: Iterable[Direction],
        wanted: Iterable[Direction],
    ) -> None:
        for each in wanted:
            self._taken_types[each].add(name)
        for each in having:
            self.types[each].setdefault(alias.target, []).append(name)
            if above:
                self.packages[each, name] = above

    def _is_free(self, alias: Alias) -> bool:
        """Whether a name can stand on the client; says why it cannot."""
        path = tuple(alias.name.split("."))
        spelled = spelled_accessor(path)
        above = [path[:depth] for depth in range(1, len(path))]
        blocking = next((each for each in above if each in self._called), None)
        if spelled != path:
            hint = f"{'.'.join(spelled)} would do."
            self._note(alias, "cannot be a name on the client", hint)
        elif path in self._called or path in self._passed:
            self._note(alias, "is a name that the client has already", _OTHER)
        elif blocking is not None:
            said = f"stands below {'.'.join(blocking)}, which is no resource of its own"
            self._note(alias, said, _OTHER)
        else:
            return True
        return False

    def _note_unknown(self, alias: Alias) -> None:
        known = [
            *map(".".join, self._methods),
            *map(".".join, self._resources),
            *sorted(set().union(*self._classes.values())),
        ]
        near = get_close_matches(alias.target, known, n=1)
        hint = f"Did you mean {near[0]!r}?" if near else "Name one of the client."
        message = f"nothing is called {alias.target!r}, which {alias.name!r} is to be"
        self.findings.append(_finding(alias.at, message, hint))

    def _note_elsewhere(self, alias: Alias, wanted: Direction) -> None:
        (other,) = (name for name, each in PACKAGES.items() if each is not wanted)
        said = f"is to be {alias.target}, which is in {other} alone"
        name = alias.name.partition(".")[2]
        self._note(alias, said, f"Write {other}.{name}, or {name}.")

    def _note_taken(self, alias: Alias, free: Sequence[Direction]) -> None:
        """Say that a name is taken, and where it is free if it is only in one place."""
        places = [name for name, each in PACKAGES.items() if each in free]
        hint = (
            f"Write {places[0]}.{alias.name}, where it is free." if places else _OTHER
        )
        self._note(alias, "is a name that the package has already", hint)

    def _note(self, alias: Alias, said: str, hint: str) -> None:
        message = f"the alias {alias.name!r} {said}"
        self.findings.append(_finding(alias.at, message, hint))


_OTHER = "Choose another name, or remove the entry."


def _finding(at: Location, message: str, hint: str) -> Finding:
    return Finding("configuration", Severity.ERROR, message, at, hint)
