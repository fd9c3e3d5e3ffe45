"""A description that is not ours, for tests of what a configuration says of it."""

from __future__ import annotations

from pathlib import Path

SPEC = """\
openapi: 3.1.0
info: {title: Shop, version: "1"}
paths:
  /orders:
    get:
      operationId: listOrders
      summary: List orders.
      tags: [orders]
      parameters:
        - {name: cursor, in: query, schema: {type: string}}
        - {$ref: "#/components/parameters/Beta"}
      responses:
        "200":
          description: A page.
          headers:
            X-Request-Id: {schema: {type: string}}
          content:
            application/json:
              schema:
                type: object
                properties:
                  data: {type: array, items: {$ref: "#/components/schemas/Order"}}
                  next_cursor: {type: string}
    post:
      operationId: createOrder
      summary: Create an order.
      tags: [orders]
      parameters:
        - {$ref: "#/components/parameters/Beta"}
      requestBody: {$ref: "#/components/requestBodies/Order"}
      responses:
        "200": {$ref: "#/components/responses/Events"}
  /orders/{id}:
    parameters:
      - {name: id, in: path, required: true, schema: {type: string}}
      - {name: X-Api-Key, in: header, required: true, schema: {type: string}}
    get:
      operationId: getOrder
      summary: Get an order.
      tags: [orders]
      responses:
        "200":
          description: The order.
          content:
            application/json: {schema: {$ref: "#/components/schemas/Order"}}
    delete:
      operationId: deleteOrder
      summary: Delete an order.
      tags: [orders]
      responses: {"204": {description: Gone.}}
  /admin/audits:
    get:
      operationId: listAudits
      summary: List audits.
      tags: [admin]
      responses:
        "200":
          description: Audits.
          content:
            application/json: {schema: {$ref: "#/components/schemas/Audit"}}
components:
  parameters:
    Beta: {name: x-beta, in: header, schema: {type: array, items: {type: string}}}
  requestBodies:
    Order:
      content:
        application/json: {schema: {$ref: "#/components/schemas/NewOrder"}}
  responses:
    Events:
      description: What happens.
      content:
        text/event-stream: {schema: {$ref: "#/components/schemas/Event"}}
        application/json: {schema: {$ref: "#/components/schemas/Order"}}
  schemas:
    Order:
      type: object
      properties:
        id: {type: string}
        status: {type: string, enum: [open, paid]}
        address: {type: object, properties: {street: {type: string}}}
    NewOrder:
      type: object
      properties:
        live: {type: boolean}
        note: {type: string}
    Event:
      oneOf:
        - {$ref: "#/components/schemas/Ping"}
        - {$ref: "#/components/schemas/Paid"}
      discriminator: {propertyName: type}
    Ping: {type: object, required: [type], properties: {type: {const: Ping}}}
    Paid: {type: object, required: [type], properties: {type: {const: Paid}}}
    Audit:
      type: object
      properties:
        order: {$ref: "#/components/schemas/Order"}
        actor: {$ref: "#/components/schemas/Actor"}
    Actor: {type: object, properties: {name: {type: string}}}
    Unused: {type: object, properties: {name: {type: string}}}
"""

PAGE = "/paths/~1orders/get/responses/200/content/application~1json/schema"


def write(folder: Path, settings: str, spec: str = SPEC) -> Path:
    """Put the description and a specloom.toml into a folder."""
    (folder / "openapi.yaml").write_text(spec)
    (folder / "specloom.toml").write_text(settings)
    return folder
