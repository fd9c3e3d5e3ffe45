"""docs/configuration.md and docs/specloom.schema.json say what the table of keys says."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

import jsonschema
import pytest
from specloom.base.diagnostics import SpecError
from specloom.config.documentation import (
    json_schema,
    markdown_reference,
    tables_in,
)
from specloom.config.keys import KEYS
from specloom.config.kinds import Key, Table, Tables
from specloom.config.toml_file import TomlFile

from tests.generation.support import ROOT

PAGE = ROOT / "docs" / "configuration.md"
SCHEMA = ROOT / "docs" / "specloom.schema.json"
MARK = "by `pytest --update-golden`. -->\n\n"


def test_the_page_ends_with_what_the_table_gives(update_golden: bool) -> None:
    head, mark, _ = PAGE.read_text(encoding="utf-8").partition(MARK)
    assert mark
    page = head + mark + markdown_reference()
    if update_golden:
        PAGE.write_text(page, encoding="utf-8")
    assert PAGE.read_text(encoding="utf-8") == page


def test_the_schema_is_what_the_table_gives(update_golden: bool) -> None:
    if update_golden:
        SCHEMA.write_text(json_schema(), encoding="utf-8")
    assert SCHEMA.read_text(encoding="utf-8") == json_schema()
    jsonschema.Draft7Validator.check_schema(json.loads(json_schema()))


def rows(keys: Sequence[Key] = KEYS, above: str = "") -> Iterator[tuple[str, Key]]:
    """Every key with its table, as the page heads it; the same keys once."""
    shown: set[tuple[str, int]] = set()

    def walk(keys: Sequence[Key], above: str, head: str) -> Iterator[tuple[str, Key]]:
        for key in keys:
            inner = tables_in(key)
            # What stands at the top is a section, and no row of one.
            if head and not isinstance(key.kind, Table | Tables):
                yield head, key
            if inner is not None and (key.name, id(inner.keys)) not in shown:
                shown.add((key.name, id(inner.keys)))
                yield from walk(inner.keys, f"{above}{inner.name}.", inner.head(above))

    return walk(keys, above, "")


ROWS = list(rows())


@pytest.mark.parametrize(
    ("head", "key"), ROWS, ids=[f"{head}{key.name}" for head, key in ROWS]
)
def test_an_example_fits_its_key(head: str, key: Key) -> None:
    """Reader and schema take it; the page has a row for it, and a command uses it."""
    assert key.meaning
    table = {key.name: tomllib.loads(f"k = {key.example}")["k"]}
    file = TomlFile(f"{key.name} = {key.example}\n", "specloom.toml")
    assert file.values((key,)).said() == table
    assert file.findings == []
    section = PAGE.read_text(encoding="utf-8").partition(f"### `{head}`\n")[2]
    section = section.partition("\n### ")[0]
    assert section.count(f"\n| `{key.name}` | ") == 1
    commands = "|".join(
        ["validate", "generate", "diff", "changelog", "bump", "every command"]
    )
    assert re.search(rf"Used by .*({commands})", section)


PAGES = {
    "items": "data",
    "more": "more",
    "next": {"a": "b"},
    "previous": {"c": "d"},
    "page": "page",
    "offset": "offset",
    "first": 0,
    "url": "next",
    "link": True,
    "done": "done",
    "size": "limit",
    "total": "total",
    "pages": "pages",
}

# One file that says something with every key, and the same with one thing wrong each.
EVERYTHING = {
    "spec": {
        "documents": ["openapi.yaml"],
        "overlays": ["listed.yaml"],
        "documented_endpoints": "listed.yaml",
    },
    "client": {
        "package": "a",
        "class": "A",
        "version": "1",
        "license": "MIT",
        "output": "out",
        "formatter": "ruff",
        "templates": "own",
        "timeout": 1.5,
        "max_retries": 0,
        "formats": {
            "date-time": "str",
            "date": "datetime.date",
            "uuid": "str",
            "time": "datetime.time",
            "duration": "datetime.timedelta",
            "decimal": "decimal.Decimal",
            "byte": "bytes",
        },
        "base_url": "https://a.example",
        "base_url_env": "A_URL",
        "methods": {"GET /a": "a.get"},
        "types": {"A": "B"},
        "aliases": {"a.b": "c.d"},
        "headers": {"x-a": "a.b"},
        "pagination": {"GET /a": PAGES, "GET /b": False},
        "security": {
            "a": {
                "argument": "a",
                "env": "A_KEY",
                "type": "query",
                "name": "key",
                "prefix": "Bot",
                "with": ["b"],
            }
        },
        "include": {"tags": ["a"], "paths": ["/a*"], "operations": ["a"]},
        "exclude": {"tags": ["b"]},
        "operations": {
            "GET /a": {
                "accessor": "a.b",
                "pagination": PAGES,
                "stream": {
                    "switch": "s",
                    "skip": ["a"],
                    "raise": ["b"],
                    "last": "c",
                },
                "max_bytes": 3,
                "removed": [{"name": "a", "until": "1", "instead": "b"}],
                "parameters": {
                    "a": {"name": "b", "always": ["c"]},
                    "b": {"always": True},
                },
            },
        },
        "schemas": {"A": {"name": "B", "open": True, "accepts": ["C"]}},
        "errors": {
            "type": "error.type",
            "message": "error.message",
            "classes": [
                {"name": "E", "status": 400, "type": "e", "description": "An E."}
            ],
        },
    },
    "own_code": [
        {
            "file": "a.py",
            "exports": ["A"],
            "optional_dependencies": {"b": ["c"]},
            "resource": [{"accessor": "a.b", "classes": ["A", "B"]}],
            "method": [
                {
                    "accessor": "a.b",
                    "like": "a.c",
                    "classes": ["A", "B"],
                    "summary": "A.",
                }
            ],
        }
    ],
    "versions": {
        "2": {
            "spec": {"overlays": ["listed.yaml"]},
            "client": {"package": "b", "types": {"A": "C"}},
            "own_code": [{"file": "b.py"}],
        },
        "1": {},
    },
    "diff": {
        "responses": "closed",
        "sunset_grace_days": {"beta": 3},
        "severity": {"operation-removed": "info"},
        "accept": [
            {
                "rule": "*",
                "reason": "a",
                "expires": "2030-01-31",
                "operation": "GET /",
                "pointer": "/paths",
            }
        ],
    },
}
WRONG: dict[str, tuple[tuple[str | int, ...], Any]] = {
    "unknown table": (("clients",), {}),
    "unknown key": (("client", "pakage"), "a"),
    "no table": (("client",), 3),
    "no name": (("client", "package"), "a-b"),
    "no choice": (("client", "formatter"), "yapf"),
    "no number": (("client", "timeout"), "3"),
    "negative": (("client", "timeout"), -1),
    "not whole": (("client", "max_retries"), 1.5),
    "too few": (("spec", "documents"), []),
    "no list": (("spec", "documents"), "openapi.yaml"),
    "a wrong item": (("own_code", 0, "exports", 0), "1a"),
    "one class": (("own_code", 0, "resource", 0, "classes"), ["A"]),
    "three classes": (("own_code", 0, "resource", 0, "classes"), ["A", "B", "C"]),
    "no accessor": (("own_code", 0, "method", 0, "like"), "a..b"),
    "nothing said": (("own_code", 0, "method", 0, "summary"), " "),
    "no texts": (("own_code", 0, "optional_dependencies", "b"), [1]),
    "no severity": (("diff", "severity", "operation-removed"), "bad"),
    "no day": (("diff", "accept", 0, "expires"), 3),
    "missing": (("own_code", 0, "file"), None),
    "missing in a table of the user's": (
        ("client", "pagination", "GET /a", "items"),
        None,
    ),
    "neither of two": (("client", "pagination", "GET /b"), True),
    "unknown key of two kinds": (("client", "pagination", "GET /a", "item"), "a"),
    "no flag": (("client", "schemas", "A", "open"), "yes"),
    "unknown in a version": (("versions", "2", "diff"), {}),
    "unknown key in a version": (("versions", "2", "client", "pakage"), "a"),
    "wrong in a version": (("versions", "2", "client", "timeout"), "3"),
    "missing in a version": (("versions", "2", "own_code", 0, "file"), None),
    "no version": (("versions", "1"), 3),
    "unknown in a table of the user's": (("client", "operations", "GET /a", "x"), 1),
}


def toml(value: Any) -> str:
    """A value as TOML, tables in one line; texts that are days without quotes."""
    if isinstance(value, dict):
        pairs = (f"{json.dumps(k)} = {toml(v)}" for k, v in value.items())
        return f"{{{', '.join(pairs)}}}"
    if isinstance(value, list):
        return f"[{', '.join(map(toml, value))}]"
    try:
        return date.fromisoformat(value).isoformat()
    except (TypeError, ValueError):
        return json.dumps(value)


def problems(document: dict[str, Any]) -> tuple[int, int]:
    """How many things are wrong, for the reader and for the schema."""
    lines = (f"{key} = {toml(value)}\n" for key, value in document.items())
    file = TomlFile("".join(lines), "specloom.toml")
    file.values(KEYS)
    validator = jsonschema.Draft7Validator(json.loads(json_schema()))
    return len(file.findings), len(list(validator.iter_errors(document)))


def test_reader_and_schema_take_the_same() -> None:
    assert problems({}) == (0, 0)
    assert problems(EVERYTHING) == (0, 0)
    written = {name for _, key in ROWS for name in [key.name]}
    said = set(re.findall(r'"([a-z_-]+)":', json.dumps(EVERYTHING)))
    assert written <= said, "every key is in the file that says everything"


@pytest.mark.parametrize("name", WRONG)
def test_reader_and_schema_refuse_the_same(name: str) -> None:
    path, value = WRONG[name]
    document = json.loads(json.dumps(EVERYTHING))
    *above, last = path
    inner = document
    for step in above:
        inner = inner[step]
    if value is None:
        del inner[last]
    else:
        inner[last] = value
    found, refused = problems(document)
    assert (found, refused) == (1, 1)


def test_settings_in_the_docs_fit_the_table() -> None:
    """Every block of TOML on every page."""
    blocks = [
        (path, block)
        for path in [*sorted((ROOT / "docs").glob("*.md")), ROOT / "README.md"]
        for block in re.findall(
            r"```toml\n(.*?)```", path.read_text(encoding="utf-8"), re.DOTALL
        )
    ]
    assert len(blocks) >= 5
    for path, block in blocks:
        file = TomlFile(block, path.name)
        file.values(KEYS)
        assert file.findings == [], block


def test_the_spec_of_this_repository_fits_the_schema() -> None:
    document = tomllib.loads((ROOT / "spec/claude/specloom.toml").read_text())
    jsonschema.validate(document, json.loads(json_schema()))


def test_what_is_no_toml_raises() -> None:
    with pytest.raises(SpecError):
        TomlFile("a = ", "specloom.toml")
