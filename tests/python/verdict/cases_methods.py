"""Edits of operations and parameters, and callers of their methods."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from starlette.responses import JSONResponse, Response

from tests.python.verdict.case import (
    LIBRARY,
    case,
    drop,
    no_schema,
    put,
    rename_key,
    rename_schema,
    schema,
)

_BOOKS = "paths > /books"
_BOOK = "paths > /books/{book_id}"
_COPY = "paths > /books/{book_id}/copies/{copy_id}"
_TELL = "paths > /stories > post > responses > 200 > content"


def takes(name: str, fits: Callable[[Any], bool]) -> Callable[[Any], Response]:
    """How a server answers that takes some values of a property only."""

    def answer(body: dict[str, Any]) -> Response:
        if fits(body[name]):
            return JSONResponse({"title": body["title"]})
        return JSONResponse({"error": {"type": "invalid", "message": name}}, 400)

    return answer


def is_day(text: str) -> bool:
    """Whether a text is a date, and no date-time."""
    try:
        return bool(date.fromisoformat(text))
    except ValueError:
        return False


METHODS = (
    case(
        "method_removed",
        "method-removed layout-changed",
        """
client.books.delete("a")  # breaks
""",
        drop(f"{_BOOK} > delete"),
    ),
    case(
        "method_moved",
        "method-moved",
        """
print(client.media.media().items)  # breaks
""",
        put("paths > /media > get > tags", ["collection"]),
    ),
    case(
        "method_renamed",
        "method-moved",
        """
print(client.books.retrieve("a").title)  # breaks
""",
        put(f"{_BOOK} > get > operationId", "fetch"),
    ),
    case(
        "method_added",
        "method-added",
        """
print(client.hours().opens)
""",
        put(
            "paths > /doors",
            {
                "get": {
                    "operationId": "doors",
                    "responses": {"204": {"description": "-"}},
                }
            },
        ),
    ),
    case(
        "method_deprecated",
        "deprecated",
        """
print(client.hours().opens)
""",
        put("paths > /hours > get > deprecated", True),
    ),
    case(
        "path_moved",
        "request-changed",
        """
print(client.hours().opens)
""",
        rename_key("paths > /hours", "/opening_hours"),
        replies={"GET /opening_hours": {"opens": "9:00"}},
    ),
    case(
        "argument_removed",
        "argument-removed",
        """
for book in client.books.list(author="Jane"):  # breaks
    print(book.title)
""",
        drop(f"{_BOOKS} > get > parameters > 1"),
    ),
    case(
        "argument_renamed",
        "argument-renamed",
        """
for book in client.books.list(author="Jane"):  # breaks
    print(book.title)
""",
        put(f"{_BOOKS} > get > parameters > 1 > x-specloom-name", "writer"),
    ),
    case(
        "path_parameter_renamed",
        "argument-renamed",
        """
print(client.books.copy(book_id="a", copy_id="b").copy_id)  # breaks
""",
        rename_key(_COPY, "/books/{book_id}/copies/{number}"),
        put(
            "paths > /books/{book_id}/copies/{number} > parameters > 1 > name", "number"
        ),
    ),
    case(
        "path_parameters_swapped",
        "arguments-reordered",
        """
copy = client.books.copy("a", "b")
assert (copy.book_id, copy.copy_id) == ("a", "b"), "copy of another book"
""",
        put(
            f"{_COPY} > parameters",
            [
                {
                    "name": name,
                    "in": "path",
                    "required": True,
                    "schema": {"type": "string"},
                }
                for name in ("copy_id", "book_id")
            ],
        ),
    ),
    case(
        "argument_left_the_path",
        "argument-became-keyword-only request-changed layout-changed",
        """
print(client.books.retrieve("a").title)  # breaks
""",
        rename_key(_BOOK, "/book"),
        drop("paths > /book > delete"),
        put(
            "paths > /book > parameters",
            [
                {
                    "name": "book_id",
                    "in": "query",
                    "required": True,
                    "schema": {"type": "string"},
                }
            ],
        ),
        put(
            "paths > /books/{book_id}",
            {
                "parameters": [
                    {
                        "name": "book_id",
                        "in": "path",
                        "required": True,
                        "schema": {"type": "string"},
                    }
                ],
                "delete": LIBRARY["paths"]["/books/{book_id}"]["delete"],
            },
        ),
    ),
    case(
        "argument_added",
        "argument-added",
        """
for book in client.books.list(author="Jane"):
    print(book.title)
""",
        put(
            f"{_BOOKS} > get > parameters > +",
            {"name": "limit", "in": "query", "schema": {"type": "integer"}},
        ),
    ),
    case(
        "argument_added_required",
        "argument-added-required",
        """
for book in client.books.list(author="Jane"):  # breaks
    print(book.title)
""",
        put(
            f"{_BOOKS} > get > parameters > +",
            {
                "name": "limit",
                "in": "query",
                "required": True,
                "schema": {"type": "integer"},
            },
        ),
    ),
    case(
        "argument_became_required",
        "argument-became-required",
        """
for book in client.books.list():  # breaks
    print(book.title)
""",
        put(f"{_BOOKS} > get > parameters > 1 > required", True),
    ),
    case(
        "body_became_optional",
        "argument-became-optional key-became-optional",
        """
