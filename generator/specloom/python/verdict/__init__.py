"""What callers of the generated client lose and gain, per Python name."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec.structs import replace

from specloom.base.impact import Impact
from specloom.config.values import OwnMethod
from specloom.diff.report import Bump, ClientChange, ClientVerdict
from specloom.python.naming import NamedApi
from specloom.python.verdict.classes import class_changes
from specloom.python.verdict.events import event_changes
from specloom.python.verdict.methods import method_changes
from specloom.python.verdict.notes import disagreement
from specloom.python.verdict.own_methods import own_method_changes
from specloom.python.verdict.package import package_changes, quiet_changes
from specloom.python.verdict.rules import CLIENT_RULES, RULES_BY_ID, ClientRule, Notice
from specloom.python.verdict.surface import both_sides

__all__ = ["CLIENT_RULES", "ClientRule", "Notice", "client_verdict", "disagreement"]


def client_verdict(
    old: NamedApi,
    new: NamedApi,
    own: tuple[Sequence[OwnMethod], Sequence[OwnMethod]] = ((), ()),
) -> ClientVerdict:
    """What a change of the API means for code that calls the generated client.

    Most severe first; within one impact by name. `note` is left empty: it takes the verdict
    on the API to see a difference, which `disagreement` explains.

    Args:
        own: the methods of own code, of the old side and of the new one.
    """
    sides, packages = both_sides(old, new)
    changes = [*method_changes(sides), *own_method_changes(sides, own)]
    for classes in packages:
        changes += class_changes(classes, sides)
    changes += event_changes(sides)
    changes += package_changes(sides)
    said = frozenset(_class_of(each) for each in changes)
    changes += quiet_changes(sides, packages, said)
    abouts = {**_abouts(new, own[1]), **_abouts(old, own[0])}
    told = [replace(each, about=abouts.get(_owner(each.name), "")) for each in changes]
    return ClientVerdict(bump=_bump(changes), changes=tuple(sorted(told, key=_rank)))


def _abouts(named: NamedApi, own: Sequence[OwnMethod]) -> dict[str, str]:
    """The names of methods and classes -> what they stand for in the description."""
    found: dict[str, str] = {}
    for schema, names in named.names.items():
        found |= dict.fromkeys(filter(None, (names.model, names.param)), schema)
    for method in named.methods:
        operation = method.operation
        name = ".".join(["client", *method.accessor])
        found[name] = f"{operation.method} {operation.path}"
    for added in own:
        like = ".".join(["client", *added.like])
        if like in found:
            found[".".join(["client", *added.accessor])] = found[like]
    return found


def _owner(name: str) -> str:
    """The method, or the class, that a name is of: `Message` of `types.Message.usage`."""
    if name.startswith("client."):
        return name.partition("(")[0]
    return re.split(r"[.\[]", re.sub(r"\A(types|params)\.", "", name), maxsplit=1)[0]


def _class_of(change: ClientChange) -> str:
    return change.name.removeprefix("params.").partition("[")[0]


def _rank(change: ClientChange) -> tuple[int, str, str, str]:
    return (list(Impact).index(change.impact), change.name, change.id, change.message)


def _bump(changes: list[ClientChange]) -> Bump:
    """The largest part of the version that one of the changes asks for."""
    asked = {RULES_BY_ID[change.id].bump for change in changes}
    return next((bump for bump in Bump if bump in asked), Bump.NONE)
