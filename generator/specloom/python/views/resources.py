"""Views of the client's resources: their classes, constants and imports."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from specloom.api.model import Api
from specloom.base.words import pascal_case
from specloom.config.values import OwnCode
from specloom.python import identifiers, reserved
from specloom.python.imports import import_lines, words_in
from specloom.python.naming import Method, NamedApi
from specloom.python.quoting import docstring, one_line, plain
from specloom.python.views.methods import (
    ASYNC,
    SYNC,
    MethodView,
    Shell,
    method_doc,
    method_views,
    own_method_views,
)
from specloom.python.views.operations import (
    ConstantView,
    operation_constants,
    policy_constants,
)
from specloom.python.views.runtime_names import RUNTIME_HOMES
from specloom.python.views.shared import Shared


class ChildView(Struct, frozen=True):
    """A resource that hangs below another one, or below the client."""

    attribute: str
    class_name: str
    module: str
    doc: str


class WrapperView(Struct, frozen=True):
    """A class with the same methods, whose results are the responses themselves."""

    name: str
    attribute: str  # of the class it belongs to
    doc: str
    attribute_doc: str
    owner: str
    module: str  # of the runtime, where that function is
    function: str  # turns one method into the other
    methods: tuple[str, ...]
    children: tuple[ChildView, ...]


class OwnerView(Struct, frozen=True):
    """A class that has methods and resources: sync or async."""

    name: str
    base: str
    doc: str
    client: str  # the expression for the client that sends
    http_client: str  # the annotation of a caller's own
    children: tuple[ChildView, ...]
    methods: tuple[MethodView, ...]
    wrappers: tuple[WrapperView, ...]


class ResourceView(Struct, frozen=True):
    """One resource: a module with its sync and its async class.

    The client itself is the resource with the path ().
    """

    path: tuple[str, ...]
    file: str
    dots: str  # as many as lead from the module to the package
    doc: str
    constants: tuple[ConstantView, ...]
    policies: tuple[ConstantView, ...]
    classes: tuple[OwnerView, OwnerView]
    imports: tuple[str, ...]
    typing_imports: tuple[str, ...]


def resource_views(
    named: NamedApi,
    client_name: str,
    shared: Shared,
    own_code: Sequence[OwnCode] = (),
) -> list[ResourceView]:
    """All resources below the client; the client itself has the path ().

    Args:
        shared: what the client says for its operations.
        own_code: what hand-written modules add to resources.
    """
    paths: dict[tuple[str, ...], list[Method]] = {(): []}
    for method in (*named.methods, *named.method_aliases):
        path = method.resource
        for depth in range(1, len(path) + 1):
            paths.setdefault(path[:depth], [])
        paths[path].append(method)
    for also in named.resource_aliases:
        for depth in range(1, len(also)):
            paths.setdefault(also[:depth], [])
    below: dict[tuple[str, ...], list[tuple[str, ...]]] = {}
    for path in paths:
        if path:
            below.setdefault(path[:-1], []).append(path)
    return [
        _resource(
            named, client_name, path, methods, below.get(path, ()), shared, own_code
        )
        for path, methods in paths.items()
    ]


def _resource(
    named: NamedApi,
    client_name: str,
    path: tuple[str, ...],
    methods: Sequence[Method],
    below: Sequence[tuple[str, ...]],
    shared: Shared,
    own_code: Sequence[OwnCode],
) -> ResourceView:
    is_package = bool(below)
    file = "/".join(["resources", *path]) + ("/__init__.py" if is_package else ".py")
    dots = "." * (len(path) + (2 if is_package else 1)) if path else "."
    constants = [c for m in methods for c in operation_constants(named, m, shared)]
    policies = [c for m in methods for c in policy_constants(m)]
    about = _about(named.api, path)
    docs = [method_doc(method) for method in methods]
    classes = tuple(
        _owner(named, client_name, path, methods, docs, below, shell, dots, own_code)
        for shell in (SYNC, ASYNC)
    )
    more = ("", "") if path else _client_words(named)
    imports, typing_imports = _imports(classes, constants, policies, dots, more)
    said = _first_sentence(about)
    title = said if said == _plainly(path) else f"`{'.'.join(path)}`: {said}"
    return ResourceView(
        path=path,
        file=file,
        dots=dots,
        doc=docstring(title, 0),
        constants=tuple(constants),
        policies=tuple(policies),
        classes=(classes[0], classes[1]),
        imports=imports,
        typing_imports=typing_imports,
    )


def _owner(
    named: NamedApi,
    client_name: str,
    path: tuple[str, ...],
    methods: Sequence[Method],
    docs: Sequence[str],
    below: Sequence[tuple[str, ...]],
    shell: Shell,
    dots: str,
    own_code: Sequence[OwnCode],
) -> OwnerView:
    name = _class_name(path, client_name, shell)
    plain_children = (
        *(_child(named.api, client_name, child, shell) for child in below),
        *(
            _alias(named.api, client_name, also, target, shell, dots)
            for also, target in named.resource_aliases.items()
            if also[:-1] == path
        ),
    )
    children = tuple(
        _replaced(
            child,
            named.resource_aliases.get(
                (*path, child.attribute), (*path, child.attribute)
            ),
            shell,
            dots,
            own_code,
        )
        for child in plain_children
    )
    views = tuple(method_views(named, methods, path, shell, docs))
    added = tuple(own_method_views(named, path, shell, dots, own_code))
    return OwnerView(
        name=name,
        base=shell.base if path else shell.client_base,
        doc=docstring(_about(named.api, path), 4),
        client="self._client" if path else "self",
        http_client=shell.http_client,
        children=children,
        methods=(*views, *added),
        wrappers=tuple(
            _wrapper(name, plain_children, views, shell, kind) for kind in _WRAPPERS
        ),
    )


# Kind -> what its results are.
_WRAPPERS = {
    "raw": "the response that brought it, read and not yet parsed",
    "streaming": "its response, whose body is read as it arrives",
}


def _wrapper(
    owner: str,
    children: Sequence[ChildView],
    methods: Sequence[MethodView],
    shell: Shell,
    kind: str,
) -> WrapperView:
    suffix = f"With{kind.capitalize()}Response"
    return WrapperView(
        name=owner + suffix,
        attribute=f"with_{kind}_response",
        doc=docstring(f"`{owner}`, where each result is {_WRAPPERS[kind]}.", 4),
        attribute_doc=docstring(f"The same methods; each gives {_WRAPPERS[kind]}.", 8),
        owner=owner,
        module=f"_runtime.{'_async' if shell.prefix else '_sync'}.raw",
        function=f"{shell.prefix.lower()}{'_' if shell.prefix else ''}"
        + ("raw_response" if kind == "raw" else "streamed_response"),
        methods=tuple(method.name for method in methods),
        children=tuple(
            replace(child, class_name=child.class_name + suffix) for child in children
        ),
    )


def _client_words(named: NamedApi) -> tuple[str, str]:
    """Names that the template of the client uses, in code and in annotations."""
    scheme = "SecurityScheme" if named.credentials else ""
    variable = "ServerVariable" if named.variables else ""
    chosen = any(each.variable.values for each in named.variables)
    code = f"Any ClientSettings Mapping NOT_GIVEN {scheme} {variable}"
    tokens = any(each.scheme.token_url for each in named.credentials)
    typed = [
        *(["Literal"] if chosen else []),
        *(["ClientCredentials"] if tokens else []),
    ]
    return code, " ".join(["ErrorTable NotGiven httpx2", *typed])


def _class_name(path: tuple[str, ...], client_name: str, shell: Shell) -> str:
    """The class of a resource; no module that defines or imports it has it already."""
    if not path:
        return shell.prefix + client_name
    name = pascal_case(path[-1])
    parent = pascal_case(path[-2]) if len(path) > 1 else client_name
    taken = {*_LIBRARY, *_PACKAGE, *reserved.KEYWORDS}
    if name == parent or {name, f"Async{name}"} & taken:
        name += "Resource"
    return shell.prefix + name


def _child(
    api: Api, client_name: str, child: tuple[str, ...], shell: Shell
) -> ChildView:
    return ChildView(
        attribute=child[-1],
        class_name=_class_name(child, client_name, shell),
        module="." + child[-1] if len(child) > 1 else ".resources." + child[-1],
        doc=docstring(_about(api, child), 8),
    )


def _alias(
    api: Api,
    client_name: str,
    also: tuple[str, ...],
    target: tuple[str, ...],
    shell: Shell,
    dots: str,
) -> ChildView:
    """A resource under another name: the one of its target, wherever that stands."""
    child = _child(api, client_name, target, shell)
    home = ".".join(["resources", *target])
    doc = docstring(f"The same as `client.{'.'.join(target)}`.", 8)
    return replace(child, attribute=also[-1], module=dots + home, doc=doc)


def _replaced(
    child: ChildView,
    accessor: tuple[str, ...],
    shell: Shell,
    dots: str,
    own_code: Sequence[OwnCode],
) -> ChildView:
    """The child with its class from own code, if that replaces it."""
    for module in own_code:
        for resource in module.resources:
            if resource.accessor == accessor:
                return replace(
                    child,
                    class_name=shell.choose(resource.classes),
                    module=dots + module.home,
                )
    return child


def _about(api: Api, path: tuple[str, ...]) -> str:
    """What a resource is for: the description of its tag, or what it holds."""
    if not path:
        return f"Client for {one_line(api.title)}."
    wanted = {".".join(path), path[-1] if path else "", " ".join(path)}
    for tag in api.tags:
        if tag.description and (
            identifiers.module_name(tag.name) in wanted or tag.name.lower() in wanted
        ):
            return plain(tag.description)
    return _plainly(path)


def _plainly(path: tuple[str, ...]) -> str:
    return f"Operations of `{'.'.join(path)}`."


def _first_sentence(text: str) -> str:
    line = one_line(text)
    end = line.find(". ")
    return line if end < 0 else line[: end + 1]


# --- Imports ---------------------------------------------------------------------

_LIBRARY = {
    "builtins": "",
    "datetime": "",
    "httpx2": "",
    "Decimal": "decimal",
    "UUID": "uuid",
    "Mapping": "collections.abc",
    "Sequence": "collections.abc",
    "cached_property": "functools",
    "TYPE_CHECKING": "typing",
    "Annotated": "typing",
    "Any": "typing",
    "Field": "pydantic",
    "Literal": "typing",
    "overload": "typing",
}
_FROM_RUNTIME = (
    *("Operation", "Pagination", "Parameter", "StreamPolicy"),
    *("NOT_GIVEN", "NotGiven", "Omit", "omit"),
    *("SyncResource", "AsyncResource", "SyncAPIClient", "AsyncAPIClient"),
    *("ClientSettings", "ClientCredentials", "SecurityScheme", "ServerVariable"),
    "ErrorTable",
    *("Stream", "AsyncStream", "JSONLDecoder", "AsyncJSONLDecoder"),
    *("SyncPage", "AsyncPaginator", "BinaryAPIResponse", "AsyncBinaryAPIResponse"),
    *("Base64", "EXACT", "ByKey", "ByPosition", "BodyTypes", "FileTypes"),
)
_PACKAGE = {
    "params": "",
    "types": "",
    **{name: RUNTIME_HOMES[name] for name in _FROM_RUNTIME},
}


def _imports(
    classes: Sequence[OwnerView],
    constants: Sequence[ConstantView],
    policies: Sequence[ConstantView],
    dots: str,
    more: tuple[str, str],
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Imports at run time, and those for annotations alone.

    Args:
        dots: as many as lead from the module to the package.
        more: what the template itself uses, in code and in annotations.
    """
    methods = [method for owner in classes for method in owner.methods]
    children = [child for owner in classes for child in owner.children]
    children += [c for owner in classes for w in owner.wrappers for c in w.children]
    annotations = [
        # Behind the colon: what a parameter is called is no name of the module.
        *(text.partition(":")[2] for m in methods for text in m.parameters),
        *(m.returns for m in methods),
        *(
            text.partition(":")[2]
            for m in methods
            for o in m.overloads
            for text in o.parameters
        ),
        *(constant.type for constant in constants),
        *(child.class_name for child in children),
        more[1],
    ]
    defaults = [
        name for name in ("omit", "NOT_GIVEN") if f"= {name}" in str(annotations)
    ]
    in_code = words_in(
        [
            *(owner.base for owner in classes),
            *(text for c in constants for text in ("Operation", *c.arguments)),
            *(text for c in policies for text in (c.type, *c.arguments)),
            *(["overload"] if any(m.overloads for m in methods) else []),
            "cached_property",
            *defaults,
            more[0],
        ]
    )
    package = {name: dots + home for name, home in _PACKAGE.items()}
    homes = {**_LIBRARY, **package}
    late = {child.class_name: child.module for child in children}
    late |= {m.returns: m.late_module for m in methods if m.late_module}
    in_types = words_in(annotations) - in_code
    typing_imports = import_lines(in_types, {**homes, **late})
    if typing_imports:
        in_code.add("TYPE_CHECKING")
    return import_lines(in_code, homes), typing_imports
