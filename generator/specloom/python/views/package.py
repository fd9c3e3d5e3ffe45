"""Views of the package itself: the client's settings, its errors, its metadata."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from specloom.api.model import Constant, Where
from specloom.config.values import OwnCode
from specloom.python.imports import import_lines, import_order, words_in
from specloom.python.naming import NamedApi
from specloom.python.quoting import (
    arguments,
    docstring,
    markdown,
    one_line,
    toml_string,
)
from specloom.python.types import literal
from specloom.python.views.access import (
    CredentialView,
    ServerView,
    VariableView,
    access_texts,
    address_variables,
    credential_views,
    fetches_tokens,
    own_servers,
    server_views,
    variable_views,
)
from specloom.python.views.events import EventsView, event_modules, events_view
from specloom.python.views.headers import (
    READERS,
    AttributeView,
    GroupClassView,
    header_views,
)
from specloom.python.views.metadata import (
    ExtraView,
    MethodRow,
    example,
    extras,
    license_text,
    method_rows,
    other_names,
    unlisted_names,
)
from specloom.python.views.resources import ResourceView
from specloom.python.views.runtime_names import RUNTIME_ERRORS, RUNTIME_HOMES
from specloom.python.views.shared import Shared, spelled_bodies, spelled_details


class PackageInfo(Struct, frozen=True):
    """What the configuration says about the package."""

    package: str
    class_name: str
    version: str
    license: str
    timeout_s: float
    max_retries: int


class ErrorView(Struct, frozen=True):
    """One exception class."""

    name: str
    base: str
    doc: str
    also: tuple[str, ...]  # further names of it


class PairView(Struct, frozen=True):
    """`key: value` of a mapping, both as Python."""

    key: str
    value: str


class ClientView(Struct, frozen=True):
    """Everything the templates of the package ask for."""

    info: PackageInfo
    async_class: str
    classes: tuple[str, ...]  # both, in the order of imports
    doc: str
    init_doc: str
    version: str
    user_agent: str
    base_url: str
    base_url_env: str
    fetches_tokens: bool
    base_path: str  # "" where there is none
    variables: tuple[VariableView, ...]  # arguments of the constructor
    address_variables: tuple[VariableView, ...]  # those of `base_url`
    own_servers: tuple[ServerView, ...]  # of single operations, with variables
    servers: str  # of single operations, as a tuple; "" where there are none
    headers: tuple[PairView, ...]
    query: tuple[PairView, ...]
    credentials: tuple[CredentialView, ...]
    errors: tuple[ErrorView, ...]
    runtime_errors: tuple[str, ...]
    error_imports: tuple[str, ...]  # those, and what makes a table of errors
    errors_by_type: tuple[PairView, ...]
    errors_by_status: tuple[PairView, ...]
    error_fallback: str
    error_type_path: str
    error_message_path: str
    error_details_path: str
    error_details: str  # the type of what stands there; "" where there is none
    error_bodies: str  # a mapping; "" where most operations say nothing in common
    request_id_header: str
    groups: tuple[GroupClassView, ...]
    attributes: tuple[AttributeView, ...]
    base_imports: tuple[str, ...]
    unknown: bool  # whether objects may come of a kind that nobody described
    tags: tuple[str, ...]  # properties that tell the members of unions apart
    events: tuple[EventsView, ...]
    parts: tuple[str, ...]  # modules that are imported when they are used
    quoted_parts: tuple[str, ...]
    root: ResourceView
    resources: tuple[ResourceView, ...]
    lazy_names: tuple[str, ...]  # quoted
    lazy_homes: tuple[PairView, ...]
    typing_imports: tuple[str, ...]  # of all names that are loaded when used
    extras: tuple[ExtraView, ...]
    markdown_title: str
    markdown_description: str
    toml_name: str
    toml_version: str
    toml_description: str
    toml_license: str
    license_text: str
    example: str
    method_rows: tuple[MethodRow, ...]
    other_names: tuple[PairView, ...]  # name -> the one that it stands for
    other_types: int  # further names of types, where they are too many to be listed
    has_other_names: bool
    has_methods: bool


# Of the runtime, what callers name.
_PUBLIC = (
    *("APIResponse", "StreamedAPIResponse", "BinaryAPIResponse"),
    *("AsyncAPIResponse", "AsyncStreamedAPIResponse", "AsyncBinaryAPIResponse"),
    *("Stream", "AsyncStream", "JSONLDecoder", "AsyncJSONLDecoder"),
    *("SyncPage", "AsyncPage", "AsyncPaginator"),
    *("Base64", "BodyTypes", "FileTypes", "async_files_from_dir", "files_from_dir"),
    *("NOT_GIVEN", "NotGiven", "Omit", "not_given", "omit"),
)
# The same where tokens are fetched.
_TOKENS = ("ClientCredentials", "Token", "TokenError", "TokenStore")


_FROM_RUNTIME = {name: f".{home}" for name, home in RUNTIME_HOMES.items()}


def _parts(named: NamedApi) -> tuple[str, ...]:
    return tuple(sorted(("errors", "params", "types", *event_modules(named))))


def client_view(
    named: NamedApi,
    info: PackageInfo,
    shared: Shared,
    resources: Sequence[ResourceView],
    own_code: Sequence[OwnCode] = (),
) -> ClientView:
    """The view of the package as a whole."""
    api = named.api
    by_type = [(e.type, e.name) for e in named.errors if e.type]
    by_status: dict[int, str] = {}
    for each in named.errors:
        if each.status is not None:
            by_status.setdefault(each.status, each.name)
    details = spelled_details(named, shared.error_bodies)
    own_errors = {each.name: each for each in named.errors}
    shown = {each.path: each.header for each in named.response_attributes}
    request_id = shown.get(("request_id",))
    groups, attributes = header_views(named.response_attributes)
    exported = {n: f".{e.home}" for e in own_code for n in e.exports}
    homes = {**_homes(named), **exported}
    return ClientView(
        info=info,
        async_class=f"Async{info.class_name}",
        classes=tuple(
            sorted([info.class_name, f"Async{info.class_name}"], key=import_order)
        ),
        doc=docstring(f"A client for {one_line(api.title)}.", 0),
        init_doc=docstring(_init_text(named, info), 8),
        version=literal(info.version),
        user_agent=literal(f"{info.package}/{info.version}"),
        base_url=literal(api.address.url),
        base_url_env=literal(api.address.env),
        fetches_tokens=fetches_tokens(api),
        base_path=literal(api.address.path) if api.address.path else "",
        variables=variable_views(named),
        address_variables=address_variables(named),
        own_servers=server_views(named),
        servers=own_servers(api),
        headers=_pairs(shared.constants, Where.HEADER),
        query=_pairs(shared.constants, Where.QUERY),
        credentials=credential_views(named),
        errors=tuple(
            ErrorView(
                e.name,
                e.base or ("_StatusError" if details else "APIStatusError"),
                docstring(_error_text(e.description, e.status), 4),
                e.also,
            )
            for e in own_errors.values()
        ),
        runtime_errors=RUNTIME_ERRORS,
        error_imports=import_lines({"ErrorTable", *RUNTIME_ERRORS}, _FROM_RUNTIME),
        errors_by_type=tuple(PairView(literal(k), v) for k, v in by_type),
        errors_by_status=tuple(PairView(str(k), v) for k, v in by_status.items()),
        error_fallback=by_status.get(500, "APIStatusError"),
        error_type_path=literal(api.errors.type_path),
        error_message_path=literal(api.errors.message_path),
        error_details_path=literal(api.errors.details_path),
        error_details=details,
        error_bodies=(
            spelled_bodies(named, shared.error_bodies) if shared.error_bodies else ""
        ),
        request_id_header=literal(request_id.wire_name if request_id else None),
        groups=groups,
        attributes=attributes,
        base_imports=_base_imports(attributes, groups, named.tags),
        unknown=named.has_unknown,
        tags=named.tags,
        events=tuple(events_view(named, module) for module in event_modules(named)),
        parts=_parts(named),
        quoted_parts=tuple(map(literal, _parts(named))),
        root=next(r for r in resources if not r.path),
        resources=tuple(r for r in resources if r.path),
        lazy_names=tuple(literal(name) for name in sorted({*homes, *_parts(named)})),
        lazy_homes=tuple(
            PairView(literal(name), literal(home))
            for name, home in sorted(homes.items())
        ),
        typing_imports=import_lines(homes, homes),
        extras=tuple(extras(own_code)),
        markdown_title=markdown(api.title),
        markdown_description=markdown(api.description),
        toml_name=toml_string(info.package),
        toml_version=toml_string(info.version),
        toml_description=toml_string(f"A typed client for {one_line(api.title)}."),
        toml_license=toml_string(info.license),
        license_text=license_text(info.license),
        example=example(named),
        method_rows=tuple(method_rows(named, own_code)),
        other_names=tuple(PairView(*pair) for pair in other_names(named)),
        other_types=unlisted_names(named),
        has_other_names=bool(
            named.method_aliases or named.resource_aliases or named.type_aliases
        ),
        has_methods=bool(named.methods),
    )


def public_names(named: NamedApi, class_name: str) -> set[str]:
    """What a package exports by itself, before own code adds to it."""
    return {class_name, f"Async{class_name}", *_homes(named), *_parts(named)}


def _homes(named: NamedApi) -> dict[str, str]:
    """Where each name comes from that is loaded when it is used."""
    runtime = (*_PUBLIC, *(_TOKENS if fetches_tokens(named.api) else ()))
    own = (name for each in named.errors for name in (each.name, *each.also))
    errors = sorted({*own, *RUNTIME_ERRORS})
    return {
        **{name: _FROM_RUNTIME[name] for name in runtime},
        **dict.fromkeys(errors, ".errors"),
    }


def _init_text(named: NamedApi, info: PackageInfo) -> str:
    entries: list[tuple[str, str]] = []
    entries += access_texts(named)
    entries += [
        (
            "timeout",
            f"Seconds a request may take, or one limit for each of its phases. Default:"
            f" {info.timeout_s:g}.",
        ),
        (
            "max_retries",
            "How often a request that failed for a passing reason is sent again."
            f" Default: {info.max_retries}.",
        ),
        ("default_headers", "Sent with every request; `Omit()` removes a header."),
        ("default_query", "Sent with every request."),
        (
            "http_client",
            "An httpx2 client of your own; it is not closed with this one.",
        ),
        ("strict_responses", "Raise where a response does not fit its model."),
        ("validate_requests", "Check requests against the spec before sending them."),
        (
            "max_response_bytes",
            "How large a body may be that is held in memory, or one event or line of a"
            " stream, decompressed; None: any size. Default: 256 MiB.",
        ),
        (
            "deadline",
            "Seconds from a call to its result, with all retries; it also allows to wait"
            " longer than a minute where the server asks for that.",
        ),
        (
            "event_timeout",
            "Seconds that a stream may go on without an event; comments, and events that"
            " are not handed out, do not count.",
        ),
        (
            "cross_origin_redirects",
            "Follow redirects to another host, port or scheme. Nothing but the address is"
            " sent there: no credential, no header of yours, no body.",
        ),
    ]
    return "Make a client; it connects when it is first used.\n\n" + arguments(
        entries, 8
    )


def _base_imports(
    attributes: Sequence[AttributeView],
    groups: Sequence[GroupClassView],
    tags: Sequence[str],
) -> tuple[str, ...]:
    """What the base of all models imports: no more than it uses."""
    annotations = [attribute.annotation for attribute in attributes]
    annotations += [leaf.annotation for group in groups for leaf in group.fields]
    reads = [attribute.read for attribute in attributes]
    used = {"model"} | (words_in(annotations) & {"datetime"})
    used |= words_in(reads) & set(READERS.values())
    if tags:
        used |= {"Literal", "TYPE_CHECKING"}
    if groups:
        used.add("dataclass")
    homes = {
        "Literal": "typing",
        "TYPE_CHECKING": "typing",
        "dataclass": "dataclasses",
        "datetime": "datetime",
        "model": "._runtime.core",
        **dict.fromkeys(READERS.values(), "._runtime.core.headers"),
    }
    return import_lines(used, homes)


def _pairs(constants: Sequence[Constant], where: Where) -> tuple[PairView, ...]:
    return tuple(
        PairView(literal(c.wire_name), literal(c.value))
        for c in constants
        if c.where is where
    )


def _error_text(description: str, status: int | None) -> str:
    if description:
        return description
    return f"HTTP {status}." if status else "An error of the API."
