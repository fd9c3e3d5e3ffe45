# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models."""

from __future__ import annotations

from .. import _base


class Article(_base.Model):
    title: str
