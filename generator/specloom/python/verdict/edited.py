"""Which schemas an edit touched, by the verdict on the API."""

from __future__ import annotations

import re
from collections.abc import Sequence

from specloom.api.model import Schema
from specloom.base.diagnostics import Location
from specloom.diff.report import Change

# What says how a value is meant, and lets the same values pass.
_OF_WORDS = re.compile(
    r"(annotation|default|deprecated|known-value|sunset|stability|xml)(-|\Z)"
)


class Edited:
    """Where the comparison of the API found that other values pass.

    Args:
        changes: of the API; None where they are not known, and anything may be edited.
    """

    def __init__(self, changes: Sequence[Change] | None) -> None:
        self._places: list[Location] | None = None
        if changes is not None:
            self._places = [
                at
                for change in changes
                if not _OF_WORDS.search(change.id)
                for at in (change.old, change.new)
                if at is not None
            ]

    def may_check_otherwise(self, old: Schema, new: Schema) -> bool:
        """Whether a schema, as it was or as it is, was edited."""
        if self._places is None:
            return True
        return any(
            # An action of an overlay may edit anything.
            place.pointer.startswith("/actions/")
            or (
                place.file == schema.at.file
                and f"{place.pointer}/".startswith(f"{schema.at.pointer}/")
            )
            for schema in (old, new)
            for place in self._places
        )
