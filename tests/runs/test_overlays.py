"""Every command sees a description as its overlays make it."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

import pytest

from tests.diff.sides_support import commit, diff, git
from tests.generation.support import ROOT, command, replace_once, specloom

DESCRIPTION = """\
openapi: 3.1.0
info: {title: Pet Shop, version: "1.0.0"}
paths:
  /pets:
    get:
      operationId: pets_list
      summary: List pets.
      parameters:
        - {name: internal, in: query, schema: {type: string}}
        - name: limit
          in: query
          schema: {type: integer, default: many}
      responses:
        "200":
          description: Pets.
          content: {application/json: {schema: {$ref: "#/components/schemas/Pets"}}}
  /old:
    get: {operationId: old, summary: Old., responses: {"204": {description: None.}}}
components:
  schemas:
    Pets: {type: array, items: {$ref: "parts.yaml#/Pet"}}
"""
PARTS = "Pet: {type: object, properties: {name: {type: string}}}\n"
OVERLAY = """\
overlay: 1.1.0
info: {title: Fixes, version: "1"}
actions:
  - target: $.paths['/old']
    remove: true
  - target: $.paths.*.get.parameters[?@.name == 'internal']
    remove: true
  - target: $.paths['/pets'].get
    update:
      description: Only those of the shop.
      parameters:
        - name: after
          in: query
          schema: {type: string, default: 1}
