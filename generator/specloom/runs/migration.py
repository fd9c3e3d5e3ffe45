"""From a comparison of two versions to what somebody does who moves on."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from specloom.base.diagnostics import Location
from specloom.diff.migration import Call, Difference, Migration, Section
from specloom.diff.report import Change, ClientChange
from specloom.runs.outcome import Outcome
from specloom.runs.read import touched
from specloom.spec import pointers
from specloom.spec.parsed import Parsed

if TYPE_CHECKING:
    from specloom.api.model import Operation
    from specloom.python.naming import Method, NamedApi
    from specloom.runs.compare import Comparison
    from specloom.spec.document import Document
    from specloom.spec.overlays import Touch

# What says nothing that a caller acts on, or what the table of methods says.
_QUIET = frozenset({"request-changed", "documentation-changed", "layout-changed"}) | {
    "method-moved"
}
# What is named by itself, not as something of a class.
_NAMED = ("client.", "errors.", "params.", "types.")
_DEPTH = 2  # names of a resource that a section tells apart: client.beta.messages
_WRITTEN = 1000  # how near an action is to what it wrote itself
_ITEM = 2  # steps of a pointer that names an item of a file, and nothing in it
_MOST_RESOURCES = 4  # that a section names; more is everything


def migration(outcome: Outcome) -> Migration:
    """What moving from the old version to the new one of a comparison asks for.

    Raises:
        SpecError: an overlay cannot be read.
    """
    (made,) = outcome.comparisons
    parsed = Parsed()
    touches = [
        touch
        for side in made.sides
        for touch in touched(side.config, side.tree, parsed)
        if touch.description
    ]
    names = _Names(made)
    client = outcome.report.client
    differences, rest = _differences(
        outcome.report.changes, client.changes if client else (), touches, names
    )
    old, new = (side.config for side in made.sides)
    return Migration(
        old=outcome.report.old,
        new=outcome.report.new,
        packages=(
            _package(old.package, names.old),
            _package(new.package, names.new),
        ),
        bump=client.bump if client else None,
        calls=tuple(names.calls()),
        sections=tuple(_sections(differences, names)),
        rest=tuple(rest),
    )


def _package(configured: str | None, named: NamedApi | None) -> str:
    return configured or (named.package if named else "")


# --- Which change is which difference ------------------------------------------------


def _differences(
    changes: Iterable[Change],
    client: Iterable[ClientChange],
    touches: Sequence[Touch],
    names: _Names,
) -> tuple[list[Difference], list[ClientChange]]:
    """The changes by what is said about them, and those of the client by these.

    What is said counts where nothing changes, too: a description may say in words what
    no comparison can tell.
    """
    by_saying: dict[str, list[Change]] = {touch.description: [] for touch in touches}
    unsaid: list[Change] = []
    for change in changes:
        touch = _touch_of(change, touches)
        if touch is None:
            unsaid.append(change)
        else:
            by_saying[touch.description].append(change)
    groups = [*by_saying.items(), *(("", [change]) for change in unsaid)]
    of_client: list[list[ClientChange]] = [[] for _ in groups]
    rest = []
    for each in client:
        if each.id in _QUIET:
            continue
        subject = names.subject(each)
        scores = [
            max((subject.score(change) for change in found), default=(0, 0))
            for _, found in groups
        ]
        best = max(scores, default=(0, 0))
        last = re.split(r"\W", each.name)[-1]
        named = [n for n, (said, _) in enumerate(groups) if _quotes(said, last)]
        if best[0]:
            of_client[scores.index(best)].append(each)
        elif each.name.startswith(_NAMED) and named:
            of_client[named[0]].append(each)
        else:
            rest.append(each)
    return [
        Difference(said=said, changes=tuple(found), client=tuple(lost))
        for (said, found), lost in zip(groups, of_client, strict=True)
    ], rest


def _touch_of(change: Change, touches: Sequence[Touch]) -> Touch | None:
    """The action that made a difference: the one whose place is nearest to it."""
    found: tuple[int, Touch] | None = None
    path = _path_of(change)
    for touch in touches:
        near = max(_nearness(at, touch) for at in _locations(change))
        if change.new is not None and change.old is not None:
            # What an action wrote may be edited by another one, at a place inside.
            inside = _nearness(change.new, touch)
            near = max(near, _WRITTEN + inside if inside > _ITEM else 0)
        if path and f"{touch.pointer}/".startswith(f"{path}/"):
            near = max(near, 1)  # it is written in a file that the path refers to
        if near and (found is None or near > found[0]):
            found = (near, touch)
    return found[1] if found else None


def _locations(change: Change) -> Iterator[Location]:
    for at in (change.old, change.new):
        if at is not None:
            yield at


def _path_of(change: Change) -> str:
    """Where the path of an operation that comes or goes stands, in its document."""
    label = (change.operation or "").partition(" (")[0]
    is_whole = change.id.endswith(("operation-removed", "operation-added"))
    return pointers.join("/paths", label.partition(" ")[2]) if is_whole else ""


def _nearness(at: Location, touch: Touch) -> int:
    """How many steps a place and an action share, where one is below the other."""
    if at.file == touch.overlay and f"{at.pointer}/".startswith(f"{touch.action}/"):
        return _WRITTEN
    if at.file != touch.file:
        return 0
    one, other = f"{at.pointer}/", f"{touch.pointer}/"
    if not (one.startswith(other) or other.startswith(one)):
        return 0
    return min(one.count("/"), other.count("/"))


# --- Names ---------------------------------------------------------------------------


class _Subject:
    """What a change of the client is about, in the words of the description."""

    def __init__(self, operations: Iterable[str], schema: str, wire: str) -> None:
        self._operations = frozenset(operations)
        self._schema = schema
        self._wire = wire

    def score(self, change: Change) -> tuple[int, int]:
        """How surely a change of the API is the cause; begins with 0 where it is none.

        Of those that are so as surely, the one that reaches the fewest operations is.
        """
        reached = {place.operation.partition(" (")[0] for place in change.places}
        if change.operation:
            reached.add(change.operation.partition(" (")[0])
        return self._sureness(change, reached), -len(reached)

    def _sureness(self, change: Change, reached: set[str]) -> int:
        words = change.message
        is_named = bool(self._wire) and _has_word(words, self._wire)
        if self._schema and _has_word(words, self._schema):
            return 3 if is_named or not self._wire else 1
        if self._operations & reached:
            return 3 if is_named else int(not self._wire)
        return 0


def _has_word(text: str, word: str) -> bool:
    return re.search(rf"(?<![\w-]){re.escape(word)}(?![\w-])", text) is not None


def _quotes(text: str, word: str) -> bool:
    """Whether a text has a word as code, where it surely is the name of something."""
    return any(_has_word(code, word) for code in re.findall(r"`([^`]*)`", text))


class _Names:
    """What both packages call things."""

    def __init__(self, made: Comparison) -> None:
        self.old: NamedApi | None = None
        self.new: NamedApi | None = None
        if made.clients is not None:
            self.old, self.new = made.clients
        self._schemas: dict[str, str] = {}  # class -> schema
        self._attributes: dict[tuple[str, str], str] = {}  # of a schema -> wire name
        self._arguments: dict[tuple[str, str], str] = {}  # of a method -> wire name
        self._operations: dict[str, str] = {}  # method -> operation
        self._resources: dict[str, str] = {}
        for named, documents in ((self.new, made.new), (self.old, made.old)):
            if named is not None:
                self._add(named)
                self._add_resources(named, documents)

    def _add(self, named: NamedApi) -> None:
        for schema, names in named.names.items():
            for name in (names.model, names.param):
                if name:
                    self._schemas.setdefault(name, schema)
            for each in names.attributes:
                self._attributes[schema, each.name] = each.field.wire_name
        # One that a class has by itself is not that of another one.
        for aliases in named.type_aliases.values():
            for name, besides in aliases.items():
                for also in besides:
                    self._schemas.setdefault(also, self._schemas[name])
        for method in named.methods:
            accessor = _dotted(method.accessor)
            operation = f"{method.operation.method} {method.operation.path}"
            self._operations.setdefault(accessor, operation)
            for argument in method.arguments:
                self._arguments[accessor, argument.name] = argument.param.wire_name

    def _add_resources(self, named: NamedApi, documents: Iterable[Document]) -> None:
        places = {(m.operation.path, m.operation.at): m for m in named.methods}
        for document in documents:
            for site in document.operations():
                method = places.get((site.path, document.at(site.pointer)))
                if method is None:
                    continue
                resource = _dotted(method.accessor[:-1][:_DEPTH])
                for label in (site.label, f"{site.label} ({document.name})"):
                    self._resources.setdefault(label, resource)

    def subject(self, change: ClientChange) -> _Subject:
        """What a change of the client is about."""
        if change.name.startswith("client."):
            accessor, _, inner = change.name.partition("(")
            argument = inner.removesuffix(")").partition("=")[0]
            # Those of own code are known to the verdict alone.
            operation = self._operations.get(accessor) or change.about
            wire = self._arguments.get((accessor, argument), argument)
            return _Subject([operation] if operation else [], "", wire)
        name = re.sub(r"^(?:types|params)\.", "", change.name)
        found = re.match(r'(\w+)(?:\.(\w+)|\["(.+?)"\])?', name)
        if found is None:
            return _Subject([], "", "")
        schema = self._schemas.get(found[1], found[1])
        wire = self._attributes.get(
            (schema, found[2] or ""), found[2] or found[3] or ""
        )
        return _Subject([], schema, wire)

    def resource_of(self, operation: str) -> str:
        """The resource that has an operation: in the new package, or the old one.

        Args:
            operation: as changes name it, with its document where several have it.
        """
        return self._resources.get(operation, "")

    def calls(self) -> Iterator[Call]:
        """The methods that change their name, or end."""
        if self.old is None or self.new is None:
            return
        from specloom.python.aliases import accessors_besides

        after = {m.accessor: m for m in self.new.methods}
        besides = dict(accessors_besides(self.new))
        requests: dict[tuple[str, str], Method] = {}
        for method in self.new.methods:
            requests.setdefault(_request(method.operation), method)
        for old in self.old.methods:
            if old.accessor in after:
                continue
            new = besides.get(old.accessor) or requests.get(_request(old.operation))
            yield Call(
                _dotted(old.accessor),
                _dotted(new.accessor) if new else "",
                old.accessor in besides,
            )


def _request(operation: Operation) -> tuple[str, str]:
    return operation.method, re.sub(r"\{[^}]*\}", "{}", operation.path)


def _dotted(accessor: Sequence[str]) -> str:
    return ".".join(["client", *accessor])


# --- Sections ------------------------------------------------------------------------


def _sections(differences: Iterable[Difference], names: _Names) -> Iterator[Section]:
    """The differences by the resources that they reach; first what reaches all."""
    found: dict[tuple[str, ...], list[Difference]] = {(): []}
    for each in differences:
        operations = {
            operation
            for change in each.changes
            for operation in (change.operation, *(p.operation for p in change.places))
            if operation
        }
        reached = sorted({names.resource_of(one) for one in operations} - {""})
        many = len(reached) > _MOST_RESOURCES
        found.setdefault(() if many else tuple(reached), []).append(each)
    for resources, listed in found.items():
        if listed:
            yield Section(resources=resources, differences=tuple(_gathered(listed)))


def _gathered(differences: Sequence[Difference]) -> Iterator[Difference]:
    """Those about which something is said; then all others as one."""
    yield from (each for each in differences if each.said)
    others = [each for each in differences if not each.said]
    if others:
        yield Difference(
            said="",
            changes=tuple(change for each in others for change in each.changes),
            client=tuple(change for each in others for change in each.client),
        )
