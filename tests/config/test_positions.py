"""Where keys and values of a TOML text stand, for every way to write them."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from specloom.config.positions import KeyPath, Place, positions

TEXT = '''\
# a = 1, [b], "c
top = 1
"quoted key" . 'and another'.bare = 2
list = [ # [
  3, "]", """
  ] # \\""" " ""x""", '#', [4,
  {x = 5, "y z" = {w=6}}],
]
date = 1979-05-27 07:32:00 # not 8
[table.below] # head
key.dotted = 7
long = \'\'\'
[table]
key = 1\'\'\' # ''
[[array]]
a = 9
[array.inner]
b = 10
[[array.deep]]
c = 11
[[array.deep]]
c = 12
[[ array ]]
a = 13
[[array.deep]]
"c" = 14
  [ table ]
  "escaped \\u0041" = 15
'''


def literal(text: str, place: Place) -> str:
    """What stands at a place, to the end of its line."""
    return text.split("\n")[place.line - 1][place.column - 1 :]


def leaves(value: Any, path: KeyPath = ()) -> Iterator[tuple[KeyPath, Any]]:
    """Every value that is neither a table nor a list, with its path."""
    if isinstance(value, dict):
        for name in value:
            yield from leaves(value[name], (*path, name))
    elif isinstance(value, list):
        for index, each in enumerate(value):
            yield from leaves(each, (*path, index))
    else:
        yield path, value


def test_every_value_is_found() -> None:
    found = positions(TEXT)
    numbers = []
    for path, value in leaves(tomllib.loads(TEXT)):
        assert path in found.values, path
        if isinstance(value, int):
            assert literal(TEXT, found.values[path]).startswith(str(value)), path
            numbers.append(value)
    assert sorted(numbers) == [1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12, 13, 14, 15]


def test_keys_are_found_where_they_are_written() -> None:
    found = positions(TEXT)
    for path, start in {
        ("top",): "top = 1",
        ("quoted key",): '"quoted key"',
        ("quoted key", "and another"): "'and another'",
        ("quoted key", "and another", "bare"): "bare = 2",
        ("list", 4, 1, "y z"): '"y z" = {',
        ("list", 4, 1, "y z", "w"): "w=6",
        ("table",): "[ table ]",
        ("table", "below"): "[table.below]",
        ("table", "below", "key", "dotted"): "dotted = 7",
        ("table", "escaped A"): '"escaped ',
        ("array",): "[[array]]",
        ("array", 0): "[[array]]",
        ("array", 1): "[[ array ]]",
        ("array", 0, "inner"): "[array.inner]",
        ("array", 0, "deep", 1, "c"): "c = 12",
        ("array", 1, "deep", 0): "[[array.deep]]",
        ("array", 1, "deep", 0, "c"): '"c" = 14',
    }.items():
        assert literal(TEXT, found.keys[path]).startswith(start), path


def test_what_is_not_written_is_where_its_table_is() -> None:
    found = positions("a = 1\n[b]\nc = 2\n")
    assert found.of_key(("b", "missing", 3)) == Place(2, 1)
    assert found.of_value(("b", "missing")) == Place(2, 1)
    assert found.of_value(("b", "c")) == Place(3, 5)
    assert found.of_key(("missing",)) == Place(1, 1)


LONGEST = 12  # a scalar below, in characters
KEYS = st.sampled_from(["a", "b-c", '"d e"', "'f.g'", '"h\\u0069"', "1"])
SCALARS = st.sampled_from(
    [
        *("true", "-1.5e3", "1979-05-27", "07:32:00", "inf", "0xFF"),
        *('"="', '"\\""', "'\"'", '""', '"""\n#"""', '"""a""""', "'''\n]'''", "''''''"),
    ]
)
GAPS = st.sampled_from(["", " ", "\t"])
LINES = st.sampled_from(["\n", " # [x] = {\n", "\n\n", "\n# ]\n"])


@st.composite
def values(draw: st.DrawFn, depth: int = 2) -> str:
    """A value, perhaps with others in it."""
    kind = draw(st.sampled_from(["scalar", "list", "table"] if depth else ["scalar"]))
    if kind == "scalar":
        return draw(SCALARS)
    gap = draw(GAPS)
    if kind == "list":
        items = draw(st.lists(values(depth - 1), max_size=3))
        end = draw(st.sampled_from(["", ",", "\n", " # ,\n"])) if items else ""
        return f"[{gap}{f',{draw(LINES)}'.join(items)}{end}]"
    keys = draw(
        st.lists(
            KEYS, max_size=3, unique_by=lambda k: tomllib.loads(f"{k}=1").popitem()[0]
        )
    )
    pairs = [f"{key}{gap}={draw(GAPS)}{draw(values(depth - 1))}" for key in keys]
    return f"{{{gap}{f',{gap}'.join(pairs)}}}"


@st.composite
def documents(draw: st.DrawFn) -> str:
    """Lines of pairs and heads; not all of them TOML, as keys may repeat."""
    lines = []
    for _ in range(draw(st.integers(1, 6))):
        dotted = f"{draw(GAPS)}.{draw(GAPS)}".join(
            draw(st.lists(KEYS, min_size=1, max_size=2))
        )
        head = draw(st.sampled_from(["", "", "[", "[["]))
        if head:
            lines.append(f"{head}{draw(GAPS)}{dotted}{draw(GAPS)}{']' * len(head)}")
        else:
            lines.append(f"{dotted} ={draw(GAPS)}{draw(values())}")
    return "".join(f"{draw(GAPS)}{line}{draw(LINES)}" for line in lines)


@settings(max_examples=300, deadline=None)
@given(documents())
def test_a_value_taken_from_its_place_is_the_value(text: str) -> None:
    """The text from a place on begins with a value that `tomllib` reads the same."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return
    found = positions(text)
    lines = text.split("\n")
    for path, value in leaves(data):
        place = found.values[path]
        rest = "\n".join(
            [lines[place.line - 1][place.column - 1 :], *lines[place.line :]]
        )
        assert repr(value) in {
            repr(read)
            for end in range(1, min(len(rest), LONGEST) + 1)
            if (read := loaded(rest[:end])) is not None
        }, (path, text)


def loaded(text: str) -> Any:
    """The value that a text is, None where it is none."""
    try:
        return tomllib.loads(f"k = {text}")["k"]
    except tomllib.TOMLDecodeError:
        return None
