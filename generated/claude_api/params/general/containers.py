# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: general containers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict

from .common import CacheControlEphemeralParam


class ContainerUploadBlockParam(TypedDict):
    """A file to put into the container, for code to work with.

    Upload it with the Files API first.
    """

    type: Literal["container_upload"]
    file_id: str
    """Identifier of the file."""

    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Sets a cache breakpoint after this block."""


class SkillParams(TypedDict):
    """A skill that is to be loaded into a container."""

    type: Literal["anthropic", "custom"]
    """Whose skill it is, `anthropic` for one that Anthropic provides, `custom` for one
    of your own.
    """

    skill_id: str
    """Identifier of the skill, 1 to 64 characters.

    Those of Anthropic have a short name such as `pptx`, others the `id` they were
    given.
    """

    version: NotRequired[str]
    """Version of the skill, 1 to 64 characters, or `latest` for the newest one."""


class ContainerParams(TypedDict):
    """Container to use and skills to load into it. Skills need a code execution
    tool.
    """

    id: NotRequired[str | None]
    """Identifier of a container to use again. Without it a new one is made."""

    skills: NotRequired[Sequence[SkillParams] | None]
    """Skills to load into the container, at most 20."""


# Other names of these.
BetaContainerParams: TypeAlias = ContainerParams
BetaContainerUploadBlockParam: TypeAlias = ContainerUploadBlockParam
BetaSkillParams: TypeAlias = SkillParams
