# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: organization external keys."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Tag

from ... import _base
from ..._runtime.core.formats import DateTime
from ..._runtime.core.union import UNKNOWN, tagged


class ExternalKeyAttachedAttachment(_base.Model):
    """Says that an external key is attached."""

    type: Literal["attached"]


class ExternalKeyUnattachedAttachment(_base.Model):
    """Says that an external key is not attached."""

    type: Literal["unattached"]


ExternalKeyAttachment: TypeAlias = Annotated[
    Annotated[ExternalKeyAttachedAttachment, Tag("attached")]
    | Annotated[ExternalKeyUnattachedAttachment, Tag("unattached")]
    | Annotated[_base.Unknown, Tag(UNKNOWN)],
    tagged("type", "attached", "unattached"),
]
"""Whether an external key is in use; `type` says so."""


class AWSExternalKeyConfig(_base.Model):
    """Where a key of your own is kept in AWS Key Management Service."""

    type: Literal["aws"]
    kms_arn: str
    """Amazon Resource Name (ARN) of the key."""

    region: str | None = None
    """AWS region of the key. `null` if none is given."""


class GCPExternalKeyConfig(_base.Model):
    """Where a key of your own is kept in Google Cloud."""

    type: Literal["gcp"]
    key_name: str
    """Name of the key in Google Cloud."""


class AzureExternalKeyConfig(_base.Model):
    """Where a key of your own is kept in Azure Key Vault."""

    type: Literal["azure"]
    key_name: str
    """Name of the key in the vault."""

    tenant_id: str
    """Identifier of the Microsoft Entra tenant."""

    vault_uri: str
    """Address of the vault."""

    client_id: str | None = None
    """Identifier of the client application. `null` if none is given."""


ExternalKeyProviderConfig: TypeAlias = Annotated[
    Annotated[AWSExternalKeyConfig, Tag("aws")]
    | Annotated[GCPExternalKeyConfig, Tag("gcp")]
    | Annotated[AzureExternalKeyConfig, Tag("azure")]
    | Annotated[_base.Unknown, Tag(UNKNOWN)],
    tagged("type", "aws", "gcp", "azure"),
]
"""Where an external key is kept; `type` says at which provider."""


class ExternalKey(_base.Model):
    """An encryption key of your own that a cloud provider keeps, as the organization
    has registered it. The key material itself is not part of it.
    """

    id: str
    """Identifier of the external key."""

    type: Literal["external_key"]
    attachment: ExternalKeyAttachment
    """Whether the key is attached to something that uses it."""

    created_at: DateTime
    """When the key was registered."""

    display_name: str | None = None
    """Name to show for the key. `null` if it has none."""

    geo: str
    """Geographic region of the key, such as `us`."""

    provider_config: ExternalKeyProviderConfig
    """Provider that keeps the key, and where it is kept there."""

    updated_at: DateTime
    """When the registration was last changed."""

    user_profile_id: str | None = None
    """Identifier of the user profile that it belongs to. `null` if there is none."""


class ExternalKeyList(_base.Model):
    """One page of the external keys of the organization."""

    data: list[ExternalKey]
    """Objects of this page."""

    next_page: str | None = None
    """Token of the next page, to be given as `page`. `null` on the last page."""


class OrganizationExternalKeyDeleteResponse(_base.Model):
    """Confirms that an external key was deleted."""

    id: str
    """Identifier of the external key that was deleted."""

    type: Literal["external_key_deleted"]


class OrganizationExternalKeyValidateResponse(_base.Model):
    """Says whether an external key can be used."""

    type: Literal["external_key_validation"]
    error: str | None = None
    """What is wrong with the key. `null` if nothing is."""

    status: Literal["failure", "success"] | str
    """Result of the check, `success` or `failure`."""
