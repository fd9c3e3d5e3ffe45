"""All operations of each version's documents: what each must send and give."""

from __future__ import annotations

from email.message import Message
from email.parser import BytesParser
from functools import cache
from typing import Any, NamedTuple
from urllib.parse import quote

import yaml
from specloom.config.reader import read_configs
from specloom.mock.examples import NO_BODY, Examples, Reply, Request
from specloom.mock.media import Shape, text_of
from specloom.mock.server import Received
from specloom.runs.read import read
from specloom.spec.document import Document

from tests.claude.spec_examples import Shown, spec_examples
from tests.claude.versions import NEWEST, VERSIONS, settings
from tests.client.support import KEY, METHODS, SPEC
from tests.examples import all_examples

ADMIN_KEY = "sk-ant-admin01-test"
DOWNLOADS = {"files.download", "beta.files.download", "beta.skills.versions.download"}
# Sent by httpx2 itself.
TRANSPORT = {
    *("host", "connection", "accept-encoding", "content-length", "transfer-encoding")
}

# Class in `types`, of an item where there are several. By hand: the spec is not
# believed here. Of the other endpoints the spec's YAML says it.
_BY_HAND = {
    "beta.models.list": "BetaModelInfo",
    "beta.models.retrieve": "BetaModelInfo",
    "beta.messages.create": "BetaMessage",
    "beta.messages.count_tokens": "BetaMessageTokensCount",
    "beta.messages.batches.create": "MessageBatch",
    "beta.messages.batches.list": "MessageBatch",
    "beta.messages.batches.retrieve": "MessageBatch",
    "beta.messages.batches.cancel": "MessageBatch",
    "beta.messages.batches.delete": "DeletedMessageBatch",
    "beta.messages.batches.results": "BetaMessageBatchIndividualResponse",
    "files.upload": "FileMetadata",
    "files.list": "FileMetadata",
    "files.retrieve_metadata": "FileMetadata",
    "files.delete": "DeletedFile",
    "files.download": "",
    "beta.files.upload": "BetaFileMetadata",
    "beta.files.list": "BetaFileMetadata",
    "beta.files.retrieve_metadata": "BetaFileMetadata",
    "beta.files.delete": "DeletedFile",
    "beta.files.download": "",
    "skills.create": "Skill",
    "skills.list": "Skill",
    "skills.retrieve": "Skill",
    "skills.delete": "DeletedSkill",
    "skills.versions.create": "SkillVersion",
    "skills.versions.list": "SkillVersion",
    "skills.versions.retrieve": "SkillVersion",
    "skills.versions.delete": "DeletedSkillVersion",
    "beta.skills.create": "Skill",
    "beta.skills.list": "Skill",
    "beta.skills.retrieve": "Skill",
    "beta.skills.delete": "DeletedSkill",
    "beta.skills.versions.create": "SkillVersion",
    "beta.skills.versions.list": "SkillVersion",
    "beta.skills.versions.retrieve": "SkillVersion",
    "beta.skills.versions.delete": "DeletedSkillVersion",
    "beta.skills.versions.download": "",
    "user_profiles.create": "UserProfile",
    "user_profiles.list": "UserProfile",
    "user_profiles.retrieve": "UserProfile",
    "user_profiles.update": "UserProfile",
    "user_profiles.delete": "DeletedUserProfile",
    "user_profiles.action_urls.create": "UserProfileActionURL",
    "organization.retrieve": "OrganizationInfo",
    "organization.invites.create": "OrganizationInvite",
    "organization.invites.list": "OrganizationInvite",
    "organization.invites.retrieve": "OrganizationInvite",
    "organization.invites.delete": "OrganizationInviteDeleteResponse",
    "organization.users.list": "OrganizationUser",
    "organization.users.retrieve": "OrganizationUser",
    "organization.users.update": "OrganizationUser",
    "organization.users.remove": "OrganizationUserRemoveResponse",
    "organization.workspaces.create": "Workspace",
    "organization.workspaces.list": "Workspace",
    "organization.workspaces.retrieve": "Workspace",
    "organization.workspaces.update": "Workspace",
    "organization.workspaces.archive": "Workspace",
    "organization.workspaces.members.add": "WorkspaceMember",
    "organization.workspaces.members.list": "WorkspaceMember",
    "organization.workspaces.members.retrieve": "WorkspaceMember",
    "organization.workspaces.members.update": "WorkspaceMember",
    "organization.workspaces.members.remove": "OrganizationWorkspaceMemberRemoveResponse",
    "organization.api_keys.list": "APIKey",
    "organization.api_keys.retrieve": "APIKey",
    "organization.api_keys.update": "APIKey",
    "organization.usage_report.retrieve_messages": "MessagesUsageReportTimeBucket",
    "organization.usage_report.retrieve_claude_code": "ClaudeCodeUsageReportItem",
    "organization.cost_report.retrieve": "CostReportTimeBucket",
}
BY_HAND = {**{each.accessor: each.result for each in METHODS}, **_BY_HAND}

