"""The naming pass: what each thing of an API is called in Python.

The representation knows the names of the description alone. `name_api` settles all of
Python's at once, so that each is unique where it stands: the views, the verdict for
callers and the demonstration ask its answer and spell no name themselves. How one text
becomes an identifier is for `identifiers`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from types import MappingProxyType

from msgspec import Struct, field

from specloom.api.accessors import chosen
from specloom.api.model import (
    Api,
    Direction,
    Errors,
    Event,
    Events,
    Field,
    HeaderAttribute,
    Kind,
    ObjectSchema,
    Operation,
    OperationKey,
    OperationName,
    Param,
    Schema,
    SecurityScheme,
    ServerVariable,
    UnionSchema,
    Where,
)
from specloom.base.words import snake_case, unique
from specloom.python import identifiers, reserved
from specloom.python.accessors import distinct

# --- What the pass is given ------------------------------------------------------


class Wishes(Struct, frozen=True, kw_only=True):
    """Names that somebody asks for, in place of those that follow from a description."""

    # An operation's key -> its resources and its method: ("pets", "list").
    accessors: Mapping[OperationKey, Sequence[str]] = field(default_factory=dict)
    # A schema's name -> the name of its class.
    types: Mapping[str, str] = field(default_factory=dict)


def annotated(api: Api) -> Wishes:
    """What a description asks for itself, in its annotations."""
    return Wishes(
        accessors={
            operation.key: operation.wanted_accessor
            for operation in api.operations
            if operation.wanted_accessor
        },
        types={
            schema.name: schema.wanted_name
            for schema in api.schemas.values()
            if schema.wanted_name
        },
    )


# Kinds that are texts on the wire and may be more in Python, and those that are unless
# somebody wants them otherwise.
FORMATS = frozenset(
    (Kind.DATETIME, Kind.DATE, Kind.TIME, Kind.DURATION, Kind.DECIMAL, Kind.UUID)
) | {Kind.BASE64}
_TYPED = frozenset((Kind.DATETIME, Kind.DATE, Kind.UUID))


# --- What it gives back ----------------------------------------------------------


class Argument(Struct, frozen=True):
    """A parameter under the name that callers type: "api-version" as `api_version`."""

    name: str
    param: Param


class Method(Struct, frozen=True, kw_only=True):
    """An operation as a method: `client.messages.batches.create`."""

    accessor: tuple[str, ...]  # ("messages", "batches", "create")
    arguments: tuple[Argument, ...]  # in the order of the operation's parameters
    switch: str | None  # the argument that asks for a stream of events
    operation: Operation
    alias_of: tuple[str, ...] = ()  # the accessor that it has besides
    # Whether a sibling has the same name with a word behind it that names of this one's
    # own parts end with: `list` beside `list_pages`.
    doubled: bool = False

    @property
    def resource(self) -> tuple[str, ...]:
        """The path of the resource that has it; () is the client itself."""
        return self.accessor[:-1]

    @property
    def name(self) -> str:
        """What it is called there."""
        return self.accessor[-1]


class Attribute(Struct, frozen=True):
    """A property of an object under the name that its model has for it."""

    name: str
    field: Field


class SchemaNames(Struct, frozen=True, kw_only=True):
    """What stands for a schema, in either package."""

    model: str | None  # its class in `types`; None when no response reaches it
    param: str | None  # the one in `params`; None when no request does
    module: str  # of both packages; one in a folder is dotted: `beta.tools`
    attributes: tuple[Attribute, ...]  # of an object, in the order of its fields


class NamedEvent(Struct, frozen=True):
    """An event under the function that reads it: `webhooks.parse_order_paid`."""

    function: str
    event: Event


class Credential(Struct, frozen=True):
    """A credential under the client's argument for it."""

    argument: str
    scheme: SecurityScheme


class AddressArgument(Struct, frozen=True):
    """A part of the address under the client's argument for it."""

    argument: str
    variable: ServerVariable


class ErrorClass(Struct, frozen=True, kw_only=True):
    """An exception for one error type, one status, or both."""

    name: str
    status: int | None
    type: str | None
    base: str | None = None  # a class above it
    also: tuple[str, ...] = ()  # further names of it
    description: str


class ResponseAttribute(Struct, frozen=True):
    """A header under the attributes of a response that lead to it."""

    path: tuple[str, ...]  # ("rate_limit", "remaining")
    header: HeaderAttribute


