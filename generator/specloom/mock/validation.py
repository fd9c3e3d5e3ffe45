"""Does a request fit the spec? If not, with which status it is turned away."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from http.cookies import CookieError, SimpleCookie
from typing import Any

from specloom.mock.bodies import Sent
from specloom.mock.examples import NO_BODY
from specloom.mock.media import is_text, matching
from specloom.mock.readings import Readings, nested
from specloom.spec import pointers
from specloom.spec.document import Document, OperationSite, ParameterSite
from specloom.spec.instances import Instances, Misfit
from specloom.spec.media_types import is_json
from specloom.spec.values import as_dict

# A message that names more than this helps nobody.
_MAX_PROBLEMS = 5
# OpenAPI: header parameters of these names are passed over.
_NO_PARAMETERS = ("accept", "authorization", "content-type")


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
        self._document = _without_read_only(document)
        self._readings = Readings(self._document, Instances(self._document))

    def limit_bytes(self, site: OperationSite) -> int | None:
        """How large the body of an operation may be."""
        limit = self._body(site)[0].get("x-specloom-max-bytes")
        return limit if isinstance(limit, int) and limit > 0 else None

    def value(self, site: OperationSite, sent: Sent) -> Any:
        """What a body says; the texts of a form as what the schema wants."""
        place = self._schema(site, sent)
        if place is None or not sent.is_text or sent.value is NO_BODY:
            return sent.value
        return self._readings.read(sent.value, place)

    def refusal(self, site: OperationSite, given: Given, sent: Sent) -> Refusal | None:
        """Why a request is turned away; None when it fits."""
        lacking = self._lacking_credentials(site, given)
        if lacking:
            return Refusal(401, f"there are no credentials: send {lacking}")
        limit = self.limit_bytes(site)
        if limit is not None and sent.size_bytes > limit:
            return Refusal(
                413,
                f"the body has {sent.size_bytes} bytes, more than the {limit} allowed",
            )
        problems = list(self._parameters(site, given))
        content = as_dict(self._body(site)[0].get("content"))
        if sent.size_bytes and content and not matching(sent.media, content):
            given_type = sent.media or "the header is missing"
            message = f"content-type: {given_type}; it takes {' or '.join(content)}"
            return Refusal(_unsupported(site), message)
        problems += self._body_problems(site, sent)
        if not problems:
            return None
        more = len(problems) - _MAX_PROBLEMS
        shown = problems[:_MAX_PROBLEMS] + ([f"and {more} more"] if more > 0 else [])
        return Refusal(400, "; ".join(shown))

    # --- Credentials -------------------------------------------------------------

    def _lacking_credentials(self, site: OperationSite, given: Given) -> str | None:
        """What would do as credentials, when none of it was sent."""
        wanted = site.value.get("security", self._document.value.get("security"))
        if not isinstance(wanted, list) or not wanted:
            return None
        components = as_dict(self._document.value.get("components"))
        schemes = as_dict(components.get("securitySchemes"))
        ways = []
        for requirement in wanted:
            lacking = [
                spelled
                for name in as_dict(requirement)
                if (spelled := self._lacking(schemes.get(name), given)) is not None
            ]
            if not lacking:
                return None
            ways.append(" and ".join(lacking))
        return ", or ".join(dict.fromkeys(ways))

    def _lacking(self, scheme: Any, given: Given) -> str | None:
        """How a credential is sent, if it was not."""
        scheme = as_dict(self._document.follow(scheme, "")[0])
        kind = str(scheme.get("type"))
        if kind == "apiKey":
            place, name = str(scheme.get("in")), str(scheme.get("name"))
            values = {
                "header": given.headers.get(name.lower()),
                "query": dict(given.query).get(name),
                "cookie": _cookies(given).get(name),
            }
            return None if values.get(place) else f"the {place} {name}"
        if kind in ("http", "oauth2", "openIdConnect"):
            word = str(scheme.get("scheme", "bearer")) if kind == "http" else "bearer"
            sent, _, credential = given.headers.get("authorization", "").partition(" ")
            fits = sent.lower() == word.lower() and credential.strip()
            return None if fits else f"the header authorization: {word.title()} ..."
        return None  # a client certificate, or a word nobody knows

    # --- Parameters --------------------------------------------------------------

    def _parameters(self, site: OperationSite, given: Given) -> Iterator[str]:
        for parameter in site.parameters:
            where, name = (str(parameter.value.get(word)) for word in ("in", "name"))
            if where == "header" and name.lower() in _NO_PARAMETERS:
                continue
            value = self._value(parameter, where, name, given)
            if value is NO_BODY:
                if parameter.value.get("required") is True:
                    word = "query parameter" if where == "query" else where
                    yield f"{name}: the {word} is required"
                continue
            for misfit in self._misfits_of(parameter, value):
                yield _spelled(name, misfit)

    def _value(
        self, parameter: ParameterSite, where: str, name: str, given: Given
    ) -> Any:
        """The text of a parameter, or the texts; NO_BODY where it is missing."""
        style = parameter.value.get("style", "form")
        if where == "query":
            if style == "deepObject":
                own = [pair for pair in given.query if pair[0].startswith(f"{name}[")]
                return nested(own).get(name, NO_BODY)
            values = [value for key, value in given.query if key == name]
            if not values:
                return NO_BODY
            if not self._wants(parameter, "array"):
                return values[-1]
            exploded = parameter.value.get("explode", style == "form")
            by = {"spaceDelimited": " ", "pipeDelimited": "|"}.get(str(style), ",")
            return values if exploded else ",".join(values).split(by)
        text = {
            "path": given.path.get(name),
            "header": given.headers.get(name.lower()),
            "cookie": _cookies(given).get(name),
        }.get(where)
        if text is None:
            return NO_BODY
        if self._wants(parameter, "array"):
            return [each.strip() for each in text.split(",")]
        return text

    def _wants(self, parameter: ParameterSite, kind: str) -> bool:
        pointer = f"{parameter.target}/schema"
        return "schema" in parameter.value and self._readings.wants(kind, pointer)

    def _misfits_of(self, parameter: ParameterSite, value: Any) -> list[Misfit]:
        if "schema" not in parameter.value:
            return self._misfits_of_content(parameter, value)
        style = parameter.value.get("style", "simple")
        if isinstance(value, str) and (
            style in ("matrix", "label") or self._wants(parameter, "object")
        ):
            return []  # these spell more than the value
        pointer = f"{parameter.target}/schema"
        return self._readings.misfits(self._readings.read(value, pointer), pointer)

    def _misfits_of_content(self, parameter: ParameterSite, value: Any) -> list[Misfit]:
        for media, part in as_dict(parameter.value.get("content")).items():
            if is_json(media) and "schema" in as_dict(part):
                try:
                    value = json.loads(value)
                except (ValueError, TypeError, RecursionError):
                    return [Misfit("", "is no JSON")]
                place = pointers.join(parameter.target, "content", media, "schema")
                return self._readings.misfits(value, place)
        return []

    # --- The body ----------------------------------------------------------------

    def _body(self, site: OperationSite) -> tuple[dict[str, Any], str]:
        place = pointers.join(site.pointer, "requestBody")
        value = site.value.get("requestBody")
        body, pointer = self._document.follow(value, place)
        return as_dict(body), pointer

    def _schema(self, site: OperationSite, sent: Sent) -> str | None:
        """Where the schema of a body stands, if its media type has one."""
        body, pointer = self._body(site)
        media = matching(sent.media, as_dict(body.get("content")))
        if media is None:
            return None
        place = pointers.join(pointer, "content", media)
        part, place = self._document.follow(self._document.lookup(place), place)
        return f"{place}/schema" if "schema" in as_dict(part) else None

    def _body_problems(self, site: OperationSite, sent: Sent) -> Iterator[str]:
        if not sent.size_bytes:
            if self._body(site)[0].get("required") is True:
                yield "the body is missing"
            return
        place = self._schema(site, sent)
        if place is None:
            return  # a body that nobody described is passed over
        if sent.problem is not None:
            yield sent.problem
        elif is_json(sent.media) or sent.is_text or is_text(sent.media):
            for misfit in self._readings.misfits(self.value(site, sent), place):
                yield _spelled("", misfit)


def _unsupported(site: OperationSite) -> int:
    """415, unless the operation says what a wrong request gets, and that is 400."""
    stated = {str(code) for code in as_dict(site.value.get("responses"))}
    return 400 if "400" in stated and "415" not in stated else 415


def _spelled(name: str, misfit: Misfit) -> str:
    path = ".".join([*filter(None, [name]), *pointers.tokens(misfit.pointer)])
    return f"{path or 'body'}: {misfit.message}"


def _cookies(given: Given) -> Mapping[str, str]:
    try:
        jar = SimpleCookie(given.headers.get("cookie", ""))
    except CookieError:
        return {}
    return {name: morsel.value for name, morsel in jar.items()}


def _without_read_only(document: Document) -> Document:
    """The document as it holds for requests: what is read-only is not required."""

    def rewritten(value: Any) -> Any:
        if isinstance(value, list):
            items = [rewritten(each) for each in value]
            same = all(a is b for a, b in zip(items, value, strict=True))
            return value if same else items
        if not isinstance(value, dict):
            return value
        new = {key: rewritten(each) for key, each in value.items()}
        required, properties = value.get("required"), value.get("properties")
        if isinstance(required, list) and isinstance(properties, dict):
            kept = [name for name in required if not read_only(properties.get(name))]
            if len(kept) < len(required):
                return {**new, "required": kept}
        same = all(new[key] is value[key] for key in value)
        return value if same else new

    def read_only(schema: Any) -> bool:
        return as_dict(document.follow(schema, "")[0]).get("readOnly") is True

    return replace(document, value=rewritten(document.value))
