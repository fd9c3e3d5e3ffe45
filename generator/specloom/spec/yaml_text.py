"""YAML files: values under the core schema of YAML 1.2, and their positions.

PyYAML resolves YAML 1.1 (a bare `no` is False, `2020-01-01` a date) and composes
recursively; so values are built here, from the C parser's events, without recursion.
"""

from __future__ import annotations

import json
import math
import re
from typing import Any, cast

import yaml

from specloom.base.diagnostics import Finding, Location, Severity, SpecError
from specloom.spec import pointers
from specloom.spec.json_text import repeated_key, too_deep
from specloom.spec.source import Limits

# (line, column, children): children is a dict, a list, or None for a scalar.
Place = tuple[int, int, Any]

_NULLS = frozenset({"", "~", "null", "Null", "NULL"})
_TRUE = frozenset({"true", "True", "TRUE"})
_FALSE = frozenset({"false", "False", "FALSE"})
_WORDS = _NULLS | _TRUE | _FALSE
_NUMBER_START = frozenset("+-.0123456789")
_INT = re.compile(r"[-+]?[0-9]+\Z")
_OCTAL = re.compile(r"0o[0-7]+\Z")
_HEX = re.compile(r"0x[0-9a-fA-F]+\Z")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?\Z")
_CORE = "tag:yaml.org,2002:"

_LOADER: type[Any] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class YamlPlaces:
    """Positions in a YAML text, noted while its value was built."""

    def __init__(self, root: Place | str) -> None:
        """Take the positions, or what `kept` gave of them in an earlier run."""
        self._root = root

    @property
    def kept(self) -> str:
        """All of it as JSON, in one line."""
        return json.dumps(self._read(), separators=(",", ":"))

    def _read(self) -> Place:
        # Few files have something to report, so that most are never asked.
        if isinstance(self._root, str):
            self._root = cast("Place", json.loads(self._root))
        return self._root

    def find(self, tokens: list[str]) -> tuple[int, int]:
        """Line and column of the entry at a pointer, or of its nearest parent."""
        place = self._read()
        for token in tokens:
            children = place[2]
            if isinstance(children, dict) and token in children:
                place = children[token]
            elif (
                isinstance(children, list)
                and token.isdecimal()
                and len(token) < 10
                and int(token) < len(children)
            ):
                place = children[int(token)]
            else:
                break
        return place[0], place[1]


class _Open:
    """A container whose end has not been read."""

    __slots__ = (
        "anchor",
        "children",
        "column",
        "height",
        "is_map",
        "key",
        "key_column",
        "key_line",
        "line",
        "merges",
        "size",
        "value",
    )

    def __init__(self, value: Any, anchor: str | None, line: int, column: int) -> None:
        self.value: Any = value
        self.is_map = isinstance(value, dict)
        self.children: Any = {} if self.is_map else []
        self.anchor = anchor
        self.line = line
        self.column = column
        self.key: str | None = None
        self.key_line = 0
        self.key_column = 0
        self.size = 1
        self.height = 1
        self.merges: list[tuple[dict[str, Any], Any]] = []


