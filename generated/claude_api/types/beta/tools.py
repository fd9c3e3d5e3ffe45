# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: beta tools."""

from __future__ import annotations

from typing import Any, Literal

from ... import _base
from .common import BetaCacheControlEphemeral


class BetaToolBash20241022(_base.Model):
    """The bash tool of 2024-10-22, as a change of tools in an answer repeats it."""

    type: Literal["bash_20241022"]
    name: Literal["bash"]
    """Always `bash`, the name the model calls the tool by."""

    cache_control: BetaCacheControlEphemeral | None = None
    """Sets a cache breakpoint after this tool."""

    allowed_callers: (
        list[
            Literal[
                "direct",
                "code_execution_20250825",
                "code_execution_20260120",
                "code_execution_20260521",
            ]
            | str
        ]
        | None
    ) = None
    """Who may call the tool: the model itself (`direct`), or code that it runs in one
    of these versions of code execution.
    """

    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""

    input_examples: list[dict[str, Any]] | None = None
    """Examples of inputs, each of which fits `input_schema`.

    They show the model how to call the tool.
    """

    strict: bool | None = None
    """Whether the model's input is guaranteed to fit the schema of the tool."""


class BetaToolBash20250124(_base.Model):
    """The bash tool of 2025-01-24, as a change of tools in an answer repeats it."""

    type: Literal["bash_20250124"]
    name: Literal["bash"]
    """Always `bash`, the name the model calls the tool by."""

    allowed_callers: (
        list[
            Literal[
                "direct",
                "code_execution_20250825",
                "code_execution_20260120",
                "code_execution_20260521",
            ]
            | str
        ]
        | None
    ) = None
    """Who may call the tool: the model itself (`direct`), or code that it runs in one
    of these versions of code execution.
    """

    cache_control: BetaCacheControlEphemeral | None = None
    """Sets a cache breakpoint after this tool."""

    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""

    input_examples: list[dict[str, Any]] | None = None
    """Examples of inputs, each of which fits `input_schema`.

    They show the model how to call the tool.
    """

    strict: bool | None = None
    """Whether the model's input is guaranteed to fit the schema of the tool."""


class BetaToolTextEditor20241022(_base.Model):
    """The text editor of 2024-10-22, as a change of tools in an answer repeats it."""

    type: Literal["text_editor_20241022"]
    name: Literal["str_replace_editor"]
    """Always `str_replace_editor`, the name the model calls the tool by."""

    cache_control: BetaCacheControlEphemeral | None = None
    """Sets a cache breakpoint after this tool."""

    allowed_callers: (
        list[
            Literal[
                "direct",
                "code_execution_20250825",
                "code_execution_20260120",
                "code_execution_20260521",
            ]
            | str
        ]
        | None
    ) = None
    """Who may call the tool: the model itself (`direct`), or code that it runs in one
    of these versions of code execution.
    """

    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""

    input_examples: list[dict[str, Any]] | None = None
    """Examples of inputs, each of which fits `input_schema`.

    They show the model how to call the tool.
    """

    strict: bool | None = None
    """Whether the model's input is guaranteed to fit the schema of the tool."""


class BetaToolTextEditor20250124(_base.Model):
    """The text editor of 2025-01-24, as a change of tools in an answer repeats it."""

    type: Literal["text_editor_20250124"]
    name: Literal["str_replace_editor"]
    """Always `str_replace_editor`, the name the model calls the tool by."""

    allowed_callers: (
        list[
            Literal[
                "direct",
                "code_execution_20250825",
                "code_execution_20260120",
                "code_execution_20260521",
            ]
            | str
        ]
        | None
    ) = None
    """Who may call the tool: the model itself (`direct`), or code that it runs in one
    of these versions of code execution.
    """

    cache_control: BetaCacheControlEphemeral | None = None
    """Sets a cache breakpoint after this tool."""

    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""

    input_examples: list[dict[str, Any]] | None = None
    """Examples of inputs, each of which fits `input_schema`.

    They show the model how to call the tool.
    """

    strict: bool | None = None
    """Whether the model's input is guaranteed to fit the schema of the tool."""


class BetaToolTextEditor20250429(_base.Model):
    """The text editor of 2025-04-29, as a change of tools in an answer repeats it."""

    type: Literal["text_editor_20250429"]
    name: Literal["str_replace_based_edit_tool"]
    """Always `str_replace_based_edit_tool`, the name the model calls the tool by."""

    allowed_callers: (
        list[
            Literal[
                "direct",
                "code_execution_20250825",
                "code_execution_20260120",
                "code_execution_20260521",
            ]
            | str
        ]
        | None
    ) = None
    """Who may call the tool: the model itself (`direct`), or code that it runs in one
    of these versions of code execution.
    """

    cache_control: BetaCacheControlEphemeral | None = None
    """Sets a cache breakpoint after this tool."""

    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""

    input_examples: list[dict[str, Any]] | None = None
    """Examples of inputs, each of which fits `input_schema`.

    They show the model how to call the tool.
    """

    strict: bool | None = None
    """Whether the model's input is guaranteed to fit the schema of the tool."""


class BetaToolTextEditor20250728(_base.Model):
    """The text editor of 2025-07-28, as a change of tools in an answer repeats it."""

    type: Literal["text_editor_20250728"]
    name: Literal["str_replace_based_edit_tool"]
    """Always `str_replace_based_edit_tool`, the name the model calls the tool by."""

    allowed_callers: (
        list[
            Literal[
                "direct",
                "code_execution_20250825",
                "code_execution_20260120",
                "code_execution_20260521",
            ]
            | str
        ]
        | None
    ) = None
    """Who may call the tool: the model itself (`direct`), or code that it runs in one
    of these versions of code execution.
    """

    cache_control: BetaCacheControlEphemeral | None = None
    """Sets a cache breakpoint after this tool."""

    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""

    input_examples: list[dict[str, Any]] | None = None
    """Examples of inputs, each of which fits `input_schema`.

    They show the model how to call the tool.
    """

    max_characters: int | None = None
    """Number of characters after which the view of a file is cut off, `null` if files
    are shown in full.
    """

    strict: bool | None = None
    """Whether the model's input is guaranteed to fit the schema of the tool."""
