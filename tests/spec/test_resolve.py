"""References are followed across files, and the bundle knows where it came from."""

from __future__ import annotations

import pickle
from collections.abc import Mapping
from pathlib import Path

import pytest
from specloom.base.diagnostics import Finding
from specloom.spec.document import Document
from specloom.spec.load import load
from specloom.spec.parsed import Parsed
from specloom.spec.resolve import resolve

HEAD = 'openapi: 3.1.0\ninfo: {title: Pets, version: "1"}\n'


@pytest.fixture
def bundle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> object:
    """A function that writes files and resolves the first one."""
    monkeypatch.chdir(tmp_path)

    def run(files: Mapping[str, str]) -> tuple[Document, list[Finding]]:
        for name, text in files.items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        return resolve(load(Path(next(iter(files)))))

    return run


def schema_refs(*refs: str) -> str:
    """An entry document whose schemas X0, X1, ... have a property with that ref."""
    lines = "".join(
        f'    X{index}: {{properties: {{p: {{$ref: "{ref}"}}}}}}\n'
        for index, ref in enumerate(refs)
    )
    return f"{HEAD}paths: {{}}\ncomponents:\n  schemas:\n{lines}"


def refs_of(document: Document, count: int) -> list[str]:
    """The references of such a document once bundled."""
    return [
        document.lookup(f"/components/schemas/X{index}/properties/p")["$ref"]
        for index in range(count)
    ]


def test_a_single_file_is_not_copied(bundle) -> None:  # type: ignore[no-untyped-def]
    """Large documents in one file cost no second copy."""
    Path("one.yaml").write_text(
        schema_refs("#/components/schemas/X0", "#/components/schemas/X0/properties/p")
    )
    source = load(Path("one.yaml"))
    document, findings = resolve(source)
    assert findings == []
    assert document.value is source.value


def test_external_schemas_get_their_names(bundle) -> None:  # type: ignore[no-untyped-def]
    """From the key, the file's stem, or the component's name over there."""
    refs = (
        "schemas/more.yaml#/Cat",
        "schemas/Dog.yaml",
        "schemas/other.yaml#/components/schemas/Bird",
        "schemas/more.yaml#/Cat/properties/name",
        "schemas/Dog.yaml#/properties/tail",
        "schemas/Dog.yaml#/$defs/Tail",
        "./schemas/../schemas/more.yaml#/Cat",
        "schemas/more.yaml#/Local",
    )
    document, findings = bundle(
        {
            "openapi.yaml": schema_refs(*refs),
            "schemas/more.yaml": "Cat: {properties: {name: {type: string}}}\n"
            'Local: {$ref: "#/Cat"}\n',
            "schemas/Dog.yaml": "properties: {tail: {type: string}}\n"
            "$defs: {Tail: {type: string}}\n",
            "schemas/other.yaml": "components: {schemas: {Bird: {type: string}}}\n",
        }
    )
    assert findings == []
    assert refs_of(document, len(refs)) == [
        "#/components/schemas/Cat",
        "#/components/schemas/Dog",
        "#/components/schemas/Bird",
        "#/components/schemas/Cat/properties/name",
        "#/components/schemas/Dog/properties/tail",
        "#/components/schemas/Tail",
        "#/components/schemas/Cat",
        "#/components/schemas/Local",
    ]
    for ref in refs_of(document, len(refs)):
        assert document.lookup(ref)
    assert document.lookup("#/components/schemas/Local") == {
        "$ref": "#/components/schemas/Cat"
    }


def test_places_lead_back_to_the_files(bundle) -> None:  # type: ignore[no-untyped-def]
    """A pointer into the bundle is a line of the file it was written in."""
    document, _ = bundle(
        {
            "openapi.yaml": HEAD + "paths:\n  /pets: {$ref: paths/pets.yaml#/pets}\n",
            "paths/pets.yaml": "pets:\n"
            "  get:\n"
            "    responses:\n"
            '      "200":\n'
            "        description: ok\n"
            "        content:\n"
            "          application/json:\n"
            "            schema: {$ref: ../schemas/pet.yaml#/Pet}\n",
            "schemas/pet.yaml": "# pets\n\nPet:\n  type: object\n",
        }
    )
    at = document.at("/paths/~1pets/get/responses/200")
    assert str(at) == "paths/pets.yaml:4:7"
    assert at.pointer == "/pets/get/responses/200"
    assert str(document.at("#/components/schemas/Pet/type")) == "schemas/pet.yaml:4:3"
    assert document.excerpt(at) == '      "200":'
    assert document.schema_file("Pet") == "pet"
    assert document.schema_file("Nobody") is None
    assert list(document.digests) == [
        "openapi.yaml",
        "paths/pets.yaml",
        "schemas/pet.yaml",
    ]
    assert pickle.loads(pickle.dumps(document)).at("/paths") == document.at("/paths")


