"""From documents to one API: operations, schemas, credentials, errors, headers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from specloom.api.model import (
    Api,
    Enum,
    ErrorKind,
    Errors,
    HeaderAttribute,
    Kind,
    Scalar,
    SecurityScheme,
    Tag,
)
from specloom.api.operations import OperationLowering
from specloom.api.schemas import DEFAULT_GROUP, SchemaLowering
from specloom.api.stumbling import stumbled
from specloom.base.diagnostics import Finding
from specloom.spec import view
from specloom.spec.document import Document
from specloom.spec.values import as_dict, as_list, as_name, as_text


def lower(*documents: Document) -> tuple[Api, list[Finding]]:
    """The API that documents describe together, and what has no place in a client.

    The first document names the API; what several say (a server, an error class, a
    credential, a tag) counts where it is said first.
    """
    schemas = SchemaLowering(documents[0])
    operations = []
    for document in documents:
        schemas.document = document
        for site in document.operations():
            try:
                operation = OperationLowering(document, schemas, site).lower()
            except Exception as error:  # A bug of ours is no reason to give nothing.
                schemas.findings.append(stumbled(site.label, site.at, error))
                continue
            if operation is not None:
                operations.append(operation)
    base_url, base_path, base_url_env = _server(documents)
    info = as_dict(documents[0].value.get("info"))
    api = Api(
        title=str(info.get("title") or "API"),
        version=str(info.get("version") or ""),
        description=as_text(info.get("description")),
        base_url=base_url,
        base_path=base_path,
        base_url_env=base_url_env,
        operations=tuple(operations),
        schemas=schemas.finish(),
        security=tuple(_security_schemes(documents)),
        errors=_errors(documents),
        attributes=tuple(_attributes(documents, schemas)),
        tags=tuple(_tags(documents)),
    )
    return api, schemas.findings


def _tags(documents: Sequence[Document]) -> Iterator[Tag]:
    seen: set[str] = set()
    for document in documents:
        for tag in map(as_dict, as_list(document.value.get("tags"))):
            name = str(tag.get("name"))
            if name not in seen:
                seen.add(name)
                yield Tag(name=name, description=as_text(tag.get("description")))


def _server(
    documents: Sequence[Document],
) -> tuple[str | None, str, str | None]:
    """The base URL, or the path of one without a host; and the variable it is in."""
    for server in (each for document in documents for each in document.view.servers):
        url = server.default_url
        if url is not None:
            env = server.value.get("x-specloom-env")
            url = url.rstrip("/")
            if url.startswith(("http://", "https://")):
                return url, "", env
            return None, url if url.startswith("/") else "", env
    return None, "", None


def _security_schemes(documents: Sequence[Document]) -> Iterator[SecurityScheme]:
    seen: set[str] = set()
    for document in documents:
        for name, stated in document.view.security_schemes.items():
            if name not in seen and stated.listed not in document.placeholders:
                seen.add(name)
                yield _security_scheme(stated)


def _security_scheme(
    stated: view.SecurityScheme,
) -> SecurityScheme:
    name, value = stated.name, stated.value
    kind, wire_name = "bearer", "authorization"
    if value.get("type") == "apiKey":
        kind, wire_name = str(value.get("in")), str(value.get("name"))
    elif str(value.get("scheme", "")).lower() == "basic":
        kind = "basic"
    return SecurityScheme(
        name=name,
        kind=kind,
        wire_name=wire_name,
        wanted_argument=as_name(value.get("x-specloom-argument")),
        env=value.get("x-specloom-env"),
        description=as_text(value.get("description")),
        at=stated.document.at(stated.listed),
    )


def _errors(documents: Sequence[Document]) -> Errors:
    stated = (as_dict(d.value.get("x-specloom-errors")) for d in documents)
    value = next((each for each in stated if each), {})
    kinds = (
        ErrorKind(
            wanted_name=str(entry.get("name")),
            status=entry.get("status"),
            type=entry.get("type"),
            description=as_text(entry.get("description")),
        )
        for entry in map(as_dict, as_list(value.get("classes")))
    )
    return Errors(
        type_path=value.get("type"),
        message_path=value.get("message"),
        kinds=tuple(kinds),
    )


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
        type_ = schemas.type_of(schema, "", "Header", DEFAULT_GROUP)
        yield HeaderAttribute(
            wanted_path=parts,
            wire_name=header.name.lower(),
            type=type_ if isinstance(type_, Scalar | Enum) else Scalar(Kind.STRING),
            description=as_text(header.value.get("description")),
        )


def _response_headers(document: Document) -> Iterator[view.Header]:
    for operation in document.operations():
        for response in operation.responses:
            yield from response.headers
