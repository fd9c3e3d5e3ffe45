"""Lines of words, and how one is split at a pair of brackets."""

from __future__ import annotations

from collections.abc import Sequence

from specloom.python.layout.leaves import BAR, CLOSE, COMMA, DOT, OPEN, Leaf, comma

WIDTH = 88
INDENT = 4

# How loosely operators bind: the loosest breaks first.
PRIORITIES = {COMMA: 18, BAR: 9, DOT: 1}


class CannotSplitError(Exception):
    """No split of this kind makes the line any better."""


class Line:
    """Leaves that stand on one line, if it is not split any further."""

    __slots__ = (
        "depth",
        "explode",
        "inside",
        "is_def",
        "is_import",
        "leaves",
        "magic",
        "tracked",
    )

    def __init__(
        self,
        leaves: list[Leaf],
        depth: int,
        *,
        inside: bool = False,
        is_def: bool = False,
        is_import: bool = False,
        magic: bool = False,
        tracked: bool = True,
    ) -> None:
        self.leaves = leaves
        self.depth = depth
        self.inside = inside  # of brackets that were opened on a line before
        self.is_def = is_def
        self.is_import = is_import
        self.magic = magic  # a trailing comma asks for one line per item
        self.explode = False  # to be split at once, even if it fits
        self.tracked = tracked  # black knows of its brackets

    def text(self) -> str:
        """The line as it would be written."""
        leaves = self.leaves
        parts = [leaf.space + leaf.text for leaf in leaves]
        parts[0] = "    " * self.depth + leaves[0].text
        return "".join(parts)

    @property
    def fits(self) -> bool:
        """Whether it is no longer than a line may be."""
        return len(self.text()) <= WIDTH


class Split:
    """A line in three, with the brackets between them."""

    __slots__ = ("body", "closing", "head", "opening", "tail")

    def __init__(
        self, head: Line, body: Line, tail: Line, opening: Leaf, closing: Leaf
    ) -> None:
        self.head = head
        self.body = body
        self.tail = tail
        self.opening = opening
        self.closing = closing


def split_at(line: Line, start: int, end: int) -> Split:
    """A line split at a pair of brackets that has something inside.

    Args:
        start: where the opening bracket is.
        end: where the closing one is.
    """
    leaves = line.leaves
    opening, closing = leaves[start], leaves[end]
    before, inside, after = leaves[: start + 1], leaves[start + 1 : end], leaves[end:]
    if inside[-1].kind != COMMA and _needs_comma(line, inside, opening):
        inside = [*inside, comma()]
    body = Line(
        inside,
        line.depth + 1,
        inside=True,
        magic=any(leaf.magic for leaf in inside),
    )
    body.explode = _explodes(inside, opening)
    openings = {id(leaf) for leaf in before}
    head_magic = any(leaf.magic and id(leaf.pair) in openings for leaf in before)
    head = Line(
        before,
        line.depth,
        is_def=line.is_def,
        is_import=line.is_import,
        magic=head_magic,
    )
    tail = Line(after, line.depth, tracked=False)
    return Split(head, body, tail, opening, closing)


def _needs_comma(line: Line, inside: list[Leaf], opening: Leaf) -> bool:
    if line.is_import:
        return True
    if not line.is_def or opening.text != "(":
        return False
    return not any(leaf.kind == COMMA and not leaf.in_annotation for leaf in inside)


def _explodes(inside: list[Leaf], opening: Leaf) -> bool:
    """Whether several items are to stand on a line each, even if they fit on one."""
    last = len(inside) - 1
    trailing = inside[-1].kind == COMMA
    delimiters = delimiters_of(inside)
    several = any(
        p == PRIORITIES[COMMA] and not (trailing and n == last)
        for n, p in delimiters.items()
    )
    return several and (trailing or opening.splits_atom)


def delimiters_of(leaves: Sequence[Leaf]) -> dict[int, int]:
    """Where a line can be broken outside of brackets: after which leaf, how gladly."""
    found: dict[int, int] = {}
    depth = 0
    for number, leaf in enumerate(leaves):
        kind = leaf.kind
        if kind == OPEN:
            depth += 1
        elif kind == CLOSE:
            depth -= 1
        elif not depth:
            if kind == COMMA:
                found[number] = PRIORITIES[kind]
            elif kind in PRIORITIES and number:
                found[number - 1] = PRIORITIES[kind]
    return found
