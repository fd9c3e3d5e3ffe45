"""Bodies with files: how they are put together, and sent without being held."""

from __future__ import annotations

import os
import re
from collections.abc import Generator, Iterable, Iterator, Mapping
from typing import Any

from .errors import InvalidArgumentError
from .files import Source, file_source, is_file
from .json_body import encode_json
from .omit import NotGiven, Omit
from .serialise import Parameter, expand, query_pairs

__all__ = [
    "Chunks",
    "Form",
    "Lines",
    "Parts",
    "Upload",
    "WholeFile",
    "refuse_text",
    "without_files",
]


def refuse_text(names: Iterable[str], body: Any) -> None:
    """Refuse a path that is given as a string: it would be sent as the file itself.

    Raises:
        InvalidArgumentError: a field for files has text in it.
    """
    for name in names:
        value = body.get(name) if isinstance(body, Mapping) else None
        items = value if isinstance(value, list) else [value]
        if any(isinstance(item, str) for item in items):
            raise InvalidArgumentError(
                f"{name!r} is a file: give a pathlib.Path, bytes, an open file, or a"
                " tuple of name and content; a str would be sent as the content"
            )


_TOKEN = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
_CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")


class Upload:
    """A body that is read when it is sent; iterating over it gives its bytes."""

    size: int | None  # None where it is not known
    replayable: bool  # whether it can be read again
    in_memory: bool  # reading it never waits for a disk
    headers: dict[str, str]

    def __iter__(self) -> Generator[bytes, None, None]:
        try:
            yield from self._pieces()
        except Exception as error:
            # Not a failure of the transport, in which it is raised.
            error._of_the_caller = True  # type: ignore[attr-defined]
            raise

    def _pieces(self) -> Generator[bytes, None, None]:
        raise NotImplementedError


class WholeFile(Upload):
    """A file that is the body by itself."""

    def __init__(self, file: Any) -> None:
        self._source = file_source(file)
        self.size = self._source.size
        self.replayable = self._source.replayable
        self.in_memory = self._source.in_memory
        self.headers = {} if self.size is None else {"Content-Length": str(self.size)}

    def _pieces(self) -> Generator[bytes, None, None]:
        return self._source.chunks()


class Chunks(Upload):
    """Bytes that an iterator gives once."""

    def __init__(self, chunks: Iterable[bytes]) -> None:
        self._chunks = chunks
        self.size = None
        self.replayable = False
        self.in_memory = False
        self.headers = {}

    def _pieces(self) -> Generator[bytes, None, None]:
        yield from self._chunks


class Lines(Upload):
    """JSON values, each on a line or, in a JSON sequence, behind its separator.

    Bytes are what is written already. A list can be sent again, an iterator once.
    """

    @staticmethod
    def fits(body: Any) -> bool:
        """Whether a body is values to be written, and not what somebody has written."""
        whole = isinstance(body, str | bytes | bytearray | memoryview | os.PathLike)
        one = whole or isinstance(body, Mapping)
        return isinstance(body, Iterable) and not (one or hasattr(body, "read"))

    def __init__(self, values: Iterable[Any], *, separated: bool) -> None:
        self._values = values
        self._before = b"\x1e" if separated else b""
        self.size = None
        self.replayable = isinstance(values, list | tuple)
        self.in_memory = self.replayable
        self.headers = {}

    def _pieces(self) -> Generator[bytes, None, None]:
        for value in self._values:
            if isinstance(value, bytes):
                yield value
            else:
                yield self._before + encode_json(value) + b"\n"


class Parts(Upload):
    """Parts in an order, as `multipart/mixed` and its like have them.

    A file is bytes, a path, an open file, or a tuple of file name, content, media type
    and headers. A mapping and a list are a part of JSON, everything else is text.

    Source: RFC 2046; OpenAPI 3.2.0, `prefixEncoding` and `itemEncoding`.
    """

    def __init__(
        self,
        body: Iterable[Any],
        media: str,
        boundary: str | None = None,
        parameters: Mapping[str, Parameter] = {},
    ) -> None:
        """Put the parts together.

        Args:
            media: of the whole, without its boundary.
            parameters: parts that have a media type of their own, by their index from
                0; "*" stands for all others.
        """
        rest = parameters.get("*")
        self._set(
            media,
            boundary,
            [
                _nameless(item, parameters.get(str(index), rest))
                for index, item in enumerate(body)
            ],
        )

    def _set(
        self, media: str, boundary: str | None, parts: list[tuple[bytes, Source]]
    ) -> None:
        self._boundary = boundary or os.urandom(16).hex()
        self._parts = parts
        self.replayable = all(source.replayable for _, source in self._parts)
        self.in_memory = all(source.in_memory for _, source in self._parts)
        self.size = self._measure()
        self.headers = {"Content-Type": f"{media}; boundary={self._boundary}"}
        if self.size is not None:
            self.headers["Content-Length"] = str(self.size)

    def _measure(self) -> int | None:
        """The number of bytes, None where a file does not know its own."""
        delimiter = len(self._boundary) + 4  # "--" and a line end
        total = delimiter + 2  # the last one has "--" behind it
        for head, source in self._parts:
            if source.size is None:
                return None
            total += delimiter + len(head) + source.size + 2
        return total

    def _pieces(self) -> Generator[bytes, None, None]:
        for head, source in self._parts:
            yield self._delimiter() + head
            yield from source.chunks()
            yield b"\r\n"
        yield self._delimiter("--")

    def _delimiter(self, end: str = "") -> bytes:
        return f"--{self._boundary}{end}\r\n".encode()


