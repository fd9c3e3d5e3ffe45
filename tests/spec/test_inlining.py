"""Path items, operations and media types stand where they are referred to."""

from __future__ import annotations

from typing import Any

import pytest

from tests.spec.support import resolved

DONE = {"responses": {"204": {"description": "Done."}}}


def parameter(name: str, **more: Any) -> dict[str, Any]:
    return {"name": name, "in": "query", "schema": {"type": "string"}, **more}


def test_an_operation_may_stand_anywhere() -> None:
    document, findings = resolved(
        {
            "openapi.json": {
                "paths": {
                    "/a": {"get": {"$ref": "parts.json#/get"}},
                    "/b": {"get": {"$ref": "#/paths/~1a/get", "operationId": "b"}},
                    "/c": {"$ref": "#/components/pathItems/C"},
                },
                "components": {
                    "pathItems": {"C": {"put": {**DONE, "operationId": "c"}}}
                },
            },
            "parts.json": {"get": {"$ref": "#/other"}, "other": {**DONE}},
        }
    )
    assert findings == []
    found = {site.path: (site.method, site.id) for site in document.operations()}
    assert found == {"/a": ("get", None), "/b": ("get", "b"), "/c": ("put", "c")}
    assert document.at("/paths/~1a/get").file == "parts.json"
    assert (
        document.at("/paths/~1b/get/operationId").pointer
        == "/paths/~1b/get/operationId"
    )


def test_what_stands_beside_a_reference_is_part_of_the_path_item() -> None:
    document, findings = resolved(
        {
            "openapi.json": {
                "paths": {
                    "/a": {
                        "$ref": "item.json",
                        "summary": "mine",
                        "put": DONE,
                        "parameters": [
                            {"$ref": "#/components/parameters/own"},
                            parameter("more"),
                        ],
                    }
                },
                "components": {"parameters": {"own": parameter("own")}},
            },
            "item.json": {
                "summary": "theirs",
                "get": DONE,
                "parameters": [{"$ref": "shared.json#/shared"}],
            },
            "shared.json": {"shared": parameter("shared")},
        }
    )
    assert findings == []
    get, put = document.operations()
    assert document.value["paths"]["/a"]["summary"] == "mine"
    for site in (get, put):
        assert [p.value["name"] for p in site.parameters] == ["shared", "own", "more"]
    listed = [document.at(each.listed) for each in get.parameters]
    assert [(at.file, at.pointer) for at in listed] == [
        ("item.json", "/parameters/0"),
        ("openapi.json", "/paths/~1a/parameters/0"),
        ("openapi.json", "/paths/~1a/parameters/1"),
    ]


@pytest.mark.parametrize("length", [1, 250, 1000])
def test_path_items_are_followed_however_long_the_way(length: int) -> None:
    items: dict[str, Any] = {
        f"I{index}": {"$ref": f"#/I{index + 1}", "x-step": index}
        for index in range(length)
    }
    items[f"I{length}"] = {"get": {**DONE, "operationId": "end"}}
    entry = {"paths": {"/a": {"$ref": "items.json#/I0"}}}
    document, findings = resolved({"openapi.json": entry, "items.json": items})
    assert findings == []
    (site,) = document.operations()
    assert site.id == "end"
    assert document.value["paths"]["/a"]["x-step"] == 0


def test_media_types_are_where_they_are_referred_to() -> None:
    document, findings = resolved(
        {
            "openapi.json": {
                "paths": {
                    "/a": {
                        "get": {
                            "responses": {
                                "200": {
                                    "description": "Fine.",
                                    "content": {
                                        "application/json": {
                                            "$ref": "#/components/mediaTypes/Pet"
                                        },
                                        "text/plain": {"$ref": "parts.json#/Text"},
                                        "text/css": {
                                            "$ref": "#/components/mediaTypes/X"
                                        },
                                    },
                                }
                            }
                        }
                    }
                },
                "components": {
                    "mediaTypes": {"Pet": {"schema": {"type": "object"}}},
                },
            },
            "parts.json": {
                "Text": {"schema": {"$ref": "#/Line"}},
                "Line": {"type": "string"},
            },
        },
        "3.2.0",
    )
    assert [f.rule for f in findings] == ["dangling-ref"]
    (site,) = document.operations()
    assert site.value["responses"]["200"]["content"] == {
        "application/json": {"schema": {"type": "object"}},
        "text/plain": {"schema": {"$ref": "#/components/schemas/Line"}},
        "text/css": {},
    }


def test_references_that_only_lead_on_are_followed_to_the_end() -> None:
    length = 600
    chain: dict[str, Any] = {
        f"S{index}": {"$ref": f"#/components/schemas/S{index + 1}"}
        for index in range(length)
    }
    chain[f"S{length}"] = {"type": "string"}
    document, findings = resolved({"openapi.json": {"components": {"schemas": chain}}})
    assert findings == []
    end, _ = document.follow(chain["S0"], "/components/schemas/S0")
    assert end == {"type": "string"}
