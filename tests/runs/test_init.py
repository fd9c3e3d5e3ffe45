"""`specloom init`: what it writes changes nothing, until somebody edits it."""

from __future__ import annotations

import json
import shutil
import tomllib
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from specloom.api.lower import lower
from specloom.api.model import Pagination
from specloom.config.reader import default_config
from specloom.config.values import Config
from specloom.python.naming import NamedApi, name_api
from specloom.runs.configure import read_config
from specloom.runs.initial import initial
from specloom.runs.package_info import package_info
from specloom.runs.read import read

from tests.config.described import SPEC
from tests.generation.support import ROOT, specloom, tree
from tests.golden import CASES, case_names


def named(config: Config) -> NamedApi:
    documents, findings = read(config)
    assert [f for f in findings if f.rule in ("unmatched-entry", "configuration")] == []
    api, _ = lower(*documents)
    return name_api(api)


def outcome(config: Config) -> tuple[Any, ...]:
    """All names of a client, and what is decided about its operations."""
    found = named(config)
    info = package_info(config, found)
    methods = [
        (
            method.accessor,
            [argument.name for argument in method.arguments],
            _without_its_rule(method.operation.pagination),
            method.operation.stream,
            method.operation.result,
            method.operation.security,
        )
        for method in found.methods
    ]
    names = {
        name: (known.model, known.param, known.module)
        for name, known in found.names.items()
    }
    credentials = [
        (each.argument, each.scheme.env, each.scheme.kind) for each in found.credentials
    ]
    address = found.api.address
    return (info.package, info.class_name, methods, names, credentials, address)


def _without_its_rule(found: Pagination | None) -> Pagination | None:
    """What says how a list goes on is the configuration, once it is written there."""
    return found and replace(found, paging=replace(found.paging, rule=""))


def copied(case: str, folder: Path) -> Path:
    for path in (CASES / case).iterdir():
        if path.is_file():
            shutil.copy(path, folder / path.name)
    return folder / "openapi.yaml"


@pytest.mark.parametrize("case", case_names())
def test_what_is_written_changes_nothing(case: str, tmp_path: Path) -> None:
    spec = copied(case, tmp_path)
    before = outcome(default_config(spec))
    (tmp_path / "specloom.toml").write_text(initial(default_config(spec)).text)
    assert outcome(read_config(tmp_path / "specloom.toml")) == before


def test_it_says_what_was_guessed(tmp_path: Path) -> None:
    spec = SPEC.replace("live: {type", "stream: {type").replace(
        "components:\n",
        "servers: [{url: https://shop.example/v1}]\n"
        "security: [{apiKey: []}]\n"
        "components:\n"
        "  securitySchemes: {apiKey: {type: apiKey, in: header, name: X-Key}}\n",
        1,
    )
    (tmp_path / "openapi.yaml").write_text(spec)
    run = specloom("init", "openapi.yaml", cwd=tmp_path)
    assert run.code == 0
    assert "specloom.toml: shop, 5 methods, 1 paged list, 1 credential" in run.out
    text = (tmp_path / "specloom.toml").read_text()
    said = tomllib.loads(text)
    assert said["spec"] == {"documents": ["openapi.yaml"]}
    client = said["client"]
    assert (client["package"], client["class"]) == ("shop", "Shop")
    assert client["base_url"] == "https://shop.example/v1"
    assert client["methods"]["GET /orders/{id}"] == "orders.get_order"
    assert client["pagination"]["GET /orders"] == {
        "items": "data",
        "next": {"cursor": "next_cursor"},
    }
    assert client["operations"]["POST /orders"] == {"stream": {"switch": "stream"}}
    assert client["security"]["apiKey"] == {"argument": "api_key"}
    assert '# env = "SHOP_API_KEY"' in text
    assert '# base_url_env = "SHOP_BASE_URL"' in text


def test_the_package_is_the_same_and_where_it_was(tmp_path: Path) -> None:
    spec = tmp_path / "api" / "openapi.yaml"
    spec.parent.mkdir()
    spec.write_text(SPEC)
    assert specloom("generate", "api/openapi.yaml", cwd=tmp_path).code == 0
    before = tree(tmp_path / "generated" / "shop")
    assert specloom("init", "api/openapi.yaml", cwd=tmp_path).code == 0
    run = specloom("generate", "api/openapi.yaml", "--check", cwd=tmp_path)
    assert run.code == 0, run.text
    assert tree(tmp_path / "generated" / "shop") == before


def test_a_name_that_is_edited_counts(tmp_path: Path) -> None:
    (tmp_path / "openapi.yaml").write_text(SPEC)
    specloom("init", "openapi.yaml", cwd=tmp_path)
    config = tmp_path / "specloom.toml"
    config.write_text(config.read_text().replace("orders.get_order", "orders.get"))
    methods = [".".join(m.accessor) for m in named(read_config(config)).methods]
    assert "orders.get" in methods


def test_a_file_that_is_there_stays(tmp_path: Path) -> None:
    (tmp_path / "openapi.yaml").write_text(SPEC)
    config = tmp_path / "specloom.toml"
    config.write_text("# mine\n")
    run = specloom("init", "openapi.yaml", cwd=tmp_path)
    assert (run.code, config.read_text()) == (2, "# mine\n")
    assert "specloom.toml is there already: --force overwrites it" in run.err
    assert specloom("init", "openapi.yaml", "--force", cwd=tmp_path).code == 0
    assert config.read_text() != "# mine\n"


def test_what_cannot_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "openapi.yaml").write_text("openapi: [")
    run = specloom("init", "openapi.yaml", cwd=tmp_path)
    assert run.code == 1
    assert "error[syntax]" in run.out
    assert not (tmp_path / "specloom.toml").exists()
    assert specloom("init", "nothing.yaml", cwd=tmp_path).code == 2
    assert specloom("init", ".", cwd=tmp_path).code == 2


def test_texts_of_a_description_stay_texts(tmp_path: Path) -> None:
    spec = {
        "openapi": "3.1.0",
        "info": {"title": 'A "quoted"\n\\ title', "version": "1"},
        "servers": [{"url": 'https://a.example/"x\\\n'}],
        "paths": {
            '/a"b\\c\n': {"get": {"responses": {"204": {"description": "Done."}}}},
            "/files/*": {"get": {"responses": {"204": {"description": "Done."}}}},
            "/größe": {"get": {"responses": {"204": {"description": "Done."}}}},
        },
        "components": {
            "securitySchemes": {
                'k"1\n[x]': {"type": "apiKey", "in": "header", "name": "X\n[a]"}
            }
        },
    }
    path = tmp_path / "openapi.json"
    path.write_text(json.dumps(spec))
    text = initial(default_config(path)).text
    (tmp_path / "specloom.toml").write_text(text)
    assert set(tomllib.loads(text)) == {"spec", "client"}
    read_config(tmp_path / "specloom.toml")


def test_the_spec_of_this_repository_needs_none_of_it(tmp_path: Path) -> None:
    """What annotations say is not said again."""
    text = initial(default_config(ROOT / "spec/claude/openapi.yaml")).text
    assert "methods" not in tomllib.loads(text)["client"]
