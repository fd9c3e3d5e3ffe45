"""Does a request fit the spec? If not, with which status it is turned away."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any
from urllib.parse import parse_qsl, unquote

from msgspec import Struct

from specloom.mock.bodies import Sent
from specloom.mock.examples import NO_BODY
from specloom.mock.readings import Readings, nested
from specloom.mock.spelled import (
    Spelling,
    cookie_pairs,
    from_pairs,
    from_text,
    query_pairs,
)
from specloom.spec import pointers
from specloom.spec.directions import for_requests
from specloom.spec.document import Document
from specloom.spec.instances import Instances, Misfit
from specloom.spec.media_types import MediaKind, is_json, is_readable, matching
from specloom.spec.view import MediaType, Operation, Parameter, SecurityScheme

# A message that names more than this helps nobody.
_MAX_PROBLEMS = 5


# What a caller, or its HTTP client unasked, would like best: a list with weights of which
# the server takes what it knows. Source: RFC 9110, section 12.5.
_WEIGHED = frozenset(("accept-charset", "accept-encoding", "accept-language"))


def _choices(text: str) -> list[str]:
    """A list with weights, as it stands, without them, and each of its members."""
    members = [each.partition(";")[0].strip() for each in text.split(",")]
    return list(dict.fromkeys([text, ", ".join(members), *members]))


class Refusal(Struct, frozen=True):
    """Why a request is turned away."""

    status: int
    message: str


class Given(Struct, frozen=True, kw_only=True):
    """A request without its body."""

    path: Mapping[str, str]  # the texts of placeholders, percent-encoded
    query: str  # percent-encoded
    headers: Mapping[str, str]  # lower-case names; several values joined by commas


class Validation:
    """Checks the requests of one document's operations."""

    def __init__(self, document: Document) -> None:
        self._schemes = document.view.security_schemes
        # Views of the document lead to the same pointers in this one.
        sent = for_requests(document)
        self._readings = Readings(sent, Instances(sent))

    def value(self, operation: Operation, sent: Sent) -> Any:
        """What a body says; texts, of a form or alone, as what the schema wants."""
        place = _schema(operation, sent)
        if place is None or sent.value is NO_BODY:
            return sent.value
        if not sent.is_text and not self._is_one_text(sent, place):
            return sent.value
        media, value = _media_type(operation, sent), sent.value
        if sent.form and media is not None:
            value = self._with_encodings(media, value, sent.form)
        return self._readings.read(value, place)

    def _with_encodings(self, media: MediaType, value: Any, text: str) -> Any:
        """A form whose fields were read as its `encoding` has them.

        Args:
            text: the form as it was sent, urlencoded.
        """
        value = dict(value)
        for name, encoding in media.encodings.items():
            if media.schema is None or not encoding.is_styled:
                continue
            place = self._readings.property(name, media.schema.pointer)
            spelling = Spelling(
                name=name,
                place="form",
                style=encoding.style,
                explode=encoding.explode,
                is_list=place is not None and self._readings.wants("array", place),
                is_object=place is not None and self._readings.wants("object", place),
                others=self._readings.properties(media.schema.pointer) - {name},
            )
            for read in islice(from_pairs(spelling, query_pairs(text)), 1):
                spread = set(read) if spelling.is_spread else set()
                value = {
                    key: each
                    for key, each in value.items()
                    # In a form of parts the names are as they were sent.
                    if key not in spread and not key.startswith(f"{name}[")
                }
                value[name] = read
        return value

    def refusal(self, operation: Operation, given: Given, sent: Sent) -> Refusal | None:
        """Why a request is turned away; None when it fits."""
        lacking = self._lacking_credentials(operation, given)
        if lacking:
            return Refusal(401, f"there are no credentials: send {lacking}")
        body = operation.request_body
        limit = body.max_bytes if body else None
        if limit is not None and sent.size_bytes > limit:
            return Refusal(
                413,
                f"the body has {sent.size_bytes} bytes, more than the {limit} allowed",
            )
        problems = list(self._parameters(operation, given))
        content = [media.name for media in body.content] if body else []
        if sent.size_bytes and content and not matching(sent.media, content):
            given_type = sent.media or "the header is missing"
            message = f"content-type: {given_type}; it takes {' or '.join(content)}"
            return Refusal(_unsupported(operation), message)
        problems += self._body_problems(operation, sent)
        if not problems:
            return None
        more = len(problems) - _MAX_PROBLEMS
        shown = problems[:_MAX_PROBLEMS] + ([f"and {more} more"] if more > 0 else [])
        return Refusal(_invalid(operation), "; ".join(shown))

    # --- Credentials -------------------------------------------------------------

    def _lacking_credentials(self, operation: Operation, given: Given) -> str | None:
        """What would do as credentials, when none of it was sent."""
        ways = []
        for requirement in operation.security:
            lacking = [
                spelled
                for name in requirement.scopes
                if (spelled := _lacking(self._schemes.get(name), given)) is not None
            ]
            if not lacking:
                return None
            ways.append(" and ".join(lacking))
        return ", or ".join(dict.fromkeys(ways)) or None

    # --- Parameters --------------------------------------------------------------

    def _parameters(self, operation: Operation, given: Given) -> Iterator[str]:
        for parameter in operation.parameters:
            if operation.ignores(parameter):
                continue
            values = list(self._values(operation, parameter, given))
            if not values:
                if parameter.value.get("required") is True:
                    where = parameter.where
                    word = "query parameter" if where == "query" else where
                    yield f"{parameter.name}: the {word} is required"
                continue
            found = [self._misfits_of(parameter, value) for value in values]
            # Of several ways to read it, the one that fits is meant, else the first.
            for misfit in min(found, key=bool):
                yield _spelled(parameter.name, misfit)

    def _values(
        self, operation: Operation, parameter: Parameter, given: Given
    ) -> Iterator[Any]:
        """What a parameter may say, its leaves as texts; nothing where it is missing."""
        name, where = parameter.name, parameter.where
        if where == "querystring":
            if given.query:
                yield self._whole_query(parameter, given.query)
            return
        spelling = self._spelling(operation, parameter)
        if where == "query":
            pairs = query_pairs(given.query)
            if spelling.is_spread and parameter.schema is not None:
                place = parameter.schema.pointer
                knows = self._readings.knows
                pairs = [p for p in pairs if knows(spelling.decoded(p[0]), place)]
            yield from from_pairs(spelling, pairs)
        elif where == "cookie":
            pairs = cookie_pairs(given.headers.get("cookie", ""))
            yield from from_pairs(spelling, pairs)
        else:
            text = (given.path if where == "path" else given.headers).get(
                name if where == "path" else name.lower()
            )
            if text is not None:
                listed = where == "header" and name.lower() in _WEIGHED
                for each in _choices(text) if listed else (text,):
                    yield from_text(spelling, each)

    def _whole_query(self, parameter: Parameter, query: str) -> str:
        if any(media.kind is MediaKind.FORM for media in parameter.content):
            return query
        return unquote(query)

    def _form(self, media: MediaType, text: str) -> Any:
        """What a parameter says whose text is a form."""
        value = nested(parse_qsl(text, keep_blank_values=True))
        return self._with_encodings(media, value, text)

    def _spelling(self, operation: Operation, parameter: Parameter) -> Spelling:
        described = not parameter.content
        return Spelling(
            name=parameter.name,
            place=parameter.where,
            style=parameter.style,
            explode=parameter.explode,
            is_list=described and self._wants(parameter, "array"),
            is_object=described and self._wants(parameter, "object"),
            others=frozenset(
                other.name
                for other in operation.parameters
                if other.where == parameter.where and other.name != parameter.name
            )
            | self._credentials(parameter.where),
        )

    def _credentials(self, where: str) -> frozenset[str]:
        """The names of API keys that travel at a place."""
        keys = (scheme.value for scheme in self._schemes.values())
        return frozenset(str(key.get("name")) for key in keys if key.get("in") == where)

    def _wants(self, parameter: Parameter, kind: str) -> bool:
        schema = parameter.schema
        return schema is not None and self._readings.wants(kind, schema.pointer)

    def _misfits_of(self, parameter: Parameter, value: Any) -> list[Misfit]:
        schema = parameter.schema
        if schema is None:
            return self._misfits_of_content(parameter, value)
        read = self._readings.read(value, schema.pointer)
        return self._readings.misfits(read, schema.pointer)

    def _misfits_of_content(self, parameter: Parameter, value: Any) -> list[Misfit]:
        for media in parameter.content:
            if media.schema is None:
                continue
            place = media.schema.pointer
            if media.kind is MediaKind.JSON:
                try:
                    value = json.loads(value)
                except (ValueError, TypeError, RecursionError):
                    return [Misfit("", "is no JSON")]
                return self._readings.misfits(value, place)
            if media.kind is MediaKind.FORM:
                form = self._readings.read(self._form(media, value), place)
                return self._readings.misfits(form, place)
        return []

    # --- The body ----------------------------------------------------------------

    def _body_problems(self, operation: Operation, sent: Sent) -> Iterator[str]:
        if not sent.size_bytes:
            body = operation.request_body
            if body is not None and body.required:
                yield "the body is missing"
            return
        if sent.problem is not None:
            yield sent.problem
            return
        place = _schema(operation, sent)
        if place is None:
            yield from self._item_problems(operation, sent)
        elif is_json(sent.media) or sent.is_text or self._is_one_text(sent, place):
            for misfit in self._readings.misfits(self.value(operation, sent), place):
                yield _spelled("", misfit)

    def _is_one_text(self, sent: Sent, place: str) -> bool:
        """Whether a body is a text by itself; XML may stand for an object."""
        wants = self._readings.wants
        written = wants("object", place) or wants("array", place)
        return is_readable(sent.media) and not written

    def _item_problems(self, operation: Operation, sent: Sent) -> Iterator[str]:
        """What is wrong with parts that are described one by one.

        A body that nobody described is passed over.
        """
        media = _media_type(operation, sent)
        item = media.item_schema if media else None
        if item is None or not isinstance(sent.value, list):
            return
        for index, value in enumerate(sent.value):
            read = self._readings.read(value, item.pointer)
            for misfit in self._readings.misfits(read, item.pointer):
                yield _spelled(str(index), misfit)