def test_every_kind_is_lifted_to_its_section(bundle) -> None:  # type: ignore[no-untyped-def]
    """Parameters, responses, headers, bodies and examples by where they are used."""
    document, findings = bundle(
        {
            "openapi.yaml": HEAD + "paths:\n"
            "  /pets:\n"
            "    post:\n"
            "      parameters: [{$ref: parts.yaml#/Limit}]\n"
            "      requestBody: {$ref: parts.yaml#/Body}\n"
            '      responses: {"200": {$ref: parts.yaml#/Ok}}\n',
            "parts.yaml": "Limit: {name: limit, in: query, schema: {type: integer}}\n"
            "Body:\n  content:\n    application/json:\n"
            "      examples: {one: {$ref: '#/One'}}\n"
            "One: {value: 1}\n"
            "Ok: {description: ok, headers: {X-Id: {$ref: '#/Id'}}}\n"
            "Id: {schema: {type: string}}\n",
        }
    )
    assert findings == []
    components = document.value["components"]
    assert {section: list(parts) for section, parts in components.items()} == {
        "parameters": ["Limit"],
        "requestBodies": ["Body"],
        "responses": ["Ok"],
        "examples": ["One"],
        "headers": ["Id"],
    }
    (operation,) = document.operations()
    (parameter,) = operation.parameters
    assert parameter.pointer == "/components/parameters/Limit"
    assert str(document.at(parameter.listed)) == "openapi.yaml:6:20"


def test_a_component_that_is_a_reference_is_the_schemas_home(bundle) -> None:  # type: ignore[no-untyped-def]
    """An index of components collides with nothing; a name given there is kept."""
    document, findings = bundle(
        {
            "openapi.yaml": schema_refs("pets.yaml#/Pet", "pets.yaml#/Cat")
            + "    Pet: {$ref: pets.yaml#/Pet}\n"
            + "    Tiger: {$ref: pets.yaml#/Cat}\n"
            + "    Again: {$ref: pets.yaml#/Pet}\n",
            "pets.yaml": "Pet: {$ref: pet.yaml#/Pet}\nCat: {type: string}\n",
            "pet.yaml": "Pet: {type: object}\n",
        }
    )
    assert findings == []
    schemas = document.value["components"]["schemas"]
    assert refs_of(document, 2) == [
        "#/components/schemas/Pet",
        "#/components/schemas/Tiger",
    ]
    assert schemas["Pet"] == {"type": "object"}
    assert schemas["Again"] == {"$ref": "#/components/schemas/Pet"}
    assert document.schema_file("Pet") == "pet"


def test_two_places_with_one_name_collide(bundle) -> None:  # type: ignore[no-untyped-def]
    """The second one is kept under a name of its own, and reported."""
    document, findings = bundle(
        {
            "openapi.yaml": schema_refs("a.yaml#/Pet", "b.yaml#/Pet", "b.yaml#/Pet"),
            "a.yaml": "Pet: {type: string}\n",
            "b.yaml": "Pet: {type: integer}\n",
        }
    )
    assert [f.rule for f in findings] == ["component-name-collision"]
    assert refs_of(document, 3)[1:] == ["#/components/schemas/b_Pet"] * 2
    assert document.lookup("#/components/schemas/b_Pet") == {"type": "integer"}


def test_discriminator_mappings_become_local(bundle) -> None:  # type: ignore[no-untyped-def]
    """Bare names stay what they are: names of schemas."""
    document, findings = bundle(
        {
            "openapi.yaml": schema_refs("pets.yaml#/Pet"),
            "pets.yaml": "Pet:\n"
            "  oneOf: [{$ref: '#/Cat'}, {$ref: '#/Dog'}]\n"
            "  discriminator:\n"
            "    propertyName: kind\n"
            "    mapping: {cat: '#/Cat', dog: Dog, bird: '#/Bird', fish: Fish}\n"
            "Cat: {type: object}\nDog: {type: object}\n",
        }
    )
    mapping = document.lookup("/components/schemas/Pet/discriminator/mapping")
    assert mapping == {"cat": "#/components/schemas/Cat", "dog": "Dog"}
    assert [(f.rule, f.at.pointer) for f in findings] == [
        ("dangling-ref", "/Pet/discriminator/mapping/bird"),
        ("dangling-ref", "/Pet/discriminator/mapping/fish"),
    ]


