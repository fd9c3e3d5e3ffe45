"""JSON pointers (RFC 6901) and the `$ref` strings made of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any
from urllib.parse import quote, unquote


def escape(token: str) -> str:
    """One member name as it stands in a pointer: `/a~b` is `~1a~0b`."""
    if "~" in token or "/" in token:
        return token.replace("~", "~0").replace("/", "~1")
    return token


def unescape(token: str) -> str:
    """The member name that a pointer's token stands for."""
    return token.replace("~1", "/").replace("~0", "~")


def join(pointer: str, *tokens: str | int) -> str:
    """The pointer to a place below another."""
    for token in tokens:
        name = token if isinstance(token, str) else str(token)
        if "~" in name or "/" in name:
            name = escape(name)
        pointer = f"{pointer}/{name}"
    return pointer


def tokens(pointer: str) -> list[str]:
    """The member names of a pointer, in order; `""` has none."""
    names = pointer.split("/")[1:]
    return [unescape(name) for name in names] if "~" in pointer else names


def from_tokens(names: Iterable[str | int]) -> str:
    """The pointer with these member names."""
    return join("", *names)


def parent(pointer: str) -> str:
    """The pointer one level up; the root is its own parent."""
    return pointer.rpartition("/")[0]


def prefixes(pointer: str) -> Iterator[str]:
    """The pointer itself and everything above it, deepest first."""
    yield pointer
    while pointer:
        pointer = parent(pointer)
        yield pointer


@lru_cache(maxsize=65536)  # a description names each of its parts many times
def to_ref(pointer: str) -> str:
    """The local `$ref` of a pointer, percent-encoded where a URI needs it."""
    return "#" + quote(pointer, safe="/~!$&'()*+,;=:@-._")


@lru_cache(maxsize=65536)
def from_ref(ref: str) -> str:
    """The pointer of a local `$ref`; what is a pointer already is left alone.

    Raises:
        ValueError: `ref` names another file, or an anchor instead of a pointer.
    """
    if ref == "" or ref.startswith("/"):
        return ref
    if ref == "#":
        return ""
    if ref.startswith("#"):
        pointer = unquote(ref[1:])
        if pointer.startswith("/"):
            return pointer
    raise ValueError(f"not a local reference: {ref!r}")


def get(value: Any, pointer: str) -> Any:
    """What stands at a pointer.

    Raises:
        KeyError: nothing stands there.
    """
    for token in tokens(pointer):
        if isinstance(value, dict) and token in value:
            value = value[token]
        elif isinstance(value, list) and token.isdecimal() and token.isascii():
            index = int(token) if len(token) < 10 else len(value)
            if index >= len(value):
                raise KeyError(pointer)
            value = value[index]
        else:
            raise KeyError(pointer)
    return value


def replaced(value: Any, pointer: str, new: Any) -> Any:
    """A copy of `value` with `new` at the pointer; untouched parts are shared."""
    names = tokens(pointer)
    if not names:
        return new
    head, rest = names[0], from_tokens(names[1:])
    if isinstance(value, list):
        index = int(head)
        return [
            *value[:index],
            replaced(value[index], rest, new),
            *value[index + 1 :],
        ]
    return {**value, head: replaced(value[head], rest, new)}


def mapping_ref(target: str) -> str:
    """A discriminator mapping's target as a `$ref`: bare `Dog` is a schema's name."""
    if "#" in target or "/" in target:
        return target
    if target.endswith((".yaml", ".yml", ".json")):
        return target
    return to_ref(join("/components/schemas", target))
