# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: organization compliance."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Tag

from ... import _base
from ..._runtime.core.union import UNKNOWN, tagged


class ComplianceSettingsStateEnabled(_base.Model):
    """Says that the compliance settings are enabled."""

    type: Literal["enabled"]


class ComplianceSettingsStateDisabled(_base.Model):
    """Says that the compliance settings are disabled."""

    type: Literal["disabled"]


ComplianceSettingsState: TypeAlias = Annotated[
    Annotated[ComplianceSettingsStateEnabled, Tag("enabled")]
    | Annotated[ComplianceSettingsStateDisabled, Tag("disabled")]
    | Annotated[_base.Unknown, Tag(UNKNOWN)],
    tagged("type", "enabled", "disabled"),
]
"""Whether the compliance settings are enabled or disabled."""


class OrganizationComplianceSettings(_base.Model):
    """The compliance settings of the organization."""

    type: Literal["compliance_settings"]
    state: ComplianceSettingsState
    """Whether the settings are enabled or disabled."""
