"""Names that a description gives to its parts: `$self`, `$id`, anchors."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from referencing import Registry, Resource
from referencing.exceptions import Unresolvable
from referencing.jsonschema import DRAFT202012

from tests.spec.support import HERE, resolved, schemas

TEXT = {"type": "string"}
ITEMS = "#/components/schemas/"


def test_references_below_an_id_are_read_against_it() -> None:
    document, findings = resolved(
        {
            "openapi.json": schemas(
                T={
                    "$id": "https://example.com/schemas/tree",
                    "properties": {
                        "leaf": {"$ref": "#/$defs/Leaf"},
                        "self": {"$ref": "tree"},
                        "other": {"$ref": "../common#anchor"},
                    },
                    "$defs": {"Leaf": TEXT},
                },
                C={
                    "$id": "https://example.com/common",
                    "$defs": {"x": {"$anchor": "anchor", "type": "integer"}},
                },
            )
        }
    )
    assert findings == []
    tree = document.lookup("/components/schemas/T")
    assert tree["properties"] == {
        "leaf": {"$ref": f"{ITEMS}Leaf"},
        "self": {"$ref": f"{ITEMS}T"},
        "other": {"$ref": f"{ITEMS}x"},
    }
    # Other readers of the bundle would read its references against an `$id`.
    assert "$id" not in tree


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
def test_an_id_means_nothing_in_3_0(version: str) -> None:
    node = {"$id": "https://example.com/n", "properties": {"m": {"$ref": f"{ITEMS}M"}}}
    document, findings = resolved({"a.json": schemas(N=node, M=TEXT)}, version)
    part = document.lookup("/components/schemas/N")
    assert part["properties"]["m"] == {"$ref": f"{ITEMS}M"}
    assert ("$id" in part) == (version == "3.0.3")
    # What only the whole document has is meant, and said: it is no reference of 3.1.
    said = [] if version == "3.0.3" else [("doubtful-ref", "warning")]
    assert [(f.rule, f.severity) for f in findings] == said


def test_an_anchor_is_found_in_its_file_and_in_others() -> None:
    document, findings = resolved(
        {
            "openapi.json": schemas(
                A={"$anchor": "here", "items": {"$ref": "#here"}},
                B={"$ref": "parts.json#there"},
                C={"$ref": "#her"},
            ),
            "parts.json": {"X": {"$anchor": "there", "items": {"$ref": "#there"}}},
        }
    )
    assert [(f.rule, f.hint) for f in findings] == [
        ("dangling-ref", "Did you mean 'here'?")
    ]
    named = document.value["components"]["schemas"]
    assert named["A"] == {"items": {"$ref": f"{ITEMS}A"}}
    assert named["B"] == {"items": {"$ref": f"{ITEMS}B"}}


def test_of_anchors_of_one_name_the_nearest_counts_with_a_finding() -> None:
    node = {"$dynamicAnchor": "node", "items": {"$dynamicRef": "#node"}}
    document, findings = resolved({"a.json": schemas(A=node, B=node)})
    named = document.value["components"]["schemas"]
    assert {name: part["items"]["$ref"] for name, part in named.items()} == {
        "A": f"{ITEMS}A",
        "B": f"{ITEMS}B",
    }
    assert [f.rule for f in findings] == ["doubtful-ref"] * 2


def test_files_stand_to_each_other_as_their_names_do() -> None:
    """Nothing is fetched: a file with the right place has the name."""
    document, findings = resolved(
        {
            "openapi.json": {
                "$self": "https://example.com/api/openapi.json",
                **schemas(
                    A={"$ref": "https://example.com/api/openapi.json#/components/x"},
                    B={"$ref": "openapi.json#/components/schemas/D"},
                    C={"$ref": "https://example.com/api/parts/c.json"},
                    D={"$ref": "https://example.com/elsewhere.json"},
                    E={"$ref": "https://example.org/e.json"},
                ),
            },
            "parts/c.json": {
                "$id": "https://example.org/c.json",
                "properties": {"e": {"$ref": "e.json"}},
            },
            "parts/e.json": TEXT,
        },
        "3.2.0",
    )
    named = document.value["components"]["schemas"]
    assert named["B"] == {"$ref": f"{ITEMS}D"}
    assert named["C"]["properties"]["e"] == {"$ref": f"{ITEMS}e"}
    assert [(f.rule, f.at.pointer.split("/")[3]) for f in findings] == [
        ("dangling-ref", "A"),
        ("remote-ref", "D"),
        ("remote-ref", "E"),
    ]


def test_a_name_counts_wherever_the_file_that_has_it_is_met() -> None:
    """The file that says what it is called is read after who calls it so."""
    document, findings = resolved(
        {
            "openapi.json": schemas(
                A={"items": {"$ref": "https://example.com/named"}},
                B={"items": {"$ref": "b.json"}},
            ),
            "b.json": {"$id": "https://example.com/named", **TEXT},
        }
    )
    assert findings == []
    named = document.value["components"]["schemas"]
    assert named["A"] == named["B"] == {"items": {"$ref": f"{ITEMS}b"}}


def test_a_schema_has_the_dialect_that_it_names() -> None:
    draft_7 = {"$schema": "http://json-schema.org/draft-07/schema#"}
    document, findings = resolved(
        {
            "openapi.json": schemas(
                A={**draft_7, "items": {"$ref": "#/components/schemas/B"}},
                B={"$ref": "old.json#/definitions/X"},
            ),
            "old.json": {
                **draft_7,
                "definitions": {
                    "X": {"items": [{"$ref": "#old"}]},
                    "Y": {"$id": "#old", "type": "string"},
                },
            },
        }
    )
    assert findings == []
    assert document.dialect("/components/schemas/A") == draft_7["$schema"]
    assert document.dialect("/components/schemas/B/items/0") == draft_7["$schema"]
    assert document.dialect("/components") is None
    assert document.lookup("/components/schemas/B")["items"] == [{"$ref": f"{ITEMS}Y"}]


# --- Dynamic references ------------------------------------------------------------

LIST: dict[str, Any] = {
    "$id": "https://example.com/list",
    "$defs": {"item": {"$dynamicAnchor": "item"}},
    "type": "array",
    "items": {"$dynamicRef": "#item"},
}
TREE: dict[str, Any] = {
    "$id": "https://example.com/tree",
    "$dynamicAnchor": "node",
    "type": "object",
    "properties": {
        "label": TEXT,
        "kids": {"type": "array", "items": {"$dynamicRef": "#node"}},
        "twin": {"$ref": "#"},
    },
}
GENERIC: dict[str, dict[str, Any]] = {
    "TextList": {
        "$id": "https://example.com/text-list",
        "$ref": "list",
        "$defs": {"item": {"$dynamicAnchor": "item", **TEXT}},
    },
    "NestedList": {
        "$id": "https://example.com/nested-list",
        "allOf": [{"$ref": "list"}],
        "$defs": {"item": {"$dynamicAnchor": "item", "$ref": "text-list"}},
    },
    "Strict": {
        "$id": "https://example.com/strict",
        "$dynamicAnchor": "node",
        "$ref": "tree",
        "unevaluatedProperties": False,
    },
    "StricterStill": {
        "$id": "https://example.com/stricter",
        "$dynamicAnchor": "node",
        "$ref": "strict",
        "required": ["label"],
    },
    "Plain": {"$ref": "https://example.com/tree"},
}


def test_a_generic_schema_keeps_its_item_type() -> None:
    document, findings = resolved({"a.json": schemas(List=LIST, Tree=TREE, **GENERIC)})
    assert findings == []
    named = document.value["components"]["schemas"]
    assert named["List"]["items"] == {"$ref": f"{ITEMS}item"}
    assert named["TextList"] == {
        "type": "array",
        "items": {"$ref": f"{ITEMS}TextList_item"},
        "$defs": {"item": TEXT},
    }
    assert named["TextList_item"] == TEXT
    assert named["Tree"]["properties"]["kids"]["items"] == {"$ref": f"{ITEMS}Tree"}
    assert named["Strict"]["unevaluatedProperties"] is False
    assert named["Strict"]["properties"]["kids"]["items"] == {"$ref": f"{ITEMS}Strict"}
    # A twin need not be closed: it is referred to as the tree that it is in here.
    assert named["Strict"]["properties"]["twin"] == {"$ref": f"{ITEMS}Strict_Tree"}
    assert named["StricterStill"]["$ref"] == f"{ITEMS}StricterStill_Strict"
    inner = named["StricterStill_Strict"]["properties"]
    assert inner["kids"]["items"] == {"$ref": f"{ITEMS}StricterStill"}


INSTANCES: st.SearchStrategy[Any] = st.recursive(
    st.sampled_from(["text", 1, None, {}]),
    lambda inner: st.one_of(
        st.lists(inner, max_size=2),
        st.fixed_dictionaries(
            {}, optional=dict.fromkeys(("label", "kids", "twin", "more"), inner)
        ),
    ),
    max_leaves=6,
)


@given(instance=INSTANCES)
@settings(max_examples=200, deadline=None)
def test_a_bundle_takes_what_its_schemas_took(instance: Any) -> None:
    """jsonschema reads dynamic references of the original, and none of the bundle."""
    every: dict[str, dict[str, Any]] = {"List": LIST, "Tree": TREE, **GENERIC}
    document, _ = resolved({"a.json": schemas(**every)})
    registry: Registry[Any] = Registry().with_resources(
        (schema["$id"], DRAFT202012.create_resource(schema))
        for schema in every.values()
        if "$id" in schema
    )
    for name, schema in every.items():
        before = Draft202012Validator(schema, registry=registry)
        after = Draft202012Validator({"$ref": f"{ITEMS}{name}", **document.value})
        assert before.is_valid(instance) == after.is_valid(instance), name


# --- Against another reader --------------------------------------------------------

PLACES = ("properties", "$defs", "items", "allOf")


@st.composite
def descriptions(draw: st.DrawFn) -> dict[str, Any]:
    """A schema file with `$id`s inside each other, anchors, and references to them."""
    count = draw(st.integers(2, 9))
    nodes: list[dict[str, Any]] = [{"title": "0"}]
    owners: list[dict[str, Any]] = [nodes[0]]  # the schema whose `$id` counts
    paths: list[str] = [""]
    for number in range(1, count):
        above = draw(st.integers(0, number - 1))
        node: dict[str, Any] = {"title": str(number)}
        word = draw(st.sampled_from(PLACES))
        if word == "items" and "items" in nodes[above]:
            word = "$defs"
        if word == "items":
            nodes[above]["items"] = node
            path = f"{paths[above]}/items"
        elif word == "allOf":
            listed = nodes[above].setdefault("allOf", [])
            listed.append(node)
            path = f"{paths[above]}/allOf/{len(listed) - 1}"
        else:
            nodes[above].setdefault(word, {})[f"n{number}"] = node
            path = f"{paths[above]}/{word}/n{number}"
        owner = owners[above]
        if draw(st.booleans()):
            form = draw(
                st.sampled_from(["n{}", "d/n{}", "../n{}", "https://x.org/n{}"])
            )
            node["$id"] = form.format(number)
            owner = node
        nodes.append(node)
        owners.append(owner)
        paths.append(path)
    if draw(st.booleans()):
        nodes[0]["$id"] = "https://example.com/a/b"
    taken = set()
    for node, owner in zip(nodes, owners, strict=True):
        name = draw(st.sampled_from(["one", "two", ""]))
        if name and (id(owner), name) not in taken:
            taken.add((id(owner), name))
            node["$anchor"] = name
    names = [node["$id"] for node in nodes if "$id" in node]
    ends = ["", "#", "#one", "#two", *(f"#{path}" for path in paths)]
    ends += [
        f"#{path[len(p) :]}" for path in paths for p in paths if path.startswith(p)
    ]
    for node in nodes:
        if draw(st.booleans()):
            ref = draw(st.sampled_from(["", *names])) + draw(st.sampled_from(ends))
            node["$ref"] = ref or "#"
    return nodes[0]


def expected(file: dict[str, Any], uri: str) -> dict[str, str | None]:
    """The title of what each reference leads to, as the library reads it."""
    root: Resource[Any] = DRAFT202012.create_resource(file)
    registry: Registry[Any] = Registry().with_resource(uri, root).crawl()
    found: dict[str, str | None] = {}
    todo = [(root, registry.resolver(uri).in_subresource(root))]
    while todo:
        resource, resolver = todo.pop()
        ref = resource.contents.get("$ref")
        if ref is not None:
            try:
                target = resolver.lookup(ref).contents
            except (Unresolvable, ValueError):
                target = {}
            found[resource.contents["title"]] = target.get("title")
        for inner in resource.subresources():
            todo.append((inner, resolver.in_subresource(inner)))
    return found


def titled(value: Any, found: dict[str, dict[str, Any]]) -> dict[str, dict[str, Any]]:
    """The schemas of a bundle by their titles."""
    if isinstance(value, dict):
        if isinstance(value.get("title"), str):
            found[value["title"]] = value
        for child in value.values():
            titled(child, found)
    elif isinstance(value, list):
        for child in value:
            titled(child, found)
    return found


@given(file=descriptions())
@settings(max_examples=400, deadline=None)
def test_references_lead_where_another_reader_sees_them_lead(
    file: dict[str, Any],
) -> None:
    document, findings = resolved(
        {"openapi.json": schemas(Root={"$ref": "file.json"}), "file.json": file}
    )
    wanted = expected(file, (HERE / "file.json").as_uri())
    named = titled(document.value["components"], {})
    doubted = {f.at.pointer.removesuffix("/$ref") for f in findings}
    places = {node["title"]: at for at, node in walked(file, "") if "title" in node}
    for title, target in wanted.items():
        ref = named[title].get("$ref")
        found = document.lookup(ref).get("title") if ref else None
        if ref is None:
            assert target is None or is_circle(title, wanted), (title, file)
        elif target is not None:
            assert found == target, (title, file)
        is_said = places[title] in doubted
        assert is_said or not (target is None or ref is None)
        assert not is_said or target is None or is_circle(title, wanted)


def is_circle(title: str, wanted: Mapping[str, str | None]) -> bool:
    """Whether references only lead from one to the next, and back to one of them."""
    seen = set()
    while title not in seen:
        seen.add(title)
        onward = wanted.get(title)
        if onward is None:
            # What leads nowhere for the library may lead on, with a finding.
            return title in wanted
        title = onward
    return True


def walked(value: Any, pointer: str) -> Any:
    """Every mapping in a value, with its pointer."""
    if isinstance(value, dict):
        yield pointer, value
        for key, child in value.items():
            yield from walked(child, f"{pointer}/{key}")
    elif isinstance(value, list):
        for index, child in enumerate(value):
            yield from walked(child, f"{pointer}/{index}")
