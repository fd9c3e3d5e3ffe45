"""The pages that promise something name tests that are there."""

from __future__ import annotations

import re

from tests.generation.support import ROOT


def test_the_tests_of_all_promises_exist() -> None:
    page = (ROOT / "docs" / "security.md").read_text(encoding="utf-8")
    lines = [line for line in page.splitlines() if line.startswith("| ")]
    for row in lines[lines.index("| promise | tests |") :]:
        named = re.findall(r"`(tests/[\w/]+\.py|tests/[\w/]+/)(?:::(\w+))?`", row)
        assert named or row == "| promise | tests |", row
        for path, function in named:
            text = (ROOT / path).read_text(encoding="utf-8")
            assert not function or f"def {function}(" in text, (path, function)
