"""Faults on request: which one a request meets, and what it does to a reply.

Everything here but the counting in `Faults` is a pure function of its arguments.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from random import Random

from msgspec import Struct

from specloom.mock.preferences import Preference

MAX_DELAY_S = 3600.0

# No UTF-8, no JSON, and no line end that would make a line of its own.
GARBAGE = b"\xff\xfe\x00{\x80garbage\xc3("

_KINDS = "a status (400 to 599), cut or garbage"


class FaultError(ValueError):
    """A fault that cannot be read; the message says how one is written."""


class Fault(Struct, frozen=True, kw_only=True):
    """Something that goes wrong."""

    status: int | None = None  # answer with this error
    cut: bool = False  # end the connection in the middle of the body
    garbage: bool = False  # put bytes into the body that belong nowhere
    at: int | None = None  # events or lines, of another body bytes; None: the middle
    probability: float = 1.0
    times: int | None = None  # how often at most; None: always
    headers: tuple[tuple[str, str], ...] = ()

    @property
    def name(self) -> str:
        """As it is asked for."""
        return str(self.status) if self.status else "cut" if self.cut else "garbage"


class Delay(Struct, frozen=True):
    """A time to wait."""

    seconds: float
    at: int | None = None  # after so many events or lines; None: before the answer


def parse_fault(text: str) -> Fault:
    """The fault of `KIND[:PROBABILITY][:NAME=VALUE]...`.

    Raises:
        FaultError: it is none.
    """
    kind, *fields = text.split(":")
    probability = 1.0
    named: list[tuple[str, str]] = []
    for index, field in enumerate(fields):
        if "=" in field:
            name, _, value = field.partition("=")
            named.append((name, value))
        elif index == 0:
            probability = _probability(field)
        elif named:
            name, value = named.pop()
            named.append((name, f"{value}:{field}"))  # a colon of the value
        else:
            raise FaultError(f"{field!r} in {text!r} is no NAME=VALUE")
    return _fault(kind, dict(named), probability)


def preferred_fault(preference: Preference | None) -> Fault | None:
    """The fault of `Prefer: fault=KIND; NAME=VALUE`; None where there is none.

    Raises:
        FaultError: it is none.
    """
    if preference is None or preference.value == "none":
        return None
    return _fault(preference.value, preference.parameters, 1.0)


def preferred_delay(preference: Preference | None) -> Delay | None:
    """The delay of `Prefer: delay=SECONDS; at=N`; None where there is none.

    Raises:
        FaultError: it is none.
    """
    if preference is None:
        return None
    at = preference.parameters.get("at")
    return Delay(seconds(preference.value), None if at is None else _count("at", at))


def seconds(text: str) -> float:
    """A time to wait.

    Raises:
        FaultError: it is no number, or one that makes no sense.
    """
    number = _number(text)
    if number is None or not 0 <= number <= MAX_DELAY_S:
        raise FaultError(f"{text!r} is no delay: 0 to {MAX_DELAY_S:.0f} seconds")
    return number


def _fault(kind: str, named: Mapping[str, str], probability: float) -> Fault:
    status = int(kind) if kind.isascii() and kind.isdecimal() else None
    if kind not in ("cut", "garbage") and not (status and 400 <= status <= 599):
        raise FaultError(f"{kind!r} is no fault: known are {_KINDS}")
    at, times = named.get("at"), named.get("times")
    if at is not None and status:
        raise FaultError(f"a fault {kind} has no place: at is for cut and garbage")
    headers = {
        name.lower(): value
        for name, value in named.items()
        if name not in ("at", "times")
    }
    for name, value in headers.items():
        if not (name.replace("-", "").isalnum() and name.isascii()) or not (
            value.isascii() and value.isprintable()
        ):
            raise FaultError(f"{name}={value} cannot be a header")
        if name in ("content-length", "transfer-encoding", "connection"):
            raise FaultError(f"the header {name} belongs to the server")
    return Fault(
        status=status,
        cut=kind == "cut",
        garbage=kind == "garbage",
        at=None if at is None else _count("at", at),
        probability=probability,
        times=None if times is None else _count("times", times),
        headers=tuple(headers.items()),
    )


def _probability(text: str) -> float:
    number = _number(text)
    if number is None or not 0 <= number <= 1:
        raise FaultError(f"{text!r} is no probability: write 0 to 1, as in 529:0.1")
    return number


def _number(text: str) -> float | None:
    try:
        number = float(text)
    except ValueError:
        return None
    return number if math.isfinite(number) else None


def _count(name: str, text: str) -> int:
    if not (text.isascii() and text.isdecimal() and len(text) < 10):
        raise FaultError(f"{name}={text} is no whole number")
    return int(text)


# --- Which fault -----------------------------------------------------------------


def pick(faults: Sequence[Fault], draw: Callable[[], float]) -> int | None:
    """Which fault happens now, the first that is drawn; None: all goes well.

    Args:
        draw: gives a number from 0 up to 1; called once for each fault, whatever
            comes of it, so that a seed gives the same faults for the same requests.
    """
    drawn = [draw() < fault.probability for fault in faults]
    return drawn.index(True) if True in drawn else None


class Faults:
    """Decides for one server; remembers what `times` limits."""

    def __init__(self, faults: Sequence[Fault], seed: int | None) -> None:
        self._faults = tuple(faults)
        self._random = Random(seed)
        self._used: Counter[int] = Counter()
        self._asked: Counter[str] = Counter()

    def next(self) -> Fault | None:
        """The fault of a request that asks for none."""
        open_ = [
            index
            for index, fault in enumerate(self._faults)
            if fault.times is None or self._used[index] < fault.times
        ]
        chosen = pick([self._faults[index] for index in open_], self._random.random)
        if chosen is None:
            return None
        self._used[open_[chosen]] += 1
        return self._faults[open_[chosen]]

    def asked(self, fault: Fault, request: str) -> Fault | None:
        """The fault that a request asks for, unless it had it often enough.

        Args:
            request: method, path and preference: a request that is sent again has
                the same. After one that went well, counting starts again.
        """
        if fault.times is None:
            return fault
        if self._asked[request] < fault.times:
            self._asked[request] += 1
            return fault
        del self._asked[request]
        return None


# --- What it does to a body ------------------------------------------------------


def cut(pieces: Sequence[bytes], at: int | None) -> list[bytes]:
    """What of a stream is sent before the connection ends.

    Without `at`, half of the pieces and half of the one behind them.
    """
    if at is not None:
        return list(pieces[:at])
    middle = len(pieces) // 2
    rest = pieces[middle] if pieces else b""
    return [*pieces[:middle], rest[: len(rest) // 2]]


def cut_body(body: bytes, at: int | None) -> bytes:
    """What of one body is sent; never all of it."""
    half = len(body) // 2
    return body[: half if at is None else min(at, max(len(body) - 1, 0))]


def spoil(pieces: Sequence[bytes], at: int | None) -> list[bytes]:
    """A stream with garbage instead of the data of one event or line."""
    index = min(len(pieces) // 2 if at is None else at, len(pieces))
    like = [*pieces[index : index + 1], *pieces[-1:], b"\n"][0]
    return [*pieces[:index], _spoilt(like), *pieces[index + 1 :]]


def spoil_body(body: bytes, at: int | None) -> bytes:
    """One body with garbage in it; longer than it was."""
    place = min(len(body) // 2 if at is None else at, len(body))
    return body[:place] + GARBAGE + body[place:]


def _spoilt(piece: bytes) -> bytes:
    # The name of an event stays: a client would pass over one that it does not know.
    head, found, _ = piece.partition(b"data: ")
    end = b"\n\n" if piece.endswith(b"\n\n") else b"\n"
    return (head + found if found else b"") + GARBAGE + end
