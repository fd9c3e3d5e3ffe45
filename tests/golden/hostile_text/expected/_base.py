# Made by specloom from the spec: edit that, then run `specloom generate`.

"""The base of all models, with what response headers say."""

from __future__ import annotations

from ._runtime.core import model


class Model(model.Model):
    """An object of the API, with the metadata of the response that brought it."""


class Unknown(model.Unknown):
    """An object of a kind that this client does not know, as it came."""
