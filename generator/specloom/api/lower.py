"""From a document to an API: operations become methods, headers attributes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

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
from specloom.base.diagnostics import Finding
from specloom.base.words import snake_case
from specloom.python import identifiers
from specloom.spec import pointers
from specloom.spec.document import Document
from specloom.spec.values import as_dict, as_list, as_text

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
            operation = OperationLowering(document, schemas, site).lower()
            if operation is not None:
                operations.append(operation)
    base_url, base_url_env = _server(documents)
    info = as_dict(documents[0].value.get("info"))
    api = Api(
        title=str(info.get("title") or "API"),
        version=str(info.get("version") or ""),
        description=as_text(info.get("description")),
        base_url=base_url,
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


def _server(documents: Sequence[Document]) -> tuple[str | None, str | None]:
    listed = [s for d in documents for s in as_list(d.value.get("servers"))]
    for server in map(as_dict, listed):
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


def _security_schemes(documents: Sequence[Document]) -> Iterator[SecurityScheme]:
    taken: list[str] = []
    seen: set[str] = set()
    for document in documents:
        components = as_dict(document.value.get("components"))
        for name, value in as_dict(components.get("securitySchemes")).items():
            place = pointers.join("/components/securitySchemes", name)
            if name not in seen and place not in document.placeholders:
                seen.add(name)
                scheme = _security_scheme(document, name, as_dict(value), taken)
                taken.append(scheme.argument)
                yield scheme


def _security_scheme(
    document: Document, name: str, value: dict[str, Any], taken: Sequence[str]
) -> SecurityScheme:
    kind, wire_name = "bearer", "authorization"
    if value.get("type") == "apiKey":
        kind, wire_name = str(value.get("in")), str(value.get("name"))
    elif str(value.get("scheme", "")).lower() == "basic":
        kind = "basic"
    return SecurityScheme(
        name=name,
        kind=kind,
        wire_name=wire_name,
        argument=identifiers.identifier(
            str(value.get("x-specloom-argument") or name), taken
        ),
        env=value.get("x-specloom-env"),
        description=as_text(value.get("description")),
        at=document.at(pointers.join("/components/securitySchemes", name)),
    )


def _errors(documents: Sequence[Document]) -> Errors:
    stated = (as_dict(d.value.get("x-specloom-errors")) for d in documents)
    value = next((each for each in stated if each), {})
    classes = [
        ErrorClass(
            name=identifiers.class_name(str(entry.get("name"))),
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
    documents: Sequence[Document], schemas: SchemaLowering
) -> Iterator[HeaderAttribute]:
    """Headers with an attribute, in the order in which responses first name them."""
    seen: set[tuple[str, ...]] = set()
    found = [each for document in documents for each in _response_headers(document)]
    for name, header in found:
        path = header.get("x-specloom-attribute")
        if not isinstance(path, str) or tuple(path.split(".")) in seen:
            continue
        parts = tuple(map(snake_case, path.split(".")))
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