class Form(Parts):
    """A form as the body of a request: parts that have names.

    A list becomes one part per item, a mapping or a list in a list one part of JSON; the
    rest is as `Parts` has it.

    Source: RFC 7578.
    """

    def __init__(
        self,
        body: Mapping[str, Any],
        boundary: str | None = None,
        parameters: Mapping[str, Parameter] = {},
        media: str = "multipart/form-data",
    ) -> None:
        """Put a form together.

        Args:
            parameters: fields that have a style or a media type of their own, by name.
        """
        self._set(
            media,
            boundary,
            [
                part
                for name, value in body.items()
                if value is not None and not isinstance(value, Omit | NotGiven)
                for part in _parts(name, value, parameters.get(name))
            ],
        )


def without_files(body: Any) -> Any:
    """The form as a request check reads it: text stands for every file."""
    if _is_list(body):
        return ["" if is_file(item) else item for item in body]
    if not isinstance(body, Mapping):
        return body
    checked: dict[str, Any] = {}
    for name, value in body.items():
        if is_file(value):
            checked[name] = ""
        elif _is_list(value):
            items = list(value)
            checked[name] = ["" if is_file(item) else item for item in items]
        else:
            checked[name] = value
    return checked


def _is_list(value: Any) -> bool:
    return isinstance(value, Iterable) and not (
        isinstance(value, str | Mapping) or is_file(value) or hasattr(value, "to_dict")
    )


def _items(value: Any) -> Iterable[Any]:
    return value if _is_list(value) else (value,)


def _parts(
    name: str, value: Any, parameter: Parameter | None
) -> Iterator[tuple[bytes, Source]]:
    """Head and content of each part that a field becomes."""
    media = parameter.media if parameter is not None else None
    if parameter is None or media is not None:
        for item in _items(value):
            yield _part(name, item, media)
        return
    for key, text in expand(parameter, value, str):
        yield _head(key, None, {}), file_source(text.encode())


def _nameless(value: Any, parameter: Parameter | None) -> tuple[bytes, Source]:
    media = parameter.media if parameter is not None else None
    if _is_list(value):
        media = media or "application/json"
    elif isinstance(value, bytes) or hasattr(value, "read"):
        media = media or "application/octet-stream"
    return _part("", value, media)


def _part(name: str, value: Any, media: str | None) -> tuple[bytes, Source]:
    if is_file(value):
        return _file_part(name, value, media)
    if media is not None:
        media = _one_of(media, None)
    is_nested = (
        isinstance(value, Mapping) or hasattr(value, "to_dict") or _is_list(value)
    )
    if is_nested or (media or "").partition(";")[0].lower().endswith("json"):
        head = _head(name, None, {"Content-Type": media or "application/json"})
        return head, file_source(encode_json(value))
    ((_, text),) = query_pairs({name: value})
    headers = {} if media is None else {"Content-Type": media}
    return _head(name, None, headers), file_source(text.encode())


def _file_part(name: str, value: Any, media: str | None) -> tuple[bytes, Source]:
    parts = value if isinstance(value, tuple) else (None, value)
    given, content, media_type, headers = (*parts, None, None)[:4]
    source = file_source(content)
    # A tuple may say that there is no name; bytes alone have one in forms only.
    unnamed = isinstance(value, tuple) or (not name and source.in_memory)
    filename = given if unnamed else source.name
    headers = dict(headers or {})
    if not any(key.lower() == "content-type" for key in headers):
        stated = media and _one_of(media, filename)
        media_type = media_type or stated or _guess(filename)
        if media_type is not None:
            headers["Content-Type"] = media_type
    return _head(name, filename, headers), source


def _one_of(media: str, filename: str | None) -> str:
    """Of the media types `a/b, c/d` that a part may have, its name's or the first."""
    if "," not in media or '"' in media:
        return media
    listed = [each.strip() for each in media.split(",")]
    guessed = _guess(filename)
    return guessed if guessed in listed else listed[0]


def _guess(filename: str | None) -> str | None:
    if not filename:
        return None
    from mimetypes import guess_type

    return guess_type(filename)[0] or "application/octet-stream"


def _head(name: str, filename: str | None, headers: Mapping[str, str]) -> bytes:
    """The headers of a part; one without a name is no field of a form."""
    line = f'form-data; name="{_quoted(name)}"' if name else "attachment"
    if filename:
        line += f'; filename="{_quoted(filename)}"'
    lines = [f"Content-Disposition: {line}"] if name or filename else []
    for key, text in headers.items():
        if not _TOKEN.fullmatch(key) or _CONTROL.search(text):
            raise InvalidArgumentError(
                f"the part {name!r} has a header {key!r} that cannot be written"
            )
        lines.append(f"{key}: {text}")
    return "".join(f"{line}\r\n" for line in [*lines, ""]).encode()


def _quoted(text: str) -> str:
    """A name inside quotes, as browsers write it; slashes stay.

    Source: the HTML standard, "multipart form data".
    """
    text = text.replace("\\", "\\\\").replace('"', "%22")
    return _CONTROL.sub(lambda match: f"%{ord(match[0]):02X}", text)
