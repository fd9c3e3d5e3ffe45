# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: general skills."""

from __future__ import annotations

from typing import Literal

from ... import _base
from ..._runtime.core.formats import DateTime


class SkillSource(_base.Model):
    """Where a skill comes from."""

    type: Literal["custom", "anthropic", "anthropic_example", "plugin"] | str
    """Kind of the origin.

    `custom`: uploaded to the workspace. `anthropic`: provided by Anthropic.
    `anthropic_example`: an example of Anthropic. `plugin`: part of a plugin.
    """


class Skill(_base.Model):
    """A skill, which has one or more versions."""

    id: str
    """Identifier of the skill.

    Length and format may change; skills of Anthropic have short names.
    """

    type: Literal["skill"]
    display_name: str
    """Name of the skill for people, at most 255 characters. The model does not see
    it.
    """

    source: SkillSource
    """Where the skill comes from."""

    created_at: DateTime
    """When the skill was created."""

    updated_at: DateTime
    """When the skill was last changed."""

    latest_version_id: str
    """Identifier of the newest version of the skill."""


class SkillList(_base.Model):
    """One page of the skills of a workspace and of Anthropic."""

    data: list[Skill]
    """Skills of this page."""

    next_page: str | None = None
    """Token of the next page, for `page`. `null` on the last page."""


class DeletedSkill(_base.Model):
    """Confirms that a skill was deleted."""

    id: str
    """Identifier of the skill that was deleted."""

    type: Literal["skill_deleted"]


class SkillVersion(_base.Model):
    """One version of a skill. It never changes."""

    id: str
    """Identifier of the version."""

    type: Literal["skill_version"]
    skill_id: str
    """Identifier of the skill this is a version of."""

    name: str
    """Name of the skill from its `SKILL.md`, at most 64 lowercase letters, digits or
    hyphens.
    """

    description: str
    """What the skill does and when to use it, from its `SKILL.md`, 1 to 1024
    characters. By this the model decides whether to use the skill.
    """

    created_at: DateTime
    """When the version was created."""


class SkillVersionList(_base.Model):
    """One page of the versions of a skill."""

    data: list[SkillVersion]
    """Versions of this page."""

    next_page: str | None = None
    """Token of the next page, for `page`. `null` on the last page."""


class DeletedSkillVersion(_base.Model):
    """Confirms that a version of a skill was deleted."""

    id: str
    """Identifier of the version that was deleted."""

    type: Literal["skill_version_deleted"]
