"""AWS event streams: frames in any pieces, broken ones, and errors inside them."""

from __future__ import annotations

from typing import Any

import pytest
from claude_api import (
    APIError,
    APIResponseValidationError,
    BadRequestError,
    GatewayTimeoutError,
    IncompleteStreamError,
    InternalServerError,
    NotFoundError,
    OverloadedError,
    PermissionDeniedError,
    RateLimitError,
)

from tests.client.support import Said, Script
from tests.platforms.messages import ANSWER, ASK, EVENTS, caller
from tests.platforms.support import chunk, exception, frame, sealed

MEDIA = {"content-type": "application/vnd.amazon.eventstream"}
WHOLE = b"".join(chunk(event) for event in EVENTS)
ENDS = [len(b"".join(map(chunk, EVENTS[:n]))) for n in range(len(EVENTS) + 1)]


def says(script: Script, *pieces: bytes) -> None:
    script.replies.append(Said(200, pieces, MEDIA))


def message(script: Script, kind: str) -> Any:
    return caller("bedrock", kind, script).message("messages.stream", model="m", **ASK)


def test_frames_may_arrive_in_any_pieces(kind: str, script: Script) -> None:
    says(script, *(WHOLE[start : start + 7] for start in range(0, len(WHOLE), 7)))
    assert message(script, kind).to_dict() == ANSWER


def test_a_stream_cut_at_any_byte_ends_in_its_exception(
    kind: str, script: Script
) -> None:
    step = 1 if kind == "sync" else 5
    for cut in range(0, len(WHOLE), step):
        script.replies.clear()
        says(script, WHOLE[:cut])
        with pytest.raises(IncompleteStreamError) as caught:
            message(script, kind)
        complete = sum(end <= cut for end in ENDS) - 1
        partial = caught.value.partial
        assert (partial is None) == (complete == 0)
        if complete >= 4:
            assert partial.content[0].text == "Hi"
        in_a_frame = cut not in ENDS
        assert ("in the middle of a frame" in str(caught.value)) == in_a_frame


def test_a_plain_stream_cut_in_a_frame_says_so(kind: str, script: Script) -> None:
    says(script, WHOLE[:-1])
    with pytest.raises(IncompleteStreamError, match="in the middle of a frame"):
        caller("bedrock", kind, script).call(
            "messages.create", model="m", stream=True, **ASK
        )


@pytest.mark.parametrize("place", ["prelude", "headers", "payload", "checksum"])
def test_a_broken_checksum_is_a_broken_response(
    place: str, kind: str, script: Script
) -> None:
    offset = {"prelude": 1, "headers": 20, "payload": 100, "checksum": -1}[place]
    last = bytearray(chunk(EVENTS[3]))
    last[offset] ^= 1
    says(script, WHOLE[: ENDS[3]] + bytes(last) + WHOLE[ENDS[4] :])
    with pytest.raises(
        APIResponseValidationError, match="frame of the stream is broken"
    ):
        message(script, kind)


@pytest.mark.parametrize(
    "headers",
    [
        pytest.param(b"\x01a\xff", id="unknown-type"),
        pytest.param(b"\x01a\x07\x00\x02\xff\xff", id="no-utf-8"),
        pytest.param(b"\x05a", id="cut-off"),
        pytest.param(b"\x01a\x00\x01a\x01", id="twice"),
    ],
)
def test_broken_headers_with_fitting_checksums_are_a_broken_response(
    headers: bytes, kind: str, script: Script
) -> None:
    says(script, sealed(headers, b"{}"))
    with pytest.raises(
        APIResponseValidationError, match="frame of the stream is broken"
    ):
        message(script, kind)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("throttlingException", RateLimitError),
        ("validationException", BadRequestError),
        ("accessDeniedException", PermissionDeniedError),
        ("resourceNotFoundException", NotFoundError),
        ("modelTimeoutException", GatewayTimeoutError),
        ("serviceUnavailableException", OverloadedError),
        ("modelStreamErrorException", InternalServerError),
        ("internalServerException", InternalServerError),
        ("somethingNewException", InternalServerError),
    ],
)
def test_an_exception_frame_is_the_error_of_its_type(
    name: str, expected: type[APIError], kind: str, script: Script
) -> None:
    says(script, WHOLE[: ENDS[4]], exception(name, "it went wrong"))
    with pytest.raises(expected, match="it went wrong") as caught:
        message(script, kind)
    assert caught.value.partial.content[0].text == "Hi"


def test_an_error_frame_without_a_payload_is_an_error(
    kind: str, script: Script
) -> None:
    headers = {
        ":message-type": "error",
        ":error-code": "InternalError",
        ":error-message": "out of order",
    }
    says(script, frame(headers, b""))
    with pytest.raises(InternalServerError, match="out of order") as caught:
        message(script, kind)
    assert caught.value.partial is None


@pytest.mark.parametrize(
    "payload", [b"", b"[]", b"{}", b'{"bytes": 7}', b'{"bytes": "!"}', b"\xff"]
)
def test_a_chunk_without_an_event_is_a_broken_response(
    payload: bytes, kind: str, script: Script
) -> None:
    headers = {":message-type": "event", ":event-type": "chunk"}
    says(script, frame(headers, payload))
    with pytest.raises(APIResponseValidationError, match="holds no event"):
        message(script, kind)


def test_events_of_other_types_are_passed_over(kind: str, script: Script) -> None:
    other = frame({":message-type": "event", ":event-type": "metadata"}, b"{}")
    says(script, other, WHOLE, other)
    assert message(script, kind).to_dict() == ANSWER


def test_metrics_of_the_platform_are_kept(kind: str, script: Script) -> None:
    metrics = {"inputTokenCount": 8, "outputTokenCount": 2}
    stop = {"type": "message_stop", "amazon-bedrock-invocationMetrics": metrics}
    says(script, WHOLE[: ENDS[-2]], chunk(stop))
    events = caller("bedrock", kind, script).call(
        "messages.create", model="m", stream=True, **ASK
    )
    assert events[-1].to_dict() == stop