def test_siblings_of_a_reference_are_kept(bundle) -> None:  # type: ignore[no-untyped-def]
    """OpenAPI 3.1 gives them meaning."""
    document, _ = bundle(
        {
            "openapi.yaml": HEAD + "paths: {}\ncomponents:\n  schemas:\n"
            "    A:\n      $ref: a.yaml\n      description: mine\n"
            "      properties: {b: {$ref: a.yaml}}\n",
            "a.yaml": "type: object\n",
        }
    )
    assert document.lookup("/components/schemas/A") == {
        "$ref": "#/components/schemas/a",
        "description": "mine",
        "properties": {"b": {"$ref": "#/components/schemas/a"}},
    }


def test_whole_maps_may_be_references(bundle) -> None:  # type: ignore[no-untyped-def]
    """Not OpenAPI, but what many split descriptions do."""
    document, findings = bundle(
        {
            "openapi.yaml": HEAD + "paths: {$ref: paths.yaml}\n"
            "components: {schemas: {$ref: schemas/all.yaml}}\n",
            "paths.yaml": "/pets:\n  $ref: pets.yaml\n  summary: mine\n",
            "pets.yaml": "summary: theirs\nget: {operationId: listPets}\n",
            "schemas/all.yaml": "Pet: {type: string}\n",
        }
    )
    assert findings == []
    assert document.value["components"]["schemas"] == {"Pet": {"type": "string"}}
    item = document.value["paths"]["/pets"]
    assert item == {"summary": "mine", "get": {"operationId": "listPets"}}
    assert str(document.at("/paths/~1pets/summary")) == "paths.yaml:3:3"
    assert str(document.at("/paths/~1pets/get")) == "pets.yaml:2:1"
    assert [operation.id for operation in document.operations()] == ["listPets"]


def test_references_in_data_are_data(bundle) -> None:  # type: ignore[no-untyped-def]
    """An example, a default or a property called `$ref` is no reference."""
    document, findings = bundle(
        {
            "openapi.yaml": HEAD + "paths: {}\ncomponents:\n  schemas:\n"
            "    A:\n      properties: {$ref: {type: string}}\n"
            "      default: {$ref: nowhere.yaml}\n"
            "      examples: [{$ref: nowhere.yaml}]\n"
        }
    )
    assert findings == []
    assert document.lookup("/components/schemas/A/properties/$ref")


def test_broken_references_leave_an_empty_value(bundle) -> None:  # type: ignore[no-untyped-def]
    """So that checks go on, and say nothing about the gap."""
    document, findings = bundle(
        {"openapi.yaml": schema_refs("#/components/schemas/No", "no.yaml", "#anchor")}
    )
    assert [f.rule for f in findings] == ["dangling-ref"] * 3
    places = [f"/components/schemas/X{index}/properties/p" for index in range(3)]
    assert [document.lookup(place) for place in places] == [{}, {}, {}]
    assert document.placeholders == set(places)


def test_path_items_that_contain_each_other_end(bundle) -> None:  # type: ignore[no-untyped-def]
    """Inlining goes round in circles otherwise."""
    _, findings = bundle(
        {
            "openapi.yaml": HEAD + "paths: {/a: {$ref: a.yaml}}\n",
            "a.yaml": "post:\n  callbacks: {again: {'{$url}': {$ref: a.yaml}}}\n",
        }
    )
    assert [f.rule for f in findings] == ["ref-cycle"]


def test_path_items_that_double_end(bundle) -> None:  # type: ignore[no-untyped-def]
    """Each file refers to the next one twice, which is two to the power of files."""
    files = {"openapi.yaml": HEAD + "paths: {/a: {$ref: f0.yaml}}\n"}
    for index in range(40):
        item = f"{{$ref: f{index + 1}.yaml}}"
        files[f"f{index}.yaml"] = (
            f"post: {{callbacks: {{a: {{x: {item}}}, b: {{x: {item}}}}}}}\n"
        )
    files["f40.yaml"] = "post: {}\n"
    _, findings = bundle(files)
    assert {f.rule for f in findings} <= {"inline-limit", "nesting-too-deep"}
    assert findings


