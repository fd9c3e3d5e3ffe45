"""A comparison of two sides that may describe several versions of an API each.

Each version is compared with itself. What they share is said once, as for findings; what
is in some of them alone names these.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from msgspec import Struct
from msgspec.structs import replace

from specloom.base.diagnostics import Finding, Severity, SpecError, in_order
from specloom.diff.report import Bump, Change, ClientChange, ClientVerdict, DiffReport
from specloom.runs.compare import Comparison, compare_sides
from specloom.runs.sides import Side, Versions
from specloom.runs.versions import merged
from specloom.spec.parsed import Parsed

if TYPE_CHECKING:
    from specloom.base.cache import Cache
    from specloom.config.values import JudgeSettings
    from specloom.diff.rules import Rule

_Change = TypeVar("_Change", Change, ClientChange)

# What tells only tools: where it means something to callers, the client verdict says so.
_ANNOTATION = "annotation-changed"


class Outcome(Struct, frozen=True, kw_only=True):
    """What a comparison came to, over all versions, and each version's own."""

    report: DiffReport
    comparisons: tuple[Comparison, ...]
    findings: tuple[Finding, ...]  # what was compared without; stale acceptances


def compare_versions(
    old: Versions, new: Versions, *, today: date, cache: Cache, client: bool = True
) -> Outcome:
    """What changed from one side to the other, in each version that both describe.

    Args:
        today: the day that deprecations are judged by.
        cache: keeps what was parsed for the next run.
        client: whether to say what the change means for the generated client.

    Raises:
        SpecError: a side cannot be read; carries the findings of both, in any version.
    """
    parsed = Parsed(cache.section("parsed"))
    made: list[Comparison] = []
    unreadable: list[Finding] = []
    pairs = _pairs(old, new, parsed)
    for before, after in pairs:
        try:
            made.append(
                compare_sides(before, after, today=today, parsed=parsed, client=client)
            )
        except SpecError as error:
            unreadable += error.findings
    if unreadable:
        raise SpecError(in_order(unreadable))
    settings = new[0].config.judgement
    report = _merged(made) if made else _empty(old[0], new[0])
    come_and_gone = tuple(_come_and_gone(old, new, pairs, today, settings))
    report = replace(report, changes=(*report.changes, *come_and_gone))
    found = [(_name(each), each.findings) for each in made]
    return Outcome(
        report=_gathered(report),
        comparisons=tuple(made),
        findings=(*merged(found), *_stale(report, settings, today)),
    )


def between_versions(
    sides: Versions, others: Versions, *, today: date, cache: Cache, client: bool = True
) -> Outcome:
    """What changed from one version of a spec to another: one on each side.

    What a project lets pass in an edit of its spec counts for nothing here.

    Raises:
        SpecError: a side cannot be read; carries the findings of both.
    """
    (old,), (new,) = sides, others
    settings = replace(new.config.judgement, accepted=())
    new = replace(new, config=replace(new.config, judgement=settings))
    parsed = Parsed(cache.section("parsed"))
    made = compare_sides(old, new, today=today, parsed=parsed, client=client)
    changes = tuple(
        each
        for each in made.report.changes
        if not _is_named(each, old) and not each.id.endswith(_ANNOTATION)
    )
    return Outcome(
        report=_gathered(replace(made.report, changes=changes)),
        comparisons=(made,),
        findings=made.findings,
    )


def _gathered(report: DiffReport) -> DiffReport:
    """The report with the same edit said once, wherever it was made."""
    from specloom.diff.gathering import gathered

    return replace(report, changes=gathered(report.changes))


def nothing_before(error: SpecError, new: Sequence[str]) -> Outcome:
    """The outcome where a spec is new.

    Args:
        error: why there is no other side.
        new: the spec, as it was named.
    """
    first = error.findings[0]
    report = DiffReport(
        old=first.at.file,
        new=" ".join(new) or ".",
        changes=(),
        client=None,
        nothing_before=first.message,
    )
    return Outcome(report=report, comparisons=(), findings=())


def _is_named(change: Change, side: Side) -> bool:
    """Whether a name that specloom.toml gives for one version is all that changed.

    Nobody who uses the API sees it; what callers lose by it, the client verdict says.
    """
    file = side.config.api_version_at
    written = [at.file for at in (change.old, change.new) if at is not None]
    return file is not None and file.file in written


def _pairs(old: Versions, new: Versions, parsed: Parsed) -> list[tuple[Side, Side]]:
    """The versions that both sides have, as they were and as they are."""
    before, after = _by_name(old, new, parsed), _by_name(new, old, parsed)
    return [(before[name], after[name]) for name in after if name in before]


def _by_name(
    sides: Versions, others: Versions, parsed: Parsed
) -> dict[str | None, Side]:
    """The versions of a side by name.

    One without versions describes the one of the other side that its document names as
    its `info.version`, or the default one.
    """
    names = [other.config.api_version for other in others]
    if sides[0].config.api_version is None and names[0] is not None:
        named = _info_version(sides[0], parsed)
        return {named if named in names else names[0]: sides[0]}
    return {side.config.api_version: side for side in sides}


def _info_version(side: Side, parsed: Parsed) -> str:
    """The version that the first document of a side gives itself; empty without one."""
    from specloom.spec.load import load
    from specloom.spec.values import as_dict

    path = side.config.documents[0]
    shown = side.tree.shown(path)
    try:
        source = load(
            path, root=side.config.root, shown_as=shown, tree=side.tree, parsed=parsed
        )
    except SpecError:
        return ""  # whoever reads the side whole says why
    return str(as_dict(source.value.get("info")).get("version", ""))


