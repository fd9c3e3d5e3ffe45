"""Where the spec differs from the collected facts on purpose, and why."""

# Path -> why the spec differs there and below.
ALLOWED = {
    "schemas.RequestTooLargeError": (
        "Status 413 is documented; the vendor's union of errors lacks its type."
    ),
    "reached.RequestTooLargeError": "The same: it is a member of ErrorObject.",
    "schemas.ErrorObject.oneOf.RequestTooLargeError": "Has RequestTooLargeError as well.",
    "schemas.ErrorObject.discriminator.mapping.request_too_large": "Its tag.",
    "schemas.MessageStreamWireEvent.discriminator": (
        "The facts give none; the tags are theirs, and clients dispatch on them."
    ),
    "schemas.MessageBatchCreateParams.properties.requests.maxItems": (
        "Guides say 100000; the vendor's 10000 would refuse batches that the API takes."
    ),
    "schemas.MessageCreateParamsWithoutStream.properties.tools.items": (
        "The facts repeat the members of ToolUnion; the spec refers to it."
    ),
    "headers.retry-after.statuses.529": "Documented for 429; clients obey it here too.",
    "headers.content-type": "In OpenAPI, the media types of a response say it.",
    "headers.x-should-retry": "Undocumented; the runtime needs no word for it.",
    "headers.retry-after-ms": "Undocumented; the runtime needs no word for it.",
}
