"""Types made of constants: JSON's true is not its 1."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Literal, get_type_hints

from specloom.api.model import ANY, Enum, Kind, OneOf, Scalar
from specloom.api.shapes import constants, member_label, one_of

from tests.packages import generated, package_of

FLAGS = """\
openapi: 3.1.0
info: {title: Flags, version: '1'}
paths:
  /flag:
    get:
      operationId: getFlag
      responses:
        '200':
          description: It.
          content: {application/json: {schema: {$ref: '#/components/schemas/Flag'}}}
components:
  schemas:
    Flag:
      type: object
      properties:
        mixed: {enum: [true, 1, '1', null]}
        zero: {enum: [0, false]}
        parts: {anyOf: [{const: 1}, {const: true}]}
        flag: {anyOf: [{const: 1}, {type: boolean}]}
        half: {enum: [0.5, 1]}
        whole: {type: integer, enum: [1.0, 2]}
"""

KEYS = """\
openapi: 3.1.0
info: {title: Keys, version: '1'}
paths:
  /owner:
    get:
      operationId: getOwner
      responses:
        '200':
          description: It.
          content: {application/json: {schema: {$ref: '#/components/schemas/Owner'}}}
components:
  schemas:
    Owner:
      type: object
      properties:
        things:
          type: object
          patternProperties: &keys
            '^x-': {}
            '^tag-': {$ref: '#/components/schemas/Mark'}
          additionalProperties: &others {$ref: '#/components/schemas/Pet'}
      patternProperties: *keys
      additionalProperties: *others
    Mark: {type: object, properties: {name: {type: string}}}
    Pet: {type: object, properties: {name: {type: string}}}
"""

ROUNDS = """\
openapi: 3.1.0
info: {title: Rounds, version: '1'}
paths:
  /even:
    get:
      operationId: getEven
      responses:
        '200':
          description: It.
          content: {application/json: {schema: {$ref: '#/components/schemas/Even'}}}
components:
  schemas:
    Even:
      oneOf:
        - {$ref: '#/components/schemas/Odd', required: [kind]}
        - {$ref: '#/components/schemas/Leaf'}
    Odd:
      oneOf:
        - {$ref: '#/components/schemas/Even'}
        - {$ref: '#/components/schemas/Leaf'}
    Leaf: {type: object, properties: {kind: {type: string}}}
"""


def kinds(type_: object) -> list[tuple[type, object]]:
    assert isinstance(type_, Enum)
    return [(type(value), value) for value in type_.values]


def test_constants_are_told_apart_by_type_and_value() -> None:
    assert kinds(constants([True, 1, "1", 1])) == [(bool, True), (int, 1), (str, "1")]
    assert kinds(constants([0, False])) == [(int, 0), (bool, False)]
    assert Enum((True,)) != Enum((1,))
    assert Enum((1,)) == Enum((1,))
    # Apart, pydantic would read true as 1.
    assert one_of([Enum((1,)), Enum((True,))]) == Enum((1, True))
    assert one_of([Enum((1,)), Scalar(Kind.BOOLEAN)]) == OneOf(
        (Scalar(Kind.BOOLEAN), Enum((1,)))
    )
    assert one_of([Enum((2,)), Enum((True,))]) == OneOf((Enum((2,)), Enum((True,))))


def test_fractions_are_numbers() -> None:
    assert constants([0.5, 1]) == Scalar(Kind.NUMBER)
    assert constants([0.5, "half"]) == ANY
    assert constants([1, {}]) == ANY


def test_each_reads_as_it_came(tmp_path: Path) -> None:
    with package_of(FLAGS, tmp_path) as package:
        for text in ("true", "1", '"1"', "null"):
            sent = {"mixed": json.loads(text)}
            flag = package.types.Flag.model_validate_json(json.dumps(sent))
            assert json.dumps(flag.mixed) == text
        for text in (
            '{"zero":false,"parts":true,"flag":true,"half":0.5}',
            '{"zero":0,"parts":1,"flag":1}',
        ):
            assert package.types.Flag.model_validate_json(text).to_json() == text
        hints = get_type_hints(package.types.Flag)
        assert hints["whole"] == Literal[1, 2] | int | None


EMPTY = """\
openapi: 3.0.3
info: {title: Empty Name, version: '1'}
servers: [{url: /internal/v2/}]
paths:
  /thing:
    get:
      operationId: getThing
      responses:
        '200':
          description: It.
          content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}
components:
  schemas:
    Thing: {type: object, properties: {'': {type: string}, a: {type: string}}}
"""


def test_a_property_without_a_name_and_a_server_without_a_host(tmp_path: Path) -> None:
    with package_of(EMPTY, tmp_path) as package:
        thing = package.types.Thing.model_validate({"": "x", "a": "y"})
        assert thing.to_dict() == {"": "x", "a": "y"}
        assert thing.to_json() == '{"":"x","a":"y"}'
        told = " ".join(package.EmptyName.__init__.__doc__.split())
        assert "Its path is `/internal/v2` where" in told


def test_members_of_unions_are_called_by_what_they_are() -> None:
    size = {"type": "object", "required": ["size"], "properties": {"size": {}}}
    both = {"type": "object", "required": ["size", "age"]}
    any_of = {"type": "object", "properties": {"size": {}, "hue": {}}}
    tag = {"type": "object", "properties": {"kind": {"enum": ["round_one"]}}}
    items = {"type": "array", "items": {}}
    assert member_label({"title": "Big one"}, [size]) == "BigOne"
    assert member_label(tag, [size]) == "RoundOne"
    assert member_label({"allOf": [{"$ref": "#/a/Rule"}, size]}, [size]) == "Rule"
    # The only list, and the only object, have the name of the whole.
    assert member_label(items, [size, {"type": "string"}]) == ""
    assert member_label(size, [items, {"$ref": "#/a/Rule"}]) == ""
    assert member_label(both, [size]) == "WithAge"
    assert member_label(any_of, [size]) == "WithHue"
    # Nothing tells them apart.
    assert member_label(size, [both]) is None
    assert member_label(items, [items]) is None


def test_what_only_a_key_leads_to_has_a_class(tmp_path: Path) -> None:
    """One pattern takes any value; the types of other keys are read all the same."""
    with package_of(KEYS, tmp_path) as package:
        things = {"x-a": 1, "tag-a": {"name": "t"}, "b": {"name": "p"}}
        owner = package.types.Owner.model_validate({"things": things, **things})
        for found in (owner.things, owner.model_extra):
            assert isinstance(found["tag-a"], package.types.Mark)
            assert isinstance(found["b"], package.types.Pet)
            assert found["x-a"] == 1


def test_unions_that_lead_to_each_other_have_an_end(tmp_path: Path) -> None:
    """With something beside a reference, each round is another schema without a name."""
    output = generated(ROUNDS, tmp_path)
    (finding,) = output.findings
    assert finding.rule == "references-too-deep"
    assert finding.at.pointer == "/components/schemas/Even/oneOf/0"
    assert output.operations == 1