"""
HEAD = OVERLAY[: OVERLAY.index("  - target")]
CONFIG = '[spec]\noverlays = ["fixes.overlay.yaml"]\n'
BAD_DEFAULT = "openapi.yaml:12:35: error[default-mismatch]"
BAD_DEFAULT_OF_OVERLAY = "fixes.overlay.yaml:14:34: error[default-mismatch]"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "openapi.yaml").write_text(DESCRIPTION)
    (tmp_path / "parts.yaml").write_text(PARTS)
    (tmp_path / "fixes.overlay.yaml").write_text(OVERLAY)
    (tmp_path / "specloom.toml").write_text(CONFIG)
    return tmp_path


def test_findings_are_where_a_text_is_written(folder: Path) -> None:
    run = specloom("validate", cwd=folder)
    assert run.code == 1
    assert BAD_DEFAULT in run.out
    assert BAD_DEFAULT_OF_OVERLAY in run.out
    # With the line, whichever of the files it is in.
    assert "  14 |           schema: {type: string, default: 1}" in run.out
    assert "2 errors in 2 files" in run.out


def test_an_edit_of_the_description_moves_only_its_own_findings(folder: Path) -> None:
    path = folder / "openapi.yaml"
    path.write_text(path.read_text().replace("paths:\n", "# More.\n# More.\npaths:\n"))
    run = specloom("validate", cwd=folder)
    assert BAD_DEFAULT.replace(":12:", ":14:") in run.out
    assert BAD_DEFAULT_OF_OVERLAY in run.out


def test_the_package_is_what_the_overlays_make(folder: Path) -> None:
    run = specloom("generate", cwd=folder)
    assert run.code == 0, run.text
    package = folder / "generated" / "pet_shop"
    code = (package / "resources" / "pets.py").read_text()
    assert "Only those of the shop." in code
    assert "after: str" in code
    assert "internal" not in code
    assert not (package / "resources" / "old.py").exists()
    lock = json.loads((package / "specloom.lock.json").read_text())
    assert list(lock["spec"]) == ["fixes.overlay.yaml", "openapi.yaml", "parts.yaml"]
    assert "nothing changed" in specloom("generate", cwd=folder).out
    assert specloom("generate", "--check", cwd=folder).code == 0


def test_an_edit_of_an_overlay_is_drift(folder: Path) -> None:
    assert specloom("generate", cwd=folder).code == 0
    replace_once(folder / "fixes.overlay.yaml", "of the shop", "of this shop")
    run = specloom("generate", "--check", cwd=folder)
    assert run.code == 1
    assert "resources/pets.py: is not what the spec gives" in run.out
    assert "changed" in specloom("generate", cwd=folder).out
    assert specloom("generate", "--check", cwd=folder).code == 0


def test_the_order_of_overlays_counts_for_what_was_made_before(folder: Path) -> None:
    """The same files in another order are another description."""
    text = OVERLAY[: OVERLAY.index("  - target")]
    for name in ("one", "two"):
        action = f"  - target: $.info\n    update: {{title: Shop {name}}}\n"
        (folder / f"{name}.yaml").write_text(text + action)
    for order, package in (
        ('"one.yaml", "two.yaml"', "two"),
        ('"two.yaml", "one.yaml"', "one"),
    ):
        (folder / "specloom.toml").write_text(f"[spec]\noverlays = [{order}]\n")
        assert specloom("generate", cwd=folder).code == 0
        assert (folder / "generated" / f"shop_{package}").is_dir()


def test_a_target_without_a_place_does_not_stop(folder: Path) -> None:
    replace_once(folder / "fixes.overlay.yaml", "$.paths['/old']", "$.paths['/odl']")
    said = (
        "fixes.overlay.yaml:4:5: warning[overlay-target-not-found] nothing in"
        " openapi.yaml is selected by $.paths['/odl']: #/paths has no '/odl'"
    )
    run = specloom("generate", cwd=folder)
    assert run.code == 0
    assert said in run.out
    assert "hint: Did you mean '/old'?" in run.out
    assert said in specloom("validate", cwd=folder).out
    assert specloom("generate", "--strict", cwd=folder).code == 1


def test_severities_of_overlay_findings_can_be_set(folder: Path) -> None:
    replace_once(folder / "fixes.overlay.yaml", "$.paths['/old']", "$.paths['/odl']")
    word = '[check.severity]\noverlay-target-not-found = "error"\n'
    (folder / "specloom.toml").write_text(CONFIG + word)
    run = specloom("generate", cwd=folder)
    assert run.code == 1
    assert "error[overlay-target-not-found]" in run.out


def test_an_overlay_that_is_none_stops(folder: Path) -> None:
    replace_once(folder / "fixes.overlay.yaml", "$.paths['/old']", "$.paths[/old]")
    run = specloom("generate", cwd=folder)
    assert run.code == 1
    assert "fixes.overlay.yaml:4:5: error[bad-overlay] '$.paths[/old]' is no" in run.out
    assert not (folder / "generated").exists()


def test_a_missing_overlay_is_named(folder: Path) -> None:
    (folder / "fixes.overlay.yaml").unlink()
    run = specloom("generate", cwd=folder)
    assert run.code == 2
    assert "specloom.toml:2:13: error" in run.err
    assert "there is no file 'fixes.overlay.yaml'" in run.err


def test_overlays_are_named_on_the_command_line_too(folder: Path) -> None:
    (folder / "specloom.toml").unlink()
    plain = specloom("validate", "openapi.yaml", cwd=folder)
    assert BAD_DEFAULT_OF_OVERLAY not in plain.out
    option = ("--overlay", "fixes.overlay.yaml")
    assert (
        BAD_DEFAULT_OF_OVERLAY
        in specloom("validate", "openapi.yaml", *option, cwd=folder).out
    )
    table = specloom("table", "openapi.yaml", *option, cwd=folder)
    assert "/pets" in table.out and "/old" not in table.out
    assert specloom("generate", "openapi.yaml", *option, cwd=folder).code == 0
    assert "after" in (folder / "generated/pet_shop/resources/pets.py").read_text()
    demo = specloom("demo", "openapi.yaml", *option, cwd=folder)
    assert demo.code == 0, demo.text
    assert "client.pets.list" in demo.out


def test_several_on_the_command_line_come_after_the_configured_ones(
    folder: Path,
) -> None:
    head = OVERLAY[: OVERLAY.index("  - target")]
    for title in ("One", "Two"):
        action = f"  - {{target: $.info, update: {{title: {title}}}}}\n"
        (folder / f"{title}.yaml").write_text(head + action)
    options = ("--overlay", "One.yaml", "--overlay", "Two.yaml")
    run = specloom("bundle", *options, "--output", "../bundled", cwd=folder)
    text = (folder.parent / "bundled" / "openapi.yaml").read_text()
    assert run.code == 0, run.text
    assert "title: Two" in text
    assert "Only those of the shop." in text
    assert "internal" not in text
    assert "/old" not in text


def test_explain_and_init_see_overlays(folder: Path) -> None:
    run = specloom("explain", "GET /pets", cwd=folder)
    assert "after" in run.out and "internal" not in run.out
    (folder / "specloom.toml").unlink()
    option = ("--overlay", "fixes.overlay.yaml")
    assert specloom("explain", "old", "openapi.yaml", *option, cwd=folder).code == 1
    run = specloom("init", "openapi.yaml", *option, cwd=folder)
    assert run.code == 0, run.text
    written = (folder / "specloom.toml").read_text()
    assert 'overlays = ["fixes.overlay.yaml"]' in written
    assert "old" not in written
    assert specloom("generate", cwd=folder).code == 0
    assert "after" in (folder / "generated/pet_shop/resources/pets.py").read_text()


def test_an_overlay_for_a_file_that_is_referred_to(folder: Path) -> None:
    (folder / "fixes.overlay.yaml").write_text(
        OVERLAY[: OVERLAY.index("actions")]
        + "extends: ./parts.yaml\n"
        + "actions:\n"
        + "  - target: $.Pet.properties\n"
        + "    update: {age: {type: integer, default: x}}\n"
    )
    run = specloom("validate", cwd=folder)
    assert "fixes.overlay.yaml:6:35: error[default-mismatch]" in run.out
    assert "overlay" not in run.out.replace("fixes.overlay.yaml", "")
    assert specloom("generate", cwd=folder).code == 0
    assert "age: int" in (folder / "generated/pet_shop/types/parts.py").read_text()


def test_actions_of_one_overlay_are_for_files_of_their_own(folder: Path) -> None:
    """One with `x-specloom-file` changes that file, one without it the documents."""
    (folder / "fixes.overlay.yaml").write_text(
        OVERLAY[: OVERLAY.index("actions")]
        + "actions:\n"
        + "  - target: $.Pet.properties\n"
        + "    x-specloom-file: ./parts.yaml\n"
        + "    update: {age: {type: integer, default: x}}\n"
        + "  - target: $.info\n"
        + "    update: {title: Pets of old}\n"
        + "  - target: $.Pet.properties.age.default\n"
        + "    x-specloom-file: parts.yaml\n"
        + "    update: y\n"
    )
    run = specloom("validate", cwd=folder)
    assert "fixes.overlay.yaml:11:5: error[default-mismatch]" in run.out
    assert "overlay" not in run.out.replace("fixes.overlay.yaml", "")
    run = specloom("bundle", "--output", "../bundled", cwd=folder)
    text = (folder.parent / "bundled" / "openapi.yaml").read_text()
    assert "title: Pets of old" in text


@pytest.mark.parametrize(
    ("file", "said"),
    [
        ("other.yaml", "'other.yaml' is no file of this description"),
        ("unread.yaml", "no reference of the description leads to unread.yaml"),
        ("[1]", "x-specloom-file is no text"),
    ],
)
def test_an_action_for_a_file_that_is_not_there(
    file: str, said: str, folder: Path
) -> None:
    (folder / "unread.yaml").write_text("Pet: {properties: {}}\n")
    (folder / "fixes.overlay.yaml").write_text(
        OVERLAY[: OVERLAY.index("actions")]
        + "actions:\n"
        + "  - target: $.Pet.properties\n"
        + f"    x-specloom-file: {file}\n"
        + "    update: {age: {type: integer}}\n"
    )
    run = specloom("validate", cwd=folder)
    assert "fixes.overlay.yaml:5:" in run.out and said in run.out, run.out


def test_a_copied_operation_is_one_of_its_own(folder: Path) -> None:
    """Both are written at one place, and are told apart all the same."""
    (folder / "fixes.overlay.yaml").write_text(
        HEAD
        + "  - target: $.paths\n    update: {/cats: {}}\n"
        + "  - target: $.paths['/cats']\n    copy: $.paths['/pets']\n"
        + "  - target: $.paths['/pets'].get\n"
        + "    update: {x-specloom-accessor: pets.list}\n"
        + "  - target: $.paths['/cats'].get\n"
        + "    update: {operationId: list_cats, x-specloom-accessor: cats.list}\n"
    )
    run = specloom("generate", cwd=folder)
    assert run.code == 0, run.text
    run = specloom("demo", cwd=folder)
    assert run.code == 0, run.text
    assert "client.pets.list() -> list" in run.out
    assert "client.cats.list() -> list" in run.out


def test_extends_chooses_among_documents_that_share_files(folder: Path) -> None:
    """A document sees another one as that one's overlays make it."""
    (folder / "beta.yaml").write_text(
        DESCRIPTION.replace("Pet Shop", "Beta").replace(
            "parts.yaml#/Pet", "openapi.yaml#/components/schemas/Cat"
        )
    )
    (folder / "specloom.toml").write_text(
        '[spec]\ndocuments = ["openapi.yaml", "beta.yaml"]\n'
        + CONFIG.split("\n")[1]
        + "\n"
    )
    (folder / "fixes.overlay.yaml").write_text(
        OVERLAY[: OVERLAY.index("actions")]
        + "extends: openapi.yaml\nactions:\n"
        + "  - target: $.components.schemas\n"
        + "    update: {Cat: {type: object, properties: {claws: {type: integer}}}}\n"
        + "  - target: $.info\n"
        + "    update: {title: Changed}\n"
    )
    run = specloom("bundle", "--output", "../bundled", cwd=folder)
    assert run.code == 0, run.text
    beta = (folder.parent / "bundled" / "beta.yaml").read_text()
    assert "claws" in beta
    assert "title: Beta" in beta


