"""The client verdict against what really becomes of callers."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from specloom.base.impact import Impact
from specloom.diff.report import Bump, ClientVerdict
from specloom.python.verdict import CLIENT_RULES, Notice, client_verdict

from tests.python.verdict.case import Case
from tests.python.verdict.cases_methods import METHODS
from tests.python.verdict.cases_package import PACKAGE
from tests.python.verdict.cases_types import TYPES
from tests.python.verdict.workshop import OLD, Proof, api_in, prove

CASES = (*METHODS, *TYPES, *PACKAGE)
RULES = {rule.id: rule for rule in CLIENT_RULES}
# Edits that break somebody, and callers that the break does not reach.
SPARED = {
    "type_renamed_and_not_named",
    "inline_became_a_reference_and_is_not_named",
}

each_case = pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)


@pytest.fixture(scope="module")
def workshop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("callers")


@pytest.fixture(scope="module")
def proof(workshop: Path) -> Proof:
    return prove(CASES, workshop)


@pytest.fixture(scope="module")
def verdicts(proof: Proof, workshop: Path) -> dict[str, ClientVerdict]:
    old = api_in(workshop / OLD)
    return {
        case.name: client_verdict(old, api_in(workshop / case.name)) for case in CASES
    }


def test_there_are_enough_cases() -> None:
    assert len({case.name for case in CASES}) == len(CASES) >= 30


def test_clients_are_right(proof: Proof) -> None:
    assert proof.about_clients == []


@each_case
def test_callers_fit_the_old_client(case: Case, proof: Proof) -> None:
    outcome = proof.old[case.name]
    assert (outcome.reported, outcome.failure) == ({}, None)


@each_case
def test_verdict_names_the_edit(case: Case, verdicts: dict[str, ClientVerdict]) -> None:
    changes = verdicts[case.name].changes
    assert {change.id for change in changes} == case.ids, changes


@each_case
def test_callers_break_where_the_verdict_says(
    case: Case, proof: Proof, verdicts: dict[str, ClientVerdict]
) -> None:
    outcome = proof.new[case.name]
    breaking = [c for c in verdicts[case.name].changes if c.impact is Impact.BREAKING]
    noticed = {RULES[change.id].notice for change in breaking}
    if case.name in SPARED:
        assert breaking
        assert (outcome.reported, outcome.failure) == ({}, None)
        return
    in_words = bool(noticed & {Notice.CHECKER, Notice.BOTH})
    in_deed = bool(noticed & {Notice.RUN, Notice.BOTH})
    assert set(outcome.reported) == set(outcome.marked), outcome.reported
    assert bool(outcome.reported) is in_words
    assert (outcome.failure is not None) is in_deed, outcome.failure


@each_case
def test_what_breaks_is_named(
    case: Case, proof: Proof, workshop: Path, verdicts: dict[str, ClientVerdict]
) -> None:
    """What the checker reports has a word of the name in it, or stands where one does."""
    reported = proof.new[case.name].reported
    if not reported:
        return
    lines = (workshop / f"new_{case.name}.py").read_text().splitlines()
    said = " ".join([*reported.values(), *(lines[number - 1] for number in reported)])
    breaking = [c for c in verdicts[case.name].changes if c.impact is Impact.BREAKING]
    named = {word for c in breaking for word in re.findall(r"\w+", c.name)}
    named -= {"client", "types", "params", "response", "errors", "books"}
    assert any(word.lower() in said.lower() for word in named), (named, said)


@each_case
def test_same_package_asks_for_no_version(
    case: Case, workshop: Path, verdicts: dict[str, ClientVerdict], proof: Proof
) -> None:
    def files(name: str) -> dict[str, str]:
        package = workshop / name / "library"
        return {
            str(path.relative_to(package)): path.read_text()
            for path in package.rglob("*")
            if path.suffix in {".py", ".json"} and path.name != "specloom.lock.json"
        }

    same = files(OLD) == files(case.name)
    assert (verdicts[case.name].bump is Bump.NONE) is same
