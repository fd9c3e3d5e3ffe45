"""A resolved document as the text of one file that needs no other.

The YAML is written so that readers of YAML 1.1 and of 1.2 see the same values:
whatever either of them takes for something else than text is quoted.
"""

from __future__ import annotations

import json
import math
import re
from pathlib import PurePosixPath
from typing import Any

from specloom.spec.document import Document

HEAD = "# Made by `specloom bundle`; change the files it was made from, not this one.\n"

_WIDTH = 88
_NARROWEST = 40  # of a folded text, however deep it stands
_INDENT = 2
# Readers need not take a longer one without a `?` before it.
_LONGEST_KEY = 1000

# What either version does not allow as it is, or takes for a line break.
_ESCAPED = re.compile(
    "[^\t\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd"
    "\U00010000-\U0010ffff]"
)
_INDICATORS = frozenset(" -?:,[]{}#&*!|>'\"%@`")
# Numbers of any base, times of day, dates: not told apart, but never left plain.
_NUMBER_LIKE = re.compile(r"[-+.0-9][-+.,:_0-9A-Fa-foOxXtTzZ ]*")
_WORDS = frozenset(
    (
        *("", "~", "null", "true", "false", "y", "n", "yes", "no", "on", "off"),
        *(".inf", "+.inf", "-.inf", ".nan", "<<", "="),
    )
)
# A space that a line break can stand for.
_FOLD = re.compile(r"(?<=[^ \t]) (?=[^ \t])")
# A line break alone: the text has lines, not only paragraphs.
_LINE_BREAK = re.compile(r"[^\n]\n[^\n]")


def bundle_text(document: Document) -> str:
    """The document as one file, in the format that its name says."""
    if PurePosixPath(document.name).suffix.lower() == ".json":
        return json.dumps(document.value, indent=2, ensure_ascii=False) + "\n"
    return HEAD + to_yaml(document.value)


def to_yaml(value: Any) -> str:
    """A JSON value in block style, its keys in their order."""
    lines: list[str] = []
    _put(lines, "", value, 0)
    return "\n".join(lines) + "\n"


def _put(lines: list[str], lead: str, value: Any, indent: int) -> None:
    """Append the lines of a value.

    Args:
        lead: what stands before the value on its line: nothing, `key:`, or `-`.
        indent: the column in which the entries of a container begin.
    """
    if isinstance(value, dict | list) and value:
        pad = " " * indent
        start = pad
        if lead.endswith("-"):
            start = f"{lead} "
        elif lead:
            lines.append(lead)
        below = indent + _INDENT
        if isinstance(value, list):
            for item in value:
                _put(lines, f"{start}-", item, below)
                start = pad
            return
        for key, child in value.items():
            name = _in_line(str(key))
            if len(name) > _LONGEST_KEY:
                lines.append(f"{start}? {name}")
                start, name = pad, ""
            _put(lines, f"{start}{name}:", child, below)
            start = pad
    elif isinstance(value, str):
        lines += _text(f"{lead} " if lead else "", value, indent)
    else:
        lines.append(f"{lead} {_constant(value)}" if lead else _constant(value))


def _constant(value: Any) -> str:
    if isinstance(value, float):
        return _float(value)
    return json.dumps(value)  # null, true, false, an integer, {} or []


def _float(value: float) -> str:
    if math.isnan(value):
        return ".nan"
    if math.isinf(value):
        return ".inf" if value > 0 else "-.inf"
    text = repr(value)
    # 1e-05 is text in YAML 1.1.
    return text if "." in text else text.replace("e", ".0e")


def _text(lead: str, text: str, indent: int) -> list[str]:
    """The lines of a text: on the line where it fits, else as a block if it can be."""
    line = f"{lead}{_in_line(text)}"
    fits = "\n" not in text and (len(line) <= _WIDTH or not _FOLD.search(text))
    if fits or not lead or not _can_be_block(text):
        return [line]
    width = max(_WIDTH - indent, _NARROWEST)
    body = text.removesuffix("\n")
    if _can_be_folded(body, width):
        style, rows = ">", _folded(body, width)
    elif "\n" in text:
        style, rows = "|", body.split("\n")
    else:
        return [line]
    own_indent = str(_INDENT) if text.lstrip("\n")[0] == " " else ""
    ending = "-" if body == text else "+" if body.endswith("\n") else ""
    pad = " " * indent
    return [
        f"{lead}{style}{own_indent}{ending}",
        *(f"{pad}{row}" if row else "" for row in rows),
    ]


def _can_be_block(text: str) -> bool:
    """Whether a block keeps the text, in every reader."""
    if _ESCAPED.search(text):
        return False
    rows = text.strip("\n").split("\n")
    blank_edge = not rows[0].strip(" ") or not rows[-1].strip(" ")
    return not blank_edge and not any(row.lstrip(" ")[:1] == "\t" for row in rows)


def _can_be_folded(body: str, width: int) -> bool:
    rows = body.split("\n")
    return (
        any(len(row) > width for row in rows)
        and not _LINE_BREAK.search(body)
        and body[0] != "\n" != body[-1]
        and not any(row != row.strip(" \t") for row in rows)
    )


def _folded(body: str, width: int) -> list[str]:
    """The rows of a folded block; each line break of the text is an empty row more."""
    rows: list[str] = []
    for number, line in enumerate(body.split("\n")):
        if number:
            rows.append("")
        if not line:
            continue
        row, *words = _FOLD.split(line)
        for word in words:
            if len(row) + 1 + len(word) > width:
                rows.append(row)
                row = word
            else:
                row = f"{row} {word}"
        rows.append(row)
    return rows


def _in_line(text: str) -> str:
    """A text on one line: plain where that is safe, else in quotes."""
    if _ESCAPED.search(text) or "\n" in text or "\t" in text:
        quoted = json.dumps(text, ensure_ascii=False)
        return _ESCAPED.sub(lambda found: f"\\u{ord(found[0]):04x}", quoted)
    if _is_plain(text):
        return text
    if '"' in text or "\\" in text:
        return "'" + text.replace("'", "''") + "'"
    return f'"{text}"'


def _is_plain(text: str) -> bool:
    return not (
        text.lower() in _WORDS
        or text[0] in _INDICATORS
        or text[-1] in " :"
        or ": " in text
        or " #" in text
        or _NUMBER_LIKE.fullmatch(text)
    )
