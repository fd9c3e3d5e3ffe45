"""How an operation or a schema of a description became what it is in the client."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from difflib import get_close_matches
from typing import TYPE_CHECKING, NamedTuple

from msgspec.structs import replace

from specloom.base.diagnostics import Finding, Location, in_order
from specloom.base.explanation import Explanation
from specloom.base.tree import DISK, Tree
from specloom.config.values import Config
from specloom.runs.read import read
from specloom.runs.weigh import for_client

if TYPE_CHECKING:
    from specloom.python.naming import NamedApi
    from specloom.spec.document import Document
    from specloom.spec.view import Operation

_MOST_NEAR = 5


class Explained(NamedTuple):
    """What a name stands for; names like it, where it stands for nothing."""

    found: tuple[Explanation, ...]
    near: tuple[str, ...]
    excluded: Location | None  # what is called so, and the configuration leaves out


def explain(config: Config, name: str, tree: Tree = DISK) -> Explained:
    """What is called so: an operation or a schema, by any of its names.

    Args:
        name: `GET /path`, an operationId, `orders.get`; the name of a component or of
            a class; a JSON pointer.
        tree: where the description is.

    Raises:
        SpecError: the description cannot be read.
    """
    explaining = _Explaining(config, tree)
    found = explaining.found(name)
    if found:
        return Explained(found, (), None)
    excluded = _excluded(config, name, tree)
    known = explaining.names()
    last = [each for each in known if each.rpartition(".")[2] == name]
    close = get_close_matches(name, known, n=_MOST_NEAR)
    near = tuple(dict.fromkeys([*last, *close]))[:_MOST_NEAR]
    return Explained((), near, excluded)


def _excluded(config: Config, name: str, tree: Tree) -> Location | None:
    """Where what is called so stands, if the configuration leaves it out."""
    said = config.said
    if not (said.include or said.exclude):
        return None
    everything = replace(config, said=replace(said, include=(), exclude=()))
    return next((e.at for e in _Explaining(everything, tree).found(name)), None)


class _Explaining:
    def __init__(self, config: Config, tree: Tree) -> None:
        from specloom.api.lower import lower
        from specloom.check import lint
        from specloom.python.naming import name_api
        from specloom.spec.configured.subjects import Subjects

        self._documents, findings = read(config, tree)
        api, left_out = lower(*self._documents)
        linted = [f for document in self._documents for f in lint(document)]
        self._named: NamedApi = name_api(api)
        self._findings = for_client(
            in_order([*findings, *linted, *left_out]), config.check, date.today()
        )
        self._subjects = Subjects(self._documents)

    def found(self, name: str) -> tuple[Explanation, ...]:
        """Everything that is called so."""
        name = name.strip().removeprefix("#")
        return (*self._operations(name), *self._schemas(name))

    def names(self) -> list[str]:
        """All that can be asked for."""
        operations = [each.operation for each in self._subjects.operations]
        labels = [name for o in operations for name in (o.label, o.id) if name]
        accessors = [".".join(method.accessor) for method in self._named.methods]
        classes = [
            name
            for known in self._named.names.values()
            for name in (known.model, known.param)
            if name
        ]
        components = self._subjects.schema_names()
        return list(
            dict.fromkeys(
                [*labels, *accessors, *components, *self._named.schemas, *classes]
            )
        )

    # --- Operations --------------------------------------------------------------

    def _operations(self, name: str) -> Iterable[Explanation]:
        from specloom.python.explaining import explain_operation
        from specloom.spec.configured.subjects import label

        accessor = name.removeprefix("client.")
        methods = {method.operation.at: method for method in self._named.methods}
        for number, site in self._subjects.operations:
            method = methods.get(site.at)
            own = {site.label, site.id, site.pointer}
            if method is not None:
                own.add(".".join(method.accessor))
            if not own & {name, accessor, label(name)}:
                continue
            document = self._documents[number]
            findings = self._about(document, [site.pointer, *_parts(site)])
            word = site.below("x-specloom-accessor")
            asked = "x-specloom-accessor" in site.value
            stated = document.at(word) if asked else None
            yield explain_operation(
                self._named,
                site.label,
                site.at,
                method,
                stated,
                offered=(
                    [m.name for m in site.request_body.content]
                    if site.request_body
                    else []
                ),
                findings=findings,
            )

    # --- Schemas -----------------------------------------------------------------

    def _schemas(self, name: str) -> Iterable[Explanation]:
        from specloom.python.explaining import explain_schema

        sites = self._subjects.schemas(name)
        places = {self._documents[s.number].at(s.pointer): s for s in sites}
        plain = name.removeprefix("types.").removeprefix("params.")
        shown = set()
        for key, schema in self._named.schemas.items():
            known = self._named.names[key]
            if plain in (key, known.model, known.param) or schema.at in places:
                shown.add(schema.at)
                yield explain_schema(
                    self._named, schema, self._within(schema.at), self._wish(schema.at)
                )
        for at, site in places.items():
            if at not in shown and site.pointer.startswith("/components/schemas/"):
                document = self._documents[site.number]
                yield Explanation(
                    kind="schema",
                    name=name,
                    at=at,
                    python=(),
                    steps=(),
                    decisions=(),
                    findings=self._about(document, [site.pointer]),
                    source="",
                )

    def _wish(self, at: Location) -> Location | None:
        """Where a schema is given its name by an annotation or the configuration."""
        for document in self._documents:
            for site in self._subjects.schemas(at.pointer):
                word = f"{site.pointer}/x-specloom-name"
                if document.at(site.pointer) == at:
                    try:
                        document.lookup(word)
                    except KeyError:
                        continue
                    return document.at(word)
        return None

    # --- Findings ----------------------------------------------------------------

    def _about(self, document: Document, places: Sequence[str]) -> tuple[Finding, ...]:
        """Findings about what stands at, or below, places of a document."""
        below = tuple(f"{place}/" for place in places)
        origins = {
            (document.at(place).file, document.at(place).pointer) for place in places
        }
        for mounted, (source, there) in document.mounts.items():
            if mounted.startswith(below):
                origins.add((source.file, there))
        return tuple(f for f in self._findings if _is_within(f.at, origins))

    def _within(self, at: Location) -> tuple[Finding, ...]:
        origins = {(at.file, at.pointer)}
        return tuple(f for f in self._findings if _is_within(f.at, origins))


def _parts(site: Operation) -> list[str]:
    """What an operation refers to and is described by, schemas aside."""
    body = site.request_body
    return [
        *(parameter.pointer for parameter in site.parameters),
        *([body.pointer] if body else []),
        *(response.pointer for response in site.responses),
    ]


def _is_within(at: Location, origins: set[tuple[str, str]]) -> bool:
    return any(
        at.file == file and (at.pointer == place or at.pointer.startswith(f"{place}/"))
        for file, place in origins
    )