@pytest.mark.parametrize(
    "path",
    [
        "openapi.yaml",
        "./openapi.yaml",
        "../{0}/openapi.yaml",
        "file://{1}/openapi.yaml",
    ],
)
def test_extends_may_be_written_in_many_ways(path: str, folder: Path) -> None:
    """The document is not read, and changed, anew by the second of two."""
    extends = path.format(folder.name, folder)
    for name in ("one", "two"):
        head = HEAD.replace("actions:", f"extends: {extends}\nactions:")
        action = f"  - target: $.info\n    update: {{x-{name}: 1}}\n"
        (folder / f"{name}.yaml").write_text(head + action)
    config = '[spec]\noverlays = ["one.yaml", "fixes.overlay.yaml", "two.yaml"]\n'
    (folder / "specloom.toml").write_text(config)
    run = specloom("bundle", "--output", "../bundled", cwd=folder)
    assert (run.code, "warning" in run.out) == (0, False), run.text
    text = (folder.parent / "bundled" / "openapi.yaml").read_text()
    assert "x-one" in text and "x-two" in text and "/old" not in text


def test_an_overlay_is_no_description(folder: Path) -> None:
    run = specloom("validate", "fixes.overlay.yaml", cwd=folder)
    assert run.code == 1
    said = "fixes.overlay.yaml:1:1: error[openapi-version] this is an overlay"
    assert said in run.out
    assert "with --overlay" in run.out


