"""What the same call sends, and how its answer is read, where its caller sees none of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from specloom.api.model import Body, Operation, Param, Spelling, Where
from specloom.python.naming import NamedApi
from specloom.python.types import literal
from specloom.python.verdict.changes import listed
from specloom.python.verdict.credentials import same_credentials
from specloom.python.verdict.sides import Sides


def wire_changes(
    old: Operation,
    new: Operation,
    matched: Sequence[tuple[Param, Param]],
    sides: Sides,
) -> Iterator[str]:
    """What means something else to the server, or to the client, in a few words each.

    Args:
        matched: the arguments that both have.
    """
    yield from _address(old, new)
    yield from _constants(old, new)
    yield from _credentials(old, new, sides)
    for was, now in matched:
        yield from _param(was, now)
    if old.body and new.body:
        yield from _body(old.body, new.body)
        if _has_empty_body(old) and _sends_nothing(new):
            yield "sends no body where nothing is given"
        if _sends_nothing(old) and _has_empty_body(new):
            yield "sends a body without fields where nothing is given"
    yield from _answer(old, new)


def request_of(operation: Operation) -> str:
    """Method and path, whatever the path's parameters are called."""
    return f"{operation.method} {_template(operation.path)}"


def _template(path: str) -> str:
    return re.sub(r"\{[^}]*\}", "{}", path)


def _address(old: Operation, new: Operation) -> Iterator[str]:
    if request_of(old) != request_of(new):
        yield f"sends {new.method} {new.path}, was {old.method} {old.path}"
    was, now = (
        (each.server, [(v.name, v.default) for v in each.server_variables])
        for each in (old, new)
    )
    if was != now:
        usual = "the address of the API"
        yield f"sends to {new.server or usual}, was {old.server or usual}"


def _constants(old: Operation, new: Operation) -> Iterator[str]:
    was, now = (
        {(c.where, c.wire_name): c.value for c in each.constants} for each in (old, new)
    )
    yield from _values(was, now, "sends")
    before, after = (
        {(Where.HEADER, each.wire_name): ", ".join(each.values) for each in side.always}
        for side in (old, new)
    )
    yield from _values(before, after, "always adds")


_Values = dict[tuple[Where, str], str]


def _values(old: _Values, new: _Values, verb: str) -> Iterator[str]:
    for key in {**old, **new}:
        where, name = key
        if old.get(key) == new.get(key):
            continue
        shown = f"{where} {name}"
        if key not in new:
            yield f"no longer {verb} {shown}: {old[key]}"
        elif key not in old:
            yield f"{verb} {shown}: {new[key]}"
        else:
            yield f"{verb} {shown}: {new[key]}, was {old[key]}"


def _credentials(old: Operation, new: Operation, sides: Sides) -> Iterator[str]:
    """Ways to show credentials that came or went; what each is, the client says once."""
    kept = same_credentials(sides.old.api, sides.new.api)
    now = {name: other.scheme.name for name, (_, other) in kept.items()}
    before = {frozenset(now.get(name, name) for name in way) for way in old.security}
    if before != set(map(frozenset, new.security)):
        was = _ways(old, sides.old.api)
        yield f"shows {_ways(new, sides.new.api)}, was {was}"


def _ways(operation: Operation, api: NamedApi) -> str:
    """The ways to show credentials, by the arguments of the client."""
    arguments = {each.scheme.name: each.argument for each in api.credentials}
    ways = (
        " and ".join(arguments.get(name, name) for name in way)
        for way in operation.security
    )
    return " or ".join(way or "nothing" for way in ways) or "no credential"


def _param(old: Param, new: Param) -> Iterator[str]:
    was, now = (
        (each.where, "" if each.where is Where.PATH else each.wire_name)
        for each in (old, new)
    )
    if was != now:
        places = [f"{each.where} {each.wire_name}" for each in (new, old)]
        yield f"sends {places[0]}, was {places[1]}"
    if old.spelling != new.spelling:
        yield f"spells {new.wire_name} {_spelling(new)}, was {_spelling(old)}"


def _spelling(param: Param) -> str:
    return "as usual" if param.spelling is None else _shown(param.spelling)


def _shown(spelling: Spelling) -> str:
    words = [spelling.style, *(["explode"] if spelling.explode else [])]
    words += ["reserved"] if spelling.reserved else []
    words += [spelling.media] if spelling.media else []
    return " ".join(
        words + [f"{name} {_shown(each)}" for name, each in spelling.fields]
    )


def _body(old: Body, new: Body) -> Iterator[str]:
    if old.content_type != new.content_type:
        yield f"sends {new.content_type}, was {old.content_type}"
    if old.max_bytes != new.max_bytes:
        was, now = (
            "any size" if size is None else f"at most {size} bytes"
            for size in (old.max_bytes, new.max_bytes)
        )
        yield f"sends {now}, was {was}"
    before, after = ({**dict(b.fields), **dict(b.parts)} for b in (old, new))
    other = [name for name in before if name in after and before[name] != after[name]]
    if other:
        yield f"spells {listed(list(map(literal, other)))} otherwise in its body"


def _has_empty_body(operation: Operation) -> bool:
    return _may_be_empty(operation) and bool(operation.body and operation.body.required)


def _sends_nothing(operation: Operation) -> bool:
    body = operation.body
    return _may_be_empty(operation) and body is not None and not body.required


def _may_be_empty(operation: Operation) -> bool:
    """Whether a call need not give any field of the body."""
    given = (each for each in operation.params if each.where is Where.BODY)
    is_flat = operation.body is not None and operation.body.flat
    return is_flat and not any(each.required for each in given)


def _answer(old: Operation, new: Operation) -> Iterator[str]:
    """Where the same result comes another way."""
    was, now = old.result, new.result
    if was.type == now.type:
        if was.content_type != now.content_type:
            yield f"asks for {now.content_type}, was {was.content_type}"
        elif was != now:
            yield "reads another type by the status of its answer"
    if old.pagination and new.pagination:
        one, other = old.pagination.paging, new.pagination.paging
        if replace(one, rule=other.rule) != other:
            yield "asks for the next page in another way"
    if old.stream and new.stream:
        before, after = old.stream, new.stream
        alike = replace(before, switch=after.switch, type=after.type, union=after.union)
        if alike != after:
            yield "reads its stream in another way"
