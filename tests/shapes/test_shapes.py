"""What comes in a shape is read as it, and goes back as it came, with both clients."""

from __future__ import annotations

import datetime
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.generation.support import command
from tests.shapes.conftest import Talk

DAY = {"day": "2024-01-02"}
CALLER = Path(__file__).with_name("caller.py.txt")


def names(value: Any) -> Any:
    """Classes, for what is no plain JSON."""
    if isinstance(value, list | tuple):
        return [names(item) for item in value]
    return type(value).__name__


# What comes in a field of `T`, how it is looked at, and what is seen.
READ = [
    ("open", {"name": "n", "x": DAY}, lambda v: names(v.x), "P"),
    ("any", {"name": "n", "z": 1}, lambda v: v.z, 1),
    ("days", {"name": "n", "a": "2024-01-02"}, lambda v: names(v.a), "date"),
    ("patterned", {"id": 1, "x-a": DAY}, lambda v: names(getattr(v, "x-a")), "P"),
    ("patterned", {"id": 1, "x-a": DAY, "y": [1]}, lambda v: v.y, [1]),
    ("only", {"a": "2024-01-02", "b": 2}, lambda v: names([v["a"], v["b"]]), None),
    (
        "keyed",
        {
            "id": 1,
            "s_day": "2024-01-02",
            "a_day": "2024-01-02",
            "p_": DAY,
            "k_": {"s_": "", "_day": "2024-01-02"},
            "at": "2024-01-02T00:00:00Z",
        },
        lambda v: names([v.s_day, v.a_day, v.p_, v.k_, v.k_._day, v.at]),
        ["str", "date", "P", "Keys", "date", "datetime"],
    ),
    (
        "keymap",
        {"s": "2024-01-02", "d": "2024-01-02", "x": "2024-01-02", "m": ["2024-01-02"]},
        lambda v: names([v["s"], v["d"], v["x"], v["m"]]),
        ["str", "date", "str", ["date"]],
    ),
    (
        "hiding",
        {"positions": ["2024-01-02", 1], "exact": True, "one": 1},
        lambda v: names([*v.positions, v.exact, v.one]),
        ["date", "int", "bool", "int"],
    ),
    ("tree", {"a": {"value": 1, "b": {"value": 2}}}, lambda v: v.a.b.value, 2),
    ("tagged", {"kind": "circle", "r": 1}, names, "Circle"),
    ("tagged", None, lambda v: v, None),
    ("nullref", None, lambda v: v, None),
    ("nullref", {"k": "x"}, names, "Null"),
    ("nulls", [None, {"k": "x"}], names, ["NoneType", "Null"]),
    ("maybe", None, lambda v: v, None),
    ("both", {"n": 1, **DAY}, lambda v: names([v.n, v.day]), ["int", "date"]),
    ("same", {**DAY, "more": "m"}, names, "Sub"),
    ("narrow", DAY, names, "P"),
    ("mixed", True, repr, "True"),
    ("mixed", 1, repr, "1"),
    ("mixed", "1", repr, "'1'"),
    ("one", 1, repr, "1"),
    ("yes", True, repr, "True"),
    ("bit", 0, repr, "0"),
]


@pytest.mark.parametrize(("name", "value", "look", "seen"), READ)
def test_a_shape_is_read_and_goes_back(
    name: str, value: Any, look: Any, seen: Any, talk: Talk, kind: str
) -> None:
    result = talk.call(kind, "get_t", {name: value})
    read = getattr(result, name)
    assert look(read) == (["date", "int"] if seen is None and value else seen)
    assert result.to_dict() == {name: value}
    talk.call(kind, "post_t", **{name: read})
    assert talk.sent == {name: value}


def test_what_nobody_described_is_read_as_unknown(talk: Talk, kind: str) -> None:
    answer = {"tagged": {"kind": "new", "r": 1}, "patterned": {"x-a": 2}}
    result = talk.call(kind, "get_t", answer)
    assert names([result.tagged, getattr(result.patterned, "x-a")]) == [
        "Unknown",
        "int",
    ]
    assert result.to_dict() == answer
    with pytest.raises(talk.package.RequestValidationError, match="circle"):
        talk.call(kind, "post_t", tagged=result.tagged)


