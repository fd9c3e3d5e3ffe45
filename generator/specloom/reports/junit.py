"""A report as JUnit XML, which CI servers show as a list of tests."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from specloom.base.counting import counted
from specloom.base.escaping import one_line, printable
from specloom.base.impact import Impact
from specloom.diff.report import Change, ClientVerdict, DiffReport
from specloom.reports.arrangement import (
    client_in_order,
    heading_of,
    in_order,
    operations_of,
    sites_of,
)
from specloom.reports.overview import PythonNames

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element


def changes(report: DiffReport) -> str:
    """A test for each rule that fired at an operation, and one for the client.

    Breaking changes fail their test; where all of them are accepted, it is skipped.
    The client's verdict is no failure: its measure is the version, which
    `--require-bump` holds.
    """
    from xml.etree.ElementTree import Element, SubElement, indent, tostring

    suite = Element("testsuite", {"name": "specloom diff"})
    python = PythonNames(report.client)
    by_test = sorted(in_order(report.changes), key=_test)
    for (heading, id), found in groupby(by_test, key=_test):
        suite.append(_case(one_line(heading), id, list(found), python))
    if report.client is not None and report.client.changes:
        suite.append(_client(report.client))
    if not len(suite):
        # Some servers take a report without tests for a broken one.
        name = "nothing to compare with" if report.nothing_before else "no changes"
        suite.append(Element("testcase", {"classname": "API", "name": name}))
        if report.nothing_before:
            SubElement(suite[0], "system-out").text = one_line(report.nothing_before)
    for name, tag in (("failures", "failure"), ("skipped", "skipped")):
        suite.set(name, str(len(suite.findall(f"testcase/{tag}"))))
    suite.set("tests", str(len(suite)))
    suite.set("errors", "0")
    # The schema of Jenkins counts what was skipped in a suite alone.
    counts = {name: suite.attrib[name] for name in ("tests", "failures", "errors")}
    root = Element("testsuites", counts)
    root.append(suite)
    indent(root)
    return f"<?xml version='1.0' encoding='utf-8'?>\n{tostring(root, 'unicode')}\n"


def _test(change: Change) -> tuple[str, str]:
    return heading_of(change), change.id


def _case(
    heading: str, id: str, changes: Sequence[Change], python: PythonNames
) -> Element:
    from xml.etree.ElementTree import Element, SubElement

    case = Element("testcase", {"classname": heading, "name": id})
    breaking = [c for c in changes if c.impact is Impact.BREAKING and not c.accepted]
    text = "\n".join(_lines(change, python.of(change)) for change in changes)
    if breaking:
        message = one_line(breaking[0].message)
        if len(breaking) > 1:
            message += f" (and {len(breaking) - 1} more)"
        failure = SubElement(case, "failure", {"type": id, "message": message})
        failure.text = text
    elif all(change.accepted for change in changes):
        reasons = dict.fromkeys(one_line(change.accepted) for change in changes)
        SubElement(case, "skipped", {"message": "; ".join(reasons)}).text = text
    else:
        SubElement(case, "system-out").text = text
    return case


def _lines(change: Change, in_python: Sequence[str]) -> str:
    lines = [one_line(change.message)]
    for side, at in (("old", change.old), ("new", change.new)):
        if at is not None:
            lines.append(f"  {side}  {printable(str(at))}")
    sites = sites_of(change)
    if sites:
        lines.append(f"  at {len(sites)} places:")
        lines += [f"    {one_line(f'{subject} ({at})')}" for subject, at in sites]
    operations = operations_of(change)
    if change.operation is None and operations:
        lines.append(f"  in {counted(len(operations), 'operation')}:")
        lines += [f"    {one_line(operation)}" for operation in operations]
    if in_python:
        lines.append("  in Python:")
        lines += [f"    {one_line(name)}" for name in in_python]
    return "\n".join(lines)


def _client(verdict: ClientVerdict) -> Element:
    from xml.etree.ElementTree import Element, SubElement

    name = f"version: {verdict.bump}"
    case = Element("testcase", {"classname": "Python client", "name": name})
    lines = [one_line(change.message) for change in client_in_order(verdict.changes)]
    SubElement(case, "system-out").text = "\n".join(lines)
    return case
