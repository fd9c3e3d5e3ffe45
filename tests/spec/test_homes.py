"""What is in several files, and what components are called."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from specloom.base.cache import Section
from specloom.spec.parsed import Parsed

from tests.spec.support import resolved, schemas

TEXT = {"type": "string"}
NUMBER = {"type": "integer"}


def components(document: Any, section: str = "schemas") -> dict[str, Any]:
    """The components of a bundle."""
    found: dict[str, Any] = document.value["components"][section]
    return found


def refs(*names: str) -> dict[str, Any]:
    """A schema with a property for each reference."""
    return {"properties": {f"p{i}": {"$ref": ref} for i, ref in enumerate(names)}}


def test_what_is_the_same_in_several_files_is_one_component() -> None:
    """Through references, circles included, and however they are spelled."""
    node = {"properties": {"next": {"$ref": "#/Node"}, "leaf": {"$ref": "#/Leaf"}}}
    other = {
        "properties": {
            "next": {"$ref": "b.json#/Node"},
            "leaf": {"$ref": "a.json#/Leaf"},
        }
    }
    document, findings = resolved(
        {
            "openapi.json": schemas(X=refs("a.json#/Node", "b.json#/Node")),
            "a.json": {"Node": node, "Leaf": TEXT},
            "b.json": {"Node": other},
        }
    )
    assert findings == []
    assert set(components(document)) == {"X", "Node", "Leaf"}
    assert components(document)["X"] == refs(*["#/components/schemas/Node"] * 2)


def test_what_the_entry_document_has_already_is_not_lifted() -> None:
    document, findings = resolved(
        {"openapi.json": schemas(X=refs("a.json#/Y"), Y=TEXT), "a.json": {"Y": TEXT}}
    )
    assert findings == []
    assert components(document) == {"X": refs("#/components/schemas/Y"), "Y": TEXT}


@pytest.mark.parametrize(
    "other",
    [
        {"type": "integer"},
        {"type": "string", "minLength": 1},
        {"type": "string", "enum": [1]},
    ],
)
def test_what_differs_is_called_after_its_file(other: dict[str, Any]) -> None:
    document, findings = resolved(
        {
            "openapi.json": schemas(X=refs("parts/b.json#/Y", "a.json#/Y")),
            "a.json": {"Y": {"type": "string", "enum": [True]}},
            "parts/b.json": {"Y": other},
        }
    )
    (finding,) = findings
    assert finding.rule == "component-name-collision"
    assert finding.instead == "this one is called 'b_Y'"
    assert "at a.json:1:" in finding.message
    assert finding.at.pointer == "/components/schemas/X/properties/p0/$ref"
    # The file that is nearer to the document has the short name, whoever comes first.
    assert components(document)["X"] == refs(
        "#/components/schemas/b_Y", "#/components/schemas/Y"
    )


def test_folders_tell_files_of_one_name_apart() -> None:
    document, _ = resolved(
        {
            "openapi.json": schemas(
                X=refs(
                    "b/y.json#/Y", "a/y.json#/Y", "c/y.json#/Y", "c/Y.json", "z/Y.json"
                )
            ),
            "a/y.json": {"Y": TEXT},
            "b/y.json": {"Y": NUMBER},
            "c/y.json": {"Y": {"type": "boolean"}},
            "c/Y.json": {"type": "array"},
            "z/Y.json": {"type": "object"},
        }
    )
    assert components(document)["X"] == refs(
        *(
            f"#/components/schemas/{name}"
            for name in ("y_Y", "Y", "c_y_Y", "c_Y", "z_Y")
        )
    )


@pytest.mark.parametrize(
    ("kind", "section", "one", "other"),
    [
        ("parameters", "parameters", {"name": "id", "in": "query"}, {}),
        ("responses", "responses", {"description": "one"}, {}),
        ("requestBody", "requestBodies", {"content": {}}, {"description": "two"}),
    ],
)
def test_each_operation_has_its_own_of_what_is_called_the_same(
    kind: str, section: str, one: dict[str, Any], other: dict[str, Any]
) -> None:
    """Nobody reads what a parameter is called as a component, so nothing is said."""

    def operation(file: str) -> dict[str, Any]:
        ref: Any = {"$ref": f"{file}#/it"}
        if kind == "parameters":
            ref = [ref]
        elif kind == "responses":
            ref = {"200": ref}
        return {kind: ref}

    document, findings = resolved(
        {
            "openapi.json": {
                "paths": {
                    "/a": {"get": operation("a.json"), "put": operation("b.json")}
                }
            },
            "a.json": {"it": one},
            "b.json": {"it": {**one, "x-more": 1, **other}},
        }
    )
    assert findings == []
    assert set(components(document, section)) == {"it", "b_it"}


FILES = {f"f{index}.json": {"Y": {"minLength": index}} for index in range(4)}
FILES["sub/f0.json"] = {"Y": {"minLength": 9}}


@given(
    order=st.permutations(sorted(FILES)), more=st.lists(st.sampled_from(sorted(FILES)))
)
@settings(deadline=None)
def test_names_do_not_depend_on_what_is_met_first(
    order: list[str], more: list[str]
) -> None:
    names = [f"{name}#/Y" for name in (*more, *order)]
    document, _ = resolved({"openapi.json": schemas(X=refs(*names)), **FILES})
    found = {
        name: part["minLength"]
        for name, part in components(document).items()
        if name != "X"
    }
    assert found == {"Y": 0, "f1_Y": 1, "f2_Y": 2, "f3_Y": 3, "f0_Y": 9}


SOME = st.lists(st.sampled_from(sorted(FILES)), min_size=1)
LENGTHS = st.lists(st.integers(0, 2), min_size=len(FILES), max_size=len(FILES))


@given(before=SOME, now=SOME, was=LENGTHS, lengths=LENGTHS)
@settings(deadline=None)
def test_names_do_not_depend_on_an_earlier_run(
    before: list[str], now: list[str], was: list[int], lengths: list[int]
) -> None:
    """Other references and other contents then: what was the same may differ now."""

    def spec(names: list[str], contents: list[int]) -> dict[str, Any]:
        files = {
            file: {"Y": {"minLength": length}}
            for file, length in zip(sorted(FILES), contents, strict=True)
        }
        named = refs(*(f"{name}#/Y" for name in names))
        return {"openapi.json": schemas(X=named), **files}

    kept = Section()
    resolved(spec(before, was), parsed=Parsed(kept))
    assert kept.used  # the names
    again, findings = resolved(spec(now, lengths), parsed=Parsed(kept))
    fresh, expected = resolved(spec(now, lengths))
    assert components(again) == components(fresh)
    assert list(components(again)) == list(components(fresh))
    assert findings == expected


def test_a_section_in_a_file_of_its_own_has_its_names() -> None:
    document, findings = resolved(
        {
            "openapi.json": {
                "components": {"schemas": {"$ref": "all.json"}},
                "paths": {
                    "/a": {
                        "get": {
                            "parameters": [
                                {"name": "a", "in": "query", "schema": {"$ref": ref}}
                                for ref in ("all.json#/Y", "b.json#/Y", "z.json#/Z")
                            ]
                        }
                    }
                },
            },
            "all.json": {"Y": TEXT, "Z": {"$ref": "z.json#/Z"}},
            "b.json": {"Y": NUMBER},
            "z.json": {"Z": NUMBER},
        }
    )
    assert [f.rule for f in findings] == ["component-name-collision"]
    assert components(document) == {"Y": TEXT, "Z": NUMBER, "b_Y": NUMBER}


def test_what_a_schema_defines_for_itself_has_a_name() -> None:
    """Named after the schema where the name is not its own, without a word."""
    leaf = {"properties": {"next": {"$ref": "#/components/schemas/A/$defs/Leaf"}}}
    document, findings = resolved(
        {
            "openapi.json": schemas(
                A={
                    **refs("#/components/schemas/A/$defs/Leaf"),
                    "$defs": {"Leaf": leaf},
                },
                B={
                    **refs("#/components/schemas/B/$defs/Leaf/items"),
                    "$defs": {"Leaf": {"items": TEXT}},
                },
                C=refs(
                    "c.json#/definitions/Leaf/definitions/Deep",
                    "#/components/schemas/A/$defs/Laef",
                ),
                definitions={"properties": {"definitions": {"items": TEXT}}},
                D=refs("#/components/schemas/definitions/properties/definitions/items"),
            ),
            "c.json": {"definitions": {"Leaf": {"definitions": {"Deep": NUMBER}}}},
        }
    )
    assert [(f.rule, f.hint) for f in findings] == [
        ("dangling-ref", "Did you mean 'Leaf'?")
    ]
    found = components(document)
    assert found["A"]["properties"]["p0"] == {"$ref": "#/components/schemas/Leaf"}
    assert found["Leaf"]["properties"]["next"] == {"$ref": "#/components/schemas/Leaf"}
    assert found["B"]["properties"]["p0"] == {
        "$ref": "#/components/schemas/B_Leaf/items"
    }
    assert found["C"]["properties"]["p0"] == {"$ref": "#/components/schemas/Deep"}
    assert found["D"] == refs(
        "#/components/schemas/definitions/properties/definitions/items"
    )
    at = document.at("/components/schemas/B_Leaf/items")
    assert at.pointer == "/components/schemas/B/$defs/Leaf/items"
