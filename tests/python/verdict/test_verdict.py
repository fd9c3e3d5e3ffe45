"""The client verdict without making a client: what mirrors what, and its table."""

from __future__ import annotations

import json
import re
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from specloom.api.lower import lower
from specloom.base.impact import Impact
from specloom.config.reader import read_config
from specloom.diff.report import Bump, Change, ClientVerdict, Flow
from specloom.python.naming import NamedApi, name_api
from specloom.python.verdict import CLIENT_RULES, Notice, client_verdict, disagreement
from specloom.runs.read import read

from tests.python.verdict.case import (
    LIBRARY,
    Case,
    case,
    drop,
    no_schema,
    put,
    rename_key,
    schema,
)
from tests.python.verdict.cases_methods import METHODS
from tests.python.verdict.cases_package import PACKAGE
from tests.python.verdict.cases_types import TYPES
from tests.python.verdict.workshop import api_in

ROOT = Path(__file__).parents[3]

_HOURS = "paths > /hours > get > responses > 200"

# Edits of which no caller needs to be shown: rules that the proof leaves over.
MORE = (
    case(
        "credential_removed",
        "credential-removed request-changed",
        "",
        drop("components > securitySchemes > card"),
        drop("security"),
    ),
    case(
        "a_part_of_the_address_is_an_argument",
        "address-argument-added",
        "",
        put(
            "servers > 0",
            {
                "url": "https://{name}.example",
                "x-specloom-env": "LIBRARY_URL",
                "variables": {"name": {"default": "library"}},
            },
        ),
    ),
    case(
        "environment_no_longer_read",
        "environment-removed",
        "",
        drop("components > securitySchemes > card > x-specloom-env"),
    ),
    case(
        "title_changed",
        "title-changed documentation-changed",
        "",
        put("info > title", "Reading Room"),
    ),
    case(
        "result_without_type",
        "result-type-unknown type-removed",
        "",
        put(f"{_HOURS} > content > application/json > schema", {}),
        no_schema("Hours"),
    ),
    case(
        "schema_without_users",
        "result-type-unknown layout-changed",
        "",
        put(f"{_HOURS} > content > application/json > schema", {}),
    ),
    case(
        "event_known_by_another_value",
        "event-values-changed field-type-changed",
        "",
        schema("LoanDue > properties > type", {"const": "loan.over"}),
    ),
    case(
        "event_of_another_type",
        "result-type-changed type-added layout-changed",
        "",
        put(
            "webhooks > loan.due > post > requestBody > content > application/json"
            " > schema > $ref",
            "#/components/schemas/Due",
        ),
        schema(
            "Due",
            {
                "required": ["type", "loan"],
                "properties": {"type": {"const": "loan.due"}, "loan": {}},
            },
        ),
    ),
    case(
        "event_explained",
        "documentation-changed",
        "",
        put("webhooks > loan.due > post > description", "Sent on the day itself."),
    ),
    case(
        "schema_that_nobody_uses",
        "type-added",
        "",
        schema("Receipt", {"properties": {"paid": {"type": "boolean"}}}),
    ),
    case(
        "tags_changed",
        "variant-tags-changed",
        "",
        schema(
            "Medium > discriminator",
            {
                "propertyName": "kind",
                "mapping": {
                    "movie": "#/components/schemas/Film",
                    "song": "#/components/schemas/Song",
                },
            },
        ),
    ),
    case(
        "member_left_and_stays",
        "variant-removed type-added variant-added layout-changed",
        "",
        schema(
            "Medium > oneOf",
            [
                {"$ref": "#/components/schemas/Song"},
                {"$ref": "#/components/schemas/Poster"},
            ],
        ),
        schema(
            "Poster",
            {
                "type": "object",
                "required": ["kind"],
                "properties": {"kind": {"const": "poster"}},
            },
        ),
    ),
    case(
        "argument_is_read_only",
        "argument-became-optional key-became-optional",
        "",
        schema("NewBook > properties > title > readOnly", True),
    ),
    case(
        "key_is_read_only",
        "key-became-optional",
        "",
        schema("Label > properties > text > readOnly", True),
    ),
    case(
        "field_is_write_only",
        "field-became-optional",
        "",
        schema("Author > properties > name > writeOnly", True),
    ),
    case(
        "other_keys_are_taken",
        "key-added",
        "",
        schema("Label > additionalProperties", {"type": "string"}),
    ),
    case(
        "other_keys_are_known",
        "field-type-known",
        "",
        schema("Author > additionalProperties", {"type": "integer"}),
    ),
    case(
        "array_is_a_tuple",
        "field-type-changed",
        "",
        schema(
            "Book > properties > marks",
            {
                "type": "array",
                "prefixItems": [{"type": "string"}, {"type": "integer"}],
                "items": False,
                "minItems": 2,
            },
        ),
    ),
    case(
        "other_tags_have_a_class",
        "variant-tags-changed",
        "",
        put(
            "components > schemas > Medium > discriminator > defaultMapping",
            "#/components/schemas/Song",
        ),
    ),
    case(
        "field_collides",
        "field-added field-renamed layout-changed",
        "",
        schema(
            "Copy > properties",
            {
                "copy-id": {"type": "string"},
                "copy_id": {"type": "string"},
                "book_id": {"type": "string"},
            },
        ),
    ),
    case(
        "property_respelled",
        "field-source-changed",
        "",
        schema(
            "Copy > properties",
            {"bookId": {"type": "string"}, "copy_id": {"type": "string"}},
        ),
        schema("Copy > required", ["bookId", "copy_id"]),
    ),
    case(
        "result_widened",
        "result-type-widened",
        "",
        put(
            f"{_HOURS} > content > application/json > schema",
            {"anyOf": [{"$ref": "#/components/schemas/Hours"}, {"type": "integer"}]},
        ),
    ),
    case(
        "header_widened",
        "attribute-type-widened",
        "",
        put(
            "paths > /books/{book_id} > get > responses > 200 > headers > x-loans-left > schema > type",
            "number",
        ),
    ),
    case(
        "alias_changed",
        "alias-type-changed",
        "",
        schema("Genre", {"type": "integer"}),
    ),
    case(
        "alias_without_type",
        "alias-type-unknown",
        "",
        schema("Genre", {}),
    ),
    case(
        "alias_items_changed",
        "alias-type-changed",
        "",
        schema("Genre", {"type": "array", "items": {"type": "string"}}),
    ),
    case(
        "param_alias_changed",
        "param-type-changed",
        "",
        schema("Order", {"enum": ["author"]}),
    ),
    case(
        "fields_exchanged",
        "field-removed field-added",
        "",
        schema(
            "Copy > properties",
            {"book_id": {"type": "string"}, "number": {"type": "string"}},
        ),
        schema("Copy > required", ["book_id", "number"]),
    ),
)
EVERY = (*METHODS, *TYPES, *PACKAGE, *MORE)
each_case = pytest.mark.parametrize("case", EVERY, ids=lambda case: case.name)


