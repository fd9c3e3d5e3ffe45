"""A body that the API has sent becomes the event that it tells of."""

from __future__ import annotations

import copy
import json
import logging
import pickle
from collections.abc import Callable
from typing import Any, Literal, TypeAlias

import pytest
from hypothesis import given
from hypothesis import strategies as st
from runtime.core.errors import ClientError
from runtime.core.formats import Date
from runtime.core.model import Model, Unknown
from runtime.core.webhooks import InvalidPayloadError, Sign, Webhook, Webhooks


class Paid(Model):
    type: Literal["paid"]
    amount: int
    day: Date | None = None


class Lost(Model):
    type: Literal["lost", "found"]
    where: str | None = None


class Note(Model):
    text: str
    type: str | None = None


class Bare(Model):
    a: int | None = None


Any_: TypeAlias = Paid | Lost | Note | Unknown

PAID = Webhook[Paid]("order.paid", lambda: Paid, ("paid",))
LOST = Webhook[Lost]("order.lost", lambda: Lost, ("lost",))
FOUND = Webhook[Lost]("order.found", lambda: Lost, ("found",))
TYPE = Sign(("type",))


def events(*webhooks: Webhook[Any], signs: tuple[Sign, ...] = (TYPE,)) -> Webhooks[Any]:
    return Webhooks("shop", Unknown, signs, webhooks)


SHOP = events(PAID, LOST, FOUND)
BODY = {"type": "paid", "amount": 3, "day": "2024-01-02"}


@pytest.mark.parametrize(
    "spell",
    [
        dict,
        json.dumps,
        lambda body: json.dumps(body).encode(),
        lambda body: bytearray(json.dumps(body).encode()),
        lambda body: b"\xef\xbb\xbf" + json.dumps(body).encode(),
    ],
)
def test_a_body_in_every_spelling(spell: Callable[[Any], Any]) -> None:
    event = SHOP.parse(spell(BODY))
    assert isinstance(event, Paid)
    assert event.to_dict() == BODY


def test_a_constant_chooses() -> None:
    assert isinstance(SHOP.parse({"type": "lost"}), Lost)
    assert isinstance(SHOP.parse({"type": "found", "where": "here"}), Lost)


@pytest.mark.parametrize("body", [{"type": "sent", "n": 1}, {"n": 1}, {"type": 1}, {}])
def test_what_is_not_described_is_unknown(body: Any) -> None:
    event = SHOP.parse(body)
    assert type(event) is Unknown
    assert event.to_dict() == body


@pytest.mark.parametrize("body", [b"", "hello", b"{", b"\xff", "\ud800", "[1"])
def test_what_is_no_json_is_an_error(body: Any) -> None:
    with pytest.raises(InvalidPayloadError, match="the body is no JSON: ") as caught:
        SHOP.parse(body)
    assert caught.value.body == body
    assert caught.value.faults == ()
    assert isinstance(caught.value, ClientError) and isinstance(
        caught.value, ValueError
    )


@pytest.mark.parametrize("body", ["[]", "1", "null", '"text"', b"true"])
def test_what_is_no_object_is_an_error(body: Any) -> None:
    with pytest.raises(InvalidPayloadError, match="neither an object"):
        SHOP.parse(body)
    with pytest.raises(InvalidPayloadError, match=r"does not fit 'order.paid'"):
        SHOP.parse_as(PAID, body, strict=False)


def test_a_body_that_does_not_fit_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING, "shop"):
        event = SHOP.parse({"type": "paid", "amount": "3"})
    assert isinstance(event, Paid)
    assert caplog.messages == [
        "a body does not fit 'order.paid': amount: expected an integer, got '3'"
    ]


def test_a_body_that_does_not_fit_is_an_error_where_wanted() -> None:
    with pytest.raises(InvalidPayloadError) as caught:
        SHOP.parse({"type": "paid"}, strict=True)
    assert caught.value.faults == ("amount: missing",)
    assert caught.value.body == {"type": "paid"}
    for copied in (copy.copy(caught.value), pickle.loads(pickle.dumps(caught.value))):
        assert (copied.faults, copied.body) == (caught.value.faults, caught.value.body)


def test_the_caller_may_know_what_it_is() -> None:
    assert isinstance(SHOP.parse(BODY, name="order.lost"), Lost)
    assert type(SHOP.parse(BODY, name="order.sent")) is Unknown
    assert isinstance(SHOP.parse_as(FOUND, BODY, strict=False), Lost)


def test_one_kind_without_constants_is_taken_at_its_word() -> None:
    only = events(Webhook("note", lambda: Note), signs=())
    assert isinstance(only.parse({"text": "a"}), Note)
    assert isinstance(only.parse({"txt": "a"}), Note)


def test_without_constants_the_best_fit_is_taken() -> None:
    """`Bare` would take every object: the one that leaves no word over was meant."""
    either = events(
        Webhook("bare", lambda: Bare), Webhook("note", lambda: Note), signs=()
    )
    assert isinstance(either.parse({"text": "a"}), Note)
    assert isinstance(either.parse({"a": 1}), Bare)
    assert isinstance(either.parse({"text": 1, "a": 2}), Bare)
    assert type(either.parse({"a": "x"})) is Unknown


