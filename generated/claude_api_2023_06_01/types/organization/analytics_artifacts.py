# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: organization analytics artifacts."""

from __future__ import annotations

from ... import _base


class AnalyticsArtifactActivity(_base.Model):
    """How many artifacts of one type were made."""

    artifact_type: str
    """Type of the artifacts."""

    artifacts_created_count: int
    """Number of artifacts that were created."""

    distinct_user_count: int
    """Number of different users."""

    is_shared: bool
    """Whether the row is about artifacts that are shared."""

    published_artifacts_created_count: int
    """Number of artifacts that were created and published."""

    product: str | None = None
    """Product that the row is about. `null` if it is not about a single one."""

    rbac_group_id: str | None = None
    """Identifier of the RBAC group that the row is about.

    `null` if it is not about a single one.
    """

    rbac_group_name: str | None = None
    """Name of that RBAC group. `null` if it is not given."""

    user_id: str | None = None
    """Identifier of the user that the row is about.

    `null` if it is not about a single one.
    """


class AnalyticsArtifactActivityList(_base.Model):
    """One page of the activity with artifacts."""

    data: list[AnalyticsArtifactActivity]
    """Objects of this page."""

    next_page: str | None = None
    """Token of the next page, to be given as `page`. `null` on the last page."""