def api_of(spec: dict[str, Any], folder: Path) -> NamedApi:
    folder.mkdir()
    (folder / "openapi.json").write_text(json.dumps(spec))
    return api_in(folder)


def both(case: Case, folder: Path) -> tuple[NamedApi, NamedApi]:
    return api_of(LIBRARY, folder / "old"), api_of(case.edited(), folder / "new")


def ids(verdict: ClientVerdict) -> set[str]:
    return {change.id for change in verdict.changes}


@pytest.mark.parametrize("case", MORE, ids=lambda case: case.name)
def test_verdict_names_the_edit(case: Case, tmp_path: Path) -> None:
    verdict = client_verdict(*both(case, tmp_path))
    assert ids(verdict) == case.ids, verdict.changes


@each_case
def test_nothing_changes_between_equal_sides(case: Case, tmp_path: Path) -> None:
    api = api_of(case.edited(), tmp_path / "one")
    again = api_of(case.edited(), tmp_path / "other")
    assert client_verdict(api, again) == ClientVerdict(bump=Bump.NONE, changes=())


# Id -> those of which one is there when the sides are swapped; empty where the other
# way round nothing happens to callers.
MIRRORS: dict[str, set[str]] = {
    "method-removed": {"method-added"},
    "method-moved": {"method-moved"},
    "argument-removed": {"argument-added", "argument-added-required"},
    "argument-renamed": {"argument-renamed"},
    "argument-became-required": {"argument-became-optional"},
    "argument-became-keyword-only": set(),
    "arguments-reordered": {"arguments-reordered"},
    "result-kind-changed": {"result-kind-changed"},
    "result-added": {"result-type-changed"},
    "stream-removed": {"stream-added", "result-type-widened"},
    "credentials-required": set(),
    "event-removed": {"event-added"},
    "event-renamed": {"event-renamed"},
    "event-values-changed": {"event-values-changed"},
    "type-removed": {"type-added"},
    # A field may get a class of its own, of the shape that its class had.
    "type-renamed": {"type-renamed", "type-added", "field-type-changed"},
    "type-kind-changed": {"type-kind-changed"},
    # A class that vanishes or is new says it for its unions.
    "variant-added": {"variant-removed", "type-removed"},
    "variant-tags-changed": {"variant-tags-changed"},
    "value-added": {"value-removed"},
    "field-removed": {"field-added"},
    "field-renamed": {"field-renamed"},
    "field-became-optional": {"field-became-required"},
    "field-became-nullable": {"field-never-none"},
    "field-default-removed": {"field-never-none"},
    "field-default-changed": {"field-default-changed"},
    "field-source-changed": {"field-source-changed"},
    "key-removed": {"key-added", "key-added-required"},
    "key-became-required": {"key-became-optional"},
    "exception-removed": {"exception-added"},
    "exception-changed": {"exception-changed"},
    "exception-refined": {"exception-removed", "exception-changed"},
    "credential-removed": {"credential-added"},
    "credential-renamed": {"credential-renamed"},
    "environment-removed": {"environment-removed", "environment-added"},
    "base-url-removed": {"base-url-added"},
    "address-argument-removed": {"address-argument-added"},
    "base-url-changed": {"base-url-changed"},
    "title-changed": {"title-changed"},
    "attribute-removed": {"attribute-added"},
    "error-body-changed": {"error-body-changed"},
    "error-body-removed": {"error-body-added"},
    "deprecated": {"deprecation-withdrawn"},
    "request-changed": {"request-changed"},
    "request-check-changed": {"request-check-changed"},
    "documentation-changed": {"documentation-changed"},
    "layout-changed": {"layout-changed"},
}
for _subject in ("field", "result", "alias", "attribute"):
    _narrow = {f"{_subject}-{e}" for e in ("type-narrowed", "item-type-narrowed")}
    MIRRORS[f"{_subject}-type-widened"] = {*_narrow, f"{_subject}-never-none"}
    MIRRORS[f"{_subject}-type-changed"] = {
        f"{_subject}-type-changed",
        f"{_subject}-added",
    }
    MIRRORS[f"{_subject}-type-unknown"] = {f"{_subject}-type-known"}
