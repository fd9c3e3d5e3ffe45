"""Where the spec differs from the collected facts on purpose, and why."""

from typing import Any

ABSENT = "(absent)"

# The bodies of the Admin API's requests.
ADMIN_PARAMS = [
    "APIKeyUpdateParams",
    "InviteCreateParams",
    "UserUpdateParams",
    "WorkspaceCreateParams",
    "WorkspaceMemberCreateParams",
    "WorkspaceMemberUpdateParams",
    "WorkspaceUpdateParams",
]
MORE_REQUESTS = (
    "Guides say 100000; the vendor's 10000 would refuse batches that the API takes."
)
OWN_EXAMPLE = "The spec has examples of its own, which its responses belong to."
BUCKET = "The reference declares plain strings, but calls them RFC 3339 in its prose."
UNDOCUMENTED = "Undocumented; the runtime needs no word for it."

# Path -> what the spec has there instead, and why.
ALLOWED: dict[str, tuple[Any, str]] = {
    # Error 413.
    "schemas.RequestTooLargeError": (
        True,
        "Status 413 is documented; the vendor's union of errors lacks its type.",
    ),
    "reached.RequestTooLargeError": (True, "It is a member of ErrorObject."),
    "schemas.ErrorObject.oneOf.RequestTooLargeError": (
        {"ref": "RequestTooLargeError"},
        "It is an error like the others.",
    ),
    "schemas.ErrorObject.discriminator.mapping.request_too_large": (
        "RequestTooLargeError",
        "Its tag.",
    ),
    # Messages.
    "reached.AnthropicBeta": (
        True,
        "The facts mean bodies; here the header anthropic-beta refers to it.",
    ),
    "schemas.MessageBatchCreateParams.properties.requests.maxItems": (
        100000,
        MORE_REQUESTS,
    ),
    "schemas.BetaMessageBatchCreateParams.properties.requests.maxItems": (
        100000,
        MORE_REQUESTS,
    ),
    "schemas.MessageCreateParamsWithoutStream.properties.tools.items": (
        {"ref": "ToolUnion"},
        "The facts repeat the members of ToolUnion; the spec refers to it.",
    ),
    # Skills.
    "operations.beta_skills_versions_retrieve.parameters.version.examples": (
        ABSENT,
        OWN_EXAMPLE,
    ),
    "operations.beta_skills_versions_delete.parameters.version.examples": (
        ABSENT,
        OWN_EXAMPLE,
    ),
    "operations.beta_skills_versions_list.parameters.limit.minimum": (
        0,
        "The 1 stands in prose only, and the official client sends 0.",
    ),
    # Admin.
    **{
        f"schemas.{name}.additionalProperties": (
            False,
            "Closed as in the rest of the API; the sources do not say.",
        )
        for name in ADMIN_PARAMS
    },
    "schemas.CostReportTimeBucket.properties.starting_at.format": ("date-time", BUCKET),
    "schemas.CostReportTimeBucket.properties.ending_at.format": ("date-time", BUCKET),
    "operations.admin_usage_report_retrieve_messages.parameters.limit.maximum": (
        1440,
        "The facts have a maximum per bucket_width; no schema can, so it is the widest.",
    ),
    "operations.admin_usage_report_retrieve_claude_code.parameters.starting_at.format": (
        "date",
        "The facts note YYYY-MM-DD from the prose, which is this format.",
    ),
    # Headers of responses.
    "headers.retry-after.statuses.529": (
        True,
        "Documented for 429; clients obey it here too.",
    ),
    "headers.content-type": (
        ABSENT,
        "In OpenAPI, the media types of a response say it.",
    ),
    "headers.x-should-retry": (ABSENT, UNDOCUMENTED),
    "headers.retry-after-ms": (ABSENT, UNDOCUMENTED),
}
