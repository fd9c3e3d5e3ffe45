# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: webhooks."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from .. import _base


class UpImportOsPayload(_base.Model):
    type: Literal['"""\\'] | None = None
    t_y_p: Literal["'", "\u202e"] | str | None = Field(default=None, alias='t"y\\p')


class ClassPayload(_base.Model):
    t_y_p: Literal["\n"] | None = Field(default=None, alias='t"y\\p')
