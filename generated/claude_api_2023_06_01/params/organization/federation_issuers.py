# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: organization federation issuers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, NotRequired, TypeAlias, TypedDict


class JWKSDiscoveryParam(TypedDict):
    """Public keys that are to be found by OpenID Connect discovery."""

    type: Literal["discovery"]
    ca_cert_pem: NotRequired[str | None]
    """CA certificate, in PEM form, that the server with the keys is checked with.

    `null` if none is given.
    """

    discovery_base: NotRequired[str | None]
    """Address that discovery starts from. `null` if none is given."""


class JWKSExplicitURLParam(TypedDict):
    """Public keys that are to be fetched from one address."""

    type: Literal["explicit_url"]
    url: str
    """Address of the key set (JWKS)."""

    ca_cert_pem: NotRequired[str | None]
    """CA certificate, in PEM form, that the server with the keys is checked with.

    `null` if none is given.
    """


class JWKSInlineParam(TypedDict):
    """Public keys to store with the issuer, so that nothing is fetched."""

    type: Literal["inline"]
    keys: Sequence[Mapping[str, Any]]
    """The keys, each a JSON Web Key (JWK)."""


JWKSParam: TypeAlias = JWKSDiscoveryParam | JWKSExplicitURLParam | JWKSInlineParam
"""Where the public keys of an issuer come from; `type` says which way."""


class OrganizationFederationIssuerCreateParams(TypedDict):
    """Body of a request for a new federation issuer."""

    issuer_url: str
    """Address of the issuer, as the `iss` claim of its tokens has it."""

    name: str
    """Name of the issuer."""

    check_jti: NotRequired[bool | None]
    """Whether the `jti` claim, the identifier of a token, is to be checked.

    It is unless this is `false`.
    """

    jwks: NotRequired[JWKSParam]
    """Where the public keys come from that the signatures of tokens are checked
    with.
    """

    max_jwt_lifetime_seconds: NotRequired[int | None]
    """Longest lifetime of a token that is accepted, in seconds; an hour (3600) if left
    out.
    """


class OrganizationFederationIssuerUpdateParams(TypedDict):
    """Body of a request to change a federation issuer. What is left out stays as it
    is.
    """

    check_jti: NotRequired[bool | None]
    """Whether the `jti` claim, the identifier of a token, is to be checked."""

    issuer_url: NotRequired[str | None]
    """New address of the issuer, as the `iss` claim of its tokens has it."""

    jwks: NotRequired[JWKSParam | None]
    """New source of the public keys that the signatures of tokens are checked with."""

    jwks_polling_disabled: NotRequired[bool | None]
    """Whether fetching the public keys is to be switched off."""

    max_jwt_lifetime_seconds: NotRequired[int | None]
    """New longest lifetime of a token that is accepted, in seconds."""

    name: NotRequired[str | None]
    """New name of the issuer."""
