"""Where the spec differs from the collected facts on purpose, and why."""

from typing import Any

from tests.claude.spec_side import spec_schema, spec_union

ABSENT = "(absent)"

HEADER = "`speed` needs a beta, and the facts call the header common to all operations."
DETAILS = (
    "The official client reads error.details; the facts note that no schema has it."
)
NO_SCHEMA = (
    "Documented and in no schema of the official client; clients have to know it."
)
BETAS_OF_GENERAL = [
    "messages_create",
    "messages_count_tokens",
    "messages_batches_create",
    "messages_batches_retrieve",
    "messages_batches_list",
    "messages_batches_delete",
    "messages_batches_cancel",
    "messages_batches_results",
]
ERRORS = [
    "APIErrorObject",
    "AuthenticationErrorObject",
    "BillingErrorObject",
    "GatewayTimeoutErrorObject",
    "InvalidRequestErrorObject",
    "NotFoundErrorObject",
    "OverloadedErrorObject",
    "PermissionErrorObject",
    "RateLimitErrorObject",
]
BETA_HEADER = {
    "in": "header",
    "required": False,
    "style": "simple",
    "explode": False,
    "type": "array",
    "items": {"ref": "AnthropicBetaParam"},
    "always": [],
}
ERROR_DETAILS = {name: {"ref": name} for name in spec_union("ErrorDetails") or ()}
REFUSED = "V02: the official types allow a document here, the API refuses it."
IN_MEDIA = "In OpenAPI, the media types of a response say it."
UNDOCUMENTED = "Undocumented; the runtime needs no word for it."

# Schemas that the facts do not have -> why the spec does. Names of unions that the facts
# write in place need no reason: they are compared where they are used.
OWN_SCHEMAS: dict[str, str] = {
    "AssistantContentBlockParam": REFUSED,
    "BetaAssistantContentBlockParam": REFUSED,
    "ConflictErrorObject": NO_SCHEMA,
    "RequestTooLargeErrorObject": NO_SCHEMA,
    "MessageStreamWireEvent": "Streams carry ping and error, which the facts' union lacks.",
    "BetaMessageStreamWireEvent": "The same in the beta API.",
    "PingEvent": "The facts describe it in streaming.yaml, without a schema.",
    "FileContent": "The content of a file is bytes; the facts say so of the operation.",
}

# Path -> what the spec has there instead, and why.
ALLOWED: dict[str, tuple[Any, str]] = {
    **{
        f"operations.{name}.parameters.anthropic-beta": (BETA_HEADER, HEADER)
        for name in BETAS_OF_GENERAL
    },
    # Errors.
    **{
        f"schemas.{name}.properties.details": ({"union": ERROR_DETAILS}, DETAILS)
        for name in ERRORS
    },
    **{
        f"schemas.ErrorResponse.properties.error.union.{name}": (
            {"ref": name},
            NO_SCHEMA,
        )
        for name in ("ConflictErrorObject", "RequestTooLargeErrorObject")
    },
    **{
        f"schemas.ErrorObject.{place}": (value, NO_SCHEMA)
        for name, tag in (
            ("ConflictErrorObject", "conflict_error"),
            ("RequestTooLargeErrorObject", "request_too_large"),
        )
        for place, value in (
            (f"union.{name}", {"ref": name}),
            (f"tags.mapping.{tag}", name),
        )
    },
    # Messages. That these are the facts' members without documents is a test of its own.
    **{
        f"schemas.{name}.properties.content": (
            spec_schema(name)["properties"]["content"],
            REFUSED,
        )
        for name in ("AssistantMessageParam", "BetaAssistantMessageParam")
    },
    "schemas.BetaContentBlockParam.tags": (
        spec_schema("BetaContentBlockParam")["tags"],
        "With the response blocks that it accepts besides, the facts' union has no tags.",
    ),
    "schemas.ToolParam.properties.input_schema": (
        {"ref": "ToolInputSchema"},
        "The facts' other member, any object, is what ToolInputSchema's open part takes.",
    ),
    "schemas.ToolInputSchema.additionalProperties": (
        True,
        "A JSON Schema has other keywords; the facts say it at ToolParam.",
    ),
    # Headers of responses.
    "headers.retry-after.statuses.529": (
        True,
        "Documented for 429; clients obey it here too.",
    ),
    "headers.content-type": (ABSENT, IN_MEDIA),
    "headers.x-should-retry": (ABSENT, UNDOCUMENTED),
    "headers.retry-after-ms": (ABSENT, UNDOCUMENTED),
    "headers.x-amzn-requestid": (ABSENT, "Claude Platform on AWS sends it."),
}

