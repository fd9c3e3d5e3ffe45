# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: general containers."""

from __future__ import annotations

from typing import Literal

from ... import _base
from ..._runtime.core.formats import DateTime


class BetaContainerUploadBlock(_base.Model):
    """A file that was put into the container."""

    type: Literal["container_upload"]
    file_id: str
    """Identifier of the file."""


class BetaSkill(_base.Model):
    """A skill that was loaded into a container."""

    type: Literal["anthropic", "custom"] | str
    """Whose skill it is, `anthropic` for one that Anthropic provides, `custom` for one
    of your own.
    """

    skill_id: str
    """Identifier of the skill."""

    version: str
    """Version of the skill, or `latest`."""


class BetaContainer(_base.Model):
    """A container in which code was executed."""

    id: str
    """Identifier of the container, to use it again in a later request."""

    expires_at: DateTime
    """When the container ceases to exist."""

    skills: list[BetaSkill] | None = None
    """Skills that were loaded into the container, `null` if there are none."""
