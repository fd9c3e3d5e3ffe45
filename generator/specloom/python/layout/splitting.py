"""One statement on as many lines as it needs, broken where black breaks it.

Function signatures break at their first bracket, everything else at the last one that
helps, and what stands inside brackets at its commas, or else before each `|`. That
follows black's description of its style; the pinned version is the test.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache

from specloom.python.layout.brackets import at_last_bracket
from specloom.python.layout.leaves import (
    CLOSE,
    COMMA,
    DOT,
    OPEN,
    STRING,
    Leaf,
    UnsureError,
    comma,
    copied,
    set_magic,
)
from specloom.python.layout.lines import (
    PRIORITIES,
    WIDTH,
    CannotSplitError,
    Line,
    delimiters_of,
    split_at,
)
from specloom.python.layout.reading import leaves_of

_Way = Callable[[Line, bool], list[Line]]


@lru_cache(maxsize=20_000)
def lines_of(statement: str, depth: int) -> tuple[str, ...]:
    """A statement as black lays it out, each line with its indentation.

    Args:
        statement: without indentation before it; its own lines may be broken anyhow.
        depth: levels of indentation.

    Raises:
        UnsureError: it is not known for certain what black would make of it.
    """
    leaves = leaves_of(statement)
    first = _laid(leaves, depth)
    if len(first) == 1:
        return (first[0].text(),)
    # As black does: a trailing comma that was added counts the second time.
    added = copied((leaf for line in first for leaf in line.leaves), hide=True)
    _pair_again(added)
    return tuple(line.text() for line in _laid(added, depth))


def _laid(leaves: list[Leaf], depth: int) -> list[Line]:
    line = Line(
        leaves,
        depth,
        is_def=leaves[0].text in ("def", "async def"),
        is_import=leaves[0].text.startswith("from "),
        magic=any(leaf.magic for leaf in leaves),
    )
    if not line.magic and line.fits:
        return [line]
    if any(leaf.unsplittable for leaf in leaves):
        raise UnsureError
    return _transformed(line, forced=False)


def _pair_again(leaves: Sequence[Leaf]) -> None:
    """Pair the brackets of a whole statement, and look at its trailing commas again."""
    open_: list[Leaf] = []
    commas = [0]
    before = leaves[0]
    for leaf in leaves:
        if leaf.kind == OPEN:
            open_.append(leaf)
            commas.append(0)
        elif leaf.kind == COMMA:
            commas[-1] += 1
        elif leaf.kind == CLOSE:
            leaf.pair = open_.pop()
            set_magic(leaf, commas.pop(), before.kind == COMMA)
        before = leaf


def _transformed(line: Line, *, forced: bool) -> list[Line]:
    text = line.text()
    if not line.explode and not line.magic and len(text) <= WIDTH:
        return [line]
    if line.is_def and not _result_explodes(line.leaves):
        ways: tuple[_Way, ...] = (_at_first_bracket,)
    elif line.inside:
        ways = (_at_delimiters, at_last_bracket)
    else:
        ways = (at_last_bracket,)
    for way in ways:
        try:
            return _tried(line, text, way, forced)
        except CannotSplitError:
            continue
    return [line]


def _tried(line: Line, text: str, way: _Way, forced: bool) -> list[Line]:
    """The lines that a line becomes when it is split this way.

    Args:
        text: of the line.
        forced: whether invisible brackets have to be used where there are some.

    Raises:
        CannotSplitError: it cannot be split so.
    """
    invisible = _outer_invisible(line) if way is at_last_bracket else []
    result: list[Line] = []
    for part in way(line, forced):
        if part.text() == text:
            raise CannotSplitError
        result += _transformed(part, forced=forced)
    if (
        forced
        or not invisible
        or any(leaf.text for leaf in invisible)
        or result[0].fits
    ):
        return result
    again = Line(
        copied(line.leaves),
        line.depth,
        inside=line.inside,
        is_def=line.is_def,
        is_import=line.is_import,
        magic=line.magic,
    )
    again.explode = line.explode
    second = _tried(again, text, way, forced=True)
    return second if all(part.fits for part in second) else result


def _outer_invisible(line: Line) -> list[Leaf]:
    """Invisible brackets that stand in no others."""
    if not line.tracked:
        return []
    depth = 0
    found = []
    for leaf in line.leaves:
        if leaf.kind == OPEN:
            depth += 1
        elif leaf.kind == CLOSE:
            depth -= 1
            if not depth and not leaf.text:
                found.append(leaf)
    return found


def _result_explodes(leaves: Sequence[Leaf]) -> bool:
    """Whether a trailing comma in the type of what a function returns counts first."""
    arrow = next((n for n, leaf in enumerate(leaves) if leaf.text == "->"), None)
    if arrow is None:
        return False
    result = [leaf for leaf in leaves[arrow + 1 :] if leaf.text]
    if result[0].kind == STRING:
        raise UnsureError
    return any(leaf.magic for leaf in result)


# --- Ways to split a line ------------------------------------------------------------


def _at_first_bracket(line: Line, forced: bool) -> list[Line]:
    """A signature: what stands before its arguments, they, and what follows."""
    leaves = line.leaves
    start = next(n for n, leaf in enumerate(leaves) if leaf.text == "(")
    pair = leaves[start]
    end = next((n for n, leaf in enumerate(leaves) if leaf.pair is pair), None)
    if end is None:
        raise CannotSplitError
    if end == start + 1:
        raise UnsureError
    split = split_at(line, start, end)
    return [split.head, split.body, split.tail]


def _at_delimiters(line: Line, forced: bool) -> list[Line]:
    """What stands inside brackets: a line for each item, or each member of a union."""
    leaves = line.leaves
    delimiters = delimiters_of(leaves)
    last = len(leaves) - 1
    priority = max((p for n, p in delimiters.items() if n != last), default=0)
    if not priority:
        raise CannotSplitError
    if priority == PRIORITIES[DOT]:
        if sum(p == priority for p in delimiters.values()) == 1:
            raise CannotSplitError
        raise UnsureError
    parts: list[list[Leaf]] = [[]]
    for number, leaf in enumerate(leaves):
        parts[-1].append(leaf)
        if delimiters.get(number) == priority:
            parts.append([])
    if not parts[-1]:
        parts.pop()
    elif priority == PRIORITIES[COMMA] and leaves[-1].kind != COMMA:
        parts[-1].append(comma())
    for part in parts:
        part[0].space = ""
    return [
        Line(
            part,
            line.depth,
            inside=line.inside,
            magic=any(leaf.magic for leaf in part),
        )
        for part in parts
    ]
