"""A description in OpenAPI 3.0 and the same in 3.1 compare as equal, client included."""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.diff.proof.as_3_1 import as_3_1, differences
from tests.diff.proof.large_pairs import SHARED, value_of

# Those that null stands in beside references and inline schemas are among them.
NAMES = ("petstore3.yaml", "qdrant.json", "spotify.yml", "svix.json", "intercom.yaml")

# Every notation of 3.0 that 3.1 has another word for, in requests and in responses.
OWN: dict[str, Any] = yaml.safe_load("""
openapi: 3.0.3
info: {title: Shop, version: "1"}
x-webhooks:
  sold:
    post:
      operationId: sold
      requestBody:
        content: {application/json: {schema: {$ref: "#/components/schemas/Order"}}}
      responses: {"200": {description: Taken.}}
paths:
  /orders:
    post:
      operationId: create_order
      tags: [orders]
      parameters:
      - {name: limit, in: query, schema: {type: integer, nullable: true, minimum: 1}}
      - {name: kind, in: query, schema: {type: string, nullable: true, enum: [a, b]}}
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: "#/components/schemas/Order"}}}
      responses:
        "200":
          description: The order.
          content: {application/json: {schema: {$ref: "#/components/schemas/Order"}}}
  /orders/{id}:
    patch:
      operationId: change_order
      tags: [orders]
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      requestBody:
        content:
          application/json:
            schema:
              type: object
              nullable: true
              properties: {state: {type: string}, note: {type: string}}
              anyOf: [{required: [state]}, {required: [note]}]
      responses: {"204": {description: Changed.}}
  /orders/{id}/file:
    put:
      operationId: upload_file
      tags: [orders]
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      requestBody:
        content:
          multipart/form-data:
            schema:
              type: object
              required: [file]
              properties:
                file: {type: string, format: binary}
                note: {type: string, example: urgent}
      responses:
        "200":
          description: The file.
          content: {application/octet-stream: {schema: {type: string, format: binary}}}
components:
  schemas:
    Price:
      type: object
      description: What it costs.
      required: [amount]
      properties: {amount: {type: number}}
    Line:
      nullable: true
      allOf:
      - {$ref: "#/components/schemas/Price"}
      - {properties: {text: {type: string}}}
    LastLine:
      type: object
      allOf: [{$ref: "#/components/schemas/Line"}, {properties: {end: {type: string}}}]
    By:
      type: object
      nullable: true
      oneOf:
      - {title: Mail, properties: {mail: {type: string}}, required: [mail]}
      - {title: Phone, properties: {phone: {type: string}}, required: [phone]}
    Order:
      type: object
      required: [id, price, rest]
      properties:
        id: {type: string, example: o1}
        price: {allOf: [{$ref: "#/components/schemas/Price"}], nullable: true}
        weight: {type: number, minimum: 0, exclusiveMinimum: true, maximum: 9}
        height: {type: number, maximum: 4, exclusiveMaximum: true}
        width: {type: number, maximum: 4, exclusiveMaximum: false}
        state: {type: string, nullable: true, enum: [open, done]}
        picture: {type: string, format: byte, nullable: true}
        tags: {type: array, nullable: true, items: {type: string, nullable: true}}
        owner: {$ref: "#/components/schemas/Price", description: Not heard.}
        payer: {$ref: "#/components/schemas/Price", nullable: true}
        either: {nullable: true, oneOf: [{type: string}, {type: integer}]}
        rest: {type: object, nullable: true, additionalProperties: {type: string}}
        any: {nullable: true}
        lines: {type: array, items: {$ref: "#/components/schemas/Line"}}
        last: {$ref: "#/components/schemas/LastLine"}
        by: {$ref: "#/components/schemas/By"}
        maker:
          nullable: true
          allOf:
          - {type: object, properties: {name: {type: string}}}
          - {description: Who made it.}
""")


def test_every_notation_means_the_same(tmp_path: Path) -> None:
    assert list(differences(OWN, as_3_1(OWN), tmp_path / "forth")) == []
    assert list(differences(as_3_1(OWN), OWN, tmp_path / "back")) == []


def test_what_changes_beside_the_notation_is_found(tmp_path: Path) -> None:
    edited = deepcopy(OWN)
    order = edited["components"]["schemas"]["Order"]["properties"]
    del order["state"]["nullable"]
    said = list(differences(OWN, as_3_1(edited), tmp_path))
    assert any("became-not-nullable" in line for line in said)
    assert any(line.startswith("client: ") for line in said)


@pytest.mark.skipif(not SHARED.is_dir(), reason="needs ../shared")
@pytest.mark.parametrize("name", NAMES)
def test_real_descriptions_mean_the_same(name: str, tmp_path: Path) -> None:
    value = value_of(SHARED / name)
    assert list(differences(value, as_3_1(value), tmp_path)) == []
