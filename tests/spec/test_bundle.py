"""One file for each document: nothing is lost, and any reader reads the same."""

from __future__ import annotations

import hashlib
import json
import math
import os
import re
import shutil
import subprocess
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import openapi_spec_validator
import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from specloom.config.reader import NAME, read_config
from specloom.spec.bundle import bundle_text, to_yaml
from specloom.spec.document import Document
from specloom.spec.load import LIMITS, load
from specloom.spec.resolve import resolve
from specloom.spec.yaml_text import read_yaml

from tests.generation.support import CLAUDE_SPEC, ROOT, once, specloom, tree

NODE = Path(__file__).parent / "node"
CLAUDE = read_config(CLAUDE_SPEC / NAME)
DOCUMENTS = [path.name for path in CLAUDE.documents]

PARTS = {
    "openapi.yaml": """\
openapi: 3.1.0
info:
  title: Pets
  version: "1"
  description: >-
    Everything about pets, and so much of it that one line does not have the room for
    all of it.


    A second paragraph.
x-specloom-errors: {type: error.type}
paths:
  /pets/{id}:
    $ref: paths/pets.yaml#/pet
components:
  schemas:
    Declared: {type: string, enum: [no, "1", 2020-01-01]}
    Pet: {$ref: schemas.yaml#/Pet}
""",
    "paths/pets.yaml": """\
pet:
  get:
    operationId: get_pet
    x-specloom-accessor: pets.get
    parameters:
      - {$ref: ../common.yaml#/Id}
    responses:
      200:
        description: |
          The pet.
          - as it is
        content:
          application/json:
            schema: {$ref: ../schemas.yaml#/Pet}
            example: {name: Rex, weight: 1e-7, born: 2020-01-01, $ref: data.yaml}
unused:
  get: {operationId: unused}
""",
    "common.yaml": """\
Id: {name: id, in: path, required: true, schema: {type: string, pattern: '^\\d+"$'}}
Unused: {name: unused, in: query}
""",
    "schemas.yaml": """\
Pet:
  type: object
  properties: {owner: {$ref: "#/Owner"}, tags: {type: array, items: {}, default: []}}
Owner: {type: object, properties: {pets: {items: {$ref: "#/Pet"}}}}
Unused: {type: string}
""",
}
BUNDLE = """\
# Made by `specloom bundle`; change the files it was made from, not this one.
openapi: "3.1.0"
info:
  title: Pets
  version: "1"
  description: >-
    Everything about pets, and so much of it that one line does not have the room for
    all of it.


    A second paragraph.
x-specloom-errors:
  type: error.type
paths:
  /pets/{id}:
    get:
      operationId: get_pet
      x-specloom-accessor: pets.get
      parameters:
        - $ref: "#/components/parameters/Id"
      responses:
        "200":
          description: |
            The pet.
            - as it is
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/Pet"
              example:
                name: Rex
                weight: 1.0e-07
                born: "2020-01-01"
                $ref: data.yaml
components:
  schemas:
    Declared:
      type: string
      enum:
        - "no"
        - "1"
        - "2020-01-01"
    Pet:
      type: object
      properties:
        owner:
          $ref: "#/components/schemas/Owner"
        tags:
          type: array
          items: {}
          default: []
    Owner:
      type: object
      properties:
        pets:
          items:
            $ref: "#/components/schemas/Pet"
  parameters:
    Id:
      name: id
      in: path
      required: true
      schema:
        type: string
        pattern: ^\\d+"$
"""


def written(folder: Path, files: Mapping[str, str]) -> Path:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return folder


def resolved(path: Path, root: Path | None = None) -> Document:
    document, findings = resolve(load(path, root=root))
    assert findings == []
    return document


@cache
def claude(name: str) -> Document:
    return resolved(CLAUDE_SPEC / name)


def same(left: object, right: object) -> bool:
    """Whether two values are equal, the order and the kind of numbers included."""
    return json.dumps(left) == json.dumps(right)


def read_by_pyyaml(text: str) -> Any:
    """As YAML 1.1 means it."""
    return yaml.load(text, getattr(yaml, "CSafeLoader", yaml.SafeLoader))


def read_by_specloom(text: str) -> Any:
    """As YAML 1.2 means it."""
    value, _, findings = read_yaml(text, "bundle.yaml", LIMITS)
    assert findings == []
    return value


# --- The file --------------------------------------------------------------------