for _subject in ("argument", "key", "param"):
    MIRRORS[f"{_subject}-type-narrowed"] = {f"{_subject}-type-widened"}
    MIRRORS[f"{_subject}-type-changed"] = {f"{_subject}-type-changed"}
    MIRRORS[f"{_subject}-type-exchanged"] = {f"{_subject}-type-changed"}


def mirrors(id_: str) -> set[str]:
    """Those that `id_` may be the other way round, by the table read both ways."""
    back = {other for other, ids_ in MIRRORS.items() if id_ in ids_}
    return MIRRORS.get(id_, set()) | back


@each_case
def test_swapped_sides_give_the_mirrored_verdict(case: Case, tmp_path: Path) -> None:
    old, new = both(case, tmp_path)
    there, back = ids(client_verdict(old, new)), ids(client_verdict(new, old))
    for one, other in ((there, back), (back, there)):
        for id_ in one:
            assert not mirrors(id_) or mirrors(id_) & other, (id_, other)


def test_every_rule_happens(tmp_path: Path) -> None:
    met: set[str] = set()
    old = api_of(LIBRARY, tmp_path / "old")
    for each in EVERY:
        new = api_of(each.edited(), tmp_path / each.name)
        met |= ids(client_verdict(old, new)) | ids(client_verdict(new, old))
    # The rules of what is read are one, for four kinds of things.
    endings = {id_.partition("-")[2] for id_ in met if "-type-" in id_}
    met |= {f"{kind}-{e}" for kind in ("alias", "field", "result") for e in endings}
    assert {rule.id for rule in CLIENT_RULES} <= met


def test_the_table_is_whole() -> None:
    assert len({rule.id for rule in CLIENT_RULES}) == len(CLIENT_RULES)
    for rule in CLIENT_RULES:
        assert re.fullmatch(r"[a-z]+(-[a-z]+)*", rule.id)
        assert rule.documentation.endswith(".")
        assert (rule.impact is Impact.BREAKING) is (rule.notice is not Notice.NOBODY)
        assert (rule.impact is Impact.BREAKING) is (rule.bump is Bump.MAJOR)


