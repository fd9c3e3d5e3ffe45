"""Webhooks and callbacks: which there are, what they bring, and what tells them apart."""

from __future__ import annotations

from typing import Any

import pytest
from specloom.api.lower import lower
from specloom.api.model import Api, Direction, Events, Ref
from specloom.base.diagnostics import Finding

from tests.spec.support import resolved

DONE = {"204": {"description": "Heard."}}


def obj(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


def to(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def brings(schema: Any, media: str = "application/json", **more: Any) -> dict[str, Any]:
    body = {"content": {media: {"schema": schema}}}
    return {"requestBody": body, "responses": DONE, **more}


def lowered(
    webhooks: Any, schemas: Any = None, **parts: Any
) -> tuple[Api, list[Finding]]:
    items = {
        name: each if "post" in each else {"post": each}
        for name, each in webhooks.items()
    }
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Shop", "version": "1"},
        "webhooks": items,
        "components": {"schemas": schemas or {}},
        **parts,
    }
    return lower(*[resolved({"api.json": document})[0]])


def signs(webhooks: Any, schemas: Any = None) -> tuple[list[Any], list[str]]:
    """Header and path of each sign with its values, and the rules of all findings."""
    api, findings = lowered(webhooks, schemas)
    found = [
        (sign.header or sign.path, dict(sign.values)) for sign in api.webhooks.signs
    ]
    return found, [finding.rule for finding in findings]


# --- Which there are -----------------------------------------------------------------


def test_a_payload_is_a_type_that_is_received() -> None:
    api, findings = lowered({"paid": brings(to("Paid"))}, {"Paid": obj(n={})})
    assert findings == []
    (event,) = api.webhooks.events
    assert (event.name, event.type) == ("paid", Ref("Paid"))
    assert api.schemas["Paid"].used == {Direction.RESPONSE}
    assert api.schemas["Paid"].group == "webhooks"
    assert api.operations == ()


def test_a_payload_in_place_has_a_name() -> None:
    api, _ = lowered({"order.paid": brings(obj(n={}))})
    assert [event.type for event in api.webhooks.events] == [Ref("OrderPaidPayload")]


def test_what_an_operation_has_too_stays_where_it_is() -> None:
    """Calls do not load what events alone need, and the other way round."""
    shown = {"description": "", "content": {"application/json": {"schema": to("Pet")}}}
    api, _ = lowered(
        {"born": brings(obj(pet=to("Pet")))},
        {"Pet": obj(n={})},
        paths={"/pet": {"get": {"operationId": "pet", "responses": {"200": shown}}}},
    )
    assert {n: s.group for n, s in api.schemas.items()} == {
        "Pet": "models",
        "BornPayload": "webhooks",
    }


def test_descriptions_in_openapi_30_have_an_extension_for_them() -> None:
    document = {"x-webhooks": {"paid": {"post": brings(to("Paid"))}}}
    document["components"] = {"schemas": {"Paid": obj(n={})}}
    api, findings = lower(resolved({"api.json": document}, version="3.0.3")[0])
    assert findings == []
    assert [(e.name, e.type) for e in api.webhooks.events] == [("paid", Ref("Paid"))]


def test_a_callback_is_called_after_its_operation() -> None:
    callbacks = {"done": {"{$request.body#/url}": {"post": brings(obj(n={}))}}}
    post = {"operationId": "start", "callbacks": callbacks, "responses": DONE}
    api, findings = lowered({}, paths={"/jobs": {"post": post}})
    assert findings == []
    assert [(e.name, e.type) for e in api.callbacks.events] == [
        ("start.done", Ref("StartDonePayload"))
    ]
    assert api.webhooks == Events()


def test_several_requests_of_one_webhook_have_their_methods_in_their_names() -> None:
    item = {"post": brings(obj(a={})), "put": brings(obj(b={}))}
    api, _ = lowered({"changed": item})
    assert [e.name for e in api.webhooks.events] == ["changed POST", "changed PUT"]


@pytest.mark.parametrize(
    ("described", "said"),
    [
        (brings(obj(), "text/csv"), "it brings text/csv"),
        ({"responses": DONE}, "it brings no body"),
        (brings(obj(), "application/xml"), "it brings application/xml"),
    ],
)
def test_what_is_no_json_is_named(described: Any, said: str) -> None:
    api, (finding,) = lowered({"report": described, "paid": brings(obj(n={}))})
    assert [event.name for event in api.webhooks.events] == ["paid"]
    assert finding.rule == "not-generated"
    assert finding.message == f"the webhook 'report' is left out: {said}"
    assert finding.at.pointer.startswith("/webhooks/report/post")


def test_json_comes_before_a_form() -> None:
    paid = brings(obj(n={}))
    form = {"application/x-www-form-urlencoded": {"schema": obj()}}
    content = {**form, **paid["requestBody"]["content"]}
    api, findings = lowered({"paid": {"requestBody": {"content": content}}})
    assert findings == []
    assert len(api.webhooks.events) == 1


# --- What tells them apart -----------------------------------------------------------

PAID = {"Paid": obj(type={"const": "paid"}, n={})}
LOST = {"Lost": obj(type={"enum": ["lost"]}, where={})}


def test_a_constant_of_the_body() -> None:
    hooks = {"a": brings(to("Paid")), "b": brings(to("Lost"))}
    assert signs(hooks, PAID | LOST) == (
        [(("type",), {"a": ("paid",), "b": ("lost",)})],
        [],
    )


def test_a_constant_behind_references_and_parts() -> None:
    kinds = {
        "Kind": {"enum": ["paid"]},
        "Base": obj(id={}),
        "Paid": {"allOf": [to("Base"), obj(kind=to("Kind"))]},
        "Lost": {"allOf": [to("Base"), obj(kind={"enum": ["lost"]})]},
    }
    hooks = {"a": brings(to("Paid")), "b": brings(to("Lost"))}
    assert signs(hooks, kinds) == (
        [(("kind",), {"a": ("paid",), "b": ("lost",)})],
        [],
    )


def test_a_constant_deep_inside_where_there_is_none_above() -> None:
    def wrapped(code: str) -> dict[str, Any]:
        item = obj(eventCode={"enum": [code]})
        return brings(obj(items={"type": "array", "items": obj(item=item)}))

    assert signs({"a": wrapped("A"), "b": wrapped("B")}) == (
        [(("items", 0, "item", "eventCode"), {"a": ("A",), "b": ("B",)})],
        [],
    )


def test_of_many_constants_the_one_that_the_event_is_called_like() -> None:
    """And those whose own constant was forgotten follow the rest."""
    codes = {"enum": ["ORDER_PAID", "ORDER_LOST", "OTHER"]}
    hooks = {
        "/ORDER_PAID": brings(obj(code=codes, a={})),
        "orderLost": brings(obj(code=codes, b={})),
        "/ORDER_FOUND": brings(obj(code=codes, c={})),
    }
    ((path, values),), rules = signs(hooks)
    assert (path, rules) == (("code",), [])
    assert values == {
        "/ORDER_PAID": ("ORDER_PAID",),
        "orderLost": ("ORDER_LOST",),
        "/ORDER_FOUND": ("ORDER_FOUND",),
    }


def test_a_header_with_a_constant() -> None:
    def sent(topic: Any) -> dict[str, Any]:
        header = {"in": "header", "name": "X-Topic", "schema": topic}
        return brings(obj(n={}), parameters=[header])

    hooks = {"a": sent({"const": "a/made"}), "b": sent({"enum": ["b/made"]})}
    assert signs(hooks) == (
        [("X-Topic", {"a": ("a/made",), "b": ("b/made",)})],
        [],
    )


def test_a_header_whose_examples_differ_and_a_constant_together() -> None:
    def sent(event: str, action: str) -> dict[str, Any]:
        text = {"type": "string"}
        headers = [
            {"in": "header", "name": "X-Event", "schema": text, "example": event},
            {"in": "header", "name": "Agent", "schema": text, "example": "Hook"},
        ]
        body = obj(action={"enum": [action]}, **{f"{event}_{action}": {}})
        return brings(body, parameters=headers)

    hooks = {f"{e}-{a}": sent(e, a) for e in ("cup", "mug") for a in ("made", "sold")}
    api, findings = lowered(hooks)
    assert findings == []
    action, header = api.webhooks.signs
    assert (action.path, action.open) == (("action",), False)
    assert (header.header, header.open) == ("X-Event", True)
    assert header.values["mug-sold"] == ("mug",)


def test_what_some_may_have_and_others_cannot() -> None:
    """The one without constants takes any value there, the one without `type` none."""
    free = obj(type={"type": "string"}, c={})
    hooks = {
        "a": brings(to("Paid")),
        "b": brings(to("Lost")),
        "c": brings(free),
        "d": brings(obj(d={})),
    }
    found, rules = signs(hooks, PAID | LOST)
    values = {"a": ("paid",), "b": ("lost",), "c": ()}
    assert found[0] == (("type",), values)
    assert rules == ["events-alike"]


def test_nothing_tells_them_apart() -> None:
    api, (finding,) = lowered({"a": brings(obj(n={})), "b": brings(obj(m={}))})
    assert api.webhooks.signs == ()
    assert (finding.rule, finding.at.pointer) == ("events-alike", "/webhooks/a/post")
    assert "'a', 'b'" in finding.message and finding.instead


def test_a_type_that_may_be_any_text_may_be_the_name() -> None:
    text = {"type": "string"}
    hooks = {
        "cup.made": brings(obj(event=text, cup={})),
        "mug.made": brings(obj(event=text, mug={})),
    }
    api, (finding,) = lowered(hooks)
    (sign,) = api.webhooks.signs
    assert (sign.path, sign.open) == (("event",), True)
    assert sign.values == {"cup.made": ("cup.made",), "mug.made": ("mug.made",)}
    assert finding.rule == "events-alike"


def test_one_payload_of_several_webhooks_needs_no_sign() -> None:
    hooks = {name: brings(to("Note")) for name in ("a", "b")}
    assert signs(hooks, {"Note": obj(n={})}) == ([], [])


def test_one_payload_with_constants_says_what_it_is_not() -> None:
    hooks = {"a": brings(to("Paid")), "b": brings(to("Paid"))}
    assert signs(hooks, PAID)[0] == [(("type",), {"a": ("paid",), "b": ("paid",)})]


def test_a_union_has_the_constants_of_its_members() -> None:
    union = {
        "oneOf": [to("Paid"), to("Lost")],
        "discriminator": {"propertyName": "type"},
    }
    hooks = {"a": brings(union), "b": brings(obj(type={"const": "found"}))}
    assert signs(hooks, PAID | LOST) == (
        [(("type",), {"a": ("paid", "lost"), "b": ("found",)})],
        [],
    )
