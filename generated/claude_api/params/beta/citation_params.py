# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: beta citation params."""

from __future__ import annotations

from typing import NotRequired, TypedDict


class BetaCitationsConfigParamParam(TypedDict):
    """Citation settings of a document, a search result or a tool."""

    enabled: NotRequired[bool]
    """`true` lets the answer cite this source.

    Within one request it has to be the same for all documents.
    """