def test_the_page_lists_every_rule() -> None:
    page = (ROOT / "docs" / "client_verdict.md").read_text()
    listed = re.findall(r"^\| `([a-z-]+)` \| (\w+) \| (\w+) \|", page, re.MULTILINE)
    assert listed == [(r.id, str(r.impact), str(r.bump)) for r in CLIENT_RULES]


def test_the_home_spec_does_not_differ_from_itself() -> None:
    documents, _ = read(read_config(ROOT / "spec" / "claude" / "specloom.toml"))
    old, new = (name_api(lower(*documents)[0]) for _ in range(2))
    assert client_verdict(old, new) == ClientVerdict(bump=Bump.NONE, changes=())


def test_a_sentence_names_old_and_new(tmp_path: Path) -> None:
    (nullable,) = (each for each in TYPES if each.name == "field_became_nullable")
    (change,) = client_verdict(*both(nullable, tmp_path)).changes
    assert change.name == "Book.subtitle"
    assert change.message == (
        "Book.subtitle: str -> str | None; check for None before using it"
        " (the type checker and running code notice)"
    )


@pytest.mark.parametrize(
    ("name", "about"),
    [
        ("method_removed", "DELETE /books/{book_id}"),
        ("argument_removed", "GET /books"),
        ("field_became_nullable", "Book"),
    ],
)
def test_a_change_knows_what_it_is_about_in_the_description(
    name: str, about: str, tmp_path: Path
) -> None:
    changes = verdict_of(name, tmp_path).changes
    broken = [each for each in changes if each.impact is Impact.BREAKING]
    assert {change.about for change in broken} == {about}


def test_gravest_comes_first(tmp_path: Path) -> None:
    (edit,) = (each for each in TYPES if each.name == "member_removed")
    impacts = [c.impact for c in client_verdict(*both(edit, tmp_path)).changes]
    assert impacts == sorted(impacts, key=list(Impact).index)
    assert len(set(impacts)) > 1


# --- Where the two verdicts differ ---------------------------------------------------


def api_change(impact: Impact, flow: Flow) -> Change:
    return Change(
        id="any",
        impact=impact,
        flow=flow,
        operation=None,
        pointer="",
        old=None,
        new=None,
        message="",
    )


def verdict_of(name: str, folder: Path) -> ClientVerdict:
    (found,) = (each for each in EVERY if each.name == name)
    return client_verdict(*both(found, folder))


@pytest.mark.parametrize(
    ("name", "impact", "flow", "said"),
    [
        ("value_added", Impact.BREAKING, Flow.RESPONSE, "enums and unions are open"),
        ("bound_tightened", Impact.BREAKING, Flow.REQUEST, "no part of Python's types"),
        ("path_moved", Impact.BREAKING, Flow.OTHER, "send the new request"),
        ("method_renamed", Impact.INFO, Flow.OTHER, "tag and operationId"),
        ("path_parameter_renamed", Impact.INFO, Flow.OTHER, "matter of Python"),
    ],
)
def test_a_difference_is_explained(
    name: str, impact: Impact, flow: Flow, said: str, tmp_path: Path
) -> None:
    note = disagreement(verdict_of(name, tmp_path), [api_change(impact, flow)])
    assert said in note
    assert note.endswith(".")
    assert note.count(". ") == 0


@pytest.mark.parametrize(
    ("name", "impact"),
    [("field_removed", Impact.BREAKING), ("field_added", Impact.INFO)],
)
def test_agreement_needs_no_words(name: str, impact: Impact, tmp_path: Path) -> None:
    changes = [api_change(impact, Flow.RESPONSE)]
    assert disagreement(verdict_of(name, tmp_path), changes) == ""


_GET = "paths > /books/{book_id} > get"
_ADDED = "paths > /books > post > requestBody"
_SENT = {
    "no body": (
        (
            drop("components > schemas > NewBook > required"),
            drop(f"{_ADDED} > required"),
        ),
        "client.books.create: the same call sends no body where nothing is given",
    ),
    "path": (
        rename_key("paths > /hours", "/opening_hours"),
        "client.hours: the same call sends GET /opening_hours, was GET /hours",
    ),
    "constant": (
        put(
            f"{_GET} > parameters",
            [
                {
                    "name": "x-era",
                    "in": "header",
                    "required": True,
                    "schema": {"const": "two"},
                }
            ],
        ),
        "client.books.retrieve: the same call sends header x-era: two",
    ),
    "body": (
        put("paths > /books > post > requestBody > x-specloom-max-bytes", 10),
        "client.books.create: the same call sends at most 10 bytes, was any size",
    ),
    "credential": (
        put("paths > /books > get > security", []),
        "client.books.list: the same call shows no credential, was card",
    ),
    "pages": (
        drop("paths > /books > get > x-specloom-pagination > more"),
        "client.books.list: the same call asks for the next page in another way",
    ),
}


