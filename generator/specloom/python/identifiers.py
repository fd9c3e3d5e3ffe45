"""How a text becomes an identifier of Python: pure rules, and the names that are taken.

A name depends on the description alone, so that it survives regeneration. Which name a
thing gets, where several want the same, is settled by the pass in `naming`; what is taken
from the start, `reserved` says.
"""

from __future__ import annotations

import re
from collections.abc import Container
from functools import lru_cache

from specloom.base.words import is_ascii_name, pascal_case, snake_case, unique
from specloom.python import reserved

_LONGEST_BYTES = 100


def identifier(text: str) -> str:
    """`text` as a variable that is no keyword and no builtin type."""
    name = snake_case(text) or "value"
    if name.startswith("__") and not name.endswith("__"):
        # In a class, Python would give it another name: callers could not use theirs.
        name = name.lstrip("_")
        name = f"_{name}" if name[:1].isdigit() else name
    if name in reserved.KEYWORDS or name in reserved.ANNOTATIONS:
        return name + "_"
    return name


def client_argument(text: str, taken: Container[str]) -> str:
    """An argument of the client that is not in `taken`."""
    return unique(identifier(text), taken, suffixes=["_", "_value"])


def field_name(wire_name: str, taken: Container[str]) -> str:
    """The attribute of a model for a property.

    A leading underscore would make it private to pydantic.
    """
    return unique(_plain_field_name(wire_name), taken, suffixes=["_", "_value"])


@lru_cache(maxsize=32_768)  # names of properties come again and again
def _plain_field_name(wire_name: str) -> str:
    signed = re.sub(r"^\+(?=[0-9])", "plus ", wire_name)
    signed = re.sub(r"^-(?=[0-9])", "minus ", signed)
    name = identifier(signed.lstrip("_")).lstrip("_") or "value"
    if name[0].isdigit():
        name = f"n{name}"
    if name in reserved.MODEL_ATTRIBUTES:
        name += "_"
    return name


def attribute_name(text: str) -> str:
    """A part of the path that leads from a response to what one of its headers says."""
    name = snake_case(text)
    name = name.strip("_") if name.startswith("__") else name
    taken = name in reserved.KEYWORDS or name in reserved.METADATA
    return f"{name}_" if taken else name


def class_name(text: str, *, exact: bool = False) -> str:
    """The class for a schema; builtins and names of the module itself get a suffix.

    Args:
        exact: the text was written to be the name of a class. One that is a class name
            but for underscores keeps them: `Search_20251119`.
    """
    name = pascal_case(text) or "Schema"
    if exact and is_ascii_name(text) and text.replace("_", "") == name:
        name = text
    if name in reserved.MODEL_MODULES or name in reserved.KEYWORDS:
        return name + "Schema"
    return name


def client_class_name(text: str) -> str:
    """The client, and with `Async` in front the other one; exports stay what they are."""
    name = pascal_case(text) or "Schema"
    taken = reserved.EXPORTS | reserved.KEYWORDS
    return f"{name}Client" if {name, f"Async{name}"} & taken else name


def error_name(text: str) -> str:
    """An exception of the API; those of every client stay what they are."""
    name = pascal_case(text) or "Schema"
    return f"{name}OfApi" if name in reserved.EXPORTS | reserved.KEYWORDS else name


def param_class_name(model_name: str) -> str:
    """The TypedDict beside a model of this name."""
    if model_name.endswith(("Param", "Params")):
        return model_name
    return model_name + "Param"


def module_name(text: str) -> str:
    """A module for a group of schemas or a resource."""
    name = _plain(text, "models")
    if len(name) * 4 <= _LONGEST_BYTES or len(name.encode()) <= _LONGEST_BYTES:
        return name
    # A name of a file has at most 255 bytes, and staging adds to that of the package.
    return name.encode()[:_LONGEST_BYTES].decode("utf-8", "ignore").rstrip("_")


def resource_name(text: str) -> str:
    """The attribute for a resource, and its module."""
    return _member(module_name(text))


def method_name(text: str) -> str:
    """A method of a resource; `list` and the like stay, keywords do not."""
    return _member(_plain(text, "call"))


def package_name(text: str) -> str:
    """The import package; none has the name of a module that clients need."""
    name = module_name(text)
    return f"{name}_client" if name in reserved.MODULES else name


def _plain(text: str, otherwise: str) -> str:
    name = snake_case(text).strip("_") or otherwise
    if name[:1].isdigit():
        return f"n{name}"
    return f"{name}_" if name in reserved.KEYWORDS else name


def _member(name: str) -> str:
    return f"{name}_" if name in reserved.CLASS_ATTRIBUTES else name
