"""What a fast validator finds right, so that the one that explains looks at the rest.

jsonschema-rs validates a description of 13 MB in 20 ms; jsonschema, whose errors say
which variant of a union was meant and why it does not fit, takes four seconds. Most of a
description is right, so the first decides what the second has to look at. It is the
stricter of the two where they differ (a pattern's `$` before a line break, digits of
other scripts), and what it cannot read at all goes to the second as a whole.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

# The maps of a description in whose entries the metaschemas look one by one: an entry
# is right or wrong whatever stands beside it.
_MAPS = ("paths", "webhooks")
_MAPS_OF_MAPS = ("components",)


class Sieve:
    """Knows what needs no second look, by one schema."""

    def __init__(self, metaschema: Any) -> None:
        self._validator = _validator(metaschema)

    def is_right(self, value: Any) -> bool:
        """Whether a value certainly has no fault."""
        if self._validator is None:
            return False
        try:
            return bool(self._validator.is_valid(value))
        except ValueError:  # a key that is no text, a value that JSON does not have
            return False

    def doubtful(self, document: dict[str, Any]) -> dict[str, Any] | None:
        """A description without the entries that are right; None where all of it is.

        Faults are where they were, with the same pointers.
        """
        if self._validator is None:
            return document
        try:
            faults = [e.instance_path for e in self._validator.iter_errors(document)]
        except ValueError:
            return document
        if not faults:
            return None
        kept = dict(document)
        for word in _MAPS:
            if word in kept:
                kept[word] = _faulty(kept[word], [word], faults)
        for word in _MAPS_OF_MAPS:
            if isinstance(kept.get(word), dict):
                kept[word] = {
                    name: _faulty(entries, [word, name], faults)
                    for name, entries in kept[word].items()
                }
        return kept


def _validator(metaschema: Any) -> Any:
    try:
        # It is compiled for each platform, and some have no build of it.
        import jsonschema_rs
    except ImportError:
        return None
    try:
        return jsonschema_rs.validator_for(metaschema, validate_formats=False)
    except ValueError:  # it refers to what is not known
        return None


def _faulty(value: Any, at: list[str], faults: Sequence[list[str | int]]) -> Any:
    """The entries of a map that have a fault inside; all where the map itself has."""
    if not isinstance(value, dict) or at in faults:
        return value
    depth = len(at)
    names = {path[depth] for path in faults if path[:depth] == at}
    return {name: entry for name, entry in value.items() if name in names}
