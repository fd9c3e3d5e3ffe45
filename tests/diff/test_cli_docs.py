"""The documentation of the diff says what is so."""

from __future__ import annotations

import json
import re
import shlex
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from specloom.cli import cli
from specloom.cli.diff import FORMATS
from specloom.reports import FORMATS as RENDERED

from tests.diff.sides_support import NEW, OLD, diff
from tests.generation.support import ROOT

PAGES = [ROOT / "docs" / "diff.md", ROOT / "docs" / "ci.md"]
TEXTS = {page.name: page.read_text() for page in PAGES}


def blocks(text: str, language: str) -> list[str]:
    """What stands in a page's code blocks of one language."""
    return re.findall(rf"^```{language}\n(.*?)^```", text, re.M | re.S)


def commands() -> Iterator[list[str]]:
    """Every call of specloom in the pages and in the Action, as words."""
    for text in TEXTS.values():
        for block in (*blocks(text, "sh"), *blocks(text, "yaml")):
            joined = re.sub(r"\\\n\s*|\n\s+(?=--)", " ", block)
            for match in re.finditer(r"\bspecloom (?=[a-z]).*", joined):
                yield shlex.split(match[0], comments=True)[1:]


def test_there_are_commands() -> None:
    assert len(list(commands())) > 10


@pytest.mark.parametrize("words", list(commands()), ids=" ".join)
def test_options_in_examples_exist(words: list[str]) -> None:
    name, *rest = words
    known = {option for param in cli.commands[name].params for option in param.opts}
    assert {word for word in rest if word.startswith("--")} <= known


def test_every_option_is_described() -> None:
    for command in ("diff", "bump", "changelog"):
        for param in cli.commands[command].params:
            for option in param.opts:
                if option.startswith("--"):
                    assert option in TEXTS["diff.md"], option


def test_the_formats_are_those_that_can_be_rendered() -> None:
    assert set(FORMATS) == set(RENDERED)
    for name in FORMATS:
        assert f"`{name}`" in TEXTS["diff.md"], name


def test_the_example_of_json_is_what_comes_out(tmp_path: Path) -> None:
    (example,) = (json.loads(block) for block in blocks(TEXTS["diff.md"], "json"))
    (tmp_path / "old.yaml").write_text(OLD)
    (tmp_path / "new.yaml").write_text(NEW)
    run = diff(tmp_path, "old.yaml", "new.yaml", "--format", "json")
    assert described(example, json.loads(run.out))


def described(example: Any, real: Any) -> bool:
    """Whether an example, with `...` for what it leaves out, fits the real thing."""
    if isinstance(example, dict) and "..." not in example:
        assert set(example) <= set(real), example
        return all(described(value, real[key]) for key, value in example.items())
    if isinstance(example, list):
        assert len(example) == len(real)
        return all(described(*pair) for pair in zip(example, real, strict=True))
    assert isinstance(example, dict) or example in (real, "..."), (example, real)
    return True


def test_the_example_of_a_policy_is_one(tmp_path: Path) -> None:
    from specloom.config.reader import read_config

    (block,) = blocks(TEXTS["diff.md"], "toml")
    (tmp_path / "openapi.yaml").write_text(OLD)
    (tmp_path / "specloom.toml").write_text(block)
    settings = read_config(tmp_path / "specloom.toml").judgement
    written = tomllib.loads(block)["diff"]
    assert settings.sunset_grace_days == written["sunset_grace_days"]
    assert dict(settings.severities) == written["severity"]
    assert [a.reason for a in settings.accepted] == [written["accept"][0]["reason"]]


def test_examples_in_yaml_can_be_read() -> None:
    found = blocks(TEXTS["ci.md"], "yaml")
    assert len(found) == 3
    for block in found:
        assert yaml.safe_load(block)
