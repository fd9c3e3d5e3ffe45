"""The naming pass: what each thing of an API is called in Python."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from msgspec.structs import replace
from specloom.api.lower import lower
from specloom.api.model import Api, Direction, ObjectSchema
from specloom.config.reader import default_config
from specloom.python.naming import Wishes, annotated, name_api
from specloom.runs.read import read

SPEC = """\
openapi: 3.1.0
info: {title: Pet shop, version: "1"}
security: [{key: []}]
paths:
  /pets/{pet-id}:
    parameters:
      - {name: pet-id, in: path, required: true, schema: {type: string}}
    put:
      operationId: putPet
      tags: [Pets]
      parameters:
        - {name: timeout, in: query, schema: {type: integer}}
        - {name: X-Trace, in: header, schema: {type: string}, x-specloom-name: trace}
      requestBody:
        content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}
      responses:
        "200":
          description: It.
          headers:
            x-left: {schema: {type: integer}, x-specloom-attribute: rateLimit.left}
            x-rest: {schema: {type: integer}, x-specloom-attribute: rate_limit.left}
          content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}
    get:
      operationId: getPet
      x-specloom-accessor: stream.class
      responses: {"204": {description: Nothing.}}
components:
  securitySchemes:
    key: {type: http, scheme: bearer, x-specloom-argument: auth-token}
    auth_token: {type: http, scheme: bearer}
  schemas:
    Pet:
      type: object
      properties:
        trace: {type: string}
        copy: {type: string}
        pet_id: {type: string}
        Pet_Id: {type: string}
        owner: {$ref: "#/components/schemas/pet"}
    pet: {type: object, x-specloom-name: Owner, properties: {class: {type: string}}}
x-specloom-errors:
  classes: [{name: not_found, status: 404}]
"""


def api_from(text: str, folder: Path) -> Api:
    path = folder / "openapi.yaml"
    path.write_text(text)
    documents, _ = read(default_config(path))
    return lower(*documents)[0]


@pytest.fixture
def api(tmp_path: Path) -> Api:
    return api_from(SPEC, tmp_path)


def test_everything_has_its_name(api: Api) -> None:
    named = name_api(api)
    assert (named.package, named.client) == ("pet_shop", "PetShop")
    put, get = named.methods
    # A reserved word gets an underscore, and so does what would hide the client's own.
    assert put.accessor == ("pets", "put_pet")
    assert get.accessor == ("stream_", "class_")
    assert (put.resource, put.name) == (("pets",), "put_pet")
    assert [argument.name for argument in put.arguments] == [
        *("pet_id", "timeout_param", "trace"),
        # Of the body, beside what has these names already.
        *("trace_param", "copy", "pet_id_param", "pet_id_value", "owner"),
    ]
    pet = api.schemas["Pet"]
    assert isinstance(pet, ObjectSchema)
    assert [attribute.name for attribute in named.attributes_of(pet)] == [
        *("trace", "copy_", "pet_id", "pet_id_", "owner")
    ]
    assert named.class_of("Pet", Direction.RESPONSE) == "Pet"
    assert named.class_of("Pet", Direction.REQUEST) == "PetParam"
    assert named.returned_model("pet") == "Owner"
    assert named.module_of("Pet") == "models"
    assert [each.argument for each in named.credentials] == [
        "auth_token",
        "auth_token_",
    ]
    assert [(each.name, each.status) for each in named.errors] == [("NotFound", 404)]
    (left,) = named.response_attributes
    assert (left.path, left.header.wire_name) == (("rate_limit", "left"), "x-left")


def test_the_representation_keeps_the_names_of_the_description(api: Api) -> None:
    put, get = api.operations
    assert (put.id, put.tags, put.wanted_accessor) == ("putPet", ("Pets",), None)
    assert get.wanted_accessor == ("stream", "class")
    assert [param.wire_name for param in put.params][:3] == [
        *("pet-id", "timeout", "X-Trace")
    ]
    assert set(api.schemas) == {"Pet", "pet"}
    assert api.attributes[0].wanted_path == ("rateLimit", "left")


def test_wishes_are_granted(api: Api) -> None:
    wishes = annotated(api)
    assert wishes.types == {"pet": "Owner"}
    named = name_api(
        api,
        Wishes(
            accessors={api.operations[0].key: ("animals", "dogs", "replace")},
            types={"pet": "Pet"},
        ),
    )
    assert named.methods[0].accessor == ("animals", "dogs", "replace")
    # Nothing else asks for one: what annotations want is a wish as well.
    assert named.methods[1].accessor == ("get_pet",)
    # Two cannot have one name: the first has it.
    assert named.model_of("pet") == "Pet"
    assert named.model_of("Pet") == "PetSchema"


def test_a_wish_for_a_type_reaches_what_mentions_it(api: Api) -> None:
    named = name_api(api, replace(annotated(api), types={"pet": "Keeper"}))
    assert named.class_of("pet", Direction.REQUEST) == "KeeperParam"


def test_names_of_inline_schemas_do_not_depend_on_wishes(tmp_path: Path) -> None:
    spec = yaml.safe_load(SPEC)
    owner = {"type": "object", "properties": {"name": {"type": "string"}}}
    spec["components"]["schemas"]["Tag"] = {
        "type": "object",
        "properties": {"owner": owner},
    }
    spec["components"]["schemas"]["Pet"]["properties"]["owner"] = {
        "$ref": "#/components/schemas/Tag"
    }
    api = api_from(yaml.safe_dump(spec), tmp_path)
    named = name_api(api)
    # `Tag` is a name of the generated modules, and none of the description's business.
    assert named.model_of("Tag") == "TagSchema"
    assert named.model_of("TagOwner") == "TagOwner"


def test_a_short_name_that_is_taken_gives_way_to_the_whole(tmp_path: Path) -> None:
    done = 'responses: {"204": {description: Done.}}'
    text = f"""\
openapi: 3.1.0
info: {{title: T, version: "1"}}
paths:
  /v1/orders:
    get: {{operationId: get_orders_v1_orders_get, tags: [orders], {done}}}
  /v2/orders:
    get: {{operationId: get_orders_v2_orders_get, tags: [orders], {done}}}
"""
    methods = name_api(api_from(text, tmp_path)).methods
    assert [method.accessor for method in methods] == [
        ("orders", "get_orders"),
        ("orders", "get_orders_v2_orders_get"),
    ]
