# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: beta token counting."""

from __future__ import annotations

from ... import _base


class BetaCountTokensContextManagementResponse(_base.Model):
    """The count as it would be without context management."""

    original_input_tokens: int
    """Input tokens before anything was removed from the context."""


class BetaMessageTokensCount(_base.Model):
    """The outcome of a count."""

    input_tokens: int
    """Input tokens of the messages, the system prompt and the tools together, after
    context management. An estimate: the usage of the real request can differ a
    little.
    """

    context_management: BetaCountTokensContextManagementResponse | None = None
    """What context management did to the count, `null` if it was not asked for."""
