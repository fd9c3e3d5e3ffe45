"""Schema files in folders are modules in packages, which offer what is described there."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.generation.support import command, specloom

FILES = {
    "openapi.yaml": """
openapi: 3.1.0
info: {title: Shop, version: "1"}
servers: [{url: https://shop.example}]
paths:
  /orders:
    post:
      operationId: create
      tags: [orders]
      requestBody:
        content:
          application/json:
            schema: {$ref: schemas/orders/bodies.yaml#/NewOrder}
      responses:
        "200":
          description: The order.
          content:
            application/json:
              schema: {$ref: schemas/orders/whole.yaml#/Order}
""",
    "schemas/common.yaml": """
Money: {type: object, required: [cents], properties: {cents: {type: integer}}}
""",
    "schemas/orders.yaml": """
Note: {type: object, properties: {text: {type: string}}}
""",
    "schemas/orders/bodies.yaml": """
NewOrder:
  type: object
  required: [price]
  properties:
    price: {$ref: ../common.yaml#/Money}
    line: {$ref: lines/one.yaml#/Line}
""",
    "schemas/orders/whole.yaml": """
Order:
  type: object
  required: [price, line, note]
  properties:
    price: {$ref: ../common.yaml#/Money}
    line: {$ref: lines/one.yaml#/Line}
    note: {$ref: ../orders.yaml#/Note}
    parts:
      type: array
      items: {$ref: ../stock/parts.yaml#/Part}
""",
    "schemas/orders/lines/one.yaml": """
Line: {type: object, properties: {price: {$ref: ../../common.yaml#/Money}}}
""",
    # Back to the order: both are one module, and each is offered where it is described.
    "schemas/stock/parts.yaml": """
Part: {type: object, properties: {of: {$ref: ../orders/whole.yaml#/Order}}}
""",
}

PROGRAM = """
import sys
import shop

assert not [name for name in sys.modules if name.startswith("shop.types")], "not lazy"
from shop import params, types
from shop.params.orders import NewOrder
from shop.types.orders import Line, Note, Order
from shop.types.orders.lines import Line as SameLine
from shop.types.stock import Part

assert types.orders.Order is types.Order is Order
assert types.stock.Part is types.Part is Part
assert types.orders.lines.Line is SameLine is Line
assert types.Money.__module__ == "shop.types.common"
assert Line.__module__ == "shop.types.orders.lines.one"
assert Note.__module__ == "shop.types.orders.models"
assert Part.__module__ == Order.__module__ == "shop.types.orders.whole"
assert "Money" not in types.orders.__all__ and "Line" in types.orders.__all__
assert params.orders.NewOrder is NewOrder
order = Order.model_validate(
    {"price": {"cents": 1}, "line": {"price": {"cents": 2}}, "note": {}, "parts": [{}]}
)
part: Part = (order.parts or [])[0]
assert isinstance(part, Part) and order.line.price is not None
body: params.NewOrder = {"price": {"cents": 3}, "line": {}}
print(order.line.price.cents, len(body))
"""


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the package `shop` in it, and a program that uses it."""
    folder = tmp_path_factory.mktemp("folders")
    for name, text in FILES.items():
        path = folder / "spec" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    run = specloom(
        "generate", "spec/openapi.yaml", "--output", ".", "--no-cache", cwd=folder
    )
    assert run.code == 0, run.text
    (folder / "program.py").write_text(PROGRAM)
    return folder


def test_a_folder_is_a_package_of_types_and_params(shop: Path) -> None:
    """Its names are those of its files, nested folders included, and loaded when used."""
    run = command(sys.executable, "program.py", cwd=shop)
    assert (run.code, run.out.split()) == (0, ["2", "2"]), run.text


def test_type_checkers_see_what_the_packages_offer(shop: Path) -> None:
    """Attributes and imports alike, and no name that is not there."""
    run = command(sys.executable, "-m", "mypy", "--strict", "program.py", cwd=shop)
    assert run.code == 0, run.text
    (shop / "wrong.py").write_text("from shop.types.stock import Order\n")
    run = command(sys.executable, "-m", "mypy", "--strict", "wrong.py", cwd=shop)
    assert 'has no attribute "Order"' in run.text