@pytest.mark.parametrize(
    ("extends", "said"),
    [
        ("https://vendor.example/openapi.yaml", ""),
        ("other.yaml", "'other.yaml' is no file of this description; the overlay is"),
        ("/etc/passwd", "'/etc/passwd' is no file of this description"),
        ("unread.yaml", "no reference of the description leads to unread.yaml"),
    ],
)
def test_extends_that_names_something_else(
    extends: str, said: str, folder: Path
) -> None:
    (folder / "unread.yaml").write_text(
        "paths: {/old: {}, /pets: {get: {parameters: []}}}"
    )
    text = OVERLAY.replace("actions:", f"extends: {extends}\nactions:", 1)
    (folder / "fixes.overlay.yaml").write_text(text)
    run = specloom("validate", cwd=folder)
    found = "warning[overlay-extends-other]" in run.out
    assert found == bool(said)
    if said:
        assert (
            f"fixes.overlay.yaml:3:1: warning[overlay-extends-other] {said}" in run.out
        )


def test_each_side_of_a_diff_has_its_own_overlays(folder: Path) -> None:
    (folder / ".gitignore").write_text(".specloom_cache\n")
    git(folder, "init", "--quiet", "--initial-branch", "main")
    commit(folder)
    assert "No changes" in diff(folder, "--base", "main").out
    text = OVERLAY.replace("$.paths['/old']", "$.paths['/nothing']")
    (folder / "fixes.overlay.yaml").write_text(text)
    run = diff(folder, "--base", "main", "--format", "json")
    changes = json.loads(run.out)["changes"]
    assert [change["id"] for change in changes] == ["operation-added"]
    # And the other way round, with the place in the overlay of what it adds.
    (folder / "fixes.overlay.yaml").write_text(
        OVERLAY + "  - target: $.paths['/pets'].get.responses\n    remove: true\n"
        "  - target: $.paths['/pets'].get\n    update:\n      responses:\n"
        '        "202": {description: Later.}\n'
    )
    run = diff(folder, "--base", "main")
    assert run.code == 1
    assert "fixes.overlay.yaml:20:9" in run.out
    assert "openapi.yaml:14:9" in run.out


def test_the_order_of_overlays_counts_for_a_diff(folder: Path) -> None:
    for name in ("one", "two"):
        action = (
            f"  - target: $.paths['/pets'].get\n    update: {{operationId: {name}}}\n"
        )
        (folder / f"{name}.yaml").write_text(HEAD + action)
    config = '[spec]\noverlays = ["one.yaml", "two.yaml"]\n'
    (folder / "specloom.toml").write_text(config)
    git(folder, "init", "--quiet", "--initial-branch", "main")
    commit(folder)
    (folder / "specloom.toml").write_text(
        config.replace('"one.yaml", "two.yaml"', '"two.yaml", "one.yaml"')
    )
    run = diff(folder, "--base", "main", "--format", "json")
    client = json.loads(run.out)["client"]
    assert "client.two" in [each["name"] for each in client["changes"]]


