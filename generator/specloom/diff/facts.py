"""What a comparison finds, before anybody judges it."""

from __future__ import annotations

from msgspec import Struct, field

from specloom.base.diagnostics import Location
from specloom.diff.places import Home, Spot

# A pair of schemas by where they are written, on the old side and on the new, and
# whether both are members of a union, which decides about null for them.
PairKey = tuple[tuple[Home, ...], tuple[Home, ...], bool]


class Fact(Struct, frozen=True, kw_only=True):
    """One difference, and the two places where it shows.

    A side is None where nothing stands: before an addition, after a removal.
    """

    kind: str  # what the rules know it by: "property-removed"
    old: Spot | None
    new: Spot | None
    subject: str  # what it is about, as people call it: "Message.usage"
    before: str = ""  # the old value, in words
    after: str = ""
    # What came or went, by what it is known in other places as well: a property's name,
    # a value, a tag. Empty where a thing changed that is still there.
    item: str = ""
    content: str = ""  # what is in it
    # Circumstances that a judgement depends on: "required", "closed", "open", ...
    traits: frozenset[str] = frozenset()

    @property
    def key(self) -> tuple[str, Home | None, Home | None, str, str]:
        """What two occurrences of the same edit share."""
        return (
            self.kind,
            self.old.home if self.old else None,
            self.new.home if self.new else None,
            self.before,
            self.after,
        )

    @property
    def places(self) -> tuple[Location | None, Location | None]:
        """Where it is written, in the old description and in the new.

        What came or went by a reference is written where the reference stands.
        """
        if self.old is not None and self.new is not None:
            return self.old.at, self.new.at
        return _entry(self.old), _entry(self.new)


def _entry(spot: Spot | None) -> Location | None:
    return None if spot is None else (spot.reference or spot).at


class Edge(Struct, frozen=True):
    """From a schema to one inside it."""

    to: PairKey
    # Those who send (or receive) the outer value leave this part out.
    read_only: bool = False
    write_only: bool = False
    # For a property: whether the new side, and the old one, require it.
    required: bool = False
    was_required: bool = False
    is_item: bool = False  # of a list


class Pair(Struct):
    """Two schemas that were compared, with what differs in them themselves."""

    facts: list[Fact] = field(default_factory=list)
    edges: list[Edge] = field(default_factory=list)
    # Whether all that was right surely stays right, by who gets the values; None as
    # long as nobody asked.
    takes_all: bool | None = None
    sends_known: bool | None = None
