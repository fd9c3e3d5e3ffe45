# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: organization federation rules."""

from __future__ import annotations

from typing import Literal

from ... import _base
from ..._runtime.core.formats import DateTime


class FederationRuleMatch(_base.Model):
    """What a token has to look like for a federation rule to apply."""

    audience: str | None = None
    """Value that the `aud` claim of the token must have. `null` if none is asked
    for.
    """

    claims: dict[str, str] | None = None
    """Further claims of the token, by name, with the values they must have.

    `null` if none are asked for.
    """

    condition: str | None = None
    """Expression over the token that must be true. `null` if there is none."""

    subject_prefix: str | None = None
    """Text that the `sub` claim of the token must begin with.

    `null` if none is asked for.
    """


class ServiceAccountTarget(_base.Model):
    """The service account that access tokens of a federation rule act as."""

    type: Literal["service_account"]
    service_account_id: str
    """Identifier of the service account."""

    service_account_name: str | None = None
    """Name of the service account. `null` if it is not given."""


class FederationRule(_base.Model):
    """Says which tokens of a federation issuer are exchanged for an access token of the
    Claude API, and for which service account.
    """

    id: str
    """Identifier of the rule."""

    type: Literal["federation_rule"]
    applies_to_all_workspaces: bool
    """Whether the rule is for every workspace, not only those of `workspace_ids`."""

    archived_at: DateTime | None = None
    """When the rule was archived. `null` for one that is in use."""

    archived_by_actor_id: str | None = None
    """Identifier of whoever archived it. `null` if it is in use or nobody is known."""

    created_at: DateTime
    """When the rule was created."""

    created_by_actor_id: str | None = None
    """Identifier of whoever created it. `null` if that is not known."""

    description: str | None = None
    """What the rule is for, in words of your own. `null` if it has no description."""

    issuer_id: str
    """Identifier of the federation issuer whose tokens the rule is about."""

    issuer_name: str | None = None
    """Name of that issuer. `null` if it is not given."""

    match: FederationRuleMatch
    """What a token has to look like for the rule to apply."""

    name: str
    """Name of the rule."""

    oauth_scope: str
    """OAuth scope of the access tokens that the rule grants."""

    target: ServiceAccountTarget
    """Service account that the access tokens act as."""

    token_lifetime_seconds: int
    """Lifetime of the access tokens that the rule grants, in seconds."""

    updated_at: DateTime
    """When the rule was last changed."""

    updated_by_actor_id: str | None = None
    """Identifier of whoever changed it last. `null` if that is not known."""

    workspace_ids: list[str]
    """Identifiers of the workspaces that the rule is for."""


class FederationRuleList(_base.Model):
    """One page of the federation rules of the organization."""

    data: list[FederationRule]
    """Objects of this page."""

    next_page: str | None = None
    """Token of the next page, to be given as `page`. `null` on the last page."""


class FederationRuleWorkspace(_base.Model):
    """A workspace that a federation rule is for."""

    type: Literal["federation_rule_workspace"]
    created_at: DateTime
    """When the workspace was added to the rule."""

    created_by_actor_id: str | None = None
    """Identifier of whoever added it. `null` if that is not known."""

    federation_rule_id: str
    """Identifier of the federation rule."""

    workspace_id: str
    """Identifier of the workspace."""

    workspace_name: str | None = None
    """Name of the workspace. `null` if it is not given."""


class FederationRuleWorkspaceList(_base.Model):
    """One page of the workspaces that a federation rule is for."""

    data: list[FederationRuleWorkspace]
    """Objects of this page."""

    next_page: str | None = None
    """Token of the next page, to be given as `page`. `null` on the last page."""


class OrganizationFederationRuleWorkspaceRemoveResponse(_base.Model):
    """Confirms that a workspace was removed from a federation rule."""

    type: Literal["federation_rule_workspace_deleted"]
    federation_rule_id: str
    """Identifier of the federation rule."""

    workspace_id: str
    """Identifier of the workspace that was removed."""
