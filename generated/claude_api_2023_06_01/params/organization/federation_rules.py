# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: organization federation rules."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NotRequired, TypedDict


class FederationRuleMatchParam(TypedDict):
    """What a token has to look like for a federation rule to apply."""

    audience: NotRequired[str | None]
    """Value that the `aud` claim of the token must have. `null` if none is asked
    for.
    """

    claims: NotRequired[Mapping[str, str] | None]
    """Further claims of the token, by name, with the values they must have.

    `null` if none are asked for.
    """

    condition: NotRequired[str | None]
    """Expression over the token that must be true. `null` if there is none."""

    subject_prefix: NotRequired[str | None]
    """Text that the `sub` claim of the token must begin with.

    `null` if none is asked for.
    """


class ServiceAccountTargetParam(TypedDict):
    """The service account that access tokens of a federation rule are to act as."""

    type: Literal["service_account"]
    service_account_id: str
    """Identifier of the service account."""

    service_account_name: NotRequired[str | None]
    """Name of the service account. `null` if it is not given."""


class OrganizationFederationRuleCreateParams(TypedDict):
    """Body of a request for a new federation rule."""

    issuer_id: str
    """Identifier of the federation issuer whose tokens the rule is about."""

    match: FederationRuleMatchParam
    """What a token has to look like for the rule to apply."""

    name: str
    """Name of the rule."""

    oauth_scope: str
    """OAuth scope of the access tokens that the rule grants."""

    target: ServiceAccountTargetParam
    """Service account that the access tokens act as."""

    applies_to_all_workspaces: NotRequired[bool]
    """Whether the rule is for every workspace."""

    description: NotRequired[str | None]
    """What the rule is for, in words of your own."""

    token_lifetime_seconds: NotRequired[int]
    """Lifetime of the access tokens that the rule grants, in seconds; an hour (3600) if
    left out.
    """

    workspace_id: NotRequired[str | None]
    """Identifier of a workspace that the rule is for."""


class OrganizationFederationRuleUpdateParams(TypedDict):
    """Body of a request to change a federation rule. What is left out stays as it
    is.
    """

    applies_to_all_workspaces: NotRequired[bool | None]
    """Whether the rule is for every workspace."""

    description: NotRequired[str | None]
    """New text that says what the rule is for."""

    match: NotRequired[FederationRuleMatchParam | None]
    """New description of the tokens that the rule applies to."""

    name: NotRequired[str | None]
    """New name of the rule."""

    oauth_scope: NotRequired[str | None]
    """New OAuth scope of the access tokens that the rule grants."""

    target: NotRequired[ServiceAccountTargetParam | None]
    """Service account that the access tokens act as from now on."""

    token_lifetime_seconds: NotRequired[int | None]
    """New lifetime of the access tokens that the rule grants, in seconds."""

    workspace_id: NotRequired[str | None]
    """Identifier of a workspace that the rule is for."""


class OrganizationFederationRuleWorkspaceAddParams(TypedDict):
    """Body of a request to add a workspace to a federation rule."""

    workspace_id: str
    """Identifier of the workspace to add."""
