# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: beta thinking."""

from __future__ import annotations

from typing import Literal

from ... import _base


class BetaThinkingDroppedInputTransformation(_base.Model):
    """A thinking block was left out of the input."""

    type: Literal["thinking_dropped"]
    path: str
    """Where in the request the thinking block stands."""

    reason: (
        Literal[
            "model_binding_mismatch",
            "prefix_binding_mismatch",
            "organization_binding_mismatch",
            "end_user_binding_mismatch",
        ]
        | str
    )
    """What the thinking block does not match: the model, the conversation ahead of it,
    the organization or the end user that it was written for. More values may come.
    """


class BetaThinkingMismatchAllowedInputTransformation(_base.Model):
    """A thinking block was kept in the input, although it does not match."""

    type: Literal["thinking_mismatch_allowed"]
    path: str
    """Where in the request the thinking block stands."""

    reason: (
        Literal[
            "model_binding_mismatch",
            "prefix_binding_mismatch",
            "organization_binding_mismatch",
            "end_user_binding_mismatch",
        ]
        | str
    )
    """What the thinking block does not match: the model, the conversation ahead of it,
    the organization or the end user that it was written for. More values may come.
    """
