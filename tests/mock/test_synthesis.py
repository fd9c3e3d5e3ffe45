"""Made-up values fit the schema that they are made for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from specloom.mock.synthesis import synthesise
from specloom.spec.document import Document
from specloom.spec.instances import Instances

Describe = Callable[[str], Document]

SCHEMAS = """
paths: {}
components:
  schemas:
    Code: {type: string, pattern: '^[A-Z]{3}-[0-9]{4}$'}
    LongCode: {type: string, pattern: '^[a-z]+$', minLength: 12, maxLength: 14}
    ExactCode: {type: string, pattern: '^[a-z0-9]*$', minLength: 32, maxLength: 32}
    TextWithProperties: {type: string, properties: {a: {type: string}}, required: [a]}
    NoType: {pattern: '^x[0-9]$'}
    Either: {type: string, pattern: '^(0|[1-9][0-9]{5,7})$'}
    Step: {type: integer, exclusiveMinimum: 5, multipleOf: 4}
    Fraction: {type: number, exclusiveMinimum: 0, exclusiveMaximum: 1}
    Cents: {type: number, minimum: 0.05, multipleOf: 0.01}
    HalfSteps: {type: integer, minimum: 2, multipleOf: 1.5}
    Below: {type: integer, maximum: -3, multipleOf: 2}
    Set: {type: array, minItems: 3, uniqueItems: true, items: {type: string}}
    SetOfCodes:
      {type: array, minItems: 3, uniqueItems: true, items: {$ref: '#/components/schemas/Code'}}
    SetOfWords: {type: array, minItems: 2, uniqueItems: true, items: {enum: [a, b]}}
    SetOfFlags: {type: array, minItems: 2, uniqueItems: true, items: {type: boolean}}
    SetOfNumbers:
      {type: array, minItems: 2, uniqueItems: true, items: {type: integer, maximum: 1}}
    SetOfDays:
      {type: array, minItems: 2, uniqueItems: true, items: {type: string, format: date}}
    SetOfObjects:
      type: array
      minItems: 2
      uniqueItems: true
      items: {type: object, properties: {a: {type: integer}}}
    Pair:
      type: array
      prefixItems: [{type: string}, {type: integer}]
      items: false
      minItems: 2
    Map: {type: object, minProperties: 2, additionalProperties: {type: integer}}
    NamedMap:
      type: object
      minProperties: 2
      propertyNames: {pattern: '^[a-z]{2}$'}
      additionalProperties: {type: integer}
    Partial:
      type: object
      minProperties: 1
      additionalProperties: false
      properties: {a: {type: string, minLength: 9}, b: {type: integer}}
    ExtraRequired:
      {type: object, required: [z], additionalProperties: {type: integer, minimum: 7}}
    Narrowed:
      allOf: [{type: string, minLength: 9}, {maxLength: 12}, {pattern: '^a'}]
    Joined:
      required: [b]
      allOf:
        - {type: object, required: [a], properties: {a: {type: string}}}
        - type: object
          properties: {a: {minLength: 8}, b: {type: number, maximum: -1}}
    OneNeeded:
      type: object
      properties: {a: {type: string}, b: {type: integer}}
      anyOf: [{required: [a]}, {required: [b]}]
    TwoChoices:
      type: object
      allOf:
        - oneOf: [{required: [a]}, {required: [b]}]
        - anyOf: [{required: [c]}, {required: [d]}]
      properties: {a: {type: integer}, b: {type: integer}, c: {type: string}}
    Tagged:
      oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]
      discriminator:
        propertyName: kind
        mapping: {a: '#/components/schemas/A', b: '#/components/schemas/B'}
    OddTag:
      oneOf: [{$ref: '#/components/schemas/C'}, {$ref: '#/components/schemas/B'}]
      discriminator: {propertyName: kind}
    NullFirst:
      anyOf: [{nullable: true}, {type: array, items: {type: integer}, minItems: 1}]
    C: {type: object, required: [kind], properties: {kind: {type: object}}}
    WrongExample:
      type: object
      required: [n]
      example: {m: 1}
      properties: {n: {type: integer, example: many}}
    A: {type: object, required: [kind], properties: {kind: {enum: [a]}}}
    B: {type: object, required: [kind], properties: {kind: {enum: [b]}}}
    Tree:
      type: object
      required: [name, below]
      properties:
        name: {type: string}
        below: {type: array, items: {$ref: '#/components/schemas/Tree'}}
"""


@pytest.mark.parametrize("request_", [True, False])
def test_values_fit(described: Describe, request_: bool) -> None:
    document = described(SCHEMAS)
    instances = Instances(document)
    for name in document.value["components"]["schemas"]:
        pointer = f"/components/schemas/{name}"
        value = synthesise(document, {"$ref": f"#{pointer}"}, request=request_)
        assert list(instances.misfits(value, pointer)) == [], (name, value)
        # Tomorrow it is the same.
        again = synthesise(document, {"$ref": f"#{pointer}"}, request=request_)
        assert again == value


@pytest.mark.parametrize(
    "pattern",
    [
        "(a+)+$",  # takes forever on the wrong text, so it is not tried
        r"^(?=.*[A-Z]).{8,}$",
        "[",
        r"^\\p{L}+$",
        "^never^",
    ],
)
def test_a_pattern_that_nothing_fits_is_no_fault(
    described: Describe, pattern: str
) -> None:
    schema = {"type": "string", "pattern": pattern, "minLength": 9}
    value: Any = synthesise(described("paths: {}"), schema)
    assert isinstance(value, str)


def test_as_much_as_is_asked_for(described: Describe) -> None:
    document = described("paths: {}")
    inner: dict[str, Any] = {"type": "object", "properties": {"b": {"type": "integer"}}}
    free = {"type": "object", "additionalProperties": True}
    schema = {"type": "object", "properties": {"a": inner, "free": free}}
    values = [
        synthesise(document, schema, optional_depth=depth) for depth in (-1, 0, 1)
    ]
    full = {"a": {"b": 1}, "free": {"key": "string"}}
    assert values == [{}, {"a": {}, "free": {}}, full]
