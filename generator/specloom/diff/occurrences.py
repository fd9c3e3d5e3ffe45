"""Where facts occur: in which operation, travelling which way."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from msgspec import Struct, field

from specloom.diff.facts import Edge, Fact, Pair, PairKey
from specloom.diff.places import Spot
from specloom.diff.report import Flow
from specloom.diff.schemas.comparison import SchemaComparison


class Role(StrEnum):
    """What a schema directly describes, where judgements depend on it."""

    BODY = "body"  # of a request or a response
    TEXT = "text"  # a parameter or a header: everything in it is text on the wire
    REQUIRED_TEXT = "required text"  # the same, and it is always there
    FORM = "form"  # a form: its parts are text, but objects in it are JSON
    FORM_PART = "form part"
    XML = "xml"  # a body that may be XML
    XML_PART = "xml part"  # something inside of it
    INNER_TEXT = "inner text"  # inside a parameter or a header
    INNER = "inner"  # something inside another schema


# What stands inside of something: text stays text.
_INSIDE = {
    Role.TEXT: Role.INNER_TEXT,
    Role.REQUIRED_TEXT: Role.INNER_TEXT,
    Role.INNER_TEXT: Role.INNER_TEXT,
    Role.FORM: Role.FORM_PART,
    Role.XML: Role.XML_PART,
    Role.XML_PART: Role.XML_PART,
}


class Use(Struct, frozen=True):
    """One operation and the way that something travels for it."""

    operation: str | None  # "POST /v1/messages"
    flow: Flow
    unpromised: bool = False  # the operation is a draft that may change in any way


class Occurrence(Struct, frozen=True):
    """One fact in one use."""

    fact: Fact
    use: Use
    role: Role = Role.INNER
    # The value does not travel this way: read-only in a request, write-only in a
    # response.
    unsent: bool = False
    outer_unsent: bool = False  # what it is inside of does not travel either
    required: bool = False  # it is a property that the new side requires
    was_required: bool = False
    covered: bool = False  # what was right until now surely stays right


class FactLog(Struct):
    """All that a comparison of two descriptions found."""

    schemas: SchemaComparison
    direct: list[Occurrence] = field(default_factory=list)
    roots: dict[tuple[PairKey, Use, Role], None] = field(default_factory=dict)

    def state(
        self,
        use: Use,
        kind: str,
        old: Spot | None,
        new: Spot | None,
        subject: str,
        *,
        before: str = "",
        after: str = "",
        traits: frozenset[str] = frozenset(),
    ) -> None:
        """Put down a fact that is not about the inside of a schema."""
        fact = Fact(
            kind=kind,
            old=old,
            new=new,
            subject=subject,
            before=before,
            after=after,
            traits=traits,
        )
        self.direct.append(Occurrence(fact, use))

    def requiredness(
        self,
        use: Use,
        noun: str,
        old: Spot,
        new: Spot,
        subject: str,
        *,
        was: bool,
        now: bool,
    ) -> None:
        """Put down whether a thing has to be there now, or may be left out."""
        if was != now:
            self.state(
                use,
                f"{noun}-became-{'required' if now else 'optional'}",
                old.child("required") or old,
                new.child("required") or new,
                subject,
            )

    def schema(self, use: Use, role: Role, old: Spot, new: Spot) -> None:
        """Compare two schemas that stand in the same place of an operation."""
        key = self.schemas.compare((old,), (new,))
        if key is not None:
            self.roots[(key, use, role)] = None

    def all(self) -> Iterator[Occurrence]:
        """Every occurrence, those inside schemas too."""
        yield from self.direct
        telling = self._telling()
        for (key, use, role), _ in self.roots.items():
            if key in telling:
                yield from self._below(key, use, role, telling)

    def _telling(self) -> set[PairKey]:
        """The pairs that have a fact, or lead to one."""
        pairs = self.schemas.pairs
        used_by: dict[PairKey, list[PairKey]] = {}
        for key, pair in pairs.items():
            for edge in pair.edges:
                used_by.setdefault(edge.to, []).append(key)
        telling = {key for key, pair in pairs.items() if pair.facts}
        waiting = list(telling)
        while waiting:
            for key in used_by.get(waiting.pop(), ()):
                if key not in telling:
                    telling.add(key)
                    waiting.append(key)
        return telling

    def _below(
        self, root: PairKey, use: Use, role: Role, telling: set[PairKey]
    ) -> Iterator[Occurrence]:
        start = _Visit(root, role)
        seen = {start}
        waiting = [start]
        while waiting:
            visit = waiting.pop()
            pair = self.schemas.pairs[visit.key]
            covered = visit.covered or self._covered(visit.key, pair, use.flow)
            for fact in pair.facts:
                yield visit.occurrence(fact, use, covered)
            for edge in pair.edges:
                if edge.to not in telling:
                    continue
                skipped = (edge.read_only and use.flow is Flow.REQUEST) or (
                    edge.write_only and use.flow is Flow.RESPONSE
                )
                # A member of a union stands where the union does.
                member = edge.to[2]
                inner = visit.role if member else _inside(visit.role, edge)
                state = _Visit(
                    edge.to,
                    inner,
                    unsent=visit.unsent or skipped,
                    outer_unsent=visit.outer_unsent if member else visit.unsent,
                    required=visit.required if member else edge.required,
                    was_required=visit.was_required if member else edge.was_required,
                    covered=covered,
                )
                if state not in seen:
                    seen.add(state)
                    waiting.append(state)

    def _covered(self, key: PairKey, pair: Pair, flow: Flow) -> bool:
        """Whether all that was right until now surely stays right."""
        if flow is Flow.OTHER:
            return False
        known = pair.takes_all if flow is Flow.REQUEST else pair.sends_known
        if known is not None:
            return known
        if flow is Flow.REQUEST:
            return self.schemas.takes_all(key)
        return self.schemas.sends_known(key)


def _inside(role: Role, edge: Edge) -> Role:
    if role is Role.FORM_PART and edge.is_item:
        return Role.FORM_PART  # a list is sent as several parts of one name
    return _INSIDE.get(role, Role.INNER)


class _Visit(Struct, frozen=True):
    """A pair on the way through a graph of pairs; the fields are an occurrence's."""

    key: PairKey
    role: Role
    unsent: bool = False
    outer_unsent: bool = False
    required: bool = False
    was_required: bool = False
    covered: bool = False

    def occurrence(self, fact: Fact, use: Use, covered: bool) -> Occurrence:
        """A fact of the pair, as it occurs here."""
        return Occurrence(
            fact,
            use,
            self.role,
            unsent=self.unsent,
            outer_unsent=self.outer_unsent,
            required=self.required,
            was_required=self.was_required,
            covered=covered,
        )
