"""The corpus itself: what it finds out, and what it finds wrong."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.corpus.measure import KINDS, Figures, described, measure, run
from tests.corpus.page import faults, page

SMALL = """\
openapi: 3.1.0
info: {title: Small Shop, version: '1'}
paths:
  /orders/{id}:
    get:
      operationId: getOrder
      parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
      responses:
        '200':
          description: It.
          content:
            application/json: {schema: {$ref: '#/components/schemas/Order'}}
    put: {$ref: '#/paths/~1orders~1{id}/get'}
  /parts:
    post:
      operationId: sendParts
      requestBody: {content: {}}
      responses: {'204': {description: Done.}}
components:
  schemas:
    Order:
      type: object
      required: [state]
      properties:
        state: {enum: [open, closed]}
        parent: {$ref: '#/components/schemas/Order'}
"""
FINE = Figures(
    described=2,
    methods=2,
    types=1,
    files=9,
    lines=1000,
    seconds=1.5,
    peak_mb=60,
    not_imported=[],
    not_built=[],
    mypy=[],
    pyright=[],
    ruff=[],
    answered=dict.fromkeys(("shown", *KINDS), 2),
)


def test_a_description_is_measured(tmp_path: Path) -> None:
    spec = tmp_path / "small.yaml"
    spec.write_text(
        SMALL.replace("    put: {$ref: '#/paths/~1orders~1{id}/get'}\n", "")
    )
    figures = measure(spec, tmp_path / "work", 600)
    assert figures.trouble == {}
    assert (figures.described, figures.methods, figures.types) == (2, 1, 1)
    assert figures.left_out == ["'sendParts' is left out: it sends no content"]
    assert figures.warnings == {"not-generated": 1}
    nothing = [figures.not_imported, figures.not_built, figures.ruff]
    assert [*nothing, figures.mypy, figures.pyright] == [[]] * 5
    assert figures.answered == dict.fromkeys(("shown", *KINDS), 1)
    assert (figures.unanswered, figures.lacks) == ({}, {})
    assert figures.files and figures.lines and figures.seconds
    assert faults({"small": figures}, {}) == ["1 of 2 operations are methods"]


def test_operations_are_counted_by_hand(tmp_path: Path) -> None:
    spec = tmp_path / "small.yaml"
    spec.write_text(SMALL)
    assert described(spec) == 3


def test_a_step_that_takes_too_long_is_ended(tmp_path: Path) -> None:
    program = (
        "import subprocess, sys; print('begun', flush=True);"
        "subprocess.run([sys.executable, '-c', 'import time; time.sleep(600)'])"
    )
    done = run("-c", program, cwd=tmp_path, limit_s=4)
    assert (done.code, done.out) == (None, "begun\n")


@pytest.mark.parametrize(
    ("figures", "fault"),
    [
        (replace(FINE, methods=1), "operations are neither methods nor named"),
        (replace(FINE, not_imported=["a.b: no"]), "not imported: a.b: no (1 in all)"),
        (replace(FINE, not_built=["A: no"]), "not built: A: no"),
        (replace(FINE, mypy=["a.py:1: error: no", ""]), "mypy: a.py:1: error: no (2"),
        (replace(FINE, pyright=["x"]), "pyright: x"),
        (replace(FINE, ruff=["x"]), "ruff: x"),
        (
            replace(FINE, unanswered={"all, sync": {"a.b": "400"}}),
            "a.b was not answered (all, sync): 400",
        ),
        (Figures(trouble={"generate": "refused"}), "generate: refused"),
    ],
)
def test_what_is_wrong_is_said(figures: Figures, fault: str) -> None:
    assert any(fault in each for each in faults({"one": figures}, {}))
    assert page({"one": figures}, {}).count("| one |") == 2


def test_a_reason_makes_it_right_and_must_be_needed() -> None:
    reasons = {"one": {"a.b": "no text has 24 characters and is a uuid"}}
    unanswered = {kind: {"a.b": "400"} for kind in KINDS[:2]}
    refused = replace(FINE, unanswered=unanswered)
    assert faults({"one": FINE}, {}) == []
    assert faults({"one": refused}, reasons) == []
    told = "`a.b` was not answered (all, sync; all, async): no text has"
    assert told in page({"one": refused}, reasons)
    assert faults({"one": FINE}, reasons) == [
        "one: a.b was answered: its reason is for nothing"
    ]