def test_operations_merge_the_parameters_of_their_path(bundle) -> None:  # type: ignore[no-untyped-def]
    """The operation's own wins."""
    document, _ = bundle(
        {
            "openapi.yaml": "openapi: 3.2.0\n"
            'info: {title: Pets, version: "1"}\n'
            "paths:\n"
            "  /a/{id}:\n"
            "    parameters:\n"
            "      - {name: id, in: path, required: true}\n"
            "      - {name: limit, in: query}\n"
            "    query:\n"
            "      parameters: [{name: limit, in: query, required: true}]\n"
            "    additionalOperations:\n"
            "      COPY: {operationId: copy}\n"
        }
    )
    assert document.version == (3, 2)
    query, copy = document.operations()
    assert (query.method, copy.method, copy.id) == ("query", "COPY", "copy")
    assert [(p.value["name"], p.listed) for p in query.parameters] == [
        ("id", "/paths/~1a~1{id}/parameters/0"),
        ("limit", "/paths/~1a~1{id}/query/parameters/0"),
    ]


def test_documents_that_share_files_are_what_each_is_alone(tmp_path: Path) -> None:
    """Each has its own names for the same schemas, and its own faults."""
    texts = {
        "plain.yaml": schema_refs("pets.yaml#/Pet", "pets.yaml#/Owner"),
        # Here `Pet` is another schema, so that the one of the file has another name.
        "named.yaml": schema_refs("pets.yaml#/Owner", "pets.yaml#/Pet")
        + "    Pet: {type: string}\n",
        # Here one of the file's schemas is that of the document.
        "passed_on.yaml": schema_refs("pets.yaml#/Owner")
        + "    Pet: {$ref: 'pets.yaml#/Pet'}\n",
        "again.yaml": schema_refs("pets.yaml#/Pet", "pets.yaml#/Owner"),
        "pets.yaml": """\
Pet: {type: object, properties: {owner: {$ref: '#/Owner'}, gone: {$ref: '#/Gone'}}}
Owner:
  oneOf: [{$ref: '#/Pet'}, {$ref: '#/Firm'}]
  discriminator: {propertyName: kind, mapping: {pet: '#/Pet', firm: '#/Firm'}}
Firm:
  type: object
  properties:
    owners: {type: array, items: {$ref: '#/Owner'}}
    city: {$ref: 'cities.yaml#/City'}
""",
    }
    parsed = Parsed()
    # On the other side, what one of them refers to is gone.
    for side, cities in (("old", "City: {type: string}\n"), ("new", "Town: {}\n")):
        folder = tmp_path / side
        folder.mkdir()
        for name, text in {**texts, "cities.yaml": cities}.items():
            (folder / name).write_text(text)
        for name in ("plain.yaml", "named.yaml", "passed_on.yaml", "again.yaml"):
            entry = load(folder / name)
            alone, found = resolve(entry)
            document, findings = resolve(entry, parsed=parsed)
            assert document.value == alone.value, name
            assert findings == found, name
            dangling = [f for f in found if f.rule == "dangling-ref"]
            assert len(dangling) == (1 if side == "old" else 2), name
            assert where(document) == where(alone), name


def where(document: Document) -> dict[str, tuple[str, str]]:
    return {
        place: (source.file, pointer)
        for place, (source, pointer) in document.mounts.items()
    }


def test_a_comparison_looks_for_no_example_of_a_body_or_parameter(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Those of headers are looked for: they can tell events apart."""
    monkeypatch.chdir(tmp_path)
    Path("openapi.yaml").write_text(f"""{HEAD}paths:
  /pets:
    get:
      parameters:
      - {{name: a, in: query, examples: {{p: {{$ref: "gone.yaml#/p"}}}}}}
      responses:
        "200":
          description: "-"
          headers:
            X-Kind: {{examples: {{h: {{$ref: "kinds.yaml#/h"}}}}}}
          content:
            application/json: {{examples: {{b: {{$ref: "gone.yaml#/b"}}}}}}
""")
    Path("kinds.yaml").write_text("h: {value: cat}\n")
    _, findings = resolve(load(Path("openapi.yaml")))
    assert [each.rule for each in findings] == ["dangling-ref", "dangling-ref"]
    compared, findings = resolve(load(Path("openapi.yaml")), compared=True)
    assert findings == []
    assert list(compared.digests) == ["kinds.yaml", "openapi.yaml"]
    assert compared.lookup("/components/examples/h") == {"value": "cat"}
