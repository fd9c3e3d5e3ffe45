"""Rules about operations: their ids, their place on the client, their bodies."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.base.words import is_dotted_path, snake_case
from specloom.check.hits import Hit
from specloom.check.walk import Walk
from specloom.spec import pointers
from specloom.spec.document import OperationSite
from specloom.spec.values import as_dict, as_list, as_texts, shown

ACCESSOR = "x-specloom-accessor"
_BODILESS = ("get", "head", "delete")
_KNOWN_MEDIA = frozenset(
    {
        "application/json",
        "application/jsonl",
        "application/octet-stream",
        "application/x-jsonl",
        "application/x-ndjson",
        "application/x-www-form-urlencoded",
        "multipart/form-data",
        "text/event-stream",
    }
)


def duplicate_operation_id(walk: Walk) -> Iterator[Hit]:
    """Two operations share an operationId.

    Method names come from the operationId, so the second would take the place of
    the first. OpenAPI asks for unique ids, too.
    """
    first_seen: dict[str, OperationSite] = {}
    for operation in walk.operations:
        if operation.id is None:
            continue
        if operation.id in first_seen:
            yield Hit(
                f"{operation.pointer}/operationId",
                f"{shown(operation.id)} is already used at"
                f" {first_seen[operation.id].at}",
                "Give each operation an id of its own.",
            )
        else:
            first_seen[operation.id] = operation


def missing_operation_id(walk: Walk) -> Iterator[Hit]:
    """An operation has neither an operationId nor an accessor.

    Its method is then named after HTTP method and path, and renaming the path
    renames the method.
    """
    for operation in walk.operations:
        if operation.id is None and ACCESSOR not in operation.value:
            yield Hit(
                operation.pointer,
                f"{_title(operation)} has no operationId; its name is derived from"
                " method and path",
                "Add an operationId.",
            )


def missing_accessor(walk: Walk) -> Iterator[Hit]:
    """An operation has no `x-specloom-accessor`, though others of its document have.

    In a document that places its methods by hand, an operation without an accessor
    is usually a forgotten one.
    """
    if not any(ACCESSOR in operation.value for operation in walk.operations):
        return
    for operation in walk.operations:
        if ACCESSOR not in operation.value:
            yield Hit(
                operation.pointer,
                f"{_title(operation)} has no {ACCESSOR}, unlike other operations here",
                f"Add {ACCESSOR}, such as `messages.create`.",
            )


def malformed_accessor(walk: Walk) -> Iterator[Hit]:
    """An `x-specloom-accessor` is no dotted path of Python names."""
    for operation in walk.operations:
        accessor = operation.value.get(ACCESSOR)
        if ACCESSOR in operation.value and not is_dotted_path(accessor):
            yield Hit(
                pointers.join(operation.pointer, ACCESSOR),
                f"{shown(accessor)} is no dotted path of Python names",
                "Write it as resource.method, such as `messages.create`.",
            )


def duplicate_accessor(walk: Walk) -> Iterator[Hit]:
    """Two operations would be the same method of the client.

    Either they name the same `x-specloom-accessor`, or tag and operationId come to
    the same Python name.
    """
    first_seen: dict[str, OperationSite] = {}
    for operation in walk.operations:
        accessor = accessor_of(operation)
        if accessor is None:
            continue
        if accessor not in first_seen:
            first_seen[accessor] = operation
            continue
        first = first_seen[accessor]
        if ACCESSOR not in operation.value and operation.id == first.id:
            continue  # duplicate-operation-id says it
        yield Hit(
            _accessor_place(operation),
            f"client.{accessor} is already the method of {_title(first)}"
            f" at {first.at}",
            f"Give one of them another {ACCESSOR}.",
        )


def accessor_is_resource(walk: Walk) -> Iterator[Hit]:
    """A method has the name of a resource.

    `messages` cannot be a method while `messages.create` makes it a resource.
    """
    resources: dict[str, OperationSite] = {}
    for operation in walk.operations:
        parts = (accessor_of(operation) or "").split(".")
        for length in range(1, len(parts)):
            resources.setdefault(".".join(parts[:length]), operation)
    for operation in walk.operations:
        accessor = accessor_of(operation)
        if accessor is not None and accessor in resources:
            other = accessor_of(resources[accessor])
            yield Hit(
                _accessor_place(operation),
                f"client.{accessor} is a method here, but client.{other} makes it a"
                " resource",
                f"Name the method below the resource, such as `{accessor}.create`.",
            )


def missing_success_response(walk: Walk) -> Iterator[Hit]:
    """An operation describes no successful response.

    Its method then returns nothing that a caller could use.
    """
    for operation in walk.operations:
        statuses = as_dict(operation.value.get("responses"))
        if not any(str(s)[:1] in "123" or s == "default" for s in statuses):
            yield Hit(
                pointers.join(operation.pointer, "responses"),
                f"{_title(operation)} describes no response of 2XX",
                "Describe what success looks like, if only as 204.",
            )


def unexpected_request_body(walk: Walk) -> Iterator[Hit]:
    """A GET, HEAD or DELETE has a request body.

    HTTP gives it no meaning, and proxies and servers drop it.
    """
    for operation in walk.operations:
        if operation.method not in _BODILESS or "requestBody" not in operation.value:
            continue
        contents = walk.request_content(operation)
        # Some generators write an empty body everywhere; nothing is ever sent there.
        empty = [
            schema.get("type") == "object" and not schema.get("properties")
            for schema in (as_dict(content.value.get("schema")) for content in contents)
        ]
        if not (contents and all(empty)):
            yield Hit(
                f"{operation.pointer}/requestBody",
                f"{_title(operation)} has a body, which HTTP gives no meaning",
                "Use query parameters, or another method.",
            )


def unsupported_media_type(walk: Walk) -> Iterator[Hit]:
    """A body has a media type that the client only passes on as text or bytes."""
    for operation in walk.operations:
        contents = [*walk.request_content(operation), *walk.success_content(operation)]
        for content in contents:
            name = content.name.partition(";")[0].strip().lower()
            if (
                name not in _KNOWN_MEDIA
                and not name.endswith("+json")
                and not name.startswith(("text/", "image/", "audio/", "video/"))
            ):
                yield Hit(
                    content.pointer,
                    f"{shown(content.name)} is passed on as bytes, whatever its schema",
                )


def missing_description(walk: Walk) -> Iterator[Hit]:
    """An operation has neither summary nor description, so its method has no docs."""
    for operation in walk.operations:
        if not any(
            str(operation.value.get(word) or "").strip()
            for word in ("summary", "description")
        ):
            yield Hit(
                operation.pointer,
                f"{_title(operation)} has neither summary nor description",
                "Say in a sentence what it does.",
            )


def _title(operation: OperationSite) -> str:
    return f"{operation.method.upper()} {operation.path}"


def accessor_of(operation: OperationSite) -> str | None:
    """Where an operation's method stands: as written, or from tag and operationId."""
    written = operation.value.get(ACCESSOR)
    if is_dotted_path(written):
        return str(written)
    if operation.id is None or ACCESSOR in operation.value:
        return None
    tags = as_texts(operation.value.get("tags"))
    names = [snake_case(tags[0])] if tags else []
    return ".".join([*names, snake_case(operation.id)])


def _accessor_place(operation: OperationSite) -> str:
    word = ACCESSOR if ACCESSOR in operation.value else "operationId"
    return pointers.join(operation.pointer, word)


def duplicate_tag(walk: Walk) -> Iterator[Hit]:
    """The document declares a tag twice.

    Tags become resources; only one of the two descriptions would be shown.
    """
    seen = set()
    for index, value in enumerate(as_list(walk.document.value.get("tags"))):
        name = as_dict(value).get("name")
        if not isinstance(name, str):
            continue
        if name in seen:
            yield Hit(f"/tags/{index}/name", f"the tag {shown(name)} is declared twice")
        seen.add(name)
