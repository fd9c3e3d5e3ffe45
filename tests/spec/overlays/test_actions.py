"""What the actions of an overlay make of a description.

The expected values follow the texts of the Overlay Specification 1.0.0 and 1.1.0.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

import pytest
import yaml

from tests.spec.overlays.support import apply, with_head

ROOT = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}}


class Case(NamedTuple):
    before: dict[str, Any]
    actions: str
    after: dict[str, Any]
    version: str = "1.1.0"


CASES: dict[str, Case] = {
    "objects are merged": Case(
        {"a": {"b": {"c": 1, "d": 2}}},
        "- {target: $.a, update: {b: {c: 3, e: 4}, f: 5}}",
        {"a": {"b": {"c": 3, "d": 2, "e": 4}, "f": 5}},
    ),
    "the root is merged": Case(
        {"a": {"b": 1}}, "- {target: $, update: {a: {c: 2}}}", {"a": {"b": 1, "c": 2}}
    ),
    "an entry is appended to an array": Case(
        {"tags": [{"name": "old"}]},
        "- {target: $.tags, update: {name: new}}",
        {"tags": [{"name": "old"}, {"name": "new"}]},
        version="1.0.0",
    ),
    "a plain value is appended to an array": Case(
        {"tags": ["old"]}, "- {target: $.tags, update: new}", {"tags": ["old", "new"]}
    ),
    "an array is concatenated in 1.1": Case(
        {"tags": ["old"]},
        "- {target: $.tags, update: [a, b]}",
        {"tags": ["old", "a", "b"]},
    ),
    "an array is an entry in 1.0": Case(
        {"tags": ["old"]},
        "- {target: $.tags, update: [a, b]}",
        {"tags": ["old", ["a", "b"]]},
        version="1.0.0",
    ),
    "arrays below a target are concatenated": Case(
        {"get": {"tags": ["a"]}},
        "- {target: $, update: {get: {tags: [b]}}}",
        {"get": {"tags": ["a", "b"]}},
        version="1.0.0",
    ),
    "a plain value is replaced": Case(
        {"get": {"summary": "Old."}},
        "- {target: $.get.summary, update: New.}",
        {"get": {"summary": "New."}},
    ),
    "a plain value in an array is replaced": Case(
        {"tags": ["a", "b"]}, "- {target: '$.tags[0]', update: c}", {"tags": ["c", "b"]}
    ),
    "null replaces a text and is replaced": Case(
        {"a": "x", "b": None},
        "- {target: $, update: {a: null, b: y}}",
        {"a": None, "b": "y"},
    ),
    "every place that is selected": Case(
        {"paths": {"/a": {"get": {}}, "/b": {"get": {}, "put": {}}}},
        "- {target: $.paths.*.get, update: {x-safe: true}}",
        {
            "paths": {
                "/a": {"get": {"x-safe": True}},
                "/b": {"get": {"x-safe": True}, "put": {}},
            }
        },
    ),
    "a place that is selected twice is changed once": Case(
        {"a": []}, "- {target: \"$['a','a']\", update: 1}", {"a": [1]}
    ),
    "neighbours are removed": Case(
        {"p": [{"n": "x"}, {"n": "x"}, {"n": "y"}, {"n": "x"}]},
        "- {target: \"$.p[?@.n == 'x']\", remove: true}",
        {"p": [{"n": "y"}]},
    ),
    "what is inside and what is around it are removed": Case(
        {"a": {"x": {"x": 1}, "y": 2}},
        "- {target: $..x, remove: true}",
        {"a": {"y": 2}},
    ),
    "a plain value is removed": Case(
        {"tags": ["a", "b", "a"]},
        "- {target: \"$.tags[?@ == 'a']\", remove: true}",
        {"tags": ["b"]},
        version="1.0.0",
    ),
    "remove has the last word": Case(
        {"a": 1, "b": {}}, "- {target: $.b, remove: true, update: {c: 1}}", {"a": 1}
    ),
    "remove: false removes nothing": Case(
        {"a": {"b": 1}},
        "- {target: $.a, remove: false, update: {c: 2}}",
        {"a": {"b": 1, "c": 2}},
    ),
    "removed and written anew": Case(
        {"a": {"b": {"c": 1}}},
        "- {target: $.a.b, remove: true}\n- {target: $.a, update: {b: [2]}}",
        {"a": {"b": [2]}},
    ),
    "an action sees what the one before has done": Case(
        {"a": {}},
        "- {target: $.a, update: {b: {}}}\n- {target: $.a.b, update: {c: 1}}",
        {"a": {"b": {"c": 1}}},
    ),
    "a default for all, then an exception for one": Case(
        {"a": {}, "b": {}},
        "- {target: '$.*', update: {x: {in: 1}}}\n- {target: $.b, update: {x: {own: 2}}}",
        {"a": {"x": {"in": 1}}, "b": {"x": {"in": 1, "own": 2}}},
    ),
    "the same entry in two arrays is two": Case(
        {"a": [], "b": []},
        "- {target: '$.*', update: {n: 1}}\n- {target: '$.a[0]', update: {m: 2}}"
        "\n- {target: '$.b[0]', update: {k: 3}}",
        {"a": [{"n": 1, "m": 2}], "b": [{"n": 1, "k": 3}]},
    ),
    "a copy is merged": Case(
        {"a": {"get": 1}, "b": {"put": 2}},
        "- {target: $.b, copy: $.a}",
        {"a": {"get": 1}, "b": {"put": 2, "get": 1}},
    ),
    "moved, by a copy and a removal": Case(
        {"a": {"get": [1]}},
        "- {target: $, update: {b: {}}}\n- {target: $.b, copy: $.a}\n- {target: $.a, remove: true}",
        {"b": {"get": [1]}},
    ),
    "a copy is apart from what was copied": Case(
        {"a": {"get": {"x": 1}}, "b": {}},
        "- {target: $.b, copy: $.a}\n- {target: $.b.get, update: {y: 2}}",
        {"a": {"get": {"x": 1}}, "b": {"get": {"x": 1, "y": 2}}},
    ),
    "a changed part is copied as it is then": Case(
        {"a": {"get": {"x": 1}}, "b": {}, "c": []},
        "- {target: $.a.get, update: {y: 2}}\n- {target: $.b, copy: $.a}"
        "\n- {target: $.a.get.x, remove: true}\n- {target: $.c, copy: $.b.get}",
        {
            "a": {"get": {"y": 2}},
            "b": {"get": {"x": 1, "y": 2}},
            "c": [{"x": 1, "y": 2}],
        },
    ),
    "a copy into what it is copied from": Case(
        {"a": {"b": {}}}, "- {target: $.a.b, copy: $.a}", {"a": {"b": {"b": {}}}}
    ),
    "names with any characters": Case(
        {"paths": {"/v1/{id}": {"x-y": 1}}},
        "- {target: \"$.paths['/v1/{id}']['x-y']\", update: 2}",
        {"paths": {"/v1/{id}": {"x-y": 2}}},
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_actions_make_of_a_description(name: str, tmp_path: Path) -> None:
    case = CASES[name]
    # In an object of its own: a target such as `$.*` is to select nothing else.
    text = yaml.safe_dump({"x": case.before})
    overlay = with_head(case.actions, case.version).replace("$", "$.x")
    source, findings = apply(tmp_path, text, overlay)
    assert source.value == {"x": case.after}
    nested = name == "an array is an entry in 1.0"
    assert [f.rule for f in findings] == (["overlay-mismatch"] if nested else [])


def test_overlays_are_applied_in_order(tmp_path: Path) -> None:
    one = with_head("- {target: $.info, update: {title: One, x-one: 1}}")
    two = with_head("- {target: $.info, update: {title: Two}}")
    text = yaml.safe_dump(ROOT)
    assert apply(tmp_path, text, one, two)[0].value["info"]["title"] == "Two"
    assert apply(tmp_path, text, two, one)[0].value["info"]["title"] == "One"


def test_what_was_read_is_not_changed(tmp_path: Path) -> None:
    """Its value is shared with whoever reads the same file again."""
    text = yaml.safe_dump({**ROOT, "tags": [{"name": "a"}]})
    action = "- {target: $.tags, update: {name: b}}\n- {target: $.info, update: {x: 1}}"
    source, _ = apply(tmp_path, text, with_head(action))
    original, _ = source.written("")
    assert original.value == yaml.safe_load(text) != source.value


MISFITS = {
    "a text for an object": ("update: {info: text}", "'info' is an object there"),
    "an object for a text": ("update: {openapi: {a: 1}}", "'openapi' is a plain value"),
    "nothing for an object": ("update: {info: null}", "'info' is an object there"),
    "an array for an object": ("update: {info: [1]}", "'info' is an object there"),
    "the target is an object": ("update: text", "the target is an object"),
    "the whole document": ("remove: true", "the whole document cannot be removed"),
    "a copy of nothing": ("copy: $.nothing", "copy selects no places"),
    "a copy of two": ("copy: $.info.*", "copy selects 2 places"),
}


@pytest.mark.parametrize("name", MISFITS)
def test_what_does_not_fit_is_said_and_left_as_it_was(
    name: str, tmp_path: Path
) -> None:
    action, said = MISFITS[name]
    overlay = with_head(f"  - target: $\n    {action}\n")
    source, findings = apply(tmp_path, yaml.safe_dump(ROOT), overlay)
    assert source.value == ROOT
    assert [(f.rule, f.at.line) for f in findings] == [("overlay-mismatch", 5)] or (
        name == "the whole document" and findings[0].at.line == 4
    )
    assert said in findings[0].message
    assert findings[0].instead == "what the description says stays"


def test_the_rest_of_an_action_is_done(tmp_path: Path) -> None:
    action = "- {target: $, update: {info: null, x-more: 1}}"
    source, findings = apply(tmp_path, yaml.safe_dump(ROOT), with_head(action))
    assert source.value == {**ROOT, "x-more": 1}
    assert len(findings) == 1


def test_one_update_is_for_one_kind_of_target(tmp_path: Path) -> None:
    """`$.paths.*.*` selects operations, and the parameters of a path."""
    text = yaml.safe_dump({**ROOT, "paths": {"/a": {"get": {}, "parameters": []}}})
    action = "- {target: $.paths.*.*, update: {x: 1}}"
    source, (finding,) = apply(tmp_path, text, with_head(action))
    assert source.value == yaml.safe_load(text)
    assert "an array here, and an object there" in finding.message
    # In 1.0 an object is merged into an object, and appended to an array.
    source, findings = apply(tmp_path, text, with_head(action, "1.0.0"))
    assert source.value["paths"]["/a"] == {"get": {"x": 1}, "parameters": [{"x": 1}]}
    assert findings == []


def test_plain_values_are_for_1_1(tmp_path: Path) -> None:
    action = "- {target: $.info.title, update: New}"
    overlay = with_head(action, "1.0.0")
    source, (finding,) = apply(tmp_path, yaml.safe_dump(ROOT), overlay)
    assert source.value == ROOT
    assert "overlay: 1.1.0" in finding.hint


NOWHERE = {
    "a name": ("$.pathz['/a']", "# has no 'pathz'", "Did you mean 'paths'?"),
    "a path": (
        "$.paths['/pet'].get",
        "#/paths has no '/pet'",
        "Did you mean '/pets'?",
    ),
    "behind a wildcard": ("$.paths.*.put", "has no 'put'", ""),
    "a filter": ("$.paths[?@.put]", "nothing in #/paths fits [?", ""),
    "an index": ("$.tags[3]", "nothing in #/tags fits [3]", ""),
    "anywhere": ("$..nothing", "", ""),
}


@pytest.mark.parametrize("name", NOWHERE)
def test_a_target_that_selects_nothing_is_told(name: str, tmp_path: Path) -> None:
    target, why, hint = NOWHERE[name]
    text = yaml.safe_dump(
        {**ROOT, "paths": {"/pets": {"get": {}}, "/a": {}}, "tags": [1]}
    )
    overlay = with_head(
        f'  - description: It.\n    target: "{target}"\n    remove: true\n'
    )
    source, (finding,) = apply(tmp_path, text, overlay)
    assert source.value == yaml.safe_load(text)
    assert (finding.rule, str(finding.severity)) == (
        "overlay-target-not-found",
        "warning",
    )
    assert str(finding.at) == "0.overlay.yaml:5:5"
    assert target in finding.message
    assert why in finding.message
    assert finding.hint == hint
    assert target in finding.excerpt
