"""What somebody does who moves from one version of an API to another, as values."""

from __future__ import annotations

from msgspec import Struct

from specloom.diff.report import Bump, Change, ClientChange


class Call(Struct, frozen=True):
    """A method in both versions; one of the names is empty where there is none."""

    old: str  # "client.admin.users.list"
    new: str
    goes_on: bool  # whether the old name may be called in the new package, too


class Difference(Struct, frozen=True, kw_only=True):
    """What one thing that is said about the versions changes."""

    said: str  # why, and what to do; empty where nobody says it
    changes: tuple[Change, ...]
    client: tuple[ClientChange, ...]


class Section(Struct, frozen=True, kw_only=True):
    """The differences of the same resources."""

    resources: tuple[str, ...]  # "client.messages"; none is everything
    differences: tuple[Difference, ...]


class Migration(Struct, frozen=True, kw_only=True):
    """Everything that moving from one version to another asks for."""

    old: str  # the versions
    new: str
    packages: tuple[str, str]
    bump: Bump | None  # None where there is no verdict on the client
    calls: tuple[Call, ...]  # those that change their name, or end
    sections: tuple[Section, ...]
    rest: tuple[ClientChange, ...]  # what callers lose or gain by nothing above
