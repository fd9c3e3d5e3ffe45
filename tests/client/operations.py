"""All operations of the three documents: what each must send and give."""

from __future__ import annotations

from email.message import Message
from email.parser import BytesParser
from functools import cache
from typing import Any, NamedTuple
from urllib.parse import quote

import yaml
from specloom.config.reader import read_config
from specloom.mock.examples import NO_BODY, Examples, Reply, Request, all_examples
from specloom.mock.media import Shape, text_of
from specloom.mock.server import Received
from specloom.runs.read import read
from specloom.spec.document import Document

from tests.claude.spec_examples import spec_examples
from tests.client.support import KEY, METHODS, SPEC

ADMIN_KEY = "sk-ant-admin01-test"
FORMS = {a for a, shown in spec_examples().items() if shown.is_form}
DOWNLOAD = "beta.files.download"
# Sent by httpx2 itself.
TRANSPORT = {
    *("host", "connection", "accept-encoding", "content-length", "transfer-encoding")
}

# Class in `types`, of an item where there are several. By hand: the spec is not
# believed here. Of endpoints that came later the spec's YAML says it.
_BY_HAND = {
    "beta.models.list": "ModelInfo",
    "beta.models.retrieve": "ModelInfo",
    "beta.messages.create": "BetaMessage",
    "beta.messages.count_tokens": "BetaMessageTokensCount",
    "beta.messages.batches.create": "MessageBatch",
    "beta.messages.batches.list": "MessageBatch",
    "beta.messages.batches.retrieve": "MessageBatch",
    "beta.messages.batches.cancel": "MessageBatch",
    "beta.messages.batches.delete": "DeletedMessageBatch",
    "beta.messages.batches.results": "BetaMessageBatchIndividualResponse",
    "beta.files.upload": "FileMetadata",
    "beta.files.list": "FileMetadata",
    "beta.files.retrieve_metadata": "FileMetadata",
    "beta.files.delete": "DeletedFile",
    DOWNLOAD: "",
    "beta.skills.create": "Skill",
    "beta.skills.list": "Skill",
    "beta.skills.retrieve": "Skill",
    "beta.skills.delete": "DeletedSkill",
    "beta.skills.versions.create": "SkillVersion",
    "beta.skills.versions.list": "SkillVersion",
    "beta.skills.versions.retrieve": "SkillVersion",
    "beta.skills.versions.delete": "DeletedSkillVersion",
    "admin.organizations.me": "Organization",
    "admin.invites.create": "Invite",
    "admin.invites.list": "Invite",
    "admin.invites.retrieve": "Invite",
    "admin.invites.delete": "DeletedInvite",
    "admin.users.list": "User",
    "admin.users.retrieve": "User",
    "admin.users.update": "User",
    "admin.users.delete": "DeletedUser",
    "admin.workspaces.create": "Workspace",
    "admin.workspaces.list": "Workspace",
    "admin.workspaces.retrieve": "Workspace",
    "admin.workspaces.update": "Workspace",
    "admin.workspaces.archive": "Workspace",
    "admin.workspaces.members.create": "WorkspaceMember",
    "admin.workspaces.members.list": "WorkspaceMember",
    "admin.workspaces.members.retrieve": "WorkspaceMember",
    "admin.workspaces.members.update": "WorkspaceMember",
    "admin.workspaces.members.delete": "DeletedWorkspaceMember",
    "admin.api_keys.list": "APIKey",
    "admin.api_keys.retrieve": "APIKey",
    "admin.api_keys.update": "APIKey",
    "admin.usage_report.retrieve_messages": "MessagesUsageReportTimeBucket",
    "admin.usage_report.retrieve_claude_code": "ClaudeCodeUsageReportItem",
    "admin.cost_report.retrieve": "CostReportTimeBucket",
}
BY_HAND = {**{each.accessor: each.result for each in METHODS}, **_BY_HAND}
RESULTS = {a: BY_HAND.get(a, shown.result) for a, shown in spec_examples().items()}

# The beta feature that goes out with every call of what begins like this.
_BATCHES = "message-batches-2024-09-24"
DEFAULT_BETAS = {
    "beta.files.": ("files-api-2025-04-14",),
    "beta.skills.": ("skills-2025-10-02",),
    "beta.messages.count_tokens": ("token-counting-2024-11-01",),
    "beta.messages.batches.": (_BATCHES,),
}


class Operation(NamedTuple):
    """A row of the reference, with what is known of it here."""

    accessor: str
    method: str
    path: str
    document: str

    @property
    def result(self) -> str:
        return RESULTS[self.accessor]

    @property
    def betas(self) -> tuple[str, ...]:
        """The beta features that are always sent."""
        for start, names in DEFAULT_BETAS.items():
            if self.accessor.startswith(start):
                return names
        return ()

    @property
    def key(self) -> str:
        return ADMIN_KEY if self.document == "admin.yaml" else KEY

    @property
    def is_beta(self) -> bool:
        return self.document == "beta.yaml"

    @property
    def shown(self) -> Examples:
        """What the spec shows of it by example."""
        return _examples()[self.document, self.method, self.path]


@cache
def documents() -> tuple[Document, ...]:
    return tuple(read(read_config(SPEC))[0])


@cache
def operations() -> tuple[Operation, ...]:
    """What the API reference lists."""
    text = (SPEC.parent / "documented_endpoints.yaml").read_text()
    return tuple(
        Operation(row["accessor"], row["method"], row["path"], row["document"])
        for row in yaml.safe_load(text)["endpoints"]
    )


def operation(accessor: str) -> Operation:
    (found,) = (each for each in operations() if each.accessor == accessor)
    return found


@cache
def _examples() -> dict[tuple[str, str, str], Examples]:
    names = ("openapi.yaml", "beta.yaml", "admin.yaml")
    return {
        (name, shown.method, shown.path): shown
        for name, document in zip(names, documents(), strict=True)
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
    if op.accessor in FORMS:
        body = as_files(body)
    given = {**request.path, **variable(op, request), **body}
    # Brackets are how a list is spelled in a query or a form.
    found = {name.removesuffix("[]"): value for name, value in given.items()}
    if "anthropic-beta" in request.headers:
        found["betas"] = request.headers["anthropic-beta"]
    return found


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


def examples(shape: Shape) -> list[tuple[Operation, Request, Reply]]:
    """Operation, request example and its reply, where this has a shape."""
    return [
        (op, request, reply)
        for op in operations()
        for request in op.shown.requests
        if (reply := op.shown.reply_to(request)).shape is shape
    ]


def label(value: Any) -> str | None:
    """What a parametrised test calls its parameter."""
    if isinstance(value, Operation):
        return value.accessor
    return value.name if isinstance(value, Request | Reply) else None


# --- What must arrive ------------------------------------------------------------


def raw_query(op: Operation, request: Request) -> str:
    pairs = [("beta", "true")] if op.is_beta else []
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
        if name not in TRANSPORT and name != "anthropic-beta"
    }
    expected = {
        "x-api-key": op.key,
        "anthropic-version": "2023-06-01",
        "accept": accept,
        "user-agent": "claude_api/0.1.0",
    }
    if op.accessor in FORMS:
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
