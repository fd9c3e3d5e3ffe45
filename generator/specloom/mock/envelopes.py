"""Errors as the spec describes them: the documented body with our type and message."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from http import HTTPStatus
from typing import Any

from msgspec.structs import replace

from specloom.mock.choice import of_status
from specloom.mock.examples import Examples, Reply
from specloom.mock.media import DEFAULT, Shape
from specloom.spec.document import Document
from specloom.spec.values import as_dict

# Where a message usually stands in a body that nothing is said about.
_USUAL_MESSAGES = ("error.message", "message", "detail")


class Envelopes:
    """Makes the answers to requests that went wrong.

    `x-specloom-errors` of the first document that has it holds for all.
    """

    def __init__(
        self, documents: Iterable[Document], examples: Sequence[Examples]
    ) -> None:
        stated = (as_dict(d.value.get("x-specloom-errors")) for d in documents)
        errors = next((each for each in stated if each), {})
        self._type_path = _text(errors.get("type"))
        self._message_path = _text(errors.get("message"))
        classes = errors.get("classes")
        self._types: dict[int, str] = {}
        for each in map(as_dict, classes if isinstance(classes, list) else ()):
            if isinstance(each.get("type"), str) and isinstance(
                each.get("status"), int
            ):
                self._types.setdefault(each["status"], each["type"])
        # Without the annotation an error of one operation says little about others.
        self._anywhere = [
            reply for each in examples for reply in each.replies if self._message_path
        ]

    def reply(
        self, status: int, message: str | None, replies: Iterable[Reply] = ()
    ) -> Reply:
        """The answer of a status.

        Args:
            message: None leaves what the spec shows, where it shows this status.
            replies: what the operation documents, if it is known.
        """
        like = self._like(status, list(replies))
        if like is None:
            return _plain(status, message or _phrase(status))
        value = like.value
        if like.status != status:
            message = message or _phrase(status)
            like = replace(like, status=status)
        if status in self._types and self._type_path:
            value = _with(value, self._type_path, self._types[status])
        if message is not None:
            paths = [self._message_path] if self._message_path else _USUAL_MESSAGES
            there = [path for path in paths if _has(value, path)]
            if not there:
                return _plain(status, message)
            value = _with(value, there[0], message)
        return replace(like, value=value)

    def _like(self, status: int, own: list[Reply]) -> Reply | None:
        """A documented error to go by; with its own status where that is exact."""
        places = [
            [r for r in replies if r.shape is Shape.JSON and r.status >= 400]
            for replies in (own, self._anywhere)
        ]
        for replies in places:
            exact = [reply for reply in replies if reply.status == status]
            if exact:
                return exact[0]
        for replies in places:
            near = of_status(replies, str(status))
            if near:
                # Known by its range or by default: the status is not the body's own.
                return replace(near[0], status=0)
        return None


def _plain(status: int, message: str) -> Reply:
    kind = _phrase(status).lower().replace(" ", "_")
    return Reply(
        name=DEFAULT,
        status=status,
        content_type="application/json",
        shape=Shape.JSON,
        value={"error": {"type": kind, "message": message}},
        headers={},
        whole=False,
    )


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "Server Error" if status >= 500 else "Client Error"


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _has(value: Any, path: str) -> bool:
    for name in path.split("."):
        if not isinstance(value, Mapping) or name not in value:
            return False
        value = value[name]
    return isinstance(value, str)


def _with(value: Any, path: str, new: Any) -> Any:
    """The same value with something else at a path, if the path leads anywhere."""
    name, _, rest = path.partition(".")
    if not isinstance(value, Mapping) or name not in value:
        return value
    return {**value, name: _with(value[name], rest, new) if rest else new}
