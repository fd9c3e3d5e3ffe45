"""From documents to one API: operations, schemas, credentials, errors, headers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from msgspec.structs import replace

from specloom.api import groups
from specloom.api.access import address_of, security_schemes, with_one_meaning
from specloom.api.events import callbacks, webhooks
from specloom.api.memory import Memory, of_path
from specloom.api.model import (
    Address,
    Api,
    Enum,
    ErrorKind,
    Errors,
    HeaderAttribute,
    Kind,
    Operation,
    Scalar,
    Tag,
)
from specloom.api.operations import OperationLowering
from specloom.api.schemas import SchemaLowering
from specloom.api.stumbling import stumbled
from specloom.base.diagnostics import Finding, LazyLocation
from specloom.base.words import is_name
from specloom.spec import view
from specloom.spec.document import Document
from specloom.spec.usage import unused_schemas
from specloom.spec.values import as_dict, as_list, as_text


def lower(
    *documents: Document, memory: Memory | None = None
) -> tuple[Api, list[Finding]]:
    """The API that documents describe together, and what has no place in a client.

    The first document names the API; what several say (a server, an error class, a
    credential, a tag) counts where it is said first.

    Args:
        memory: of another description that may be mostly the same, or for one.
    """
    memory = memory or Memory()
    documents = tuple(memory.begin(documents))
    schemas = SchemaLowering(documents[0], memory=memory)
    address = address_of(documents)
    operations = []
    for document in documents:
        schemas.document = document
        for site in document.operations():
            try:
                operation = _operation(document, schemas, site, address)
            except Exception as error:  # A bug of ours is no reason to give nothing.
                schemas.findings.append(stumbled(site.label, site.at, error))
                continue
            if operation is not None:
                operations.append(operation)
    sent, called_back = webhooks(documents, schemas), callbacks(documents, schemas)
    for document in documents:
        schemas.document = document
        for pointer in unused_schemas(document):
            schemas.add_unused(pointer)
    info = as_dict(documents[0].value.get("info"))
    named = schemas.finish()
    api = Api(
        title=str(info.get("title") or "API"),
        version=str(info.get("version") or ""),
        description=as_text(info.get("description")),
        address=address,
        operations=with_one_meaning(operations),
        webhooks=sent,
        callbacks=called_back,
        schemas=named,
        parts=schemas.parts_of(named),
        security=tuple(security_schemes(documents)),
        errors=_errors(documents),
        attributes=tuple(_attributes(documents, schemas)),
        tags=tuple(_tags(documents)),
    )
    return api, schemas.findings


def _operation(
    document: Document, schemas: SchemaLowering, site: view.Operation, address: Address
) -> Operation | None:
    operation, is_known = schemas.memory.part(
        document,
        ("operation", site.path, site.method, site.pointer),
        (site.value, of_path(site.item.value)),
        lambda: OperationLowering(document, schemas, site, address).lower(),
        schemas.again,
    )
    if operation is None or not is_known:
        return operation
    # The places are those of this document, whose pointers are the same.
    at = document.at
    return replace(
        operation,
        location=LazyLocation(operation.location.pointer, at),
        params=tuple(
            replace(each, location=LazyLocation(each.location.pointer, at))
            for each in operation.params
        ),
    )


def _tags(documents: Sequence[Document]) -> Iterator[Tag]:
    seen: set[str] = set()
    for document in documents:
        for tag in map(as_dict, as_list(document.value.get("tags"))):
            name = str(tag.get("name"))
            if name not in seen:
                seen.add(name)
                yield Tag(name=name, description=as_text(tag.get("description")))


def _errors(documents: Sequence[Document]) -> Errors:
    stated = (as_dict(d.value.get("x-specloom-errors")) for d in documents)
    value = next((each for each in stated if each), {})
    kinds: dict[str, ErrorKind] = {}
    for entry in map(as_dict, as_list(value.get("classes"))):
        kind = _error_kind(entry, kinds)
        if kind is not None:
            kinds.setdefault(kind.wanted_name, kind)
    taken = set(kinds)
    for name, kind in kinds.items():
        free = tuple(each for each in kind.also if each not in taken)
        taken.update(free)
        kinds[name] = replace(kind, also=free)
    return Errors(
        type_path=_path(value.get("type")),
        message_path=_path(value.get("message")),
        details_path=_path(value.get("details")),
        kinds=tuple(kinds.values()),
    )


def _error_kind(
    entry: Mapping[str, Any], known: Mapping[str, ErrorKind]
) -> ErrorKind | None:
    """A class of errors; None of an entry that is faulty, which a rule reports."""
    name, status, type_ = (entry.get(word) for word in ("name", "status", "type"))
    if not isinstance(name, str) or not is_name(name):
        return None
    if "status" in entry and not (type(status) is int and 400 <= status <= 599):
        return None
    if "type" in entry and not isinstance(type_, str):
        return None
    if status is None and type_ is None:
        return None
    base = entry.get("base")
    return ErrorKind(
        wanted_name=name,
        status=status,
        type=type_,
        base=base if isinstance(base, str) and base in known else None,
        also=tuple(filter(is_name, as_list(entry.get("also")))),
        description=as_text(entry.get("description")),
    )


def _path(value: Any) -> str | None:
    """A dotted path; None for what is none."""
    return value if isinstance(value, str) and all(value.split(".")) else None


def _attributes(
    documents: Sequence[Document], schemas: SchemaLowering
) -> Iterator[HeaderAttribute]:
    """Headers with an attribute, in the order in which responses first name them."""
    seen: set[tuple[str, ...]] = set()
    found = [each for document in documents for each in _response_headers(document)]
    for header in found:
        path = header.value.get("x-specloom-attribute")
        if not isinstance(path, str) or tuple(path.split(".")) in seen:
            continue
        parts = tuple(path.split("."))
        seen.add(parts)
        schema = header.schema.value if header.schema else None
        type_ = schemas.type_of(schema, "", "Header", groups.DEFAULT)
        yield HeaderAttribute(
            wanted_path=parts,
            wire_name=header.name.lower(),
            type=type_ if isinstance(type_, Scalar | Enum) else Scalar(Kind.STRING),
            description=as_text(header.value.get("description")),
        )


def _response_headers(document: Document) -> Iterator[view.Header]:
    # Most responses refer to the same few.
    seen: set[int] = set()
    for operation in document.operations():
        for response in operation.responses:
            if id(response.value) not in seen:
                seen.add(id(response.value))
                yield from response.headers
