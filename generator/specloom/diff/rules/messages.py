"""Rules for bodies, media types, responses and headers."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.diff.rules.pairs import mirrored, requiredness, turns
from specloom.diff.rules.row import BREAKING, INFO, WARNING, Example, Row

_JSON = "application/json: {schema: {type: object}}\n"


def _bodies() -> Iterator[Row]:
    body = "requestBody:\n  content:\n    application/json: {schema: {type: object}}\n"
    needed = body.replace("requestBody:\n", "requestBody:\n  required: true\n")
    for kind, request, response, what, after in (
        ("required-body-added", BREAKING, INFO, "A required body is new", needed),
        ("optional-body-added", INFO, INFO, "An optional body is new", body),
    ):
        yield Row(
            kind=kind,
            mirror="body-removed",
            what=what,
            says=f"{{subject}}: {what[0].lower()}{what[1:]}",
            request=request,
            response=response,
            example=Example("operation", "", after),
        )
    yield Row(
        kind="body-removed",
        mirror="optional-body-added",
        what="The body is gone",
        says="{subject} is gone",
        request=BREAKING,
        response=BREAKING,
        example=Example("operation", body, ""),
    )
    yield from requiredness("body", "The body", Example("operation", body, needed))


def _content() -> Iterator[Row]:
    xml = f"{_JSON}application/xml: {{schema: {{type: object}}}}\n"
    yield from turns(
        "media-type",
        "A media type was {turn}",
        "{subject}: {value} was {turn}",
        Example("content", _JSON, xml),
        request=(INFO, BREAKING),
        response=(INFO, BREAKING),
    )
    wide = _JSON.replace("application/json", "application/*")
    yield from mirrored(
        ("media-type-widened", "media-type-narrowed"),
        ("The body may be of more kinds", "The body may be of fewer kinds"),
        ("{subject}: {before} -> {after}",) * 2,
        Example("content", _JSON, wide),
        request=(INFO, BREAKING),
        response=(BREAKING, INFO),
    )
    yield Row(
        kind="media-type-parameters-changed",
        mirror="media-type-parameters-changed",
        what="A media type has other parameters",
        says="{subject}: {before} -> {after}",
        request=INFO,
        response=INFO,
        example=Example(
            "content",
            _JSON,
            _JSON.replace("application/json", "application/json; charset=utf-8"),
        ),
    )
    # For what a whole body is, `content-schema` is the same as for `contentSchema`.
    yield from turns(
        "content-item-schema",
        "What the items of a body are (`itemSchema`) was {turn}",
        "{subject}: itemSchema was {turn}",
        Example(
            "content",
            "application/json: {}\n",
            "application/json: {itemSchema: {type: object}}\n",
        ),
        request=(BREAKING, INFO),
        response=(INFO, BREAKING),
    )
    form = (
        "multipart/form-data:\n  schema: {type: object, properties: {a: {type: string}}}\n"
        "  encoding: {a: {contentType: text/plain}}\n"
    )
    yield Row(
        kind="encoding-changed",
        mirror="encoding-changed",
        what="A part of a body is written in another way",
        says="{subject}: {before} -> {after}",
        request=WARNING,
        response=WARNING,
        example=Example("content", form, form.replace("text/plain", "text/html")),
    )


def _responses() -> Iterator[Row]:
    ok = "'200': {description: ok}\n"
    for noun, what, status, removed, note in (
        (
            "success",
            "A success",
            "'201': {description: more}\n",
            BREAKING,
            "Callers wait for it.",
        ),
        (
            "error",
            "An error",
            "'404': {description: none}\n",
            INFO,
            "Callers have to expect any error, documented or not.",
        ),
    ):
        yield from turns(
            f"{noun}-response",
            f"{what} status was {{turn}}",
            "{subject} was {turn}",
            Example("responses", ok, ok + status),
            request=(INFO, removed),
            response=(INFO, removed),
            notes=(note, note),
        )
    yield from mirrored(
        ("status-widened", "status-narrowed"),
        ("A status became a range", "A status became a single one"),
        ("{subject}: {before} -> {after}",) * 2,
        Example("responses", ok, ok.replace("'200'", "'2XX'")),
        request=(INFO, INFO),
        response=(INFO, INFO),
    )
    linked = "'200': {description: ok, links: {next: {operationId: a%s}}}\n"
    yield from turns(
        "link",
        "A link is {turn}",
        "{subject} is {turn}",
        Example("responses", ok, linked % ""),
        words=("new", "gone"),
        request=(INFO, INFO),
        response=(INFO, INFO),
    )
    yield Row(
        kind="link-changed",
        mirror="link-changed",
        what="A link leads elsewhere",
        says="{subject} leads elsewhere",
        request=INFO,
        response=INFO,
        example=Example("responses", linked % "", linked % "b"),
    )


def _headers() -> Iterator[Row]:
    plain = "'200': {description: ok}\n"
    optional = "'200': {description: ok, headers: {X-A: {schema: {type: string}}}}\n"
    required = optional.replace("{schema", "{required: true, schema")
    for kind, response, what, before in (
        ("required-header-removed", BREAKING, "A required header is gone", required),
        ("optional-header-removed", WARNING, "An optional header is gone", optional),
    ):
        yield Row(
            kind=kind,
            mirror="header-added",
            what=what,
            says="{subject} is gone",
            request=INFO,
            response=response,
            example=Example("responses", before, plain),
        )
    yield Row(
        kind="header-added",
        mirror="optional-header-removed",
        what="A header is new",
        says="{subject} is new",
        request=INFO,
        response=INFO,
        example=Example("responses", plain, optional),
    )
    yield Row(
        kind="required-header-added",
        mirror="required-header-removed",
        what="A header is new, and required",
        says="{subject} is new, and required",
        request=BREAKING,
        note="In the answer to a webhook or a callback, which is yours to give.",
        example=Example("responses", plain, required),
    )
    yield from requiredness(
        "header", "A header", Example("responses", optional, required)
    )
    array = "'200': {description: ok, headers: {X-A: {schema: {type: object}}}}\n"
    yield Row(
        kind="header-style-changed",
        mirror="header-style-changed",
        what="A header is written in another way (`explode`, `content`)",
        says="{subject}: {before} -> {after}",
        request=BREAKING,
        response=BREAKING,
        example=Example(
            "responses", array, array.replace("{schema", "{explode: true, schema")
        ),
    )


MESSAGE_ROWS: tuple[Row, ...] = (
    *_bodies(),
    *_content(),
    *_responses(),
    *_headers(),
)
