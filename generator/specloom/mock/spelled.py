"""What a URL, a header, a cookie or a form says of a value: the styles of OpenAPI, read.

Sources: RFC 6570; the tables of styles in OpenAPI 3.0.4, 3.1.1 and 3.2.0; for what is
nested in a deepObject, which OpenAPI leaves open, `qs` of npm.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any
from urllib.parse import unquote, unquote_plus

from msgspec import Struct

from specloom.mock.readings import nested

# Names and texts as they were sent: percent-encoded.
Pairs = Sequence[tuple[str, str]]

_DELIMITERS = {"spaceDelimited": "%20|[+]", "pipeDelimited": "%7[Cc]|[|]"}
_PLAIN = {"spaceDelimited": " ", "pipeDelimited": "|"}


class Spelling(Struct, frozen=True, kw_only=True):
    """How one value is spelled, and what its schema takes."""

    name: str
    place: str  # path, query, header, cookie, or form for a field
    style: str
    explode: bool
    is_list: bool = False
    is_object: bool = False
    others: frozenset[str] = frozenset()  # names beside it that belong to others

    @property
    def is_spread(self) -> bool:
        """Whether the properties of an object stand in the place one by one."""
        return self.is_object and self.explode and self.style == "form"

    def decoded(self, text: str) -> str:
        """A text without the encoding of its place."""
        if self.place == "header" or self.style == "cookie":
            return text
        return (unquote_plus if self.place in ("query", "form") else unquote)(text)


def from_text(spelling: Spelling, text: str) -> Any:
    """The value of a parameter in a path or a header; its leaves are texts.

    Args:
        text: as it was sent: percent-encoded.
    """
    if spelling.style == "matrix":
        return _of_matrix(spelling, text)
    between = ","
    if spelling.style == "label":
        text = text.removeprefix(".")
        between = "." if spelling.explode else ","
    if spelling.is_list:
        return [spelling.decoded(each) for each in _split(spelling, text, between)]
    if spelling.is_object:
        parts = _split(spelling, text, between)
        return _object(spelling, parts)
    return spelling.decoded(text)


def _split(spelling: Spelling, text: str, between: str) -> list[str]:
    parts = text.split(between)
    return [each.strip() for each in parts] if spelling.place == "header" else parts


def _object(spelling: Spelling, parts: Sequence[str]) -> Any:
    """`key=value`, or each key and its value after it."""
    if spelling.explode:
        pairs = [part.partition("=")[::2] for part in parts]
    else:
        pairs = list(zip(parts[::2], parts[1::2], strict=False))
    return _gathered(spelling, pairs)


def _of_matrix(spelling: Spelling, text: str) -> Any:
    pairs = _pairs(text.removeprefix(";"), ";")
    if spelling.is_object and spelling.explode:
        return _gathered(spelling, pairs)
    own = [text for name, text in pairs if spelling.decoded(name) == spelling.name]
    if not own:
        return spelling.decoded(text)
    if spelling.is_list and spelling.explode:
        return [spelling.decoded(each) for each in own]
    plain = Spelling(
        name=spelling.name,
        place=spelling.place,
        style="simple",
        explode=False,
        is_list=spelling.is_list,
        is_object=spelling.is_object,
    )
    return from_text(plain, own[-1])


def from_pairs(spelling: Spelling, pairs: Pairs) -> Iterator[Any]:
    """What a value may be that has a name where it stands; nothing where it is missing.

    The first is as the style has it. Where no delimiter stands as itself, the second
    takes the encoded ones for delimiters: many clients encode them. Where one text is
    an exploded list of one, it may also stand for itself.
    """
    decoded, name = spelling.decoded, spelling.name
    if spelling.style == "deepObject":
        inner = [(decoded(key), decoded(text)) for key, text in pairs]
        found = nested(pair for pair in inner if pair[0].startswith(f"{name}["))
        yield from found.values()
        return
    if spelling.is_spread:
        own = [pair for pair in pairs if decoded(pair[0]) not in spelling.others]
        if own:
            yield _gathered(spelling, own)
        return
    texts = [text for key, text in pairs if decoded(key) == name]
    if not texts:
        return
    if not spelling.is_list and not spelling.is_object:
        yield decoded(texts[-1])
    elif spelling.explode:
        yield [decoded(text) for text in texts]
        if len(texts) == 1:
            yield decoded(texts[0])
    else:
        delimiter = _DELIMITERS.get(spelling.style, ",")
        yield from _joined(spelling, re.split(delimiter, texts[-1]), decoded)
        plain = _PLAIN.get(spelling.style, ",")
        if not re.search(delimiter, texts[-1]) and plain in decoded(texts[-1]):
            yield from _joined(spelling, decoded(texts[-1]).split(plain), str)
        if spelling.is_list and len(texts) > 1:  # as if it were exploded
            yield [decoded(text) for text in texts]


def _joined(
    spelling: Spelling, parts: list[str], decoded: Callable[[str], str]
) -> Iterator[Any]:
    texts = [decoded(part) for part in parts]
    if spelling.is_list:
        yield texts
    else:
        yield dict(zip(texts[::2], texts[1::2], strict=False))


def _gathered(spelling: Spelling, pairs: Pairs) -> dict[str, Any]:
    """An object; a name that comes several times has the list of its values."""
    found: dict[str, list[str]] = {}
    for key, text in pairs:
        found.setdefault(spelling.decoded(key), []).append(spelling.decoded(text))
    return {key: each[0] if len(each) == 1 else each for key, each in found.items()}


def query_pairs(raw: str) -> Pairs:
    """The pairs of a query or a form, still encoded."""
    return _pairs(raw, "&")


def cookie_pairs(header: str) -> Pairs:
    """The pairs of a `Cookie` header, still encoded."""
    return [(name.strip(), text) for name, text in _pairs(header, ";")]


def _pairs(text: str, between: str) -> list[tuple[str, str]]:
    parts = (part.partition("=") for part in text.split(between) if part)
    return [(name, value) for name, _, value in parts]
