# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: general cache diagnostics."""

from __future__ import annotations

from typing import NotRequired, TypedDict


class DiagnosticsParam(TypedDict):
    """Asks why the prompt cache was missed. The answer's `diagnostics` has the
    outcome.
    """

    previous_message_id: NotRequired[str | None]
    """Identifier of the earlier message that the request is compared with, if there is
    one.
    """
