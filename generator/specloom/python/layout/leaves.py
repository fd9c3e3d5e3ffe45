"""The words of a statement, as the layout moves them about."""

from __future__ import annotations

from collections.abc import Iterable

NAME, STRING, NUMBER, COMMA, EQUAL, OPEN, CLOSE, BAR, COLON, DOT, OTHER = range(11)


class UnsureError(Exception):
    """What black would make of this text is not known for certain."""


class Leaf:
    """One word of a statement.

    Brackets without text stand where black may add parentheses.
    """

    __slots__ = (
        "in_annotation",
        "invisible",
        "is_value",
        "kind",
        "magic",
        "pair",
        "single",
        "space",
        "spaced",
        "splits_atom",
        "subscript",
        "text",
        "unsplittable",
        "words",
    )

    def __init__(self, text: str, kind: int, space: str = "", words: int = 1) -> None:
        self.text = text
        self.kind = kind
        self.space = space  # before it, unless a line starts with it
        self.spaced = space  # the same, as it was before lines were split
        self.words = words  # black counts each name and dot
        self.pair: Leaf | None = None  # of a bracket that closes: the one that opens
        self.magic = False  # closes after a trailing comma that asks to be exploded
        self.single = False  # closes a tuple of at most one item
        self.splits_atom = False  # opens a list, dict or tuple, or names to import
        self.subscript = False  # closes `name[...]`
        self.in_annotation = False  # of a parameter, or of what is returned
        self.invisible = False  # a bracket that black may show, or not
        self.is_value = False  # ends one, so that no other can follow
        self.unsplittable = False  # black breaks lines around it in ways of its own


def comma() -> Leaf:
    """A trailing comma that was not there."""
    return Leaf(",", COMMA)


def set_magic(closing: Leaf, commas: int, trailing: bool) -> None:
    """Say of a closing bracket whether a trailing comma asks for a line per item.

    Args:
        commas: directly inside the brackets.
        trailing: whether one of them is the last thing there.
    """
    opening = closing.pair
    is_tuple = opening is not None and opening.splits_atom and opening.text == "("
    closing.single = is_tuple and commas < 2
    needed = closing.single or (closing.subscript and commas == 1)
    closing.magic = trailing and not needed


def copied(leaves: Iterable[Leaf], *, hide: bool = False) -> list[Leaf]:
    """The same leaves, for a second attempt that must not touch the first.

    Args:
        hide: whether brackets that were made visible are invisible again.
    """
    twins: dict[int, Leaf] = {}
    copies = []
    for leaf in leaves:
        text = "" if hide and leaf.invisible else leaf.text
        twin = Leaf(text, leaf.kind, leaf.spaced, leaf.words)
        twin.invisible = leaf.invisible
        twin.magic, twin.single = leaf.magic, leaf.single
        twin.splits_atom, twin.subscript = leaf.splits_atom, leaf.subscript
        twin.in_annotation = leaf.in_annotation
        twins[id(leaf)] = twin
        if leaf.pair is not None:
            twin.pair = twins.get(id(leaf.pair), leaf.pair)
        copies.append(twin)
    return copies
