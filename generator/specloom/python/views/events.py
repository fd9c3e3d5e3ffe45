"""Views of the modules that read what an API sends by itself."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from specloom.api.model import ANY, Event, Events, ObjectSchema, Sign, Type
from specloom.python.imports import import_lines, words_in
from specloom.python.naming import NamedApi, NamedEvent
from specloom.python.quoting import arguments, docstring, markdown, one_line, plain
from specloom.python.types import literal
from specloom.python.views.operations import response_type

# pyright reads operators within each other to a depth of 256.
_MOST_OPERANDS = 200


class EventView(Struct, frozen=True):
    """One event: its constant, and the function that reads a body as this event."""

    summary: str  # for Markdown
    function: str
    constant: str
    type: str
    arguments: tuple[str, ...]
    doc: str


class EventsView(Struct, frozen=True):
    """One module of events: `webhooks` or `callbacks`."""

    module: str
    kind: str  # what one of its events is called
    title: str
    example: str  # the type of one of them
    names: tuple[str, ...]  # what a caller imports of the package
    doc: str
    imports: tuple[str, ...]
    exports: tuple[str, ...]  # quoted
    union: str
    union_doc: str
    signs: tuple[str, ...]
    parse_doc: str
    events: tuple[EventView, ...]


# Module -> what one of its events is called.
_KINDS = {"webhooks": "webhook", "callbacks": "callback"}
_DOCS = {
    "webhooks": "What the API sends by itself, as typed events.",
    "callbacks": "What the API sends to addresses that operations were given, as typed"
    " events.",
}


def event_modules(named: NamedApi) -> tuple[str, ...]:
    """The modules that a package has for events."""
    kinds = {"callbacks": named.callbacks, "webhooks": named.webhooks}
    return tuple(module for module, events in kinds.items() if events)


def events_view(named: NamedApi, module: str) -> EventsView:
    """The view of one of `event_modules`."""
    kind, api = _KINDS[module], named.api
    described: Events = api.webhooks if module == "webhooks" else api.callbacks
    events = named.webhooks if module == "webhooks" else named.callbacks
    views = tuple(_event(named, each, described.signs, kind) for each in events)
    types = list(dict.fromkeys(each.event.type for each in events))
    union = _union(named, types)
    signs = tuple(map(_sign, described.signs))
    exports = ["Event", "InvalidPayloadError", "parse", *(v.function for v in views)]
    return EventsView(
        module=module,
        kind=kind,
        title=module.capitalize(),
        example=next((v.type for v in views if v.type in _classes(named)), "dict"),
        names=tuple(sorted((module, "types"))),
        doc=docstring(_DOCS[module], 0),
        imports=_imports([union, *signs, *(view.type for view in views)]),
        exports=tuple(map(literal, exports)),
        union=union,
        union_doc=docstring(
            f"Every {kind} that is described; all others are `Unknown`.", 4
        ),
        signs=signs,
        parse_doc=docstring(_parse_text(kind, described.signs), 4),
        events=views,
    )


def _classes(named: NamedApi) -> set[str]:
    """Models, as they are written outside of their package."""
    models = (
        named.model_of(n)
        for n, schema in named.schemas.items()
        if isinstance(schema, ObjectSchema)
    )
    return {f"types.{name}" for name in models if name}


def _union(named: NamedApi, types: Sequence[Type]) -> str:
    """The annotation of all types, and of what none of them is."""
    if ANY in types:
        return "Any"
    spelled = [response_type(named, each) for each in types]
    parts = [part for text in spelled for part in text.split(" | ")]
    members = dict.fromkeys([*parts, "types.Unknown"])
    if len(members) > _MOST_OPERANDS:
        return f"Union[{', '.join(members)}]"
    return " | ".join(members)


def _event(
    named: NamedApi, event: NamedEvent, signs: Sequence[Sign], kind: str
) -> EventView:
    described = event.event
    type_ = response_type(named, described.type)
    said = [described.summary.strip(), described.description.strip()]
    about = "\n\n".join(plain(text) for text in dict.fromkeys(said) if text)
    if described.deprecated:
        about = f"Deprecated. {about}".strip()
    title = f"Read a body as the {kind} `{plain(one_line(described.name))}`."
    raises = "Takes and raises what `parse` does."
    text = "\n\n".join([title, *([about] if about else []), raises])
    return EventView(
        summary=markdown(_short(described)),
        function=event.function,
        constant=_constant(event),
        type=type_,
        arguments=(
            literal(described.name),
            f"lambda: {type_}",
            *(_values(sign, described.name) for sign in signs),
        ),
        doc=docstring(text, 4),
    )


def _constant(event: NamedEvent) -> str:
    name = "_" + event.function.removeprefix("parse_").upper()
    return f"{name}_" if name == "_EVENTS" else name


def _short(event: Event) -> str:
    """What an event is, in a line."""
    first = event.description.strip().split("\n")[0]
    return event.summary or first or event.name


_RAISES = """Raises:
    InvalidPayloadError: it is no JSON, or no such thing at all."""


def _values(sign: Sign, event: str) -> str:
    values = sign.values.get(event)
    if values is None:
        return "None"
    spelled = ", ".join(map(literal, values))
    return f"({spelled},)" if len(values) == 1 else f"({spelled})"


def _sign(sign: Sign) -> str:
    """`Sign(("type",))`, with what differs from the defaults."""
    parts = []
    if sign.header is not None:
        parts.append(f"header={literal(sign.header)}")
    else:
        steps = ", ".join(map(literal, sign.path))
        parts.append(f"({steps},)" if len(sign.path) == 1 else f"({steps})")
    if sign.open:
        parts.append("open=True")
    return f"Sign({', '.join(parts)})"


def _parse_text(kind: str, signs: Sequence[Sign]) -> str:
    """What `parse` does, and by what it tells events apart."""
    shown = [
        (
            f"the header `{plain(one_line(s.header))}`"
            if s.header is not None
            else f"`{plain(one_line('.'.join(map(str, s.path))))}`"
        )
        for s in signs
    ]
    by = f"{', then '.join(shown)} tells which" if shown else "its shape tells which"
    entries = [
        ("body", "As it was received, or the JSON value that it holds."),
        ("headers", "Those of the request; an event may be named there."),
        ("name", f"The {kind} that it is, where the address says so."),
        ("strict", "Raise where a body does not fit its type, and do not log it."),
    ]
    return (
        f"Read what the API has sent: {by} {kind} it is. What is not described is"
        f" `Unknown`. No signature is checked: do that before.\n\n"
        f"{arguments(entries, 4)}\n\n{_RAISES}"
    )


_HOMES = {
    "datetime": "",
    "Any": "typing",
    "Literal": "typing",
    "TYPE_CHECKING": "typing",
    "TypeAlias": "typing",
    "Union": "typing",
    "types": ".",
    **dict.fromkeys(
        ("Body", "Headers", "InvalidPayloadError", "Sign", "Webhook", "Webhooks"),
        "._runtime.core.webhooks",
    ),
}


def _imports(texts: Sequence[str]) -> tuple[str, ...]:
    always = (
        "Any Body Headers InvalidPayloadError TYPE_CHECKING TypeAlias Webhook Webhooks"
        " types"
    )
    return import_lines(words_in([always, *texts]), _HOMES)