class _Builder:
    def __init__(self, file: str, limits: Limits) -> None:
        self.file = file
        self.limits = limits
        self.findings: list[Finding] = []
        self.stack: list[_Open] = []
        # anchor -> (value, children, size, height); None while it is still open
        self.anchors: dict[str, tuple[Any, Any, int, int] | None] = {}
        self.alias_nodes = 0
        self.root: Any = None
        self.root_place: Place = (1, 1, None)
        self.documents = 0

    def fail(self, rule: str, message: str, mark: Any, hint: str = "") -> SpecError:
        return SpecError([*self.findings, self.finding(rule, message, mark, hint)])

    def finding(self, rule: str, message: str, mark: Any, hint: str = "") -> Finding:
        at = Location(self.file, self.pointer(), mark.line + 1, mark.column + 1)
        return Finding(rule, Severity.ERROR, message, at, hint)

    def pointer(self) -> str:
        names = [
            str(len(frame.value)) if isinstance(frame.value, list) else frame.key
            for frame in self.stack
        ]
        return pointers.from_tokens(name for name in names if name is not None)

    def open(self, event: Any, value: Any) -> None:
        mark = event.start_mark
        if len(self.stack) >= self.limits.depth:
            raise SpecError(
                [
                    *self.findings,
                    too_deep(self.file, mark.line + 1, mark.column + 1, self.limits),
                ]
            )
        self.refuse_complex_key(mark)
        if event.tag is not None and event.tag not in (_CORE + "map", _CORE + "seq"):
            self.report_tag(event)
        if event.anchor is not None:
            self.anchors[event.anchor] = None
        self.stack.append(_Open(value, event.anchor, mark.line + 1, mark.column + 1))

    def refuse_complex_key(self, mark: Any) -> None:
        if self.stack:
            top = self.stack[-1]
            if isinstance(top.value, dict) and top.key is None:
                raise self.fail("complex-key", "a key must be a plain name", mark)

    def close(self) -> None:
        done = self.stack.pop()
        if done.merges:
            self.merge(done)
        if done.anchor is not None:
            self.anchors[done.anchor] = (
                done.value,
                done.children,
                done.size,
                done.height,
            )
        self.add(
            done.value, done.children, done.size, done.height, done.line, done.column
        )

    def merge(self, done: _Open) -> None:
        for values, children in done.merges:
            for name, value in values.items():
                if name not in done.value:
                    done.value[name] = value
                    done.children[name] = children[name]

    def alias(self, event: Any) -> None:
        mark = event.start_mark
        self.refuse_complex_key(mark)
        if event.anchor not in self.anchors:
            raise self.fail(
                "unknown-alias", f"no anchor &{event.anchor} stands above", mark
            )
        target = self.anchors[event.anchor]
        if target is None:
            raise self.fail(
                "alias-cycle",
                f"the alias *{event.anchor} contains itself",
                mark,
                "Describe recursive data with a $ref to a named schema.",
            )
        value, children, size, height = target
        self.alias_nodes += size
        if self.alias_nodes > self.limits.alias_nodes:
            raise self.fail(
                "alias-limit",
                "the aliases of this file repeat more than"
                f" {self.limits.alias_nodes} values",
                mark,
                "Use $ref to share parts; aliases copy them.",
            )
        if len(self.stack) + height > self.limits.depth:
            raise SpecError(
                [too_deep(self.file, mark.line + 1, mark.column + 1, self.limits)]
            )
        self.add(value, children, size, height, mark.line + 1, mark.column + 1)

    def scalar(self, event: Any) -> None:
        # Most of what is read comes through here: nothing is asked twice.
        mark = event.start_mark
        value: Any = event.value
        anchor = event.anchor
        if self.stack:
            top = self.stack[-1]
            if top.is_map and top.key is None:
                key = value
                if anchor is not None:
                    self.anchors[anchor] = (key, None, 1, 0)
                top.key = key
                top.key_line = mark.line + 1
                top.key_column = mark.column + 1
                if key == "<<" and event.implicit[0]:
                    return
                if key in top.children:
                    self.findings.append(
                        repeated_key(
                            key,
                            Location(
                                self.file,
                                self.pointer(),
                                top.key_line,
                                top.key_column,
                            ),
                        )
                    )
                return
        tag = event.tag
        if tag is not None and tag != "!":
            value = self.tagged(event)
        elif event.implicit[0] and (value[:1] in _NUMBER_START or value in _WORDS):
            value = self.plain(event)
        if anchor is not None:
            self.anchors[anchor] = (value, None, 1, 0)
        if self.stack and top.is_map and top.key != "<<":
            top.size += 1
            top.value[top.key] = value
            top.children[top.key] = (top.key_line, top.key_column, None)
            top.key = None
            return
        self.add(value, None, 1, 0, mark.line + 1, mark.column + 1)

    def add(
        self, value: Any, children: Any, size: int, height: int, line: int, column: int
    ) -> None:
        if not self.stack:
            self.root = value
            self.root_place = (line, column, children)
            return
        top = self.stack[-1]
        top.size += size
        if height >= top.height:
            top.height = height + 1
        if not top.is_map:
            top.value.append(value)
            top.children.append((line, column, children))
            return
        key = top.key
        assert key is not None
        if key == "<<" and self.is_merge(value, children, top):
            top.key = None
            return
        top.value[key] = value
        top.children[key] = (top.key_line, top.key_column, children)
        top.key = None

    def is_merge(self, value: Any, children: Any, top: _Open) -> bool:
        if isinstance(value, dict):
            top.merges.append((value, children))
            return True
        if isinstance(value, list) and all(isinstance(v, dict) for v in value):
            top.merges.extend(
                (part, place[2]) for part, place in zip(value, children, strict=True)
            )
            return True
        return False

    def plain(self, event: Any) -> Any:
        text: str = event.value
        if text in _NULLS:
            return None
        if text in _TRUE:
            return True
        if text in _FALSE:
            return False
        try:
            if _INT.match(text):
                return int(text)
            if _FLOAT.match(text):
                number = float(text)
                if math.isinf(number):
                    raise ValueError
                return number
            if _OCTAL.match(text):
                return int(text[2:], 8)
            if _HEX.match(text):
                return int(text[2:], 16)
        except ValueError:
            self.findings.append(
                self.finding(
                    "number-out-of-range",
                    f"the number {text[:20]}... is too large",
                    event.start_mark,
                    "Quote it if it is meant as text.",
                )
            )
        return text

    def tagged(self, event: Any) -> Any:
        text: str = event.value
        if event.tag == _CORE + "str":
            return text
        if event.tag in (_CORE + "null", _CORE + "bool", _CORE + "int"):
            return self.plain(event)
        if event.tag == _CORE + "float":
            number = self.plain(event)
            return float(number) if isinstance(number, int) else number
        self.report_tag(event)
        return text

    def report_tag(self, event: Any) -> None:
        tag = event.tag.removeprefix(_CORE)
        shown = tag if tag.startswith("!") else f"!!{tag}"
        self.findings.append(
            self.finding(
                "unknown-tag",
                f"the YAML tag {shown[:60]} has no meaning in JSON",
                event.start_mark,
                "Remove the tag.",
            )
        )