def _media_type(operation: Operation, sent: Sent) -> MediaType | None:
    """The described one that a body has."""
    body = operation.request_body
    content = {media.name: media for media in body.content} if body else {}
    name = matching(sent.media, content)
    return content[name] if name is not None else None


def _schema(operation: Operation, sent: Sent) -> str | None:
    """Where the schema of a body stands, if its media type has one."""
    media = _media_type(operation, sent)
    return media.schema.pointer if media and media.schema else None


def _lacking(scheme: SecurityScheme | None, given: Given) -> str | None:
    """How a credential is sent, if it was not."""
    stated = scheme.value if scheme else {}
    kind = str(stated.get("type"))
    if scheme is not None and scheme.is_of_connection:
        return None  # It cannot be had without a connection of that kind.
    if kind == "apiKey" and not (scheme and scheme.prefix):
        place, name = str(stated.get("in")), str(stated.get("name"))
        values = {
            "header": given.headers.get(name.lower()),
            "query": dict(parse_qsl(given.query)).get(name),
            "cookie": dict(cookie_pairs(given.headers.get("cookie", ""))).get(name),
        }
        return None if values.get(place) else f"the {place} {name}"
    if scheme is not None and scheme.is_authorization:
        plain = str(stated.get("scheme", "bearer")) if kind == "http" else "bearer"
        word = scheme.prefix or plain
        sent, _, credential = given.headers.get("authorization", "").partition(" ")
        fits = sent.lower() == word.lower() and credential.strip()
        return None if fits else f"the header authorization: {word.title()} ..."
    return None  # a word nobody knows


def _unsupported(operation: Operation) -> int:
    """415, unless the operation says what a wrong request gets, and that is another."""
    stated = {response.status for response in operation.responses}
    if "415" in stated or not stated & {"400", "422"}:
        return 415
    return _invalid(operation)


def _invalid(operation: Operation) -> int:
    """400, unless the operation says 422 in its place."""
    stated = {response.status for response in operation.responses}
    return 422 if "422" in stated and "400" not in stated else 400


def _spelled(name: str, misfit: Misfit) -> str:
    path = ".".join([*filter(None, [name]), *pointers.tokens(misfit.pointer)])
    return f"{path or 'body'}: {misfit.message}"
