"""Words of a name, and names made of them; no language's rules but those of identifiers."""

from __future__ import annotations

import keyword
import re
import unicodedata
from collections.abc import Iterable
from itertools import count

_WORDS = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|[0-9]+|[^\W_A-Za-z0-9]+")
_IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\Z")


def words(text: str) -> list[str]:
    """The words of a name in any case: `listPetsV2` is list, Pets, V, 2."""
    # Python compares identifiers in this form, and takes no superscripts in them.
    found = _WORDS.findall(unicodedata.normalize("NFKC", text))
    return [word for word in found if f"_{word}".isidentifier()]


def snake_case(text: str) -> str:
    """`text` as a lower-case Python identifier; "" when nothing of it can stay.

    A name that is snake_case already stays as it is, digits and all.
    """
    if re.fullmatch(r"[a-z_][a-z0-9_]*", text):
        return text
    joined = "_".join(word.lower() for word in words(text))
    # `v 2` reads as one word in every API that has it.
    joined = re.sub(r"(?<=[a-z])_(?=[0-9])", "", joined)
    return f"_{joined}" if joined[:1].isdigit() else joined


def pascal_case(text: str) -> str:
    """`text` as a class name; "" when nothing of it can stay.

    A name that is an identifier in PascalCase stays as it is.
    """
    if _IDENTIFIER.match(text) and text[0].isupper() and "_" not in text:
        return text
    joined = "".join(word[0].upper() + word[1:] for word in words(text))
    return f"N{joined}" if joined[:1].isdigit() else joined


def unique(name: str, taken: Iterable[str], *, suffixes: Iterable[str] = ()) -> str:
    """`name`, or `name` with the first suffix that is free; a number is the last resort."""
    used = set(taken)
    for candidate in (name, *(name + suffix for suffix in suffixes)):
        if candidate not in used:
            return candidate
    return next(f"{name}{n}" for n in count(2) if f"{name}{n}" not in used)


def is_name(value: object) -> bool:
    """Whether a value can name a class or a variable of Python."""
    return (
        isinstance(value, str) and value.isidentifier() and not keyword.iskeyword(value)
    )


def is_ascii_name(text: str) -> bool:
    """Whether a text can name what people import and type: a name, in ASCII alone."""
    return is_name(text) and text.isascii()


def is_dotted_path(value: object) -> bool:
    """Whether a value is names joined by dots."""
    return isinstance(value, str) and all(map(is_name, value.split(".")))
