# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: skills."""

from __future__ import annotations

from .. import _base


class Skill(_base.Model):
    """A skill, which has one or more versions."""

    id: str
    """Identifier of the skill.

    Length and format may change; skills of Anthropic have short names.
    """

    type: str
    """Always `skill`."""

    display_title: str | None = None
    """Title of the skill for people. The model does not see it."""

    source: str
    """Where the skill comes from: `custom` for those that were uploaded, `anthropic`
    for prebuilt ones.
    """

    latest_version: str | None = None
    """The newest `version` of the skill, `null` if it has none."""

    created_at: str
    """When the skill was created, in ISO 8601."""

    updated_at: str
    """When the skill was last changed, in ISO 8601."""


class SkillList(_base.Model):
    """One page of the skills of a workspace and of Anthropic."""

    data: list[Skill]
    """Skills of this page."""

    has_more: bool
    """Whether there are more skills after this page."""

    next_page: str | None = None
    """Token of the next page, for `page`. `null` on the last page."""


class DeletedSkill(_base.Model):
    """Confirms that a skill was deleted."""

    id: str
    """Identifier of the skill that was deleted."""

    type: str
    """Always `skill_deleted`."""


class SkillVersion(_base.Model):
    """One version of a skill. It never changes."""

    id: str
    """Identifier of the version. Paths take `version` instead."""

    type: str
    """Always `skill_version`."""

    skill_id: str
    """Identifier of the skill this is a version of."""

    version: str
    """Name of the version: the time of its creation in microseconds since 1970, as
    digits.
    """

    name: str
    """Name of the skill from its `SKILL.md`, at most 64 lowercase letters, digits or
    hyphens.
    """

    description: str
    """What the skill does and when to use it, from its `SKILL.md`, 1 to 1024
    characters. By this the model decides whether to use the skill.
    """

    directory: str
    """Name of the directory all files of the version were in."""

    created_at: str
    """When the version was created, in ISO 8601."""


class SkillVersionList(_base.Model):
    """One page of the versions of a skill."""

    data: list[SkillVersion]
    """Versions of this page."""

    has_more: bool
    """Whether there are more versions after this page."""

    next_page: str | None = None
    """Token of the next page, for `page`. `null` on the last page."""


class DeletedSkillVersion(_base.Model):
    """Confirms that a version of a skill was deleted."""

    id: str
    """The `version` that was deleted."""

    type: str
    """Always `skill_version_deleted`."""