# The beta feature that goes out with every call of what begins like this.
DEFAULT_BETAS = {"beta.messages.count_tokens": ("token-counting-2024-11-01",)}

# How a key travels, by version.
KEY_HEADERS = {
    "2026-10-21": ("authorization", "Bearer {}"),
    "2023-06-01": ("x-api-key", "{}"),
}


class Operation(NamedTuple):
    """A row of the reference, with what is known of it here."""

    accessor: str
    method: str
    path: str
    document: str
    version: str = NEWEST

    @property
    def read(self) -> Shown:
        """What its YAML shows, read without specloom."""
        return spec_examples(self.version)[self.accessor]

    @property
    def result(self) -> str:
        known = BY_HAND if self.version == NEWEST else {}
        return known.get(self.accessor, self.read.result)

    @property
    def is_form(self) -> bool:
        return self.read.is_form

    @property
    def betas(self) -> tuple[str, ...]:
        """The beta features that are always sent."""
        for start, names in DEFAULT_BETAS.items():
            if self.accessor.startswith(start):
                return names
        return ()

    @property
    def key(self) -> str:
        return ADMIN_KEY if self.document == "organization.yaml" else KEY

    @property
    def is_beta(self) -> bool:
        return self.document == "beta.yaml"

    @property
    def shown(self) -> Examples:
        """What the spec shows of it by example."""
        return _examples(self.version)[self.document, self.method, self.path]


@cache
def documents(version: str = NEWEST) -> tuple[Document, ...]:
    configs = dict(zip(VERSIONS, read_configs(SPEC), strict=True))
    return tuple(read(configs[version])[0])


@cache
def operations(version: str = NEWEST) -> tuple[Operation, ...]:
    """What the API reference lists."""
    text = (SPEC.parent / settings(version)["spec"]["documented_endpoints"]).read_text()
    return tuple(
        Operation(row["accessor"], row["method"], row["path"], row["document"], version)
        for row in yaml.safe_load(text)["endpoints"]
    )


def operation(accessor: str) -> Operation:
    (found,) = (each for each in operations() if each.accessor == accessor)
    return found


@cache
def _examples(version: str) -> dict[tuple[str, str, str], Examples]:
    names = ("openapi.yaml", "beta.yaml", "organization.yaml")
    return {
        (name, shown.method, shown.path): shown
        for name, document in zip(names, documents(version), strict=True)
        for shown in all_examples(document)
    }


# --- Examples as calls -----------------------------------------------------------


def variable(op: Operation, request: Request) -> dict[str, Any]:
    """The query without what every request carries."""
    constants = {each.name for each in op.shown.constants if each.where == "query"}
    return {k: v for k, v in request.query.items() if k not in constants}


def call_arguments(op: Operation, request: Request) -> dict[str, Any]:
    """An example as keyword arguments; the files of a form get names."""
    body = request.body if isinstance(request.body, dict) else {}
    if op.is_form:
        body = as_files(body)
    given = {**request.path, **variable(op, request), **body}
    # Brackets are how a list is spelled in a query or a form.
    found = {name.removesuffix("[]"): value for name, value in given.items()}
    if "anthropic-beta" in request.headers:
        found["betas"] = request.headers["anthropic-beta"]
    if op.is_beta:
        found["extra_headers"] = {"prefer": prefer(op)}
    return found


