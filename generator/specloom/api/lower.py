"""From a document to an API: operations become methods, headers attributes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from specloom import names
from specloom.api.model import (
    Api,
    Enum,
    ErrorClass,
    Errors,
    HeaderAttribute,
    Kind,
    Scalar,
    SecurityScheme,
    Tag,
)
from specloom.api.operations import OperationLowering
from specloom.api.schemas import SchemaLowering
from specloom.api.values import as_dict, as_list, as_text
from specloom.diagnostics import Finding
from specloom.spec import pointers
from specloom.spec.document import Document

# The classes a client has when its spec names none, by status.
USUAL_ERRORS = (
    (400, "BadRequestError", "The request is malformed."),
    (401, "AuthenticationError", "The credentials are missing or wrong."),
    (403, "PermissionDeniedError", "The credentials do not allow this."),
    (404, "NotFoundError", "There is no such resource."),
    (409, "ConflictError", "The request conflicts with the state of the resource."),
    (422, "UnprocessableEntityError", "The request is well formed but not valid."),
    (429, "RateLimitError", "Too many requests."),
    (500, "InternalServerError", "The server failed."),
)


def lower(document: Document) -> tuple[Api, list[Finding]]:
    """The API that a document describes, and what of it has no place in a client."""
    schemas = SchemaLowering(document)
    operations = [
        operation
        for site in document.operations()
        for operation in [OperationLowering(document, schemas, site).lower()]
        if operation is not None
    ]
    info = as_dict(document.value.get("info"))
    base_url, base_url_env = _server(document)
    api = Api(
        title=str(info.get("title") or "API"),
        version=str(info.get("version") or ""),
        description=as_text(info.get("description")),
        base_url=base_url,
        base_url_env=base_url_env,
        operations=tuple(operations),
        schemas=schemas.finish(),
        security=tuple(_security_schemes(document)),
        errors=_errors(document),
        attributes=tuple(_attributes(document, schemas)),
        tags=tuple(
            Tag(name=str(tag.get("name")), description=as_text(tag.get("description")))
            for tag in as_list(document.value.get("tags"))
            if isinstance(tag, Mapping)
        ),
    )
    return api, schemas.findings


def _server(document: Document) -> tuple[str | None, str | None]:
    for server in as_list(document.value.get("servers")):
        server = as_dict(server)
        url = server.get("url")
        if isinstance(url, str):
            for key, variable in as_dict(server.get("variables")).items():
                url = url.replace(
                    "{" + key + "}", str(as_dict(variable).get("default", ""))
                )
            env = server.get("x-specloom-env")
            absolute = url.startswith(("http://", "https://"))
            return (url.rstrip("/") if absolute else None), env
    return None, None


def _security_schemes(document: Document) -> Iterator[SecurityScheme]:
    components = as_dict(document.value.get("components"))
    taken: list[str] = []
    for name, value in as_dict(components.get("securitySchemes")).items():
        pointer = pointers.join("/components/securitySchemes", name)
        value = as_dict(value)
        kind, wire_name = "bearer", "authorization"
        if value.get("type") == "apiKey":
            kind, wire_name = str(value.get("in")), str(value.get("name"))
        elif str(value.get("scheme", "")).lower() == "basic":
            kind = "basic"
        argument = names.identifier(
            str(value.get("x-specloom-argument") or name), taken
        )
        taken.append(argument)
        yield SecurityScheme(
            name=name,
            kind=kind,
            wire_name=wire_name,
            argument=argument,
            env=value.get("x-specloom-env"),
            description=as_text(value.get("description")),
            at=document.at(pointer),
        )


def _errors(document: Document) -> Errors:
    value = as_dict(document.value.get("x-specloom-errors"))
    classes = [
        ErrorClass(
            name=names.class_name(str(entry.get("name"))),
            status=entry.get("status"),
            type=entry.get("type"),
            description=as_text(entry.get("description")),
        )
        for entry in map(as_dict, as_list(value.get("classes")))
    ]
    if not classes:
        classes = [
            ErrorClass(name=name, status=status, type=None, description=text)
            for status, name, text in USUAL_ERRORS
        ]
    return Errors(
        type_path=value.get("type"),
        message_path=value.get("message"),
        classes=tuple(classes),
    )


def _attributes(
    document: Document, schemas: SchemaLowering
) -> Iterator[HeaderAttribute]:
    """Headers with an attribute, in the order in which responses first name them."""
    seen: set[tuple[str, ...]] = set()
    for name, header in _response_headers(document):
        path = header.get("x-specloom-attribute")
        if not isinstance(path, str) or tuple(path.split(".")) in seen:
            continue
        parts = tuple(map(names.snake_case, path.split(".")))
        seen.add(parts)
        schema = header.get("schema")
        type_ = schemas.type_of(schema, "", "Header", "models")
        yield HeaderAttribute(
            path=parts,
            header=name.lower(),
            type=type_ if isinstance(type_, Scalar | Enum) else Scalar(Kind.STRING),
            description=as_text(header.get("description")),
        )


def _response_headers(document: Document) -> Iterator[tuple[str, dict[str, Any]]]:
    def follow(value: Any) -> dict[str, Any]:
        return as_dict(document.follow(value, "")[0])

    for site in document.operations():
        for response in as_dict(as_dict(site.value).get("responses")).values():
            for name, header in as_dict(follow(response).get("headers")).items():
                yield str(name), follow(header)
