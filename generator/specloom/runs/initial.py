"""A first `specloom.toml` for a description: what is done without one, to be changed."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from specloom.base.diagnostics import Finding, weighed
from specloom.base.words import is_ascii_name, snake_case
from specloom.config.reader import NAME
from specloom.config.values import Config
from specloom.python.quoting import exact_toml, one_line, toml_key
from specloom.runs.package_info import package_info
from specloom.runs.read import read
from specloom.spec.paging import as_annotation

if TYPE_CHECKING:
    from specloom.api.model import SecurityScheme
    from specloom.python.naming import Method, NamedApi


class Initial(Struct, frozen=True, kw_only=True):
    """The text of a configuration, and how much of the description it speaks of."""

    text: str
    findings: tuple[Finding, ...]  # about the description, as for a client
    package: str
    methods: int
    lists: int  # those that come in pages
    credentials: int


def initial(config: Config) -> Initial:
    """What a `specloom.toml` beside a document says if it is to change nothing.

    Args:
        config: of the document alone, as it is without a file.

    Raises:
        SpecError: the document cannot be read.
    """
    from specloom.api.lower import lower
    from specloom.python.naming import name_api

    documents, findings = read(config)
    api, left_out = lower(*documents)
    named = name_api(api)
    parts = (_head(config), _client(config, named), _methods(named), _types(named))
    more = (_lists(named), _streams(named), _credentials(named))
    return Initial(
        text="\n".join(["\n".join(part) for part in (*parts, *more) if part]) + "\n",
        findings=tuple(weighed([*findings, *left_out])),
        package=package_info(config, named).package,
        methods=len(named.methods),
        lists=sum(m.operation.pagination is not None for m in named.methods),
        credentials=len(named.credentials),
    )


def _head(config: Config) -> list[str]:
    document = config.documents[0].relative_to(config.root).as_posix()
    overlays = [
        exact_toml(Path(os.path.relpath(path, config.root)).as_posix())
        for path in config.overlays
    ]
    return [
        f"# How specloom reads {one_line(document)}, and what it calls things. All that",
        "# stands here is what happens without it: change what is wrong. Names that stay",
        "# here stay what they are when the description changes.",
        "#",
        "# `specloom explain NAME` says why something is as it is.",
        "",
        "[spec]",
        f"documents = [{exact_toml(document)}]",
        *([f"overlays = [{', '.join(overlays)}]"] if overlays else []),
        "",
    ]


def _client(config: Config, named: NamedApi) -> list[str]:
    info, api = package_info(config, named), named.api
    output = Path(os.path.relpath(config.output, config.root)).as_posix()
    env = f"{info.package.upper()}_BASE_URL"
    address = api.address
    # An address with variables is more than one; a path alone has no host to name.
    is_one = address.url is not None and not address.variables
    base = exact_toml(address.default_url or "https://api.example.com")
    return [
        "[client]",
        f"package = {exact_toml(info.package)}",
        f"class = {exact_toml(info.class_name)}",
        f"version = {exact_toml(info.version)}",
        f"output = {exact_toml(output)}",
        f"{'' if is_one else '# '}base_url = {base}",
        *([] if address.env else [f"# base_url_env = {exact_toml(env)}"]),
        "",
    ]


# --- Names -----------------------------------------------------------------------


def _methods(named: NamedApi) -> list[str]:
    """Each method below its resource; one that is not free to choose is a comment."""
    found: dict[tuple[str, ...], list[str]] = {}
    for method in named.methods:
        if method.operation.wanted_accessor:
            continue  # the description says it, and may say it otherwise one day
        entry = f"{_key(method)} = {exact_toml('.'.join(method.accessor))}"
        entry = entry if _is_free(method) else f"# {entry}"
        found.setdefault(method.resource, []).append(entry)
    if not found:
        return []
    return [
        "# Where methods stand: client.orders.list(). Keys may be operationIds.",
        "[client.methods]",
        *(
            line
            for resource, entries in found.items()
            for line in (f"# {'.'.join(resource) or 'the client itself'}", *entries)
        ),
        "",
    ]


def _is_free(method: Method) -> bool:
    """Whether a method has the name of its own operation, and TOML can ask for it.

    One that had to be called otherwise would have other names for its inline schemas.
    """
    from specloom.python.naming import accessors_of

    (own,) = accessors_of([method.operation], [None])
    is_named = own == method.accessor and all(map(is_ascii_name, own))
    return is_named and _is_free_key(method)


def _label(method: Method) -> str:
    return f"{method.operation.method} {method.operation.path}"


def _key(method: Method) -> str:
    return toml_key(_label(method))


def _types(named: NamedApi) -> list[str]:
    """Components whose classes have other names than they."""
    lines = []
    for name, schema in named.schemas.items():
        known = named.names[name]
        class_ = known.model or known.param
        is_component = schema.at.pointer.endswith(f"/{name}")
        if class_ and class_ != name and is_component and not schema.wanted_name:
            lines.append(f"# {toml_key(name)} = {exact_toml(class_)}")
    return [
        "# What schemas are called in Python; those that are called as described are not",
        '# listed. A key may be a JSON pointer: "/components/schemas/Order/properties/a".',
        "[client.types]",
        *lines,
        "",
    ]


# --- What is guessed about operations --------------------------------------------


def _lists(named: NamedApi) -> list[str]:
    lines = [
        f"{_key(method)} = {_toml(as_annotation(pages.paging))}"
        for method in named.methods
        if (pages := method.operation.pagination) is not None
        and pages.is_guessed  # else the description says it itself
        and _is_free_key(method)
    ]
    return [
        "# Lists that come in pages, and how they go on; false is a list of one page. A",
        "# key with * is for every operation with these parameters and properties:",
        '# "*" = {items = "data", next = {cursor = "next_cursor"}}',
        "[client.pagination]",
        *lines,
        "",
    ]


def _is_free_key(method: Method) -> bool:
    """Whether the key of a method means it alone: with a star it is a pattern."""
    return "*" not in _label(method)


def _streams(named: NamedApi) -> list[str]:
    lines: list[str] = []
    for method in named.methods:
        stream = method.operation.stream
        if stream is None or not _is_free_key(method):
            continue
        said: dict[str, Any] = {"switch": stream.switch} if stream.switch else {}
        if stream.skip:
            said["skip"] = list(stream.skip)
        if stream.throw:
            said["raise"] = list(stream.throw)
        if stream.last is not None:
            said["last"] = stream.last
        lines += [
            f"[client.operations.{_key(method)}]  # answers with {one_line(stream.content_type)}",
            f"{'' if said else '# '}stream = {_toml(said or {'skip': ['ping']})}",
            "",
        ]
    return lines


def _credentials(named: NamedApi) -> list[str]:
    lines: list[str] = []
    for credential in named.credentials:
        scheme = credential.scheme
        env = f"{snake_case(named.package)}_{credential.argument}".upper()
        lines += [
            f"[client.security.{toml_key(scheme.name)}]  # {_sent(scheme)}",
            f"argument = {exact_toml(credential.argument)}",
            (
                f"env = {exact_toml(scheme.env)}"
                if scheme.env
                else f"# env = {exact_toml(env)}"
            ),
            "",
        ]
    return lines or [
        "# The description asks for no credentials. Where the API does:",
        "# [client.security.apiKey]",
        '# type = "bearer"  # or basic; or header, query, cookie with a name',
        f"# env = {exact_toml(f'{snake_case(named.package)}_API_KEY'.upper())}",
        "",
    ]


def _sent(scheme: SecurityScheme) -> str:
    if scheme.kind in ("bearer", "basic"):
        return f"sent as {scheme.kind} authentication"
    return one_line(f"sent as the {scheme.kind} {scheme.wire_name}")


def _toml(value: Any) -> str:
    """A value in one line."""
    if isinstance(value, dict):
        pairs = (f"{toml_key(name)} = {_toml(each)}" for name, each in value.items())
        return f"{{{', '.join(pairs)}}}"
    if isinstance(value, list):
        return f"[{', '.join(map(_toml, value))}]"
    if isinstance(value, bool):
        return str(value).lower()
    return str(value) if isinstance(value, int) else exact_toml(str(value))


def place_of(spec: Path) -> Path:
    """Where the configuration of a document belongs: beside it."""
    return spec.resolve().parent / NAME
