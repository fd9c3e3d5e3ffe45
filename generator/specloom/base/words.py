"""Words of a name, and names made of them; no language's rules but those of identifiers."""

from __future__ import annotations

import keyword
import re
import unicodedata
from collections.abc import Container, Iterable
from functools import lru_cache
from itertools import count

# Upper case, other letters, what only follows a letter, digits: a U, an l, an m, a d.
_WORDS = re.compile(r"(?:Um*)+(?=Um*l)|(?:Um*)?l[lm]*|(?:Um*)+|d+")
# One word each, whatever their case says: an acronym in the plural among them.
_WHOLE = re.compile(r"OAuth|IPv(?=[0-9])|[A-Z]{2,}s(?![a-z])")
_LONGEST = 54
_IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\Z")


class _Classes(dict[int, str]):
    """What a character is in a name, for `str.translate`."""

    def __missing__(self, point: int) -> str:
        character = chr(point)
        if character == "_" or not f"_{character}".isidentifier():
            found = " "
        elif character.isdecimal():
            found = "d"
        elif not character.isidentifier():
            found = "m"
        else:
            found = "U" if character.isupper() else "l"
        self[point] = found
        return found


_CLASSES = _Classes()


_REMEMBERED = 32_768  # names of properties come again and again


@lru_cache(maxsize=_REMEMBERED)
def words(text: str) -> tuple[str, ...]:
    """The words of a name in any case and script: `listPetsV2` is list, Pets, V, 2."""
    # Python compares identifiers in this form, and takes no superscripts in them.
    text = unicodedata.normalize("NFKC", text)
    classes = text.translate(_CLASSES)
    for whole in _WHOLE.finditer(text):
        start, stop = whole.span()
        classes = f"{classes[:start]}U{'l' * (stop - start - 1)}{classes[stop:]}"
    return tuple(text[each.start() : each.end()] for each in _WORDS.finditer(classes))


@lru_cache(maxsize=_REMEMBERED)
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


@lru_cache(maxsize=_REMEMBERED)
def pascal_case(text: str) -> str:
    """`text` as a class name; "" when nothing of it can stay.

    A name that is an identifier in PascalCase stays as it is.
    """
    if _IDENTIFIER.match(text) and text[0].isupper() and "_" not in text:
        return text
    joined = "".join(word[0].upper() + word[1:] for word in words(text))
    return f"N{joined}" if joined[:1].isdigit() else joined


def shortened(name: str) -> str:
    """A class name as it is, or one of 54 characters at most that is made of it.

    Words that come again go first, then those in the middle: the beginning says whose
    it is, and the end what. There is room for a suffix within 60 characters.
    """
    if len(name) <= _LONGEST:
        return name
    found = words(name)
    last = found[-1:]
    kept = [*dict.fromkeys(word for word in found[:-1] if word not in last), *last]
    while len(kept) > 2 and sum(map(len, kept)) > _LONGEST:
        del kept[len(kept) // 2]
    return pascal_case("_".join(kept))[:_LONGEST]


def unique(name: str, taken: Container[str], *, suffixes: Iterable[str] = ()) -> str:
    """`name`, or `name` with the first suffix that is free; a number is the last resort."""
    if name not in taken:
        return name
    for candidate in (name + suffix for suffix in suffixes):
        if candidate not in taken:
            return candidate
    return next(f"{name}{n}" for n in count(2) if f"{name}{n}" not in taken)


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