class NamedApi(Struct, frozen=True, kw_only=True):
    """An API, and what everything in it is called in Python."""

    api: Api
    package: str  # unless the configuration says otherwise, as for the client
    client: str
    methods: tuple[Method, ...]  # in the order of the operations
    names: Mapping[str, SchemaNames]  # by the name of the schema
    tags: tuple[str, ...]  # attributes that tell the models of a union apart
    credentials: tuple[Credential, ...]
    variables: tuple[AddressArgument, ...]  # of the address, and of other servers
    errors: tuple[ErrorClass, ...]
    response_attributes: tuple[ResponseAttribute, ...]
    typed: frozenset[Kind]  # formats that are read as more than text
    webhooks: tuple[NamedEvent, ...]
    callbacks: tuple[NamedEvent, ...]
    # Further names: methods beside those above, resource -> the one that stands there,
    # class of `types` or `params` -> its other names there.
    method_aliases: tuple[Method, ...] = ()
    resource_aliases: Mapping[tuple[str, ...], tuple[str, ...]] = field(
        default_factory=dict
    )
    type_aliases: Mapping[Direction, Mapping[str, tuple[str, ...]]] = field(
        default_factory=dict
    )
    # Such a name -> the package in `types` or `params` that offers it besides.
    alias_packages: Mapping[tuple[Direction, str], tuple[str, ...]] = field(
        default_factory=dict
    )

    @property
    def schemas(self) -> Mapping[str, Schema]:
        """The schemas of the API, by name."""
        return self.api.schemas

    def kind_of(self, kind: Kind) -> Kind:
        """What a kind is in Python: a text, where its format is not read."""
        return kind if kind in self.typed or kind not in FORMATS else Kind.STRING

    @property
    def has_unknown(self) -> bool:
        """Whether objects may come of a kind that nobody described."""
        return bool(self.webhooks or self.callbacks) or any(
            isinstance(schema, UnionSchema) and self.model_of(name)
            for name, schema in self.schemas.items()
        )

    def class_of(self, schema: str, direction: Direction) -> str | None:
        """The class of a schema in this direction; None when it does not travel so."""
        names = self.names[schema]
        return names.model if direction is Direction.RESPONSE else names.param

    def also_called(self, name: str | None, direction: Direction) -> tuple[str, ...]:
        """The other names of a class."""
        return self.type_aliases.get(direction, {}).get(name or "", ())

    def model_of(self, schema: str) -> str | None:
        """The class of a schema in `types`."""
        return self.names[schema].model

    def module_of(self, schema: str) -> str:
        """The module of a schema, in either package; modules in a circle become one."""
        return self.names[schema].module

    def returned_model(self, schema: str) -> str | None:
        """The model that may be sent in place of a dict: that of the very same schema."""
        names = self.names[schema]
        described = self.schemas[schema]
        is_object = isinstance(described, ObjectSchema)
        returned = Direction.RESPONSE in described.used
        return names.model if is_object and names.param and returned else None

    def attributes_of(self, schema: ObjectSchema) -> tuple[Attribute, ...]:
        """The properties of an object as attributes of its model."""
        return self.names[schema.name].attributes


# --- The pass --------------------------------------------------------------------


def name_api(
    api: Api,
    wishes: Wishes | None = None,
    formats: Mapping[str, str] = MappingProxyType({}),
) -> NamedApi:
    """An API with its Python names.

    Args:
        wishes: what is asked for; without them, what the API's annotations say.
        formats: format of strings -> its Python type, "str" or another, where that is
            not as it is by default.
    """
    wishes = annotated(api) if wishes is None else wishes
    names = _schemas(api, wishes.types)
    credentials = _credentials(api.security)
    return NamedApi(
        api=api,
        package=identifiers.package_name(api.title),
        client=identifiers.client_class_name(api.title),
        methods=_methods(api.operations, wishes.accessors),
        names=names,
        tags=tuple(sorted({*_tags(api, names), *_event_tags(api)})),
        credentials=credentials,
        variables=_variables(api, [each.argument for each in credentials]),
        errors=_errors(api.errors),
        response_attributes=_response_attributes(api.attributes),
        typed=frozenset(
            kind
            for kind in FORMATS
            if formats.get(kind, "" if kind in _TYPED else "str") != "str"
        ),
        webhooks=_events(api.webhooks),
        callbacks=_events(api.callbacks),
    )


def hidden_module(title: str) -> str | None:
    """The module that clients need and that a package called after a title would hide."""
    name = identifiers.module_name(title)
    return name if name in reserved.MODULES else None


