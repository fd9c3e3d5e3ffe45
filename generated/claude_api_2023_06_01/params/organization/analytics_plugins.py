# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: organization analytics plugins."""

from __future__ import annotations

from typing import Literal, TypeAlias

AnalyticsPluginGroupBy: TypeAlias = Literal["product", "rbac_group_id", "user_id"]
"""What gets rows of its own in the activity with plugins."""
