"""What tells events apart: constants of their bodies, and of their headers.

A sign is a place where constants of two events differ. What is nearest to the top of a
body comes first; what stands deep inside is looked at for events that nothing above
tells apart.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache, partial
from itertools import combinations

from msgspec import Struct

from specloom.api.model import (
    ANY,
    NULL,
    Enum,
    ListOf,
    MapOf,
    ObjectSchema,
    OneOf,
    Ref,
    Sign,
    Type,
    UnionSchema,
)
from specloom.api.schemas import SchemaLowering
from specloom.base.words import words
from specloom.spec.values import as_dict
from specloom.spec.view import Parameter

Value = str | int | float | bool
Path = tuple[str | int, ...]
# The constants of one event at a place; () where it may have any value there, None where
# it has nothing.
Standing = tuple[Value, ...] | None

_DEEPEST = 4
# Properties that are called like this name the event, whatever else they may hold.
_NAMING = ("type", "event", "eventtype", "eventname", "eventcode", "topic", "action")


class Received(Struct, frozen=True):
    """What an event brings: the type of its body and its headers."""

    type: Type
    headers: Sequence[Parameter]
    id: str | None  # the operationId


class _Candidate(Struct, frozen=True):
    """A place that may tell events apart, and what each event has there."""

    header: str | None
    path: Path
    open: bool
    values: Mapping[str, Standing]
    keys: Mapping[str, frozenset[tuple[type, Value]]]  # of values, for comparing

    def split(
        self, pairs: Sequence[tuple[str, str]]
    ) -> tuple[int, list[tuple[str, str]]]:
        """How many pairs of events have no value in common, and which stay alike.

        The rest has values in one event alone.
        """
        differ, alike = 0, []
        for one, two in pairs:  # there may be very many
            ours, theirs = self.values[one], self.values[two]
            if ours and theirs:
                if self.keys[one].isdisjoint(self.keys[two]):
                    differ += 1
                    continue
            elif (ours or theirs) and (ours is None or theirs is None):
                continue
            alike.append((one, two))
        return differ, alike

    @property
    def sign(self) -> Sign:
        """The place as part of the representation."""
        values = {name: v for name, v in self.values.items() if v is not None}
        return Sign(header=self.header, path=self.path, values=values, open=self.open)


Find = Callable[[Mapping[str, Received]], Iterable[_Candidate]]


def signs_of(
    received: Mapping[str, Received], schemas: SchemaLowering
) -> tuple[tuple[Sign, ...], list[str]]:
    """The signs of events, and the events that have another like them all the same.

    Args:
        received: by the name of the event.
    """
    left = [
        pair
        for pair in combinations(received, 2)
        if received[pair[0]].type != received[pair[1]].type
    ]
    chosen: list[_Candidate] = []
    at_depth = [partial(_in_bodies, schemas, depth) for depth in range(1, _DEEPEST + 1)]
    naming = partial(_naming, schemas)
    # What an event is called stands in a header rather than in any other property.
    places: list[Find] = [naming, _in_headers, *at_depth, naming]
    for number, find in enumerate(places, 1):
        concerned = {name for pair in left for name in pair}
        if not concerned:
            break
        found = list(find({n: e for n, e in received.items() if n in concerned}))
        chance = number == len(places)
        while left and (best := _best(found, left, chance)) is not None:
            chosen.append(_for_all(best, received, schemas))
            _, left = best.split(left)
            found.remove(best)
    if not chosen:
        chosen += _of_all(received, schemas)
    if left and not any(_is_naming(each) for each in chosen):
        chosen += _in_names(received, schemas)
    alike = dict.fromkeys(name for pair in left for name in pair)
    return tuple(each.sign for each in chosen), list(alike)


def _best(
    candidates: Iterable[_Candidate], pairs: Sequence[tuple[str, str]], chance: bool
) -> _Candidate | None:
    """The one that tells most events apart; of equal ones the first.

    Args:
        chance: whether it is enough that one event has constants where the other has
            nothing, and not others.
    """
    best, most = None, (0, 0)
    for candidate in candidates:
        differ, alike = candidate.split(pairs)
        apart = len(pairs) - len(alike)
        if (differ or chance) and (differ, apart) > most:
            best, most = candidate, (differ, apart)
    return best


def _is_naming(candidate: _Candidate) -> bool:
    """Whether it is a property of the whole that is there to name the event."""
    path = candidate.path
    return len(path) == 1 and _joined(str(path[0])) in _NAMING


def _for_all(
    candidate: _Candidate, received: Mapping[str, Received], schemas: SchemaLowering
) -> _Candidate:
    """The same place, for all events."""
    if candidate.header is not None:
        return _header(candidate.header, received)
    return _place(candidate.path, received, schemas)


def _of_all(
    received: Mapping[str, Received], schemas: SchemaLowering
) -> Iterator[_Candidate]:
    """Where all events have one type: what says whether a body is one of them at all."""
    for candidate in _naming(schemas, received):
        if all(candidate.values.values()):
            yield candidate
            return


# --- Bodies --------------------------------------------------------------------------


def _naming(
    schemas: SchemaLowering, received: Mapping[str, Received]
) -> list[_Candidate]:
    """Properties of the bodies that are there to name the event."""
    return [each for each in _in_bodies(schemas, 1, received) if _is_naming(each)]


def _in_bodies(
    schemas: SchemaLowering, depth: int, received: Mapping[str, Received]
) -> list[_Candidate]:
    """Places with constants so many names deep in the bodies; the likely ones first."""
    paths: dict[Path, None] = {}
    known: dict[Type, list[Path]] = {}
    for each in received.values():
        if each.type not in known:
            known[each.type] = list(_constant_paths(each.type, schemas, depth))
        paths |= dict.fromkeys(known[each.type])
    ordered = sorted(paths, key=lambda path: _joined(str(path[-1])) not in _NAMING)
    return [_place(path, received, schemas) for path in ordered]


def _constant_paths(type_: Type, schemas: SchemaLowering, depth: int) -> Iterator[Path]:
    """Where constants stand in a type, exactly so deep."""
    meant = schemas.meant(type_)
    schema = schemas.named(meant)
    if depth == 0:
        if isinstance(meant, Enum) and not meant.open:
            yield ()
    elif isinstance(schema, ObjectSchema):
        for each in schema.fields:
            for path in _constant_paths(each.type, schemas, depth - 1):
                yield (each.wire_name, *path)
    elif isinstance(schema, UnionSchema):
        if depth == 1:
            yield (schema.tag,)
        for variant in schema.variants:
            yield from _constant_paths(variant.type, schemas, depth)
    elif isinstance(meant, ListOf):
        for path in _constant_paths(meant.item, schemas, depth - 1):
            yield (0, *path)
    elif isinstance(meant, OneOf):
        for member in meant.members:
            yield from _constant_paths(member, schemas, depth)


def _place(
    path: Path, received: Mapping[str, Received], schemas: SchemaLowering
) -> _Candidate:
    """One place in the bodies of events."""
    found = {
        name: _standing(each.type, path, schemas) for name, each in received.items()
    }
    return _candidate(None, path, _own(found, received))


def _candidate(
    header: str | None,
    path: Path,
    values: Mapping[str, Standing],
    *,
    is_open: bool = False,
) -> _Candidate:
    # In JSON, 1 is not true.
    keys = {
        n: frozenset((type(v), v) for v in each or ()) for n, each in values.items()
    }
    return _Candidate(header, path, is_open, values, keys)


def _standing(type_: Type, path: Path, schemas: SchemaLowering) -> Standing:
    """What a type has at a path."""
    meant = schemas.meant(type_)
    schema = schemas.named(meant)
    if isinstance(schema, UnionSchema):
        if path == (schema.tag,):
            return tuple(tag for v in schema.variants for tag in v.tags)
        return _together([v.type for v in schema.variants], path, schemas)
    if isinstance(meant, OneOf):
        return _together([m for m in meant.members if m != NULL], path, schemas)
    if not path:
        return meant.values if isinstance(meant, Enum) and not meant.open else ()
    if isinstance(schema, ObjectSchema):
        for each in schema.fields:
            if each.wire_name == path[0]:
                return _standing(each.type, path[1:], schemas)
        return None
    if isinstance(meant, ListOf) and path[0] == 0:
        return _standing(meant.item, path[1:], schemas)
    return () if meant == ANY or isinstance(meant, MapOf | Ref) else None


def _together(members: Sequence[Type], path: Path, schemas: SchemaLowering) -> Standing:
    """What the members of a union have at a path; constants only where all have them."""
    found = [_standing(member, path, schemas) for member in members]
    if all(found):
        return tuple(dict.fromkeys(value for each in found for value in each or ()))
    return None if all(each is None for each in found) else ()


# --- Headers -------------------------------------------------------------------------


def _in_headers(received: Mapping[str, Received]) -> list[_Candidate]:
    """Headers with constants, then those that say by example what comes."""
    names: dict[str, str] = {}
    for each in received.values():
        for header in each.headers:
            names.setdefault(header.name.lower(), header.name)
    found = [_header(name, received) for name in names.values()]
    return sorted(found, key=lambda candidate: candidate.open)


def _header(name: str, received: Mapping[str, Received]) -> _Candidate:
    values: dict[str, Standing] = dict.fromkeys(received)
    is_open = False
    for event, each in received.items():
        for header in each.headers:
            if header.name.lower() == name.lower():
                values[event], shown = _header_values(header)
                is_open = is_open or shown
    return _candidate(name, (), values, is_open=is_open)


def _header_values(header: Parameter) -> tuple[tuple[Value, ...], bool]:
    """What a header holds, and whether that is only shown by example."""
    schema = as_dict(header.schema.value if header.schema else None)
    listed = [schema["const"]] if "const" in schema else schema.get("enum")
    if isinstance(listed, list):
        return tuple(each for each in listed if isinstance(each, str)), False
    shown = [each.value for each in header.examples] or [schema.get("example")]
    return tuple(each for each in shown if isinstance(each, str)), True


# --- Events that are called like their values ----------------------------------------


def _own(
    values: Mapping[str, Standing], received: Mapping[str, Received]
) -> dict[str, Standing]:
    """Of several constants the one that is called like the event, if there is one.

    Where most events are called like one of theirs, so are those whose constants have
    been forgotten.
    """
    found: dict[str, Standing] = {}
    for event, each in values.items():
        names = {_joined(event), _joined(received[event].id or "")} - {""}
        alike = tuple(v for v in each or () if _joined(str(v)) in names)
        if len(alike) == 1:
            found[event] = alike
    if 2 * len(found) > len(values):
        for event, each in values.items():
            if each and len(each) > 1:
                found.setdefault(event, (event.strip("/"),))
    return {**values, **found}


def _in_names(
    received: Mapping[str, Received], schemas: SchemaLowering
) -> Iterator[_Candidate]:
    """A property of any text that is called `type` may hold the name of the event."""
    for wanted in _NAMING:
        names = [
            part.wire_name
            for each in received.values()
            for schema in [schemas.named(each.type)]
            for part in (schema.fields if isinstance(schema, ObjectSchema) else ())
            if _joined(part.wire_name) == wanted
        ]
        if names:
            path = (names[0],)
            values: dict[str, Standing] = {}
            for name, each in received.items():
                stands = _standing(each.type, path, schemas)
                values[name] = (name.strip("/"),) if stands == () else stands
            if () in (_standing(e.type, path, schemas) for e in received.values()):
                yield _candidate(None, path, values, is_open=True)
                return


@lru_cache(maxsize=4096)  # each place is looked at for the name of each event
def _joined(text: str) -> str:
    """A name without its case and what stands between its words."""
    return "".join(words(text)).lower()
