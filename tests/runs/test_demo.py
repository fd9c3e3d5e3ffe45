"""Every operation of a generated package, called."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from msgspec.structs import replace
from specloom.api.lower import lower
from specloom.base.cache import Cache
from specloom.config.reader import default_config
from specloom.package.write import write
from specloom.python.naming import name_api
from specloom.runs.demo import DemoError, calls, imported, run_demo
from specloom.runs.generate import build
from specloom.runs.read import read
from specloom.spec.document import Document

from tests.claude.spec_examples import examples_in
from tests.mock.conftest import ROOT, config_of, document_of
from tests.packages import generated


def documents_in(folder: Path) -> Sequence[Document]:
    """The one that a package was generated from."""
    return read(default_config(folder / "openapi.yaml"))[0]


def demo(name: str, package: Path) -> list[str]:
    document = document_of(name)
    lines: list[str] = []
    named = name_api(lower(document)[0])
    calls = run_demo(package, [document], named, lines.append, lines.append)
    assert calls == len(lines)
    return lines


def test_claude() -> None:
    path, modules = list(sys.path), set(sys.modules)
    lines = demo("claude", ROOT / "generated/claude_api")
    shown = examples_in("openapi.yaml").values()
    assert len(lines) == sum(len(each.requests) + len(each.streams) for each in shown)
    called = {line.partition("(")[0] for line in lines}
    named = name_api(lower(document_of("claude"))[0])
    assert called == {f"client.{'.'.join(each.accessor)}" for each in named.methods}
    assert lines[0] == (
        "client.messages.create(model='claude-sonnet-5-5', messages=[...],"
        " max_tokens=1024) -> Message (id='msg_014FnN3PdfruQF57EU05GDmt',"
        " model='claude-sonnet-5-5', stop_reason='end_turn')"
    )
    text = "\n".join(lines)
    assert "client.models.list() -> 2 pages of 4 items (ModelInfo)" in text
    assert "JSONLDecoder of 4 lines (MessageBatchIndividualResponse)" in text
    assert "Stream of 7 events (RawMessageStartEvent, " in text
    raised = [line for line in lines if "raises" in line]
    assert len(raised) == 1
    assert all("raises OverloadedError" in line for line in raised)
    # Imports are as they were.
    assert sys.path == path
    assert not any(
        name.startswith("claude_api") for name in sys.modules if name not in modules
    )


@pytest.mark.parametrize(
    ("name", "package", "expected"),
    [
        (
            "petstore.yaml",
            "swagger_petstore",
            [
                "client.pets.list_pets() -> list of 1 item (Pet)",
                "client.pets.create_pets(id=1, name='string') -> None",
                "client.pets.show_pet_by_id(pet_id='string')"
                " -> Pet (id=1, name='string')",
            ],
        ),
        (
            "petstore-expanded.yaml",
            "swagger_petstore",
            [
                "client.find_pets() -> list of 1 item (Pet)",
                "client.add_pet(name='string') -> Pet (name='string', id=1)",
                "client.find_pet_by_id(id=1) -> Pet (name='string', id=1)",
                "client.delete_pet(id=1) -> None",
            ],
        ),
    ],
)
def test_petstore(name: str, package: str, expected: list[str], tmp_path: Path) -> None:
    config = replace(config_of(name), output=tmp_path)
    write(build(config, Cache(None)).plan)
    assert demo(name, tmp_path / package) == expected


def test_no_package(tmp_path: Path) -> None:
    with pytest.raises(DemoError, match="cannot be imported"):
        demo("claude", tmp_path / "nothing")


def test_package_of_another_spec(tmp_path: Path) -> None:
    with pytest.raises(DemoError, match="generate it again"):
        demo("petstore.yaml", ROOT / "generated/claude_api")


def test_a_package_of_that_name_comes_back(tmp_path: Path) -> None:
    for name in ("one", "two"):
        folder = tmp_path / name / "specloom_demo_twin"
        folder.mkdir(parents=True)
        (folder / "__init__.py").write_text(f"name = {name!r}\n")
    with imported(tmp_path / "one/specloom_demo_twin") as first:
        with imported(tmp_path / "two/specloom_demo_twin") as second:
            assert (first.name, second.name) == ("one", "two")
        assert sys.modules["specloom_demo_twin"] is first
    assert "specloom_demo_twin" not in sys.modules


TWO = """\
openapi: 3.1.0
info: {title: Two Documents, version: '1'}
paths:
  /things:
    post:
      operationId: NAMED_send
      x-specloom-accessor: NAMED.send
      summary: Send.
PARAMETERS      requestBody:
        required: true
        content:
          multipart/form-data:
            schema:
              type: object
              required: [files]
              properties:
                files: {type: array, items: {type: string, format: binary}}
            example: {files: [one, two]}
      responses:
        '200':
          description: What was sent.
          content:
            application/json:
              schema:
                type: object
                required: [who]
                properties: {who: {type: string}}
              example: {who: NAMED}
    get:
      operationId: NAMED_read
      x-specloom-accessor: NAMED.read
      summary: Read.
