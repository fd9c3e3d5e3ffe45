"""What lowering found in one description, for another one that is mostly the same.

A part is taken over where it is written the same, where all that was read for it
elsewhere is written the same, too, and where every schema that it mentions gets the same
name again. The last is found out by mentioning them again, in the same order: what that
makes is made as it would be without any memory.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import Any, NamedTuple, TypeVar

from msgspec import Struct, field

from specloom.spec.document import Document
from specloom.spec.grammar import METHODS
from specloom.spec.json_text import is_same

Made = TypeVar("Made")

_NOTHING = object()
# What belongs to one operation or one schema, and is compared with these.
_PARTS = ("paths", "webhooks", "x-webhooks", "info", "components")
_SHARED = ("securitySchemes",)


class Step(NamedTuple):
    """Something that lowering a part asked for, and what it got."""

    ask: str  # the method of who lowers schemas
    about: tuple[Any, ...]
    answer: Any


class _Trace(Struct):
    """How a part was lowered."""

    written: tuple[Any, ...]
    reads: dict[str, Any] = field(default_factory=dict)  # pointer -> what stood there
    steps: list[Step] = field(default_factory=list)
    made: Any = None
    # Whether it led to a finding, which names a place: it has to be found again.
    found: bool = False


class Memory:
    """What a lowering notes; by itself it keeps nothing."""

    def begin(self, documents: Sequence[Document]) -> Sequence[Document]:
        """The documents to lower, so that it is seen what is read of them."""
        return documents

    def part(
        self,
        document: Document,
        key: tuple[Hashable, ...],
        written: tuple[Any, ...],
        make: Callable[[], Made],
        again: Callable[[Step], bool],
    ) -> tuple[Made, bool]:
        """What a part becomes, and whether that is taken over.

        Args:
            key: what tells it from the other parts of the document.
            written: what it is made of, where it is lowered.
            make: lowers it.
            again: takes a step, and says whether that gives the same.
        """
        return make(), False

    def apart(self, make: Callable[[], Made]) -> Made:
        """What is made now, and is no part of what is being lowered."""
        return make()

    def step(self, ask: str, about: tuple[Any, ...], answer: Any) -> None:
        """Note what was asked for, and the answer."""

    def found(self) -> None:
        """Note that there is a finding about what is being lowered."""


class MemoryOfParts(Memory):
    """The parts of the description that is lowered first, for the one that is second."""

    def __init__(self) -> None:
        self._traces: dict[Hashable, _Trace] = {}
        self._active: list[_Trace | None] = []
        # What is worked out of each document for a part that is being lowered: another
        # part reads the same for itself, so that it is noted for that one, too.
        self._own: list[dict[str, dict[Any, Any]]] = []
        self._shared: dict[str, dict[Any, Any]] = {}
        self._frames: list[list[Any]] | None = None
        self._is_first = True
        self._is_of_use = True
        self._numbers: dict[str, int] = {}
        self._unchanged: dict[tuple[str, str], bool] = {}

    def begin(self, documents: Sequence[Document]) -> Sequence[Document]:
        """The documents, watched; of the second ones, what is no part is compared."""
        watched = tuple(_watched(each, self._read, self._noted) for each in documents)
        self._shared = {}
        frames = [_frame(each) for each in watched]
        if self._frames is None:
            self._frames = frames
        else:
            self._is_first = False
            self._is_of_use = _same(self._frames, frames)
        # Files may be renamed: documents stand for each other by their order.
        self._numbers = {each.name: number for number, each in enumerate(watched)}
        return watched

    def part(
        self,
        document: Document,
        key: tuple[Hashable, ...],
        written: tuple[Any, ...],
        make: Callable[[], Made],
        again: Callable[[Step], bool],
    ) -> tuple[Made, bool]:
        """What the first description has where that holds, else what is made."""
        whole = (self._numbers[document.name], *key)
        if self._is_first:
            trace = _Trace(written)
            trace.made = made = self._made(make, trace)
            if not trace.found:
                self._traces[whole] = trace
            return made, False
        known = self._traces.get(whole) if self._is_of_use else None
        if (
            known is not None
            and self._is_written_the_same(document, known, written)
            and all(map(again, known.steps))
        ):
            return known.made, True
        return make(), False

    def apart(self, make: Callable[[], Made]) -> Made:
        """What is made without a note in what is being lowered."""
        return self._made(make, None)

    def _made(self, make: Callable[[], Made], trace: _Trace | None) -> Made:
        self._active.append(trace)
        self._own.append({})
        try:
            return make()
        finally:
            self._active.pop()
            self._own.pop()

    def _noted(self, document: str) -> dict[Any, Any]:
        """What is worked out of a document, by name."""
        noted = self._own[-1] if self._is_first and self._own else self._shared
        return noted.setdefault(document, {})

    def step(self, ask: str, about: tuple[Any, ...], answer: Any) -> None:
        """Note it for the part that is being lowered, if there is one."""
        if self._active and self._active[-1] is not None:
            self._active[-1].steps.append(Step(ask, about, answer))

    def found(self) -> None:
        """Let the second description find it again, with its own place."""
        for trace in self._active:
            if trace is not None:
                trace.found = True

    def _read(self, pointer: str, value: Any) -> None:
        if self._active and self._active[-1] is not None:
            self._active[-1].reads[pointer] = value

    def _is_written_the_same(
        self, document: Document, trace: _Trace, written: tuple[Any, ...]
    ) -> bool:
        return all(map(_same, trace.written, written)) and all(
            self._stands(document, pointer, before)
            for pointer, before in trace.reads.items()
        )

    def _stands(self, document: Document, pointer: str, before: Any) -> bool:
        """Whether at a place stands what stood there in the first description."""
        place = (document.name, pointer)
        if place not in self._unchanged:
            self._unchanged[place] = _same(before, _at(document, pointer))
        return self._unchanged[place]


class _Watched(Document, frozen=True, kw_only=True, eq=False):
    """A document that says what of it is looked up."""

    read: Callable[[str, Any], None]
    notes: Callable[[str], dict[Any, Any]]

    def noted(self) -> dict[Any, Any]:
        return self.notes(self.name)

    def lookup(self, ref: str) -> Any:
        try:
            value = Document.lookup(self, ref)
        except KeyError:
            self.read(ref, _NOTHING)
            raise
        self.read(ref, value)
        return value

    def follow(self, value: Any, pointer: str) -> tuple[Any, str]:
        if not isinstance(value, dict) or "$ref" not in value:
            return value, pointer
        passed = value
        seen: set[str] = set()
        while isinstance(passed, dict) and isinstance(ref := passed.get("$ref"), str):
            passed = _at(self, ref)
            self.read(ref, passed)
            if ref in seen:
                break
            seen.add(ref)
        return Document.follow(self, value, pointer)


def _watched(
    document: Document,
    read: Callable[[str, Any], None],
    notes: Callable[[str], dict[Any, Any]],
) -> Document:
    given = [name for name in document.__struct_fields__ if name != "derived"]
    said = {name: getattr(document, name) for name in given}
    return _Watched(**said, read=read, notes=notes)


def _at(document: Document, ref: str) -> Any:
    try:
        return Document.lookup(document, ref)
    except KeyError:
        return _NOTHING


def _frame(document: Document) -> list[Any]:
    """What operations depend on wherever they stand."""
    components = document.value.get("components")
    listed: Mapping[str, Any] = components if isinstance(components, dict) else {}
    return [
        list(document.version),
        document.configured,
        # An overlay or a configuration may say something of a place, unseen here.
        document.configured == "" and not document.is_overlaid,
        sorted(document.placeholders),
        {k: v for k, v in document.value.items() if k not in _PARTS},
        {word: listed[word] for word in _SHARED if word in listed},
    ]


def of_path(item: Mapping[str, Any]) -> dict[str, Any]:
    """What a path says of all its operations."""
    return {word: value for word, value in item.items() if word not in METHODS}


def _same(one: Any, other: Any) -> bool:
    """Whether two values are the same, down to the order of names and types of numbers."""
    if one is other:
        return True
    if type(one) is not type(other) or one is _NOTHING or other is _NOTHING:
        return False
    return bool(one == other) and is_same(one, other)
