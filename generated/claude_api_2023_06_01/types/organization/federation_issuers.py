# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: organization federation issuers."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Tag

from ... import _base
from ..._runtime.core.formats import DateTime
from ..._runtime.core.union import UNKNOWN, tagged


class JWKSDiscovery(_base.Model):
    """Public keys that are found by OpenID Connect discovery."""

    type: Literal["discovery"]
    ca_cert_pem: str | None = None
    """CA certificate, in PEM form, that the server with the keys is checked with.

    `null` if none is given.
    """

    discovery_base: str | None = None
    """Address that discovery starts from. `null` if none is given."""


class JWKSExplicitURL(_base.Model):
    """Public keys that are fetched from one address."""

    type: Literal["explicit_url"]
    url: str
    """Address of the key set (JWKS)."""

    ca_cert_pem: str | None = None
    """CA certificate, in PEM form, that the server with the keys is checked with.

    `null` if none is given.
    """


class JWKSInline(_base.Model):
    """Public keys that are stored with the issuer, so that nothing is fetched."""

    type: Literal["inline"]
    keys: list[dict[str, Any]]
    """The keys, each a JSON Web Key (JWK)."""


JWKS: TypeAlias = Annotated[
    Annotated[JWKSDiscovery, Tag("discovery")]
    | Annotated[JWKSExplicitURL, Tag("explicit_url")]
    | Annotated[JWKSInline, Tag("inline")]
    | Annotated[_base.Unknown, Tag(UNKNOWN)],
    tagged("type", "discovery", "explicit_url", "inline"),
]
"""Where the public keys of an issuer come from; `type` says which way."""


class FederationIssuerPollStatus(_base.Model):
    """How fetching the public keys of a federation issuer goes."""

    consecutive_failures: int
    """How many attempts in a row have failed."""

    last_fetched_at: DateTime | None = None
    """When the keys were last fetched. `null` if they never were."""

    next_poll_at: DateTime | None = None
    """When the keys are to be fetched next. `null` if that is not planned."""


class FederationIssuer(_base.Model):
    """An identity provider whose signed tokens (JWTs) the organization trusts.

    Federation rules say what such a token is exchanged for.
    """

    id: str
    """Identifier of the issuer."""

    type: Literal["federation_issuer"]
    archived_at: DateTime | None = None
    """When the issuer was archived. `null` for one that is in use."""

    archived_by_actor_id: str | None = None
    """Identifier of whoever archived it. `null` if it is in use or nobody is known."""

    check_jti: bool
    """Whether the `jti` claim, the identifier of a token, is checked."""

    created_at: DateTime
    """When the issuer was created."""

    created_by_actor_id: str | None = None
    """Identifier of whoever created it. `null` if that is not known."""

    issuer_url: str
    """Address of the issuer, as the `iss` claim of its tokens has it."""

    jwks: JWKS
    """Where the public keys come from that the signatures of tokens are checked
    with.
    """

    jwks_polling_disabled_at: DateTime | None = None
    """When fetching the public keys was switched off. `null` if it is not."""

    max_jwt_lifetime_seconds: int
    """Longest lifetime of a token that is accepted, in seconds."""

    name: str
    """Name of the issuer."""

    poll_status: FederationIssuerPollStatus | None = None
    """How fetching the public keys goes. `null` if there is nothing to tell."""

    updated_at: DateTime
    """When the issuer was last changed."""

    updated_by_actor_id: str | None = None
    """Identifier of whoever changed it last. `null` if that is not known."""


class FederationIssuerList(_base.Model):
    """One page of the federation issuers of the organization."""

    data: list[FederationIssuer]
    """Objects of this page."""

    next_page: str | None = None
    """Token of the next page, to be given as `page`. `null` on the last page."""
