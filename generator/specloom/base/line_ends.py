"""Line ends: a checkout on another system may have given files other ones."""

from __future__ import annotations


def with_line_feeds(data: bytes) -> bytes:
    """A text file as it was before a checkout ended its lines with CR and LF."""
    # Looking for one byte is ten times as fast as for two, and mostly there is none.
    return data.replace(b"\r\n", b"\n") if b"\r" in data else data
