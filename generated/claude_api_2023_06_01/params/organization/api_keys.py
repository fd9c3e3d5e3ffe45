# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: organization api keys."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

APIKeyStatusParam: TypeAlias = Literal["active", "archived", "inactive"]
"""New status of the key: `active` or `inactive` to switch it on or off, `archived` to
put it aside. Leave it out to keep the status.
"""


class APIKeyUpdateParams(TypedDict):
    """Body of a request to change an API key. What is left out stays as it is."""

    name: NotRequired[str | None]
    """New name of the key."""

    status: NotRequired[APIKeyStatusParam | None]
    """New status of the key: `active` or `inactive` to switch it on or off, `archived`
    to put it aside. Leave it out to keep the status.
    """