@pytest.mark.parametrize(
    ("name", "value", "place"),
    [
        ("keyed", {"a_day": 1}, "a_day"),
        ("keyed", {"k_": {"p_": {}}}, "k_.p_.day"),
        ("keyed", {"s_": 1}, "s_"),
        ("keymap", {"d": 1}, "d"),
        ("hiding", {"one": True}, "one"),
    ],
)
def test_a_key_says_what_its_value_has_to_be(
    name: str, value: Any, place: str, talk: Talk, kind: str
) -> None:
    with pytest.raises(talk.package.APIResponseValidationError) as caught:
        talk.call(kind, "get_t", {name: value})
    assert [fault.partition(":")[0] for fault in caught.value.faults] == [
        f"{name}.{place}"
    ]
    with pytest.raises(talk.package.RequestValidationError, match=name):
        talk.call(kind, "post_t", **{name: value})


@pytest.mark.parametrize(
    ("name", "value"), [("one", True), ("yes", 1), ("bit", True), ("bit", False)]
)
def test_true_is_not_one(name: str, value: Any, talk: Talk, kind: str) -> None:
    with pytest.raises(talk.package.APIResponseValidationError, match=name):
        talk.call(kind, "get_t", {name: value})
    with pytest.raises(talk.package.RequestValidationError, match=name):
        talk.call(kind, "post_t", **{name: value})


ROWS = [
    ({"pair": [1.5, "x"]}, "pair", ["float", "str"]),
    ({"pair": [1, "x"], "limited": ["2024-01-02", "y"]}, "limited", ["date", "str"]),
    # By position: the second text looks like a date, and is none.
    (
        {"pair": [1, ""], "row": ["2024-01-02", "2024-01-02", 3, 4]},
        "row",
        ["date", "str", "int", "int"],
    ),
    ({"pair": [1, ""], "row": ["2024-01-02"]}, "row", ["date"]),
    ({"pair": [1, ""], "row": []}, "row", []),
    (
        {"pair": [1, ""], "any": ["2024-01-02", DAY, {}]},
        "any",
        ["date", "P", "dict"],
    ),
    ({"pair": [1, ""], "nested": [[1.5, 2.5], [0.5, 1.5]]}, "nested", None),
]


@pytest.mark.parametrize(("rows", "name", "seen"), ROWS)
def test_items_are_read_by_position(
    rows: dict[str, Any], name: str, seen: Any, talk: Talk, kind: str
) -> None:
    result = talk.call(kind, "post_rows", rows, **rows)
    assert talk.sent == rows
    if seen is None:
        assert getattr(result, name) == [(1.5, 2.5), (0.5, 1.5)]
    else:
        assert names(getattr(result, name)) == seen
    assert result.to_dict() == rows
    talk.call(kind, "post_rows", **{n: getattr(result, n) for n in rows})
    assert talk.sent == rows


@pytest.mark.parametrize(
    "rows",
    [
        {"pair": [1.5]},
        {"pair": [1.5, "x", 2]},
        {"pair": ["x", 1.5]},
        {"pair": [1, ""], "row": ["2024-01-02", 3]},
        {"pair": [1, ""], "row": ["2024-01-02", "x", "y"]},
    ],
)
def test_items_that_are_others_are_refused(rows: dict[str, Any], talk: Talk) -> None:
    with pytest.raises(talk.package.APIResponseValidationError):
        talk.call("sync", "post_rows", rows, pair=[1, ""])
    before = len(talk.server.requests)
    if len(rows["pair"]) > 1:  # of fewer items JSON Schema has no word without minItems
        with pytest.raises(talk.package.RequestValidationError):
            talk.call("sync", "post_rows", **rows)
        assert len(talk.server.requests) == before


@pytest.mark.parametrize(
    ("value", "seen"),
    [
        ({"name": "n", "kind": "circle", "r": 1}, "ShapeCircle"),
        ({"name": "n", "kind": "square", "side": 1}, "ShapeSquare"),
        # The default of 3.2, for a tag that is missing or unknown.
        ({"name": "n", "side": 1}, "ShapeSquare"),
        ({"name": "n", "kind": "round", "side": 1}, "ShapeSquare"),
    ],
)
def test_what_stands_beside_a_union_belongs_to_all(
    value: dict[str, Any], seen: str, talk: Talk, kind: str
) -> None:
    result = talk.call(kind, "post_shape", value, body=value)
    assert talk.sent == value
    assert (names(result), result.name) == (seen, "n")
    talk.call(kind, "post_shape", body=result)
    assert talk.sent == value


@pytest.mark.parametrize(
    "value",
    [
        {"kind": "circle", "r": 1},  # no name, which all need
        {"name": "n", "kind": "circle"},
        {"name": "n", "kind": "round", "r": 1},  # the default needs a side
        {"name": "n"},
    ],
)
def test_a_member_without_what_it_needs_is_not_sent(value: Any, talk: Talk) -> None:
    with pytest.raises(talk.package.RequestValidationError):
        talk.call("sync", "post_shape", body=value)


