"""The body of a request as it arrives: its size, and what it says."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import parse_qsl, urlencode

from msgspec import Struct

from specloom.mock.examples import NO_BODY
from specloom.mock.multipart import KEPT_BYTES, MultipartError, MultipartReader, Part
from specloom.mock.readings import nested
from specloom.spec.media_types import FORM, MULTIPART, essence, is_json


class Sent(Struct, frozen=True, kw_only=True):
    """A body that was read."""

    media: str  # without parameters, "" where the header is missing
    size_bytes: int
    value: Any  # NO_BODY where there is none, or none that can be read
    problem: str | None = None  # why it cannot be read
    is_text: bool = False  # `value` holds texts that stand for other types
    form: str = ""  # the texts of a form, urlencoded


class BodyReader:
    """Takes the bytes of a body as they come, and keeps no more than it needs.

    Args:
        limit_bytes: beyond this nothing is kept.
    """

    def __init__(self, content_type: str, limit_bytes: int | None) -> None:
        self.size_bytes = 0
        self.media = essence(content_type)
        self._limit_bytes = limit_bytes
        # A file that is the whole body is counted, not kept.
        kept = is_json(self.media) or self.media in ("", FORM)
        self._room = None if kept else KEPT_BYTES
        self._content = bytearray()
        self._problem: str | None = None
        self._form: MultipartReader | None = None
        if self.media.startswith("multipart/"):
            try:
                self._form = MultipartReader(content_type)
            except MultipartError as error:
                self._problem = str(error)

    @property
    def too_large(self) -> bool:
        """Whether more came than may come."""
        return self._limit_bytes is not None and self.size_bytes > self._limit_bytes

    def feed(self, chunk: bytes) -> None:
        """Read on."""
        self.size_bytes += len(chunk)
        if self.too_large or self._problem:
            return
        if self._form is not None:
            try:
                self._form.feed(chunk)
            except MultipartError as error:
                self._problem = str(error)
        elif self._room is None or len(self._content) < self._room:
            self._content += chunk

    def finish(self) -> Sent:
        """The body, now that all of it is there."""
        value: Any = NO_BODY
        problem = self._problem
        if problem is None and self.size_bytes and not self.too_large:
            try:
                value = self._value()
            except ValueError as error:
                problem = str(error)
        return Sent(
            media=self.media,
            size_bytes=self.size_bytes,
            value=value,
            problem=problem,
            is_text=self.media == FORM or self._form is not None,
            form=self._fields(),
        )

    def _value(self) -> Any:
        if self._form is not None:
            parts = self._form.finish()
            if any(part.name for part in parts) or self.media == MULTIPART:
                return form_value(parts)
            return [part_value(part) for part in parts]
        if self.media == FORM:
            return nested(parse_qsl(self._text(), keep_blank_values=True))
        if is_json(self.media) or not self.media:
            return json_value(bytes(self._content))
        try:
            return self._content.decode()
        except UnicodeDecodeError:
            return ""

    def _fields(self) -> str:
        """The texts of a form, urlencoded; no files."""
        if self._form is None or self._problem:
            return self._text() if self.media == FORM else ""
        return urlencode([(p.name, p.text) for p in self._form.parts if p.is_text])

    def _text(self) -> str:
        return self._content.decode("utf-8", "replace")


def json_value(content: bytes) -> Any:
    """The value of a JSON text.

    Raises:
        ValueError: it is none; says where.
    """
    try:
        return json.loads(content.decode(), parse_constant=_no_json)
    except UnicodeDecodeError as error:
        raise ValueError(
            f"the body is no JSON: byte {error.start} is no UTF-8"
        ) from None
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        raise ValueError(f"the body is no JSON: {error.msg} at {place}") from None
    except RecursionError:
        raise ValueError("the body is no JSON that can be read: too deep") from None


def _no_json(name: str) -> Any:
    raise ValueError(f"the body is no JSON: {name} is no number of it")


def part_value(part: Part) -> Any:
    """What a part says; text stands for a file.

    Raises:
        ValueError: it should be JSON and is none.
    """
    if part.filename is None and part.media and is_json(part.media):
        return json_value(part.content)
    return part.text or ""


def form_value(parts: Sequence[Part]) -> Mapping[str, Any]:
    """The fields of a form by name; text stands for every file.

    Raises:
        ValueError: a part has no name, or should be JSON and is none.
    """
    gathered: dict[str, list[Any]] = {}
    for part in parts:
        if not part.name:
            raise ValueError("a part has no name")
        gathered.setdefault(part.name, []).append(part_value(part))
    return {
        name: values[0] if len(values) == 1 else values
        for name, values in gathered.items()
    }
