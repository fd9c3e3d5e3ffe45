"""What is wrong with an overlay itself is said with its place."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest
from specloom.base.diagnostics import SpecError

from tests.spec.overlays.support import apply, with_head

DESCRIPTION = 'openapi: 3.1.0\ninfo: {title: T, version: "1"}\npaths: {}\n'
INFO = 'info: {title: T, version: "1"}\n'
ACTIONS = "actions: [{target: $.info, update: {x: 1}}]\n"


class Bad(NamedTuple):
    text: str
    at: str
    said: str
    hint: str = ""


BAD = {
    "another version": Bad(
        "overlay: 1.2.0\n" + INFO + ACTIONS, "1:1", "1.2.0 are not known", "1.0 and 1.1"
    ),
    "no version": Bad("overlay:\n" + INFO + ACTIONS, "1:1", "None are not known"),
    "no overlay": Bad("a: 1\n", "1:1", "no overlay", "overlay: 1.1.0"),
    "a description": Bad(DESCRIPTION, "1:1", "an OpenAPI document and no overlay"),
    "a list": Bad("- a\n", "1:1", "no overlay"),
    "no actions": Bad("overlay: 1.0.0\n" + INFO, "1:1", "actions is missing"),
    "actions in an object": Bad(
        "overlay: 1.0.0\n" + INFO + "actions: {}\n", "3:1", "actions is no list"
    ),
    "an action of text": Bad(with_head("  - text\n"), "4:5", "an action is an object"),
    "no target": Bad(
        with_head("  - update: {x: 1}\n"), "4:5", "target of this action is missing"
    ),
    "a target that is no text": Bad(
        with_head("  - target: 1\n    update: {x: 1}\n"),
        "4:5",
        "target of this action is no text",
    ),
    "no JSONPath": Bad(
        with_head("  - remove: true\n    target: $.paths[\n"),
        "5:5",
        "'$.paths[' is no JSONPath",
    ),
    "a dash behind a dot": Bad(
        with_head("  - target: $.info.x-y\n    remove: true\n"),
        "4:5",
        "at character 9",
        "in brackets: ['x-y']",
    ),
    "a pointer": Bad(
        with_head("  - target: /info\n    remove: true\n"),
        "4:5",
        "no JSONPath",
        "starts with `$`",
    ),
    "a copy that is no JSONPath": Bad(
        with_head("  - target: $.info\n    copy: info\n"),
        "5:5",
        "'info' is no JSONPath",
    ),
    "a copy of an object": Bad(
        with_head("  - target: $.info\n    copy: {a: 1}\n"), "5:5", "copy is no text"
    ),
    "a copy in 1.0": Bad(
        with_head("  - target: $.info\n    copy: $.paths\n", "1.0.0"),
        "5:5",
        "from version 1.1 on",
    ),
    "both": Bad(
        with_head("  - target: $.info\n    copy: $.paths\n    update: {}\n"),
        "4:5",
        "both",
    ),
    "remove that is no flag": Bad(
        with_head("  - target: $.info\n    remove: yes\n"),
        "5:5",
        "neither true nor false",
    ),
}


@pytest.mark.parametrize("name", BAD)
def test_what_cannot_be_used_stops_with_its_place(name: str, tmp_path: Path) -> None:
    bad = BAD[name]
    with pytest.raises(SpecError) as caught:
        apply(tmp_path, DESCRIPTION, bad.text)
    (finding,) = (f for f in caught.value.findings if not f.instead)
    assert finding.rule == "bad-overlay"
    assert str(finding.at) == f"0.overlay.yaml:{bad.at}"
    assert bad.said in finding.message
    assert bad.hint in finding.hint
    assert finding.excerpt == bad.text.split("\n")[(finding.at.line or 0) - 1]


ODD = {
    "a version of two parts": Bad(
        "overlay: 1.0\n" + INFO + ACTIONS, "1:1", "three parts"
    ),
    "no info": Bad("overlay: 1.0.0\n" + ACTIONS, "1:1", "info is missing"),
    "no title": Bad(
        'overlay: 1.0.0\ninfo: {version: "1"}\n' + ACTIONS,
        "2:1",
        "info.title is missing",
    ),
    "a number as version": Bad(
        "overlay: 1.0.0\ninfo: {title: T, version: 1}\n" + ACTIONS, "2:18", "is no text"
    ),
    "a word too many": Bad(
        "overlay: 1.0.0\nextend: a\n" + INFO + ACTIONS,
        "2:1",
        "no 'extend'",
        "'extends'",
    ),
    "extends that is no text": Bad(
        "overlay: 1.0.0\nextends: 1\n" + INFO + ACTIONS, "2:1", "extends is no text"
    ),
}


@pytest.mark.parametrize("name", ODD)
def test_what_is_odd_is_said_and_the_rest_applied(name: str, tmp_path: Path) -> None:
    odd = ODD[name]
    source, findings = apply(tmp_path, DESCRIPTION, odd.text)
    assert source.value["info"]["x"] == 1
    (finding,) = findings
    assert (finding.rule, str(finding.at)) == (
        "bad-overlay",
        f"0.overlay.yaml:{odd.at}",
    )
    assert odd.said in finding.message
    assert odd.hint in finding.hint
    assert finding.instead


def test_an_action_that_says_nothing_is_passed_over(tmp_path: Path) -> None:
    text = with_head("  - {target: $.info}\n  - {target: $.info, updat: {y: 1}}\n")
    source, findings = apply(tmp_path, DESCRIPTION, text)
    assert "y" not in source.value["info"]
    assert [f.at.line for f in findings] == [4, 5, 5]
    assert "Did you mean 'update'?" in [f.hint for f in findings]


def test_every_fault_of_every_overlay_is_said(tmp_path: Path) -> None:
    one = with_head("  - {target: $.}\n  - {target: '$[', remove: true}\n")
    with pytest.raises(SpecError) as caught:
        apply(tmp_path, DESCRIPTION, one, "overlay: 3\n")
    assert {(f.at.file, f.at.line) for f in caught.value.findings if not f.instead} == {
        ("0.overlay.yaml", 4),
        ("0.overlay.yaml", 5),
        ("1.overlay.yaml", 1),
    }


def test_an_overlay_may_be_json(tmp_path: Path) -> None:
    text = '{"overlay": "1.1.0", "info": {"title": "T", "version": "1"},\n'
    text += '"actions": [{"target": "$.info", "update": {"x": 1}}]}'
    source, findings = apply(tmp_path, DESCRIPTION, text)
    assert findings == []
    assert str(source.at("/info/x")) == "0.overlay.yaml:2:45"


def test_putting_a_document_into_itself_has_an_end(tmp_path: Path) -> None:
    action = "  - {target: $.info, update: {x: {}}}\n  - {target: $.info.x, copy: $}\n"
    deeper = "".join("  - {target: $.info.x, copy: $}\n" for _ in range(110))
    with pytest.raises(SpecError) as caught:
        apply(tmp_path, DESCRIPTION, with_head(action + deeper))
    assert [f.rule for f in caught.value.findings] == ["nesting-too-deep"]
