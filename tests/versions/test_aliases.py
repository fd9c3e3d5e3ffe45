"""`[client.aliases]`: names that go on, typed, beside those of today."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.diff.sides_support import commit, git
from tests.generation.support import command, specloom
from tests.versions.support import copied, mocked

ALIASES = (Path(__file__).parent / "aliases.toml").read_text()
PROGRAM = Path(__file__).parent / "aliased.py"
CLIENT = '[client]\nclass = "Shop"\npackage = "shop"\n'


def configured(folder: Path, text: str) -> Path:
    spec = copied(folder)
    (spec / "specloom.toml").write_text(text)
    return spec


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    spec = configured(tmp_path_factory.mktemp("aliases"), CLIENT + ALIASES)
    run = specloom("generate", "--strict", cwd=spec)
    assert run.code == 0, run.text
    return spec


def test_former_names_are_called_sync_and_async(package: Path) -> None:
    with mocked(package) as url:
        run = command(
            *(sys.executable, PROGRAM),
            cwd=package,
            env={"PYTHONPATH": str(package / "generated"), "SHOP_URL": url},
        )
    assert run.code == 0, run.text
    assert run.out.splitlines() == ["note_1", "note_1"]


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_former_names_are_typed(package: Path, checker: str) -> None:
    strict = {
        "mypy": ["--strict", "--cache-dir", os.devnull],
        "pyright": ["--pythonpath", sys.executable],
    }[checker]
    generated = str(package / "generated")
    run = command(
        *(sys.executable, "-m", checker, *strict, PROGRAM, f"{generated}/shop"),
        cwd=package / "generated",
        env={"MYPYPATH": generated, "PYTHONPATH": "."},
    )
    assert run.code == 0, run.text


def test_the_readme_lists_them(package: Path) -> None:
    text = (package / "generated/shop/README.md").read_text()
    _, _, listed = text.partition("## Other names\n")
    assert "- `client.people.find()`: `client.organization.people.retrieve()`" in listed
    assert "- `client.admin.people`: `client.organization.people`" in listed
    assert "- `Tool`: `ToolParam`" in listed
    table = specloom("table", cwd=package).out
    assert table.count("| GET | /v1/people |") == 1
    assert "| `admin.people` | `organization.people` |\n" in table


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        (
            'Tool = "ToolParams"',
            "nothing is called 'ToolParams', which 'Tool' is to be",
        ),
        ('Note = "Person"', "the alias 'Note' is a name that the package has already"),
        (
            'Note = "ToolParam"',
            "the alias 'Note' is a name that the package has already"
            " (#/client/aliases/Note)\n  hint: Write params.Note, where it is free.",
        ),
        (
            '"types.Tool" = "ToolParam"',
            "the alias 'types.Tool' is to be ToolParam, which is in params alone"
            " (#/client/aliases/types.Tool)\n  hint: Write params.Tool, or Tool.",
        ),
        (
            '"types.Person" = "Note"',
            "the alias 'types.Person' is a name that the package has already",
        ),
        (
            '"params.shop.Tool" = "ToolParam"',
            "the alias 'params.shop.Tool' is in shop, which is no package of types",
        ),
        ('tool = "ToolParam"', "the alias 'tool' is no name of a class"),
        (
            '"beta.Tool" = "ToolParam"',
            "the alias 'beta.Tool' is in beta, which is no package of types",
        ),
        (
            '"notes.create" = "organization.people.list"',
            "the alias 'notes.create' is a name that the client has already",
        ),
        (
            'organization = "notes"',
            "the alias 'organization' is a name that the client has already",
        ),
        (
            '"notes.create.now" = "notes.create"',
            "the alias 'notes.create.now' stands below notes.create, which is no"
            " resource of its own",
        ),
        ('close = "notes"', "the alias 'close' cannot be a name on the client"),
        ('"a-b" = "notes"', "'a-b' is no dotted path of names"),
    ],
)
def test_an_alias_that_cannot_be_is_an_error_with_its_place(
    tmp_path: Path, entry: str, said: str
) -> None:
    spec = configured(tmp_path, f"{CLIENT}[client.aliases]\n{entry}\n")
    for arguments in (("generate", "--no-cache"), ("validate",)):
        run = specloom(*arguments, cwd=spec)
        assert run.code != 0
        assert f"specloom.toml:5:1: error[configuration] {said}" in run.text


def test_an_alias_stands_beside_what_own_code_adds(tmp_path: Path) -> None:
    own = (
        '\n[[own_code]]\nfile = "own.py"\n[[own_code.method]]\naccessor = "notes.stream"\n'
        'like = "notes.create"\nclasses = ["A", "B"]\nsummary = "A."\n'
    )
    text = f'{CLIENT}[client.aliases]\n"notes.stream" = "notes.create"\n{own}'
    spec = configured(tmp_path, text)
    (spec / "own.py").write_text("class A: ...\nclass B: ...\n")
    run = specloom("generate", cwd=spec)
    assert "the alias 'notes.stream' is a name that the client has already" in run.text


def test_a_type_in_a_folder_may_have_its_name_in_another_one(tmp_path: Path) -> None:
    spec = tmp_path / "spec"
    for name in ("general", "beta"):
        (spec / "schemas" / name).mkdir(parents=True)
    (spec / "schemas/general/notes.yaml").write_text(
        "Note: {type: object, properties: {text: {type: string}}}"
    )
    (spec / "schemas/beta/notes.yaml").write_text(
        'BetaNote: {type: object, properties: {of: {$ref: "../general/notes.yaml#/Note"}}}'
    )
    (spec / "openapi.yaml").write_text(
        "openapi: 3.1.0\ninfo: {title: Shop, version: '1'}\npaths: {/a: {get: {operationId: a,"
        " responses: {'200': {description: A., content: {application/json: {schema:"
        ' {$ref: "schemas/beta/notes.yaml#/BetaNote"}}}}}}}}\n'
    )
    (spec / "specloom.toml").write_text(
        f'{CLIENT}[client.aliases]\n"beta.BetaText" = "Note"\nText = "Note"\n'
        '"types.beta.BetaLine" = "Note"\n'
    )
    run = specloom("generate", cwd=spec)
    assert run.code == 0, run.text
    program = (
        "from shop import types\nfrom shop.types import beta\n"
        "assert beta.BetaText is types.BetaText is types.Text is types.Note\n"
        "assert beta.BetaLine is types.BetaLine is types.Note\n"
        "assert sorted(beta.__all__) == ['BetaLine', 'BetaNote', 'BetaText']\n"
    )
    done = command(
        *(sys.executable, "-c", program),
        cwd=spec,
        env={"PYTHONPATH": str(spec / "generated")},
    )
    assert done.code == 0, done.text


def test_types_and_params_may_each_have_a_name_of_their_own(tmp_path: Path) -> None:
    entries = (
        '"params.Note" = "ToolParam"\n"params.Author" = "ToolParam"\n'
        '"types.Author" = "Person"\n'
    )
    spec = configured(tmp_path, f"{CLIENT}[client.aliases]\n{entries}")
    run = specloom("generate", "--strict", cwd=spec)
    assert run.code == 0, run.text
    program = (
        "from shop import params, types\n"
        "assert params.Note is params.Author is params.ToolParam\n"
        "assert types.Author is types.Person and types.Note.__name__ == 'Note'\n"
    )
    done = command(
        *(sys.executable, "-c", program),
        cwd=spec,
        env={"PYTHONPATH": str(spec / "generated")},
    )
    assert done.code == 0, done.text
    readme = (spec / "generated/shop/README.md").read_text()
    assert [line for line in readme.splitlines() if line.startswith("- `")][-3:] == [
        "- `params.Author`: `ToolParam`",
        "- `params.Note`: `ToolParam`",
        "- `types.Author`: `Person`",
    ]
    git(spec, "init", "--quiet")
    commit(spec, "each")
    (spec / "specloom.toml").write_text(CLIENT)
    assert verdict(spec) == [
        ("type-removed", "breaking", "params.Author"),
        ("type-removed", "breaking", "params.Note"),
        ("type-removed", "breaking", "types.Author"),
    ]


def verdict(spec: Path) -> list[tuple[str, str, str]]:
    run = specloom("diff", "--base", "HEAD", "--format", "json", cwd=spec)
    client: dict[str, Any] = json.loads(run.out)["client"]
    return [
        (each["id"], each["severity"], each["name"])
        for each in client["changes"]
        if each["severity"] == "breaking"
    ]


def test_a_rename_with_an_alias_loses_nothing(tmp_path: Path) -> None:
    old = (
        '[client.types]\nToolParam = "Tool"\nPerson = "Author"\n[client.methods]\n'
        '"GET /v1/people" = "admin.people.list"\n'
        '"GET /v1/people/{person_id}" = "people.find"\n"POST /v1/notes" = "notes.write"\n'
    )
    spec = configured(tmp_path, CLIENT + old)
    git(spec, "init", "--quiet")
    commit(spec, "old names")
    (spec / "specloom.toml").write_text(CLIENT)
    assert verdict(spec) == [
        ("method-moved", "breaking", "client.admin.people.list"),
        ("method-moved", "breaking", "client.notes.write"),
        ("method-moved", "breaking", "client.people.find"),
        ("type-renamed", "breaking", "params.NotesWriteParams"),
        ("type-renamed", "breaking", "params.Tool"),
        ("type-renamed", "breaking", "types.Author"),
    ]
    bridged = ALIASES + 'NotesWriteParams = "NotesCreateParams"\n'
    (spec / "specloom.toml").write_text(CLIENT + bridged)
    assert verdict(spec) == []
    # An alias is a name like others: it cannot go without a word.
    commit(spec, "bridged")
    (spec / "specloom.toml").write_text(CLIENT)
    assert verdict(spec) == [
        ("method-moved", "breaking", "client.admin.people.list"),
        ("method-moved", "breaking", "client.admin.people.retrieve"),
        ("method-moved", "breaking", "client.notes.write"),
        ("method-moved", "breaking", "client.people.find"),
        ("type-removed", "breaking", "params.NotesWriteParams"),
        ("type-removed", "breaking", "params.Tool"),
        ("type-removed", "breaking", "types.Author"),
    ]


def test_a_name_that_another_class_has_now_is_renamed(tmp_path: Path) -> None:
    """Its callers are told where their class is, not what the other one lacks."""
    old = '[client.types]\nPerson = "Author"\n'
    spec = configured(tmp_path, CLIENT + old)
    git(spec, "init", "--quiet")
    commit(spec, "old names")
    (spec / "specloom.toml").write_text(CLIENT + '[client.aliases]\nAuthor = "Note"\n')
    assert verdict(spec) == [("type-renamed", "breaking", "types.Author")]
    run = specloom("diff", "--base", "HEAD", cwd=spec)
    assert (
        "types.Author: is types.Person now, with the same shape, and types.Author is"
        " another class; use the new name" in run.out
    )
