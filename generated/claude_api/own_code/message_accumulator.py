"""How the events of a stream become one message. Nothing here reads or waits."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from copy import copy
from typing import Any, Generic, NamedTuple, TypeVar, cast

import httpx2

from .._runtime.core.decode import fit
from .._runtime.core.model import Model, Unknown
from .pieces import Pieces, parse_partial, parse_whole
from .stream_events import (
    CitationEvent,
    CompactionEvent,
    InputJSONEvent,
    SignatureEvent,
    TextEvent,
    ThinkingEvent,
)

__all__ = ["INVALID_JSON", "MessageAccumulator", "MessageKinds"]

M = TypeVar("M", bound=Model)
E = TypeVar("E")

INVALID_JSON = "INVALID_JSON"
"""Key of the input of a tool call whose JSON cannot be read; its value is the text.

An input that was cut off must not pass for a whole one, and must not be lost: the API
takes an object under this key back, and the model sees what it wrote.
"""


# Made of many events; none of them may replace it.
_PUT_TOGETHER = frozenset({"content", "usage"})
# What stays where a delta says null.
_KEPT = frozenset({"container", "context_management", "input_transformations"})


class MessageKinds(NamedTuple):
    """The classes that general and beta messages are made of."""

    usage: type[Model]
    content_block_stop: type[Model]  # with the finished block
    message_stop: type[Model]  # with the message


class _Block:
    """A block of the message, and what has come of it since it was last looked at."""

    __slots__ = ("adders", "citations", "growing", "index", "json", "model")

    def __init__(self, model: Any, index: int) -> None:
        self.model = model
        self.index = index
        self.adders = _adders(model)
        self.citations: list[Any] | None = None  # once one has come
        self.growing: dict[str, Pieces] = {}  # attribute -> its text
        self.json: Pieces | None = None

    def pieces(self, attribute: str) -> Pieces:
        """The text of an attribute, which begins with what the block began with."""
        pieces = self.growing.get(attribute)
        if pieces is None:
            first = getattr(self.model, attribute, None)
            pieces = Pieces(first if isinstance(first, str) else "")
            self.growing[attribute] = pieces
        return pieces

    def settle(self) -> None:
        """Put into the block what has come of it so far."""
        for attribute, pieces in self.growing.items():
            put(self.model, attribute, pieces.text())
        if self.json is not None:
            value = parse_partial(self.json.text())
            if isinstance(value, dict):
                put(self.model, "input", value)

    def finish(self) -> None:
        """Put the whole of it into the block; nothing follows."""
        for attribute, pieces in self.growing.items():
            put(self.model, attribute, pieces.text())
        self.growing = {}
        text = self.json.text() if self.json is not None else ""
        self.json = None
        if text.strip():
            try:
                value = parse_whole(text)
            except ValueError:
                value = None
            if not isinstance(value, dict):
                value = {INVALID_JSON: text}
            put(self.model, "input", value)


class MessageAccumulator(Generic[M, E]):
    """Puts a message together from its events.

    `unknown` has the events that are no part of the message, as they came: kinds that
    this client does not know, and deltas that belong to no block.
    """

    def __init__(
        self, kinds: MessageKinds, headers: httpx2.Headers | None = None
    ) -> None:
        self.complete = False
        self.unknown: list[Any] = []
        self._kinds = kinds
        self._headers = headers
        self._message: Any = None
        self._blocks: dict[int, _Block] = {}  # by the index on the wire
        self._open: dict[int, _Block] = {}  # those that may still grow
        self._indices: list[int] = []  # of the blocks, as they stand in the content
        self._handlers: dict[str, Callable[[Any], Any]] = {
            "message_start": self._start,
            "content_block_start": self._start_block,
            "content_block_stop": self._stop_block,
            "message_delta": self._change,
            "message_stop": self._stop,
        }

    def add(self, event: Any) -> Sequence[E]:
        """What callers see of an event: itself, and what follows from it.

        Whatever the event holds, nothing is raised: what does not fit is `unknown`.
        """
        kind = getattr(event, "type", None)
        if kind == "content_block_delta":
            derived = self._grow(event)
            return (event,) if derived is None else (event, derived)
        handler = self._handlers.get(kind) if isinstance(kind, str) else None
        seen = None if handler is None else handler(event)
        if seen is None:
            self.unknown.append(event)
            seen = (event,)
        answer: Sequence[E] = seen
        return answer

    def snapshot(self) -> M | None:
        """The message as far as it has come, always the same object; None before it
        began.
        """
        for block in self._open.values():
            block.settle()
        return cast("M | None", self._message)

    def _grow(self, event: Any) -> Any:
        """What follows from a delta; None, and noted as unknown, where nothing does."""
        index, delta = event.index, event.delta
        block = self._open.get(index) if index.__class__ is int else None
        kind: Any = getattr(delta, "type", None)
        derived = None
        if block is not None and kind.__class__ is str:
            add = block.adders.get(kind)
            derived = None if add is None else add(block, delta)
        if derived is None:
            self.unknown.append(event)
        return derived

    def _start(self, event: Any) -> Sequence[Any] | None:
        if not isinstance(event.message, Model) or self._message is not None:
            return None
        # A copy, so that the event stays as it came.
        message: Any = copy(event.message)
        began = getattr(message, "content", None)
        put(message, "content", list(began) if isinstance(began, list) else [])
        if isinstance(usage := getattr(message, "usage", None), Model):
            put(message, "usage", copy(usage))
        if self._headers is not None:
            object.__setattr__(message, "__response_headers__", self._headers)
        self._indices = list(range(len(message.content)))
        self._message = message
        return (event,)

    def _start_block(self, event: Any) -> Sequence[Any] | None:
        index = event.index
        if (
            self._message is None
            or index.__class__ is not int
            or not isinstance(event.content_block, Model)
            or index in self._blocks
        ):
            return None
        block = _Block(copy(event.content_block), index)
        self._fall_back(event.content_block)
        self._blocks[index] = self._open[index] = block
        place = bisect_right(self._indices, index)
        self._indices.insert(place, index)
        self._message.content.insert(place, block.model)
        return (event,)

    def _fall_back(self, block: Any) -> None:
        """From a block of this type on, another model answers."""
        if getattr(block, "type", None) == "fallback":
            model = getattr(getattr(block, "to", None), "model", None)
            if isinstance(model, str):
                put(self._message, "model", model)

    def _stop_block(self, event: Any) -> Sequence[Any] | None:
        index = event.index
        block = self._open.pop(index, None) if index.__class__ is int else None
        if block is None:
            return None
        block.finish()
        kind = self._kinds.content_block_stop
        return (_extended(kind, event, "content_block", block.model),)

    def _change(self, event: Any) -> Sequence[Any] | None:
        message = self._message
        if message is None:
            return None
        if isinstance(event.delta, Model):
            for name, value in given(event.delta):
                kept = name in _PUT_TOGETHER or (value is None and name in _KEPT)
                if not kept:
                    put(message, name, value)
        if isinstance(event.usage, Model):
            if not isinstance(getattr(message, "usage", None), Model):
                put(message, "usage", fit(self._kinds.usage, {})[0])
            for name, value in given(event.usage):
                if value is not None:
                    put(message.usage, name, value)
        for name, value in given(event):
            kept = value is None and name in _KEPT
            if not kept and name not in {"type", "delta"} | _PUT_TOGETHER:
                put(message, name, value)
        return (event,)

    def _stop(self, event: Any) -> Sequence[Any] | None:
        if self._message is None or self.complete:
            return None
        for block in self._open.values():
            block.finish()
        self._open.clear()
        self.complete = True
        return (_extended(self._kinds.message_stop, event, "message", self._message),)


def _add_text(block: _Block, delta: Any) -> TextEvent | None:
    text = delta.text
    if text.__class__ is not str:
        return None
    pieces = block.growing.get("text") or block.pieces("text")
    pieces.append(text)
    return TextEvent(text, pieces, block.index)


def _add_json(block: _Block, delta: Any) -> InputJSONEvent | None:
    text = delta.partial_json
    if text.__class__ is not str:
        return None
    pieces = block.json
    if pieces is None:
        pieces = block.json = Pieces()
    pieces.append(text)
    return InputJSONEvent(text, pieces, block.index)


def _add_thinking(block: _Block, delta: Any) -> ThinkingEvent | None:
    text = delta.thinking
    if text.__class__ is not str:
        return None
    pieces = block.pieces("thinking")
    pieces.append(text)
    return ThinkingEvent(text, pieces, block.index)


def _set_signature(block: _Block, delta: Any) -> SignatureEvent | None:
    if not isinstance(delta.signature, str):
        return None
    put(block.model, "signature", delta.signature)
    return SignatureEvent(delta.signature, block.index)


def _set_compaction(block: _Block, delta: Any) -> CompactionEvent | None:
    for name in ("content", "encrypted_content"):
        if name in delta.model_fields_set:
            put(block.model, name, getattr(delta, name))
    content = getattr(block.model, "content", None)
    return CompactionEvent(content if isinstance(content, str) else None, block.index)


def _add_citation(block: _Block, delta: Any) -> CitationEvent | None:
    citation = delta.citation
    if not isinstance(citation, Model):
        return None
    citations = block.citations
    if citations is None:
        began = getattr(block.model, "citations", None)
        # A copy: the list it began with belongs to the event.
        citations = block.citations = [*began] if isinstance(began, list) else []
        put(block.model, "citations", citations)
    citations.append(citation)
    return CitationEvent(cast("Any", citation), citations, block.index)


_DELTAS: dict[str, Callable[[_Block, Any], Any]] = {
    "text_delta": _add_text,
    "input_json_delta": _add_json,
    "thinking_delta": _add_thinking,
    "signature_delta": _set_signature,
    "citations_delta": _add_citation,
    "compaction_delta": _set_compaction,
}

# Type of a block -> the deltas that it grows by.
_GROWTH: dict[str, tuple[str, ...]] = {
    "text": ("text_delta", "citations_delta"),
    "thinking": ("thinking_delta", "signature_delta"),
    "tool_use": ("input_json_delta",),
    "server_tool_use": ("input_json_delta",),
    "mcp_tool_use": ("input_json_delta",),
    "compaction": ("compaction_delta",),
}


def _adders(model: Any) -> Mapping[str, Callable[[_Block, Any], Any]]:
    """What adds a delta to a block, by the type of the delta."""
    if isinstance(model, Unknown):
        return _DELTAS  # any may be meant for what this client does not know
    kind = getattr(model, "type", None)
    deltas = _GROWTH.get(kind, ()) if isinstance(kind, str) else ()
    return {delta: _DELTAS[delta] for delta in deltas}


def given(model: Model) -> Iterator[tuple[str, Any]]:
    """The properties that came with a model, those that nobody declared included."""
    # What nobody declared counts as set too.
    for name in type(model).__pydantic_fields__:
        if name in model.__pydantic_fields_set__:
            yield name, model.__dict__[name]
    yield from (model.__pydantic_extra__ or {}).items()


def put(model: Any, name: str, value: Any) -> None:
    """Set a property, whatever it is called, so that it counts as having come."""
    # Past __setattr__, which has a meaning of its own for names such as __class__.
    if name in type(model).__pydantic_fields__:
        model.__dict__[name] = value
        model.__pydantic_fields_set__.add(name)
    else:
        model.__pydantic_extra__[name] = value


def _extended(kind: type[Model], event: Any, name: str, value: Any) -> Model:
    """The event as a class that has one more field."""
    extended = kind.model_construct(
        {*event.__pydantic_fields_set__, name}, **event.__dict__, **{name: value}
    )
    extended.__pydantic_extra__.update(event.__pydantic_extra__ or {})  # type: ignore[union-attr]
    return extended
