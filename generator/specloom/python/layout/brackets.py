"""Splitting a line at its last brackets, and when others before them look better."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from specloom.python.layout.leaves import (
    CLOSE,
    COMMA,
    DOT,
    EQUAL,
    OPEN,
    Leaf,
    UnsureError,
)
from specloom.python.layout.lines import (
    INDENT,
    PRIORITIES,
    WIDTH,
    CannotSplitError,
    Line,
    Split,
    delimiters_of,
    split_at,
)


def at_last_bracket(line: Line, forced: bool) -> list[Line]:
    """Before, inside and after the last brackets; those that leave a short start."""
    lengths: dict[int, int] = {}
    length = INDENT * line.depth
    for leaf in line.leaves:
        lengths[id(leaf)] = length
        length += len(leaf.space) + len(leaf.text)
    first: list[Line] | None = None
    for omit in _trailers_to_omit(line):
        if omit:
            closing = next(
                (
                    leaf
                    for leaf in reversed(line.leaves)
                    if leaf.kind == CLOSE and id(leaf) not in omit
                ),
                None,
            )
            opening = closing.pair if closing else None
            if opening and opening.text and lengths.get(id(opening), 0) > WIDTH:
                continue
        lines = _right_hand(line, omit, forced)
        if first is None and not omit:
            first = lines
        if lines[0].fits:
            return lines
    return first if first is not None else _right_hand(line, frozenset(), forced)


def _right_hand(line: Line, omit: AbstractSet[int], forced: bool) -> list[Line]:
    return _without_invisible(_last_split(line, omit), line, omit, forced)


def _last_split(line: Line, omit: AbstractSet[int]) -> Split:
    """The split at the last brackets that are not to be omitted.

    Raises:
        CannotSplitError: there are none, or they hold too little to be worth it.
    """
    leaves = line.leaves
    end = None
    for number in range(len(leaves) - 1, -1, -1):
        leaf = leaves[number]
        if leaf.kind != CLOSE or id(leaf) in omit:
            continue
        if leaves[number - 1] is leaf.pair:
            continue  # nothing inside
        end = number
        break
    if end is None:
        raise CannotSplitError
    pair = leaves[end].pair
    start = next((n for n, leaf in enumerate(leaves) if leaf is pair), None)
    if start is None:
        raise CannotSplitError
    return split_at(line, start, end)


def _without_invisible(
    split: Split, line: Line, omit: AbstractSet[int], forced: bool
) -> list[Line]:
    """The split, or a better one that leaves invisible brackets invisible."""
    if (
        not forced
        and not split.opening.text
        and not split.closing.text
        and not line.is_import
        and _can_omit(split)
    ):
        omit = {id(split.closing), *omit}
        try:
            other = _last_split(line, omit)
            if _prefers_other(other, split):
                return _without_invisible(other, line, omit, forced)
        except CannotSplitError:
            chained = sum(leaf.kind == EQUAL for leaf in line.leaves) > 1
            if not chained and not _can_be_split(split.body) and not split.body.fits:
                raise
    if split.opening.kind == OPEN and not split.opening.text:
        split.opening.text, split.closing.text = "(", ")"
    return [split.head, split.body, split.tail]


def _prefers_other(other: Split, split: Split) -> bool:
    """Whether a split without invisible brackets looks better than one with them."""
    head = split.head.leaves
    if not (len(head) >= 2 and head[-2].kind == EQUAL):
        return True
    if not any(leaf.kind in (OPEN, CLOSE) for leaf in head[:-1]):
        return True
    if len(split.head.text()) > WIDTH - 1 or split.head.magic:
        return True
    equals = sum(leaf.kind == EQUAL for leaf in head)
    if equals > 1 and equals > sum(leaf.kind == EQUAL for leaf in other.head.leaves):
        return False
    for leaf in reversed(other.head.leaves):
        if leaf.kind == EQUAL:
            break
        if leaf.kind == CLOSE:
            return True
    has_equal = any(leaf.kind == EQUAL for leaf in other.head.leaves)
    return has_equal and other.head.fits


def _can_be_split(body: Line) -> bool:
    leaves = body.leaves
    return len(leaves) > 1 or leaves[0].words > 1


def _can_omit(split: Split) -> bool:
    """Whether what stands in invisible brackets can do without them."""
    leaves = split.body.leaves
    delimiters = delimiters_of(leaves)
    if not delimiters:
        return True
    priority = max(delimiters.values())
    if sum(p == priority for p in delimiters.values()) > 1:
        return False
    if priority == PRIORITIES[DOT]:
        return True
    first, last = leaves[0], leaves[-1]
    if first.kind == OPEN and leaves[1].kind != CLOSE:
        raise UnsureError
    if last.kind == CLOSE and not last.subscript:
        if leaves[-2].kind == OPEN:
            return False
        length = INDENT * split.body.depth
        other_brackets = False
        for leaf in leaves:
            length += len(leaf.space) + len(leaf.text)
            if leaf is last.pair:
                if other_brackets or length <= WIDTH:
                    return True
            elif leaf.kind == OPEN:
                other_brackets = True
    return False


def _trailers_to_omit(line: Line) -> Iterator[AbstractSet[int]]:
    """Brackets at the end that are left together, to split at some before them.

    As long as what is left together fits on a line.
    """
    omit: set[int] = set()
    if not line.magic:
        yield omit
    length = INDENT * line.depth
    opening: Leaf | None = None
    closing: Leaf | None = None
    inner: set[int] = set()
    leaves = line.leaves
    for index in range(len(leaves) - 1, -1, -1):
        leaf = leaves[index]
        length += len(leaf.space) + len(leaf.text)
        if length > WIDTH:
            break
        before = leaves[index - 1] if index else None
        explodes = before is not None and before.kind == COMMA and not leaf.single
        if opening is not None:
            if leaf is opening:
                opening = None
            elif leaf.kind == CLOSE:
                if explodes:
                    break
                inner.add(id(leaf))
        elif leaf.kind == CLOSE:
            if before is not None and before.kind == OPEN:
                inner.add(id(leaf))
                continue
            if closing is not None:
                omit.add(id(closing))
                omit |= inner
                inner.clear()
                yield omit
            if explodes:
                break
            if leaf.text:
                opening, closing = leaf.pair, leaf
