"""What a project decides about the judgement of changes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType

from specloom.diagnostics import Location
from specloom.diff.report import Impact


@dataclass(frozen=True, slots=True, kw_only=True)
class Acceptance:
    """A change that a project lets pass, knowing what it does.

    `operation` and `pointer` narrow it where they are given; both are shell
    patterns (`*` matches any text, slashes too).
    """

    id: str  # of the rule; "*" is every rule
    reason: str
    operation: str | None = None  # "POST /v1/messages"; one of the change's places
    pointer: str | None = None  # as the report shows it
    expires: date | None = None  # the last day on which it counts
    at: Location | None = None  # where in specloom.toml it is written


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgeSettings:
    """How changes are judged, beside the rules themselves."""

    # Whether clients cope with values of a response that they do not know: new
    # members of an enum or a union are information then, and a break otherwise.
    # `x-specloom-open` on the schema decides for one schema, whatever stands here.
    open_responses: bool = True
    severities: Mapping[str, Impact] = field(
        default_factory=lambda: MappingProxyType({})
    )  # rule id -> impact in place of the rule's own
    accepted: tuple[Acceptance, ...] = ()
    # Days that must lie between the day a deprecation appears and its `x-sunset`,
    # by `x-stability-level`. Levels without an entry need none.
    sunset_grace_days: Mapping[str, int] = field(
        default_factory=lambda: MappingProxyType({})
    )
