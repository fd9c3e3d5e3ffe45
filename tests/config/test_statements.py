"""What `[client]` says of a description that is not one's own."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from specloom.api.lower import lower
from specloom.base.diagnostics import Finding, SpecError
from specloom.check.rules.annotations import WORDS
from specloom.config.client_keys import OPERATION, PARAMETER, SCHEMA, SECURITY
from specloom.python.naming import NamedApi, name_api
from specloom.runs.configure import read_config
from specloom.runs.read import read
from specloom.spec import pointers
from specloom.spec.document import Document

from tests.config.described import PAGE, SPEC, write


def described(folder: Path, settings: str, spec: str = SPEC) -> Document:
    document, findings = read_with(folder, settings, spec)
    assert findings == []
    return document


def read_with(
    folder: Path, settings: str, spec: str = SPEC
) -> tuple[Document, list[Finding]]:
    write(folder, settings, spec)
    documents, findings = read(read_config(folder / "specloom.toml"))
    return documents[0], findings


def at(document: Document, pointer: str) -> Any:
    return pointers.get(document.value, pointer)


def named(document: Document) -> NamedApi:
    api, _ = lower(document)
    return name_api(api)


def accessors(document: Document) -> set[str]:
    return {".".join(method.accessor) for method in named(document).methods}


def saying(findings: list[Finding]) -> list[tuple[int | None, int | None, str]]:
    return [(f.at.line, f.at.column, f"{f.message} {f.hint}") for f in findings]


def test_methods_by_path_and_by_id(tmp_path: Path) -> None:
    document = described(
        tmp_path,
        "[client.methods]\n"
        '"get  /orders/{id}" = "orders.get"\n'
        'createOrder = "orders.place"\n',
    )
    assert {"orders.get", "orders.place"} <= accessors(document)
    word = "/paths/~1orders~1{id}/get/x-specloom-accessor"
    place = document.at(word)
    assert place.file.endswith("specloom.toml")
    assert (place.line, place.column) == (2, 1)
    assert document.excerpt(place) == '"get  /orders/{id}" = "orders.get"'
    assert document.at("/paths/~1orders~1{id}/get").file.endswith("openapi.yaml")


def test_types_by_name_and_by_pointer(tmp_path: Path) -> None:
    document = described(
        tmp_path,
        "[client.types]\n"
        'Order = "PurchaseOrder"\n'
        f'"{PAGE}" = "OrderPage"\n'
        '"/paths/~1orders~1{id}/get/responses/200/content/application~1json/schema'
        '/properties/address" = "Address"\n'  # through a reference
        '"/components/schemas/Order/properties/status" = "Status"\n',
    )
    api = named(document)
    models = {names.model for names in api.names.values()}
    assert {"PurchaseOrder", "OrderPage", "Address", "Status"} <= models
    assert "Order" not in models


@pytest.mark.parametrize(
    "key",
    ["models/place.yaml#/Place/properties/address", "#/components/schemas/NewOrder"],
)
def test_types_in_further_files(key: str, tmp_path: Path) -> None:
    spec = SPEC.replace('"#/components/schemas/Order"', '"models/place.yaml#/Place"')
    (tmp_path / "models").mkdir()
    (tmp_path / "models/place.yaml").write_text(
        "Place:\n"
        "  type: object\n"
        "  properties:\n"
        "    address: {type: object, properties: {street: {type: string}}}\n"
    )
    document = described(tmp_path, f'[client.types]\n"{key}" = "Renamed"\n', spec)
    names = named(document).names.values()
    assert "Renamed" in {each.model for each in names} | {each.param for each in names}


def test_what_is_said_counts_before_an_annotation(tmp_path: Path) -> None:
    spec = SPEC.replace(
        "      operationId: getOrder\n",
        "      operationId: getOrder\n      x-specloom-accessor: orders.read\n",
    )
    settings = '[client.methods]\ngetOrder = "orders.get"\n'
    assert "orders.get" in accessors(described(tmp_path, settings, spec))


def test_pagination_of_one_and_of_all_that_have_the_names(tmp_path: Path) -> None:
    pages = '{items = "data", next = {cursor = "next_cursor"}}'
    for key in ("listOrders", "*", "GET *"):
        document = described(tmp_path, f'[client.pagination]\n"{key}" = {pages}\n')
        api = named(document)
        paged = [m.operation.id for m in api.methods if m.operation.pagination]
        assert paged == ["listOrders"]
    document = described(
        tmp_path, f'[client.pagination]\nlistOrders = false\n"*" = {pages}\n'
    )
    assert not [m for m in named(document).methods if m.operation.pagination]
    word = "/paths/~1orders/get/x-specloom-pagination"
    assert document.at(word).line == 2


def test_a_place_inside_a_value_is_found(tmp_path: Path) -> None:
    document = described(
        tmp_path,
        '[client.pagination."GET /orders"]\n'
        'items = "data"\n'
        'next = {cursor = "next_cursor"}\n',
    )
    place = document.at("/paths/~1orders/get/x-specloom-pagination/next/cursor")
    assert (place.line, place.column) == (3, 9)


def test_operations_say_what_annotations_can_say(tmp_path: Path) -> None:
    document = described(
        tmp_path,
        '[client.operations."POST /orders"]\n'
        'accessor = "orders.place"\n'
        "max_bytes = 100\n"
        'stream = {switch = "live", skip = ["Ping"]}\n'
        '[client.operations."POST /orders".parameters]\n'
        'x-beta = {name = "betas", always = ["a"]}\n',
    )
    methods = {".".join(m.accessor): m for m in named(document).methods}
    place = methods["orders.place"]
    assert place.switch == "live"
    stream = place.operation.stream
    assert stream is not None and stream.skip == ("Ping",)
    assert place.operation.body is not None and place.operation.body.max_bytes == 100
    assert "betas" in [argument.name for argument in place.arguments]
    assert place.operation.always[0].values == ("a",)
    # What it shares with others is as it was for them.
    assert "x-specloom-name" not in at(document, "/components/parameters/Beta")
    others = methods["orders.list_orders"]
    assert "x_beta" in [argument.name for argument in others.arguments]
    response = at(document, "/components/responses/Events/content/text~1event-stream")
    assert "x-specloom-stream" not in response


def test_a_parameter_of_the_path_is_one_of_the_operation_then(tmp_path: Path) -> None:
    document = described(
        tmp_path, '[client.operations.getOrder.parameters]\nid = {name = "number"}\n'
    )
    methods = {m.operation.id: m for m in named(document).methods}
    assert methods["getOrder"].arguments[0].name == "number"
    assert methods["deleteOrder"].arguments[0].name == "id"
    where = methods["getOrder"].arguments[0].param.at
    assert where.file.endswith("openapi.yaml") and where.line == 35


def test_schemas_headers_errors_and_servers(tmp_path: Path) -> None:
    document = described(
        tmp_path,
        "[client]\n"
        'base_url = "https://shop.example"\n'
        'base_url_env = "SHOP_URL"\n'
        '[client.schemas."/components/schemas/Order/properties/status"]\n'
        "open = true\n"
        "[client.schemas.NewOrder]\n"
        'accepts = ["Order"]\n'
        "[client.headers]\n"
        'x-request-id = "request_id"\n'
        "[client.errors]\n"
        'message = "error.text"\n'
        "[[client.errors.classes]]\n"
        'name = "SoldOutError"\n'
        "status = 409\n",
    )
    api = named(document)
    assert (api.api.address.url, api.api.address.env) == (
        "https://shop.example",
        "SHOP_URL",
    )
    assert at(document, "/components/schemas/Order/properties/status/x-specloom-open")
    assert at(document, "/components/schemas/NewOrder/x-specloom-accepts") == [
        {"$ref": "#/components/schemas/Order"}
    ]
    assert [attribute.path for attribute in api.response_attributes] == [
        ("request_id",)
    ]
    assert [error.name for error in api.errors] == ["SoldOutError"]
    assert api.api.errors.message_path == "error.text"


def test_a_scheme_that_nobody_declares(tmp_path: Path) -> None:
    document = described(
        tmp_path,
        "[client.security.apiKey]\n"
        'type = "header"\n'
        'name = "X-Api-Key"\n'
        'argument = "key"\n'
        'env = "SHOP_KEY"\n',
    )
    api = named(document)
    (credential,) = api.credentials
    assert credential.argument == "key"
    assert credential.scheme.env == "SHOP_KEY"
    assert (credential.scheme.kind, credential.scheme.wire_name) == (
        "header",
        "X-Api-Key",
    )
    assert {m.operation.security for m in api.methods} == {(("apiKey",),)}
    # The client has it, so no call asks for it.
    get = next(m for m in api.methods if m.operation.id == "getOrder")
    assert [argument.name for argument in get.arguments] == ["id"]


def test_schemes_are_alternatives_or_go_together(tmp_path: Path) -> None:
    ids = '[client.security.appId]\ntype = "header"\nname = "X-App-Id"\n'
    keys = '[client.security.appKey]\ntype = "header"\nname = "X-App-Key"\n'
    either = described(tmp_path, ids + keys)
    assert at(either, "/security") == [{"appId": []}, {"appKey": []}]
    both = described(tmp_path, ids + keys + 'with = ["appId"]\n')
    assert at(both, "/security") == [{"appKey": [], "appId": []}]
    assert {m.operation.security for m in named(both).methods} == {
        (("appKey", "appId"),)
    }


def test_a_declared_scheme_gets_names(tmp_path: Path) -> None:
    spec = SPEC.replace(
        "components:\n",
        "security: [{token: []}]\n"
        "components:\n"
        "  securitySchemes: {token: {type: http, scheme: bearer}}\n",
    )
    settings = (
        "[client.security.token]\n"
        'argument = "api_token"\n'
        'env = "SHOP_TOKEN"\n'
        'prefix = "Bot"\n'
    )
    (credential,) = named(described(tmp_path, settings, spec)).credentials
    assert (credential.argument, credential.scheme.env) == ("api_token", "SHOP_TOKEN")
    assert (credential.scheme.kind, credential.scheme.wire_name) == ("http", "Bot")


@pytest.mark.parametrize(
    ("settings", "place", "message"),
    [
        ('[client.methods]\nlistOrder = "a.b"', (2, 1), "'listOrder' Did you mean"),
        ('[client.methods]\n"GET /order" = "a.b"', (2, 1), "mean 'GET /orders'"),
        ('[client.types]\nOrdre = "A"', (2, 1), "no schema is 'Ordre' Did you mean"),
        ('[client.types]\n"/paths/x" = "A"', (2, 1), "no schema is '/paths/x'"),
        ('[client.headers]\nx-request = "a"', (2, 1), "mean 'X-Request-Id'"),
        ('[client.security.key]\nenv = "A"', (2, 1), "Write how it is sent"),
        (
            '[client.operations.getOrder]\nstream = {switch = "a"}',
            (2, 1),
            "does not answer with a stream",
        ),
        ("[client.operations.getOrder]\nmax_bytes = 3", (2, 1), "sends no body"),
        (
            '[client.operations.getOrder.parameters]\nib = {name = "a"}',
            (2, 1),
            "no parameter 'ib' Known are 'X-Api-Key', 'id'.",
        ),
        ('[client.schemas.Order]\naccepts = ["Adit"]', (2, 12), "mean 'Audit'"),
        ('[client.exclude]\ntags = ["orders", "admim"]', (2, 19), "mean 'admin'"),
        ('[client.include]\npaths = ["/orders*", "/x/*"]', (2, 22), "no path"),
        ('[client.exclude]\noperations = ["getOrders"]', (2, 15), "mean 'getOrder'"),
        (
            '[client.pagination."*"]\nitems = "a"\nnext = {cursor = "b"}',
            (1, 1),
            "has no parameters and properties of these names",
        ),
    ],
)
def test_an_entry_that_names_nothing_is_found(
    settings: str, place: tuple[int, int], message: str, tmp_path: Path
) -> None:
    document, findings = read_with(tmp_path, settings)
    (finding,) = findings
    assert finding.rule == "unmatched-entry"
    assert finding.instead
    assert (finding.at.line, finding.at.column) == place
    assert message in f"{finding.message} {finding.hint}"
    assert document.excerpt(finding.at)


@pytest.mark.parametrize(
    ("settings", "line", "message"),
    [
        (
            '[client.methods]\ngetOrder = "a.b"\n"GET /orders/{id}" = "a.c"',
            3,
            "specloom.toml:2:1, say different things",
        ),
        (
            '[client.methods]\ngetOrder = "a.b"\n[client.operations.getOrder]\n'
            'accessor = "a.c"',
            4,
            "specloom.toml:2:1, say different things",
        ),
        (
            '[client.types]\nOrder = "A"\n"/components/schemas/Order" = "B"',
            3,
            "'Order', at",
        ),
    ],
)
def test_two_entries_that_clash_are_an_error(
    settings: str, line: int, message: str, tmp_path: Path
) -> None:
    _, findings = read_with(tmp_path, settings)
    (finding,) = findings
    assert (finding.rule, str(finding.severity)) == ("configuration", "error")
    assert finding.at.line == line
    assert message in finding.message
    assert not finding.instead


def test_the_same_said_twice_is_no_clash(tmp_path: Path) -> None:
    settings = '[client.methods]\ngetOrder = "a.b"\n"GET /orders/{id}" = "a.b"'
    assert "a.b" in accessors(described(tmp_path, settings))


def test_an_id_of_two_operations_names_neither(tmp_path: Path) -> None:
    spec = SPEC.replace("operationId: deleteOrder", "operationId: getOrder")
    _, findings = read_with(tmp_path, '[client.methods]\ngetOrder = "a.b"', spec)
    (finding,) = findings
    assert "more than one operation: " in finding.message
    assert "openapi.yaml:46" in finding.message


@pytest.mark.parametrize(
    ("settings", "place", "message"),
    [
        ('[client.methods]\n"GET *" = "a.b"', (2, 1), "a name for one"),
        ('[client.operations."*"]\naccessor = "a.b"', (1, 1), "a name for one"),
        ('[client.security.a]\ntype = "query"', (1, 1), "name is missing"),
        ('[client.security.a]\nname = "b"', (2, 8), "name is for a header"),
        ('[client.security.a]\nwith = ["b"]', (2, 8), "with is for a scheme"),
    ],
)
def test_what_cannot_be_meant_is_refused(
    settings: str, place: tuple[int, int], message: str, tmp_path: Path
) -> None:
    write(tmp_path, settings)
    with pytest.raises(SpecError) as error:
        read_config(tmp_path / "specloom.toml")
    (finding,) = error.value.findings
    assert (finding.at.line, finding.at.column) == place
    assert message in finding.message


# --- Which operations ------------------------------------------------------------


@pytest.mark.parametrize(
    ("settings", "left"),
    [
        ('[client.include]\ntags = ["admin"]', {"listAudits"}),
        ('[client.include]\npaths = ["/adm*"]', {"listAudits"}),
        ('[client.include]\noperations = ["GET /orders"]', {"listOrders"}),
        (
            '[client.include]\ntags = ["orders"]\n[client.exclude]\n'
            'operations = ["create*", "DELETE *"]',
            {"listOrders", "getOrder"},
        ),
        (
            '[client.exclude]\npaths = ["/orders/{id}"]',
            {"listOrders", "createOrder", "listAudits"},
        ),
    ],
)
def test_operations_are_chosen(settings: str, left: set[str], tmp_path: Path) -> None:
    document = described(tmp_path, settings)
    assert {operation.id for operation in document.operations()} == left


def test_what_only_excluded_operations_use_goes_with_them(tmp_path: Path) -> None:
    document = described(tmp_path, '[client.exclude]\ntags = ["admin"]')
    schemas = set(at(document, "/components/schemas"))
    assert schemas & {"Audit", "Actor"} == set()
    assert {"Order", "Unused"} <= schemas  # what nobody uses is nobody's
    assert "/admin/audits" not in at(document, "/paths")
    document = described(tmp_path, '[client.exclude]\noperations = ["createOrder"]')
    assert "requestBodies" in at(document, "/components")
    assert at(document, "/components/requestBodies") == {}
    assert set(at(document, "/components/schemas")) & {"NewOrder", "Ping"} == set()
    assert "Beta" in at(document, "/components/parameters")
    assert "get" in at(document, "/paths/~1orders")


def test_what_a_schema_that_nobody_uses_refers_to_stays(tmp_path: Path) -> None:
    spec = SPEC.replace(
        "    Unused: {type: object, properties: {name: {type: string}}}",
        '    Unused: {type: object, properties: {a: {$ref: "#/components/schemas/Actor"}}}',
    )
    document = described(tmp_path, '[client.exclude]\ntags = ["admin"]', spec)
    assert {"Actor", "Unused"} <= set(at(document, "/components/schemas"))
    assert "Audit" not in at(document, "/components/schemas")


# --- As much as annotations ------------------------------------------------------


def test_each_annotation_has_its_word_in_the_configuration() -> None:
    """Those of a server and of the document are keys of `[client]` itself."""
    words = {
        "operation": {key.name for key in OPERATION},
        "parameter": {key.name for key in PARAMETER},
        "schema": {key.name for key in SCHEMA},
        "securityScheme": {key.name for key in SECURITY},
        "requestBody": {key.name for key in OPERATION},
        "mediaType": {key.name for key in OPERATION},
        "header": {"attribute"},  # [client.headers]
        "plain": {"env", "argument"},  # base_url_env; the argument is base_url
        "document": {"errors"},
    }
    for annotation, kinds in WORDS.items():
        word = annotation.removeprefix("x-specloom-").replace("-", "_")
        for kind in kinds:
            assert word in words[kind], f"{annotation} on {kind}"
