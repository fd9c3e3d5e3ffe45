"""What is generated for events tells apart whatever the description does."""

from __future__ import annotations

from functools import partial
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from runtime.core.model import Model, Unknown
from runtime.core.webhooks import Sign, Webhook, Webhooks
from specloom.api.lower import lower

from tests.spec.support import resolved

NAMES = ("order.paid", "order/lost", "orderFound", "ORDER_SENT", "order")
PROPERTIES = ("type", "event", "code", "data", "items")
VALUES = ("paid", "lost", "order.paid", "orderFound", 1, True)

# A body as its properties: one of some constants, any text, an object, or a list.
CONSTANTS = st.lists(st.sampled_from(VALUES), min_size=1, max_size=3, unique_by=repr)
LEAVES = CONSTANTS.map(lambda values: {"enum": values}) | st.just({"type": "string"})


def objects(inner: Any) -> Any:
    parts = st.dictionaries(st.sampled_from(PROPERTIES), inner, min_size=1, max_size=3)
    return parts.map(
        lambda p: {"type": "object", "properties": p, "required": sorted(p)}
    )


SCHEMAS = objects(
    LEAVES
    | objects(LEAVES)
    | objects(LEAVES).map(lambda o: {"type": "array", "items": o})
)
HOOKS = st.dictionaries(st.sampled_from(NAMES), SCHEMAS, min_size=1, max_size=4)


def instance(draw: Any, schema: Any) -> Any:
    """A body that fits a schema, with all its properties."""
    if "enum" in schema:
        return draw(st.sampled_from(schema["enum"]))
    if schema["type"] == "object":
        return {n: instance(draw, part) for n, part in schema["properties"].items()}
    if schema["type"] == "array":
        return [instance(draw, schema["items"])]
    return draw(st.sampled_from(("any text", "paid")))


@settings(max_examples=60, deadline=None)
@given(HOOKS, st.data())
def test_a_body_is_what_it_was_described_as(hooks: Any, data: Any) -> None:
    content = {
        name: {"content": {"application/json": {"schema": schema}}}
        for name, schema in hooks.items()
    }
    webhooks = {name: {"post": {"requestBody": body}} for name, body in content.items()}
    api, findings = lower(resolved({"api.json": {"webhooks": webhooks}})[0])
    events = api.webhooks
    kinds = {event.name: type("Kind", (Model,), {}) for event in events.events}
    reader: Webhooks[Any] = Webhooks(
        "shop",
        Unknown,
        tuple(Sign(sign.path, sign.header, sign.open) for sign in events.signs),
        tuple(
            Webhook(
                name,
                partial(kinds.get, name),
                *(values(sign, name) for sign in events.signs),
            )
            for name in kinds
        ),
    )
    told_apart = "events-alike" not in [finding.rule for finding in findings]
    for name, schema in hooks.items():
        body = instance(data.draw, schema)
        found = reader.parse(body)
        if told_apart and not narrowed(events.signs, name, body):
            assert type(found) is kinds[name], (name, body)
        again = reader.parse(body, name=name)
        assert type(again) is kinds[name]


def values(sign: Any, name: str) -> Any:
    """What an event has where a sign stands."""
    return sign.values.get(name)


def narrowed(signs: Any, name: str, body: Any) -> bool:
    """Whether a value is one of the enum's that the event's own name has set aside."""
    for sign in signs:
        value = Sign(sign.path).read(body, {})
        own = sign.values.get(name) or ()
        if own and not any(type(o) is type(value) and o == value for o in own):
            return True
    return False