def accessors_of(
    operations: Sequence[OperationName], wanted: Sequence[Sequence[str] | None]
) -> list[tuple[str, ...]]:
    """Where the methods of operations stand on the client, and their names there.

    One whose short name is taken by an earlier operation has that of its whole
    operationId, or of its method and path, so that no two are the same.
    """
    found = chosen(operations, wanted, spelled_accessor)
    asked_for = [number for number, wish in enumerate(wanted) if wish]
    placed = list(zip(operations, found, strict=True))
    return distinct(placed, asked_for, spelled_accessor)


def spelled_accessor(parts: Sequence[str]) -> tuple[str, ...]:
    """Resources and a method as identifiers; none hides what every client has.

    Where another operation has it, an operation is called otherwise: `accessors_of`.
    """
    *path, name = parts
    first, *others = (
        *map(identifiers.resource_name, path),
        identifiers.method_name(name),
    )
    return (f"{first}_" if first in reserved.CLIENT_ATTRIBUTES else first, *others)


def spelled_class(text: str) -> str:
    """A text that was written to be the name of a class, as one."""
    return identifiers.class_name(text, exact=True)


def _methods(
    operations: Sequence[Operation], wanted: Mapping[OperationKey, Sequence[str]]
) -> tuple[Method, ...]:
    # A key takes a look at the file.
    wishes = [wanted.get(each.key) if wanted else None for each in operations]
    accessors = accessors_of(operations, wishes)
    taken = {(*path, name.strip("_")) for *path, name in accessors}
    return tuple(
        _method(operation, (*path, name), _has_double(path, name, taken))
        for operation, (*path, name) in zip(operations, accessors, strict=True)
    )


def _has_double(
    path: Sequence[str], name: str, taken: Collection[tuple[str, ...]]
) -> bool:
    words = ("stream", "events", "pages")
    return any((*path, f"{name.strip('_')}_{word}") in taken for word in words)


def _method(operation: Operation, name: tuple[str, ...], doubled: bool) -> Method:
    arguments = _arguments(operation.params)
    stream = operation.stream
    switch = stream.switch if stream is not None else None
    return Method(
        accessor=name,
        arguments=arguments,
        switch=next(
            (
                argument.name
                for argument in arguments
                if argument.param.where in (Where.BODY, Where.QUERY)
                and argument.param.wire_name == switch
            ),
            None,
        ),
        operation=operation,
        doubled=doubled,
    )


def _arguments(params: Iterable[Param]) -> tuple[Argument, ...]:
    taken: set[str] = set()
    arguments = []
    for param in params:
        name = argument_name(param.wire_name, param.wanted_name, taken)
        taken.add(name)
        arguments.append(Argument(name, param))
    return tuple(arguments)


def argument_name(
    wire_name: str, wanted: str | None, taken: Collection[str] = ()
) -> str:
    """The argument of a method for a parameter; those of every method are taken."""
    name = identifiers.identifier(wanted or wire_name)
    used = {*taken, *reserved.METHOD_ARGUMENTS}
    return unique(name, used, suffixes=["_param", "_value"])


def _schemas(api: Api, wanted: Mapping[str, str]) -> dict[str, SchemaNames]:
    """The names of all schemas; one of both packages is taken in both."""
    taken: set[str] = set()
    modules = _modules({schema.group for schema in api.schemas.values()})
    found: dict[str, SchemaNames] = {}
    for name, schema in api.schemas.items():
        own = identifiers.class_name(wanted.get(name, name), exact=name in wanted)
        own = unique(own, taken, suffixes=["Schema", "Object"])
        taken.add(own)
        model = own if Direction.RESPONSE in schema.directions else None
        param = None
        if Direction.REQUEST in schema.directions:
            # A name does not change because of what nothing uses.
            returned = Direction.RESPONSE in schema.used
            param = identifiers.param_class_name(own) if returned else own
            if param != own:
                param = unique(param, taken, suffixes=["Input"])
                taken.add(param)
        found[name] = SchemaNames(
            model=model,
            param=param,
            module=modules[schema.group],
            attributes=_attributes(schema),
        )
    return found


