"""Events out of bytes that arrive in any pieces."""

from __future__ import annotations

import itertools
import sys
import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st
from runtime.core.sse import EventParser, ServerSentEvent, UnfinishedEventError

Event = ServerSentEvent

CASES: list[tuple[str, bytes, list[Event]]] = [
    ("one", b"event: a\ndata: 1\n\n", [Event("a", b"1")]),
    ("no event line", b"data: 1\n\n", [Event(None, b"1")]),
    ("empty event line", b"event:\ndata: 1\n\n", [Event(None, b"1")]),
    ("no space", b"event:a\ndata:1\n\n", [Event("a", b"1")]),
    ("two spaces", b"data:  1\n\n", [Event(None, b" 1")]),
    ("data first", b"data: 1\nevent: a\n\n", [Event("a", b"1")]),
    ("several data lines", b"data: 1\ndata: 2\n\n", [Event(None, b"1\n2")]),
    (
        "named, several",
        b"event: a\ndata: 1\ndata: 2\n\n" * 2,
        [Event("a", b"1\n2")] * 2,
    ),
    ("data without colon", b"data\n\n", [Event(None, b"")]),
    ("no data", b"event: a\n\ndata: 1\n\n", [Event(None, b"1")]),
    ("comments", b": hi\n\n:x\ndata: 1\n: y\n\n", [Event(None, b"1")]),
    ("unknown field", b"foo: 1\ndata: 1\n\n", [Event(None, b"1")]),
    ("same twice", b"event: a\ndata: 1\n\n" * 2, [Event("a", b"1")] * 2),
    (
        "comment beside a known name",
        b"event: a\ndata: 1\n\n:c\nevent: a\ndata: 2\n\nevent: a\n:c\ndata: 3\n\n",
        [Event("a", b"1"), Event("a", b"2"), Event("a", b"3")],
    ),
    (
        "two names: the last one",
        b"event: a\ndata: 1\n\nevent: b\nevent: a\ndata: 2\n\nevent: a\ndata: 3\nevent: b\n\n",
        [Event("a", b"1"), Event("a", b"2"), Event("b", b"3")],
    ),
    (
        "id stays",
        b"id: 7\nevent: a\ndata: 1\n\nevent: a\ndata: 2\n\nid: x\0\ndata: 3\n\n",
        [Event("a", b"1", "7"), Event("a", b"2", "7"), Event(None, b"3", "7")],
    ),
    (
        "retry",
        b"retry: 30\ndata: 1\n\nretry: x\ndata: 2\n\n",
        [Event(None, b"1", None, 30), Event(None, b"2")],
    ),
    (
        "blank lines",
        b"\n\n\ndata: 1\n\n\n\ndata: 2\n\n",
        [Event(None, b"1"), Event(None, b"2")],
    ),
    ("no end", b"data: 1\n\ndata: 2", [Event(None, b"1"), Event(None, b"2")]),
    ("one newline at the end", b"event: a\ndata: 2\n", [Event("a", b"2")]),
    ("byte order mark", b"\xef\xbb\xbfdata: 1\n\n", [Event(None, b"1")]),
    ("only a byte order mark", b"\xef\xbb\xbf", []),
    ("mark later is data", b"data: \xef\xbb\xbf\n\n", [Event(None, b"\xef\xbb\xbf")]),
    (
        "unicode",
        'event: ü\ndata: {"a":"日本\u2028"}\n\n'.encode(),
        [Event("ü", '{"a":"日本\u2028"}'.encode())],
    ),
    ("not unicode", b"event: \xff\ndata: \xff\n\n", [Event("\ufffd", b"\xff")]),
    ("empty", b"", []),
]


@pytest.mark.parametrize("end", [b"\xef\xbb", b"x", b"event: a\n", b": c\nretry: 3"])
def test_what_has_begun_without_data_is_unfinished(end: bytes) -> None:
    parser = EventParser()
    assert parser.feed(end) == []
    with pytest.raises(UnfinishedEventError) as caught:
        parser.close()
    assert caught.value.begun == end