# Where 2023-06-01 differs from 2026-10-21: path -> the difference of the facts, or "new" for
# what came in 2026-10-21 alone after they were collected. A star stands for any one part
# of a path.
OLD: dict[str, str] = {
    "documents.*.version": "version",
    "operations.*.parameters.anthropic-version.const": "version",
    **{
        f"schemas.{part}MessageCreateParams{kind}.properties.{name}": "V01"
        for part in ("", "Beta")
        for kind in ("", "NonStreaming")
        for name in ("temperature", "top_p", "top_k")
    },
    "schemas.AssistantMessageParam.properties.content": "V02",
    "schemas.BetaAssistantMessageParam.properties.content": "V02",
    "schemas.MessageParam": "V04",
    "schemas.BetaMessageParam": "V04",
    "schemas.*.properties.messages.items": "V04",
    "operations.models_list.parameters.anthropic-beta": "V05",
    "operations.models_retrieve.parameters.anthropic-beta": "V05",
    "schemas.APIKey.properties.workspace_id": "V06",
    "schemas.APIKey.required": "V06",
    "schemas.OrganizationRateLimit.properties.group_type": "V07",
    "schemas.OrganizationRateLimit.required": "V07",
    "schemas.WorkspaceRateLimit.properties.group_type": "V07",
    "schemas.WorkspaceRateLimit.required": "V07",
    "schemas.RBACRole.properties.name": "V08",
    "schemas.RBACRole.required": "V08",
    "schemas.RBACGroup.properties.roles": "V09",
    "schemas.RBACGroup.required": "V09",
    **{
        f"schemas.{name}.{place}": "V10"
        for name in ("RBACGroupMember", "DeletedRBACGroupMember")
        for place in ("properties.group_id", "properties.rbac_group_id", "required")
    },
    **{
        f"schemas.{name}.{place}": "V11"
        for name in (
            "RBACGroupList",
            "RBACGroupMemberList",
            "RBACRoleList",
            "RBACRolePermissionList",
        )
        for place in ("properties.has_more", "required")
    },
    **{
        f"operations.organization_rbac_{name}_list.pagination.more": "V11"
        for name in ("groups", "groups_members", "roles", "roles_permissions")
    },
    **{
        f"schemas.AnalyticsSingleDayActivitySummaryList.{place}": "V13"
        for place in (
            "properties.data",
            "properties.next_page",
            "properties.summaries",
            "required",
        )
    },
    "operations.organization_analytics_summaries_list.pagination": "V13",
    "operations.*.auth": "V14",
    "operations.completions_create": "V16",
    # What the package of the version calls its exceptions.
    "errors.402.name": "names",
    "errors.413.name": "names",
    "errors.504.name": "names",
}

# Differences that no description says, and why.
NOT_DESCRIBED: dict[str, str] = {
    "V03": "A text block is one schema in every turn; the text of `citations` says it.",
    "V12": "Of operations that are not in scope yet.",
    "V15": "What a client does with two credentials; it follows from V14.",
    "V17": "What a client of a cloud platform sends.",
    "V18": "What a client of a cloud platform sends.",
    "V19": "Where which version is offered.",
    "V20": "It follows from V01 to V03: requests of a batch are those of messages.",
    "V21": "The policy of versions.",
}
