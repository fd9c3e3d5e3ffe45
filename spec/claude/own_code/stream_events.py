"""What follows from the events of a message stream: each growth, with all before it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from .pieces import Pieces, parse_partial

if TYPE_CHECKING:
    from ..types import TextCitation

__all__ = [
    "CitationEvent",
    "CompactionEvent",
    "InputJSONEvent",
    "SignatureEvent",
    "TextEvent",
    "ThinkingEvent",
]

# Plain classes: a pydantic model would cost more to make than the event to parse. What
# has come so far is joined when somebody asks, or a long stream would cost its length
# squared.


class _Event:
    """What can be written down as a model can: by `to_dict` and its like."""

    __slots__ = ()

    _shown: ClassVar[tuple[str, ...]]  # attributes, beside type, index and snapshot

    def to_dict(self) -> dict[str, Any]:
        """The event, and what the block has come to, as plain JSON values."""
        names = ("type", *self._shown, "index")
        return {name: _plain(getattr(self, name)) for name in names}

    def to_json(self, indent: int | None = None) -> str:
        """The same as JSON text."""
        return json.dumps(self.to_dict(), ensure_ascii=False, indent=indent)

    def model_dump(self, **options: Any) -> dict[str, Any]:
        """`to_dict`, by the name that models have for it; options change nothing."""
        return self.to_dict()

    def model_dump_json(self, *, indent: int | None = None, **options: Any) -> str:
        """`to_json`, by the name that models have for it."""
        return self.to_json(indent)


def _plain(value: Any) -> Any:
    if isinstance(value, list):
        return [_plain(item) for item in value]
    to_dict = getattr(value, "to_dict", None)
    return value if to_dict is None else to_dict()


class _Growth(_Event):
    """More of a text; `snapshot` and the like are computed when asked for."""

    __slots__ = ("_count", "_pieces", "index")

    index: int  # of the block, as the stream counts
    _pieces: Pieces
    _count: int


class TextEvent(_Growth):
    """More text of a `text` block."""

    __slots__ = ("text",)

    _shown = ("text", "snapshot")

    type: Literal["text"] = "text"

    def __init__(self, text: str, pieces: Pieces, index: int) -> None:
        self.text = text
        self.index = index
        self._pieces = pieces
        self._count = pieces.count

    @property
    def snapshot(self) -> str:
        """The text of the block up to here."""
        return self._pieces.text(self._count)

    def __repr__(self) -> str:
        return f"TextEvent(index={self.index}, text={self.text!r})"


class ThinkingEvent(_Growth):
    """More thoughts of a `thinking` block."""

    __slots__ = ("thinking",)

    _shown = ("thinking", "snapshot")

    type: Literal["thinking"] = "thinking"

    def __init__(self, thinking: str, pieces: Pieces, index: int) -> None:
        self.thinking = thinking
        self.index = index
        self._pieces = pieces
        self._count = pieces.count

    @property
    def snapshot(self) -> str:
        """The thoughts of the block up to here."""
        return self._pieces.text(self._count)

    def __repr__(self) -> str:
        return f"ThinkingEvent(index={self.index}, thinking={self.thinking!r})"


class InputJSONEvent(_Growth):
    """More of the input of a tool call."""

    __slots__ = ("partial_json",)

    _shown = ("partial_json", "snapshot")

    type: Literal["input_json"] = "input_json"

    def __init__(self, partial_json: str, pieces: Pieces, index: int) -> None:
        self.partial_json = partial_json
        self.index = index
        self._pieces = pieces
        self._count = pieces.count

    @property
    def text(self) -> str:
        """The JSON of the input up to here, as it came."""
        return self._pieces.text(self._count)

    @property
    def snapshot(self) -> Any:
        """What the JSON up to here stands for; None where that is nothing yet.

        It is parsed each time: keep it where you need it twice.
        """
        return parse_partial(self.text)

    def __repr__(self) -> str:
        return f"InputJSONEvent(index={self.index}, partial_json={self.partial_json!r})"


class SignatureEvent(_Event):
    """The signature of a `thinking` block."""

    __slots__ = ("index", "signature")

    _shown = ("signature",)

    type: Literal["signature"] = "signature"

    def __init__(self, signature: str, index: int) -> None:
        self.signature = signature
        self.index = index

    def __repr__(self) -> str:
        return f"SignatureEvent(index={self.index}, signature={self.signature!r})"


class CitationEvent(_Event):
    """One more citation of a `text` block."""

    __slots__ = ("_all", "_count", "citation", "index")

    _shown = ("citation", "snapshot")

    type: Literal["citation"] = "citation"

    def __init__(
        self, citation: TextCitation, citations: list[TextCitation], index: int
    ) -> None:
        self.citation = citation
        self.index = index
        self._all = citations
        self._count = len(citations)

    @property
    def snapshot(self) -> list[TextCitation]:
        """The citations of the block up to here."""
        return self._all[: self._count]

    def __repr__(self) -> str:
        return f"CitationEvent(index={self.index}, citation={self.citation!r})"


class CompactionEvent(_Event):
    """What a `compaction` block says now, which replaces what it said before."""

    __slots__ = ("content", "index")

    _shown = ("content",)

    type: Literal["compaction"] = "compaction"

    def __init__(self, content: str | None, index: int) -> None:
        self.content = content
        self.index = index

    def __repr__(self) -> str:
        return f"CompactionEvent(index={self.index}, content={self.content!r})"