def test_overlays_of_the_command_line_are_for_both_sides_of_a_diff(
    folder: Path,
) -> None:
    (folder / "specloom.toml").unlink()
    (folder / "new.yaml").write_text(DESCRIPTION[: DESCRIPTION.index("  /old:")])
    rest = DESCRIPTION[DESCRIPTION.index("components:") :]
    with (folder / "new.yaml").open("a") as file:
        file.write(rest)
    assert diff(folder, "openapi.yaml", "new.yaml").code == 1
    overlay = ("--overlay", "fixes.overlay.yaml")
    run = diff(folder, "openapi.yaml", "new.yaml", *overlay)
    assert (run.code, "No changes" in run.out) == (0, True)
    # An overlay that the revision has not: it is read from the disk.
    git(folder, "init", "--quiet", "--initial-branch", "main")
    git(folder, "add", "openapi.yaml", "parts.yaml")
    git(folder, "commit", "--quiet", "--message", "description")
    (folder / "openapi.yaml").write_text((folder / "new.yaml").read_text())
    assert diff(folder, "openapi.yaml", "--base", "main").code == 1
    run = diff(folder, "openapi.yaml", "--base", "main", *overlay)
    assert (run.code, "No changes" in run.out) == (0, True)
    run = diff(folder, "main:openapi.yaml", "openapi.yaml", *overlay)
    assert (run.code, "No changes" in run.out) == (0, True)


def test_a_version_that_an_overlay_gives_is_raised_there(folder: Path) -> None:
    action = '  - target: $.info\n    update:\n      version: "2.0.0"\n'
    (folder / "fixes.overlay.yaml").write_text(OVERLAY + action)
    client = '[client]\nversion = "2.0.0"\n'
    (folder / "specloom.toml").write_text(CONFIG + client)
    git(folder, "init", "--quiet", "--initial-branch", "main")
    commit(folder)
    replace_once(folder / "fixes.overlay.yaml", "'internal'", "'limit'")
    run = specloom("bump", "--base", "main", cwd=folder)
    assert run.code == 0, run.text
    assert 'version: "2.1.0"' in (folder / "fixes.overlay.yaml").read_text()
    assert (folder / "openapi.yaml").read_text() == DESCRIPTION


def test_without_overlays_no_jsonpath_is_loaded(folder: Path) -> None:
    code = (
        "import sys; from specloom.cli import cli\n"
        "cli.main(sys.argv[1:], standalone_mode=False) if len(sys.argv) > 1 else 0\n"
    )
    probe = (
        "import atexit, sys\n"
        "atexit.register(lambda: print('jsonpath_rfc9535' in sys.modules))\n" + code
    )
    (folder / "specloom.toml").unlink()
    run = command(sys.executable, "-c", probe, "table", "openapi.yaml", cwd=folder)
    assert run.out.endswith("False\n"), run.text
    (folder / "specloom.toml").write_text(CONFIG)
    run = command(sys.executable, "-c", probe, "table", "openapi.yaml", cwd=folder)
    assert run.out.endswith("True\n"), run.text


def test_the_example_of_the_docs_gives_what_they_say(tmp_path: Path) -> None:
    page = (ROOT / "docs" / "overlays.md").read_text()
    description, overlay = re.findall(r"```yaml\n(.*?)```", page, re.DOTALL)
    (tmp_path / "vendor.yaml").write_text(description)
    (tmp_path / "fixes.overlay.yaml").write_text(overlay)
    (tmp_path / "caller.py").write_text(
        "from generated.widget_api import WidgetAPI\n"
        'client = WidgetAPI(key="k")\n'
        "reveal_type(client.widgets.list())\n"
    )
    options = ("--overlay", "fixes.overlay.yaml", "--strict")
    run = specloom("generate", "vendor.yaml", *options, cwd=tmp_path)
    assert run.code == 0, run.text
    assert "warning" not in run.out
    run = command(sys.executable, "-m", "mypy", "--strict", "caller.py", cwd=tmp_path)
    assert (
        "SyncPage[generated.widget_api.types.models.Widget, "
        "generated.widget_api.types.widgets.WidgetsListResponse]" in run.out
    ), run.text
