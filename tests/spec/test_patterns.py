"""Patterns are tried in a time that grows with the text, or not at all."""

from __future__ import annotations

import pytest
from specloom.spec.patterns import (
    can_try,
    extent_of,
    fits_pattern,
    is_linear,
    is_slow,
)


@pytest.mark.parametrize(
    "pattern", ["^(a+)+$", "(a|aa)+$", "^(([a-z])+.)+[A-Z]([a-z])+$", "(a*b?)*c"]
)
def test_patterns_that_go_back_and_forth_are_tried_in_linear_time(pattern: str) -> None:
    assert is_linear(pattern)
    assert fits_pattern(pattern, "a" * 50_000 + "!") is False


@pytest.mark.parametrize(
    ("pattern", "text", "fits"),
    [
        ("^[a-z]+$", "abc", True),
        ("^[a-z]+$", "abc\n", False),  # Python's own `$` would take it
        ("^(?!a)[a-z]$", "b", True),
        ("^(?!a)[a-z]$", "a", False),
        ("^(.)\\1$", "aa", True),
        ("^(.)\\1$", "ab", False),
    ],
)
def test_patterns_are_tried(pattern: str, text: str, fits: bool) -> None:
    assert can_try(pattern)
    assert fits_pattern(pattern, text) is fits


@pytest.mark.parametrize("pattern", ["(?=(a+)+b)a+", "[a-", "(", None, 3, "((?!a)b*)*"])
def test_patterns_nobody_can_try_fit_everything(pattern: object) -> None:
    assert not can_try(pattern)
    assert fits_pattern(pattern, "x")


def test_a_text_that_is_too_long_for_looking_ahead_fits() -> None:
    pattern = "^(?=.*a)(?=.*b).*$"
    assert not fits_pattern(pattern, "a")
    assert fits_pattern(pattern, "a" * 10_000)


@pytest.mark.parametrize(
    ("pattern", "size", "varying", "nested"),
    [
        ("abc", 3, 0, False),
        ("a{3}[xyz]", 4, 0, False),
        ("(a{10}){10}", 100, 0, False),
        ("a+b*", 200, 2, False),
        ("(a+)?", 100, 2, False),
        ("(a+)+", 10_000, 2, True),
        ("((a+))+", 10_000, 2, True),
        ("(a|b)+", 100, 1, True),
        ("(a?){50}", 50, 1, True),
        ("\\(a\\)+", 102, 1, False),
        ("[(a+)]+", 100, 1, False),
        ("a{1000000000}", 10**9, 0, False),
    ],
)
def test_how_far_a_pattern_goes(
    pattern: str, size: int, varying: int, nested: bool
) -> None:
    extent = extent_of(pattern)
    assert extent is not None
    assert (extent.size, extent.varying, extent.nested) == (size, varying, nested)
    assert is_slow(pattern) is (nested or varying > 1)
