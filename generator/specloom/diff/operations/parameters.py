"""Parameters and headers compared: what they are called, how they are written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from specloom.diff.facts import Fact
from specloom.diff.lifecycle import (
    SUNSET,
    compare_lifecycle,
    is_deprecated,
    sunset_of,
)
from specloom.diff.occurrences import FactLog, Occurrence, Role, Use
from specloom.diff.operations.content import (
    compare_value,
    explodes,
    is_required,
    is_scalar,
    is_simple,
    written_otherwise,
)
from specloom.diff.places import Book, Spot, parameter_name
from specloom.diff.schemas.parts import target_of
from specloom.diff.schemas.statements import shown, type_text
from specloom.diff.words import compare_words
from specloom.spec.view import Operation, Parameter

Key = tuple[str, str]  # where it is sent, what it is called


def compare_parameters(
    old: Mapping[Key, Spot],
    new: Mapping[Key, Spot],
    use: Use,
    log: FactLog,
    owner: Spot,
) -> None:
    """The parameters of one operation.

    Args:
        owner: the new operation, whose stability level its parameters share.
    """
    gone = {key: spot for key, spot in old.items() if key not in new}
    come = {key: spot for key, spot in new.items() if key not in old}
    for key, before in list(gone.items()):
        moved = next((k for k in come if k[1] == key[1]), None)
        if moved is not None:
            after = come.pop(moved)
            del gone[key]
            log.state(
                use,
                "parameter-moved",
                before,
                after,
                parameter_name(*moved),
                before=key[0],
                after=moved[0],
            )
    for key, before in gone.items():
        kind = removal(before, log)
        log.state(use, f"{kind}parameter-removed", before, None, parameter_name(*key))
    for key, after in come.items():
        kind = "required" if is_required(after) else "optional"
        log.state(use, f"{kind}-parameter-added", None, after, parameter_name(*key))
    for key, after in new.items():
        if key in old and not log.schemas.same(old[key], after):
            _compare_parameter(key, old[key], after, use, log, owner)


def removal(spot: Spot, log: FactLog) -> str:
    """How something went: "" unannounced, "deprecated-", or "early-"."""
    if not is_deprecated(spot):
        return ""
    if SUNSET not in spot.mapping:
        return "deprecated-"
    sunset = sunset_of(spot)
    if sunset is None:
        return ""
    return "early-" if sunset > log.schemas.calendar.today else "deprecated-"


def parameters_of(book: Book, operation: Operation) -> dict[Key, Spot]:
    """The parameters of an operation; names in headers are lower case."""
    return {
        (p.where, p.name.lower() if p.where == "header" else p.name): book.spot(p)
        for p in operation.parameters
        if not operation.ignores(p)
    }


def _compare_parameter(
    key: Key, old: Spot, new: Spot, use: Use, log: FactLog, owner: Spot
) -> None:
    name = parameter_name(*key)
    was, now = is_required(old), is_required(new)
    log.requiredness(use, "parameter", old, new, name, was=was, now=now)
    for kind, word, before, after in _serialisation(old, new, log):
        log.state(
            use,
            kind,
            old.child(word) or old,
            new.child(word) or new,
            name,
            before=before,
            after=after,
        )
    calendar = log.schemas.calendar
    for fact in compare_lifecycle(old, new, name, calendar, owner):
        log.direct.append(Occurrence(fact, use))
    compare_words(old, new, use, log, name)
    if written_otherwise(old, new, log):
        return
    items = _repeated(old, new, log)
    if items is None:
        compare_value(old, new, use, log)
        return
    # `?a=1` is a list of one where `?a=1&a=2` is one of two: what was sent stays right.
    single, several = old.child("schema") or old, new.child("schema") or new
    fact = Fact(
        kind="type-changed",
        old=single,
        new=several,
        subject=name,
        before=type_text(log.schemas.shape((single,))),
        after="array",
        traits=frozenset(("repeatable",)),
    )
    log.direct.append(Occurrence(fact, use, Role.TEXT))
    log.schema(use, Role.TEXT, single, items)


def _repeated(old: Spot, new: Spot, log: FactLog) -> Spot | None:
    """The items of a parameter that held one value and may be sent repeatedly now."""
    schema = new.child("schema")
    if schema is None or _style(new) != "form" or not explodes(new):
        return None
    target = target_of(schema)
    types = log.schemas.shape((schema,)).types
    if not is_scalar(old, log) or types != frozenset(("array",)):
        return None
    return target.child("items")


def _serialisation(
    old: Spot, new: Spot, log: FactLog
) -> Iterator[tuple[str, str, str, str]]:
    """Kind, word, old and new value of what says how a value is written."""
    styles = _style(old), _style(new)
    written = written_otherwise(old, new, log)
    if written is not None:
        yield "parameter-style-changed", "content", *written
    elif styles[0] != styles[1]:
        before, after = (f"style {style}" for style in styles)
        yield "parameter-style-changed", "style", before, after
    elif _explode_matters(old, new, styles[0], log):
        flags = explodes(old), explodes(new)
        if flags[0] != flags[1]:
            before, after = (f"explode {shown(flag)}" for flag in flags)
            yield "parameter-style-changed", "explode", before, after
    for word in ("allowReserved", "allowEmptyValue"):
        flags = _counted(word, old), _counted(word, new)
        if flags[0] != flags[1]:
            turn = "added" if flags[1] else "removed"
            kind = "reserved" if word == "allowReserved" else "empty-value"
            yield f"parameter-{kind}-{turn}", word, "", ""


def _counted(word: str, parameter: Spot) -> bool:
    """Whether a flag is set that has an effect in its place."""
    wide = word == "allowReserved" and parameter.book.document.version >= (3, 2)
    return parameter.flag(word) and (wide or parameter.text("in") == "query")


def _style(spot: Spot) -> str:
    return Parameter.of(spot.node).style


def _explode_matters(old: Spot, new: Spot, style: str, log: FactLog) -> bool:
    """Whether a value can be written in two ways that `explode` tells apart."""
    if style == "deepObject":
        return False
    same = is_simple if style == "simple" else is_scalar
    return not (same(old, log) and same(new, log))
