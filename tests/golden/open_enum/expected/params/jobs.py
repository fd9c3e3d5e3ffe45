# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: jobs."""

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict

from .models import MachineParam, PriorityParam


class JobsStartParams(TypedDict):
    machine: MachineParam
    """The machine to run on; others than the named may be asked for."""

    priority: NotRequired[PriorityParam]
    """How urgent it is."""

    level: NotRequired[Literal[1, 2, 3]]
