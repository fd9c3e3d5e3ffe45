# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: general model capabilities."""

from __future__ import annotations

from typing import TypeAlias

from ... import _base


class CapabilitySupport(_base.Model):
    """Whether a model has a capability."""

    supported: bool
    """Whether the model has this capability."""


class ContextManagementCapability(_base.Model):
    """Whether a model can manage its context, and by which edits."""

    clear_thinking_20251015: CapabilitySupport | None = None
    """Whether it takes the edit that clears thinking, if that is known."""

    clear_tool_uses_20250919: CapabilitySupport | None = None
    """Whether it takes the edit that clears tool calls, if that is known."""

    compact_20260112: CapabilitySupport | None = None
    """Whether it takes the edit that compacts the conversation, if that is known."""

    supported: bool
    """Whether the model can manage its context at all."""


class EffortCapability(_base.Model):
    """Which values of `output_config.effort` a model takes."""

    high: CapabilitySupport
    """Whether it takes `high`."""

    low: CapabilitySupport
    """Whether it takes `low`."""

    max: CapabilitySupport
    """Whether it takes `max`."""

    medium: CapabilitySupport
    """Whether it takes `medium`."""

    supported: bool
    """Whether the effort of the model can be set at all."""

    xhigh: CapabilitySupport | None = None
    """Whether it takes `xhigh`, if that is known."""


class ServerToolsCapability(_base.Model):
    """Which tools of the server a model can use."""

    code_execution: CapabilitySupport
    """Whether it can use code execution."""

    supported: bool
    """Whether it can use tools of the server at all."""

    web_search: CapabilitySupport
    """Whether it can use web search."""


class ThinkingTypes(_base.Model):
    """Which kinds of thinking settings a model takes."""

    adaptive: CapabilitySupport
    """Whether it takes `adaptive`."""

    between_tools: CapabilitySupport
    """Whether it takes `between_tools`."""

    disabled: CapabilitySupport
    """Whether it takes `disabled`."""

    enabled: CapabilitySupport
    """Whether it takes `enabled`."""


class ThinkingCapability(_base.Model):
    """Whether a model can think, and with which settings."""

    supported: bool
    """Whether the model can think at all."""

    types: ThinkingTypes
    """Which kinds of thinking settings the model takes."""


class ModelCapabilities(_base.Model):
    """What a model can do."""

    batch: CapabilitySupport
    """Whether the model can be used in batches."""

    citations: CapabilitySupport
    """Whether the model can cite documents."""

    code_execution: CapabilitySupport
    """Whether the model can execute code on the server."""

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


# Other names of these.
BetaCapabilitySupport: TypeAlias = CapabilitySupport
BetaContextManagementCapability: TypeAlias = ContextManagementCapability
BetaEffortCapability: TypeAlias = EffortCapability
BetaServerToolsCapability: TypeAlias = ServerToolsCapability
BetaThinkingCapability: TypeAlias = ThinkingCapability
BetaThinkingTypes: TypeAlias = ThinkingTypes
