"""A reply as bytes, and on its way: whole, late, cut or with garbage in it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from typing import Any

from msgspec import Struct

from specloom.mock import faults
from specloom.mock.examples import Reply
from specloom.mock.faults import Delay, Fault
from specloom.mock.media import Shape
from specloom.spec.media_types import is_sequence

Send = Callable[[Any], Awaitable[None]]


class Plan(Struct, frozen=True):
    """What is sent, piece by piece."""

    status: int
    headers: tuple[tuple[str, str], ...]
    pieces: tuple[bytes, ...]
    ends: bool = True  # otherwise the connection is closed where more should follow
    wait_s: float = 0.0  # before the answer
    pause: tuple[int, float] | None = None  # before which piece, and for how long


def planned(
    reply: Reply,
    fault: Fault | None = None,
    delay: Delay | None = None,
    headers: Sequence[tuple[str, str]] = (),
) -> Plan:
    """How a reply is sent."""
    stream = reply.shape in (Shape.EVENTS, Shape.LINES)
    pieces = list(encoded(reply))
    declared = sum(map(len, pieces))
    ends = True
    # What has no body cannot be cut or spoilt.
    if fault is not None and reply.shape is not Shape.EMPTY:
        if fault.garbage:
            if stream:
                pieces = faults.spoil(pieces, fault.at)
            else:
                pieces = [faults.spoil_body(b"".join(pieces), fault.at)]
            declared = sum(map(len, pieces))
        elif fault.cut:
            ends = False
            if stream:
                pieces = faults.cut(pieces, fault.at)
            else:
                pieces = [faults.cut_body(b"".join(pieces), fault.at)]
    named = dict(reply.headers)
    if reply.content_type is not None:
        named["content-type"] = reply.content_type
    # RFC 9110: these have no body, and so no length either.
    if not stream and reply.status not in (204, 304):
        named["content-length"] = str(declared)
    named |= dict(headers)
    if fault is not None:
        named |= dict(fault.headers)
    early = delay is not None and (delay.at is None or not stream)
    return Plan(
        status=reply.status,
        headers=tuple(named.items()),
        pieces=tuple(pieces),
        ends=ends,
        wait_s=delay.seconds if delay is not None and early else 0.0,
        pause=(
            (delay.at, delay.seconds)
            if delay is not None and delay.at is not None and not early
            else None
        ),
    )


async def transmit(plan: Plan, send: Send) -> None:
    """Send it; events and lines go out one by one."""
    if plan.wait_s:
        await asyncio.sleep(plan.wait_s)
    await send(
        {
            "type": "http.response.start",
            "status": plan.status,
            # What is no ASCII has no meaning of its own in a header; clients try UTF-8.
            "headers": [
                (name.encode(), value.encode()) for name, value in plan.headers
            ],
        }
    )
    for index, piece in enumerate(plan.pieces):
        if plan.pause is not None and plan.pause[0] == index:
            await asyncio.sleep(plan.pause[1])
        await _body(send, piece, more=True)
    # A server closes the connection of an application that returns without an end.
    if plan.ends:
        await _body(send, b"", more=False)


async def _body(send: Send, piece: bytes, *, more: bool) -> None:
    await send({"type": "http.response.body", "body": piece, "more_body": more})


def encoded(reply: Reply) -> Iterator[bytes]:
    """The body of a reply, in the pieces in which it is sent."""
    value = reply.value
    if reply.shape is Shape.EMPTY:
        return
    if reply.shape is Shape.JSON:
        yield _json(value).encode()
    elif isinstance(value, bytes):
        yield value
    elif reply.shape is Shape.RAW or not isinstance(value, list):
        # An example of a stream may be written as its text, too.
        yield (value if isinstance(value, str) else _json(value)).encode()
    elif reply.shape is Shape.LINES:
        head = b"\x1e" if is_sequence(reply.content_type or "") else b""
        for line in value:
            yield head + _json(line).encode() + b"\n"
    else:
        for event in value:
            if reply.framed and isinstance(event, dict):
                yield _framed(event)
            else:
                yield _event(event, reply.tag)


def _event(event: Any, tag: str) -> bytes:
    # `[DONE]` is the one thing that servers send as data and that is no JSON.
    data = event if event == "[DONE]" else _json(event)
    name = event.get(tag) if isinstance(event, dict) else None
    head = f"event: {name}\n" if isinstance(name, str) and name else ""
    return f"{head}data: {data}\n\n".encode()


def _framed(event: Mapping[str, Any]) -> bytes:
    """An event that is shown with its fields."""
    lines = [f"{n}: {event[n]}" for n in ("id", "event", "retry") if n in event]
    data = event.get("data", "")
    text = data if isinstance(data, str) else _json(data)
    lines += [f"data: {line}" for line in text.split("\n")]
    return ("\n".join(lines) + "\n\n").encode()


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
