# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: organization external keys."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict


class AWSExternalKeyConfigParam(TypedDict):
    """Where a key of your own is kept in AWS Key Management Service."""

    type: Literal["aws"]
    kms_arn: str
    """Amazon Resource Name (ARN) of the key."""

    region: NotRequired[str | None]
    """AWS region of the key. `null` if none is given."""


class GCPExternalKeyConfigParam(TypedDict):
    """Where a key of your own is kept in Google Cloud."""

    type: Literal["gcp"]
    key_name: str
    """Name of the key in Google Cloud."""


class AzureExternalKeyConfigParam(TypedDict):
    """Where a key of your own is kept in Azure Key Vault."""

    type: Literal["azure"]
    key_name: str
    """Name of the key in the vault."""

    tenant_id: str
    """Identifier of the Microsoft Entra tenant."""

    vault_uri: str
    """Address of the vault."""

    client_id: NotRequired[str | None]
    """Identifier of the client application. `null` if none is given."""


ExternalKeyProviderConfigParam: TypeAlias = (
    AWSExternalKeyConfigParam | GCPExternalKeyConfigParam | AzureExternalKeyConfigParam
)
"""Where an external key is kept; `type` says at which provider."""


class OrganizationExternalKeyCreateParams(TypedDict):
    """Body of a request to register an external key."""

    provider_config: ExternalKeyProviderConfigParam
    """Provider that keeps the key, and where it is kept there."""

    display_name: NotRequired[str | None]
    """Name to show for the key."""

    geo: NotRequired[Literal["us"]]
    """Geographic region of the key. Only `us` is possible."""

    user_profile_id: NotRequired[str | None]
    """Identifier of the user profile that the key is for."""


class OrganizationExternalKeyUpdateParams(TypedDict):
    """Body of a request to change an external key. What is left out stays as it is."""

    display_name: NotRequired[str | None]
    """New name to show for the key."""

    geo: NotRequired[Literal["us"] | None]
    """New geographic region of the key. Only `us` is possible."""

    provider_config: NotRequired[ExternalKeyProviderConfigParam | None]
    """New description of the provider and of where the key is kept there."""
