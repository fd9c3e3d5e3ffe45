"""Python as black lays it out, for text that generated code is made of.

Black reads a module into a syntax tree and formats it twice, which takes most of the
time of a run. Rendered modules need little of that: one statement after the other is
spaced and broken here, and the empty lines between them counted. Whatever is not known
for certain goes to black, so that the output is black's either way.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from specloom.python.layout.empty_lines import Statement, count_empty_lines
from specloom.python.layout.leaves import UnsureError
from specloom.python.layout.lines import WIDTH
from specloom.python.layout.splitting import lines_of

_ODD = re.compile(r"[\t\r\f\v\x1c-\x1e\x85\u2028\u2029]|\\\n")
_DOCSTRING = re.compile(r'"""((?:[^"\\]|\\.|"(?!""))*)"""(?!.)', re.DOTALL)
_DOCSTRING_END = re.compile(r'(?:[^"\\]|\\.|"(?!""))*"""[^\S\n]*(?:\n|\Z)', re.DOTALL)
_COMMENT = re.compile(r"# (?!type:|fmt:|yapf:|pylint:|noqa)[^\s].*(?<!\s)")
_STRINGS = re.compile(r""""(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'""")
_UNICODE_ESCAPE = re.compile(r"\\[NUux]")


_FIRST = re.compile(r"@|\w*")


def laid_out(text: str) -> str | None:
    """A module as black would format it; None where only black knows."""
    try:
        return _text(_statements(text))
    except UnsureError:
        return None


# --- Statements ----------------------------------------------------------------------


def _statements(text: str) -> list[Statement]:
    if _ODD.search(text):
        raise UnsureError
    statements: list[Statement] = []
    lines = text.split("\n")
    number = 0
    blank = 0
    depth = 0  # of the statement before, one more where it opened a block
    opened = False
    while number < len(lines):
        line = lines[number].strip(" ")
        if not line:
            blank += 1
            number += 1
            continue
        indent = len(lines[number]) - len(lines[number].lstrip(" "))
        if indent % 4 or indent // 4 > depth or (opened and indent // 4 != depth):
            raise UnsureError
        if line[0] == "#":
            made = _comment(line, indent // 4)
            number += 1
        elif line.startswith('"""'):
            first = opened or not any(s.word != "#" for s in statements)
            end, made = _string(lines, number, indent // 4, first)
            number = end
        else:
            end, made = _code(lines, number, indent // 4)
            number = end
        made.blank = blank
        if (
            statements
            and statements[-1].word == "#"
            and statements[-1].depth != (made.depth)
        ):
            raise UnsureError  # black says where such a comment belongs
        statements.append(made)
        blank = 0
        depth = made.depth + made.opens
        opened = made.opens or (opened and made.word == "#")
    if opened or not statements or statements[-1].word == "#":
        raise UnsureError
    return statements


def _comment(line: str, depth: int) -> Statement:
    if not _COMMENT.fullmatch(line):
        raise UnsureError
    return Statement("#", depth, 0, ["    " * depth + line])


def _string(
    lines: Sequence[str], number: int, depth: int, is_docstring: bool
) -> tuple[int, Statement]:
    """A string that stands alone, and the number of the line after it."""
    end = number
    start = lines[number].index('"""') + 3
    if '"""' not in lines[number][start:]:
        end += 1
        while end < len(lines) and '"""' not in lines[end]:
            end += 1
    whole = "\n".join([lines[number].lstrip(" "), *lines[number + 1 : end + 1]])
    found = _DOCSTRING.fullmatch(whole.rstrip(" "))
    if found is None or _UNICODE_ESCAPE.search(whole):
        raise UnsureError
    text = found[1]
    made = Statement('"', depth, 0, ())
    if is_docstring:
        made.doc = True
        text = _docstring(text, depth)
    made.lines = ["    " * depth + f'"""{text}"""']
    return end + 1, made


def _docstring(text: str, depth: int) -> str:
    """A docstring, indented and ended as black does it."""
    margin = "    " * depth
    lines = text.split("\n")
    if len(lines) > 1:
        indents = [len(s) - len(s.lstrip()) for s in lines[1:] if s.strip()]
        kept = [lines[0].strip()]
        if indents:
            least = min(indents)
            for line in lines[1:-1]:
                line = line[least:].rstrip()
                kept.append(margin + line if line else "")
            kept.append(margin + lines[-1][least:].rstrip())
        text = "\n".join(kept)
    else:
        text = text.strip()
    if not text or text[0] == '"' or text[-1] in '"\\':
        raise UnsureError
    *_, last = text.splitlines()
    ends_line = text.endswith("\n")
    if "\n" in text and not ends_line and len(last) + 3 > WIDTH:
        if lines[-1] == "":
            raise UnsureError
        text += "\n" + margin
    return text


def _code(lines: Sequence[str], number: int, depth: int) -> tuple[int, Statement]:
    """One statement and the number of the line after it."""
    end = number
    statement = lines[number].strip(" ")
    open_ = _open_brackets(statement)
    while open_ > 0:
        end += 1
        if end == len(lines):
            raise UnsureError
        more = lines[end].strip(" ")
        open_ += _open_brackets(more)
        statement += "\n" + more
    laid = lines_of(statement, depth)
    word = _FIRST.match(statement)[0]  # type: ignore[index]
    if word == "async":
        word = "def"
    made = Statement(word, depth, 0, laid)
    if laid[-1].endswith(":"):
        made.opens = True
    elif word == "def":
        made.stub = True
    if statement == "...":
        raise UnsureError
    return end + 1, made


def _open_brackets(line: str) -> int:
    """How many brackets a line opens and leaves open."""
    if '"' in line or "'" in line:
        line = _STRINGS.sub("", line)
    opened = line.count("(") + line.count("[") + line.count("{")
    return opened - line.count(")") - line.count("]") - line.count("}")


def _text(statements: Sequence[Statement]) -> str:
    count_empty_lines(statements)
    # Black formats what it made once more.
    empty = 0
    for statement in statements:
        statement.blank = empty + statement.before
        empty = statement.after
    count_empty_lines(statements)
    lines: list[str] = []
    empty = 0
    for statement in statements:
        lines += [""] * (empty + statement.before)
        lines += statement.lines
        empty = statement.after
    return "\n".join(lines) + "\n"
