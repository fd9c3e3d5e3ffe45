"""Results that come piece by piece, on their way into the representation."""

from __future__ import annotations

from collections.abc import Sequence

from specloom.api.model import (
    Direction,
    Enum,
    EventStream,
    Kind,
    OneOf,
    Param,
    Scalar,
    Type,
    UnionSchema,
    Where,
)
from specloom.api.schemas import SchemaLowering
from specloom.api.shapes import one_of
from specloom.spec import view
from specloom.spec.media_types import MediaKind
from specloom.spec.streams import (
    DONE,
    event_data,
    policy_of,
    streamed,
    switch_default,
)


class StreamLowering:
    """Reads the stream that an operation answers with, if it does."""

    def __init__(
        self,
        site: view.Operation,
        schemas: SchemaLowering,
        *,
        label: str,
        group: str,
        called: str,
    ) -> None:
        """Begin with an operation.

        Args:
            label: how the names of schemas begin that stand in it.
            group: what they belong to.
            called: the operation, in messages.
        """
        self.site = site
        self.schemas = schemas
        self.label = label
        self.group = group
        self.called = called

    def lower(
        self, successes: Sequence[view.Response], params: Sequence[Param]
    ) -> EventStream | None:
        """The stream, None where there is none or nothing asks for it; that is noted."""
        for response in successes:
            media = streamed(response)
            if media is not None:
                only = len(response.content) == 1
                return self._stream(media, params, only)
        return None

    def _stream(
        self, media: view.MediaType, params: Sequence[Param], only: bool
    ) -> EventStream | None:
        policy = policy_of(media)
        switch = next(
            (
                param
                for param in params
                if param.wire_name == policy.switch
                and param.where in (Where.BODY, Where.QUERY)
                and True in self._flags(param.type)
            ),
            None,
        )
        if switch is None and not only:
            self.schemas.note(
                media.pointer,
                f"nothing says when {self.called!r} answers with {media.name}",
                "name the body property that asks for it in x-specloom-stream",
            )
            return None
        union, text = self._union(media)
        data = event_data(media)
        described_end = DONE if data is not None and data.ends else None
        tag, seen = self._visible(union, {*policy.skip, *policy.throw})
        self.schemas.reach(union, Direction.RESPONSE)
        fixed = switch is not None and self._is_fixed(switch)
        asked = None if switch is None or fixed else switch.wire_name
        return EventStream(
            switch=asked,
            unasked=asked is not None and switch_default(self.site, asked),
            content_type=media.name,
            lines=media.kind is MediaKind.LINES,
            text=text,
            type=seen,
            union=union,
            tag=tag,
            skip=policy.skip,
            throw=policy.throw,
            last=policy.last or described_end,
        )

    def _flags(self, type_: Type) -> set[bool]:
        """Which of true and false a type takes."""
        match self.schemas.behind_names(type_):
            case Scalar(Kind.BOOLEAN):
                return {True, False}
            case Enum(values=values):
                return {value for value in values if isinstance(value, bool)}
            case OneOf(members):
                return {flag for each in members for flag in self._flags(each)}
        return set()

    def _is_fixed(self, switch: Param) -> bool:
        """Whether a switch is always given, and always true."""
        constant = self.schemas.behind_names(switch.type) == Enum((True,))
        return constant and switch.required

    def _union(self, media: view.MediaType) -> tuple[Type, bool]:
        """What the pieces are, and whether some are text that is no JSON."""
        name = f"{self.label}Event"
        data = event_data(media)
        if data is None:
            place = media.described_or_any
            return self.schemas.type_of(*place, name, self.group), False
        types = [self.schemas.type_of(*p, name, self.group) for p in data.schemas]
        if data.text:
            types.append(Scalar(Kind.STRING))
        return one_of(types), data.text

    def _visible(self, union: Type, hidden: set[str]) -> tuple[str, Type]:
        """The tag of a union, and the union without the members that have a hidden one."""
        schema = self.schemas.named(union)
        if not isinstance(schema, UnionSchema):
            return "type", union
        tags = {variant.type: set(variant.tags) for variant in schema.variants}
        left: list[Type] = []
        for member in schema.members:
            inner = self.schemas.named(member)
            if isinstance(inner, UnionSchema):
                known = {tag for variant in inner.variants for tag in variant.tags}
            else:
                known = tags.get(member, set())
            if not known & hidden:
                left.append(member)
        if not hidden or not left or len(left) == len(schema.members):
            return schema.tag, union
        return schema.tag, left[0] if len(left) == 1 else OneOf(tuple(left))
