# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from .. import _base
from .._runtime.core.exact import EXACT

Machine: TypeAlias = Literal["small", "large"] | str
"""The machine to run on; others than the named may be asked for."""

Priority: TypeAlias = Literal["low", "normal", "very high"] | str
"""How urgent it is."""

Status: TypeAlias = Literal["queued", "running", "done"] | str
"""What became of the job; there will be more values."""


class Job(_base.Model):
    status: Status
    """What became of the job; there will be more values."""

    machine: Machine | None = None
    """The machine to run on; others than the named may be asked for."""

    priority: Priority | None = None
    """How urgent it is."""

    level: Annotated[Literal[1, 2, 3], EXACT] | int | None = None
    result: Literal["ok", "failed"] | str | None = None