def feed(pieces: list[bytes]) -> list[Event]:
    parser = EventParser()
    events = [event for piece in pieces for event in parser.feed(piece)]
    return events + parser.close()


@pytest.mark.parametrize("end", [b"\n", b"\r\n", b"\r"], ids=["LF", "CRLF", "CR"])
@pytest.mark.parametrize(
    ("data", "events"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_split_at_every_byte(data: bytes, events: list[Event], end: bytes) -> None:
    data = data.replace(b"\n", end)
    assert feed([data]) == events
    assert feed([data[at : at + 1] for at in range(len(data))]) == events
    for at in range(len(data) + 1):
        assert feed([data[:at], data[at:]]) == events, at
        assert feed([data[:at], b"", data[at:]]) == events, at


@given(st.data())
def test_split_anywhere(data: st.DataObject) -> None:
    whole = b"".join(case[1] for case in CASES if case[0] != "no end")
    mixed = data.draw(
        st.lists(
            st.sampled_from([b"\n", b"\r\n", b"\r"]),
            min_size=whole.count(b"\n"),
            max_size=whole.count(b"\n"),
        )
    )
    lines = whole.split(b"\n")
    # A CR before an LF would be one line end: an empty line keeps them apart.
    stream = lines[0]
    for line, end in zip(lines[1:], mixed, strict=True):
        stream += (b"\r\n" if stream.endswith(b"\r") and end == b"\n" else end) + line
    cuts = sorted(data.draw(st.sets(st.integers(0, len(stream)), max_size=8)))
    bounds = [0, *cuts, len(stream)]
    parts = [stream[a:b] for a, b in itertools.pairwise(bounds)]
    assert feed(parts) == feed([stream])


def test_an_event_is_there_as_soon_as_it_is_complete() -> None:
    for end in (b"\n", b"\r\n", b"\r"):
        parser = EventParser()
        assert parser.feed(b"data: 1" + end) == []
        assert parser.feed(end) == [Event(None, b"1")]


def test_many_names_are_no_leak() -> None:
    parser = EventParser()
    for number in range(1000):
        (event,) = parser.feed(b"event: %d\ndata: x\n\n" % number)
        assert event.event == str(number)
    assert len(parser._names) <= 64


# --- Work ------------------------------------------------------------------------


def in_pieces(data: bytes, size: int) -> list[bytes]:
    return [data[at : at + size] for at in range(0, len(data), size)]


def test_a_long_event_is_joined_once() -> None:
    data = b"event: long\n" + b"data: 0123456789\n" * 20_000 + b"\n"
    parser = EventParser()
    made = 0  # bytes, at least
    tracemalloc.start()
    try:
        for piece in in_pieces(data, 500):
            before = tracemalloc.get_traced_memory()[0]
            tracemalloc.reset_peak()
            events = parser.feed(piece)
            made += tracemalloc.get_traced_memory()[1] - before
    finally:
        tracemalloc.stop()
    assert len(events) == 1
    assert made < 10 * len(data)


@pytest.mark.parametrize("name", [b"", b"event: long\n"])
@pytest.mark.parametrize("end", [b"\n", b"\r\n"])
def test_the_lines_of_an_event_are_not_read_one_by_one(name: bytes, end: bytes) -> None:
    def calls(lines: int) -> int:
        """How many functions are called, those of C included."""
        data = (name + b"data: 0123456789\n" * lines + b"\n").replace(b"\n", end)
        parser = EventParser()
        seen = 0

        def note(frame: object, event: str, argument: object) -> None:
            nonlocal seen
            seen += event in ("call", "c_call")

        sys.setprofile(note)
        try:
            (event,) = parser.feed(data)
        finally:
            sys.setprofile(None)
        assert event.data.count(b"\n") == lines - 1
        return seen

    assert calls(1000) == calls(10)
