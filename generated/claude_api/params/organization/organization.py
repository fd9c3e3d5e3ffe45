# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: organization organization."""

from __future__ import annotations

from typing import Literal, TypeAlias

AssignableOrganizationRole: TypeAlias = Literal[
    "billing", "claude_code_user", "developer", "managed", "user"
]
"""A role that invites and updates can give, which `admin` is not; `OrganizationRole`
says what each of them may do.
"""
