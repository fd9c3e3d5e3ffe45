"""What the functions for events are called, and what they say."""

from __future__ import annotations

from typing import Any

import pytest
from specloom.api.lower import lower
from specloom.python.naming import NamedApi, name_api
from specloom.python.views.events import event_modules, events_view

from tests.spec.support import resolved


def named(*names: str, **more: Any) -> NamedApi:
    def sent(name: str) -> dict[str, Any]:
        schema = {"type": "object", "properties": {"type": {"const": name}}}
        return {"requestBody": {"content": {"application/json": {"schema": schema}}}}

    webhooks = {name: {"post": {**sent(name), **more}} for name in names}
    return name_api(lower(*[resolved({"api.json": {"webhooks": webhooks}})[0]])[0])


@pytest.mark.parametrize(
    ("name", "function"),
    [
        ("order.paid", "parse_order_paid"),
        ("publishNewEvent", "parse_publish_new_event"),
        ("/ORDER_PAID", "parse_order_paid"),
        ("class", "parse_class"),
        ("2fa", "parse_2_fa"),
        ("größe", "parse_größe"),
        ("!", "parse_event"),
    ],
)
def test_a_function_is_called_after_its_event(name: str, function: str) -> None:
    assert [each.function for each in named(name).webhooks] == [function]
    assert function.isidentifier()


def test_names_that_meet_are_apart() -> None:
    api = named("order.paid", "order-paid", "events", "event", "all")
    functions = [each.function for each in api.webhooks]
    assert len({*functions}) == 5
    view = events_view(api, "webhooks")
    constants = [each.constant for each in view.events]
    assert len({*constants, "_EVENTS"}) == 6


def test_the_first_property_of_all_events_is_one_of_unknown() -> None:
    """So that a comparison with it tells what is known from what is not."""
    assert named("a", "b").tags == ("type",)


def test_a_package_has_modules_for_what_is_described() -> None:
    assert event_modules(named("a")) == ("webhooks",)
    assert event_modules(named()) == ()


def test_a_function_says_what_the_description_does() -> None:
    api = named("a", summary="It happens.", description="Rarely.", deprecated=True)
    (event,) = events_view(api, "webhooks").events
    assert event.doc == (
        '"""Read a body as the webhook `a`.\n\n    Deprecated. It happens.\n\n    Rarely.'
        '\n\n    Takes and raises what `parse` does.\n    """'
    )
    assert event.summary == "It happens."
