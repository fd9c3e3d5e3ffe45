"""How fast a response becomes models, beside the same models written by hand."""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
from collections.abc import Iterator
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel

from bench.client import imported
from bench.measure import Figure, interleave, timed

ORDERS = 400
LINES = 8  # of an order; about 1 MB in all
_CALLS = 5  # in one sample

_DESCRIPTION = """
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      operationId: list_orders
      responses:
        "200":
          description: All orders.
          content:
            application/json: {schema: {$ref: '#/components/schemas/OrderList'}}
components:
  schemas:
    OrderList:
      type: object
      required: [data]
      properties:
        data: {type: array, items: {$ref: '#/components/schemas/Order'}}
    Order:
      type: object
      required: [id, status, created_at, customer, lines]
      properties:
        id: {type: string}
        status: {type: string, enum: [open, paid, sent]}
        created_at: {type: string, format: date-time}
        customer: {$ref: '#/components/schemas/Customer'}
        lines: {type: array, items: {$ref: '#/components/schemas/Line'}}
        note: {type: [string, 'null']}
    Customer:
      type: object
      required: [id, name]
      properties:
        id: {type: string}
        name: {type: string}
        email: {type: [string, 'null']}
    Line:
      type: object
      required: [sku, quantity, price]
      properties:
        sku: {type: string}
        text: {type: string}
        quantity: {type: integer}
        price: {$ref: '#/components/schemas/Money'}
    Money:
      type: object
      required: [amount, currency]
      properties:
        amount: {type: number}
        currency: {type: string}
"""


class _Money(BaseModel):
    """Written by hand, as the classes below: what a description gives, and no more."""

    amount: float
    currency: str


class _Line(BaseModel):
    sku: str
    text: str | None = None
    quantity: int
    price: _Money


class _Customer(BaseModel):
    id: str
    name: str
    email: str | None = None


class _Order(BaseModel):
    id: str
    status: Literal["open", "paid", "sent"]
    created_at: datetime
    customer: _Customer
    lines: list[_Line]
    note: str | None = None


class _OrderList(BaseModel):
    data: list[_Order]


def decoding(workplace: Path, rounds: int) -> Iterator[Figure]:
    """A response of 1 MB into generated models, beside pydantic on plain ones.

    Raises:
        RuntimeError: the package could not be generated.
    """
    package = imported(_generated(workplace))
    decode = importlib.import_module(f"{package.__name__}._runtime.core.decode")
    data = _response()
    ours = decode.Decoder(package.types.OrderList).validate_json
    plain = _OrderList.__pydantic_validator__.validate_json
    if len(ours(data).data) != len(plain(data).data):
        raise RuntimeError("the two sides do not read the same")
    samples = interleave(
        {
            "ours": lambda: timed(partial(_repeated, ours, data)),
            "base": lambda: timed(partial(_repeated, plain, data)),
        },
        rounds,
    )
    yield Figure(
        name=f"decode, {len(data) / 1e6:.1f} MB",
        ours=samples["ours"],
        base=samples["base"],
        base_name="pydantic_core, plain models",
        per_sample=_CALLS,
        unit="response",
        max_ratio=1.25,
    )


def _repeated(validate: Any, data: bytes) -> None:
    for _ in range(_CALLS):
        validate(data)


def _generated(workplace: Path) -> Path:
    spec = workplace / "orders.yaml"
    spec.write_text(_DESCRIPTION, encoding="utf-8")
    output = workplace / "decoded"
    command = [sys.executable, "-m", "specloom", "generate"]
    command += [str(spec), "--output", str(output)]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    if ran.returncode:
        raise RuntimeError(f"specloom generate: {ran.stderr.strip()}")
    return output / "orders"


def _response() -> bytes:
    orders = [
        {
            "id": f"order_{number:08}",
            "status": ("open", "paid", "sent")[number % 3],
            "created_at": f"2026-01-01T{number % 24:02}:{number % 60:02}:00Z",
            "customer": {
                "id": f"customer_{number}",
                "name": f"Customer number {number}",
                "email": None if number % 2 else f"{number}@example.com",
            },
            "lines": [
                {
                    "sku": f"sku-{number}-{line}",
                    "text": "Something that somebody ordered, and what is said of it. "
                    * 4,
                    "quantity": line + 1,
                    "price": {"amount": line * 1.25, "currency": "EUR"},
                }
                for line in range(LINES)
            ],
        }
        for number in range(ORDERS)
    ]
    return json.dumps({"data": orders}).encode()