PARAMETERS      responses:
        '200':
          description: Bytes.
          content:
            application/octet-stream:
              schema: {type: string, format: binary}
              example: NAMED
"""
CONSTANT = """\
      parameters:
        - {name: beta, in: query, required: true, schema: {const: 'true'}}
"""


def test_several_documents(tmp_path: Path) -> None:
    paths = []
    for name, parameters in (("general", ""), ("preview", CONSTANT)):
        path = tmp_path / f"{name}.yaml"
        text = TWO.replace("NAMED", name).replace("PARAMETERS", parameters)
        path.write_text(text)
        paths.append(path)
    config = replace(
        default_config(paths[0]), documents=tuple(paths), output=tmp_path / "out"
    )
    write(build(config, Cache(None)).plan)
    documents = read(config)[0]
    lines: list[str] = []
    package = tmp_path / "out/two_documents"
    run_demo(
        package, documents, name_api(lower(*documents)[0]), lines.append, lines.append
    )
    assert lines == [
        "client.general.send(files=[...]) -> GeneralSendResponse (who='general')",
        "client.general.read() -> BinaryAPIResponse of 7 bytes",
        "client.preview.send(files=[...]) -> PreviewSendResponse (who='preview')",
        "client.preview.read() -> BinaryAPIResponse of 7 bytes",
    ]


def test_one_that_cannot_be_called_keeps_none_from_it(tmp_path: Path) -> None:
    config = replace(config_of("petstore.yaml"), output=tmp_path)
    write(build(config, Cache(None)).plan)
    package = tmp_path / "swagger_petstore"
    module = package / "resources/pets.py"
    module.write_text(module.read_text().replace("def list_pets(", "def other("))
    document = document_of("petstore.yaml")
    lines: list[str] = []
    failed: list[str] = []
    named = name_api(lower(document)[0])
    assert run_demo(package, [document], named, lines.append, failed.append) == 2
    assert [line.partition("(")[0] for line in lines] == [
        "client.pets.create_pets",
        "client.pets.show_pet_by_id",
    ]
    (reason,) = failed
    assert reason.startswith("client.pets.list_pets: the package has no 'list_pets'")


MISFITS = """\
openapi: 3.1.0
info: {title: Shown Wrong, version: '1'}
paths:
  /orders/{shop}/{order}:
    post:
      operationId: send
      parameters:
        - {name: shop, in: path, required: true, schema: {type: integer}, example: x}
        - {name: note, in: query, schema: {type: integer}, example: y}
      requestBody:
        required: true
        content:
          application/json:
            schema:
              oneOf:
                - {type: object, properties: {weight: {type: integer, minimum: 3}}}
                - type: object
                  required: [size]
                  properties: {size: {enum: [small]}}
                  additionalProperties: false
              example: {size: none}
            examples:
              wrong: {value: {size: large}}
              right: {value: {weight: 4}}
      responses: {'204': {description: Done.}}
  /form:
    post:
      operationId: form
      requestBody:
        required: true
        content:
          application/x-www-form-urlencoded:
            schema:
              type: object
              required: [part]
              properties: {part: {type: object, properties: {x: {type: integer}}}}
            encoding: {part: {style: deepObject}}
      responses: {'204': {description: Done.}}
  /fault:
    get:
      operationId: fail
      responses: {'400': {description: Always.}}
    put:
      operationId: flag
      requestBody: {required: true, content: {text/plain: {schema: {type: boolean}}}}
      responses: {'204': {description: Done.}}
"""


def test_a_request_that_does_not_fit_is_made_up_instead(tmp_path: Path) -> None:
    package = generated(MISFITS, tmp_path).plan.package
    documents = documents_in(tmp_path)
    found = list(calls(package, documents, name_api(lower(*documents)[0])))
    assert [each.trouble for each in found] == [""] * 6
    assert [each.line for each in found] == [
        # `{"size": "large"}` fits no variant; the minimal object would fit the first.
        "client.send(shop=1, order='string', body={...}) -> None",
        "client.send(shop=1, order='string', body={...}) -> None",
        # The example of the optional parameter has a call of its own.
        "client.send(shop=1, note=1, order='string', body={...}) -> None",
        # An empty object would leave no trace in a form.
        "client.form(part={...}) -> None",
        "client.fail() -> raises BadRequestError (Bad Request (HTTP 400))",
        "client.flag(body='false') -> None",
    ]


def test_what_is_turned_away_is_no_answer(tmp_path: Path) -> None:
    # No text is both.
    text = MISFITS.replace("type: boolean", "type: string, enum: [1]")
    package = generated(text, tmp_path).plan.package
    documents = documents_in(tmp_path)
    failed: list[str] = []
    named = name_api(lower(*documents)[0])
    lines: list[str] = []
    assert run_demo(package, documents, named, lines.append, failed.append) == 5
    assert failed == [
        "client.flag: turned away: PUT /fault 400 flag (body: 'string' is none of 1)"
    ]
