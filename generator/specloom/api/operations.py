"""One operation of a document on its way into the representation."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from http import HTTPStatus
from typing import Any

from specloom.api.model import (
    ANY,
    NULL,
    Always,
    Body,
    Constant,
    Direction,
    EventStream,
    Kind,
    ListOf,
    ObjectSchema,
    OneOf,
    Operation,
    OperationName,
    Pagination,
    Param,
    Result,
    Scalar,
    Type,
    UnionSchema,
    Where,
)
from specloom.api.schemas import SchemaLowering
from specloom.base.words import pascal_case, words
from specloom.spec import pointers
from specloom.spec.document import Document, OperationSite
from specloom.spec.media_types import EVENTS, LINES, essence, is_json
from specloom.spec.values import as_dict, as_list, as_name, as_text

FORMS = ("multipart/form-data", "application/x-www-form-urlencoded")


class OperationLowering:
    """Reads one operation, and the schemas that stand in it."""

    def __init__(
        self, document: Document, schemas: SchemaLowering, site: OperationSite
    ) -> None:
        self.document = document
        self.schemas = schemas
        self.site = site
        self.value = as_dict(site.value)
        self.name = called(site)
        self.label = _label(self.name)
        self.group = _parts(self.name)[0]
        self.responses = tuple(self._responses())

    def lower(self) -> Operation | None:
        """The operation, None where the client cannot have it; that is noted."""
        params, constants = self._parameters()
        body = self._body()
        if body is None and self.value.get("requestBody") is not None:
            return None
        if body is not None:
            params += self._body_params(body)
        stream = self._stream(body, params)
        result = self._result()
        if result is None and stream is None:
            self._note(
                f"{self.site.pointer}/responses",
                f"{self.name.id!r} is left out: it describes no response of 2XX",
                "describe what success looks like, if only as 204",
            )
            return None
        result = result or Result(content_type=None, type=NULL)
        return Operation(
            id=self.name.id,
            tags=self.name.tags,
            wanted_accessor=self.name.wanted_accessor,
            method=self.site.method.upper(),
            path=self.site.path,
            summary=as_text(self.value.get("summary")),
            description=as_text(self.value.get("description")),
            deprecated=self.value.get("deprecated") is True,
            params=tuple(params),
            constants=tuple(constants),
            always=tuple(self._always()),
            body=body,
            result=result,
            stream=stream,
            pagination=self._pagination(result),
            security=self._security(),
            error_statuses=tuple(
                status for status, _, _ in self.responses if status[:1] in "45"
            ),
            at=self.document.at(self.site.pointer),
        )

    # --- What goes in ------------------------------------------------------------

    def _parameters(self) -> tuple[list[Param], list[Constant]]:
        params: list[Param] = []
        constants: list[Constant] = []
        for parameter_site in self.site.parameters:
            pointer, parameter = parameter_site.target, as_dict(parameter_site.value)
            name, place = str(parameter.get("name", "")), str(parameter.get("in"))
            if place == "cookie":
                self._note(pointer, f"the cookie {name!r} is not sent", "use a header")
                continue
            if place == "header" and name.lower() in _OWN_HEADERS:
                continue  # OpenAPI: such definitions shall be ignored
            schema, at = parameter.get("schema"), f"{pointer}/schema"
            content = as_dict(parameter.get("content"))
            if schema is None and content:
                media = next(iter(content))
                schema = as_dict(content[media]).get("schema")
                at = pointers.join(pointer, "content", media, "schema")
            required = parameter.get("required") is True or place == "path"
            fixed = self._constant(schema) if required and place != "path" else None
            where = Where(place) if place in _PLACES else Where.QUERY
            if fixed is not None:
                constants.append(Constant(wire_name=name, where=where, value=fixed))
                continue
            label = self.label + pascal_case(name)
            type_ = self.schemas.reach(
                self.schemas.type_of(schema, at, label, self.group), Direction.REQUEST
            )
            params.append(
                Param(
                    wire_name=name,
                    wanted_name=as_name(parameter.get("x-specloom-name")),
                    where=where,
                    type=type_,
                    required=required,
                    style=_style(parameter, name),
                    description=as_text(parameter.get("description")),
                    deprecated=parameter.get("deprecated") is True,
                    at=self.document.at(pointer),
                )
            )
        return params, constants

    def _always(self) -> Iterator[Always]:
        for site in self.site.parameters:
            values = as_list(site.value.get("x-specloom-always"))
            if values and site.value.get("in") == "header":
                yield Always(
                    wire_name=str(site.value.get("name")),
                    values=tuple(map(str, values)),
                )

    def _constant(self, schema: Any) -> str | None:
        schema = as_dict(self.document.follow(schema, "")[0])
        values = [schema["const"]] if "const" in schema else as_list(schema.get("enum"))
        if len(values) != 1 or values[0] is None:
            return None
        value = values[0]
        return str(value).lower() if isinstance(value, bool) else str(value)

    def _body(self) -> Body | None:
        pointer, value = f"{self.site.pointer}/requestBody", self.value.get(
            "requestBody"
        )
        if value is None:
            return None
        pointer, value = self._target(pointer, value)
        content = as_dict(value.get("content"))
        media = next(
            (name for name in content if is_json(name)),
            next((name for name in content if essence(name) in FORMS), None),
        )
        if media is None:
            kinds = ", ".join(content) or "no content"
            self._note(
                pointer,
                f"{self.name.id!r} is left out: it sends {kinds}",
                "only JSON and form bodies are generated; offer one of them as well",
            )
            return None
        at = pointers.join(pointer, "content", media, "schema")
        schema = as_dict(content[media]).get("schema")
        type_ = self.schemas.type_of(schema, at, f"{self.label}Params", self.group)
        self.schemas.reach(type_, Direction.REQUEST)
        limit = value.get("x-specloom-max-bytes")
        return Body(
            content_type=media,
            type=type_,
            required=value.get("required") is True,
            flat=isinstance(self._object(type_), ObjectSchema),
            max_bytes=limit if isinstance(limit, int) and limit > 0 else None,
        )

    def _body_params(self, body: Body) -> list[Param]:
        schema = self._object(body.type)
        if not isinstance(schema, ObjectSchema):
            return [
                Param(
                    wire_name="body",
                    where=Where.BODY,
                    type=body.type,
                    required=body.required,
                    description="The body of the request.",
                    at=self.document.at(f"{self.site.pointer}/requestBody"),
                )
            ]
        return [
            Param(
                wire_name=each.wire_name,
                where=Where.BODY,
                type=each.type,
                required=each.required and body.required,
                description=each.description,
                deprecated=each.deprecated,
                at=each.at,
            )
            for each in schema.fields
        ]

    # --- What comes out ----------------------------------------------------------

    def _responses(self) -> Iterator[tuple[str, str, dict[str, Any]]]:
        """Status, pointer and value of each response."""
        for status, value in as_dict(self.value.get("responses")).items():
            pointer = pointers.join(self.site.pointer, "responses", str(status))
            yield str(status), *self._target(pointer, value)

    def _successes(self) -> list[tuple[str, dict[str, Any]]]:
        found = [(p, v) for status, p, v in self.responses if status[:1] == "2"]
        if found:
            return found
        return [(p, v) for status, p, v in self.responses if status == "default"]

    def _result(self) -> Result | None:
        results: list[Result] = []
        for pointer, value in self._successes():
            content = as_dict(value.get("content"))
            media = next(
                (n for n in content if is_json(n)),
                next((n for n in content if essence(n) in LINES), None),
            )
            if media is None:
                media = next((n for n in content if essence(n) != EVENTS), None)
            if media is None:
                if not content:
                    results.append(Result(content_type=None, type=NULL))
                continue
            results.append(self._content(pointer, media, as_dict(content[media])))
        if not results:
            return None
        types = list(dict.fromkeys(result.type for result in results))
        merged = types[0] if len(types) == 1 else OneOf(tuple(types))
        first = next((r for r in results if r.content_type), results[0])
        self.schemas.reach(merged, Direction.RESPONSE)
        for status, pointer, value in self.responses:
            if status[:1] in "45":
                for media, part in as_dict(value.get("content")).items():
                    if is_json(media):
                        at = pointers.join(pointer, "content", media, "schema")
                        schema = as_dict(part).get("schema")
                        name = f"{self.label}{_phrase(status)}Error"
                        error = self.schemas.type_of(schema, at, name, self.group)
                        self.schemas.reach(error, Direction.RESPONSE)
        return replace(first, type=merged)

    def _content(self, pointer: str, media: str, part: dict[str, Any]) -> Result:
        word = "itemSchema" if "itemSchema" in part else "schema"
        at = pointers.join(pointer, "content", media, word)
        if is_json(media) or essence(media) in LINES:
            type_ = self.schemas.type_of(
                part.get(word), at, f"{self.label}Response", self.group
            )
            return Result(content_type=media, type=type_, lines=essence(media) in LINES)
        text = essence(media).startswith("text/")
        kind = Kind.STRING if text else Kind.BINARY
        return Result(content_type=media, type=Scalar(kind))

    def _stream(self, body: Body | None, params: Sequence[Param]) -> EventStream | None:
        for pointer, value in self._successes():
            for media, part in as_dict(value.get("content")).items():
                if essence(media) == EVENTS:
                    at = pointers.join(pointer, "content", media)
                    only = len(as_dict(value.get("content"))) == 1
                    return self._events(at, media, as_dict(part), params, only)
        return None

    def _events(
        self,
        pointer: str,
        media: str,
        part: dict[str, Any],
        params: Sequence[Param],
        only: bool,
    ) -> EventStream | None:
        policy = as_dict(part.get("x-specloom-stream"))
        wanted = policy.get("switch", "stream")
        switch = next(
            (
                param.wire_name
                for param in params
                if param.where is Where.BODY
                and param.wire_name == wanted
                and param.type == Scalar(Kind.BOOLEAN)
            ),
            None,
        )
        if switch is None and not only:
            self._note(
                pointer,
                f"nothing says when {self.name.id!r} answers with {media}",
                "name the body property that asks for it in x-specloom-stream",
            )
            return None
        word = "itemSchema" if "itemSchema" in part else "schema"
        union = self.schemas.type_of(
            part.get(word), f"{pointer}/{word}", f"{self.label}Event", self.group
        )
        skip = tuple(map(str, as_list(policy.get("skip"))))
        throw = tuple(map(str, as_list(policy.get("raise"))))
        tag, seen = self._visible(union, {*skip, *throw})
        self.schemas.reach(union, Direction.RESPONSE)
        return EventStream(
            switch=switch,
            content_type=media,
            type=seen,
            union=union,
            tag=tag,
            skip=skip,
            throw=throw,
        )

    def _visible(self, union: Type, hidden: set[str]) -> tuple[str, Type]:
        """The tag of a union, and the union without the members that have a hidden one."""
        schema = self.schemas.named(union)
        if not isinstance(schema, UnionSchema):
            return "type", union
        tags = {variant.type: set(variant.tags) for variant in schema.variants}
        left: list[Type] = []
        for member in schema.members:
            inner = self.schemas.named(member)
            if isinstance(inner, UnionSchema):
                known = {tag for variant in inner.variants for tag in variant.tags}
            else:
                known = tags.get(member, set())
            if not known & hidden:
                left.append(member)
        if not hidden or len(left) == len(schema.members):
            return schema.tag, union
        return schema.tag, left[0] if len(left) == 1 else OneOf(tuple(left))

    def _pagination(self, result: Result) -> Pagination | None:
        value = self.value.get("x-specloom-pagination")
        schema = self.schemas.named(result.type)
        if not isinstance(value, Mapping) or not isinstance(schema, ObjectSchema):
            return None
        items = str(value.get("items"))
        listed = [each.type for each in schema.fields if each.wire_name == items]
        item = listed[0].item if listed and isinstance(listed[0], ListOf) else ANY
        return Pagination(
            items=items,
            item=item,
            more=str(value["more"]) if "more" in value else None,
            next=tuple(as_dict(value.get("next")).items()),
            previous=tuple(as_dict(value.get("previous")).items()),
        )

    def _security(self) -> tuple[tuple[str, ...], ...]:
        declared = self.value.get("security", self.document.value.get("security"))
        return tuple(
            tuple(map(str, each))
            for each in as_list(declared)
            if isinstance(each, Mapping)
        )

    # --- Helpers -----------------------------------------------------------------

    def _object(self, type_: Type) -> Any:
        """The schema behind a type, through aliases."""
        return self.schemas.named(type_)

    def _target(self, pointer: str, value: Any) -> tuple[str, dict[str, Any]]:
        """A part and its place, behind a reference."""
        target, at = self.document.follow(value, pointer)
        return at, as_dict(target)

    def _note(self, pointer: str, message: str, hint: str) -> None:
        self.schemas.note(pointer, message, hint)


_OWN_HEADERS = {"accept", "content-type", "authorization"}
_PLACES = {"path", "query", "header"}


def called(site: OperationSite) -> OperationName:
    """What an operation is called; without an operationId, by its method and path."""
    value = as_dict(site.value)
    accessor = value.get("x-specloom-accessor")
    wanted = accessor.strip(".") if isinstance(accessor, str) else ""
    return OperationName(
        id=str(value.get("operationId") or f"{site.method.lower()}_{site.path}"),
        tags=tuple(t for t in as_list(value.get("tags")) if isinstance(t, str)),
        wanted_accessor=tuple(wanted.split(".")) if wanted else None,
    )


def _parts(name: OperationName) -> tuple[str, ...]:
    """Where an operation belongs, as far as that is said, and what it is called there."""
    return name.wanted_accessor or (*name.tags[:1], name.id)


def _label(name: OperationName) -> str:
    """How the names of schemas that stand inside an operation begin."""
    parts = (pascal_case(" ".join(words(part)).lower()) for part in _parts(name))
    return "".join(parts) or "Operation"


def _phrase(status: str) -> str:
    """What a status means, as part of a class name; "" for ranges and unknown ones."""
    try:
        return pascal_case(HTTPStatus(int(status)).phrase)
    except ValueError:
        return ""


def _style(parameter: Mapping[str, Any], name: str) -> str:
    """How a list or an object of the query is spelled: RFC 6570, and deepObject."""
    style = parameter.get("style")
    if style == "deepObject":
        return "deep"
    if name.endswith("[]") or parameter.get("explode") is not False:
        return "form"
    return {"spaceDelimited": "space", "pipeDelimited": "pipe"}.get(str(style), "comma")