def test_a_bundle_is_one_file_in_the_order_of_the_spec(tmp_path: Path) -> None:
    document = resolved(written(tmp_path, PARTS) / "openapi.yaml")
    assert bundle_text(document) == BUNDLE


def test_a_bundle_read_again_is_the_same_document(tmp_path: Path) -> None:
    document = resolved(written(tmp_path / "spec", PARTS) / "openapi.yaml")
    (tmp_path / "openapi.yaml").write_text(BUNDLE)
    again = resolved(tmp_path / "openapi.yaml")
    assert same(again.value, document.value)
    assert again.value is again.mounts[""][0].value  # nothing was left to resolve


def test_a_document_in_json_stays_json(tmp_path: Path) -> None:
    entry = {
        "openapi": "3.1.0",
        "info": {"title": "Größe", "version": "1"},
        "paths": {},
        "components": {"schemas": {"Pet": {"$ref": "schemas.yaml#/Pet"}}},
    }
    written(tmp_path, {**PARTS, "pets.json": json.dumps(entry)})
    document = resolved(tmp_path / "pets.json")
    text = bundle_text(document)
    assert same(json.loads(text), document.value)
    assert '    "title": "Größe",\n' in text
    assert text.endswith("}\n")


@pytest.mark.parametrize("name", DOCUMENTS)
class TestClaude:
    """Each document of the home spec, as one file."""

    def test_read_again_it_is_the_same_document(
        self, name: str, tmp_path: Path
    ) -> None:
        text = bundle_text(claude(name))
        (tmp_path / name).write_text(text, encoding="utf-8")
        assert same(resolved(tmp_path / name).value, claude(name).value)
        assert same(read_by_pyyaml(text), claude(name).value)

    def test_its_lines_can_be_read(self, name: str) -> None:
        lines = bundle_text(claude(name)).splitlines()
        long = [line for line in lines if len(line) > 100]
        assert len(long) < len(lines) / 200, long

    def test_its_references_stay_inside(self, name: str) -> None:
        refs = re.findall(r"\$ref: (.*)", bundle_text(claude(name)))
        assert refs
        assert all(ref.startswith('"#/components/') for ref in refs)

    def test_openapi_spec_validator_has_no_objection(self, name: str) -> None:
        openapi_spec_validator.validate(read_by_pyyaml(bundle_text(claude(name))))


# --- An independent tool ---------------------------------------------------------


def node_problem() -> str | None:
    """Why Redocly cannot be run here; None if it can."""
    if not shutil.which("node") or not shutil.which("npm"):
        return "needs node and npm"
    version = subprocess.check_output(["node", "--version"], text=True)
    major, minor = map(int, version.strip().lstrip("v").split(".")[:2])
    usable = (major, minor) >= (22, 12) or (major == 20 and minor >= 19)
    return None if usable else f"needs node 20.19 or 22.12, here is {version}"


def redocly() -> Path:
    """The Redocly that package-lock.json pins, installed once for all runs."""
    lock = (NODE / "package-lock.json").read_bytes()
    name = f"redocly-{hashlib.sha256(lock).hexdigest()[:12]}"

    def install(folder: Path) -> None:
        for file in ("package.json", "package-lock.json"):
            shutil.copy(NODE / file, folder)
        run(["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"], folder)

    folder = once(ROOT / ".specloom_cache" / name, install)
    return folder / "node_modules" / ".bin" / "redocly"


