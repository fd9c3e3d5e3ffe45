"""One operation of a document on its way into the representation."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from http import HTTPStatus
from operator import itemgetter
from typing import Any

from msgspec.structs import replace

from specloom.api import bodies
from specloom.api.access import keys_of, own_server, scopes_of, ways_in
from specloom.api.accessors import accessor, called
from specloom.api.model import (
    ANY,
    NULL,
    Address,
    AliasSchema,
    AppendedHeader,
    Body,
    Constant,
    Direction,
    Kind,
    ListOf,
    MapOf,
    ObjectSchema,
    OneOf,
    Operation,
    Param,
    Ref,
    Result,
    Scalar,
    Spelling,
    TupleOf,
    Type,
    Where,
)
from specloom.api.pages import pagination_of
from specloom.api.removed import removed_params
from specloom.api.schemas import SchemaLowering
from specloom.api.shapes import values_of
from specloom.api.spelling import (
    field_spellings,
    part_spellings,
    spelling_of,
    without_form,
)
from specloom.api.streams import StreamLowering
from specloom.base.diagnostics import LazyLocation
from specloom.base.words import pascal_case, words
from specloom.spec import view
from specloom.spec.document import Document
from specloom.spec.media_types import MediaKind, essence
from specloom.spec.values import as_dict, as_list, as_name, as_text
from specloom.spec.view import MediaType, Response


class OperationLowering:
    """Reads one operation, and the schemas that stand in it."""

    def __init__(
        self,
        document: Document,
        schemas: SchemaLowering,
        site: view.Operation,
        address: Address,
    ) -> None:
        self.document = document
        self.schemas = schemas
        self.site = site
        self.value = site.value
        self.address = address
        self.name = called(site)
        parts = self.name.wanted_accessor or accessor(self.name)
        self.label = _label(parts)
        self.group = parts[0]
        self.responses = site.responses

    def lower(self) -> Operation | None:
        """The operation, None where the client cannot have it; that is noted."""
        params, constants = self._parameters()
        body = self._body()
        if body is None and self.site.request_body is not None:
            return None
        if body is not None:
            params += self._body_params(body)
        stream = StreamLowering(
            self.site,
            self.schemas,
            label=self.label,
            group=self.group,
            called=self.name.id,
        ).lower(self._successes(), params)
        result = self._result()
        error_bodies = tuple(sorted(self._error_bodies().items(), key=itemgetter(0)))
        if result is None and stream is None:
            self._note(
                self.site.below("responses"),
                f"{self.name.id!r} describes no response of 2XX;"
                " its method gives nothing back",
                "describe what success looks like, if only as 204",
            )
        if result is None and stream is not None:
            # Whatever the switch says, there is nothing else to get.
            stream = replace(stream, switch=None, unasked=False)
        if result is None or (stream is not None and stream.switch is None):
            result = Result(content_type=None, type=NULL)
        server = own_server(self.site, self.document, self.address)
        return Operation(
            id=self.name.id,
            has_id=self.name.has_id,
            tags=self.name.tags,
            wanted_accessor=self.name.wanted_accessor,
            method=self.name.method,
            path=self.name.path,
            summary=as_text(self.value.get("summary")),
            description=as_text(self.value.get("description")),
            deprecated=self.value.get("deprecated") is True,
            params=tuple(params),
            constants=tuple(constants),
            always=tuple(self._always()),
            body=body,
            result=result,
            stream=stream,
            pagination=pagination_of(self.site, result, self.schemas),
            security=ways_in(self.site, self.document),
            scopes=scopes_of(self.site),
            server=server.url,
            server_variables=server.variables,
            redirects=not self._successes() and self._redirects(),
            error_statuses=tuple(
                response.status for response in self.responses if response.is_error
            ),
            error_bodies=error_bodies,
            removed=tuple(
                removed_params(self.site, {each.wire_name for each in params})
            ),
            location=self.site.location,
        )

    # --- What goes in ------------------------------------------------------------

    def _parameters(self) -> tuple[list[Param], list[Constant]]:
        params: list[Param] = []
        constants: list[Constant] = []
        placeholders = self.site.placeholders
        keys = keys_of(self.site, self.document)
        for parameter in self.site.parameters:
            name, place, stated = parameter.name, parameter.where, parameter.value
            if self.site.ignores(parameter):
                continue
            if place == "path" and name not in placeholders:
                continue
            if (place, name.lower()) in keys:
                continue  # the client has it from its own argument
            schema, at = parameter.described or (None, parameter.below("schema"))
            required = parameter.required
            settled = parameter.always_sent and place in ("query", "header")
            fixed = self._constant(schema) if settled else None
            where = Where(place) if place in _PLACES else Where.QUERY
            if fixed is not None:
                constants.append(Constant(wire_name=name, where=where, value=fixed))
                continue
            label = self.label + pascal_case(name)
            type_ = self.schemas.reach(
                self.schemas.type_of(schema, at, label, self.group), Direction.REQUEST
            )
            param = Param(
                wire_name=name,
                wanted_name=as_name(stated.get("x-specloom-name")),
                where=where,
                type=type_,
                required=required,
                spelling=spelling_of(parameter, where, type_, self._types(type_)),
                description=as_text(stated.get("description")),
                deprecated=stated.get("deprecated") is True,
                location=parameter.location,
            )
            params.append(param)
            if (finding := without_form(param, self.schemas.named)) is not None:
                self.schemas.report(finding)
        known = {param.wire_name for param in params if param.where is Where.PATH}
        params += [
            Param(
                wire_name=name,
                where=Where.PATH,
                type=Scalar(Kind.STRING),
                required=True,
                location=self.site.location,
            )
            for name in placeholders
            if name not in known
        ]
        return params, constants

    def _always(self) -> Iterator[AppendedHeader]:
        for parameter in self.site.parameters:
            values = as_list(parameter.value.get("x-specloom-always"))
            if values and parameter.where == "header":
                yield AppendedHeader(
                    wire_name=parameter.name, values=tuple(map(str, values))
                )

    def _constant(self, schema: Any) -> str | None:
        schema = as_dict(self.document.follow(schema, "")[0])
        values = [schema["const"]] if "const" in schema else as_list(schema.get("enum"))
        if len(values) != 1 or values[0] is None:
            return None
        (value,) = values_of(schema.get("type"), values)
        return str(value).lower() if isinstance(value, bool) else str(value)

    def _body(self) -> Body | None:
        body = self.site.request_body
        if body is None:
            return None
        content = body.content
        media = bodies.chosen(content, self.document)
        if media is None:
            kinds = ", ".join(each.name for each in content) or "no content"
            self._note(
                body.pointer,
                f"{self.name.id!r} is left out: it sends {kinds}",
                "describe the body as JSON, as a form or as bytes",
            )
            return None
        aside = bodies.not_taken(content, media, self.document)
        if aside:
            self._note(
                body.pointer,
                f"{self.name.id!r} sends {media.name}, and never {', '.join(aside)}",
                "describe the other body as an operation of its own, if callers need it",
            )
        is_json = bodies.is_json_body(media, self.document)
        if (lines := self._lines(media)) is not None:
            return Body(
                content_type=media.name,
                type=lines,
                required=body.required,
                flat=False,
                max_bytes=body.max_bytes,
            )
        if not is_json and not media.kind.is_form:
            known, _ = bodies.content_types(content)
            return Body(
                content_type=next(iter(known), media.name),
                type=Scalar(Kind.CONTENT),
                required=body.required,
                flat=False,
                max_bytes=body.max_bytes,
            )
        type_ = self._body_type(media)
        if media.kind.is_form and not self._has_parts(media, type_):
            self._note(
                body.pointer,
                f"{self.name.id!r} is left out: it sends {media.name}, which needs"
                " fields or parts",
                "describe the body as an object, or its parts by `itemSchema`",
            )
            return None
        self.schemas.reach(type_, Direction.REQUEST)
        return Body(
            content_type=bodies.json_type(media.name) if is_json else media.name,
            type=type_,
            required=body.required,
            flat=isinstance(self._object(type_), ObjectSchema),
            max_bytes=body.max_bytes,
            fields=self._fields(media, type_),
            parts=tuple(part_spellings(media)) if bodies.has_order(media) else (),
        )

    def _lines(self, media: MediaType) -> Type | None:
        """What JSON lines that are sent are given as."""
        if media.kind is not MediaKind.LINES:
            return None
        place = media.described_or_any
        type_ = self.schemas.type_of(*place, f"{self.label}Params", self.group)
        lines = bodies.lines_of(media, type_)
        if lines is not None:
            self.schemas.reach(lines, Direction.REQUEST)
        return lines

    def _body_type(self, media: MediaType) -> Type:
        label = f"{self.label}Params"
        stated = media.schema is not None or media.item_schema is None
        place = media.schema_or_any if stated else media.described_or_any
        type_ = self.schemas.type_of(*place, label, self.group)
        if not bodies.has_order(media):
            return type_ if stated else ListOf(type_)
        spelled = dict(part_spellings(media))
        rest = spelled.get("*")
        match type_ if stated else ListOf(type_):
            case ListOf(item):
                return ListOf(bodies.part_type(item, rest))
            case TupleOf(items, after, least):
                parts = (
                    bodies.part_type(each, spelled.get(str(index), rest))
                    for index, each in enumerate(items)
                )
                after = None if after is None else bodies.part_type(after, rest)
                return TupleOf(tuple(parts), after, least)
            case other:
                return other

    def _has_parts(self, media: MediaType, type_: Type) -> bool:
        """Whether values of a type can be sent as fields, or as parts."""
        match type_:
            case Ref():
                schema = self.schemas.named(type_)
                return not isinstance(schema, AliasSchema) or self._has_parts(
                    media, schema.type
                )
            case OneOf(members):
                return any(self._has_parts(media, each) for each in members)
            case ListOf() | TupleOf():
                return bodies.has_order(media)
            case Scalar():
                return type_ == ANY
        return isinstance(type_, MapOf)

    def _fields(
        self, media: MediaType, type_: Type
    ) -> tuple[tuple[str, Spelling], ...]:
        """How the fields of a form are spelled that are not as by default."""
        if not media.kind.is_form:
            return ()
        return tuple(field_spellings(media, self._types(type_)))

    def _types(self, type_: Type) -> dict[str, Type]:
        """The types of an object's fields, by name."""
        schema = self._object(type_)
        fields = schema.fields if isinstance(schema, ObjectSchema) else ()
        return {field.wire_name: field.type for field in fields}

    def _body_params(self, body: Body) -> list[Param]:
        schema = self._object(body.type)
        content = self.site.request_body.content if self.site.request_body else ()
        body_at = self.site.below("requestBody")
        location = LazyLocation(body_at, self.document.at)
        if not isinstance(schema, ObjectSchema):
            whole = body.type == Scalar(Kind.CONTENT)
            kind = bodies.type_argument(content, location) if whole else None
            return [
                *([] if kind is None else [kind]),
                Param(
                    wire_name="body",
                    where=Where.BODY,
                    type=body.type,
                    required=body.required,
                    description="The body of the request.",
                    location=location,
                ),
            ]
        media = bodies.chosen(content, self.document)
        files = bodies.described_files(media, self.document) if media else {}
        has_parts = media is not None and media.kind is MediaKind.MULTIPART
        return [
            Param(
                wire_name=each.wire_name,
                where=Where.BODY,
                type=(
                    files.get(each.wire_name, each.type)
                    if has_parts
                    else bodies.as_text(each.type)
                ),
                required=each.required_in(Direction.REQUEST) and body.required,
                required_in_body=each.required_in(Direction.REQUEST),
                description=each.description,
                deprecated=each.deprecated,
                location=location,
            )
            for each in schema.fields
        ]

    # --- What comes out ----------------------------------------------------------

    def _successes(self) -> list[Response]:
        responses = self.responses
        found = [response for response in responses if response.is_success]
        return found or [r for r in responses if r.status == "default"]

    def _redirects(self) -> bool:
        return any(each.status.startswith("3") for each in self.responses)

    def _result(self) -> Result | None:
        results: list[Result] = []
        by_status: dict[str, Type] = {}
        for response in self._successes():
            content = [m for m in response.content if m.kind is not MediaKind.EVENTS]
            json = (media for media in content if media.kind is MediaKind.JSON)
            lines = (media for media in content if media.kind is MediaKind.LINES)
            media = next(json, None) or next(lines, None) or next(iter(content), None)
            if media is not None:
                results.append(self._content(media))
                by_status[response.status] = results[-1].type
            elif not response.content:
                results.append(Result(content_type=None, type=NULL))
        if not results:
            nothing = Result(content_type=None, type=NULL)
            return nothing if self._redirects() or not self.responses else None
        if any(result.type == Scalar(Kind.BINARY) for result in results):
            # What says nothing beside a download is one of no bytes.
            results = [each for each in results if each.content_type is not None]
        types = list(dict.fromkeys(result.type for result in results))
        merged = types[0] if len(types) == 1 else OneOf(tuple(types))
        described = (each for each in results if each.content_type is not None)
        first = next(described, results[0])
        self.schemas.reach(merged, Direction.RESPONSE)
        if len(set(by_status.values())) < 2:
            return replace(first, type=merged)
        # A body that is missing is None, whatever the status, where any may be missing.
        rest = [NULL] if NULL in types else []
        accepts = dict.fromkeys(r.content_type for r in results if r.content_type)
        return replace(
            first,
            content_type=", ".join(accepts),
            type=merged,
            by_status=tuple(
                (status, OneOf((type_, *rest)) if rest else type_)
                for status, type_ in by_status.items()
            ),
        )

    def _error_bodies(self) -> dict[str, Type]:
        """What the bodies of errors are, by status; `default` stands for errors, too."""
        successes = self._successes()
        bodies: dict[str, Type] = {}
        others: list[str] = []
        for response in self.responses:
            status = response.status
            if not (response.is_error or status == "default") or response in successes:
                continue
            media = next(filter(self._is_json, response.content), None)
            if media is None:
                others.append(status)
                continue
            name = f"{self.label}{_phrase(status)}Error"
            type_ = self.schemas.type_of(*media.schema_or_any, name, self.group)
            self.schemas.reach(type_, Direction.RESPONSE)
            bodies[status if status == "default" else status.upper()] = type_
        # What has no JSON is not what a range or `default` says instead.
        if any(not status.isdecimal() for status in bodies):
            bodies |= {status: NULL for status in others if status.isdecimal()}
        return bodies

    def _content(self, media: MediaType) -> Result:
        lines = media.kind is MediaKind.LINES
        if essence(media.name) == "*/*" and not media.schema_or_any.value:
            # Nothing says that it is JSON.
            return Result(content_type=media.name, type=Scalar(Kind.BINARY))
        if lines or self._is_json(media):
            type_ = self.schemas.type_of(
                *media.described_or_any, f"{self.label}Response", self.group
            )
            return Result(content_type=media.name, type=type_, lines=lines)
        text = media.kind is MediaKind.TEXT
        kind = Kind.STRING if text else Kind.BINARY
        return Result(content_type=media.name, type=Scalar(kind))

    # --- Helpers -----------------------------------------------------------------

    def _is_json(self, media: MediaType) -> bool:
        """Whether what comes is read as JSON; `application/*` is where it has a shape."""
        kind = media.kind is MediaKind.JSON
        return kind or bodies.is_json_body(media, self.document)

    def _object(self, type_: Type) -> Any:
        """The schema behind a type, through aliases."""
        return self.schemas.named(type_)

    def _note(self, pointer: str, message: str, hint: str) -> None:
        self.schemas.note(pointer, message, hint)


_PLACES = {"path", "query", "header", "cookie"}


def _label(accessor: Sequence[str]) -> str:
    """How the names of schemas that stand inside an operation begin."""
    parts = (pascal_case(" ".join(words(part)).lower()) for part in accessor)
    return "".join(parts) or "Operation"


def _phrase(status: str) -> str:
    """What a status means, as part of a class name; "" for ranges and unknown ones."""
    try:
        return pascal_case(HTTPStatus(int(status)).phrase)
    except ValueError:
        return ""
