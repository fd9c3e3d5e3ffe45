"""How parameters and form fields are spelled, wherever they travel.

Sources: RFC 6570; the tables of styles in OpenAPI 3.0.4, 3.1.1 and 3.2.0; for what is
nested in a deepObject, which OpenAPI leaves open, `qs` of npm.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import Enum
from types import MappingProxyType
from typing import Any
from urllib.parse import quote, quote_plus, unquote, urlencode

from .errors import InvalidArgumentError
from .json_body import encode_json, scalar_text
from .omit import NotGiven, Omit

__all__ = [
    "Parameter",
    "add_cookies",
    "build_path",
    "encode_form",
    "expand",
    "header_text",
    "query_pairs",
    "query_text",
]

_FORM = "application/x-www-form-urlencoded"
_PLACEHOLDER = r"\{([^{}]+)\}"  # compiled when a path first has one
_STYLES = {"path": "simple", "header": "simple"}
_DELIMITERS = {"spaceDelimited": "%20", "pipeDelimited": "%7C"}
# What allowReserved lets through, less what would end or split the place it stands in.
_RESERVED = {"query": ":/?@!$'()*,;=", "path": ":@!$&'()*+,;="}


class Parameter:
    """A parameter or a field of a form, and how its value is spelled."""

    __slots__ = ("explode", "fields", "media", "name", "place", "reserved", "style")

    def __init__(
        self,
        place: str,
        name: str,
        style: str | None = None,
        *,
        explode: bool | None = None,
        reserved: bool = False,
        media: str | None = None,
        fields: tuple[Parameter, ...] = (),
    ) -> None:
        """Describe a parameter; what is left out is as OpenAPI has it by default.

        Args:
            place: `path`, `query`, `header`, `cookie`, or `form` for a field.
            style: of OpenAPI; `querystring` where the value is the whole query.
            explode: whether each item of a list or an object stands on its own.
            reserved: whether reserved characters stay as they are.
            media: the media type of a value that travels as one text.
            fields: those of that text, where it is a form, that are not spelled as by
                default.
        """
        self.place = place
        self.name = name
        self.style = style or _STYLES.get(place, "form")
        joined = self.style not in ("form", "cookie", "deepObject")
        self.explode = not joined if explode is None else explode
        self.reserved = reserved
        self.media = media
        self.fields: _Parameters = _NONE
        if fields:
            self.fields = {field.name: field for field in fields}


_Parameters = Mapping[str, Parameter]
_NONE: _Parameters = MappingProxyType({})
_Encode = Callable[[str], str]


def build_path(
    template: str, values: Mapping[str, Any], parameters: _Parameters = _NONE
) -> str:
    """The path with every `{name}` replaced by its percent-encoded value.

    A value stays one segment: `/` is encoded, and a value that would name another
    path (empty, `.` or `..`) is refused.

    Args:
        parameters: those that are not spelled in the style `simple`, by name.

    Raises:
        InvalidArgumentError: a value is missing or cannot stand in a path.
    """
    if "{" not in template:
        return template

    def replace(match: re.Match[str]) -> str:
        name = match[1]
        value = values.get(name)
        if _is_absent(value):
            raise InvalidArgumentError(f"{name!r} is part of the path: give a value")
        if isinstance(value, str) and name not in parameters:
            text = quote(value, safe="")
        else:
            text = _in_path(parameters.get(name) or Parameter("path", name), value)
        if text in ("", ".", ".."):
            raise InvalidArgumentError(
                f"{name!r} is part of the path and must not be {text!r}:"
                " the request would go to another path"
            )
        return text

    return re.sub(_PLACEHOLDER, replace, template)


def _in_path(parameter: Parameter, value: Any) -> str:
    encode = _encoder(parameter)
    if parameter.media is not None:
        return encode(_whole(parameter, value))
    if parameter.style == "label":
        return "." + _joined(parameter, value, encode, ".")
    if parameter.style != "matrix":
        return _joined(parameter, value, encode, ",")
    named = expand(parameter, value, encode)
    return "".join(f";{name}={text}" if text else f";{name}" for name, text in named)


def _joined(parameter: Parameter, value: Any, encode: _Encode, between: str) -> str:
    """The styles `simple` and `label`."""
    name = parameter.name
    members = _members(value)
    if members is not None and parameter.explode:
        texts = [f"{encode(key)}={encode(_leaf(item, name))}" for key, item in members]
    elif members is not None or _is_list(value):
        texts = _flat(value, name, encode)
    else:
        texts = [encode(_text(value, name))]
    return (between if parameter.explode else ",").join(texts)


def query_pairs(query: Mapping[str, Any]) -> list[tuple[str, str]]:
    """The query as pairs, not yet percent-encoded, all in the style `form`, exploded.

    What is `None` or `omit`, and a list or an object without members, is left out.
    """
    pairs: list[tuple[str, str]] = []
    for name, value in query.items():
        if isinstance(value, str | int | float):
            pairs.append((name, _text(value, name)))
        elif not _is_absent(value):
            pairs += expand(Parameter("query", name), value, str)
    return pairs


def query_text(query: Mapping[str, Any], parameters: _Parameters) -> str:
    """The query, percent-encoded, with some parameters in other styles.

    Args:
        parameters: how those are spelled, by name.
    """
    parts: list[str] = []
    for name, value in query.items():
        parameter = parameters.get(name)
        if parameter is None:
            if pairs := query_pairs({name: value}):
                parts.append(urlencode(pairs))
        elif _is_absent(value):
            continue
        elif parameter.style == "querystring":
            parts.append(_whole_query(parameter, value))
        else:
            spelled = expand(parameter, value, _encoder(parameter))
            parts += [f"{key}={text}" for key, text in spelled]
    return "&".join(part for part in parts if part)


def _whole_query(parameter: Parameter, value: Any) -> str:
    text = _whole(parameter, value)
    is_form = parameter.media is not None and _essence(parameter.media) == _FORM
    return text if is_form else quote(text, safe="")


def encode_form(body: Mapping[str, Any], parameters: _Parameters = _NONE) -> bytes:
    """The body as `application/x-www-form-urlencoded`.

    An object in it is its JSON text, and so is one in a list; the items of a list
    repeat the name.

    Args:
        parameters: how the fields are spelled that are spelled otherwise, by name.
    """
    pairs: list[tuple[str, str]] = []
    for name, value in body.items():
        if _is_absent(value):
            continue
        parameter = parameters.get(name)
        if parameter is not None:
            pairs += expand(parameter, value, _encoder(parameter))
        elif _members(value) is not None:
            pairs.append((quote_plus(name), quote_plus(_leaf(value, name))))
        else:
            pairs += expand(Parameter("form", name), value, quote_plus)
    return "&".join(f"{name}={text}" for name, text in pairs).encode()


def add_cookies(
    headers: Mapping[str, str],
    cookies: Mapping[str, Any],
    parameters: _Parameters = _NONE,
) -> dict[str, str]:
    """The headers with these cookies behind those that they have already.

    In the style `form` values are percent-encoded and lists repeat the name.

    Args:
        parameters: how the cookies are spelled that are spelled otherwise, by name.

    Raises:
        InvalidArgumentError: a value of the style `cookie` would not stay one.
    """
    pairs: list[str] = []
    for name, value in cookies.items():
        if _is_absent(value):
            continue
        parameter = parameters.get(name) or Parameter("cookie", name)
        encode = _encoder(parameter) if name in parameters else quote
        spelled = expand(parameter, value, encode)
        own = [f"{key}={text}" for key, text in spelled]
        if any(";" in each or not _is_field_value(each) for each in own):
            raise InvalidArgumentError(
                f"cookie {name!r} holds a character that cookies cannot carry"
                " (a semicolon, a line break, or one outside of ASCII)"
            )
        pairs += own
    given = [text for name, text in headers.items() if name.lower() == "cookie"]
    others = {k: text for k, text in headers.items() if k.lower() != "cookie"}
    joined = "; ".join([*given, *pairs])
    return {**others, "Cookie": joined} if joined else others


def header_text(value: Any, name: str, parameter: Parameter | None = None) -> str:
    """The value of a header, in the style `simple`.

    Raises:
        InvalidArgumentError: it cannot stand in a header.
    """
    if parameter is None and isinstance(value, str):
        text = _text(value, name)
    elif parameter is not None and parameter.media is not None:
        text = _ascii(_whole(parameter, value))
    elif isinstance(value, list | tuple | set | frozenset):
        text = ",".join(_leaf(item, name) for item in value)
    else:
        text = _joined(parameter or Parameter("header", name), value, str, ",")
    if not ((text.isascii() and text.isprintable()) or _is_field_value(text)):
        # The value is not shown: it may be a credential.
        raise InvalidArgumentError(
            f"header {name!r} holds a character that headers cannot carry"
            " (a line break, or one outside of ASCII)"
        )
    if text != text.strip(" \t"):
        # RFC 9110, section 5.5. Transports say so with the value in their text.
        raise InvalidArgumentError(
            f"header {name!r} begins or ends with a space or tab: strip it"
        )
    return text


def _is_field_value(text: str) -> bool:
    return text.isascii() and text.replace("\t", " ").isprintable()


def _ascii(text: str) -> str:
    """JSON whose other letters are escaped."""
    return re.sub(r"[^\x00-\x7f]", lambda match: json.dumps(match[0])[1:-1], text)


# --- Values ----------------------------------------------------------------------


def expand(
    parameter: Parameter, value: Any, encode: _Encode
) -> Iterator[tuple[str, str]]:
    """Names and texts, both encoded, for all places where a value has a name.

    Args:
        encode: what encodes a text; `str` leaves everything as it is.
    """
    name = parameter.name
    in_form = parameter.place == "form"
    encode_name: _Encode = str if encode is str else quote_plus if in_form else _quote
    own = encode_name(name)
    members = _members(value)
    if parameter.media is not None:
        yield own, encode(_whole(parameter, value))
    elif members is None and not _is_list(value):
        yield own, encode(_text(value, name))
    elif parameter.style == "deepObject":
        for key, text in _deep(name, value, name):
            yield encode_name(key), encode(text)
    elif not parameter.explode:
        if texts := _flat(value, name, encode):
            delimiter = _DELIMITERS.get(parameter.style, ",")
            yield own, (unquote(delimiter) if encode is str else delimiter).join(texts)
    elif members is None:
        for item in _items(value):
            yield own, encode(_leaf(item, name))
    else:
        for key, item in members:
            for each in _items(item) if _is_list(item) else [item]:
                yield encode(key), encode(_leaf(each, name))


def _deep(key: str, value: Any, name: str) -> Iterator[tuple[str, str]]:
    """`key[member]` and `key[0]`, as deep as the value goes."""
    inner: Iterable[tuple[Any, Any]] | None = _members(value)
    if inner is None and _is_list(value):
        inner = enumerate(value)
    if inner is None:
        yield key, _text(value, name)
        return
    for part, item in inner:
        if not _is_absent(item):
            yield from _deep(f"{key}[{part}]", item, name)


def _flat(value: Any, name: str, encode: _Encode) -> list[str]:
    """The items of a list, or each key and its value after it."""
    members = _members(value)
    if members is None:
        return [encode(_leaf(item, name)) for item in _items(value)]
    return [
        text
        for key, item in members
        for text in (encode(key), encode(_leaf(item, name)))
    ]


def _encoder(parameter: Parameter) -> _Encode:
    """How a text is encoded, so that no delimiter of its place is left in it."""
    if parameter.style == "cookie" or parameter.place == "header":
        return str
    if parameter.reserved:
        place = "path" if parameter.place == "path" else "query"
        return lambda text: _quote_unreserved(text, _RESERVED[place])
    return quote_plus if parameter.place == "form" else _quote


def _quote(text: str) -> str:
    return quote(text, safe="")


def _quote_unreserved(text: str, safe: str) -> str:
    """Encoded but for these characters and for what is percent-encoded already."""
    parts = re.split(r"(%[0-9A-Fa-f]{2})", text)
    return "".join(
        part if index % 2 else quote(part, safe=safe)
        for index, part in enumerate(parts)
    )


def _is_absent(value: Any) -> bool:
    kind = value.__class__
    return value is None or kind is Omit or kind is NotGiven


def _members(value: Any) -> list[tuple[str, Any]] | None:
    """What an object has; None for what is no object."""
    if callable(to_dict := getattr(value, "to_dict", None)):
        value = to_dict()
    if not isinstance(value, Mapping):
        return None
    return [(str(key), item) for key, item in value.items() if not _is_absent(item)]


def _is_list(value: Any) -> bool:
    return isinstance(value, Iterable) and not (
        isinstance(value, str | bytes | bytearray | Mapping)
        or hasattr(value, "to_dict")
    )


def _items(value: Iterable[Any]) -> list[Any]:
    return [item for item in value if not _is_absent(item)]


def _leaf(value: Any, name: str) -> str:
    """The text of a value where nothing can be nested: JSON stands for lists."""
    if _is_list(value) or _members(value) is not None:
        return _as_media("application/json", value)
    return _text(value, name)


def _whole(parameter: Parameter, value: Any) -> str:
    """The value of a parameter that travels as one text."""
    media = parameter.media or ""
    if _essence(media) == _FORM and (members := _members(value)) is not None:
        return encode_form(dict(members), parameter.fields).decode()
    return _as_media(media, value)


def _essence(media: str) -> str:
    return media.partition(";")[0].strip().lower()


def _as_media(media: str, value: Any) -> str:
    """A value as one text of a media type."""
    if isinstance(value, str) and not _essence(media).endswith("json"):
        return value
    return encode_json(value).decode()


def _text(value: Any, name: str) -> str:
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, str):
        return str(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        if isinstance(value, float) and not math.isfinite(value):
            raise InvalidArgumentError(f"{name!r} is {value}, which is no number")
        return str(value)
    try:
        text = scalar_text(value)
    except InvalidArgumentError as error:
        raise InvalidArgumentError(f"{name!r}: {error}") from None
    if text is not None:
        return text
    raise InvalidArgumentError(
        f"{name!r} cannot be written as text: it is a {type(value).__name__};"
        " give a string or a number"
    )
