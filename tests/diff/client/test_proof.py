"""The verdict on the client, proven: callers break exactly where it says so."""

from __future__ import annotations

import json
import pickle
from pathlib import Path
from typing import Any

import pytest
from specloom.api.lower import lower
from specloom.api.model import Api
from specloom.diff.client import CLIENT_RULES, client_verdict
from specloom.diff.report import Bump, Impact
from specloom.spec.load import load
from specloom.spec.resolve import resolve

from tests.diff.client.case import LIBRARY, Case
from tests.diff.client.cases_methods import METHODS
from tests.diff.client.cases_package import PACKAGE
from tests.diff.client.cases_types import TYPES
from tests.diff.client.workshop import Proof, prove
from tests.generation.support import once

CASES: tuple[Case, ...] = (*METHODS, *TYPES, *PACKAGE)


@pytest.fixture(scope="session")
def proof(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Proof:
    """All clients made, checked and called; once for all processes of this run."""
    own = tmp_path_factory.getbasetemp()
    shared = own if worker_id == "master" else own.parent

    def make(folder: Path) -> None:
        made = prove(CASES, folder)
        (folder / "proof.pickle").write_bytes(pickle.dumps(made))

    folder = once(shared / "client_proof", make)
    found: Proof = pickle.loads((folder / "proof.pickle").read_bytes())
    return found


def lowered(spec: dict[str, Any], folder: Path) -> Api:
    folder.mkdir()
    path = folder / "openapi.json"
    path.write_text(json.dumps(spec))
    api, _ = lower(resolve(load(path))[0])
    return api


def test_there_are_enough_cases_of_both_ends() -> None:
    names = [case.name for case in CASES]
    assert len(set(names)) == len(names) >= 30
    broken = [case for case in CASES if "# breaks" in case.caller]
    assert len(broken) >= 15
    assert len(CASES) - len(broken) >= 10
    known = {rule.id for rule in CLIENT_RULES}
    assert {id_ for case in CASES for id_ in case.ids} <= known


def test_the_clients_are_right_in_themselves(proof: Proof) -> None:
    assert list(proof.about_clients) == []


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_every_caller_is_right_before_the_edit(case: Case, proof: Proof) -> None:
    outcome = proof.old[case.name]
    assert outcome.reported == {}
    assert outcome.failure is None


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_caller_breaks_exactly_where_the_verdict_says(
    case: Case, proof: Proof, tmp_path: Path
) -> None:
    verdict = client_verdict(
        lowered(LIBRARY, tmp_path / "old"), lowered(case.edited(), tmp_path / "new")
    )
    assert {change.id for change in verdict.changes} == case.ids
    outcome = proof.new[case.name]
    assert set(outcome.reported) == outcome.marked, outcome.reported
    broken = bool(outcome.reported) or outcome.failure is not None
    said = any(change.impact is Impact.BREAKING for change in verdict.changes)
    assert broken is (said and not case.avoids), (outcome.failure, verdict)
    assert (verdict.bump is Bump.MAJOR) is said


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_backwards_the_verdict_speaks_too(case: Case, tmp_path: Path) -> None:
    old, new = (
        lowered(LIBRARY, tmp_path / "old"),
        lowered(case.edited(), tmp_path / "new"),
    )
    forth, back = client_verdict(old, new), client_verdict(new, old)
    assert bool(forth.changes) == bool(back.changes)
    assert client_verdict(new, new).changes == ()
    assert client_verdict(new, new).bump is Bump.NONE
