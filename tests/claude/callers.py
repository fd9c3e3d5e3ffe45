"""Code of callers of 2023-06-01, by the name that 2026-10-21 takes away from it."""

MESSAGES = 'messages=[{"role": "user", "content": "Hello"}]'
ASKED = f'model="claude-sonnet-4-5", max_tokens=64, {MESSAGES}'
DICT = (
    '{"model": "claude-sonnet-4-5", "max_tokens": 64,'
    ' "messages": [{"role": "user", "content": "Hello"}]'
)
SAMPLING = {"temperature": 0.5, "top_k": 5, "top_p": 0.9}
BODIES = (
    "MessageCreateParams",
    "MessageCreateParamsWithoutStream",
    "BetaMessageCreateParams",
    "BetaMessageCreateParamsNonStreaming",
)
SUMMARIES = 'client.organization.analytics.summaries.list(starting_date="2026-11-22")'
READ_SUMMARIES = (
    f"found: types.AnalyticsSingleDayActivitySummaryList = {SUMMARIES};"
    " found.summaries"
)
GROUPS = "client.organization.rbac_groups"
ROLES = "client.organization.rbac_roles"

# What the client verdict calls breaking -> an expression, or a statement, of a caller.
CALLERS: dict[str, str] = {
    **{
        f"client.{part}messages.{method}({name})": (
            f"client.{part}messages.{method}({ASKED}, {name}={value})"
        )
        for part in ("", "beta.")
        for method in ("create", "stream")
        for name, value in SAMPLING.items()
    },
    **{
        f'{kind}["{name}"]': f'asked: params.{kind} = {DICT}, "{name}": {value}}}'
        for kind in BODIES
        for name, value in SAMPLING.items()
    },
    "client.completions.create": (
        'client.completions.create(model="claude-2.1", max_tokens_to_sample=64,'
        ' prompt="\\n\\nHuman: Hi\\n\\nAssistant:")'
    ),
    "client.completions.stream": (
        'client.completions.stream(model="claude-2.1", max_tokens_to_sample=64,'
        ' prompt="\\n\\nHuman: Hi\\n\\nAssistant:")'
    ),
    "client.models.list(betas)": 'client.models.list(betas=["b"])',
    "client.models.retrieve(betas)": (
        'client.models.retrieve("claude-sonnet-4-5", betas=["b"])'
    ),
    "client.organization.analytics.summaries.list": READ_SUMMARIES,
    "AnalyticsSingleDayActivitySummaryList.summaries": READ_SUMMARIES,
    "APIKey.workspace_id": 'client.admin.api_keys.retrieve("k").workspace_id',
    "OrganizationRateLimit.group_type": (
        "client.organization.rate_limits.list().data[0].group_type"
    ),
    "WorkspaceRateLimit.group_type": (
        'client.organization.workspaces.rate_limits.list("w").data[0].group_type'
    ),
    "RBACRole.name": f'{ROLES}.retrieve("r").name',
    "RBACGroup.roles": f'{GROUPS}.retrieve("g").roles',
    "RBACGroupMember.group_id": f'{GROUPS}.members.list("g").data[0].group_id',
    "DeletedRBACGroupMember.group_id": (f'{GROUPS}.members.remove("g", "u").group_id'),
    **{
        f"{kind}.has_more": f"found: types.{kind} = {listed}.parsed; found.has_more"
        for kind, listed in {
            "RBACGroupList": f"{GROUPS}.list()",
            "RBACGroupMemberList": f'{GROUPS}.members.list("g")',
            "RBACRoleList": f"{ROLES}.list()",
            "RBACRolePermissionList": f'{ROLES}.permissions.list("r")',
        }.items()
    },
    "params.MessageParam": 'params.MessageParam(role="user", content="Hello")',
    "params.BetaMessageParam": 'params.BetaMessageParam(role="user", content="Hello")',
    "params.CompletionCreateParams": "params.CompletionCreateParams",
    "types.Completion": "types.Completion",
    "types.CompletionStreamEvent": "types.CompletionStreamEvent",
    "types.BetaSkill": "def read(skill: types.BetaSkill) -> str: return skill.skill_id",
}
