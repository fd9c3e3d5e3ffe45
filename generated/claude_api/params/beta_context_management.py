# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: beta context management."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypedDict

from .beta_context_edits import BetaContextManagementEdit


class BetaContextManagementConfig(TypedDict):
    """Rules for removing older parts of the conversation.

    They work on the server; go on sending the whole conversation. Needs the beta
    `context-management-2025-06-27`.
    """

    edits: NotRequired[Sequence[BetaContextManagementEdit]]
    """The rules, applied in order."""
