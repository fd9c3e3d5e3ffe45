# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: general completions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypedDict

from .message_params import Metadata
from .model_names import ModelParam


class CompletionCreateParams(TypedDict):
    """Body of a request for a text completion.

    An older interface; new programs use messages.
    """

    model: ModelParam
    """Model that completes the text. Not every model serves this interface."""

    prompt: str
    """The text to complete, with turns that begin with `\\n\\nHuman:` and
    `\\n\\nAssistant:`; the last one is `\\n\\nAssistant:`.
    """

    max_tokens_to_sample: int
    """Upper bound for the tokens the model may write. The completion can be shorter."""

    stop_sequences: NotRequired[Sequence[str]]
    """Texts that end the completion as soon as the model writes one of them, in
    addition to `\\n\\nHuman:`.
    """

    temperature: NotRequired[float]
    """Amount of randomness, from 0 (most predictable) to 1 (most varied). Default 1."""

    top_p: NotRequired[float]
    """Choose each token among the likeliest ones whose probabilities add up to `top_p`.

    Set this or `temperature`, not both.
    """

    top_k: NotRequired[int]
    """Choose each token among the `top_k` likeliest only."""

    metadata: NotRequired[Metadata]
    """Facts about the request that the model does not see."""

    stream: NotRequired[bool]
    """`true` asks for server-sent events while the text is being written, instead of
    one completion at the end.
    """
