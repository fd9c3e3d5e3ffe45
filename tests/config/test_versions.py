"""`[versions]` in specloom.toml: what counts for one version, and where it is written."""

from __future__ import annotations

from pathlib import Path

import pytest
from specloom.base.diagnostics import SpecError
from specloom.config.reader import read_config, read_configs
from specloom.config.values import Config

BOTH = """\
[spec]
documents = ["api.yaml"]
overlays = ["fixes.yaml"]

[client]
class = "Shop"
timeout = 10
[client.formats]
uuid = "str"
date = "str"
[client.types]
Order = "Purchase"
Item = "Line"
[client.pagination]
"GET /orders" = {items = "data", page = "page"}

[[own_code]]
file = "common.py"

[versions."2026-10-21".client]
package = "shop"

[versions."2023-06-01".spec]
overlays = ["old.yaml"]
[versions."2023-06-01".client]
package = "shop_2023"
timeout = 20
[versions."2023-06-01".client.formats]
date = "datetime.date"
[versions."2023-06-01".client.types]
Order = "Order"
[versions."2023-06-01".client.pagination]
"GET /orders" = {items = "orders", next = {cursor = "next"}}
[[versions."2023-06-01".own_code]]
file = "old.py"
"""


def write(folder: Path, text: str) -> Path:
    for name in ("api.yaml", "fixes.yaml", "old.yaml", "common.py", "old.py"):
        (folder / name).touch()
    path = folder / "specloom.toml"
    path.write_text(text)
    return path


def both(folder: Path, text: str = BOTH) -> tuple[Config, Config]:
    new, old = read_configs(write(folder, text))
    return new, old


def types(config: Config) -> dict[str, str]:
    said = config.said.statements
    return {each.key: each.value for each in said if each.word == "name"}


def test_the_first_version_is_the_default_one(tmp_path: Path) -> None:
    new, old = both(tmp_path)
    assert (new.api_version, old.api_version) == ("2026-10-21", "2023-06-01")
    assert repr(read_config(tmp_path / "specloom.toml")) == repr(new)
    assert (new.package, new.siblings) == ("shop", ("shop_2023",))
    assert (old.package, old.siblings) == ("shop_2023", ("shop",))


def test_what_a_version_says_is_laid_over_what_all_have(tmp_path: Path) -> None:
    new, old = both(tmp_path)
    assert (new.class_name, old.class_name) == ("Shop", "Shop")
    assert (new.timeout_s, old.timeout_s) == (10, 20)
    assert new.formats == {"uuid": "str", "date": "str"}
    assert old.formats == {"uuid": "str", "date": "datetime.date"}
    assert types(new) == {"Order": "Purchase", "Item": "Line"}
    assert types(old) == {"Order": "Order", "Item": "Line"}
    (paging,) = [s.value for s in old.said.statements if s.word == "pagination"]
    assert paging == {"items": "orders", "next": {"cursor": "next"}}


def test_overlays_and_own_code_are_added(tmp_path: Path) -> None:
    new, old = both(tmp_path)
    assert [path.name for path in new.overlays] == ["fixes.yaml"]
    assert [path.name for path in old.overlays] == ["fixes.yaml", "old.yaml"]
    assert [each.module for each in new.own_code] == ["common"]
    assert [each.module for each in old.own_code] == ["common", "old"]


def test_places_are_those_in_the_file(tmp_path: Path) -> None:
    new, old = both(tmp_path)

    def places(config: Config) -> dict[str, str]:
        said = config.said.statements
        return {each.key: each.at for each in said if each.word == "name"}

    above = "/versions/2023-06-01"
    assert places(new)["Order"] == "/client/types/Order"
    assert places(old)["Order"] == f"{above}/client/types/Order"
    assert places(old)["Item"] == "/client/types/Item"
    common, own = (each.at for each in old.own_code)
    assert (common.pointer, common.line) == ("/own_code/0", 17)
    assert (own.pointer, own.line) == (f"{above}/own_code/0", 34)
    assert new.version_at and old.version_at
    assert new.version_at.line == 20  # of the table that could say it
    assert old.version_at.pointer == f"{above}/client/version"


def refused(folder: Path, text: str) -> list[str]:
    with pytest.raises(SpecError) as caught:
        read_configs(write(folder, text))
    return [
        f"{finding.at.line}:{finding.at.column} {finding.message}"
        for finding in caught.value.findings
    ]


def test_a_mistake_is_said_once_and_where_it_is(tmp_path: Path) -> None:
    # What all versions have.
    text = BOTH.replace("timeout = 10", 'timeout = "10"')
    assert refused(tmp_path, text) == [
        "7:11 timeout is '10', and must be a number, 0 or more"
    ]
    text = BOTH.replace("fixes.yaml", "fixed.yaml")
    assert refused(tmp_path, text) == ["3:13 there is no file 'fixed.yaml'"]
    # What one has of its own.
    text = BOTH.replace('"old.yaml"', '"elder.yaml"')
    assert refused(tmp_path, text) == ["24:13 there is no file 'elder.yaml'"]
    text = BOTH.replace("timeout = 20", "timeuot = 20")
    assert refused(tmp_path, text) == ["27:1 'timeuot' is not known"]
    text = BOTH.replace('[[versions."2023-06-01".own_code]]', '[[versions."a".code]]')
    said, *more = refused(tmp_path, text)
    assert said == "34:1 'code' is not known"
    assert more == ["34:1 package is missing, which version 'a' needs of its own"]


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (
            ('package = "shop_2023"', 'package = "shop"'),
            "26:1 '2023-06-01' makes the package 'shop', as '2026-10-21' does",
        ),
        (
            ('package = "shop_2023"\n', ""),
            "25:1 package is missing, which version '2023-06-01' needs of its own",
        ),
    ],
)
def test_each_version_has_a_package_of_its_own(
    tmp_path: Path, change: tuple[str, str], said: str
) -> None:
    assert refused(tmp_path, BOTH.replace(*change)) == [said]


def test_one_version_needs_no_name_for_its_package(tmp_path: Path) -> None:
    (only,) = read_configs(
        write(tmp_path, '[spec]\ndocuments = ["api.yaml"]\n[versions.1]')
    )
    assert (only.api_version, only.package, only.siblings) == ("1", None, ())


def test_two_modules_of_one_name_cannot_be_in_one_package(tmp_path: Path) -> None:
    text = BOTH.replace('file = "old.py"', 'file = "common.py"')
    assert refused(tmp_path, text) == ["35:8 there are two modules 'common'"]
