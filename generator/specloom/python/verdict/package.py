"""What happened to the client beside its methods and types."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from specloom.api.model import Direction, Enum, ObjectSchema, Schema, Where
from specloom.diff.report import ClientChange
from specloom.python.naming import (
    Credential,
    ErrorClass,
    Method,
    NamedApi,
    ResponseAttribute,
)
from specloom.python.types import literal
from specloom.python.verdict.changes import change, listed
from specloom.python.verdict.checks import other_checks
from specloom.python.verdict.credentials import same_credentials
from specloom.python.verdict.events import explanations
from specloom.python.verdict.methods import documented
from specloom.python.verdict.reading import read_changes
from specloom.python.verdict.relations import or_none
from specloom.python.verdict.sides import Sides
from specloom.python.verdict.surface import Classes, name_of


def package_changes(sides: Sides) -> Iterator[ClientChange]:
    """Everything that happened to exceptions, credentials, addresses and headers."""
    old, new = sides.old.api, sides.new.api
    yield from _exceptions(old.errors, new.errors)
    yield from _credentials(old, new)
    yield from _address(old, new)
    yield from _attributes(sides)
    if old.client != new.client:
        text = f"the new title makes it {new.client}, was {old.client}"
        yield change("title-changed", "client", text)


# --- Exceptions ----------------------------------------------------------------------

_ANY_STATUS = "APIStatusError"
_STATUSES = range(400, 600)


_Errors = Sequence[ErrorClass]


def _exceptions(old: _Errors, new: _Errors) -> Iterator[ClientChange]:
    before = {name: each.name for each in old for name in (each.name, *each.also)}
    after = {name: each.name for each in new for name in (each.name, *each.also)}
    for name in before:
        if name not in after:
            text = "is gone; remove what catches it"
            yield change("exception-removed", f"errors.{name}", text)
    for name in after:
        if name not in before:
            yield change("exception-added", f"errors.{name}", "is new")
    above = {each.name: each.base or _ANY_STATUS for each in new}
    for each in old:
        kept = each.base in after and each.name in after
        if kept and after[each.base or ""] not in _ancestors(after[each.name], above):
            text = f"is no longer a case of {each.base}; catch it by its own name"
            yield change("exception-changed", f"errors.{each.name}", text)
    said: dict[tuple[str, str], list[str]] = {}
    for label, was, now in (*_by_status(old, new), *_by_type(old, new)):
        # A class that vanished says so itself, and one may go on under its old name.
        if after.get(was, was) != now and (was in after or was == _ANY_STATUS):
            said.setdefault((was, now), []).append(label)
    for (was, now), labels in said.items():
        refined = after.get(was, was) in _ancestors(now, above)
        id_ = "exception-refined" if refined else "exception-changed"
        advice = "" if refined else f"; catch {now}"
        text = f"{listed(labels)} raises {now} now, was {was}{advice}"
        yield change(id_, f"errors.{was}", text)


def _ancestors(name: str, above: Mapping[str, str]) -> set[str]:
    """The classes that a handler may name to catch this one."""
    found = {_ANY_STATUS}
    while name in above:
        name = above[name]
        found.add(name)
    return found


def _by_status(old: _Errors, new: _Errors) -> Iterator[tuple[str, str, str]]:
    """Each status, and the classes it raises before and after."""
    before, after = _statuses(old), _statuses(new)
    for status in _STATUSES:
        was, now = (
            known.get(status)
            or (known.get(500, _ANY_STATUS) if status >= 500 else _ANY_STATUS)
            for known in (before, after)
        )
        yield f"status {status}", was, now


def _statuses(errors: _Errors) -> dict[int, str]:
    found: dict[int, str] = {}
    for each in errors:
        if each.status is not None:
            found.setdefault(each.status, each.name)
    return found


def _by_type(old: _Errors, new: _Errors) -> Iterator[tuple[str, str, str]]:
    """Each error type of both, and the classes it raises before and after."""
    before = {each.type: each.name for each in old if each.type}
    after = {each.type: each.name for each in new if each.type}
    for type_, was in before.items():
        if type_ in after:
            yield f"error type {literal(type_)}", was, after[type_]


# --- Credentials and addresses -------------------------------------------------------


def _credentials(old: NamedApi, new: NamedApi) -> Iterator[ClientChange]:
    kept = same_credentials(old, new)
    for credential in old.credentials:
        if credential.scheme.name not in kept:
            text = "is no longer taken; leave it out"
            yield change("credential-removed", f"client({credential.argument})", text)
    for was, now in kept.values():
        yield from _credential(was, now)
    met = {now.scheme.name for _, now in kept.values()}
    for credential in new.credentials:
        if credential.scheme.name not in met:
            yield change("credential-added", f"client({credential.argument})", "is new")


def _credential(old: Credential, new: Credential) -> Iterator[ClientChange]:
    name = f"client({new.argument})"
    if old.argument != new.argument:
        text = f"is {new.argument} now; give it by that name"
        yield change("credential-renamed", f"client({old.argument})", text)
    was, now = old.scheme, new.scheme
    yield from _variable(name, was.env, now.env)
    if (was.kind, was.wire_name) != (now.kind, now.wire_name):
        yield change(
            "request-changed",
            name,
            f"is sent as {now.kind} {literal(now.wire_name)}, was {was.kind}"
            f" {literal(was.wire_name)}",
        )


def _variable(name: str, old: str | None, new: str | None) -> Iterator[ClientChange]:
    if old == new:
        return
    if old:
        instead = f"set {new}" if new else "give the argument"
        text = f"{old} is no longer read for it; {instead}"
        yield change("environment-removed", name, text)
    else:
        yield change("environment-added", name, f"{new} is read for it")


def _address(old: NamedApi, new: NamedApi) -> Iterator[ClientChange]:
    name = "client(base_url)"
    was, now = old.api.address, new.api.address
    yield from _variable(name, was.env, now.env)
    if was.default_url != now.default_url:
        if now.default_url is None:
            text = f"has no default now, was {was.default_url}; give it"
            yield change("base-url-removed", name, text)
        elif was.default_url is None:
            text = f"is {now.default_url} when it is not given"
            yield change("base-url-added", name, text)
        else:
            text = f"is {now.default_url} when it is not given, was {was.default_url}"
            yield change("base-url-changed", name, text)
    before, after = ({a.argument for a in each.variables} for each in (old, new))
    for argument in sorted(before - after):
        text = "is no longer taken; leave it out"
        yield change("address-argument-removed", f"client({argument})", text)
    for argument in sorted(after - before):
        yield change("address-argument-added", f"client({argument})", "is new")
    if was.path != now.path:
        text = f"is followed by {now.path or 'no path'}, was {was.path or 'no path'}"
        yield change("base-url-changed", name, text)


# --- Headers -------------------------------------------------------------------------


def _attributes(sides: Sides) -> Iterator[ClientChange]:
    before = {a.path: a for a in sides.old.api.response_attributes}
    after = {a.path: a for a in sides.new.api.response_attributes}
    for path, attribute in before.items():
        name = _shown(attribute)
        if path not in after:
            yield change(
                "attribute-removed",
                name,
                "is gone from every response; stop reading it",
            )
            continue
        other = after[path]
        # Headers are read as text where their type is a choice of texts.
        both = (attribute.header, other.header)
        types = [or_none(h.type) for h in both if not isinstance(h.type, Enum)]
        if len(types) == 2:
            yield from read_changes("attribute", name, types[0], types[1], sides)
        was, now = (header.wire_name for header in both)
        if was != now:
            text = f"is read from {now}, was {was}"
            yield change("request-changed", name, text)
    for path, attribute in after.items():
        if path not in before:
            text = f"is new: the header {attribute.header.wire_name}"
            yield change("attribute-added", _shown(attribute), text)


def _shown(attribute: ResponseAttribute) -> str:
    return "response._" + ".".join(attribute.path)


# --- What no caller's code depends on ------------------------------------------------


def quiet_changes(
    sides: Sides,
    packages: tuple[Classes, Classes],
    said: frozenset[str],
) -> Iterator[ClientChange]:
    """What alters the package and the code of nobody.

    Args:
        said: names of `params` of which something was said already.
    """
    old, new = sides.old.api, sides.new.api
    pairs = [pair for classes in packages for pair in classes.kept]
    before = {after.name: each for each, after in packages[1].kept}
    for after in other_checks(old, new, packages[1].kept):
        param = name_of(before[after.name], after, Direction.REQUEST, sides)
        if param not in said:
            yield change(
                "request-check-changed",
                f"params.{param}",
                "validate_requests=True lets other values pass than before",
            )
    explained = _explained(old, new, pairs)
    if explained:
        yield change(
            "documentation-changed",
            "package",
            f"other words in the explanations of {listed(explained)}",
        )
    modules = [(old.module_of(was.name), new.module_of(now.name)) for was, now in pairs]
    if any(was != now for was, now in modules):
        yield change("layout-changed", "package", "classes stand in other modules")
    elif _is_reordered(old, new, pairs):
        yield change("layout-changed", "package", "names stand in another order")


def _explained(
    old: NamedApi, new: NamedApi, pairs: Sequence[tuple[Schema, Schema]]
) -> list[str]:
    """Names whose explanation changed."""
    found: dict[str, None] = {}
    about = [(a.title, a.description, a.tags) for a in (old.api, new.api)]
    if about[0] != about[1] or _differ(_helps(old), _helps(new)):
        found["client"] = None
    after = {method.accessor: method.operation for method in new.methods}
    for method in old.methods:
        other = after.get(method.accessor)
        if other is not None and documented(method.operation) != documented(other):
            found[".".join(["client", *method.accessor])] = None
    for before, now in pairs:
        if before.description != now.description or _other_notes(before, now):
            sent = new.class_of(now.name, Direction.REQUEST)
            found[new.model_of(now.name) or sent or now.name] = None
    return list(found)


def _differ(old: Mapping[str, str], new: Mapping[str, str]) -> bool:
    """Whether one of the names that both have says something else."""
    return any(old[name] != new[name] for name in old if name in new)


def _helps(named: NamedApi) -> dict[str, str]:
    """What the client says of exceptions, credentials and headers."""
    return {
        **{f"error {each.name}": each.description for each in named.errors},
        **{
            f"argument {each.argument}": each.scheme.description
            for each in named.credentials
        },
        **{_shown(each): each.header.description for each in named.response_attributes},
        **explanations(named),
    }


def _other_notes(before: Schema, now: Schema) -> bool:
    """Whether a property of both is explained in other words."""
    if not isinstance(before, ObjectSchema) or not isinstance(now, ObjectSchema):
        return False
    if before.fields is now.fields:
        return False
    notes = ({f.wire_name: f.description for f in s.fields} for s in (before, now))
    return _differ(next(notes), next(notes))


def _is_reordered(
    old: NamedApi, new: NamedApi, pairs: Sequence[tuple[Schema, Schema]]
) -> bool:
    """Whether schemas, fields, methods or arguments stand in another order."""
    rows = [
        ([s.name for s in old.schemas.values()], [s.name for s in new.schemas.values()])
    ]
    for before, after in pairs:
        if isinstance(before, ObjectSchema) and isinstance(after, ObjectSchema):
            if before.fields is after.fields:  # most are
                continue
            fields = ([f.wire_name for f in s.fields] for s in (before, after))
            rows.append((next(fields), next(fields)))
    methods = [{m.accessor: m for m in side.methods} for side in (old, new)]
    rows.append(([".".join(a) for a in methods[0]], [".".join(a) for a in methods[1]]))
    for accessor, method in methods[0].items():
        if accessor in methods[1]:
            rows.append((_by_name(method), _by_name(methods[1][accessor])))
    return any(_reordered(*row) for row in rows)


def _by_name(method: Method) -> list[str]:
    """The arguments that are given by name alone."""
    return [a.name for a in method.arguments if a.param.where is not Where.PATH]


def _reordered(old: Sequence[str], new: Sequence[str]) -> bool:
    if old == new:
        return False
    before, after = set(old), set(new)
    return [n for n in old if n in after] != [n for n in new if n in before]
