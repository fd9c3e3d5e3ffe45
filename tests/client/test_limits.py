"""What is refused before it is sent, what is taken away, and what is not imported."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from claude_api import ContentTooLargeError, MissingCredentialsError, Omit, omit
from specloom.mock.server import RunningServer

from tests.client.operations import (
    Operation,
    betas_of,
    call_arguments,
    label,
    operation,
    operations,
)
from tests.client.support import KEY, Caller

GENERATED = Path(__file__).parents[2] / "generated"
ADMIN = [op for op in operations() if op.document == "organization.yaml"]
# The largest bodies by the documentation.
MESSAGES_BYTES = 32 * 1024 * 1024
LARGE = ("messages.create", "messages.count_tokens", "beta.messages.create")


@pytest.mark.parametrize("op", ADMIN, ids=label)
def test_admin_needs_its_own_key(
    op: Operation, whole: Caller, api: RunningServer
) -> None:
    caller = whole.having(admin_api_key=None)
    with pytest.raises(MissingCredentialsError) as caught:
        caller.call(op.accessor, **call_arguments(op, op.shown.requests[0]))
    assert "'admin_api_key'" in str(caught.value)
    assert "ANTHROPIC_ADMIN_API_KEY" in str(caught.value)
    assert f"{op.method} {op.path}" in str(caught.value)
    assert KEY not in str(caught.value)
    assert api.requests == []


@pytest.mark.parametrize("accessor", ["models.list", "beta.skills.list"])
def test_the_admin_key_is_for_nothing_else(
    accessor: str, whole: Caller, api: RunningServer
) -> None:
    with pytest.raises(MissingCredentialsError, match="ANTHROPIC_API_KEY"):
        whole.having(api_key=None).call(accessor)
    assert api.requests == []


@pytest.mark.parametrize("accessor", LARGE)
def test_too_large_a_body_is_not_sent(
    accessor: str, whole: Caller, api: RunningServer
) -> None:
    asked: dict[str, Any] = {"model": "m", "messages": []}
    if accessor.endswith("create"):
        asked["max_tokens"] = 1
    with pytest.raises(ContentTooLargeError) as caught:
        whole.call(accessor, **asked, system="x" * MESSAGES_BYTES)
    error = caught.value
    assert f"{MESSAGES_BYTES:,}" in error.message
    assert "not sent" in error.message
    assert operation(accessor).path in error.message
    assert (error.status_code, error.type) == (413, "request_too_large")
    assert (error.request_id, error.body, dict(error.headers)) == (None, None, {})
    assert api.requests == []


def test_the_largest_body_is_sent(told: Caller, script: Any) -> None:
    script.says({"input_tokens": 1})
    head = b'{"model":"m","messages":[],"system":""}'
    text = "x" * (MESSAGES_BYTES - len(head))
    asked: dict[str, Any] = {"model": "m", "messages": []}
    told.call("messages.count_tokens", **asked, system=text)
    assert len(script.requests[0].body) == MESSAGES_BYTES
    with pytest.raises(ContentTooLargeError, match="33,554,433"):
        told.call("messages.count_tokens", **asked, system=f"{text}x")
    assert len(script.requests) == 1


def test_omit_removes_a_default_header(whole: Caller, api: RunningServer) -> None:
    away = {"Anthropic-Beta": Omit(), "User-Agent": omit}
    counted: dict[str, Any] = {"model": "m", "messages": []}
    whole.call("beta.messages.count_tokens", **counted, extra_headers=away)
    whole.having(default_headers=away).call("beta.messages.count_tokens", **counted)
    for seen in api.requests:
        assert seen.header("anthropic-beta") is None
        assert "claude_api" not in (seen.header("user-agent") or "")
    whole.call("beta.messages.count_tokens", **counted, betas=omit)
    assert betas_of(api.requests[2]) == ["token-counting-2024-11-01"]


def test_betas_of_all_calls_come_with_the_default(
    whole: Caller, api: RunningServer
) -> None:
    caller = whole.having(default_headers={"anthropic-beta": "mine-1"})
    caller.call("beta.messages.count_tokens", model="m", messages=[])
    assert betas_of(api.requests[0]) == ["mine-1", "token-counting-2024-11-01"]


def test_beta_and_organization_are_imported_when_used(api: RunningServer) -> None:
    code = f"""
import sys
from claude_api import Claude
client = Claude(api_key="k", admin_api_key="a", base_url={api.base_url!r})
def loaded():
    return sorted(n for n in sys.modules if n.startswith("claude_api.") and (
        ".beta" in n or ".organization" in n or "files" in n or "skills" in n))
client.messages.count_tokens(model="m", messages=[{{"role": "user", "content": "x"}}])
print(loaded())
client.messages.create(
    model="m", max_tokens=1, messages=[{{"role": "user", "content": "x"}}])
client.models.list()
print(loaded())
client.organization.retrieve()
print("claude_api.resources.organization" in sys.modules, any(".beta" in n for n in loaded()))
"""
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=GENERATED,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == ["[]", "[]", "True False"]
