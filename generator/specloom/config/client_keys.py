"""The keys of `[client]` that speak of the description: what annotations can say.

A word of an annotation has the same name here, without `x-specloom-` and with an
underscore for a hyphen. `statements.py` makes of them what is laid onto the description.
"""

from __future__ import annotations

from specloom.config.kinds import (
    ACCESSOR,
    NOT_BLANK,
    PYTHON_NAME,
    Either,
    Flag,
    Key,
    ListOf,
    MapOf,
    Number,
    Table,
    Tables,
    Text,
)

_OPERATION = "method and a path (`GET /orders`), or an operationId"
_SOME_OPERATIONS = f"{_OPERATION}; `*` stands for any text"
_SCHEMA = "name in `components.schemas`, or a JSON pointer (`models.yaml#/Order`)"

_STEPS = MapOf(keys="query parameter", item=Text(form=NOT_BLANK))

PAGINATION = (
    Key(
        name="items",
        kind=Text(),
        meaning="the response property that holds the items; empty where the response"
        " is the list",
        example='"data"',
        required=True,
    ),
    Key(
        name="more",
        kind=Text(form=NOT_BLANK),
        meaning="the response property that is false on the last page",
        example='"has_more"',
    ),
    Key(
        name="next",
        kind=_STEPS,
        meaning="query parameters of the next page, each with the response property that"
        " it takes its value from",
        example='{after_id = "last_id"}',
    ),
    Key(
        name="previous",
        kind=_STEPS,
        meaning="the same, backwards",
        example='{before_id = "first_id"}',
    ),
    Key(
        name="page",
        kind=Text(form=NOT_BLANK),
        meaning="in place of `next`: the query parameter that counts pages",
        example='"page"',
    ),
    Key(
        name="offset",
        kind=Text(form=NOT_BLANK),
        meaning="in place of `next`: the query parameter that counts items",
        example='"offset"',
    ),
    Key(
        name="first",
        kind=Number(whole=True),
        meaning="what `page` or `offset` is on the first page; 1 if left out",
        example="0",
    ),
    Key(
        name="url",
        kind=Text(form=NOT_BLANK),
        meaning="in place of `next`: the response property that holds the address of the"
        " next page",
        example='"links.next"',
    ),
    Key(
        name="link",
        kind=Flag(only=True),
        meaning="in place of `next`: the `Link` header holds that address",
        example="true",
    ),
    Key(
        name="done",
        kind=Text(form=NOT_BLANK),
        meaning="the response property that is true on the last page",
        example='"done"',
    ),
    Key(
        name="size",
        kind=Text(form=NOT_BLANK),
        meaning="the query parameter that says how many items a page may have",
        example='"limit"',
    ),
    Key(
        name="total",
        kind=Text(form=NOT_BLANK),
        meaning="the response property with the number of all items",
        example='"total"',
    ),
    Key(
        name="pages",
        kind=Text(form=NOT_BLANK),
        meaning="the response property with the number of all pages",
        example='"total_pages"',
    ),
)

STREAM = (
    Key(
        name="switch",
        kind=Text(form=NOT_BLANK),
        meaning="the body property that is true when the caller wants the stream",
        example='"stream"',
    ),
    Key(
        name="skip",
        kind=ListOf(item=Text()),
        meaning="tags of events that callers do not see",
        example='["ping"]',
    ),
    Key(
        name="raise",
        kind=ListOf(item=Text()),
        meaning="tags of events that end the stream as an exception",
        example='["error"]',
    ),
    Key(
        name="last",
        kind=Text(form=NOT_BLANK),
        meaning="tag of the event, or its data, without which a stream is not complete",
        example='"message_stop"',
    ),
)

PARAMETER = (
    Key(
        name="name",
        kind=Text(form=PYTHON_NAME),
        meaning="the argument of the method",
        example='"betas"',
    ),
    Key(
        name="always",
        kind=Either(Flag(only=True), ListOf(item=Text(), least=1)),
        meaning="true for an optional parameter of one value that every request carries;"
        " of a list in a header, the values that every request adds",
        example="true",
    ),
)

