# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: general token counting."""

from __future__ import annotations

from ... import _base


class MessageTokensCount(_base.Model):
    """The outcome of a count."""

    input_tokens: int
    """Input tokens of the messages, the system prompt and the tools together.

    An estimate; the usage of the real request can differ a little.
    """