def _name(comparison: Comparison) -> str | None:
    return comparison.sides[1].config.api_version


def _come_and_gone(
    old: Versions,
    new: Versions,
    pairs: Sequence[tuple[Side, Side]],
    today: date,
    settings: JudgeSettings,
) -> Iterator[Change]:
    """The versions that one side alone has."""
    from specloom.diff.rules.api_versions import ADDED, REMOVED

    for rule, sides, number in ((ADDED, new, 1), (REMOVED, old, 0)):
        paired = [pair[number] for pair in pairs]
        for side in sides:
            if side not in paired:
                yield _change(rule, side, today, settings)


def _change(rule: Rule, side: Side, today: date, settings: JudgeSettings) -> Change:
    from specloom.diff.judge import accepted

    at = side.config.api_version_at
    assert at is not None, "a version is named somewhere"
    added = rule.id == "api-version-added"
    change = Change(
        id=rule.id,
        impact=settings.severities.get(rule.id, rule.impact),
        flow=rule.flow,
        operation=None,
        pointer=at.pointer,
        old=None if added else at,
        new=at if added else None,
        message=rule.says.format(subject=side.config.api_version),
    )
    return accepted(change, today, settings.accepted)


# --- One report of several -----------------------------------------------------------


def _merged(made: Sequence[Comparison]) -> DiffReport:
    first = made[0].report
    if len(made) == 1:
        return first
    named = [(str(_name(each)), each.report) for each in made]
    skipped = [(name, each.client_skipped) for name, each in named if not each.client]
    return DiffReport(
        old=first.old,
        new=first.new,
        changes=tuple(
            _shared([(name, each.changes) for name, each in named], _same_edit)
        ),
        client=_client([(name, each.client) for name, each in named if each.client]),
        client_skipped=_each_once(skipped, len(named)),
    )


def _empty(old: Side, new: Side) -> DiffReport:
    return DiffReport(
        old=old.name,
        new=new.name,
        changes=(),
        client=None,
        client_skipped="no version of the API is on both sides",
    )


def _client(verdicts: Sequence[tuple[str, ClientVerdict]]) -> ClientVerdict | None:
    if not verdicts:
        return None
    notes = [(name, each.note) for name, each in verdicts if each.note]
    bumps = {each.bump for _, each in verdicts}
    return ClientVerdict(
        bump=next(bump for bump in Bump if bump in bumps),
        changes=tuple(
            _shared([(name, each.changes) for name, each in verdicts], lambda c: c)
        ),
        note=_each_once(notes, len(verdicts)),
    )


def _each_once(said: Sequence[tuple[str, str]], of: int) -> str:
    """Sentences, each with the versions that it is about, unless it is all."""
    by_text: dict[str, list[str]] = {}
    for name, text in said:
        by_text.setdefault(text, []).append(name)
    return " ".join(
        text if len(names) == of else f"{', '.join(names)}: {text}"
        for text, names in by_text.items()
    )


def _same_edit(change: Change) -> object:
    """What one edit has in all versions; operations that it reaches may differ."""
    return replace(change, operation=None, places=(), pointer="")


def _shared(
    said: Sequence[tuple[str, Iterable[_Change]]],
    key: Callable[[_Change], object],
) -> Iterator[_Change]:
    """Changes of all versions, each once; what not all of them have says which do."""
    found: dict[object, list[tuple[str, _Change]]] = {}
    for name, changes in said:
        for change in changes:
            found.setdefault(key(change), []).append((name, change))
    for having in found.values():
        change = _joined([each for _, each in having])
        if len(having) < len(said):
            names = tuple(name for name, _ in having)
            message = f"{change.message} (in {', '.join(names)})"
            change = replace(change, versions=names, message=message)
        yield change


def _joined(changes: Sequence[_Change]) -> _Change:
    first = changes[0]
    if isinstance(first, ClientChange) or len(changes) == 1:
        return first
    places = dict.fromkeys(
        p for each in changes if isinstance(each, Change) for p in each.places
    )
    operations = {place.operation for place in places}
    one = next(iter(operations)) if len(operations) == 1 else None
    return replace(first, operation=one, places=tuple(places))


def _stale(report: DiffReport, settings: JudgeSettings, today: date) -> list[Finding]:
    """What specloom.toml accepts without effect: its time is over, or nothing is so."""
    from specloom.diff.judge import is_about

    findings = []
    for accepted in settings.accepted:
        if accepted.at is None:
            continue
        if accepted.expires is not None and accepted.expires < today:
            rule = "expired-acceptance"
            message = f"accepting {accepted.id!r} has expired on {accepted.expires}"
            hint = "Remove the entry, or set a later day and say why."
        elif not any(is_about(accepted, change) for change in report.changes):
            rule = "unused-acceptance"
            message = f"no change is accepted by this entry for {accepted.id!r}"
            hint = _found_elsewhere(accepted.id, report)
        else:
            continue
        at = accepted.at
        findings.append(Finding(rule, Severity.WARNING, message, at, hint))
    return findings


def _found_elsewhere(rule: str, report: DiffReport) -> str:
    """What to do about an entry that accepts nothing: it may be a slip of the pen."""
    found = [
        f"#{change.pointer}" + (f" ({change.operation})" if change.operation else "")
        for change in report.changes
        if change.id == rule and not change.accepted
    ]
    if not found:
        return "Remove it; after a release, accepted changes are behind you."
    more = f" and {len(found) - 3} more" if len(found) > 3 else ""
    return f"This rule found {', '.join(found[:3])}{more}."
