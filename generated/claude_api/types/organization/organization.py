# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: organization organization."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ... import _base


class OrganizationInfo(_base.Model):
    """The organization that the credential belongs to."""

    id: str
    """Identifier of the organization, a UUID."""

    type: Literal["organization"]
    name: str
    """Name of the organization."""


OrganizationRole: TypeAlias = (
    Literal[
        "admin",
        "billing",
        "claude_code_user",
        "developer",
        "managed",
        "membership_admin",
        "owner",
        "primary_owner",
        "user",
    ]
    | str
)
"""What somebody may do in the organization.

`user`: use the Workbench. `claude_code_user`: that, and Claude Code. `developer`: use
the Workbench and manage API keys. `billing`: use the Workbench and manage billing.
`admin`: all of this, and manage users. There are also `managed`, `membership_admin`,
`owner` and `primary_owner`; more values may come.
"""


# Other names of these.
Organization: TypeAlias = OrganizationInfo
