"""The error for an argument that a function does not have."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

__all__ = ["unknown_argument"]

# What other HTTP libraries and clients call an argument -> what it is called here.
_SYNONYMS = {
    "content": "body",
    "data": "body",
    "extra_body": "body",
    "extra_headers": "headers",
    "extra_query": "query",
    "json": "body",
    "params": "query",
    "response_type": "cast_to",
}


def unknown_argument(function: str, name: str, known: Iterable[str]) -> TypeError:
    """The error; it names the nearest argument, or all of them where none is near.

    Args:
        known: the arguments that the function has.
    """
    names = sorted(known)
    synonym = _SYNONYMS.get(name)
    if synonym in names:
        hint = f"did you mean {synonym!r}?"
    elif near := get_close_matches(name, names, n=1, cutoff=0.5):
        hint = f"did you mean {near[0]!r}?"
    else:
        hint = f"it has {', '.join(names)}"
    return TypeError(f"{function}() has no argument {name!r}: {hint}")
