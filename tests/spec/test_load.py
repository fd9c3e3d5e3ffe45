"""Files become values, and places in them can be found again."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from specloom.base.diagnostics import Finding, SpecError
from specloom.spec.load import load, read
from specloom.spec.source import Limits


def written(folder: Path, text: str | bytes, name: str = "openapi.yaml") -> Path:
    """A file with this text."""
    path = folder / name
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


def failure(path: Path, **options: Any) -> Finding:
    """The one finding that reading the file ends with."""
    with pytest.raises(SpecError) as caught:
        load(path, **options)
    (finding,) = caught.value.findings
    return finding


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("no", "no"),
        ("on", "on"),
        ("Yes", "Yes"),
        ("2020-01-01", "2020-01-01"),
        ("12:30:45", "12:30:45"),
        ("1_000", "1_000"),
        ("0b11", "0b11"),
        ("true", True),
        ("False", False),
        ("~", None),
        ("null", None),
        ("", None),
        ("1e5", 1e5),
        ("-1.5", -1.5),
        ("1.", 1.0),
        ("010", 10),
        ("0o10", 8),
        ("0x1F", 31),
        ("'1'", "1"),
        ('"true"', "true"),
        ("!!str 12", "12"),
        ("!!float 1", 1.0),
        ("+", "+"),
        (".", "."),
        ("-", [None]),
        ("=", "="),
    ],
)
def test_scalars_follow_the_core_schema_of_yaml_1_2(
    tmp_path: Path, text: str, value: object
) -> None:
    """YAML 1.1 would make booleans, dates and sexagesimals of some of them."""
    path = written(tmp_path, f"a:\n  {text}\n")
    found = load(path).value["a"]
    assert found == value
    assert type(found) is type(value)


def test_keys_are_always_text(tmp_path: Path) -> None:
    """Response codes are numbers to YAML, but names to OpenAPI."""
    path = written(tmp_path, "200: a\ntrue: b\n1.0: c\nnull: d\n")
    assert load(path).value == {"200": "a", "true": "b", "1.0": "c", "null": "d"}


def test_merge_keys_fill_in_what_is_missing(tmp_path: Path) -> None:
    """Own keys win over merged ones, wherever `<<` stands."""
    path = written(
        tmp_path,
        "base: &base {a: 1, b: 2}\n"
        "other: &other\n  c: 3\n"
        "one:\n  a: 0\n  <<: *base\n"
        "two:\n  <<: [*base, *other]\n  b: 0\n",
    )
    source = load(path)
    assert source.value["one"] == {"a": 0, "b": 2}
    assert source.value["two"] == {"b": 0, "a": 1, "c": 3}
    assert source.at("/two/c").line == 3


@pytest.mark.parametrize(
    ("pointer", "line", "column"),
    [
        ("", 1, 1),
        ("/paths", 2, 1),
        ("/paths/~1a", 3, 3),
        ("/paths/~1a/get/tags/1", 5, 17),
        ("/paths/~1a/get/nothing/here", 4, 5),
        ("/paths/~1a/get/tags/9", 5, 7),
        ("/list/1/x", 8, 5),
    ],
)
def test_places_are_those_of_keys_or_of_the_nearest_parent(
    tmp_path: Path, pointer: str, line: int, column: int
) -> None:
    """The line of a mapping's entry is the line of its key."""
    path = written(
        tmp_path,
        "openapi: 3.1.0\npaths:\n  /a:\n    get:\n      tags: [a, b]\n"
        "list:\n  - x: 1\n  - x: 2\n",
    )
    at = load(path).at(pointer)
    assert (at.line, at.column, at.pointer) == (line, column, pointer)


def test_json_places_are_found_without_reading_it_as_yaml(tmp_path: Path) -> None:
    """Positions in JSON come from stepping over values that are not asked for."""
    path = written(
        tmp_path,
        '{\n  "a": {"x": [1, {"y\\"": 2}], "z~/": "}{"},\n  "b": []\n}\n',
        "openapi.json",
    )
    source = load(path)
    places = {
        pointer: (source.at(pointer).line, source.at(pointer).column)
        for pointer in ("", "/a", "/a/x/1", '/a/x/1/y"', "/a/z~0~1", "/b", "/b/0")
    }
    assert places == {
        "": (1, 1),
        "/a": (2, 3),
        "/a/x/1": (2, 18),
        '/a/x/1/y"': (2, 19),
        "/a/z~0~1": (2, 31),
        "/b": (3, 3),
        "/b/0": (3, 3),
    }


def test_yaml_and_json_give_the_same_value(tmp_path: Path) -> None:
    """The same document, whichever way it is spelt."""
    value = {"openapi": "3.1.0", "x": [1, 1.5, None, True, "a\nb", {"ü": "\U0001f600"}]}
    as_json = written(tmp_path, json.dumps(value), "a.json")
    as_yaml = written(tmp_path, json.dumps(value, ensure_ascii=False), "a.txt")
    assert load(as_json).value == load(as_yaml).value == value


def test_surrogate_escapes_survive(tmp_path: Path) -> None:
    """A pair is one character; half of one is replaced, and said."""
    path = written(tmp_path, r'{"a": "\ud83d\ude00", "b": "\ud800"}', "a.json")
    source = load(path)
    assert source.value == {"a": "\U0001f600", "b": "\ufffd"}
    assert [finding.rule for finding in source.findings] == ["lone-surrogate"]
    # The same in a file that calls itself YAML, whose parser would refuse it.
    assert load(written(tmp_path, r'{"a": "\ud83d\ude00"}')).value["a"] == "\U0001f600"


