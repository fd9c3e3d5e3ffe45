"""Our rules cover what the reference catalogue's do, and differ where it says why."""

from __future__ import annotations

import csv
import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from specloom.diff.rules import RULES_BY_ID

HERE = Path(__file__).parent
CATALOGUE = HERE.parents[2] / "shared" / "diff_rules.csv"
COVERED: list[dict[str, Any]] = yaml.safe_load(
    (HERE / "reference_rules.yaml").read_text(encoding="utf-8")
)
SEVERITIES = {
    "ERR": "breaking",
    "WARN": "warning",
    "WARNING": "warning",
    "INFO": "info",
}
WIDE = {"generalized": "widened", "specialized": "narrowed"}
MOVED = {"increased": "raised", "decreased": "lowered", "set": "added"}
MOVED["unset"] = "removed"
# What does not travel this way is information, whatever its rule says.
UNSEEN = re.compile(r"request-read-only-|response-(\w+-)?write-only-")

pytestmark = pytest.mark.skipif(not CATALOGUE.is_file(), reason="needs ../shared")


def rows() -> list[dict[str, str]]:
    with CATALOGUE.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def covering(row: dict[str, str]) -> tuple[dict[str, Any], str | None]:
    """The entry that a rule of the catalogue falls under, and our rule's id."""
    for entry in COVERED:
        found = re.fullmatch(entry["match"], row["id"])
        if found is None:
            continue
        groups = found.groupdict()
        flow = row["direction"]
        values = {
            **groups,
            "flow": flow,
            "prefix": "" if flow == "other" else f"{flow}-",
            "wide": WIDE.get(groups.get("to", ""), ""),
            "moved": MOVED.get(groups.get("move", ""), ""),
        }
        return entry, entry["rule"] and entry["rule"].format(**values)
    raise AssertionError(f"nothing covers {row['id']}")


def test_every_rule_of_the_catalogue_is_covered() -> None:
    missing = [
        (row["id"], rule)
        for row in rows()
        for _, rule in [covering(row)]
        if rule is not None and rule not in RULES_BY_ID
    ]
    assert missing == []


def test_what_no_rule_covers_says_why() -> None:
    for entry in COVERED:
        assert (entry["rule"] is None) is bool(entry.get("because")), entry["match"]


def test_severities_differ_only_where_it_says_why() -> None:
    unexplained, explained = [], set()
    for row in rows():
        entry, rule = covering(row)
        if rule is None or UNSEEN.match(row["id"]):
            continue
        ours, theirs = str(RULES_BY_ID[rule].impact), SEVERITIES[row["level"]]
        if ours == theirs:
            continue
        if "differs" in entry:
            explained.add(entry["match"])
        else:
            unexplained.append((row["id"], theirs, rule, ours))
    assert unexplained == []
    assert {e["match"] for e in COVERED if "differs" in e} == explained
