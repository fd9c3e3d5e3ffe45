"""Every part of a description that overlays have changed is found where it is written."""

from __future__ import annotations

import json
from copy import deepcopy
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.spec.overlays.support import apply, scalars, with_head

DESCRIPTION = """\
openapi: 3.1.0
info: {title: Pets, version: "1"}
tags:
  - name: first
  - name: second
  - name: third
paths:
  /pets:
    get:
      summary: List.
      parameters:
        - name: internal
        - name: limit
        - name: hidden
        - name: after
    put: {summary: Put.}
"""
CHANGES = """\
  - target: $.paths['/pets'].get.parameters[?@.name == 'internal' || @.name == 'hidden']
    remove: true
  - target: $.tags
    update: {name: fourth}
  - target: $.paths['/pets'].get
    update:
      summary: List all.
      parameters:
        - name: cursor
        - name: size
  - target: $.tags[0]
    remove: true
  - target: $.paths
    update: {/cats: {}}
  - target: $.paths['/cats']
    copy: $.paths['/pets']
  - target: $.paths['/pets'].put
    remove: true
"""


def places(folder: Path, description: str, changes: str) -> dict[str, tuple[str, int]]:
    source, findings = apply(folder, description, with_head(changes))
    assert findings == []
    found = {}
    for pointer, value in scalars(source.value):
        at = source.at(pointer)
        written, _ = source.written(pointer)
        assert at.line is not None
        assert str(value) in written.line(at.line), (pointer, value, at)
        found[pointer] = (at.file, at.line)
    return found


def test_what_stays_is_in_the_description_and_what_is_new_in_the_overlay(
    tmp_path: Path,
) -> None:
    found = places(tmp_path, DESCRIPTION, CHANGES)
    own = ("openapi.yaml", 1)
    assert found["/openapi"] == own
    assert found["/tags/0/name"] == ("openapi.yaml", 5)
    assert found["/tags/2/name"] == ("0.overlay.yaml", 7)
    get = "/paths/~1pets/get"
    assert found[f"{get}/summary"] == ("0.overlay.yaml", 10)
    assert found[f"{get}/parameters/1/name"] == ("openapi.yaml", 15)
    assert found[f"{get}/parameters/3/name"] == ("0.overlay.yaml", 13)
    # A copy is from where what was copied is from.
    copy = "/paths/~1cats"
    assert found[f"{copy}/get/parameters/0/name"] == ("openapi.yaml", 13)
    assert found[f"{copy}/get/parameters/2/name"] == ("0.overlay.yaml", 12)
    assert found[f"{copy}/put/summary"] == ("openapi.yaml", 16)


def test_an_edit_of_the_description_moves_what_is_written_in_it(tmp_path: Path) -> None:
    before = places(tmp_path, DESCRIPTION, CHANGES)
    after = places(tmp_path, "# New.\n\n" + DESCRIPTION, CHANGES)
    assert after == {
        pointer: (file, line + 2 if file == "openapi.yaml" else line)
        for pointer, (file, line) in before.items()
    }


def test_what_is_missing_is_reported_at_what_it_is_missing_in(tmp_path: Path) -> None:
    source, _ = apply(tmp_path, DESCRIPTION, with_head(CHANGES))
    assert str(source.at("/paths/~1pets/get/operationId")) == "openapi.yaml:9:5"
    # It is gone, so its old place says nothing.
    assert str(source.at("/paths/~1pets/put")) == "openapi.yaml:8:3"


def containers(value: Any, way: str = "$") -> list[tuple[str, Any]]:
    found = [(way, value)] if isinstance(value, dict | list) else []
    if isinstance(value, dict):
        below: Any = value.items()
    else:
        below = enumerate(value) if isinstance(value, list) else ()
    for key, child in below:
        step = f"[{key}]" if isinstance(key, int) else f"['{key}']"
        found += containers(child, way + step)
    return found


def merged(old: Any, new: Any) -> None:
    for key, value in new.items():
        if isinstance(value, dict) and isinstance(old.get(key), dict):
            merged(old[key], value)
        elif isinstance(value, list) and isinstance(old.get(key), list):
            old[key] += deepcopy(value)
        else:
            old[key] = deepcopy(value)


trees = st.recursive(
    st.just(0),
    lambda below: st.lists(below, max_size=3)
    | st.dictionaries(st.sampled_from(["a", "b", "c"]), below, max_size=3),
    max_leaves=12,
)


def numbered(value: Any, count: list[int]) -> Any:
    """The same with a different text in each place, so that its line can be told."""
    if isinstance(value, dict):
        return {key: numbered(child, count) for key, child in value.items()}
    if isinstance(value, list):
        return [numbered(child, count) for child in value]
    count[0] += 1
    return f"leaf {count[0]};"


def compatible(old: Any, new: Any) -> bool:
    if isinstance(old, dict) and isinstance(new, dict):
        return all(compatible(old[key], new[key]) for key in old.keys() & new.keys())
    return type(old) is type(new)


@settings(max_examples=150)
@given(data=st.data())
def test_any_actions_give_what_plain_code_gives_each_part_with_its_place(
    data: st.DataObject, tmp_path_factory: Any
) -> None:
    folder = tmp_path_factory.mktemp("overlay")
    count = [0]
    value: Any = {"x": numbered(data.draw(trees), count), "y": {}}
    description = json.dumps(value, indent=1)
    actions: list[dict[str, Any]] = []
    for _ in range(data.draw(st.integers(1, 5))):
        way, part = data.draw(st.sampled_from(containers(value)))
        kind = data.draw(st.sampled_from(["update", "copy", "remove"]))
        if kind == "remove" and part:
            keys = list(part) if isinstance(part, dict) else range(len(part))
            key = data.draw(st.sampled_from(list(keys)))
            step = f"[{key}]" if isinstance(key, int) else f"['{key}']"
            actions.append({"target": way + step, "remove": True})
            del part[key]
            continue
        if kind == "copy":
            origin, new = data.draw(st.sampled_from(containers(value)))
            new, action = deepcopy(new), {"target": way, "copy": origin}
        else:
            new = numbered(data.draw(trees), count)
            action = {"target": way, "update": new}
        if isinstance(part, list):
            part += deepcopy(new) if isinstance(new, list) else [deepcopy(new)]
        elif isinstance(new, dict) and compatible(part, new):
            merged(part, new)
        else:
            continue
        actions.append(action)
    if not actions:
        return
    overlay = {"overlay": "1.1.0", "info": {"title": "T", "version": "1"}}
    text = json.dumps({**overlay, "actions": actions}, indent=1)
    source, findings = apply(folder, description, text)
    assert findings == []
    assert source.value == value
    for pointer, leaf in scalars(value):
        written, _ = source.written(pointer)
        assert leaf in written.line(source.at(pointer).line or 0)
