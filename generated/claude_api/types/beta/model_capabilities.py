# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: beta model capabilities."""

from __future__ import annotations

from ... import _base
from ..general.model_capabilities import (
    CapabilitySupport,
    ContextManagementCapability,
    EffortCapability,
    ServerToolsCapability,
    ThinkingCapability,
)


class BetaCompactionCapability(_base.Model):
    """Which forms of compaction a model supports."""

    summarize: CapabilitySupport
    """Whether compaction of the type `summarize` is supported."""

    supported: bool
    """Whether any form of compaction is supported."""


class BetaModelCapabilities(_base.Model):
    """What a model can do."""

    batch: CapabilitySupport
    """Whether the model can be used in batches."""

    citations: CapabilitySupport
    """Whether the model can cite documents."""

    code_execution: CapabilitySupport
    """Whether the model can execute code on the server."""

    compaction: BetaCompactionCapability | None = None
    """Whether and how the model can summarize a conversation, `null` if not known."""

    context_management: ContextManagementCapability
    """Whether the model can manage its context, and by which edits."""

    effort: EffortCapability
    """Which values of `output_config.effort` the model takes."""

    image_input: CapabilitySupport
    """Whether the model can see images."""

    pdf_input: CapabilitySupport
    """Whether the model can read PDFs."""

    server_tools: ServerToolsCapability
    """Which tools of the server the model can use."""

    structured_outputs: CapabilitySupport
    """Whether the model can answer by a JSON Schema."""

    thinking: ThinkingCapability
    """Whether the model can think, and with which settings."""
