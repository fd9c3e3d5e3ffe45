"""Where an operation belongs and what it is called there."""

from __future__ import annotations

import pytest
from specloom.api.accessors import accessor, chosen
from specloom.api.model import OperationName
from specloom.base.words import snake_case


def named(line: str) -> str:
    """`METHOD PATH [TAG:][ID]` as an accessor."""
    return ".".join(accessor(operation(line)))


def operation(line: str) -> OperationName:
    method, path, rest = line.split(" ", 2)
    tag, colon, id_ = rest.rpartition(":")
    return OperationName(
        id=id_ if id_ != "-" else f"{method.lower()}_{path}",
        has_id=id_ != "-",
        tags=(tag,) if colon else (),
        method=method,
        path=path,
        wanted_accessor=None,
    )


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        # FastAPI
        ("GET /orders/{order_id} orders:get_order_orders__order_id__get", "get_order"),
        ("GET / start:read_root__get", "read_root"),
        ("POST /v1/ocr ocr:ocr_v1_ocr_post", "ocr"),
        ("GET /a:b/c-d x:read_a_b_c_d_get", "read"),
        ("POST /v1/files/ files:upload_v1_files_post", "upload"),
        ("POST /v1/files/ files:upload_v1_files__post", "upload"),
        # Another path's ending is not its own.
        ("GET /orders orders:get_order_items_get", "get_order_items_get"),
        # The tag in front, in any case
        ("POST /emails emails:emails_send", "send"),
        ("POST /emails Emails:emailsSend", "Send"),
        ("POST /users users:UsersController_findAll", "find_All"),
        ("GET /apps Application:v1.application.list", "list"),
        ("GET /order-items order items:orderItems_list", "list"),
        # What is not all of a word stays, and so does what reads well.
        ("GET /emails email:emails_list", "emails_list"),
        ("GET /orders orders:listOrders", "listOrders"),
        ("GET /orders orders:orders", "orders"),
        ("GET /orders orders:orders_2", "orders_2"),
        ("GET /chat chat:chatV2", "chatV2"),
    ],
)
def test_an_operation_id_loses_what_it_repeats(line: str, expected: str) -> None:
    tag = line.split(" ", 2)[2].rpartition(":")[0]
    assert named(line) == f"{tag}.{expected}"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("GET /v1/models -", "models.list"),
        ("GET /v1/models?beta=true -", "beta.models.list"),
        ("POST /v1/models?beta=true beta_models_post", "beta.models.create"),
        ("GET /v1/models/{id}?x=1&beta=true#one -", "beta.models.retrieve"),
        ("POST /v1/models -", "models.create"),
        ("GET /v1/models/{id} -", "models.retrieve"),
        ("PATCH /v1/models/{id} -", "models.update"),
        ("DELETE /v1/models/{id} -", "models.delete"),
        ("GET /2025-06/models/{id} -", "models.retrieve"),
        ("GET /2025-06-30/3.1/models -", "models.list"),
        ("GET /v1/me -", "me.retrieve"),
        ("GET /v1/people -", "people.list"),
        ("GET /2010-04-01/Calls/{Sid}.json -", "Calls.retrieve"),
        ("POST /api/v1/messages/batches/{id}/cancel -", "messages.batches.cancel"),
        ("POST /v1/messages/count_tokens -", "messages.count_tokens"),
        ("POST /v1/accounts/{id}/login_links -", "accounts.login_links.create"),
        ("GET / -", "get_/"),
        # An operationId that says no more than method and path
        ("POST /v1/messages messages_post", "messages.create"),
        ("GET /v1/models models_list", "models.list"),
        ("GET /v1/models/{model_id} models_get", "models.retrieve"),
        # One that says more
        ("GET /v1/models listModels", "listModels"),
        ("GET /v1/models get_models", "get_models"),
        ("GET /pets/{id} getPet", "getPet"),
        # A tag without an operationId
        ("GET /flights flights:-", "flights.list"),
        ("GET /orders/{id}/items orders:-", "orders.list_items"),
        ("GET /flights/domestic domestic:-", "domestic.retrieve"),
    ],
)
def test_names_come_from_the_path(line: str, expected: str) -> None:
    assert named(line) == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            ["PUT /users -", "PUT /users/{user-id} -"],
            ["users.update", "users.update_by_user_id"],
        ),
        (
            ["DELETE /users -", "DELETE /users/{id} -"],
            ["users.delete", "users.delete_by_id"],
        ),
        (
            ["PATCH /users/{id} -", "PUT /users/{id} -", "POST /users/{id} -"],
            ["users.update", "users.put", "users.post"],
        ),
        (
            ["GET /v1/users -", "GET /v2/users -", "GET /api/v2.1/users -"],
            ["users.list", "v2.users.list", "v2_1.users.list"],
        ),
        (
            ["GET /v1/users/{id} -", "GET /v2/users/{id} -"],
            ["users.retrieve", "v2.users.retrieve"],
        ),
        (
            ["PATCH /a/users/{id} a:-", "PUT /a/users/{id} a:-", "PUT /a/users a:-"],
            ["a.update_users", "a.put_users", "a.put_a_users"],
        ),
        (
            ["GET /v1/a/users a:-", "GET /v2/a/users a:-"],
            ["a.list_users", "a.list_users_v2"],
        ),
        # Nothing that is short tells them apart.
        (
            ["GET /a/{x}/users -", "GET /a/users -"],
            ["a.users.list", "get_a_users"],
        ),
    ],
)
def test_a_taken_name_is_told_apart_on_the_same_resource(
    lines: list[str], expected: list[str]
) -> None:
    operations = [operation(line) for line in lines]
    found = chosen(
        operations,
        [None] * len(operations),
        lambda parts: tuple(snake_case(part).strip("_") for part in parts),
    )
    assert [".".join(each) for each in found] == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            ["GET /search -", "POST /search -", "POST /query -"],
            ["search.retrieve", "search.create", "query"],
        ),
        (
            ["POST /r/{id}/search -", "GET /r/{id}/search/{n} -"],
            ["r.search.create", "r.search.retrieve"],
        ),
        # What the description calls so itself keeps its name.
        (["GET /search -", "POST /search search"], ["search.retrieve", "search"]),
    ],
)
def test_an_action_that_is_a_resource_too_is_a_method_of_it(
    lines: list[str], expected: list[str]
) -> None:
    operations = list(map(operation, lines))
    found = chosen(operations, [None] * len(lines), tuple)
    assert [".".join(each) for each in found] == expected
