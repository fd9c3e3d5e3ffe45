"""What an overlay says: its version, the file it is for, and its actions.

Source: Overlay Specification 1.0.0 and 1.1.0, Overlay Object and Action Object.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import get_close_matches
from typing import Any

from jsonpath_rfc9535 import JSONPathEnvironment, JSONPathQuery
from jsonpath_rfc9535.exceptions import JSONPathError
from msgspec import Struct

from specloom.base.diagnostics import Finding, Severity
from specloom.spec import pointers
from specloom.spec.source import Source

RULE = "bad-overlay"

_VERSION = re.compile(r"1\.([01])(\.[0-9].*)?")
_FIELDS = ("overlay", "info", "extends", "actions")
_OF_INFO = ("title", "version", "description")
_OF_ACTION = ("target", "description", "update", "copy", "remove")
_DOES = ("update", "copy", "remove")
FILE = "x-specloom-file"
_PASSED_OVER = "it is passed over"
# A name that JSONPath's dot does not take: `$.paths.*.get.x-internal`.
_DASHED = re.compile(r"\.([A-Za-z_][\w]*-[\w-]*)")


class _Environment(JSONPathEnvironment):
    # Files may be nested 200 levels deep, and overlays put one into another.
    max_recursion_depth = 500


_ENVIRONMENT = _Environment()


class Action(Struct, frozen=True, kw_only=True):
    """One change, and what it is made to."""

    pointer: str  # in the overlay
    target: str
    query: JSONPathQuery
    does: str  # update, copy or remove
    copy: JSONPathQuery | None = None
    file: str | None = None  # the one file that it is for, by its path from the overlay
    description: str = ""


class Overlay(Struct, frozen=True, kw_only=True):
    """An overlay, read."""

    source: Source
    minor: int  # of the version: 1 of 1.1.0
    extends: str | None
    actions: tuple[Action, ...]


def read_overlay(source: Source) -> tuple[Overlay | None, list[Finding]]:
    """The overlay in a file and what is wrong with it; None where it cannot be used.

    What is wrong and has something instead leaves the rest as it is meant.
    """
    reader = _Reader(source)
    overlay = reader.overlay()
    return overlay, [*source.findings, *reader.findings]


class _Reader:
    def __init__(self, source: Source) -> None:
        self.source = source
        self.findings: list[Finding] = []

    def overlay(self) -> Overlay | None:
        value = self.source.value
        if not isinstance(value, dict) or "overlay" not in value:
            is_api = isinstance(value, dict) and "openapi" in value
            said = "an OpenAPI document and no overlay" if is_api else "no overlay"
            hint = "An overlay starts with `overlay: 1.1.0`."
            self.note("", f"this file is {said}", hint)
            return None
        minor = self.minor(value["overlay"])
        self.known("", value, _FIELDS)
        self.info(value.get("info"))
        extends = value.get("extends")
        if extends is not None and not isinstance(extends, str):
            self.note("/extends", "extends is no text", instead=_PASSED_OVER)
            extends = None
        actions = self.actions(value)
        if minor is None or actions is None:
            return None
        return Overlay(
            source=self.source, minor=minor, extends=extends, actions=actions
        )

    def minor(self, version: Any) -> int | None:
        match = _VERSION.fullmatch(str(version))
        if match is None:
            shown = str(version)[:40]
            self.note(
                "/overlay",
                f"overlays of version {shown} are not known",
                "specloom reads versions 1.0 and 1.1.",
            )
            return None
        minor = int(match[1])
        if not isinstance(version, str) or match[2] is None:
            self.note(
                "/overlay",
                f"the version of an overlay has three parts, not {version}",
                f"Write `overlay: 1.{minor}.0`.",
                instead=f"it is read as 1.{minor}.0",
            )
        return minor

    def info(self, info: Any) -> None:
        if not isinstance(info, dict):
            said = "info is no object" if info is not None else "info is missing"
            place = "/info" if info is not None else ""
            hint = "Write `info: {title: ..., version: ...}`."
            self.note(place, said, hint, instead=_PASSED_OVER)
            return
        self.known("/info", info, _OF_INFO)
        for name in ("title", "version"):
            if not isinstance(info.get(name), str):
                said = "is no text" if name in info else "is missing"
                place = f"/info/{name}" if name in info else "/info"
                self.note(place, f"info.{name} {said}", instead=_PASSED_OVER)

    def actions(self, value: dict[str, Any]) -> tuple[Action, ...] | None:
        """The actions that can be done; None where one of them says nothing usable."""
        actions = value.get("actions")
        if not isinstance(actions, list):
            said = "is no list" if "actions" in value else "is missing"
            place = "/actions" if "actions" in value else ""
            self.note(place, f"actions {said}", "Write `actions:` and a list below it.")
            return None
        if not actions:
            self.note("/actions", "there is no action", instead="nothing is changed")
        before = len(self.findings)
        read = [self.action(each, number) for number, each in enumerate(actions)]
        if any(not f.instead for f in self.findings[before:]):
            return None
        return tuple(action for action in read if action is not None)

    def action(self, action: Any, number: int) -> Action | None:
        pointer = f"/actions/{number}"
        if not isinstance(action, dict):
            self.note(pointer, "an action is an object with a target")
            return None
        self.known(pointer, action, _OF_ACTION)
        target = action.get("target")
        if not isinstance(target, str):
            said = "is no text" if "target" in action else "is missing"
            place = f"{pointer}/target" if "target" in action else pointer
            self.note(
                place, f"the target of this action {said}", "A JSONPath goes here."
            )
            return None
        query = self.query(target, f"{pointer}/target")
        does = self.does(action, pointer)
        if query is None or does is None:
            return None
        copy = None
        if does == "copy":
            copy = self.copy_from(action["copy"], f"{pointer}/copy")
            if copy is None:
                return None
        file = action.get(FILE)
        if file is not None and not isinstance(file, str):
            self.note(f"{pointer}/{FILE}", f"{FILE} is no text", "A path goes here.")
            return None
        return Action(
            pointer=pointer,
            target=target,
            query=query,
            does=does,
            copy=copy,
            file=file,
            description=_text(action.get("description")),
        )

    def does(self, action: dict[str, Any], pointer: str) -> str | None:
        """What an action does, of all that may be said in it."""
        remove = action.get("remove", False)
        if not isinstance(remove, bool):
            self.note(f"{pointer}/remove", "remove is neither true nor false")
            return None
        if remove:  # has the last word, by the specification
            return "remove"
        both = [word for word in ("update", "copy") if word in action]
        if len(both) > 1:
            hint = "Write two actions."
            self.note(pointer, "this action has both an update and a copy", hint)
            return None
        if not both:
            if "remove" not in action:
                said = f"this action has none of {', '.join(_DOES)}"
                self.note(pointer, said, instead=_PASSED_OVER)
            return None
        return both[0]

    def copy_from(self, copy: Any, pointer: str) -> JSONPathQuery | None:
        minor = _VERSION.fullmatch(str(self.source.value.get("overlay")))
        if minor is not None and minor[1] == "0":
            hint = "Write `overlay: 1.1.0` at the top."
            self.note(pointer, "overlays have copy from version 1.1 on", hint)
            return None
        if not isinstance(copy, str):
            self.note(
                pointer, "copy is no text", "The JSONPath of one value goes here."
            )
            return None
        return self.query(copy, pointer)

    def query(self, text: str, pointer: str) -> JSONPathQuery | None:
        try:
            return _ENVIRONMENT.compile(text)
        except JSONPathError as error:
            said, where = str(error.args[0]) if error.args else "unreadable", ""
            if error.token is not None:
                where = f", at character {error.token.index + 1}"
            self.note(pointer, f"{text!r} is no JSONPath: {said}{where}", _hint(text))
            return None

    def known(self, pointer: str, value: dict[str, Any], names: Iterable[str]) -> None:
        for name in value:
            if name in names or name.startswith("x-"):
                continue
            near = get_close_matches(name, names, n=1)
            hint = f"Did you mean {near[0]!r}?" if near else ""
            place = pointers.join(pointer, name)
            said = f"an overlay has no {name!r} here"
            self.note(place, said, hint, instead=_PASSED_OVER)

    def note(
        self, pointer: str, message: str, hint: str = "", *, instead: str = ""
    ) -> None:
        self.findings.append(
            finding(self.source, pointer, RULE, message, hint, instead=instead)
        )


def finding(
    source: Source,
    pointer: str,
    rule: str,
    message: str,
    hint: str = "",
    *,
    instead: str = "",
    severity: Severity = Severity.ERROR,
) -> Finding:
    """A finding about a place of an overlay, with the line that it is about."""
    at = source.at(pointer)
    excerpt = source.line(at.line) if at.line is not None else ""
    return Finding(rule, severity, message, at, hint, excerpt, instead)


def _hint(text: str) -> str:
    """How the JSONPath may be meant."""
    if not text.startswith("$"):
        return "A JSONPath starts with `$`, the whole document."
    dashed = _DASHED.search(text)
    if dashed is not None:
        return f"Write a name like this one in brackets: ['{dashed[1]}']."
    return (
        "A JSONPath is written as RFC 9535 says; names with other characters than"
        " letters, digits and _ stand in brackets: $.paths['/pets']."
    )


def _text(value: Any) -> str:
    return " ".join(value.split()) if isinstance(value, str) else ""
