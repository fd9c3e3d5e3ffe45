"""Rules about operations: their ids, their place on the client, their bodies."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.base.words import is_dotted_path
from specloom.check.accessors import ACCESSOR, accessors_of
from specloom.check.rule import Problem
from specloom.check.walk import Walk, request_content, success_content
from specloom.spec.media_types import MediaKind, essence
from specloom.spec.values import as_dict, as_list, shown
from specloom.spec.view import Operation

_BODILESS = ("get", "head", "delete")
# Bytes are what the client makes of these, and what everybody expects.
_BYTES = ("image/", "audio/", "video/", "application/octet-stream")


def duplicate_operation_id(walk: Walk) -> Iterator[Problem]:
    """Two operations share an operationId.

    Method names come from the operationId, so the second would take the place of
    the first. OpenAPI asks for unique ids, too.
    """
    first_seen: dict[str, Operation] = {}
    for operation in walk.operations:
        if operation.id is None:
            continue
        if operation.id in first_seen:
            yield Problem(
                f"{operation.pointer}/operationId",
                f"{shown(operation.id)} is already used at"
                f" {first_seen[operation.id].at}",
                "Give each operation an id of its own.",
            )
        else:
            first_seen[operation.id] = operation


def missing_operation_id(walk: Walk) -> Iterator[Problem]:
    """An operation has neither an operationId nor an accessor.

    Its method is then named after HTTP method and path, and renaming the path
    renames the method.
    """
    for operation in walk.operations:
        if operation.id is None and ACCESSOR not in operation.value:
            yield Problem(
                operation.pointer,
                f"{operation.label} has no operationId; its name is derived from"
                " method and path",
                "Add an operationId.",
            )


def missing_accessor(walk: Walk) -> Iterator[Problem]:
    """An operation has no `x-specloom-accessor`, though others of its document have.

    In a document that places its methods by hand, an operation without an accessor
    is usually a forgotten one. Names from a specloom.toml place nobody else's.
    """
    if not any(
        ACCESSOR in operation.value
        and not walk.document.is_configured(operation.below(ACCESSOR))
        for operation in walk.operations
    ):
        return
    for operation in walk.operations:
        if ACCESSOR not in operation.value:
            yield Problem(
                operation.pointer,
                f"{operation.label} has no {ACCESSOR}, unlike other operations here",
                f"Add {ACCESSOR}, such as `messages.create`.",
            )


def malformed_accessor(walk: Walk) -> Iterator[Problem]:
    """An `x-specloom-accessor` is no dotted path of Python names."""
    for operation in walk.operations:
        accessor = operation.value.get(ACCESSOR)
        if ACCESSOR in operation.value and not is_dotted_path(accessor):
            yield Problem(
                operation.below(ACCESSOR),
                f"{shown(accessor)} is no dotted path of Python names",
                "Write it as resource.method, such as `messages.create`.",
            )


def duplicate_accessor(walk: Walk) -> Iterator[Problem]:
    """Two operations would be the same method of the client.

    Either they name the same `x-specloom-accessor`, or tag, operationId and path come
    to the same name, the whole operationId too.
    """
    first_seen: dict[str, Operation] = {}
    for operation, accessor in accessors_of(walk.operations):
        if accessor not in first_seen:
            first_seen[accessor] = operation
            continue
        first = first_seen[accessor]
        same_id = operation.id is not None and operation.id == first.id
        if ACCESSOR not in operation.value and same_id:
            continue  # duplicate-operation-id says it
        yield Problem(
            _accessor_place(operation),
            f"client.{accessor} is already the method of {first.label}"
            f" at {first.at}",
            f"Give one of them another {ACCESSOR}.",
        )


def accessor_is_resource(walk: Walk) -> Iterator[Problem]:
    """A method has the name of a resource.

    `messages` cannot be a method while `messages.create` makes it a resource.
    """
    found = accessors_of(walk.operations)
    resources: dict[str, str] = {}
    for _, accessor in found:
        parts = accessor.split(".")
        for length in range(1, len(parts)):
            resources.setdefault(".".join(parts[:length]), accessor)
    for operation, accessor in found:
        if accessor in resources:
            yield Problem(
                _accessor_place(operation),
                f"client.{accessor} is a method here, but client.{resources[accessor]}"
                " makes it a resource",
                f"Name the method below the resource, such as `{accessor}.create`.",
            )


def missing_success_response(walk: Walk) -> Iterator[Problem]:
    """An operation describes no successful response.

    Its method then returns nothing that a caller could use.
    """
    for operation in walk.operations:
        statuses = [response.status for response in operation.responses]
        if not any(s[:1] in "123" or s == "default" for s in statuses):
            yield Problem(
                operation.below("responses"),
                f"{operation.label} describes no response of 2XX",
                "Describe what success looks like, if only as 204.",
            )


def unexpected_request_body(walk: Walk) -> Iterator[Problem]:
    """A GET, HEAD or DELETE has a request body.

    HTTP gives it no meaning, and proxies and servers drop it.
    """
    for operation in walk.operations:
        body = operation.place("requestBody")
        if operation.method not in _BODILESS or body is None:
            continue
        contents = request_content(operation)
        # Some generators write an empty body everywhere; nothing is ever sent there.
        empty = [
            schema.get("type") == "object" and not schema.get("properties")
            for schema in (as_dict(media.schema_or_any.value) for media in contents)
        ]
        if not (contents and all(empty)):
            yield Problem(
                body.pointer,
                f"{operation.label} has a body, which HTTP gives no meaning",
                "Use query parameters, or another method.",
            )


def unexpected_response_body(walk: Walk) -> Iterator[Problem]:
    """A response describes a body that HTTP does not let it have.

    A server sends none with 204, 205 or 304, or in answer to HEAD, and the client
    waits for none: its method returns None there.
    """
    for operation in walk.operations:
        for response in operation.responses:
            if response.value.get("content") and not response.may_have_body:
                answer = response.status
                if operation.method == "head":
                    answer = "an answer to HEAD"
                yield Problem(
                    response.below("content"),
                    f"{answer} never has a body; what is described here is passed over",
                    "Remove it, or describe it for another status or method.",
                )


def unsupported_media_type(walk: Walk) -> Iterator[Problem]:
    """A body has a media type that the client only passes on as text or bytes."""
    for operation in walk.operations:
        contents = [*request_content(operation), *success_content(operation)]
        for content in contents:
            known = essence(content.name).startswith(_BYTES)
            if content.kind is MediaKind.BINARY and not known:
                yield Problem(
                    content.pointer,
                    f"{shown(content.name)} is passed on as bytes, whatever its schema",
                )


def missing_description(walk: Walk) -> Iterator[Problem]:
    """An operation has neither summary nor description, so its method has no docs."""
    for operation in walk.operations:
        if not any(
            str(operation.value.get(word) or "").strip()
            for word in ("summary", "description")
        ):
            yield Problem(
                operation.pointer,
                f"{operation.label} has neither summary nor description",
                "Say in a sentence what it does.",
            )


def _accessor_place(operation: Operation) -> str:
    if ACCESSOR in operation.value:
        return operation.below(ACCESSOR)
    return operation.pointer if operation.id is None else operation.below("operationId")


def duplicate_tag(walk: Walk) -> Iterator[Problem]:
    """The document declares a tag twice.

    Tags become resources; only one of the two descriptions would be shown.
    """
    seen = set()
    for index, value in enumerate(as_list(walk.document.value.get("tags"))):
        name = as_dict(value).get("name")
        if not isinstance(name, str):
            continue
        if name in seen:
            yield Problem(
                f"/tags/{index}/name", f"the tag {shown(name)} is declared twice"
            )
        seen.add(name)
