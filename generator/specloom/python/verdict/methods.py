"""What happened to the methods of the client."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from specloom.api.model import (
    NULL,
    Direction,
    Kind,
    Operation,
    Scalar,
    Where,
)
from specloom.diff.report import ClientChange
from specloom.python.aliases import accessors_besides
from specloom.python.naming import Argument, Method
from specloom.python.verdict.changes import change, deprecations, spelled
from specloom.python.verdict.credentials import same_credentials
from specloom.python.verdict.error_bodies import error_body_changes
from specloom.python.verdict.reading import read_changes
from specloom.python.verdict.sending import send_changes
from specloom.python.verdict.sides import Sides
from specloom.python.verdict.wire import request_of, wire_changes

GONE = "is gone; remove calls of it"


def method_changes(sides: Sides) -> Iterator[ClientChange]:
    """Everything that happened to methods, their arguments and results."""
    before = {method.accessor: method for method in sides.old.api.methods}
    after = {method.accessor: method for method in sides.new.api.methods}
    besides = {k: m for k, m in accessors_besides(sides.new.api) if k not in after}
    gone = [m for k, m in before.items() if k not in after and k not in besides]
    come = {each: method for each, method in after.items() if each not in before}
    pairs = [(m, after[k]) for k, m in before.items() if k in after]
    for accessor, method in before.items():
        if accessor in besides:
            also = besides[accessor]
            come.pop(also.accessor, None)
            pairs.append((method, also))
    for accessor, method in accessors_besides(sides.old.api):
        if accessor not in after and accessor not in besides:
            now = after.get(method.accessor)
            said = f"is {method_name(now)} now; call that" if now else GONE
            name = ".".join(["client", *accessor])
            yield change("method-moved" if now else "method-removed", name, said)
    for old in gone:
        new = _moved(old, come)
        if new is None:
            yield change("method-removed", method_name(old), GONE)
        else:
            del come[new.accessor]
            pairs.append((old, new))
            yield change(
                "method-moved",
                method_name(old),
                f"is {method_name(new)} now; call that",
            )
    for new in come.values():
        sent = f"{new.operation.method} {new.operation.path}"
        yield change("method-added", method_name(new), f"is new: {sent}")
    for old, new in pairs:
        yield from _method(old, new, sides)


def method_name(method: Method) -> str:
    """What callers write for a method."""
    return ".".join(["client", *method.accessor])


def _moved(old: Method, come: dict[tuple[str, ...], Method]) -> Method | None:
    """The new method that sends the request of one that vanished."""
    wanted = request_of(old.operation)
    return next(
        (new for new in come.values() if request_of(new.operation) == wanted), None
    )


def _method(old: Method, new: Method, sides: Sides) -> Iterator[ClientChange]:
    name = method_name(new)
    was, now = old.operation, new.operation
    matched = matched_arguments(old.arguments, new.arguments)
    yield from argument_changes(old, new, name, matched, sides)
    yield from _result(was, now, name, sides)
    yield from _stream(old, new, name, sides)
    yield from _credentials(was, now, name, sides)
    yield from deprecations(was.deprecated, now.deprecated, name)
    yield from error_body_changes(was, now, name, sides)
    params = [(before.param, after.param) for before, after in matched]
    for said in wire_changes(was, now, params, sides):
        yield change("request-changed", name, f"the same call {said}")


# --- Arguments -----------------------------------------------------------------------


def matched_arguments(
    old: Sequence[Argument], new: Sequence[Argument]
) -> list[tuple[Argument, Argument]]:
    """Arguments of both that are the same one: by what is sent, by name, by place."""
    after = {argument.name: argument for argument in new}
    pairs: dict[str, Argument] = {}
    for argument in old:
        same = [name for name, other in after.items() if _key(other) == _key(argument)]
        if same:
            pairs[argument.name] = after.pop(same[0])
    for argument in old:
        if argument.name not in pairs and argument.name in after:
            pairs[argument.name] = after.pop(argument.name)
    places, new_places = _in_path(old), _in_path(new)
    if len(places) == len(new_places):
        for argument, other in zip(places, new_places, strict=True):
            if argument.name not in pairs and other.name in after:
                pairs[argument.name] = after.pop(other.name)
    return [(each, pairs[each.name]) for each in old if each.name in pairs]


def _key(argument: Argument) -> tuple[Where, str]:
    return argument.param.where, argument.param.wire_name


def _in_path(arguments: Sequence[Argument]) -> list[Argument]:
    return [each for each in arguments if each.param.where is Where.PATH]


def argument_changes(
    old: Method,
    new: Method,
    method: str,
    matched: Sequence[tuple[Argument, Argument]],
    sides: Sides,
) -> Iterator[ClientChange]:
    """What happened to the arguments of a method, which `method` names."""
    if old.arguments == new.arguments:
        return
    known = {before.name for before, _ in matched}
    met = {after.name for _, after in matched}
    for argument in old.arguments:
        if argument.name not in known:
            yield change(
                "argument-removed",
                f"{method}({argument.name})",
                "is gone; leave it out of calls",
            )
    for before, after in matched:
        name = f"{method}({after.name})"
        was, now = before.param, after.param
        if before.name != after.name:
            yield change(
                "argument-renamed",
                f"{method}({before.name})",
                f"is {after.name} now; rename it where calls give it by name",
            )
        if now.required and not was.required:
            text = "must be given now; add it to calls that leave it out"
            yield change("argument-became-required", name, text)
        elif was.where is Where.PATH and now.where is not Where.PATH:
            yield change(
                "argument-became-keyword-only",
                name,
                "can only be given by name now; name it in calls that do not",
            )
        if was.required and not now.required:
            yield change("argument-became-optional", name, "may be left out now")
        yield from send_changes("argument", name, was.type, now.type, sides)
        yield from deprecations(was.deprecated, now.deprecated, name)
    for argument in new.arguments:
        if argument.name in met:
            continue
        text = spelled(argument.param.type, sides.new, Direction.REQUEST)
        name = f"{method}({argument.name})"
        if argument.param.required:
            text = f"is new, and must be given: {text}; add it to every call"
            yield change("argument-added-required", name, text)
        else:
            yield change("argument-added", name, f"is new, and may be left out: {text}")
    yield from _order(method, matched, new.arguments)


def _order(
    method: str,
    matched: Sequence[tuple[Argument, Argument]],
    arguments: Sequence[Argument],
) -> Iterator[ClientChange]:
    """Whether arguments given by position come to stand for others."""
    before = [now.name for was, now in matched if was.param.where is Where.PATH]
    was_there = {now.name for _, now in matched}
    after = [a.name for a in _in_path(arguments) if a.name in was_there]
    before = [name for name in before if name in after]
    if after[: len(before)] != before:
        yield change(
            "arguments-reordered",
            method,
            f"takes {', '.join(after)} in this order now, was {', '.join(before)};"
            " reorder calls that give them by position",
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
        text = f"gives {_KINDS[after]} now, was {_KINDS[before]}; change what uses it"
        yield change("result-kind-changed", name, text)
    elif before == "page" and old.pagination and new.pagination:
        item, other = old.pagination.item, new.pagination.item
        yield from read_changes("result", f"{name}()", item, other, sides)
    elif before in {"value", "lines"}:
        if old.result.type == NULL != new.result.type:
            text = spelled(new.result.type, sides.new, Direction.RESPONSE)
            yield change("result-added", name, f"gives {text} now, was None")
        else:
            types = (old.result.type, new.result.type)
            yield from read_changes("result", f"{name}()", *types, sides)


def _stream(
    old: Method, new: Method, name: str, sides: Sides
) -> Iterator[ClientChange]:
    before, after = old.operation.stream, new.operation.stream
    if before and after:
        shown = f"{name}({new.switch}=True)" if new.switch else f"{name}()"
        yield from read_changes("result", shown, before.type, after.type, sides)
    elif before and old.switch:
        text = f"no longer streams events; call it without {old.switch}=True"
        yield change("stream-removed", name, text)
    elif after and new.switch:
        text = f"can stream events now: {new.switch}=True"
        yield change("stream-added", name, text)
        if any(argument.name == new.switch for argument in old.arguments):
            yield change(
                "result-type-widened",
                f"{name}({new.switch}=...)",
                "gives a value or a stream now; tell them apart where this is given",
            )


# --- Credentials --------------------------------------------------------


def _credentials(
    old: Operation, new: Operation, name: str, sides: Sides
) -> Iterator[ClientChange]:
    if not new.security or old.security == new.security:
        return
    known = {each.scheme.name for each in sides.old.api.credentials}
    kept = same_credentials(sides.old.api, sides.new.api)
    now = {name: other.scheme.name for name, (_, other) in kept.items()}
    ways = [set(way) for way in new.security]
    # Where a credential itself vanished or changed its name, that says it.
    before = [
        {now.get(name, name) for name in way if name in known}
        for way in old.security or ((),)
    ]
    lacking = [way for way in before if not any(other <= way for other in ways)]
    arguments = {each.scheme.name: each.argument for each in sides.new.api.credentials}
    if lacking:
        wanted = " or ".join(
            " and ".join(arguments.get(scheme, scheme) for scheme in way)
            for way in new.security
        )
        text = f"needs {wanted} now; make the client with it"
        yield change("credentials-required", name, text)


def documented(operation: Operation) -> tuple[object, ...]:
    """What the docstring of a method is made of, its arguments aside."""
    return (operation.summary, operation.description, operation.removed)
