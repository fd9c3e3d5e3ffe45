"""One kind of fact as the rules know it, and the rules that follow from it."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from specloom.base.impact import Impact
from specloom.diff.report import Flow

BREAKING, WARNING, INFO = Impact.BREAKING, Impact.WARNING, Impact.INFO


class Example(Struct, frozen=True):
    """A part of a description before and after, in YAML.

    `scope` says which part: `schema` (of a body), `parameter`, `operation`, `item` (of
    a path), `document`, and a few more that the tests know how to complete.
    """

    scope: str
    before: str
    after: str

    def reversed(self) -> Example:
        """The same edit backwards."""
        return Example(self.scope, self.after, self.before)


class Row(Struct, frozen=True, kw_only=True):
    """A kind of fact, and how severe it is for each way that a thing can travel.

    None for a way in which it does not occur.
    """

    kind: str
    what: str  # in a few words, as a heading
    says: str  # the message: {subject}, {before} and {after} are filled in
    request: Impact | None = None
    response: Impact | None = None
    other: Impact | None = None
    mirror: str | None = None  # the kind of the edit backwards
    unmirrored: str = ""  # why there is none
    note: str = ""  # what the judgement depends on
    example: Example


class Rule(Struct, frozen=True, kw_only=True):
    """One kind of change travelling one way, and what it means."""

    id: str
    kind: str
    flow: Flow
    impact: Impact
    what: str
    says: str
    note: str
    mirror: str | None  # the id of the rule for the edit backwards
    unmirrored: str
    example: Example

    @property
    def severity(self) -> Impact:
        """The impact, under the name that tables of rules use."""
        return self.impact

    @property
    def meaning(self) -> str:
        """What happened and what follows from it, in plain sentences."""
        return " ".join(
            text
            for text in (f"{self.what}.", _WHY[self.flow, self.impact], self.note)
            if text
        ).replace("`", "")

    @property
    def documentation(self) -> str:
        """The rule's page, in Markdown."""
        mirror = f"Backwards it is `{self.mirror}`." if self.mirror else self.unmirrored
        before, after = self.example.before.strip(), self.example.after.strip()
        parts = [
            f"{self.what}.",
            _WHY[self.flow, self.impact],
            self.note,
            f"Before ({self.example.scope}):\n\n```yaml\n{before or '# nothing'}\n```",
            f"After:\n\n```yaml\n{after or '# nothing'}\n```",
            mirror,
        ]
        return "\n\n".join(part for part in parts if part)


_WHY = {
    (Flow.REQUEST, BREAKING): (
        "In a request: callers who send what was right until now are refused, or get"
        " something else."
    ),
    (Flow.REQUEST, WARNING): (
        "In a request: callers who send what was right until now may be refused."
    ),
    (Flow.REQUEST, INFO): (
        "In a request: whatever callers send today is taken as before."
    ),
    (Flow.RESPONSE, BREAKING): (
        "In a response: callers may receive what they could not until now, or miss what"
        " was always there."
    ),
    (Flow.RESPONSE, WARNING): (
        "In a response: callers may miss something that they had no promise of, or meet"
        " something new."
    ),
    (Flow.RESPONSE, INFO): (
        "In a response: whatever arrives was possible until now, or is to be passed over."
    ),
    (Flow.OTHER, BREAKING): "Calls that worked fail, or do something else.",
    (Flow.OTHER, WARNING): "Calls that worked may fail.",
    (Flow.OTHER, INFO): "Calls go on as they are.",
}


def rule_id(kind: str, flow: Flow) -> str:
    """The name of the rule for a kind of fact that travels this way."""
    return kind if flow is Flow.OTHER else f"{flow}-{kind}"


def rules_of(row: Row) -> Iterator[Rule]:
    """A rule for each way in which a kind of fact occurs."""
    for flow, impact in (
        (Flow.REQUEST, row.request),
        (Flow.RESPONSE, row.response),
        (Flow.OTHER, row.other),
    ):
        if impact is not None:
            yield Rule(
                id=rule_id(row.kind, flow),
                kind=row.kind,
                flow=flow,
                impact=impact,
                what=row.what,
                says=row.says,
                note=row.note,
                mirror=rule_id(row.mirror, flow) if row.mirror else None,
                unmirrored=row.unmirrored,
                example=row.example,
            )
