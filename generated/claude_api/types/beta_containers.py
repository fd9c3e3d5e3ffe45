# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: beta containers."""

from __future__ import annotations

from typing import Literal

from .. import _base
from .._runtime.core.formats import DateTime


class BetaContainerUploadBlock(_base.Model):
    """A file that was put into the container."""

    type: Literal["container_upload"]
    """Always `container_upload`."""

    file_id: str
    """Identifier of the file."""


class BetaSkill(_base.Model):
    """A skill that was loaded into a container."""

    type: Literal["anthropic", "custom"] | str
    """Whose skill it is, a prebuilt one of Anthropic or one that was uploaded.

    More values may come.
    """

    skill_id: str
    """Identifier of the skill, 1 to 64 characters."""

    version: str
    """Version of the skill, 1 to 64 characters, or `latest`."""


class BetaContainer(_base.Model):
    """A container in which code was executed.

    It has 5 GiB of memory and of disk, and no access to the network.
    """

    id: str
    """Identifier of the container, to use it again in a later request."""

    expires_at: DateTime
    """When the container ceases to exist, at the latest 30 days after its creation."""

    skills: list[BetaSkill] | None = None
    """Skills that were loaded into the container, `null` if there are none."""