@pytest.mark.parametrize("name", _SENT)
def test_what_the_same_call_does_otherwise_is_said(name: str, tmp_path: Path) -> None:
    edits, said = _SENT[name]
    *before, edit = edits if isinstance(edits, tuple) else (edits,)
    was = deepcopy(LIBRARY)
    for each in before:
        each(was)
    edited = deepcopy(was)
    edit(edited)
    old, new = api_of(was, tmp_path / "old"), api_of(edited, tmp_path / "new")
    told = [c for c in client_verdict(old, new).changes if c.id == "request-changed"]
    assert [each.message for each in told] == [said]


def test_the_module_goes_with_the_last_event(tmp_path: Path) -> None:
    edited = deepcopy(LIBRARY)
    drop("webhooks")(edited)
    old, new = api_of(LIBRARY, tmp_path / "old"), api_of(edited, tmp_path / "new")
    there = {c.name: c.message for c in client_verdict(old, new).changes}
    assert there["webhooks.parse"].startswith(
        "webhooks.parse: is gone with the last event, as the module is; remove uses of it"
    )
    back = {c.name: c.message for c in client_verdict(new, old).changes}
    assert back["webhooks.parse"] == "webhooks.parse: is new, as the module is"


def test_classes_in_other_modules_are_said_to_be_there(tmp_path: Path) -> None:
    schemas = LIBRARY["components"]["schemas"]
    for side in ("old", "new"):
        edited = deepcopy(LIBRARY)
        ref = {"$ref": f"{side}.json#/Hours"}
        put(f"{_HOURS} > content > application/json > schema", ref)(edited)
        no_schema("Hours")(edited)
        (tmp_path / side).mkdir()
        (tmp_path / side / f"{side}.json").write_text(
            json.dumps({"Hours": schemas["Hours"]})
        )
        (tmp_path / side / "openapi.json").write_text(json.dumps(edited))
    old, new = api_in(tmp_path / "old"), api_in(tmp_path / "new")
    (said,) = client_verdict(old, new).changes
    assert said.message == "package: classes stand in other modules"


def test_of_a_long_union_what_came_is_said(tmp_path: Path) -> None:
    """And of values that are known of an open list, in what is sent, too."""
    values = [f"a rather long value of a list, number {n}" for n in range(9)]

    def api(folder: str, values: list[str], genres: list[str]) -> NamedApi:
        spec = deepcopy(LIBRARY)
        new = spec["components"]["schemas"]["NewBook"]["properties"]
        new["binding"] = {"enum": values}
        new["genre"] = {"anyOf": [{"type": "string"}, {"enum": genres}]}
        return api_of(spec, tmp_path / folder)

    old, new = api("old", values[1:], ["x"]), api("new", values, ["x", "y"])
    said = {c.name: c.message for c in client_verdict(old, new).changes}
    binding = said["client.books.create(binding)"]
    assert f'"{values[0]}" joined it; it takes more than before' in binding
    genre = said["client.books.create(genre)"]
    assert genre.endswith('"y" joins its known values')


@pytest.mark.parametrize("where", ["Book", "NewBook"])
def test_an_enum_that_got_a_name_lists_what_it_did(where: str, tmp_path: Path) -> None:
    """And says what came with the name."""

    def api(folder: str, kind: Any, **named: Any) -> NamedApi:
        spec = deepcopy(LIBRARY)
        schemas = spec["components"]["schemas"]
        schemas[where]["properties"]["kind"] = kind
        return api_of(
            {
                **spec,
                "components": {**spec["components"], "schemas": {**schemas, **named}},
            },
            tmp_path / folder,
        )

    named = {"$ref": "#/components/schemas/Kind"}
    old = api("old", {"enum": ["a", "b"]})
    same = client_verdict(old, api("same", named, Kind={"enum": ["b", "a"]}))
    assert ids(same) <= {"type-added", "layout-changed"}
    more = client_verdict(old, api("more", named, Kind={"enum": ["a", "b", "c"]}))
    assert more.bump is Bump.MINOR
    told = [
        each.message
        for each in more.changes
        if '"c" joins' in each.message or "Kind; it takes" in each.message
    ]
    assert told, more.changes
