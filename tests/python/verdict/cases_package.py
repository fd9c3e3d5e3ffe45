"""Edits of what is beside operations and schemas: errors, credentials, headers, words."""

from __future__ import annotations

from typing import Any

from tests.python.verdict.case import case, drop, no_schema, put, rename_key, schema

_ERRORS = "x-specloom-errors > classes"
_CARD = "components > securitySchemes > card"
_HEADERS = "paths > /books/{book_id} > get > responses > 200 > headers"


def _sends(name: str) -> dict[str, Any]:
    """A webhook whose payload is a schema."""
    media = {"schema": {"$ref": f"#/components/schemas/{name}"}}
    body = {"content": {"application/json": media}}
    return {"post": {"requestBody": body, "responses": {"204": {"description": "-"}}}}


_REFUSED = "paths > /books/{book_id} > delete > responses > 409"
_CATCHES = """
try:
    client.books.delete("lent")
except errors.LoanError as error:
    assert isinstance(error.parsed, types.Refusal)
    print(error.parsed.error.message)
"""


def _answers(name: str) -> dict[str, Any]:
    """A body that is a schema."""
    return {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}}


_DUE = "webhooks > loan.due"

PACKAGE = (
    case(
        "webhook_removed",
        "event-removed type-removed",
        """
print(webhooks.parse_loan_due({"type": "loan.due", "book": "a"}).book)  # breaks
""",
        drop(_DUE),
        no_schema("LoanDue"),
    ),
    case(
        "webhook_added",
        "event-added type-added",
        """
event = webhooks.parse('{"type": "hall.opened", "book": "a"}')
if isinstance(event, types.LoanDue):
    print(event.book)
else:
    print(event.to_dict())
""",
        put("webhooks > hall.opened", _sends("HallOpened")),
        schema("HallOpened", {"properties": {"type": {"const": "hall.opened"}}}),
    ),
    case(
        "webhook_renamed",
        "event-renamed",
        """
print(webhooks.parse_loan_due({"type": "loan.due", "book": "a"}).book)
""",
        rename_key(_DUE, "loan-due"),
    ),
    case(
        "error_body_changed",
        "error-body-changed type-added",
        _CATCHES,
        put(f"{_REFUSED} > content", _answers("Lent")),
        schema("Lent", {"type": "object", "properties": {"until": {"type": "string"}}}),
    ),
    case(
        "error_body_removed",
        "error-body-removed",
        _CATCHES,
        drop(f"{_REFUSED} > content"),
    ),
    case(
        "error_body_added",
        "error-body-added",
        """
print(client.hours().opens)
""",
        put(
            "paths > /hours > get > responses > 404",
            {"description": "-", "content": _answers("Refusal")},
        ),
    ),
    case(
        "exception_removed",
        "exception-removed",
        """
try:
    client.books.delete("lent")
except errors.LoanError:  # breaks
    print("later")
""",
        drop(f"{_ERRORS} > 1"),
    ),
    case(
        "exception_renamed_with_its_old_name_kept",
        "exception-added",
        """
try:
    client.books.delete("lent")
except errors.LoanError:
    print("later")
""",
        put(f"{_ERRORS} > 1 > name", "LentError"),
        put(f"{_ERRORS} > 1 > also", ["LoanError"]),
    ),
    case(
        "exception_changed",
        "exception-added exception-changed exception-refined",
        """
try:
    client.books.delete("lent")
except errors.LoanError:
    print("later")
""",
        put(f"{_ERRORS} > 1 > status", 423),
        put(f"{_ERRORS} > +", {"name": "ConflictError", "status": 409}),
    ),
    case(
        "exception_refined",
        "exception-added exception-refined",
        """
try:
    client.books.delete("lent")
except errors.APIStatusError:
    print("later")
""",
        put(f"{_ERRORS} > +", {"name": "GoneError", "status": 410}),
    ),
    case(
        "credential_renamed",
        "credential-renamed",
        """
with Library(card="card", base_url=base) as own:  # breaks
    print(own.hours().opens)
""",
        put(f"{_CARD} > x-specloom-argument", "library_card"),
    ),
    case(
        "credential_added",
        "credential-added",
        """
with Library(card="card", base_url=base) as own:
    print(own.books.retrieve("a").title)
""",
        put(
            "components > securitySchemes > guest", {"type": "http", "scheme": "bearer"}
        ),
    ),
    case(
        "environment_removed",
        "environment-removed",
        """
os.environ["LIBRARY_CARD"] = "card"
with Library(base_url=base) as own:
    print(own.books.retrieve("a").title)
""",
        put(f"{_CARD} > x-specloom-env", "READER_CARD"),
    ),
    case(
        "base_url_removed",
        "base-url-removed",
        """
Library(card="card").close()
""",
        put("servers > 0 > url", "/"),
    ),
    case(
        "base_url_changed",
        "base-url-changed",
        """
Library(card="card").close()
""",
        put("servers > 0 > url", "https://books.example"),
    ),
    case(
        "header_removed",
        "attribute-removed",
        """
print(client.books.retrieve("a")._shelf)  # breaks
""",
        drop(f"{_HEADERS} > x-shelf"),
    ),
    case(
        "header_changed",
        "attribute-type-changed",
        """
left = client.books.retrieve("a")._loans.left
if left is not None:
    print(left + 1)  # breaks
""",
        put(f"{_HEADERS} > x-loans-left > schema > type", "string"),
    ),
    case(
        "header_added",
        "attribute-added",
        """
print(client.books.retrieve("a")._loans.left)
""",
        put(
            f"{_HEADERS} > x-loans-most",
            {"schema": {"type": "integer"}, "x-specloom-attribute": "loans.most"},
        ),
    ),
    case(
        "words_changed",
        "documentation-changed",
        """
print(client.hours().opens)
""",
        schema("Book > description", "Something to read."),
    ),
)
