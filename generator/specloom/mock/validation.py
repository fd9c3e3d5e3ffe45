"""Does a request fit the spec? If not, with which status it is turned away."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from http.cookies import CookieError, SimpleCookie
from typing import Any

from specloom.mock.bodies import Sent
from specloom.mock.examples import NO_BODY
from specloom.mock.readings import Readings, nested
from specloom.spec import pointers
from specloom.spec.directions import without_required
from specloom.spec.document import Document
from specloom.spec.instances import Instances, Misfit
from specloom.spec.media_types import MediaKind, is_json, is_readable, matching
from specloom.spec.view import Operation, Parameter, SecurityScheme

# A message that names more than this helps nobody.
_MAX_PROBLEMS = 5


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a request is turned away."""

    status: int
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """A request without its body."""

    path: Mapping[str, str]
    query: Sequence[tuple[str, str]]
    headers: Mapping[str, str]  # lower-case names; several values joined by commas


class Validation:
    """Checks the requests of one document's operations."""

    def __init__(self, document: Document) -> None:
        self._schemes = document.view.security_schemes
        # Views of the document lead to the same pointers in this one.
        sent = without_required(document, "readOnly")
        self._readings = Readings(sent, Instances(sent))

    def value(self, operation: Operation, sent: Sent) -> Any:
        """What a body says; texts, of a form or alone, as what the schema wants."""
        place = _schema(operation, sent)
        if place is None or sent.value is NO_BODY:
            return sent.value
        if not sent.is_text and not self._is_one_text(sent, place):
            return sent.value
        return self._readings.read(sent.value, place)

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
        parameters = operation.parameters
        names = {each.name for each in parameters if each.where == "query"}
        for parameter in parameters:
            if parameter.ignored:
                continue
            value = self._value(parameter, names, given)
            if value is NO_BODY:
                if parameter.value.get("required") is True:
                    where = parameter.where
                    word = "query parameter" if where == "query" else where
                    yield f"{parameter.name}: the {word} is required"
                continue
            for misfit in self._misfits_of(parameter, value):
                yield _spelled(parameter.name, misfit)

    def _value(
        self, parameter: Parameter, others: Collection[str], given: Given
    ) -> Any:
        """The text of a parameter, or the texts; NO_BODY where it is missing.

        Args:
            others: names of the query that are parameters of their own.
        """
        name, style = parameter.name, parameter.style
        if parameter.where == "query":
            if style == "deepObject":
                own = [pair for pair in given.query if pair[0].startswith(f"{name}[")]
                return nested(own).get(name, NO_BODY)
            values = [value for key, value in given.query if key == name]
            spread = style == "form" and parameter.explode
            if not values and spread and self._wants(parameter, "object"):
                return self._spread(parameter, others, given)
            if not values:
                return NO_BODY
            if not self._wants(parameter, "array"):
                return values[-1]
            by = {"spaceDelimited": " ", "pipeDelimited": "|"}.get(style, ",")
            return values if parameter.explode else ",".join(values).split(by)
        text = {
            "path": given.path.get(name),
            "header": given.headers.get(name.lower()),
            "cookie": _cookies(given).get(name),
        }.get(parameter.where)
        if text is None:
            return NO_BODY
        if self._wants(parameter, "array"):
            return [each.strip() for each in text.split(",")]
        return text

    def _spread(
        self, parameter: Parameter, others: Collection[str], given: Given
    ) -> Any:
        """The object whose properties stand in the query one by one."""
        place = parameter.schema.pointer if parameter.schema else ""
        own = [
            pair
            for pair in given.query
            if pair[0] not in others and self._readings.knows(pair[0], place)
        ]
        return nested(own) or NO_BODY

    def _wants(self, parameter: Parameter, kind: str) -> bool:
        schema = parameter.schema
        return schema is not None and self._readings.wants(kind, schema.pointer)

    def _misfits_of(self, parameter: Parameter, value: Any) -> list[Misfit]:
        schema = parameter.schema
        if schema is None:
            return self._misfits_of_content(parameter, value)
        if isinstance(value, str) and (
            parameter.style in ("matrix", "label") or self._wants(parameter, "object")
        ):
            return []  # these spell more than the value
        read = self._readings.read(value, schema.pointer)
        return self._readings.misfits(read, schema.pointer)

    def _misfits_of_content(self, parameter: Parameter, value: Any) -> list[Misfit]:
        for media in parameter.content:
            if media.kind is MediaKind.JSON and media.schema is not None:
                try:
                    value = json.loads(value)
                except (ValueError, TypeError, RecursionError):
                    return [Misfit("", "is no JSON")]
                return self._readings.misfits(value, media.schema.pointer)
        return []

    # --- The body ----------------------------------------------------------------

    def _body_problems(self, operation: Operation, sent: Sent) -> Iterator[str]:
        if not sent.size_bytes:
            body = operation.request_body
            if body is not None and body.required:
                yield "the body is missing"
            return
        place = _schema(operation, sent)
        if place is None:
            return  # a body that nobody described is passed over
        if sent.problem is not None:
            yield sent.problem
        elif is_json(sent.media) or sent.is_text or self._is_one_text(sent, place):
            for misfit in self._readings.misfits(self.value(operation, sent), place):
                yield _spelled("", misfit)

    def _is_one_text(self, sent: Sent, place: str) -> bool:
        """Whether a body is a text by itself; XML may stand for an object."""
        wants = self._readings.wants
        written = wants("object", place) or wants("array", place)
        return is_readable(sent.media) and not written


def _schema(operation: Operation, sent: Sent) -> str | None:
    """Where the schema of a body stands, if its media type has one."""
    body = operation.request_body
    content = {media.name: media for media in body.content} if body else {}
    name = matching(sent.media, content)
    schema = content[name].schema if name is not None else None
    return schema.pointer if schema else None


def _lacking(scheme: SecurityScheme | None, given: Given) -> str | None:
    """How a credential is sent, if it was not."""
    stated = scheme.value if scheme else {}
    kind = str(stated.get("type"))
    if kind == "apiKey":
        place, name = str(stated.get("in")), str(stated.get("name"))
        values = {
            "header": given.headers.get(name.lower()),
            "query": dict(given.query).get(name),
            "cookie": _cookies(given).get(name),
        }
        return None if values.get(place) else f"the {place} {name}"
    if kind in ("http", "oauth2", "openIdConnect"):
        word = str(stated.get("scheme", "bearer")) if kind == "http" else "bearer"
        sent, _, credential = given.headers.get("authorization", "").partition(" ")
        fits = sent.lower() == word.lower() and credential.strip()
        return None if fits else f"the header authorization: {word.title()} ..."
    return None  # a client certificate, or a word nobody knows


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


def _cookies(given: Given) -> Mapping[str, str]:
    try:
        jar = SimpleCookie(given.headers.get("cookie", ""))
    except CookieError:
        return {}
    return {name: morsel.value for name, morsel in jar.items()}
