"""Findings name methods as the client has them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from specloom.check import lint
from specloom.check.accessors import accessors_of
from specloom.spec.load import load
from specloom.spec.resolve import resolve

DONE = {"responses": {"204": {"description": "Done."}}}


def document_of(folder: Path, paths: dict[str, Any]) -> Any:
    path = folder / "openapi.json"
    info = {"title": "Shop", "version": "1"}
    path.write_text(json.dumps({"openapi": "3.1.0", "info": info, "paths": paths}))
    return resolve(load(path))[0]


def test_names_are_the_short_ones(tmp_path: Path) -> None:
    document = document_of(
        tmp_path,
        {
            "/orders/{id}": {
                "get": {
                    "tags": ["orders"],
                    "operationId": "get_order_orders__id__get",
                    **DONE,
                }
            },
            "/v1/models": {"get": DONE},
            "/a": {"get": {"operationId": "orders_list", "tags": ["orders"], **DONE}},
            "/b": {"get": {"x-specloom-accessor": "orders.list", **DONE}},
            "/c": {"get": {"x-specloom-accessor": "orders..list", **DONE}},
        },
    )
    found = {o.path: name for o, name in accessors_of(list(document.operations()))}
    assert found == {
        "/orders/{id}": "orders.get_order",
        "/v1/models": "models.list",
        "/a": "orders.orders_list",  # the short one is asked for
        "/b": "orders.list",
    }


def test_a_method_that_meets_a_resource_is_told_by_its_name(tmp_path: Path) -> None:
    document = document_of(
        tmp_path,
        {
            "/emails": {
                "get": {"operationId": "emails_all", "tags": ["emails"], **DONE}
            },
            "/x": {"get": {"operationId": "emails", **DONE}},
        },
    )
    (said,) = [f.message for f in lint(document) if f.rule == "accessor-is-resource"]
    assert said == (
        "client.emails is a method here, but client.emails.all makes it a resource"
    )
