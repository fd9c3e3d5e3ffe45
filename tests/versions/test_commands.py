"""Commands on a spec of two versions: what is made for each, and how one is named."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.generation.support import specloom
from tests.versions.support import NEW, OLD, OVERLAY, copied, edit


def packages(spec: Path) -> list[str]:
    return sorted(path.name for path in (spec / "generated").iterdir())


def test_generate_makes_a_package_for_each_version(shop: Path) -> None:
    assert packages(shop) == ["shop", "shop_2023_06_01"]
    assert specloom("generate", "--check", cwd=shop).code == 0
    verify = specloom("verify", "generated/shop", "generated/shop_2023_06_01", cwd=shop)
    assert verify.code == 0
    assert verify.out.count("as specloom") == 2


def test_check_names_the_package_that_differs(tmp_path: Path) -> None:
    spec = copied(tmp_path)
    assert specloom("generate", cwd=spec).code == 0
    edit(spec / OVERLAY, "How warm it is.", "How warm it was.")
    run = specloom("generate", "--check", cwd=spec)
    assert run.code == 1
    assert "shop_2023_06_01/" in run.out
    assert "generated/shop/" not in run.out
    (spec / "generated/shop_2023_06_01/_client.py").write_text("")
    run = specloom("verify", "generated/shop", "generated/shop_2023_06_01", cwd=spec)
    assert run.code == 1
    assert "shop_2023_06_01/_client.py" in run.out


def test_one_version_alone(tmp_path: Path) -> None:
    spec = copied(tmp_path)
    assert specloom("generate", "--version", OLD, cwd=spec).code == 0
    assert packages(spec) == ["shop_2023_06_01"]
    # What the other one has is not taken for a leftover of this one.
    run = specloom("generate", "--format", "json", cwd=spec)
    assert json.loads(run.out)["findings"] == []
    run = specloom("generate", "--version", NEW, cwd=spec)
    assert "former-package" not in run.text


def test_what_one_version_needs_of_the_cache_outlives_a_run_for_another(
    tmp_path: Path,
) -> None:
    spec = copied(tmp_path)
    env = {"SPECLOOM_CACHE_DIR": str(tmp_path / "cache")}
    assert specloom("generate", cwd=spec, env=env).code == 0

    def known(section: str) -> set[str]:
        signed = (tmp_path / f"cache/{section}.json").read_text()
        return set(json.loads(signed.partition("\n")[2]))

    models, texts = known("models"), known("format")
    # Only the older version is made again, named or as the only one that changed.
    edit(spec / OVERLAY, "How warm it is.", "How warm it was.")
    assert specloom("generate", cwd=spec, env=env).code == 0
    assert (models <= known("models"), texts <= known("format")) == (True, True)
    edit(spec / OVERLAY, "How warm it was.", "How cold it was.")
    assert specloom("generate", "--version", OLD, cwd=spec, env=env).code == 0
    assert (models <= known("models"), texts <= known("format")) == (True, True)


@pytest.mark.parametrize(
    "arguments",
    [
        ("generate",),
        ("validate",),
        ("mock",),
        ("demo",),
        ("table",),
        ("bundle", "--output", "../bundled"),
        ("explain", "Note"),
    ],
    ids=lambda arguments: arguments[0],
)
def test_an_unknown_version_is_an_error_that_names_the_known(
    shop: Path, arguments: tuple[str, ...]
) -> None:
    run = specloom(*arguments, "--version", "2023", cwd=shop)
    assert run.code == 2
    assert "there is no version '2023' of this spec" in run.err
    assert f"Its versions are '{NEW}', '{OLD}'." in run.err


def test_a_spec_without_versions_has_none(tmp_path: Path) -> None:
    spec = copied(tmp_path)
    (spec / "specloom.toml").write_text("")
    run = specloom("table", "--version", NEW, cwd=spec)
    assert run.code == 2
    assert f"there is no version '{NEW}' of this spec" in run.err
    assert "[versions]" in run.err


def test_the_default_version_is_the_first(shop: Path, tmp_path: Path) -> None:
    assert "complete" not in specloom("table", cwd=shop).out
    old = specloom("table", "--version", OLD, cwd=shop).out
    assert "client.completions.create" in old
    assert "client.admin.people.list" in old
    new, old = (
        specloom("demo", *named, cwd=shop).out for named in ((), ("--version", OLD))
    )
    assert "3 calls answered" in new
    assert "4 calls answered" in old
    run = specloom("explain", "ToolParam", "--version", OLD, cwd=shop)
    assert "params.Tool" in run.out
    target = tmp_path / "bundled"
    bundle = specloom("bundle", "--version", OLD, "--output", target, cwd=shop)
    assert bundle.code == 0
    assert "/v1/complete" in (target / "openapi.yaml").read_text()


def test_validate_says_a_shared_finding_once_and_names_the_version_of_another(
    tmp_path: Path,
) -> None:
    spec = copied(tmp_path)
    run = specloom("validate", cwd=spec)
    assert run.code == 0
    assert f"openapi.yaml: 3 operations in {NEW}, 4 in {OLD}" in run.out
    edit(spec / "openapi.yaml", "operationId: notes_create", "x-specloom-a: 1")
    edit(spec / OVERLAY, "operationId: complete", "x-specloom-b: 1")
    edit(spec / "openapi.yaml", "name: Ada}]", "first: Ada}]")
    run = specloom("validate", "--format", "json", cwd=spec)
    found = {
        (each["file"], each["pointer"], each["message"])
        for each in json.loads(run.out)["findings"]
        if each["rule"] in ("unknown-annotation", "example-mismatch")
    }
    assert len(found) == 4, found
    by_file = {file: message for file, _, message in found if "example" not in message}
    assert "(in " not in by_file["openapi.yaml"]
    assert by_file[OVERLAY].endswith(f"(in {OLD})")
    mismatches = {message for *_, message in found if "example" in message}
    assert mismatches == {
        f"the example lacks 'name' (in {NEW})",
        f"the example lacks 'full_name' (in {OLD})",
    }
    only = specloom("validate", "--version", OLD, cwd=spec)
    assert "(in " not in only.out


def test_a_document_is_named_in_place_of_the_folder(shop: Path) -> None:
    run = specloom("table", "openapi.yaml", "--version", OLD, cwd=shop)
    assert "client.completions.create" in run.out
