# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: organization users."""

from __future__ import annotations

from typing import Literal, TypedDict


class UserUpdateParams(TypedDict):
    """Body of a request to change a user."""

    role: Literal["billing", "claude_code_user", "developer", "managed", "user"]
    """New role of the user.

    It cannot be `admin`; `OrganizationRole` says what each role may do.
    """