def run(arguments: list[str | Path], cwd: Path) -> None:
    env = {
        **os.environ,
        "REDOCLY_TELEMETRY": "off",
        "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true",
    }
    done = subprocess.run(
        arguments, cwd=cwd, env=env, capture_output=True, text=True, timeout=300
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_redocly_reads_the_same_and_has_no_objection(tmp_path: Path) -> None:
    if problem := node_problem():
        pytest.skip(problem)
    tool = redocly()
    written(tmp_path, {name: bundle_text(claude(name)) for name in DOCUMENTS})
    shutil.copy(NODE / "redocly.yaml", tmp_path)
    run([tool, "lint", *DOCUMENTS], tmp_path)
    for name in DOCUMENTS:
        run([tool, "bundle", name, "--ext", "json", "--output", "read.json"], tmp_path)
        read = (tmp_path / "read.json").read_text()
        expected = json.dumps(claude(name).value)
        assert same(in_javascript(read), in_javascript(expected)), name


def in_javascript(text: str) -> Any:
    """JSON as a reader has it whose 1.0 is 1."""

    def number(digits: str) -> float:
        value = float(digits)
        return int(value) if value.is_integer() else value

    return json.loads(text, parse_float=number)


# --- YAML that every reader understands alike ------------------------------------

TEXTS = [
    *("", " ", "~", "null", "Null", "y", "N", "no", "NO", "yes", "on", "Off", "TRUE"),
    *("0", "-1", "+1", "017", "0o17", "0x1F", "0b11", "1_000", "1:20", "190:20:30"),
    *("1.0", "1.", ".5", "1e3", "1e-5", "-1.5E+3", ".inf", "-.INF", ".NaN", "3.1.1"),
    *("2023-06-01", "2001-12-14t21:59:43.10-05:00", "2001-12-14 21:59:43.10 -5"),
    *("=", "<<", "-", "- a", "-a", "?", "? a", ":", ": a", "a:", "a: b", "a:b", "a #b"),
    *("#a", "a#b", "[a]", "{a}", ",a", "&a", "*a", "!a", "|", ">", "'a'", '"a"', "%a"),
    *(
        "@a",
        "`a`",
        "a\\b",
        "it's",
        'a "b" \\c',
        "'\"",
        "---",
        "...",
        "--- a",
        "a'b: \"",
    ),
    *(" a", "a ", "a\tb", "\ta", "\n", "a\n", "a\n\n", "\na", "\n a", " a\nb", "a\n b"),
    *("a \nb", "a\n  \nb", "  \na", "a\n  ", "a\n\tb", "a\rb", "a\r\nb", "a\x00b"),
    *("\x07", "\x1b", "\x7f", "\x85", "\xa0", "\u2028", "\ufeff", "\ufffe", "é", "😀"),
    *("# a\n# b", "---\n...", "- a\n- b\n", "a: b\nc: d", "4XX", "200", "/v1/{id}"),
    "word " * 40,
    " ".join(["word"] * 40),
    "  " + " ".join(["word"] * 40),
    " ".join(["word"] * 40) + "\n\n\n" + " ".join(["word"] * 40) + "\n",
    " ".join(["word"] * 40) + "\n" + " ".join(["word"] * 40),
    " ".join(["word"] * 40) + "\n\n  " + " ".join(["word"] * 40),
    "\n" + " ".join(["word"] * 40) + "\n\n",
    "a  b " * 40 + "end",
    " ".join(["# a: b"] * 40),
    "x" * 200,
    "x" * 2000,
]


def places(text: str) -> list[Any]:
    """A text in every place where one can stand."""
    return [
        text,
        [text, text],
        {"key": text, "next": text},
        [[text], {"a": text, "b": [text]}],
        {text: 1, "next": {text: [text]}},
        [{text: [text]}],
    ]


@pytest.mark.parametrize("text", TEXTS, ids=lambda text: repr(text[:20]))
def test_a_text_stays_that_text(text: str) -> None:
    for value in places(text):
        written = to_yaml(value)
        assert same(read_by_pyyaml(written), value), written
        assert same(read_by_specloom(written), value), written


@pytest.mark.parametrize(
    "value",
    [None, True, False, 0, -1, 10**30, 0.0, -0.0, 1.5, 1e-7, 1e22, 1e300, [], {}],
    ids=repr,
)
def test_other_values_stay_what_they_are(value: Any) -> None:
    for whole in (value, [value], {"a": value}, [[value], {"a": [value]}]):
        assert same(read_by_pyyaml(to_yaml(whole)), whole)
        assert same(read_by_specloom(to_yaml(whole)), whole)


def test_numbers_that_json_does_not_have() -> None:
    assert to_yaml([math.inf, -math.inf, math.nan]) == "- .inf\n- -.inf\n- .nan\n"


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text()
    | st.text(alphabet=" \n\tab:#-'\"\\>|0", max_size=200)
    | st.lists(st.sampled_from(["word", "a:", "#", "", " ", "\n", "\n\n"])).map(
        lambda words: " ".join(words * 8)
    ),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(JSON)
def test_any_value_stays_itself(value: Any) -> None:
    text = to_yaml(value)
    assert same(read_by_pyyaml(text), value), text
    assert same(read_by_specloom(text), value), text


# --- The command -----------------------------------------------------------------


def test_the_command_writes_a_file_for_each_document(tmp_path: Path) -> None:
    second = PARTS["openapi.yaml"].replace("Pets", "More Pets")
    config = '[spec]\ndocuments = ["openapi.yaml", "more.yaml"]\n'
    files = {**PARTS, "more.yaml": second, NAME: config}
    written(tmp_path / "spec" / "pets", files)
    done = specloom("bundle", cwd=tmp_path)
    assert done.code == 0, done.text
    assert done.out.splitlines() == [
        f"bundled/openapi.yaml: {len(BUNDLE):,} bytes",
        f"bundled/more.yaml: {len(BUNDLE) + 5:,} bytes",
    ]
    first = tree(tmp_path / "bundled")
    assert first["openapi.yaml"].decode() == BUNDLE
    assert set(first) == {"openapi.yaml", "more.yaml"}
    # The same bytes again, whatever the order of sets.
    for seed in "12":
        options = ("spec/pets", "--output", f"other/{seed}", "--quiet")
        again = specloom("bundle", *options, cwd=tmp_path, env={"PYTHONHASHSEED": seed})
        assert (again.code, again.text) == (0, "")
        assert tree(tmp_path / "other" / seed) == first


def test_a_document_without_configuration(tmp_path: Path) -> None:
    written(tmp_path, PARTS)
    assert specloom("bundle", "openapi.yaml", cwd=tmp_path).code == 0
    assert (tmp_path / "bundled" / "openapi.yaml").read_text() == BUNDLE


def test_documents_in_folders_of_their_own_keep_them(tmp_path: Path) -> None:
    plain = PARTS["openapi.yaml"].split("paths:")[0] + "paths: {}\n"
    files = {"a/api.yaml": plain, "b/api.yaml": plain}
    config = '[spec]\ndocuments = ["a/api.yaml", "b/api.yaml"]\n'
    written(tmp_path / "spec", {**files, NAME: config})
    assert specloom("bundle", "spec", cwd=tmp_path).code == 0
    assert set(tree(tmp_path / "bundled")) == set(files)


def test_two_specs_do_not_overwrite_each_other(tmp_path: Path) -> None:
    for name in ("a", "b"):
        written(tmp_path / "spec" / name, {**PARTS, NAME: ""})
    done = specloom("bundle", cwd=tmp_path)
    assert done.code == 2
    assert "one spec at a time" in done.err
    assert not (tmp_path / "bundled").exists()


def test_every_broken_reference_is_named_and_nothing_written(tmp_path: Path) -> None:
    broken = PARTS["openapi.yaml"].replace("schemas.yaml#/Pet", "schemas.yaml#/Pat")
    parts = PARTS["common.yaml"].replace("schema: {", "schema: {$ref: gone.yaml, ")
    written(tmp_path, {**PARTS, "openapi.yaml": broken, "common.yaml": parts})
    done = specloom("bundle", "openapi.yaml", cwd=tmp_path)
    assert done.code == 1
    assert "openapi.yaml:18:11: error[dangling-ref]" in done.out
    assert "Did you mean 'Pet'?" in done.out
    assert "common.yaml:1:" in done.out
    assert not (tmp_path / "bundled").exists()


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    done = specloom("bundle", "gone.yaml", cwd=tmp_path)
    assert done.code == 2
    assert "unreadable-file" in done.out


@pytest.mark.parametrize("output", ["spec", "spec/bundled", "spec/paths", "link"])
def test_nothing_is_written_among_the_sources(tmp_path: Path, output: str) -> None:
    spec = written(tmp_path / "spec", {**PARTS, NAME: ""})
    (tmp_path / "link").symlink_to(spec)
    before = tree(spec)
    done = specloom("bundle", "spec", "--output", output, cwd=tmp_path)
    assert done.code == 2
    assert "--output" in done.err
    assert tree(spec) == before


def test_a_lone_document_is_not_overwritten_either(tmp_path: Path) -> None:
    written(tmp_path, PARTS)
    for output in (".", "paths"):
        done = specloom("bundle", "openapi.yaml", "--output", output, cwd=tmp_path)
        assert done.code == 2
    assert (tmp_path / "openapi.yaml").read_text() == PARTS["openapi.yaml"]


def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    written(tmp_path, {**PARTS, "file": ""})
    done = specloom("bundle", "openapi.yaml", "--output", "file/in", cwd=tmp_path)
    assert done.code == 2
    assert "file" in done.err
