"""Fields as the model generator spells them, beside our own spelling of types."""

from __future__ import annotations

import ast
import json
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path

import pytest
from specloom.api.lower import lower
from specloom.api.model import Direction, Field, ObjectSchema
from specloom.base.cache import Cache
from specloom.base.workers import Workers
from specloom.config.reader import NAME, default_config, read_config
from specloom.python import models
from specloom.python.defaults import default_text
from specloom.python.models import Fields, spell_fields
from specloom.python.naming import NamedApi, name_api
from specloom.python.types import annotation
from specloom.runs.read import read

from tests.golden import CASES, case_names

ROOT = Path(__file__).parents[2]
CLAUDE = ROOT / "spec" / "claude" / NAME
SPECS = [*(CASES / case / "openapi.yaml" for case in case_names()), CLAUDE]


@cache
def spelled(spec: Path) -> tuple[NamedApi, dict[Direction, Fields]]:
    config = read_config(spec) if spec.name == NAME else default_config(spec)
    api, _ = lower(*read(config)[0])
    named = name_api(api)
    return named, spell_fields(named, Cache(None).section("models"), Workers())()


def expected(each: Field, named: NamedApi, direction: Direction) -> str:
    """Our spelling of a field's type, and the three ways in which a field differs."""
    text = annotation(each.type, named, direction, qualified=False, validated=True)
    if direction is Direction.REQUEST:
        return text if each.required else f"NotRequired[{text}]"
    absent = not each.required and default_text(each, named) is None
    return f"{text} | None" if absent and not text.endswith("| None") else text


def same_quotes(text: str) -> str:
    return ast.unparse(ast.parse(text))


@pytest.mark.parametrize("spec", SPECS, ids=lambda spec: spec.parent.name)
def test_the_generator_and_we_spell_types_alike(spec: Path) -> None:
    named, fields = spelled(spec)
    compared = 0
    for direction in Direction:
        for schema in named.schemas.values():
            name = named.class_of(schema.name, direction)
            if not isinstance(schema, ObjectSchema) or name is None:
                continue
            texts = fields[direction][name]
            for each, text in zip(schema.fields, texts, strict=True):
                ours = same_quotes(expected(each, named, direction))
                assert same_quotes(text.annotation) == ours, (name, each.wire_name)
                compared += 1
    assert compared or not any(
        isinstance(schema, ObjectSchema) and schema.fields
        for schema in named.schemas.values()
    )
    if spec == CLAUDE:
        assert compared > 800


# --- What reaches the generator ------------------------------------------------------


def test_no_name_of_the_spec_reaches_the_generator(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    seen: list[str] = []
    question: Callable[..., object] = models._question

    def watched(*arguments: object) -> object:
        made = question(*arguments)
        seen.append(repr(made))
        return made

    monkeypatch.setattr(models, "_question", watched)
    named, _ = spelled(CASES / "reserved_names" / "openapi.yaml")
    spell_fields(named, Cache(None).section("models"), Workers())()
    assert len(seen) == 2  # once for models, once for params
    for schema in named.schemas.values():
        for name in (named.class_of(schema.name, each) for each in Direction):
            assert name is None or f"/{name}'" not in "".join(seen)


def test_only_what_the_cache_does_not_know_is_asked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    named, fields = spelled(CASES / "tagged_union" / "openapi.yaml")
    section = Cache(None).section("models")
    assert spell_fields(named, section, Workers())() == fields
    monkeypatch.setattr(models, "_generate", None)
    assert spell_fields(named, section, Workers())() == fields


def test_fields_that_differ_in_names_alone_are_one_question(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    named, fields = spelled(CASES / "recursion" / "openapi.yaml")
    asked: list[tuple[Direction, str]] = []
    generated = models._generate

    def watched(questions: Sequence[str], direction: Direction) -> list[str]:
        asked.extend((direction, each) for each in questions)
        return generated(questions, direction)

    monkeypatch.setattr(models, "_generate", watched)
    assert spell_fields(named, Cache(None).section("models"), Workers())() == fields
    assert len(asked) == len(set(asked))
    assert not any("Tree" in each for _, each in asked)


def test_a_text_like_a_placeholder_stays_a_text() -> None:
    question = '[{"anyOf": [{"$ref": "0"}, {"enum": ["Placeholder0"]}]}, true, null]'
    (made,) = models._generate([question], Direction.RESPONSE)
    parts, default = json.loads(made)
    assert (parts[1], default) == (0, None)
    assert "".join(map(str, parts)) == "0 | Literal['Placeholder0']"
