# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: organization compliance."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict


class ComplianceSettingsStateEnabledParam(TypedDict):
    """Enables the compliance settings."""

    type: Literal["enabled"]


class ComplianceSettingsStateDisabledParam(TypedDict):
    """Disables the compliance settings."""

    type: Literal["disabled"]


ComplianceSettingsStateParam: TypeAlias = (
    ComplianceSettingsStateEnabledParam | ComplianceSettingsStateDisabledParam
)
"""Whether the compliance settings are to be enabled or disabled."""


class OrganizationComplianceSettingUpdateParams(TypedDict):
    """Body of a request to change the compliance settings."""

    state: ComplianceSettingsStateParam
    """Whether the settings are to be enabled or disabled."""