def _modules(groups: Iterable[str]) -> dict[str, str]:
    """The module of each group of schemas; what stands in a folder is in a package."""
    found = {
        group: ".".join(map(identifiers.module_name, group.split("/")))
        for group in sorted(groups)
    }
    packages = {
        ".".join(parts[:depth])
        for parts in (module.split(".") for module in found.values())
        for depth in range(1, len(parts))
    }
    # A file beside a folder of the same name: the package is one of both.
    for group, module in found.items():
        while module in packages:
            module = f"{module}.{_OF_PACKAGE}"
        found[group] = module
    return found


# The module of a package for what stands beside the folder, not in it.
_OF_PACKAGE = "models"


def _attributes(schema: Schema) -> tuple[Attribute, ...]:
    if not isinstance(schema, ObjectSchema):
        return ()
    taken: set[str] = set()
    attributes = []
    for each in schema.fields:
        name = identifiers.field_name(each.wire_name, taken)
        taken.add(name)
        attributes.append(Attribute(name, each))
    return tuple(attributes)


def _tags(api: Api, names: Mapping[str, SchemaNames]) -> Iterable[str]:
    for schema in api.schemas.values():
        if isinstance(schema, UnionSchema) and names[schema.name].model:
            yield identifiers.field_name(schema.tag, ())


def _event_tags(api: Api) -> Iterable[str]:
    """What all events of a kind have to be told apart by, at the top of their bodies."""
    for kind in (api.webhooks, api.callbacks):
        for sign in kind.signs:
            name = sign.path[0] if len(sign.path) == 1 else None
            if isinstance(name, str) and len(sign.values) == len(kind.events):
                yield identifiers.field_name(name, ())


def _events(events: Events) -> tuple[NamedEvent, ...]:
    taken: set[str] = set()
    named = []
    for event in events.events:
        name = f"parse_{snake_case(event.name).strip('_') or 'event'}"
        name = unique(name, taken)
        taken.add(name)
        named.append(NamedEvent(name, event))
    return tuple(named)


def _credentials(schemes: Sequence[SecurityScheme]) -> tuple[Credential, ...]:
    taken: list[str] = []
    for scheme in schemes:
        taken.append(credential_argument(scheme.name, scheme.wanted_argument, taken))
    return tuple(map(Credential, taken, schemes))


def credential_argument(
    scheme: str, wanted: str | None, taken: Collection[str] = ()
) -> str:
    """The argument of the client for a credential."""
    return identifiers.client_argument(
        wanted or scheme, {*taken, *reserved.CLIENT_ARGUMENTS}
    )


def _variables(api: Api, taken: Iterable[str]) -> tuple[AddressArgument, ...]:
    """The API's own first; single operations may have further ones."""
    used = {*taken, *reserved.CLIENT_ARGUMENTS}
    found: dict[object, AddressArgument] = {}
    own = (each for op in api.operations for each in op.server_variables)
    for variable in (*api.address.variables, *own):
        if variable.identity not in found:
            argument = identifiers.client_argument(variable.name, used)
            used.add(argument)
            found[variable.identity] = AddressArgument(argument, variable)
    return tuple(found.values())


# The exceptions that a client has when its description names none.
_USUAL_ERRORS = (
    (400, "BadRequestError", "The request is malformed."),
    (401, "AuthenticationError", "The credentials are missing or wrong."),
    (403, "PermissionDeniedError", "The credentials do not allow this."),
    (404, "NotFoundError", "There is no such resource."),
    (409, "ConflictError", "The request conflicts with the state of the resource."),
    (422, "UnprocessableEntityError", "The request is well formed but not valid."),
    (429, "RateLimitError", "Too many requests."),
    (500, "InternalServerError", "The server failed."),
)


def _errors(errors: Errors) -> tuple[ErrorClass, ...]:
    if not errors.kinds:
        return tuple(
            ErrorClass(name=name, status=status, type=None, description=text)
            for status, name, text in _USUAL_ERRORS
        )
    return tuple(
        ErrorClass(
            name=identifiers.error_name(kind.wanted_name),
            status=kind.status,
            type=kind.type,
            base=None if kind.base is None else identifiers.error_name(kind.base),
            also=tuple(map(identifiers.error_name, kind.also)),
            description=kind.description,
        )
        for kind in errors.kinds
    )


def _response_attributes(
    headers: Iterable[HeaderAttribute],
) -> tuple[ResponseAttribute, ...]:
    """Headers by their attributes; of those that share one, the first has it."""
    found: dict[tuple[str, ...], ResponseAttribute] = {}
    for header in headers:
        path = tuple(map(identifiers.attribute_name, header.wanted_path))
        found.setdefault(path, ResponseAttribute(path, header))
    return tuple(found.values())
