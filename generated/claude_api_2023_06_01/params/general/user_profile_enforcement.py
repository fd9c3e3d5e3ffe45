# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: general user profile enforcement."""

from __future__ import annotations

from typing import Literal, TypeAlias

UserProfileEnforcementStatusParam: TypeAlias = Literal[
    "unrestricted", "pending", "restricted", "banned"
]
"""Whether measures against a user are in force.

`unrestricted`: none. `pending`: one is pending. `restricted`: a restriction. `banned`:
a ban.
"""
