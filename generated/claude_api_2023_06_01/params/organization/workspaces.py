# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: organization workspaces."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict

AllowedInferenceGeoParam: TypeAlias = Literal["global", "us"]
"""A region that requests may be worked on in: `us` for the United States, `global` for
any region.
"""


class DataResidencyCreateConfigParam(TypedDict):
    """Where data of a new workspace is to be kept, and where its requests are worked
    on.
    """

    allowed_inference_geos: NotRequired[
        Sequence[AllowedInferenceGeoParam] | Literal["unrestricted"] | None
    ]
    """Regions that a request may name as its `inference_geo`, or `unrestricted` to let
    it name any.
    """

    default_inference_geo: NotRequired[Literal["global", "us"] | None]
    """Region that a request is worked on in when it names none."""

    workspace_geo: NotRequired[Literal["us"] | None]
    """Region that data of the workspace is kept in. Only `us` is possible."""


class WorkspaceCreateParams(TypedDict):
    """Body of a request for a new workspace."""

    name: str
    """Name of the workspace, 1 to 40 characters."""

    data_residency: NotRequired[DataResidencyCreateConfigParam | None]
    """Where data of the workspace is to be kept, and where its requests are worked
    on.
    """

    display_color: NotRequired[str | None]
    """Color that stands for the workspace in the Console, as `#RRGGBB`."""

    external_key_id: NotRequired[str | None]
    """Identifier of the external key that is to encrypt data of the workspace."""

    tags: NotRequired[Mapping[str, str] | None]
    """Tags of the workspace, a value for each name. Their meaning is up to you."""

    user_profile_id: NotRequired[str | None]
    """Identifier of the user profile that the workspace is for."""


class DataResidencyUpdateConfigParam(TypedDict):
    """Where requests of a workspace are to be worked on.

    The region that its data is kept in cannot be changed.
    """

    allowed_inference_geos: NotRequired[
        Sequence[AllowedInferenceGeoParam] | Literal["unrestricted"] | None
    ]
    """Regions that a request may name as its `inference_geo`, or `unrestricted` to let
    it name any.
    """

    default_inference_geo: NotRequired[Literal["global", "us"] | None]
    """Region that a request is worked on in when it names none."""


class WorkspaceUpdateParams(TypedDict):
    """Body of a request to change a workspace. What is left out stays as it is."""

    name: NotRequired[str]
    """New name of the workspace, 1 to 40 characters."""

    data_residency: NotRequired[DataResidencyUpdateConfigParam | None]
    """Where requests of the workspace are to be worked on."""

    display_color: NotRequired[str]
    """New color that stands for the workspace in the Console, as `#RRGGBB`."""

    external_key_id: NotRequired[str]
    """Identifier of the external key that is to encrypt data of the workspace."""

    tags: NotRequired[Mapping[str, str | None] | None]
    """Tags to set, a value for each name. The value may be `null` here."""

    user_profile_id: NotRequired[str]
    """Identifier of the user profile that the workspace is for."""
