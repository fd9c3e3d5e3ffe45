# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: beta memory."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Tag

from ... import _base
from ..._runtime.core.union import UNKNOWN, tagged
from .common import BetaCacheControlEphemeral


class BetaMemoryTool20250818(_base.Model):
    """The memory tool of 2025-08-18, as a change of tools in an answer repeats it."""

    type: Literal["memory_20250818"]
    name: Literal["memory"]
    """Always `memory`, the name the model calls the tool by."""

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


class BetaMemoryTool20250818ViewCommand(_base.Model):
    """Show a file, or what is in a directory."""

    command: Literal["view"]
    """Always `view`."""

    path: str
    """File or directory to show."""

    view_range: list[int] | None = None
    """First and last line to show, counted from 1. Without it the whole file."""


class BetaMemoryTool20250818CreateCommand(_base.Model):
    """Write a file. One that exists is overwritten."""

    command: Literal["create"]
    """Always `create`."""

    path: str
    """File to write."""

    file_text: str
    """The whole content of the file."""


class BetaMemoryTool20250818StrReplaceCommand(_base.Model):
    """Replace text in a file."""

    command: Literal["str_replace"]
    """Always `str_replace`."""

    path: str
    """File to change."""

    old_str: str
    """Text to replace, exactly as it stands in the file."""

    new_str: str
    """Text to put in its place."""


class BetaMemoryTool20250818InsertCommand(_base.Model):
    """Insert text into a file."""

    command: Literal["insert"]
    """Always `insert`."""

    path: str
    """File to change."""

    insert_line: int
    """Line at which the text is inserted, at least 1."""

    insert_text: str
    """Text to insert."""


class BetaMemoryTool20250818DeleteCommand(_base.Model):
    """Delete a file, or a directory with all that is in it."""

    command: Literal["delete"]
    """Always `delete`."""

    path: str
    """File or directory to delete."""


class BetaMemoryTool20250818RenameCommand(_base.Model):
    """Rename or move a file or a directory."""

    command: Literal["rename"]
    """Always `rename`."""

    old_path: str
    """File or directory as it is called now."""

    new_path: str
    """What it is to be called."""


BetaMemoryTool20250818Command: TypeAlias = Annotated[
    Annotated[BetaMemoryTool20250818ViewCommand, Tag("view")]
    | Annotated[BetaMemoryTool20250818CreateCommand, Tag("create")]
    | Annotated[BetaMemoryTool20250818StrReplaceCommand, Tag("str_replace")]
    | Annotated[BetaMemoryTool20250818InsertCommand, Tag("insert")]
    | Annotated[BetaMemoryTool20250818DeleteCommand, Tag("delete")]
    | Annotated[BetaMemoryTool20250818RenameCommand, Tag("rename")]
    | Annotated[_base.Unknown, Tag(UNKNOWN)],
    tagged("command", "view", "create", "str_replace", "insert", "delete", "rename"),
]
"""The `input` of a call of the memory tool; `command` says what is to be done.

Make sure that no path leads out of `/memories`.
"""
