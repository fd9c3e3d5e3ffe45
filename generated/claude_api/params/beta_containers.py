# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: beta containers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypedDict

from .common import CacheControlEphemeral


class BetaContainerUploadBlockParam(TypedDict):
    """A file to put into the container, for code to work with.

    Upload it with the Files API first; needs the beta `files-api-2025-04-14`.
    """

    type: Literal["container_upload"]
    """Always `container_upload`."""

    file_id: str
    """Identifier of the file."""

    cache_control: NotRequired[CacheControlEphemeral | None]
    """Sets a cache breakpoint after this block."""


class BetaSkillParams(TypedDict):
    """A skill that is to be loaded into a container."""

    type: Literal["anthropic", "custom"]
    """Whose skill it is, a prebuilt one of Anthropic or one that you uploaded."""

    skill_id: str
    """Identifier of the skill, 1 to 64 characters: a short name such as `pptx` for
    those of Anthropic, otherwise the `id` it was given.
    """

    version: NotRequired[str]
    """Version of the skill, 1 to 64 characters: a date (`YYYYMMDD`) for those of
    Anthropic, a number of digits for your own, or `latest`.
    """


class BetaContainerParams(TypedDict):
    """Container to use and skills to load into it.

    Skills need the betas `skills-2025-10-02` and `code-execution-2025-08-25`, and a
    code execution tool.
    """

    id: NotRequired[str | None]
    """Identifier of a container to use again. Without it a new one is made."""

    skills: NotRequired[Sequence[BetaSkillParams] | None]
    """Skills to load into the container, at most 8."""