@pytest.mark.parametrize(
    ("value", "seen"),
    [
        ({"type": "signup", "on": "2024-01-02", "id": 4}, "Signup"),
        ({"type": "Payment", "cents": 3}, "Payment"),
        ({"type": "late", "cents": 3, "by": "2024-01-02"}, "Late"),
        ({"type": "new", "id": 4}, "EventBase"),
        ({"type": "new", "parent": {"type": "late", "by": "2024-01-02"}}, "EventBase"),
    ],
)
def test_a_base_is_what_its_tag_says(
    value: dict[str, Any], seen: str, talk: Talk, kind: str
) -> None:
    answer = {"event": value, "last": None}
    result = talk.call(kind, "post_event", answer, body=value)
    assert talk.sent == value
    assert names(result.event) == seen
    if "parent" in value:
        assert names(result.event.parent.by) == "date"
    assert result.to_dict() == answer
    talk.call(kind, "post_event", body=result.event)
    assert talk.sent == value


@pytest.mark.parametrize(
    "value",
    [{"type": "signup"}, {"type": "late", "cents": "3"}, {"id": 4}],
)
def test_a_kind_without_what_it_needs_is_not_sent(value: Any, talk: Talk) -> None:
    with pytest.raises(talk.package.RequestValidationError):
        talk.call("sync", "post_event", body=value)


@pytest.mark.parametrize(
    ("value", "seen", "fault"),
    [
        ({"kind": "car", "doors": 2, "wheels": 4}, "Car", "doors: is required"),
        ({"kind": "bike", "bell": True}, "Bike", None),
    ],
)
def test_a_base_that_lists_what_extends_it(
    value: dict[str, Any], seen: str, fault: str | None, talk: Talk, kind: str
) -> None:
    result = talk.call(kind, "post_vehicle", value, body=value)
    assert talk.sent == value
    assert names(result) == seen
    talk.call(kind, "post_vehicle", body=result)
    assert talk.sent == value
    with pytest.raises(talk.package.RequestValidationError) as refused:
        talk.call(kind, "post_vehicle", body={"kind": value["kind"], "bell": 3})
    assert str(refused.value).splitlines()[1:] == [
        f"  {fault}" if fault else "  bell: must be a boolean"
    ]


USER = {
    "id": "u",
    "at": "2024-01-02T03:04:05Z",
    "name": "n",
    "home": {"street": "s", "since": "2024-01-02"},
}


def test_each_way_requires_what_goes_that_way(talk: Talk, kind: str) -> None:
    given = {"name": "n", "secret": "x", "home": {"street": "s", "key": "k"}}
    result = talk.call(kind, "post_user", USER, **given)
    assert talk.sent == given
    assert (result.id, result.secret, result.home.key) == ("u", None, None)
    assert result.at == datetime.datetime(2024, 1, 2, 3, 4, 5, tzinfo=datetime.UTC)
    assert result.home.since == datetime.date(2024, 1, 2)
    assert result.to_dict() == USER


@pytest.mark.parametrize("missing", ["id", "at", "home"])
def test_a_response_without_what_it_requires_is_a_misfit(
    missing: str, talk: Talk
) -> None:
    left = {name: value for name, value in USER.items() if name != missing}
    given = {"name": "n", "secret": "x", "home": {"street": "s", "key": "k"}}
    with pytest.raises(talk.package.APIResponseValidationError, match=missing):
        talk.call("sync", "post_user", left, **given)
    with pytest.raises(talk.package.RequestValidationError, match="key"):
        talk.call("sync", "post_user", **{**given, "home": {"street": "s"}})


def test_types_are_those_of_the_shapes(generated: Path, tmp_path: Path) -> None:
    (tmp_path / "caller.py").write_text(CALLER.read_text())
    mypy = (sys.executable, "-m", "mypy", "--strict", "--no-error-summary")
    run = command(*mypy, "caller.py", cwd=tmp_path, env={"MYPYPATH": str(generated)})
    assert run.code == 0, run.text
    config = f'{{"extraPaths": ["{generated}"], "enableTypeIgnoreComments": true}}'
    (tmp_path / "pyrightconfig.json").write_text(config)
    pyright = (sys.executable, "-m", "pyright", "--pythonpath", sys.executable)
    run = command(*pyright, "caller.py", cwd=tmp_path)
    assert run.code == 0, run.text
