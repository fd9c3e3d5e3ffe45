"""The steps of an exchange, done by hand: no server, no waiting."""

from __future__ import annotations

import logging
from typing import Any

import httpx2
import pytest
from runtime.core.errors import APIConnectionError, ClientError
from runtime.core.exchange import Close, Exchange, Read

URL = "https://a.example/x"
BROKEN = httpx2.ReadError("broken")


class RefusedError(Exception):
    """What the exchange raises for a status."""


def exchange(max_retries: int = 2, cross_origin: bool = True) -> Exchange:
    return Exchange(
        max_retries=max_retries,
        status_error=lambda response: RefusedError(response.status_code),
        logger=logging.getLogger("example"),
        now=lambda: 0.0,
        random=lambda: 0.0,
        cross_origin=cross_origin,
    )


def request(method: str = "GET", **options: Any) -> httpx2.Request:
    return httpx2.Request(method, URL, headers={"X-Api-Key": "k"}, **options)


def response(status: int, to: str | None = None) -> httpx2.Response:
    made = httpx2.Response(status, request=request())
    if to is not None:
        headers = {"X-Api-Key": "k"}
        made.next_request = httpx2.Request("GET", to, headers=headers)
    return made


def play(
    sent: httpx2.Request, *answers: Any, stream: bool = False, max_retries: int = 2
) -> list[str]:
    """The steps, in words. An answer is for `Send`; one to be raised may be for `Read`."""
    waiting = list(answers)
    steps = exchange(max_retries).steps(sent, stream=stream)
    done: list[str] = []
    step: Any = next(steps)
    while True:
        name = type(step).__name__
        done.append(f"{name} {step.delay_s}" if name == "Wait" else name)
        if name == "Finish":
            return done
        answer = None
        if name == "Send" or (name == "Read" and waiting and waiting[0] is BROKEN):
            answer = waiting.pop(0)
        if isinstance(answer, Exception):
            step = steps.throw(answer)
        else:
            step = steps.send(answer)


ONCE = ["Authorize", "Send"]


def test_a_success_is_read_unless_it_is_a_stream() -> None:
    assert play(request(), response(200)) == [*ONCE, "Read", "Finish"]
    assert play(request(), response(200), stream=True) == [*ONCE, "Finish"]


def test_each_attempt_is_authorized() -> None:
    last = response(200)
    steps = play(request(), BROKEN, response(503), last)
    assert steps == [
        *(*ONCE, "Wait 0.5"),
        *(*ONCE, "Read", "Wait 1.0"),
        *(*ONCE, "Read", "Finish"),
    ]
    assert last.extensions["retries_taken"] == 2


def test_a_redirect_is_part_of_an_attempt() -> None:
    there = response(302, to="https://b.example/y")
    assert there.next_request is not None
    steps = play(request(), there, response(200))
    assert steps == [*ONCE, "Close", "Send", "Read", "Finish"]
    assert "x-api-key" not in there.next_request.headers, "another origin"
    here = response(302, to="https://a.example/y")
    assert here.next_request is not None
    play(request(), here, response(200))
    assert here.next_request.headers["x-api-key"] == "k"


def test_redirects_end() -> None:
    with pytest.raises(APIConnectionError, match="more than 20 redirects"):
        play(request(), *(response(302, to=URL) for _ in range(21)))


def test_a_body_that_is_gone_is_sent_once() -> None:
    once = request("POST", content=iter([b"a"]))
    with pytest.raises(APIConnectionError, match="broken"):
        play(once, BROKEN)
    with pytest.raises(RefusedError, match="503"):
        play(once, response(503))
    there = response(307, to=URL)
    there.request = once
    assert there.next_request is not None
    there.next_request.stream = once.stream
    with pytest.raises(ClientError, match="cannot be read a second time"):
        play(once, there)


def test_a_failure_while_reading() -> None:
    with pytest.raises(APIConnectionError, match="broken"):
        play(request(), response(200), BROKEN)
    with pytest.raises(RefusedError, match="400"):
        play(request(), response(400), BROKEN)


def test_retries_end() -> None:
    with pytest.raises(RefusedError, match="500"):
        play(request(), response(500), response(500), max_retries=1)
    with pytest.raises(APIConnectionError, match="broken"):
        play(request(), BROKEN, max_retries=0)


def steps_to_the_body(status: int) -> Any:
    """The steps of an exchange whose response is about to be read."""
    steps = exchange().steps(request(), stream=False)
    next(steps)
    steps.send(None)
    step = steps.send(response(status))
    assert isinstance(step, Read)
    return steps


@pytest.mark.parametrize("status", [200, 400])
@pytest.mark.parametrize("closes", [True, False])
def test_what_cannot_be_read_is_closed(status: int, closes: bool) -> None:
    steps = steps_to_the_body(status)
    assert isinstance(steps.throw(BROKEN), Close)
    error = APIConnectionError if status == 200 else RefusedError
    with pytest.raises(error, match=r"broken|400"):
        steps.send(None) if closes else steps.throw(OSError())
