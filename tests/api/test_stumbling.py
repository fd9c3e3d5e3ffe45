"""A bug of ours in one operation or schema leaves the rest of the client as it is."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from specloom.api import operations, schemas
from specloom.api.lower import lower
from specloom.api.model import AliasSchema, ObjectSchema, Scalar
from specloom.base.cache import Cache
from specloom.base.diagnostics import Severity
from specloom.config.reader import default_config
from specloom.runs.generate import build
from specloom.runs.read import read

SHOP = """\
openapi: 3.1.0
info: {title: Shop, version: '1'}
paths:
  /orders:
    get:
      operationId: listOrders
      responses: {'200': {$ref: '#/components/responses/Order'}}
    post:
      operationId: addOrder
      requestBody:
        content:
          application/json: {schema: {$ref: '#/components/schemas/Order'}}
      responses: {'200': {$ref: '#/components/responses/Order'}}
components:
  responses:
    Order:
      description: It.
      content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}
  schemas:
    Order: {type: object, properties: {size: {$ref: '#/components/schemas/Size'}}}
    Size: {type: object, properties: {width: {type: integer}}}
"""


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    path = tmp_path / "shop.yaml"
    path.write_text(SHOP)
    return path


def test_an_operation_is_left_out(
    shop: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    body = operations.OperationLowering._body

    def broken(self: Any) -> Any:
        if self.site.id == "addOrder":
            raise KeyError("nobody thought of it")
        return body(self)

    monkeypatch.setattr(operations.OperationLowering, "_body", broken)
    output = build(default_config(shop), Cache(None))
    assert output.operations == 1
    (finding,) = output.findings
    assert (finding.rule, finding.severity) == ("internal-error", Severity.WARNING)
    assert finding.message.startswith(
        "specloom fails at 'POST /orders': KeyError: 'nobody thought of it'"
        " at test_stumbling.py:"
    )
    assert finding.message.endswith("; it is left out")
    assert (finding.at.line, finding.at.column) == (8, 5)
    assert "report" in finding.hint


def test_a_schema_is_any_value(shop: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fields = schemas.SchemaLowering._fields

    def broken(self: Any, schema: Any, draft: Any) -> Any:
        if draft.name == "Size":
            raise RecursionError("too deep")
        return fields(self, schema, draft)

    monkeypatch.setattr(schemas.SchemaLowering, "_fields", broken)
    api, findings = lower(*read(default_config(shop))[0])
    assert [operation.id for operation in api.operations] == ["listOrders", "addOrder"]
    size, order = api.schemas["Size"], api.schemas["Order"]
    assert isinstance(size, AliasSchema)
    assert isinstance(size.type, Scalar)
    assert isinstance(order, ObjectSchema)
    (finding,) = findings
    assert finding.rule == "internal-error"
    assert finding.instead == "any value stands in its place"
    assert finding.at.line == 21
