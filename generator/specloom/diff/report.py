"""The outcome of a comparison as one value: what the reports print, and CI decides by."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from specloom.base.diagnostics import Location
from specloom.base.impact import Impact


class Flow(StrEnum):
    """Which way the changed thing travels."""

    REQUEST = "request"
    RESPONSE = "response"
    OTHER = "other"  # an operation, a server, a credential: neither way


class Bump(StrEnum):
    """Which part of a semantic version a change asks to raise."""

    MAJOR = "major"
    MINOR = "minor"
    PATCH = "patch"
    NONE = "none"


class Place(Struct, frozen=True):
    """One operation that a change reaches, and where the change stands for it."""

    operation: str  # "POST /v1/messages"
    old: Location | None
    new: Location | None


class Site(Struct, frozen=True):
    """One of the places where the same edit was made."""

    subject: str  # "BashTool.strict"
    pointer: str  # as for a change
    old: Location | None
    new: Location | None
    operations: tuple[str, ...]  # that it reaches


class Wording(Struct, frozen=True, kw_only=True):
    """A change in parts, by which the same edit of another place is recognised."""

    says: str  # the message: {subject}, {before} and {after} are filled in
    subject: str
    before: str = ""
    after: str = ""
    # What came or went, where the subject, or a value, names it; empty where a thing
    # changed that is still there.
    item: str = ""
    content: str = ""  # what is in the item, so that other items of its name are others
    remark: str = ""  # what is said behind the message

    @property
    def message(self) -> str:
        """The sentence about one place."""
        said = self.says.format(
            subject=self.subject, before=self.before, after=self.after
        )
        return said + self.remark


class Change(Struct, frozen=True, kw_only=True):
    """One edit of the description, judged by one rule.

    An edit of a shared schema is one change; `places` lists the operations it
    reaches. What reaches requests and responses is judged both ways: the change
    carries the more severe judgement, and its message names the other.
    """

    id: str  # of the rule
    impact: Impact
    flow: Flow
    operation: str | None  # where it concerns exactly one
    pointer: (
        str  # of what changed, in the new description; in the old one if it is gone
    )
    old: Location | None  # None for what was added
    new: Location | None  # None for what was removed
    message: str
    places: tuple[Place, ...] = ()
    accepted: str = ""  # the reason a policy gives for letting it pass; empty without
    # The versions of the API that it is in; empty: in all that were compared.
    versions: tuple[str, ...] = ()
    wording: Wording | None = None  # None where no other change can be the same
    # Where the same edit was made, if it was in several places; the first is the change's.
    sites: tuple[Site, ...] = ()


class ClientChange(Struct, frozen=True, kw_only=True):
    """What callers of the generated client lose, or gain, under one Python name."""

    id: str
    impact: Impact
    name: str  # "Message.stop_reason", "client.messages.create(max_tokens)"
    message: (
        str  # "Message.stop_reason: StopReason -> StopReason | None: code that ..."
    )
    versions: tuple[str, ...] = ()  # of the API, as for a change
    # What the name stands for in the description, an operation or a schema: "POST /items",
    # "Item". Empty for what stands for none.
    about: str = ""


class ClientVerdict(Struct, frozen=True, kw_only=True):
    """What the change means for the generated package."""

    bump: Bump
    changes: tuple[ClientChange, ...]
    note: str = ""  # why it differs from the verdict on the API, where it does


class DiffReport(Struct, frozen=True, kw_only=True):
    """Everything a comparison has to say.

    `client` is None where a side cannot be lowered; `client_skipped` says why. Where the
    spec is new, there are no changes, and `nothing_before` says what is not there.
    """

    old: str  # the sides as the user named them
    new: str
    changes: tuple[Change, ...]
    client: ClientVerdict | None
    client_skipped: str = ""
    nothing_before: str = ""

    def count(self, impact: Impact) -> int:
        """How many changes of this impact nobody has accepted."""
        return sum(c.impact is impact and not c.accepted for c in self.changes)
