"""From facts to changes: each edit once, judged for every way that it travels."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from msgspec import Struct, field
from msgspec.structs import replace

from specloom.base.impact import Impact
from specloom.base.patterns import matches
from specloom.config.values import Acceptance, JudgeSettings
from specloom.diff.facts import Fact
from specloom.diff.occurrences import Occurrence, Role
from specloom.diff.report import Change, Flow, Place, Wording
from specloom.diff.rules import Rule, rule_for

_SEVERITY = {impact: number for number, impact in enumerate(Impact)}
_FLOWS = {flow: number for number, flow in enumerate(Flow)}
# What is said of the direction that is not judged most severely.
_OTHER_WAY = {
    Impact.BREAKING: "breaks in {}s, too",
    Impact.WARNING: "may break in {}s, too",
    Impact.INFO: "breaks nothing in {}s",
}
# What a type allows more or less of, where text is all that travels.
_SEEN_AS_TEXT = {Flow.REQUEST: "to-text", Flow.RESPONSE: "from-text"}
_PROPERTY = ("-property-removed", "-property-added")
_ONE_WAY = {Flow.REQUEST: "read-only", Flow.RESPONSE: "write-only"}
_DIRECTIONS = frozenset(
    (
        *("read-only-added", "read-only-removed"),
        *("write-only-added", "write-only-removed"),
    )
)
# Something else takes the same values; no operation asks for it.
_HARMLESS = frozenset(("covered", "unasked"))
_TEXT_ROLES = frozenset(
    (Role.TEXT, Role.REQUIRED_TEXT, Role.INNER_TEXT, Role.FORM_PART)
)
_XML_ROLES = frozenset((Role.XML, Role.XML_PART))
# Facts about how a value is meant, or written, or announced, whatever values there are.
_NOT_OF_VALUES = (
    *("default-", "xml-", "content-", "known-value-", "annotation-"),
    *("read-only-", "write-only-", "deprecated", "sunset-", "stability-"),
)
_GROWTH = frozenset(
    {
        "enum-value-added",
        "union-member-added",
        "additional-properties-opened",
        "unevaluated-items-opened",
        "unevaluated-properties-opened",
    }
)


class _Edit(Struct):
    """One edit: where it occurs, and the most severe judgement for each way."""

    fact: Fact
    judged: dict[Flow, tuple[Impact, Rule]] = field(default_factory=dict)
    occurrences: dict[str, Fact] = field(default_factory=dict)  # operation -> its fact


def judge(
    occurrences: Iterable[Occurrence], today: date, settings: JudgeSettings
) -> tuple[Change, ...]:
    """Every edit as one change, the most severe first."""
    edits: dict[object, _Edit] = {}
    for occurrence in occurrences:
        fact, use = occurrence.fact, occurrence.use
        edit = edits.setdefault(fact.key, _Edit(fact))
        rule = rule_for(fact.kind, use.flow)
        impact = _impact(rule, occurrence, settings)
        known = edit.judged.get(use.flow)
        if known is None or _SEVERITY[impact] < _SEVERITY[known[0]]:
            edit.judged[use.flow] = (impact, rule)
        if use.operation is not None:
            edit.occurrences.setdefault(use.operation, fact)
    changes = [_change(edit, today, settings) for edit in edits.values()]
    return tuple(sorted(changes, key=_order))


def _order(change: Change) -> tuple[object, ...]:
    at = change.new or change.old
    assert at is not None  # a change stands somewhere
    return (
        _SEVERITY[change.impact],
        at.file,
        at.line or 0,
        at.column or 0,
        change.pointer,
        change.id,
        change.message,
    )


def _impact(rule: Rule, occurrence: Occurrence, settings: JudgeSettings) -> Impact:
    """How severe one occurrence is, where the whole around it counts, too."""
    if rule.id in settings.severities:
        return settings.severities[rule.id]
    impact = _alone(rule, occurrence, settings)
    fact = occurrence.fact
    of_values = (
        not fact.kind.startswith(_NOT_OF_VALUES) and "untagged" not in fact.traits
    )
    covered = occurrence.covered and of_values
    return Impact.INFO if covered and impact is Impact.BREAKING else impact


def _alone(rule: Rule, occurrence: Occurrence, settings: JudgeSettings) -> Impact:
    """How severe one occurrence is; what the table cannot say in one word."""
    fact, flow = occurrence.fact, occurrence.use.flow
    if fact.kind in _DIRECTIONS:
        return _direction(rule, occurrence)
    unseen = occurrence.unsent or _ONE_WAY.get(flow) in fact.traits
    if occurrence.use.unpromised or unseen:
        return Impact.INFO
    if fact.traits & _HARMLESS:
        return Impact.INFO
    if fact.kind == "xml-changed" and occurrence.role not in _XML_ROLES:
        return Impact.INFO  # nothing of it is written as XML
    if flow is Flow.REQUEST and "overlaps" in fact.traits:
        return Impact.BREAKING  # a oneOf refuses what fits two of its members
    if flow is Flow.OTHER:
        return rule.impact
    if fact.kind.startswith("prefix-item-") and "closed" in fact.traits:
        shorter = fact.kind.endswith("removed")
        return Impact.BREAKING if shorter == (flow is Flow.REQUEST) else Impact.INFO
    if fact.kind.startswith("pattern-property-") and "closed-object" in fact.traits:
        return _names(fact, flow, settings)
    if flow is Flow.RESPONSE and "begins" in fact.traits and "open" not in fact.traits:
        return Impact.BREAKING  # who gets it counted on one kind of value
    if flow is Flow.RESPONSE and (
        fact.kind in _GROWTH
        or (fact.kind == "type-widened" and "alternatives" in fact.traits)
    ):
        return _growth(fact, settings)
    if occurrence.role in _TEXT_ROLES and not fact.kind.endswith(_PROPERTY):
        return _in_text(rule, occurrence)
    if (
        fact.kind.endswith("-property-removed")
        and flow is Flow.REQUEST
        and "closed-object" in fact.traits
    ):
        return Impact.BREAKING
    if (
        fact.kind.endswith("-property-added")
        and flow is Flow.RESPONSE
        and "closed-object" in fact.traits
        and not settings.open_responses
    ):
        return Impact.BREAKING
    return rule.impact


def _names(fact: Fact, flow: Flow, settings: JudgeSettings) -> Impact:
    """Names that a closed object takes, by their pattern."""
    more = fact.kind.endswith("added")
    if flow is Flow.REQUEST:
        return Impact.INFO if more else Impact.BREAKING
    return _growth(fact, settings) if more else Impact.INFO


def _direction(rule: Rule, occurrence: Occurrence) -> Impact:
    """What only becomes read-only or write-only, or was: one side still sends it."""
    if occurrence.outer_unsent or occurrence.use.unpromised:
        return Impact.INFO
    kind, flow = occurrence.fact.kind, occurrence.use.flow
    asked = kind == "read-only-removed" and flow is Flow.REQUEST and occurrence.required
    missed = (
        kind == "write-only-added" and flow is Flow.RESPONSE and occurrence.was_required
    )
    return Impact.BREAKING if asked or missed else rule.impact


def _growth(fact: Fact, settings: JudgeSettings) -> Impact:
    """New members of a response: fine for open types, a break for closed ones."""
    is_open = settings.open_responses
    if "open" in fact.traits:
        is_open = True
    elif "closed" in fact.traits:
        is_open = False
    return Impact.INFO if is_open else Impact.BREAKING


def _in_text(rule: Rule, occurrence: Occurrence) -> Impact:
    """What stands in a parameter or a header, where everything is text."""
    fact, flow = occurrence.fact, occurrence.use.flow
    if fact.kind in ("type-changed", "type-narrowed", "type-widened"):
        if _SEEN_AS_TEXT.get(flow) in fact.traits:
            return Impact.INFO
        if "repeatable" in fact.traits and flow is Flow.REQUEST:
            return Impact.INFO
    if fact.kind.startswith("default-") and occurrence.role is Role.TEXT:
        return Impact.BREAKING if flow is Flow.REQUEST else Impact.INFO
    return rule.impact


def _change(edit: _Edit, today: date, settings: JudgeSettings) -> Change:
    fact = edit.fact
    ranked = sorted(
        edit.judged.items(), key=lambda item: (_SEVERITY[item[1][0]], _FLOWS[item[0]])
    )
    flow, (impact, rule) = ranked[0]
    remark = "".join(
        f" ({_OTHER_WAY[milder].format(other)})"
        for other, (milder, _) in ranked[1:]
        if other is not Flow.OTHER and impact is not Impact.INFO
    )
    wording = Wording(
        says=rule.says,
        subject=fact.subject,
        before=fact.before,
        after=fact.after,
        item=fact.item,
        content=fact.content,
        remark=remark,
    )
    operations = sorted(edit.occurrences)
    places = [
        Place(operation, *edit.occurrences[operation].places)
        for operation in operations
    ]
    old, new = fact.places
    at = new or old
    assert at is not None  # a change stands somewhere
    change = Change(
        id=rule.id,
        impact=impact,
        flow=flow,
        operation=operations[0] if len(operations) == 1 else None,
        pointer=at.pointer,
        old=old,
        new=new,
        message=wording.message,
        places=tuple(places),
        wording=wording,
    )
    return accepted(change, today, settings.accepted)


def accepted(change: Change, today: date, acceptances: Sequence[Acceptance]) -> Change:
    """The change with the reason for which it may pass, where there is one."""
    over = None
    for each in acceptances:
        if is_about(each, change):
            if each.expires is None or each.expires >= today:
                return replace(change, accepted=each.reason)
            over = each.expires
    if over is None:
        return change
    message = f"{change.message} (accepted until {over}, which is over)"
    return replace(change, message=message)


def is_about(acceptance: Acceptance, change: Change) -> bool:
    """Whether an acceptance means this change, be its time over or not."""
    if not acceptance.is_for(change.id, change.pointer):
        return False
    operations = {change.operation, *(place.operation for place in change.places)}
    wanted = acceptance.operation
    return wanted is None or any(matches(wanted, name) for name in operations if name)
