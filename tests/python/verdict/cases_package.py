"""Edits of what is beside operations and schemas: errors, credentials, headers, words."""

from __future__ import annotations

from tests.python.verdict.case import case, drop, put, schema

_ERRORS = "x-specloom-errors > classes"
_CARD = "components > securitySchemes > card"
_HEADERS = "paths > /books/{book_id} > get > responses > 200 > headers"

PACKAGE = (
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
