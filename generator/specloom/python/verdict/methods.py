"""What happened to the methods of the client."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from specloom.api.model import (
    NULL,
    Direction,
    Kind,
    Operation,
    Param,
    Scalar,
    Where,
)
from specloom.diff.report import ClientChange
from specloom.python.verdict.changes import change, deprecations, spelled
from specloom.python.verdict.reading import read_changes
from specloom.python.verdict.relations import Sides
from specloom.python.verdict.sending import send_changes


def method_changes(sides: Sides) -> Iterator[ClientChange]:
    """Everything that happened to methods, their arguments and results."""
    before = {op.accessor: op for op in sides.old.api.operations}
    after = {op.accessor: op for op in sides.new.api.operations}
    gone = [op for accessor, op in before.items() if accessor not in after]
    come = {accessor: op for accessor, op in after.items() if accessor not in before}
    pairs = [
        (op, after[accessor]) for accessor, op in before.items() if accessor in after
    ]
    for old in gone:
        new = _moved(old, come)
        if new is None:
            yield change("method-removed", _name(old), "vanishes")
        else:
            del come[new.accessor]
            pairs.append((old, new))
            yield change("method-moved", _name(old), f"is {_name(new)} now")
    for new in come.values():
        yield change("method-added", _name(new), f"is new: {new.method} {new.path}")
    for old, new in pairs:
        yield from _method(old, new, sides)


def _name(operation: Operation) -> str:
    return ".".join(["client", *operation.accessor])


def _moved(old: Operation, come: dict[tuple[str, ...], Operation]) -> Operation | None:
    """The new method that sends the request of one that vanished."""
    for new in come.values():
        if (old.method, _template(old.path)) == (new.method, _template(new.path)):
            return new
    return None


def _template(path: str) -> str:
    """A path whatever its parameters are called."""
    return re.sub(r"\{[^}]*\}", "{}", path)


def _method(old: Operation, new: Operation, sides: Sides) -> Iterator[ClientChange]:
    name = _name(new)
    matched = _matched(old.params, new.params)
    yield from _arguments(old, new, name, matched, sides)
    yield from _result(old, new, name, sides)
    yield from _credentials(old, new, name, sides)
    yield from deprecations(old.deprecated, new.deprecated, name)
    before, after = [p for p, _ in matched], [p for _, p in matched]
    if _sent(old, before) != _sent(new, after) or _answered(old, new):
        yield change(
            "request-changed",
            name,
            f"the same call sends something else{_to(old, new)}",
        )


def _to(old: Operation, new: Operation) -> str:
    before = f"{old.method} {_template(old.path)}"
    after = f"{new.method} {_template(new.path)}"
    return "" if before == after else f": {new.method} {new.path}"


# --- Arguments -----------------------------------------------------------------------


def _matched(old: Sequence[Param], new: Sequence[Param]) -> list[tuple[Param, Param]]:
    """Arguments of both that are the same one: by what is sent, by name, by place."""
    after = {param.py_name: param for param in new}
    pairs: dict[str, Param] = {}
    for param in old:
        sent = (param.where, param.wire_name)
        same = [p for p in after.values() if (p.where, p.wire_name) == sent]
        if same:
            pairs[param.py_name] = after.pop(same[0].py_name)
    for param in old:
        if param.py_name not in pairs and param.py_name in after:
            pairs[param.py_name] = after.pop(param.py_name)
    places, new_places = _in_path(old), _in_path(new)
    if len(places) == len(new_places):
        for param, other in zip(places, new_places, strict=True):
            if param.py_name not in pairs and other.py_name in after:
                pairs[param.py_name] = after.pop(other.py_name)
    return [(param, pairs[param.py_name]) for param in old if param.py_name in pairs]


def _in_path(params: Sequence[Param]) -> list[Param]:
    return [param for param in params if param.where is Where.PATH]


def _arguments(
    old: Operation,
    new: Operation,
    method: str,
    matched: Sequence[tuple[Param, Param]],
    sides: Sides,
) -> Iterator[ClientChange]:
    if old.params == new.params:
        return
    known = {before.py_name for before, _ in matched}
    met = {after.py_name for _, after in matched}
    for param in old.params:
        if param.py_name not in known:
            yield change(
                "argument-removed",
                f"{method}({param.py_name})",
                "vanishes: calls that give it",
            )
    for before, after in matched:
        name = f"{method}({after.py_name})"
        if before.py_name != after.py_name:
            was = f"{method}({before.py_name})"
            yield change(
                "argument-renamed", was, f"is {after.py_name} now: calls that name it"
            )
        if after.required and not before.required:
            yield change(
                "argument-became-required", name, "must be given: calls without it"
            )
        elif before.where is Where.PATH and after.where is not Where.PATH:
            yield change(
                "argument-became-keyword-only",
                name,
                "can only be given by name: calls that give it by its position",
            )
        if before.required and not after.required:
            yield change("argument-became-optional", name, "may be left out")
        yield from send_changes("argument", name, before.type, after.type, sides)
        yield from deprecations(before.deprecated, after.deprecated, name)
    for param in new.params:
        if param.py_name in met:
            continue
        text = spelled(param.type, sides.new, Direction.REQUEST)
        name = f"{method}({param.py_name})"
        if param.required:
            yield change(
                "argument-added-required", name, f"is new, and must be given: {text}"
            )
        else:
            yield change("argument-added", name, f"is new, and may be left out: {text}")
    yield from _order(method, matched, new.params)


def _order(
    method: str, matched: Sequence[tuple[Param, Param]], params: Sequence[Param]
) -> Iterator[ClientChange]:
    """Whether arguments given by position come to stand for others."""
    before = [after.py_name for old, after in matched if old.where is Where.PATH]
    was_there = {after.py_name for _, after in matched}
    after = [p.py_name for p in _in_path(params) if p.py_name in was_there]
    before = [name for name in before if name in after]
    if after[: len(before)] != before:
        yield change(
            "arguments-reordered",
            method,
            f"takes {', '.join(after)} in this order, was {', '.join(before)}: calls"
            " that give them by position",
        )


# --- Results -------------------------------------------------------------------------

_KINDS = {
    "bytes": "a file",
    "lines": "lines",
    "page": "pages",
    "events": "a stream of events",
    "value": "a value",
}


def _kind(operation: Operation) -> str:
    """What a method gives, apart from the type of it."""
    if operation.stream is not None and operation.stream.switch is None:
        return "events"
    if operation.result.type == Scalar(Kind.BINARY):
        return "bytes"
    if operation.result.lines:
        return "lines"
    return "page" if operation.pagination is not None else "value"


def _result(
    old: Operation, new: Operation, name: str, sides: Sides
) -> Iterator[ClientChange]:
    before, after = _kind(old), _kind(new)
    if before != after:
        yield change(
            "result-kind-changed", name, f"gives {_KINDS[after]}, was {_KINDS[before]}"
        )
    elif before == "page" and old.pagination and new.pagination:
        item, other = old.pagination.item, new.pagination.item
        yield from read_changes("result", f"{name}()", item, other, sides)
    elif before in {"value", "lines"}:
        if old.result.type == NULL != new.result.type:
            text = spelled(new.result.type, sides.new, Direction.RESPONSE)
            yield change("result-added", name, f"gives {text}, was None")
        else:
            types = (old.result.type, new.result.type)
            yield from read_changes("result", f"{name}()", *types, sides)
    yield from _stream(old, new, name, sides)


def _stream(
    old: Operation, new: Operation, name: str, sides: Sides
) -> Iterator[ClientChange]:
    if old.stream and new.stream:
        shown = f"{name}()"
        if new.stream.switch:
            shown = f"{name}({new.stream.switch}=True)"
        yield from read_changes(
            "result", shown, old.stream.type, new.stream.type, sides
        )
    elif old.stream and old.stream.switch:
        text = f"no longer answers with events to {old.stream.switch}=True"
        yield change("stream-removed", name, text)
    elif new.stream and new.stream.switch:
        switch = new.stream.switch
        text = f"answers with events to {switch}=True"
        yield change("stream-added", name, text)
        if any(param.py_name == switch for param in old.params):
            yield change(
                "result-type-widened",
                f"{name}({switch}=...)",
                "gives a value or a stream now: code that gives this argument",
            )


# --- Credentials and the wire --------------------------------------------------------


def _credentials(
    old: Operation, new: Operation, name: str, sides: Sides
) -> Iterator[ClientChange]:
    if not new.security or old.security == new.security:
        return
    known = {s.name for s in sides.old.api.security}
    ways = [set(way) for way in new.security]
    # Where a credential itself vanished or changed its name, that says it.
    before = [set(way) & known for way in old.security or ((),)]
    lacking = [way for way in before if not any(other <= way for other in ways)]
    arguments = {s.name: s.argument for s in sides.new.api.security}
    if lacking:
        wanted = " or ".join(
            " and ".join(arguments.get(scheme, scheme) for scheme in way)
            for way in new.security
        )
        yield change(
            "credentials-required", name, f"needs {wanted}: clients made without"
        )


def _sent(operation: Operation, params: Sequence[Param]) -> tuple[object, ...]:
    """What travels for the same call: everything that its caller does not see."""
    body = operation.body
    return (
        operation.method,
        _template(operation.path),
        operation.constants,
        operation.always,
        operation.security,
        body and (body.content_type, body.max_bytes),
        [
            (p.where, p.style, "" if p.where is Where.PATH else p.wire_name)
            for p in params
        ],
    )


def _answered(old: Operation, new: Operation) -> bool:
    """Whether the same result comes another way."""
    if old.result.type == new.result.type and old.result != new.result:
        return True
    if old.pagination and new.pagination:
        one, other = old.pagination, new.pagination
        if replace(one, item=other.item) != other:
            return True
    if old.stream and new.stream:
        was, now = old.stream, new.stream
        return replace(was, switch=now.switch, type=now.type, union=now.union) != now
    return False


def documented(operation: Operation) -> tuple[object, ...]:
    """What the docstring of a method is made of, its arguments aside."""
    return (operation.summary, operation.description)
