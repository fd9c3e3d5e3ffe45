"""What a configuration says, as values."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date
from pathlib import Path
from types import MappingProxyType

from msgspec import Struct, field

from specloom.base.diagnostics import Location, Severity
from specloom.base.impact import Impact
from specloom.base.patterns import matches
from specloom.base.statements import Said

FOLDER = "own_code"


class OwnResource(Struct, frozen=True, kw_only=True):
    """A resource whose classes are replaced by subclasses in own code."""

    accessor: tuple[str, ...]  # ("messages", "batches")
    classes: tuple[str, str]  # sync and async
    at: Location


class OwnMethod(Struct, frozen=True, kw_only=True):
    """A method with the arguments of an operation, whose call a class is handed."""

    accessor: tuple[str, ...]
    like: tuple[str, ...]  # the operation's accessor
    classes: tuple[str, str]  # sync and async
    summary: str
    at: Location


class OwnCode(Struct, frozen=True, kw_only=True):
    """One module, and what of it stands where."""

    file: Path
    shown_as: str  # the file's name in findings
    exports: tuple[str, ...]  # importable from the package itself
    resources: tuple[OwnResource, ...]
    methods: tuple[OwnMethod, ...]
    optional_dependencies: tuple[tuple[str, tuple[str, ...]], ...]  # extra -> needs
    at: Location  # its table in specloom.toml

    @property
    def module(self) -> str:
        """The module's name in the package's folder of own code."""
        return self.file.stem

    @property
    def home(self) -> str:
        """Where the module stands, below the package: "own_code.search"."""
        return f"{FOLDER}.{self.module}"


class Alias(Struct, frozen=True, kw_only=True):
    """A further name of a method, a resource or a type."""

    name: str  # "admin.users.list", "Tool"
    target: str  # "organization.users.list", "ToolParam"
    at: Location


class KnownRules(Struct, frozen=True, kw_only=True):
    """The rules that a configuration may name."""

    ids: Collection[str]  # of the diff
    renamed: Mapping[str, str]  # id of before -> id of today
    findings: Collection[str]  # ids of what is found in a description


class Acceptance(Struct, frozen=True, kw_only=True):
    """A change or a finding that a project lets pass, knowing what it does.

    `operation` and `pointer` narrow it where they are given; in both, `*` stands for
    any text, slashes too.
    """

    id: str  # of the rule; "*" is every rule
    reason: str
    operation: str | None = None  # "POST /v1/messages"; one of the change's places
    pointer: str | None = None  # as reports show it, with or without the `#`
    expires: date | None = None  # the last day on which it counts
    at: Location | None = None  # where in specloom.toml it is written

    def is_for(self, rule: str, pointer: str) -> bool:
        """Whether it means this rule at this place, be its time over or not."""
        if self.id not in ("*", rule):
            return False
        wanted = self.pointer
        return wanted is None or matches(wanted.removeprefix("#"), pointer)


class JudgeSettings(Struct, frozen=True, kw_only=True):
    """How changes are judged, apart from the rules themselves."""

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


class CheckSettings(Struct, frozen=True, kw_only=True):
    """What findings about a description weigh, apart from the rules themselves."""

    severities: Mapping[str, Severity] = field(
        default_factory=lambda: MappingProxyType({})
    )  # rule id -> severity in place of the rule's own
    accepted: tuple[Acceptance, ...] = ()


class Config(Struct, frozen=True, kw_only=True):
    """One client to build. Paths are absolute; None means: follow from the spec."""

    file: Path | None
    api_version: str | None  # which of the file's versions; None where it has none
    api_version_at: Location | None  # its table
    siblings: tuple[str, ...]  # packages of its other versions
    root: Path  # the spec's folder
    reach: Path  # what references may lead to: the folder of the git repository
    documents: tuple[Path, ...]
    overlays: tuple[Path, ...]  # in the order in which they are applied
    documented_endpoints: Path | None
    package: str | None
    class_name: str | None
    version: str
    version_at: Location | None  # where it is written, or the table that leaves it out
    license: str
    output: Path  # the folder that the package's folder is put into
    formatter: str
    templates: Path | None
    timeout_s: float
    max_retries: int
    formats: Mapping[str, str]  # format of strings -> type, where stated
    aliases: tuple[Alias, ...]
    own_code: tuple[OwnCode, ...]
    said: Said  # of the description
    check: CheckSettings
    judgement: JudgeSettings  # how `diff` judges; the client does not depend on it