def read_yaml(
    text: str, file: str, limits: Limits
) -> tuple[Any, YamlPlaces, list[Finding]]:
    """The value of a YAML text, its positions, and what is odd about it.

    Raises:
        SpecError: the text is not YAML, or asks for more than `limits` allow.
    """
    build = _Builder(file, limits)
    try:
        try:
            _read_with(_LOADER, text, build)
        except yaml.MarkedYAMLError as refused:
            if "nesting depth" not in (refused.problem or ""):
                raise
            # libyaml looks ahead and gives up far behind the place where our own limit
            # is passed; the parser in Python stops at that place.
            build = _Builder(file, limits)
            _read_with(yaml.SafeLoader, text, build)
    except yaml.MarkedYAMLError as error:
        raise SpecError([*build.findings, _syntax(error, file, text)]) from None
    except yaml.reader.ReaderError as error:
        position = int(error.position)
        line = text.count("\n", 0, position) + 1
        column = position - (text.rfind("\n", 0, position) + 1) + 1
        character = error.character
        shown = character if isinstance(character, int) else ord(str(character)[:1])
        raise SpecError(
            [
                *build.findings,
                Finding(
                    "syntax",
                    Severity.ERROR,
                    f"the character U+{shown:04X} is not allowed in YAML",
                    Location(file, "", line, column),
                    hint='Write it as an escape in double quotes, such as "\\x07".',
                ),
            ]
        ) from None
    return build.root, YamlPlaces(build.root_place), build.findings


def _read_with(loader_class: type[Any], text: str, build: _Builder) -> None:
    loader = loader_class(text)
    try:
        _read_events(loader, build)
    finally:
        loader.dispose()


def _read_events(loader: Any, build: _Builder) -> None:
    scalar, alias = yaml.ScalarEvent, yaml.AliasEvent
    start_map, start_list = yaml.MappingStartEvent, yaml.SequenceStartEvent
    ends = (yaml.MappingEndEvent, yaml.SequenceEndEvent)
    get_event = loader.get_event
    while True:
        event = get_event()
        kind = type(event)
        if kind is scalar:
            build.scalar(event)
        elif kind is start_map:
            build.open(event, {})
        elif kind is start_list:
            build.open(event, [])
        elif kind in ends:
            build.close()
        elif kind is alias:
            build.alias(event)
        elif kind is yaml.DocumentStartEvent:
            build.documents += 1
            if build.documents > 1:
                raise build.fail(
                    "several-documents",
                    "a second YAML document starts here",
                    event.start_mark,
                    "One file holds one document; remove the `---` line.",
                )
        elif kind is yaml.StreamEndEvent:
            return


def _syntax(error: yaml.MarkedYAMLError, file: str, text: str) -> Finding:
    mark = error.problem_mark or error.context_mark
    line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    problem = error.problem or "unreadable"
    context = f" {error.context}" if error.context else ""
    began = error.context_mark
    if context and began is not None and began.line + 1 != line:
        context += f" that began in line {began.line + 1},"
    hint = ""
    lines = text.split("\n", line)
    if len(lines) >= line and "\t" in lines[line - 1][: column + 1]:
        hint = "Indent with spaces; YAML does not allow tabs there."
    elif "mapping values are not allowed" in problem:
        hint = "Quote a text that contains ': ', and check the indentation."
    elif "could not find expected ':'" in problem or "did not find expected" in problem:
        hint = "Check the indentation and the quotes of this line and the one above."
    return Finding(
        "syntax",
        Severity.ERROR,
        f"not valid YAML:{context} {problem}".replace("  ", " "),
        Location(file, "", line, column),
        hint,
    )
