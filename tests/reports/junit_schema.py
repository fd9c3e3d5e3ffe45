"""What the xUnit plugin of Jenkins takes as JUnit XML: the rules of its junit-10.xsd."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """What an element may hold; the order of elements is free everywhere."""

    needed: frozenset[str] = frozenset()
    allowed: frozenset[str] = frozenset()
    within: frozenset[str] = frozenset()
    text: bool = False


def rules(
    needed: str = "", allowed: str = "", within: str = "", text: bool = False
) -> Rules:
    return Rules(
        needed=frozenset(needed.split()),
        allowed=frozenset(allowed.split()),
        within=frozenset(within.split()),
        text=text,
    )


OUTCOME = rules(allowed="type message", text=True)
RERUN = rules("type", "message", "stackTrace system-out system-err", text=True)
TEXT = rules(text=True)
ELEMENTS = {
    "testsuites": rules("", "name time tests failures errors", "testsuite"),
    "testsuite": rules(
        "name tests failures errors",
        "group time skipped timestamp hostname id package file log url",
        "testsuite properties testcase system-out system-err",
    ),
    "testcase": rules(
        "name",
        "time classname group",
        "skipped error failure rerunFailure rerunError flakyFailure flakyError"
        " system-out system-err",
    ),
    "properties": rules(within="property"),
    "property": rules("name value"),
    **dict.fromkeys(("failure", "error", "skipped"), OUTCOME),
    **dict.fromkeys(
        ("rerunFailure", "rerunError", "flakyFailure", "flakyError"), RERUN
    ),
    **dict.fromkeys(("stackTrace", "system-out", "system-err"), TEXT),
}
ROOTS = {*ELEMENTS} - {"stackTrace"}
SECONDS = re.compile(r"(([0-9]{0,3},)*[0-9]{3}|[0-9]{0,3})*(\.[0-9]*)?")


def faults(root: Element) -> Iterator[str]:
    """Where a report is not what the schema describes."""
    if root.tag not in ROOTS:
        yield f"<{root.tag}> is no report"
        return
    for element in root.iter():
        known = ELEMENTS[element.tag]
        have = set(element.attrib)
        yield from (f"<{element.tag}> lacks {name}" for name in known.needed - have)
        odd = have - known.needed - known.allowed
        yield from (f"<{element.tag}> has {name}" for name in odd)
        inside = {child.tag for child in element} - known.within
        yield from (f"<{element.tag}> holds <{name}>" for name in inside)
        said = [element.text, *(child.tail for child in element)]
        if not known.text and any(each and each.strip() for each in said):
            yield f"<{element.tag}> holds text"
        is_suite = element.tag in ("testsuites", "testsuite")
        if is_suite and not SECONDS.fullmatch(element.get("time", "")):
            yield f"<{element.tag}> has the time {element.get('time')}"
        if inside:
            return  # what is not known cannot be looked into
