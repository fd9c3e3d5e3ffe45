"""How many empty lines stand between statements, as black counts them."""

from __future__ import annotations

from collections.abc import Sequence


class Statement:
    """What stands between two line ends that count."""

    __slots__ = (
        *("after", "before", "blank", "depth"),
        *("doc", "lines", "opens", "stub", "word"),
    )

    def __init__(self, word: str, depth: int, blank: int, lines: Sequence[str]) -> None:
        self.word = word  # the first one; # for a comment
        self.depth = depth
        self.blank = blank  # empty lines before it, as it was given
        self.lines = lines
        self.doc = False  # the docstring of a module, class or function
        self.opens = False  # a block
        self.stub = False  # a function whose body is `...`, on the same line
        self.before = 0  # empty lines before it, beside those
        self.after = 0  # that the statement before asks for


_IMPORTS = frozenset({"import", "from"})
_DEFINES = frozenset({"class", "def"})
_DECORATED = frozenset({"class", "def", "@"})
_BLOCKS = frozenset({"with", "try", "for", "while", "if", "match"})


def count_empty_lines(statements: Sequence[Statement]) -> None:
    """Set how many empty lines stand before, and after, each statement."""
    around: list[Statement] = []  # definitions that the statement may be in
    leading: int | None = None  # the comment that goes with what follows it
    for number, statement in enumerate(statements):
        ended: Statement | None = None
        while around and around[-1].depth >= statement.depth:
            ended = around.pop()
        if statement.word in _DEFINES:
            around.append(statement)
        previous = statements[number - 1] if number else None
        statement.before = statement.after = 0
        if previous is None:
            leading = 0 if statement.word == "#" else None
            continue
        before = min(statement.blank, 1 if statement.depth else 2)
        if statement.doc and previous.word == "class":
            before, statement.after = 0, 1
        elif statement.doc and previous.opens and previous.word == "def":
            before = 0
        else:
            if ended is not None:
                before = _after_definition(statement, ended)
            if statement.word in _DECORATED:
                target = statements[leading] if leading else None
                owner = statements[leading - 1] if leading else None
                before = _before_definition(statement, previous, before, target, owner)
            elif previous.word in _IMPORTS and statement.word not in _IMPORTS:
                if not previous.depth and not statement.depth:
                    before = 1
                elif previous.depth == statement.depth:
                    before = before or 1
        before = max(0, before - previous.after)
        if previous.doc and not previous.depth and statement.word not in _DEFINES:
            before = 1
        statement.before = before
        if statement.word == "#":
            if (
                previous.word != "@"
                and (previous.word != "#" or before)
                and (leading is None or before)
            ):
                leading = number
        elif statement.word != "@" or before:
            leading = None


def _after_definition(statement: Statement, ended: Statement) -> int:
    if statement.depth:
        return 1
    if ended.depth and statement.opens and statement.word not in _BLOCKS:
        return 1
    return 2


def _before_definition(
    statement: Statement,
    previous: Statement,
    before: int,
    comment: Statement | None,
    owner: Statement | None,
) -> int:
    """Empty lines before a definition, or instead before the comment above it."""
    if previous.word == "@":
        return 0
    had_some = bool(statement.blank)
    if previous.depth < statement.depth and previous.word in _DEFINES:
        return 1 if had_some else 0
    above = previous.word == "#" and previous.depth == statement.depth and not before
    if above and (
        comment is None
        or owner is None
        or owner.word == "class"
        or owner.opens
        or comment.before > 1
    ):
        return 0
    lines = 1 if statement.depth else 2
    if previous.stub and not had_some:
        lines = 0
    if above and comment is not None and owner is not None:
        comment.before = max(comment.before, lines) - owner.after
        return 0
    return lines