REMOVED = (
    Key(
        name="name",
        kind=Text(form=NOT_BLANK),
        meaning="the parameter, or the property of the body",
        example='"temperature"',
        required=True,
    ),
    Key(
        name="until",
        kind=Text(form=NOT_BLANK),
        meaning="the last version that took it",
        example='"2023-06-01"',
        required=True,
    ),
    Key(
        name="instead",
        kind=Text(form=NOT_BLANK),
        meaning="what to do now",
        example='"Leave it out."',
    ),
)

OPERATION = (
    Key(
        name="accessor",
        kind=Text(form=ACCESSOR),
        meaning="where the method stands on the client; in short `[client.methods]`",
        example='"orders.get"',
    ),
    Key(
        name="pagination",
        kind=Either(Flag(only=False), Table(PAGINATION)),
        meaning="how the list continues, false for a list of one page; in short"
        " `[client.pagination]`",
        example='{items = "data", next = {page = "next_page"}}',
    ),
    Key(
        name="stream",
        kind=Table(STREAM),
        meaning="what asks for the stream, and what becomes of its events",
        example='{switch = "stream", skip = ["ping"]}',
    ),
    Key(
        name="max_bytes",
        kind=Number(whole=True),
        meaning="how many bytes of encoded body the API takes",
        example="33554432",
    ),
    Key(
        name="removed",
        kind=Tables(REMOVED),
        meaning="what an earlier version took, and this one does not",
    ),
    Key(
        name="parameters",
        kind=MapOf(keys="parameter's name", item=Table(PARAMETER)),
        meaning="what is said of one parameter",
        example='{x-beta = {name = "betas"}}',
        default={},
    ),
)

SCHEMA = (
    Key(
        name="name",
        kind=Text(form=PYTHON_NAME),
        meaning="the class in Python; in short `[client.types]`",
        example='"PurchaseOrder"',
    ),
    Key(
        name="open",
        kind=Flag(),
        meaning="whether an enum or a union may grow without a new version of the API",
        example="true",
    ),
    Key(
        name="accepts",
        kind=ListOf(item=Text(form=NOT_BLANK), least=1),
        meaning="schemas of responses that may be sent back in its place",
        example='["ContentBlock"]',
    ),
)

SECURITY = (
    Key(
        name="argument",
        kind=Text(form=PYTHON_NAME),
        meaning="the argument of the client",
        example='"api_key"',
        otherwise="the scheme's name, in snake_case",
    ),
    Key(
        name="env",
        kind=Text(form=NOT_BLANK),
        meaning="the environment variable that is read without the argument",
        example='"SHOP_API_KEY"',
    ),
    Key(
        name="prefix",
        kind=Text(form=NOT_BLANK),
        meaning="the word before the credential in the header `Authorization`",
        example='"Bot"',
        otherwise="as described",
    ),
    Key(
        name="type",
        kind=Text(
            choices=("bearer", "basic", "header", "query", "cookie"),
            noun="way to send a credential",
        ),
        meaning="how it is sent, where the description does not declare the scheme; every"
        " operation that asks for no other takes it then",
        example='"header"',
        otherwise="as described",
    ),
    Key(
        name="name",
        kind=Text(form=NOT_BLANK),
        meaning="the header, query parameter or cookie of such a scheme",
        example='"X-Api-Key"',
    ),
    Key(
        name="with",
        kind=ListOf(item=Text(form=NOT_BLANK)),
        meaning="other schemes whose credentials are needed together with that of such a"
        " scheme",
        example='["appId"]',
    ),
)

ERROR_CLASS = (
    Key(
        name="name",
        kind=Text(form=PYTHON_NAME),
        meaning="the exception",
        example='"OverloadedError"',
        required=True,
    ),
    Key(
        name="status",
        kind=Number(whole=True),
        meaning="the status that it stands for",
        example="529",
        otherwise="any",
    ),
    Key(
        name="type",
        kind=Text(form=NOT_BLANK),
        meaning="the error type that it stands for",
        example='"overloaded_error"',
        otherwise="any",
    ),
    Key(
        name="description",
        kind=Text(),
        meaning="when it is raised",
        example='"The API is overloaded."',
    ),
)