def prefer(op: Operation, **wishes: str) -> str:
    """What a request asks of the server; nothing else tells beta operations apart."""
    named = {"operation": op.shown.id, **wishes} if op.is_beta else wishes
    return ", ".join(f"{name}={value}" for name, value in named.items())


def as_files(body: dict[str, Any]) -> dict[str, Any]:
    """The texts of an example form as files with names."""
    files = dict(body)
    if "file" in body:
        files["file"] = ("notes.txt", body["file"].encode(), "text/plain")
    if "files[]" in body:
        files["files[]"] = [
            (f"my-skill/part {number}/SKILL.md", text.encode())
            for number, text in enumerate(body["files[]"])
        ]
    return files


def examples(
    shape: Shape, version: str = NEWEST
) -> list[tuple[Operation, Request, Reply]]:
    """Operation, request example and its reply, where this has a shape."""
    return [
        (op, request, reply)
        for op in operations(version)
        for request in op.shown.requests
        if (reply := op.shown.reply_to(request)).shape is shape
    ]


def label(value: Any) -> str | None:
    """What a parametrised test calls its parameter."""
    if isinstance(value, Operation):
        old = "" if value.version == NEWEST else f"{value.version}-"
        return f"{old}{value.accessor}"
    return value.name if isinstance(value, Request | Reply) else None


# --- What must arrive ------------------------------------------------------------


def raw_query(op: Operation, request: Request) -> str:
    pairs = []
    for name, value in variable(op, request).items():
        each = value if isinstance(value, list) else [value]
        pairs += [(name, text_of(item)) for item in each]
    return "&".join(f"{quote(k, safe='')}={quote(v, safe='')}" for k, v in pairs)


def betas_of(received: Received) -> list[str]:
    value = received.header("anthropic-beta")
    return [] if value is None else [part.strip() for part in value.split(",")]


def check_received(
    received: Received,
    op: Operation,
    request: Request,
    accept: str = "application/json",
) -> None:
    """All of a request but its body."""
    assert received.method == op.method
    assert received.raw_path == op.path.format(**request.path)
    assert received.query == raw_query(op, request)
    given = request.headers.get("anthropic-beta", [])
    assert betas_of(received) == [*given, *op.betas]
    names = [name for name, _ in received.headers]
    assert len(names) == len(set(names))
    headers = {
        name: value
        for name, value in received.headers
        if name not in TRANSPORT and name not in ("anthropic-beta", "prefer")
    }
    key_header, key_format = KEY_HEADERS[op.version]
    expected = {
        key_header: key_format.format(op.key),
        "anthropic-version": op.version,
        "accept": accept,
        "user-agent": f"{settings(op.version)['client']['package']}/0.1.0",
    }
    if op.is_form:
        media = headers.pop("content-type")
        assert media.startswith("multipart/form-data; boundary=")
    elif request.body is not NO_BODY:
        expected["content-type"] = "application/json"
    assert headers == expected


class Part(NamedTuple):
    """One part of a form."""

    name: str
    file_name: str | None
    media_type: str | None
    content: bytes


def parts_of(received: Received) -> list[Part]:
    """The parts of a form, by the standard library and not by our own reader."""
    head = f"Content-Type: {received.header('content-type')}\r\n\r\n".encode()
    form = BytesParser().parsebytes(head + received.body)
    assert form.is_multipart()
    assert not form.defects
    return [_part(part) for part in form.get_payload()]  # type: ignore[arg-type]


def _part(part: Message) -> Part:
    content = part.get_payload(decode=True)
    assert isinstance(content, bytes)
    name = part.get_param("name", header="content-disposition")
    file_name = part.get_param("filename", header="content-disposition")
    return Part(
        str(name),
        None if file_name is None else str(file_name),
        part["content-type"],
        content,
    )