def test_byte_order_marks_are_passed_over(tmp_path: Path) -> None:
    """Editors on Windows write them."""
    for name, text in (("a.json", '{"a": 1}'), ("a.yaml", "a: 1")):
        source = load(written(tmp_path, b"\xef\xbb\xbf" + text.encode(), name))
        assert source.value == {"a": 1}
        assert source.at("/a").line == 1


DEEP = {
    "flow.yaml": "a: " + "[" * 10_000 + "]" * 10_000,
    "flow_map.yaml": "a: " + "{a: " * 10_000 + "}" * 10_000,
    "block.yaml": "a:\n  " + "- " * 10_000 + "end",
    "block_map.yaml": "\n".join(" " * n + "a:" for n in range(2_000)),
    "unclosed.yaml": "a: " + "[" * 100_000,
    "list.json": '{"a": ' + "[" * 10_000 + "]" * 10_000 + "}",
    "map.json": '{"a":' * 10_000 + "1" + "}" * 10_000,
    "below_recursion.json": '{"a":' * 300 + "1" + "}" * 300,
}


@pytest.mark.parametrize("name", DEEP)
def test_deep_nesting_is_refused_with_its_place(tmp_path: Path, name: str) -> None:
    """Neither the parser's stack nor ours may overflow."""
    finding = failure(written(tmp_path, DEEP[name], name))
    assert finding.rule == "nesting-too-deep"
    assert finding.at.line is not None
    assert finding.at.column is not None


def test_nesting_up_to_the_limit_is_fine(tmp_path: Path) -> None:
    """The limit counts containers, the outermost included."""
    limits = Limits(depth=5)
    for name in ("a.yaml", "a.json"):
        load(written(tmp_path, '{"a": [[[[1]]]]}', name), limits=limits)
        found = failure(written(tmp_path, '{"a": [[[[[1]]]]]}', name), limits=limits)
        assert found.rule == "nesting-too-deep"


def test_an_alias_counts_the_depth_it_brings(tmp_path: Path) -> None:
    """Nesting by alias is nesting."""
    text = "a: &a [[[1]]]\nb: [[*a]]\n"
    load(written(tmp_path, text), limits=Limits(depth=6))
    finding = failure(written(tmp_path, text), limits=Limits(depth=5))
    assert (finding.rule, finding.at.line, finding.at.column) == (
        "nesting-too-deep",
        2,
        6,
    )


def test_a_large_file_is_refused(tmp_path: Path) -> None:
    """Before it is parsed."""
    path = written(tmp_path, "a: " + "x" * 100)
    assert failure(path, limits=Limits(size_bytes=50)).rule == "file-too-large"


@pytest.mark.parametrize(
    ("text", "rule", "line", "column"),
    [
        (b"a: 1\nb: \xff\n", "not-utf-8", 2, 4),
        (b"a: 1\nb: \x07\n", "syntax", 2, 4),
        (b"a:\n\tb: 1\n", "syntax", 2, 1),
        (b"a: [1\nb: 2\n", "syntax", 2, 2),
        (b"a: *nobody\n", "unknown-alias", 1, 4),
        (b"? [a]\n: 1\n", "complex-key", 1, 3),
        (b"a: 1\n---\nb: 2\n", "several-documents", 2, 1),
        (b"# nothing\n", "not-a-mapping", 1, 1),
        (b"just text\n", "not-a-mapping", 1, 1),
    ],
)
def test_unusable_yaml_is_explained(
    tmp_path: Path, text: bytes, rule: str, line: int, column: int
) -> None:
    """With line and column."""
    finding = failure(written(tmp_path, text))
    assert (finding.rule, finding.at.line, finding.at.column) == (rule, line, column)


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ('{"a": 1 "b": 2}', 1, 9),
        ('{"a": NaN}', 1, 1),
        ('{"a": ' + "9" * 5000 + "}", 1, 1),
        ('{"a": 1} x', 1, 10),
        ("", 1, 1),
    ],
)
def test_unusable_json_is_explained(
    tmp_path: Path, text: str, line: int, column: int
) -> None:
    """With line and column, where `json` tells."""
    finding = failure(written(tmp_path, text, "a.json"))
    assert finding.rule == "syntax"
    assert (finding.at.line, finding.at.column) == (line, column)


@pytest.mark.parametrize(
    ("text", "rule", "line"),
    [
        ("a: 1\nb: 2\na: 3\n", "duplicate-key", 3),
        ("a: !secret x\n", "unknown-tag", 1),
        ("a: " + "9" * 5000, "number-out-of-range", 1),
        ("a: 1e999\n", "number-out-of-range", 1),
    ],
)
def test_odd_yaml_is_read_and_reported(
    tmp_path: Path, text: str, rule: str, line: int
) -> None:
    """The value stands, so that checks go on."""
    (finding,) = load(written(tmp_path, text)).findings
    assert (finding.rule, finding.at.line) == (rule, line)


def test_missing_files_and_folders_are_explained(tmp_path: Path) -> None:
    """By their names, for there is no line."""
    assert failure(tmp_path).rule == "unreadable-file"
    finding = failure(tmp_path / "nothing.yaml")
    assert finding.rule == "unreadable-file"
    assert finding.at.file == (tmp_path / "nothing.yaml").as_posix()
    assert failure(Path("a\0b")).rule == "unreadable-file"


def test_only_the_entry_must_be_a_mapping(tmp_path: Path) -> None:
    """A list may be referred to, for example as the value of an example."""
    assert read(written(tmp_path, "- 1\n")).value == [1]
