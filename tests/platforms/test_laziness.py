"""What is imported when, and what is said where a library is missing."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.generation.support import ROOT, Run, command

LIBRARIES = "botocore", "google", "azure", "requests"


def python(script: str, tmp_path: Path) -> Run:
    lines = f"import sys\nsys.path.insert(0, {str(ROOT / 'generated')!r})\n{script}"
    return command(sys.executable, "-c", lines, cwd=tmp_path)


def test_neither_libraries_nor_own_code_are_loaded_before_they_are_used(
    tmp_path: Path,
) -> None:
    script = f"""
def loaded():
    return sorted(
        name
        for name in sys.modules
        if name.startswith("claude_api.own_code")
        or name.partition(".")[0] in {LIBRARIES!r}
    )

import claude_api
from claude_api import AsyncClaude, Claude
for client in (Claude(api_key="k"), AsyncClaude(api_key="k")):
    client.messages, client.beta.messages, client.files
    client.messages.create, client.messages.stream
assert loaded() == [], loaded()

from claude_api import ClaudeAWS, ClaudeBedrock, ClaudeBedrockMantle
from claude_api import ClaudeFoundry, ClaudeGoogleCloud, ClaudeVertex
ClaudeBedrock(aws_region="us-east-1")
ClaudeBedrockMantle(aws_region="us-east-1")
ClaudeAWS(aws_region="us-east-1", workspace_id="w")
ClaudeGoogleCloud(project="p", workspace_id="w")
ClaudeVertex(region="global")
ClaudeFoundry(resource="r")
assert all(name.startswith("claude_api.own_code") for name in loaded()), loaded()
assert not any("stream" in name for name in loaded()), loaded()

Claude(api_key="k").messages.stream(model="m", max_tokens=1, messages=[])
assert "claude_api.own_code.message_stream" in loaded()
assert "claude_api.own_code.beta_message_stream" not in loaded()
print("fine")
"""
    assert python(script, tmp_path).text == "fine\n"


CLIENTS = {
    "bedrock": ("ClaudeBedrock(aws_region='us-east-1')", "botocore", "botocore"),
    "vertex": (
        "ClaudeVertex(region='global', project_id='p')",
        "google.auth",
        "google-auth[requests]",
    ),
    "foundry": ("ClaudeFoundry(resource='r')", "azure.identity", "azure-identity"),
    "aws": (
        "ClaudeAWS(aws_region='us-east-1', workspace_id='w')",
        "botocore",
        "botocore",
    ),
    "google-cloud": (
        "ClaudeGoogleCloud(project='p', workspace_id='w')",
        "google.auth",
        "google-auth[requests]",
    ),
}


@pytest.mark.parametrize("extra", CLIENTS)
def test_a_missing_library_is_named_with_its_extra(extra: str, tmp_path: Path) -> None:
    client, module, requirement = CLIENTS[extra]
    script = f"""
sys.modules[{module!r}] = None
from claude_api import *
try:
    {client}.messages.create(model="m", max_tokens=1, messages=[])
except MissingDependencyError as error:
    assert isinstance(error, ClientError) and isinstance(error, ImportError)
    print(error)
"""
    said = python(script, tmp_path).text
    assert f"pip install 'claude_api[{extra}]'" in said
    assert f"'{requirement}'" in said
    assert "Traceback" not in said


def test_a_copy_under_another_name_works_and_names_itself(tmp_path: Path) -> None:
    vendored = tmp_path / "app" / "_vendor"
    vendored.mkdir(parents=True)
    (vendored / "claude_api").symlink_to(ROOT / "generated" / "claude_api")
    script = """
sys.path.insert(0, ".")
sys.modules["botocore.auth"] = None
from app._vendor.claude_api import ClaudeBedrock, MissingDependencyError
try:
    ClaudeBedrock().messages.create(model="m", max_tokens=1, messages=[])
except MissingDependencyError as error:
    print(error)
"""
    said = command(sys.executable, "-c", f"import sys\n{script}", cwd=tmp_path).text
    assert "claude_api[bedrock]" in said