print(client.books.create(title="Emma").title)
""",
        schema("NewBook > required", []),
    ),
    case(
        "argument_type_narrowed",
        "argument-type-narrowed key-type-narrowed",
        """
print(client.books.create(title="Emma", cover=7).title)  # breaks
""",
        schema("NewBook > properties > cover", {"type": "string"}),
    ),
    case(
        "argument_type_changed",
        "argument-type-changed key-type-changed",
        """
print(client.books.create(title="Emma", year=1815).title)  # breaks
""",
        schema("NewBook > properties > year", {"type": "string"}),
    ),
    case(
        "argument_type_widened",
        "argument-type-widened key-type-widened",
        """
print(client.books.create(title="Emma", year=1815).title)
""",
        schema("NewBook > properties > year", {"type": ["integer", "string", "null"]}),
    ),
    case(
        "argument_became_a_day",
        "argument-type-exchanged key-type-exchanged",
        """
from datetime import UTC, datetime
print(client.books.create(title="Emma", bought=datetime(2024, 1, 2, tzinfo=UTC)).title)
""",
        schema("NewBook > properties > bought > format", "date"),
        replies={"POST /books": takes("bought", is_day)},
    ),
    case(
        "argument_became_a_number",
        "argument-type-exchanged key-type-exchanged",
        """
print(client.books.create(title="Emma", signed=True).title)
""",
        schema("NewBook > properties > signed", {"type": ["integer", "null"]}),
        replies={"POST /books": takes("signed", lambda value: value is not True)},
    ),
    case(
        "items_became_days",
        "param-type-exchanged",
        """
from datetime import UTC, datetime
loans = [datetime(2024, 1, 2, tzinfo=UTC)]
print(client.books.create(title="Emma", loans=loans).title)
""",
        schema("Moment > format", "date"),
        replies={"POST /books": takes("loans", lambda days: all(map(is_day, days)))},
    ),
    case(
        "choice_removed",
        "argument-type-narrowed key-type-narrowed",
        """
print(client.books.create(title="Emma", binding="cloth").title)  # breaks
""",
        schema("NewBook > properties > binding", {"enum": ["paper"]}),
    ),
    case(
        "choice_added",
        "argument-type-widened key-type-widened",
        """
print(client.books.create(title="Emma", binding="cloth").title)
""",
        schema("NewBook > properties > binding", {"enum": ["paper", "cloth", "wood"]}),
    ),
    case(
        "argument_deprecated",
        "deprecated",
        """
for book in client.books.list(author="Jane"):
    print(book.title)
""",
        put(f"{_BOOKS} > get > parameters > 1 > deprecated", True),
    ),
    case(
        "result_no_longer_paged",
        "result-kind-changed",
        """
titles = [book.title for book in client.books.list()]  # breaks
print(", ".join(titles))  # the name of a field is no title
""",
        drop(f"{_BOOKS} > get > x-specloom-pagination"),
    ),
    case(
        "result_became_nullable",
        "result-type-widened",
        """
print(client.hours().opens)  # breaks
""",
        put(
            "paths > /hours > get > responses > 204", {"description": "Always closed."}
        ),
        replies={"GET /hours": None},
    ),
    case(
        "result_changed",
        "result-type-changed",
        """
print(client.motto().upper())  # breaks
""",
        put(
            "paths > /motto > get > responses > 200 > content",
            {
                "application/json": {
                    "schema": {"type": "array", "items": {"type": "string"}}
                }
            },
        ),
        replies={"GET /motto": ["Read."]},
    ),
    case(
        "result_added",
        "result-added",
        """
client.books.delete("a")
""",
        drop(f"{_BOOK} > delete > responses > 204"),
        put(
            f"{_BOOK} > delete > responses > 200",
            {
                "description": "What is gone.",
                "content": {
                    "application/json": {
                        "schema": {"$ref": "#/components/schemas/Book"}
                    }
                },
            },
        ),
        replies={"DELETE /books/a": {"id": "a"}},
    ),
    case(
        "stream_removed",
        "stream-removed type-removed",
        """
print([event.type for event in client.stories.tell(about="ducks", stream=True)])  # breaks
""",
        drop(f"{_TELL} > text/event-stream"),
        *map(no_schema, ("StoryEvent", "WordEvent", "EndEvent")),
    ),
    case(
        "event_added",
        "type-added variant-added",
        """
for event in client.stories.tell(about="ducks", stream=True):
    if isinstance(event, types.WordEvent):
        print(event.word)
""",
        schema(
            "PauseEvent",
            {
                "type": "object",
                "required": ["type"],
                "properties": {"type": {"const": "pause"}},
            },
        ),
        schema("StoryEvent > oneOf > +", {"$ref": "#/components/schemas/PauseEvent"}),
    ),
    case(
        "event_renamed",
        "type-renamed",
        """
for event in client.stories.tell(about="ducks", stream=True):
    if isinstance(event, types.WordEvent):  # breaks
        print(event.word)
""",
        rename_schema("WordEvent", "TextEvent"),
    ),
    case(
        "credentials_required",
        "credentials-required request-changed",
        """
with Library(base_url=base, max_retries=0) as anonymous:
    print(anonymous.hours().opens)
""",
        drop("paths > /hours > get > security"),
    ),
)