ERRORS = (
    Key(
        name="type",
        kind=Text(form=NOT_BLANK),
        meaning="where an error's body says its type, as a dotted path",
        example='"error.type"',
    ),
    Key(
        name="message",
        kind=Text(form=NOT_BLANK),
        meaning="where it says what happened, as a dotted path",
        example='"error.message"',
    ),
    Key(
        name="classes",
        kind=Tables(ERROR_CLASS),
        meaning="one exception, in place of the usual ones",
    ),
)

_SELECTION = (
    Key(
        name="tags",
        kind=ListOf(item=Text(form=NOT_BLANK)),
        meaning="operations with one of these tags",
        example='["orders", "internal-*"]',
        default=[],
    ),
    Key(
        name="paths",
        kind=ListOf(item=Text(form=NOT_BLANK)),
        meaning="operations of one of these paths; `*` stands for any text, slashes too",
        example='["/v1/admin/*"]',
        default=[],
    ),
    Key(
        name="operations",
        kind=ListOf(item=Text(form=NOT_BLANK)),
        meaning=f"operations, each a {_SOME_OPERATIONS}",
        example='["DELETE /orders/{id}", "*_internal"]',
        default=[],
    ),
)

ABOUT_THE_DESCRIPTION = (
    Key(
        name="base_url",
        kind=Text(form=NOT_BLANK),
        meaning="where the API is reached",
        example='"https://api.example.com"',
        otherwise="the first server of the description",
    ),
    Key(
        name="base_url_env",
        kind=Text(form=NOT_BLANK),
        meaning="the environment variable that says where the API is reached",
        example='"SHOP_BASE_URL"',
    ),
    Key(
        name="methods",
        kind=MapOf(keys=_OPERATION, item=Text(form=ACCESSOR)),
        meaning="where methods stand on the client",
        example='{"GET /orders/{id}" = "orders.get"}',
        default={},
    ),
    Key(
        name="types",
        kind=MapOf(keys=_SCHEMA, item=Text(form=PYTHON_NAME)),
        meaning="what schemas are called in Python",
        example='{Order = "PurchaseOrder"}',
        default={},
    ),
    Key(
        name="headers",
        kind=MapOf(keys="response header", item=Text(form=ACCESSOR)),
        meaning="headers as attributes of every response, a path for each",
        example='{x-request-id = "request_id"}',
        default={},
    ),
    Key(
        name="pagination",
        kind=MapOf(
            keys=_SOME_OPERATIONS, item=Either(Flag(only=False), Table(PAGINATION))
        ),
        meaning="how lists continue, false for a list of one page",
        example='{"GET /orders" = {items = "data", next = {page = "next"}}}',
        default={},
    ),
    Key(
        name="security",
        kind=MapOf(keys="security scheme", item=Table(SECURITY)),
        meaning="a credential",
        example='{apiKey = {env = "SHOP_API_KEY"}}',
        default={},
    ),
    Key(
        name="include",
        kind=Table(_SELECTION),
        meaning="the operations that the client has; without this table, all",
    ),
    Key(
        name="exclude",
        kind=Table(_SELECTION),
        meaning="operations that the client does not have; they and the schemas that"
        " only they use count as not described",
    ),
    Key(
        name="operations",
        kind=MapOf(keys=_SOME_OPERATIONS, item=Table(OPERATION)),
        meaning="what annotations can say of an operation",
        example="{createFile = {max_bytes = 33554432}}",
        default={},
    ),
    Key(
        name="schemas",
        kind=MapOf(keys=_SCHEMA, item=Table(SCHEMA)),
        meaning="what annotations can say of a schema",
        example="{Order = {open = true}}",
        default={},
    ),
    Key(
        name="errors",
        kind=Table(ERRORS),
        meaning="the exceptions of the client, and what an error's body says",
    ),
)
