# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: admin api keys."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

APIKeyStatusParam: TypeAlias = Literal["active", "inactive", "archived"]
"""Whether a key works: `active` keys do, `inactive` keys are switched off, and
`archived` keys are put aside. More values may come.
"""


class APIKeyUpdateParams(TypedDict):
    """Body of a request to change an API key. What is left out stays as it is."""

    name: NotRequired[str]
    """New name of the key, 1 to 500 characters."""

    status: NotRequired[APIKeyStatusParam | None]
    """New status of the key. Leave it out to keep the status."""
