"""Lists that come in pages, on their way into the representation."""

from __future__ import annotations

from specloom.api.model import (
    ANY,
    NULL,
    ListOf,
    ObjectSchema,
    OneOf,
    Pagination,
    Result,
    Type,
)
from specloom.api.schemas import SchemaLowering
from specloom.spec import view
from specloom.spec.paging import CONFIGURED, WORD, paging_of


def pagination_of(
    site: view.Operation, result: Result, schemas: SchemaLowering
) -> Pagination | None:
    """How the list that an operation gives goes on; None where it gives none."""
    paging = paging_of(site)
    if paging is None or result.lines or result.content_type is None:
        return None
    type_ = _plain(schemas.behind_names(result.type))
    for name in paging.items.split(".") if paging.items else ():
        schema = schemas.named(type_)
        fields = schema.fields if isinstance(schema, ObjectSchema) else ()
        found = (f.type for f in fields if f.wire_name == name)
        type_ = _plain(schemas.behind_names(next(found, ANY)))
    if isinstance(type_, ListOf):
        return Pagination(item=type_.item, paging=paging)
    said = paging.rule in (CONFIGURED, WORD)
    if said and isinstance(schemas.named(result.type), ObjectSchema):
        return Pagination(item=ANY, paging=paging)
    return None


def _plain(type_: Type) -> Type:
    """A type without the null beside it."""
    if isinstance(type_, OneOf):
        members = tuple(each for each in type_.members if each != NULL)
        return members[0] if len(members) == 1 else OneOf(members)
    return type_
