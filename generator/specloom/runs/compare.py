"""Both sides read, compared, judged; and what it means for the generated client."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from specloom.base.diagnostics import Finding, Severity, SpecError, has_errors, in_order
from specloom.diff.report import ClientVerdict, DiffReport
from specloom.runs.package_info import named_as
from specloom.runs.read import read
from specloom.runs.weigh import for_client
from specloom.spec.parsed import Parsed
from specloom.spec.version import supported_version

if TYPE_CHECKING:
    from specloom.api.memory import Memory
    from specloom.config.values import Config, OwnMethod
    from specloom.diff.report import Change
    from specloom.python.naming import NamedApi
    from specloom.runs.sides import Side
    from specloom.spec.document import Document

# What says that a file could not be read to its end. What of the rest is wrong, the
# comparison copes with.
_UNREADABLE = frozenset(
    {
        *("alias-cycle", "alias-limit", "complex-key", "file-too-large"),
        *("nesting-too-deep", "not-utf-8", "several-documents", "syntax"),
        *("unknown-alias", "unreadable-file"),
    }
)


# Characters of both sides, from which on a process of its own is worth its start.
_LARGE = 4_000_000


class Comparison(Struct, frozen=True, kw_only=True):
    """What came of two sides, with what it was made from."""

    sides: tuple[Side, Side]
    report: DiffReport
    old: tuple[Document, ...]
    new: tuple[Document, ...]
    clients: tuple[NamedApi, NamedApi] | None  # what both sides are in Python
    findings: tuple[Finding, ...]  # what each side was compared without


def compare_sides(
    old: Side, new: Side, *, today: date, parsed: Parsed, client: bool = True
) -> Comparison:
    """What changed from one side to the other; the new side's settings count.

    Args:
        today: the day that deprecations are judged by.
        parsed: files that were parsed already; the sides share most of theirs.
        client: whether to say what the change means for the generated client.

    Raises:
        SpecError: a side cannot be read; carries the findings of both.
    """
    from specloom.diff.compare import compare
    from specloom.python.verdict import disagreement

    before, after = _Read(old.config), _Read(new.config)
    unreadable: list[Finding] = []
    for side, into in ((old, before), (new, after)):
        try:
            into.documents, into.findings = _read(side, parsed)
        except SpecError as error:
            unreadable += error.findings
    if unreadable:
        raise SpecError(in_order(unreadable))
    settings = new.config.judgement
    with ExitStack() as ending:
        # The client takes longer still; of small documents, a process of its own does.
        length = sum(each.characters for each in (*before.documents, *after.documents))
        sides = before.documents, after.documents
        compared: Callable[[], tuple[Change, ...]] = partial(
            compare, *sides, today=today, settings=settings
        )
        if client and length > _LARGE:
            from specloom.base.workers import Workers

            compared = ending.enter_context(Workers()).submit(compared)
        verdict = clients = None
        skipped = "it was not asked for"
        if client:
            try:
                verdict, clients = _client_verdict(before, after, today)
                skipped = ""
            except _NotLoweredError as error:
                skipped = str(error)
        changes = compared()
    if verdict is not None:
        verdict = replace(verdict, note=disagreement(verdict, changes))
    report = DiffReport(
        old=old.name,
        new=new.name,
        changes=changes,
        client=verdict,
        client_skipped=skipped,
    )
    return Comparison(
        sides=(old, new),
        clients=clients,
        report=report,
        old=tuple(before.documents),
        new=tuple(after.documents),
        findings=(*before.findings, *after.findings),
    )


class _Read:
    """One side, read."""

    def __init__(self, config: Config) -> None:
        self.config = config
        self.documents: list[Document] = []
        self.findings: list[Finding] = []


def _read(side: Side, parsed: Parsed) -> tuple[list[Document], list[Finding]]:
    """The documents of a side and what is wrong with them.

    Raises:
        SpecError: a file of it cannot be read, or a document is no OpenAPI.
    """
    documents, findings = read(side.config, side.tree, parsed, compared=True)
    if side.borrows:
        findings = [each for each in findings if each.rule != "unmatched-entry"]
    foreign = {
        document.at("").file
        for document in documents
        if supported_version(document.value.get("openapi")) is None
    }
    stopping = [
        f
        for f in findings
        if f.rule in _UNREADABLE
        or (f.rule == "openapi-version" and f.at.file in foreign)
    ]
    if stopping:
        raise SpecError([_with_excerpt(f, documents) for f in stopping])
    return documents, findings


def _with_excerpt(finding: Finding, documents: Sequence[Document]) -> Finding:
    lines = (document.excerpt(finding.at) for document in documents)
    return replace(finding, excerpt=finding.excerpt or next(filter(None, lines), ""))


_Clients = tuple["NamedApi", "NamedApi"]


class _NotLoweredError(Exception):
    """A side makes no client; says why in a sentence."""


def _client_verdict(
    old: _Read, new: _Read, today: date
) -> tuple[ClientVerdict, _Clients]:
    from specloom.api.memory import MemoryOfParts
    from specloom.python.verdict import client_verdict

    memory = MemoryOfParts()
    before = _named("old", old, today, memory)
    after = before if _same(old, new) else _named("new", new, today, memory)
    own = _own_methods(old.config), _own_methods(new.config)
    try:
        return client_verdict(before, after, own), (before, after)
    except Exception as error:
        raise _NotLoweredError(
            f"the clients cannot be compared ({type(error).__name__}: {error})"
        ) from error


def _own_methods(config: Config) -> tuple[OwnMethod, ...]:
    return tuple(method for module in config.own_code for method in module.methods)


def _named(which: str, side: _Read, today: date, memory: Memory) -> NamedApi:
    """The API of a side, with its Python names.

    Raises:
        _NotLoweredError: it makes no client.
    """
    from specloom.api.lower import lower

    for document in side.documents:
        for excess in document.excesses:
            raise _NotLoweredError(
                f"no client can be made from the {which} side:"
                f" {document.at(excess.pointer)}: {excess.message}"
            )
    weigh = partial(for_client, settings=side.config.check, today=today)
    try:
        # What is wrong and has something instead does not keep a client from being made.
        findings = weigh(side.findings)
        if not has_errors(findings):
            api, left_out = lower(*side.documents, memory=memory)
            findings = weigh(left_out)
            if not has_errors(findings):
                # A further name that cannot be given is for `generate` to refuse.
                return named_as(side.config, api)[0]
    except SpecError as error:
        findings = list(error.findings)
    except Exception as error:
        # What a validator refuses may surprise the stages that follow it.
        raise _NotLoweredError(
            f"no client can be made from the {which} side"
            f" ({type(error).__name__}: {error})"
        ) from error
    errors = [f for f in findings if f.severity is Severity.ERROR]
    more = f" (and {len(errors) - 1} more)" if len(errors) > 1 else ""
    first = errors[0]
    raise _NotLoweredError(
        f"no client can be made from the {which} side:"
        f" {first.at}: {first.message}{more}"
    )


def _same(old: _Read, new: _Read) -> bool:
    """Whether both sides are made of the same files, and configured alike."""

    def made_of(side: _Read) -> list[object]:
        # In their order: overlays in another one make another description.
        documents = [(d.name, *d.digests.items(), d.configured) for d in side.documents]
        aliases = [(each.name, each.target) for each in side.config.aliases]
        return [documents, aliases, side.config.formats]

    return made_of(old) == made_of(new)