def test_a_kind_that_may_have_any_value_is_tried_beside_the_one_that_has_it() -> None:
    some = events(
        PAID, Webhook("note", lambda: Note, ()), Webhook("bare", lambda: Bare, None)
    )
    assert isinstance(some.parse(BODY), Paid)
    assert isinstance(some.parse({"type": "paid", "text": "a"}), Note)
    assert isinstance(some.parse({"type": "other", "text": "a"}), Note)
    assert type(some.parse({"type": "other", "a": 1})) is Unknown
    assert isinstance(some.parse({"a": 1}), Bare)
    assert isinstance(some.parse({"type": "paid", "a": 1}), Paid)


def test_where_the_constant_is_left_out_others_come_first() -> None:
    """Though it may have been forgotten."""
    some = events(
        Webhook("noted", lambda: Note, ("noted",)), Webhook("bare", lambda: Bare, None)
    )
    assert isinstance(some.parse({"a": 1}), Bare)
    assert isinstance(some.parse({"a": "x", "text": "a"}), Note)


MADE = Webhook[Note]("cup-made", lambda: Note, ("made",), ("cup",))
MUG = Webhook[Bare]("mug-made", lambda: Bare, ("made",), ("mug",))
SOLD = Webhook[Paid]("mug-sold", lambda: Paid, ("sold",), ("mug",))
HEADED = events(
    MADE, MUG, SOLD, signs=(Sign(("action",)), Sign(header="X-Event", open=True))
)


class Pairs:
    """Headers of a framework that has no mapping for them."""

    def items(self) -> list[tuple[str, str]]:
        return [("x-eVENT", "mug"), ("Host", "a")]


def test_a_header_chooses_whatever_its_case() -> None:
    body = {"action": "made", "text": "a"}
    assert isinstance(HEADED.parse(body, {"X-EVENT": "cup"}), Note)
    assert isinstance(HEADED.parse(body, Pairs()), Bare)


def test_a_header_may_be_missing_or_new() -> None:
    body = {"action": "made", "text": "a"}
    assert isinstance(HEADED.parse(body), Note)
    assert isinstance(HEADED.parse(body, {}), Note)
    assert isinstance(HEADED.parse(body, {"x-event": "jug"}), Note)
    assert type(HEADED.parse({"action": "broken"}, {"x-event": "mug"})) is Unknown


def test_a_value_deep_inside() -> None:
    deep = Sign(("items", 0, "code"))
    found = events(
        Webhook("a", lambda: dict[str, Any], ("A",)),
        Webhook("b", lambda: Bare, ("B",)),
        signs=(deep,),
    )
    assert isinstance(found.parse({"items": [{"code": "B"}]}), Bare)
    assert found.parse({"items": [{"code": "A"}]}) == {"items": [{"code": "A"}]}
    odd: list[Any] = [[], {}, [1], None]
    for items in odd:
        assert type(found.parse({"items": items, "a": "x"})) is not Bare


def test_true_is_not_one() -> None:
    found = events(
        Webhook("a", lambda: Bare, (1,)), Webhook("b", lambda: Note, (True,))
    )
    assert isinstance(found.parse({"type": True, "text": "a"}), Note)
    assert isinstance(found.parse({"type": 1}), Bare)


def test_a_body_may_be_a_list() -> None:
    batch = events(Webhook("batch", lambda: list[Paid]), signs=())
    (event,) = batch.parse([BODY])
    assert isinstance(event, Paid)


def test_what_is_described_comes_before_anything_else() -> None:
    either = events(
        Webhook("any", lambda: Any), Webhook("note", lambda: Note), signs=()
    )
    assert isinstance(either.parse({"text": "a"}), Note)
    assert either.parse({"txt": "a"}) == {"txt": "a"}
    assert either.parse("[1]") == [1]


def test_a_type_is_asked_for_when_it_is_needed() -> None:
    """The others may be large, and in modules that nobody has loaded."""

    def never() -> Any:
        raise AssertionError("asked for")

    some = events(PAID, Webhook("other", never, ("other",)), Webhook("no", never, None))
    assert isinstance(some.parse(BODY), Paid)
    assert type(some.parse({"type": "new"})) is Unknown
    assert isinstance(some.parse(BODY, name="order.paid"), Paid)


def test_the_union_of_all() -> None:
    assert SHOP.attribute("shop.webhooks", "Event") == Paid | Lost | Unknown
    with pytest.raises(AttributeError, match=r"'shop.webhooks' has no attribute 'e'"):
        SHOP.attribute("shop.webhooks", "e")


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(
        st.sampled_from(("type", "amount", "text", "a", "action")), inner
    ),
    max_leaves=8,
)


@given(JSON)
def test_every_object_is_an_event(value: Any) -> None:
    for some in (SHOP, HEADED, events(MADE, MUG, signs=(TYPE, TYPE))):
        try:
            event = some.parse(json.dumps(value))
        except InvalidPayloadError:
            assert not isinstance(value, dict)
        else:
            assert event.to_dict() == value
