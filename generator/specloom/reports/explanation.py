"""How things became what they are: for people, and for programs."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any

from msgspec.structs import asdict

from specloom.base.escaping import printable
from specloom.base.explanation import Explanation

_WIDTH = 13  # of what a decision is about


def text(explanations: Sequence[Explanation]) -> str:
    """Each as paragraphs, with its source at the end."""
    return "\n".join("\n".join(_paragraphs(each)) + "\n" for each in explanations)


def _paragraphs(each: Explanation) -> Iterator[str]:
    python = " and ".join(each.python) or "not in the client"
    yield printable(f"{each.name}: {python}")
    yield f"  {printable(str(each.at))}"
    if each.steps:
        yield "\nname"
        width = max(len(step.name) for step in each.steps)
        for number, step in enumerate(each.steps, 1):
            mark = "*" if number == len(each.steps) else " "
            yield printable(f"  {mark} {step.name:{width}}  {step.why}")
    if each.decisions:
        yield "\ndecisions"
        for decision in each.decisions:
            yield printable(f"  {decision.about:{_WIDTH}} {decision.text}")
    if each.findings:
        yield "\nfindings"
        for finding in each.findings:
            where = f"{finding.at}: {finding.severity}[{finding.rule}]"
            yield printable(f"  {where} {finding.message}")
    if each.source:
        yield f"\n{each.source.rstrip()}"


def json_text(explanations: Sequence[Explanation]) -> str:
    """The same as one JSON document."""
    found = [_value(each) for each in explanations]
    return json.dumps({"found": found}, indent=2, ensure_ascii=False) + "\n"


def _value(each: Explanation) -> dict[str, Any]:
    return {
        "kind": each.kind,
        "name": each.name,
        **asdict(each.at),
        "python": list(each.python),
        "names": [asdict(step) for step in each.steps],
        "decisions": [asdict(decision) for decision in each.decisions],
        "findings": [
            {
                "rule": finding.rule,
                "severity": str(finding.severity),
                "message": finding.message,
                **asdict(finding.at),
            }
            for finding in each.findings
        ],
        "source": each.source,
    }
