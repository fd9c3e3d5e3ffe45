"""Text from a spec is quoted in one place, and cannot get out of there."""

from __future__ import annotations

import ast
import tomllib

import black
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from specloom.python import quoting
from specloom.python.types import literal

NASTY = [
    '"""',
    "'''",
    '\\"""',
    '""',
    '"',
    "\\",
    "\\\\",
    "ends with a backslash\\",
    'ends with a quote"',
    'ends with quotes"""',
    "\\N{BULLET}",
    "\\N{NO SUCH NAME}",
    "\\x",
    "\\u12",
    "{{ x }} {% raw %}",
    "a\rb\r\nc\td",
    "\u202e\u2066\u200f",
    "\u2028\u2029\x85\x0c",
    "\x00\x1b[31m",
    "\ud800",
    '"""\nraise SystemExit\n"""',
    "é 日本 😀",
    "",
    "\n\n\n",
    "```\ncode\n    more",
    "- one\n- two\n  more",
    "| a | b |\n|---|---|\n| 1 | 2 |",
]


def module_docstring(written: str) -> str:
    """The text that Python reads from a literal that stands alone in a module."""
    tree = ast.parse(written)
    (statement,) = tree.body
    assert isinstance(statement, ast.Expr)
    assert isinstance(statement.value, ast.Constant)
    assert isinstance(statement.value.value, str)
    return statement.value.value


def test_examples_stay_inside_a_docstring() -> None:
    for text in NASTY:
        for indent in (0, 4, 8):
            read = module_docstring(quoting.docstring(text, indent))
            assert read.split() == quoting.plain(text).split(), text


@given(st.text(), st.sampled_from([0, 4, 8]))
@example('a"', 0)
@example("\\", 4)
@example('"' * 5, 8)
def test_every_text_stays_inside_a_docstring(text: str, indent: int) -> None:
    written = quoting.docstring(text, indent)
    assert module_docstring(written).split() == quoting.plain(text).split()


@given(st.lists(st.text("abc .,", min_size=1, max_size=20), max_size=30))
def test_docstrings_keep_the_line_length(parts: list[str]) -> None:
    text = " ".join(parts)
    for indent in (0, 4, 8):
        written = " " * indent + quoting.docstring(text, indent)
        assert max(map(len, written.split("\n"))) <= quoting.LINE_LENGTH


@given(st.text() | st.integers() | st.booleans() | st.none())
def test_literals_give_the_value_back(value: str | int | bool | None) -> None:
    assert ast.literal_eval(literal(value)) == value


def test_literals_are_written_as_black_has_them() -> None:
    values: list[str | int] = [*NASTY, "plain", "it's", 'say "so"', 7, True]
    for value in values:
        line = f"x = {literal(value)}\n"
        assert black.format_str(line, mode=black.Mode()) == line, value


@given(st.text())
def test_toml_gives_the_text_back_on_one_line(text: str) -> None:
    written = f"x = {quoting.toml_string(text)}"
    assert "\n" not in written
    assert tomllib.loads(written)["x"] == quoting.one_line(text)


@pytest.mark.parametrize("text", NASTY)
def test_plain_text_hides_and_reorders_nothing(text: str) -> None:
    plain = quoting.plain(text)
    assert all(c == "\n" or c.isprintable() for c in plain)
    assert "\n" not in quoting.one_line(text)
    assert quoting.plain(plain) == plain


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("<script>", "\\<script\\>"),
        ("[a](javascript:b)", "\\[a\\](javascript:b)"),
        ("# Title\n- item", "\\# Title - item"),
        ("`code`", "\\`code\\`"),
    ],
)
def test_markdown_has_no_markup_of_the_spec(text: str, written: str) -> None:
    assert quoting.markdown(text) == written


def test_a_first_sentence_stands_alone() -> None:
    text = "The first. " + "And a second one that is rather long. " * 3
    lines = quoting.docstring(text, 4).split("\n")
    assert lines[:2] == ['"""The first.', ""]


def test_lists_and_code_keep_their_lines() -> None:
    text = "These:\n\n- one\n- two that goes\n  on\n\n    code here\n"
    assert (
        quoting.wrap(text, 0) == "These:\n\n- one\n- two that goes on\n\n    code here"
    )
