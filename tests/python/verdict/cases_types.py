"""Edits of schemas, and callers that read models and write dicts."""

from __future__ import annotations

from tests.python.verdict.case import case, no_schema, rename_schema, schema
from tests.python.verdict.workshop import BOOK

_FIELD = "Book > properties > "

TYPES = (
    case(
        "field_removed",
        "field-removed",
        """
book = client.books.retrieve("a")
print(book.subtitle)  # breaks
""",
        no_schema(f"{_FIELD}subtitle"),
        schema("Book > required", ["id", "title", "year", "genre", "authors", "due"]),
        replies={"GET /books/a": {k: v for k, v in BOOK.items() if k != "subtitle"}},
    ),
    case(
        "field_added",
        "field-added",
        """
print(client.books.retrieve("a").title.upper())
""",
        schema(f"{_FIELD}weight", {"type": "number"}),
    ),
    case(
        "field_became_nullable",
        "field-became-nullable",
        """
book = client.books.retrieve("a")
print(book.subtitle.upper())  # breaks
""",
        schema(f"{_FIELD}subtitle", {"type": ["string", "null"]}),
        replies={"GET /books/a": {**BOOK, "subtitle": None}},
    ),
    case(
        "field_became_optional",
        "field-became-optional",
        """
book = client.books.retrieve("a")
print(book.subtitle.upper())  # breaks
""",
        schema("Book > required", ["id", "title", "year", "genre", "authors", "due"]),
        replies={"GET /books/a": {k: v for k, v in BOOK.items() if k != "subtitle"}},
    ),
    case(
        "field_became_required",
        "field-became-required",
        """
book = client.books.retrieve("a")
if book.pages is not None:
    print(book.pages + 1)
""",
        schema(
            "Book > required",
            ["id", "title", "year", "subtitle", "genre", "authors", "due", "pages"],
        ),
    ),
    case(
        "nullable_field_became_optional",
        "field-became-optional",
        """
author = client.books.retrieve("a").authors[0]
print(author.name.upper())  # breaks
""",
        schema("Author > required", ["born"]),
        replies={"GET /books/a": {**BOOK, "authors": [{"born": None}]}},
    ),
    case(
        "field_widened",
        "field-type-widened",
        """
print(client.books.retrieve("a").year + 1)  # breaks
""",
        schema(f"{_FIELD}year", {"type": ["integer", "string"]}),
        replies={"GET /books/a": {**BOOK, "year": "c. 1815"}},
    ),
    case(
        "field_changed",
        "field-type-changed",
        """
print(client.books.retrieve("a").title.upper())  # breaks
""",
        schema(f"{_FIELD}title > type", "array"),
        schema(f"{_FIELD}title > items", {"type": "string"}),
        replies={"GET /books/a": {**BOOK, "title": ["Emma"]}},
    ),
    case(
        "date_became_text",
        "field-type-changed",
        """
due = client.books.retrieve("a").due
if due is not None:
    print(due.year)  # breaks
""",
        schema(f"{_FIELD}due", {"type": ["string", "null"]}),
    ),
    case(
        "field_narrowed",
        "field-never-none",
        """
due = client.books.retrieve("a").due
print(due.year if due is not None else "never")
""",
        schema(f"{_FIELD}due", {"type": "string", "format": "date"}),
    ),
    case(
        "field_without_type",
        "field-type-unknown",
        """
print(client.books.retrieve("a").title.upper())
""",
        no_schema(f"{_FIELD}title > type"),
    ),
    case(
        "default_changed",
        "field-default-changed",
        """
print(client.books.retrieve("a").language.upper())
""",
        schema(f"{_FIELD}language > default", "la"),
    ),
    case(
        "default_removed",
        "field-default-removed",
        """
print(client.books.retrieve("a").language.upper())  # breaks
""",
        schema(f"{_FIELD}language", {"type": "string"}),
        replies={"GET /books/a": {k: v for k, v in BOOK.items() if k != "language"}},
    ),
    case(
        "value_added",
        "value-added",
        """
book = client.books.retrieve("a")
if book.status == "free":
    print(book.title)
""",
        schema(f"{_FIELD}status", {"enum": ["free", "lent", "lost", "sold"]}),
        replies={"GET /books/a": {**BOOK, "status": "sold"}},
    ),
    case(
        "value_removed",
        "value-removed",
        """
book = client.books.retrieve("a")
if book.status == "lent":
    print(book.title)
""",
        schema(f"{_FIELD}status", {"enum": ["free", "lost"]}),
    ),
    case(
        "alias_became_nullable",
        "alias-type-widened",
        """
book = client.books.retrieve("a")
print(book.genre.upper())  # breaks
""",
        schema("Genre", {"anyOf": [{"enum": ["crime", "poetry"]}, {"type": "null"}]}),
        replies={"GET /books/a": {**BOOK, "genre": None}},
    ),
    case(
        "type_renamed",
        "type-renamed",
        """
author = client.books.retrieve("a").authors[0]
assert isinstance(author, types.Author)  # breaks
""",
        rename_schema("Author", "Writer"),
    ),
    case(
        "type_renamed_and_not_named",
        "type-renamed",
        """
print(client.books.retrieve("a").authors[0].name.upper())
""",
        rename_schema("Author", "Writer"),
    ),
    case(
        "type_renamed_and_its_fields_reordered",
        "type-renamed layout-changed",
        """
author = client.books.retrieve("a").authors[0]
assert isinstance(author, types.Author)  # breaks
""",
        rename_schema("Author", "Writer"),
        schema(
            "Writer > properties",
            {"born": {"type": ["integer", "null"]}, "name": {"type": "string"}},
        ),
    ),
    case(
        "inline_became_a_reference_to_what_there_was",
        "type-renamed",
        """
days = client.fair().open
assert isinstance(days, types.FairOpen)  # breaks
""",
        schema("Fair > properties > open", {"$ref": "#/components/schemas/Span"}),
    ),
    case(
        "inline_became_a_reference_and_is_not_named",
        "type-renamed",
        """
days = client.fair().open
print(days.start.upper())
""",
        schema("Fair > properties > open", {"$ref": "#/components/schemas/Span"}),
    ),
    case(
        "member_added",
        "type-added variant-added",
        """
for item in client.media.media().items:
    if isinstance(item, types.Film):
        print(item.minutes + 1)
    elif isinstance(item, types.Song):
        print(item.singer.upper())
    else:
        print("something else")
""",
        schema(
            "Game",
            {
                "type": "object",
                "required": ["kind"],
                "properties": {"kind": {"const": "game"}},
            },
        ),
        schema("Medium > oneOf > +", {"$ref": "#/components/schemas/Game"}),
        replies={"GET /media": {"items": [{"kind": "game"}]}},
    ),
    case(
        "member_removed",
        "type-removed type-added variant-added",
        """
for item in client.media.media().items:
    if isinstance(item, types.Song):  # breaks
        print(item.singer.upper())
""",
        schema(
            "Medium > oneOf",
            [
                {"$ref": "#/components/schemas/Film"},
                {"$ref": "#/components/schemas/Poster"},
            ],
        ),
        schema(
            "Poster",
            {
                "type": "object",
                "required": ["kind", "singer"],
                "properties": {
                    "kind": {"const": "poster"},
                    "singer": {"type": "string"},
                },
            },
        ),
        no_schema("Song"),
    ),
    case(
        "class_became_alias",
        "type-kind-changed",
        """
print(client.hours().opens)  # breaks
""",
        schema("Hours", {"type": "string"}),
        replies={"GET /hours": "9:00"},
    ),
    case(
        "items_narrowed",
        "field-item-type-narrowed",
        """
for mark in client.books.retrieve("a").marks or []:
    print(mark)
""",
        schema(f"{_FIELD}marks > items", {"type": "string"}),
    ),
    case(
        "key_removed",
        "key-removed",
        """
label: params.Label = {"text": "new", "colour": "red"}  # breaks
print(client.books.create(title="Emma", label=label).title)
""",
        no_schema("Label > properties > colour"),
    ),
    case(
        "key_became_required",
        "key-became-required",
        """
print(client.books.create(title="Emma", label={"text": "new"}).title)  # breaks
""",
        schema("Label > required", ["text", "colour"]),
    ),
    case(
        "key_added_required",
        "key-added-required",
        """
print(client.books.create(title="Emma", label={"text": "new"}).title)  # breaks
""",
        schema("Label > properties > size", {"type": "integer"}),
        schema("Label > required", ["text", "size"]),
    ),
    case(
        "key_added",
        "key-added",
        """
print(client.books.create(title="Emma", label={"text": "new"}).title)
""",
        schema("Label > properties > size", {"type": "integer"}),
    ),
    case(
        "key_narrowed",
        "key-type-narrowed",
        """
label: params.Label = {"text": "new", "colour": "red"}  # breaks
print(client.books.create(title="Emma", label=label).title)
""",
        schema("Label > properties > colour", {"enum": ["blue"]}),
    ),
    case(
        "param_alias_narrowed",
        "param-type-narrowed",
        """
for book in client.books.list(order="year"):  # breaks
    print(book.title)
""",
        schema("Order", {"enum": ["title"]}),
    ),
    case(
        "param_alias_widened",
        "param-type-widened",
        """
order: params.Order = "year"
for book in client.books.list(order=order):
    print(book.title)
""",
        schema("Order", {"enum": ["title", "year", "author"]}),
    ),
    case(
        "param_renamed",
        "type-renamed",
        """
label = params.Label(text="new", colour="red")  # breaks
print(client.books.create(title="Emma", label=label).title)
""",
        rename_schema("Label", "Sticker"),
    ),
    case(
        "bound_tightened",
        "request-check-changed",
        """
print(client.books.create(title="Emma").title)
""",
        schema("NewBook > properties > title > maxLength", 100),
    ),
)
