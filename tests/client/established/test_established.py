"""The vendor's own client talks to our mock, with every operation and every example.

It is no dependency of anything: the test installs it into a folder of its own.
"""

from __future__ import annotations

import inspect
import json
import sys
import venv
from pathlib import Path
from typing import Any, NamedTuple

import claude_api
import pytest
from claude_api import Claude
from specloom.mock.examples import Reply
from specloom.mock.media import Shape

from tests.claude.versions import NEWEST, SPEC
from tests.client.operations import (
    ADMIN_KEY,
    Operation,
    call_arguments,
    examples,
    operation,
    operations,
    prefer,
)
from tests.client.support import KEY, find, served_at
from tests.generation.support import command
from tests.versions.support import mocked

ESTABLISHED = "anthropic==2.14.0"
# The vendor documents them, and its client has no methods for them.
WITHOUT_METHODS = {
    "organization.cost_report.retrieve",
    "organization.usage_report.retrieve_claude_code",
    "organization.usage_report.retrieve_messages",
}
PROGRAM = Path(__file__).parent / "calls.py"


# What `batches.results` asks first, without headers of the call: for the results' URL.
FIRST = prefer(operation("beta.messages.batches.retrieve"))


@pytest.fixture(scope="session")
def python(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Python of an environment with the established client alone."""
    folder = tmp_path_factory.mktemp("established")
    venv.create(folder, with_pip=False, symlinks=True)
    python = folder / "bin" / "python"
    pip = (sys.executable, "-m", "pip", "--disable-pip-version-check", "--python")
    run = command(
        *(*pip, python, "install", "--quiet", "--retries", "1", ESTABLISHED),
        cwd=folder,
    )
    if run.code != 0:
        # In CI, this makes the run fail: tests/conftest.py.
        pytest.skip(f"needs {ESTABLISHED} from the package registry: {run.err}")
    return python


class Call(NamedTuple):
    """A call of the established client, and what the mock answers to it."""

    op: Operation
    accessor: str
    arguments: dict[str, Any]
    shape: Shape
    reply: Reply

    @property
    def asked(self) -> dict[str, Any]:
        """The call as the program reads it."""
        files = {}
        if self.op.is_form:
            files = {
                name: _texts(value)
                for name, value in self.arguments.items()
                if name in ("file", "files")
            }
        return {
            "accessor": self.accessor,
            "arguments": {**self.arguments, **files},
            "files": list(files),
            "shape": self.shape.name,
            "path": self.op.path if self.accessor in WITHOUT_METHODS else None,
            "is_admin": self.op.document == "organization.yaml",
            "default_headers": {"prefer": FIRST} if self.op.is_beta else {},
        }


def _texts(files: Any) -> Any:
    """Files in JSON; their content is text in all of our examples."""
    if isinstance(files, list):
        return [_texts(each) for each in files]
    name, content, media = (*files, "text/markdown")[:3]
    return [name, content.decode(), media]


def calls() -> list[Call]:
    """Every example of every operation as a call."""
    found = []
    for shape in Shape:
        for op, request, reply in examples(shape):
            given = call_arguments(op, request)
            found.append(Call(op, op.accessor, given, shape, reply))
            if shape is Shape.EVENTS:
                # And once with the method that puts the message together.
                given = {name: v for name, v in given.items() if name != "stream"}
                helper = op.accessor.replace(".create", ".stream")
                found.append(Call(op, helper, given, shape, reply))
    return found


def as_read(value: Any) -> Any:
    """A value of an answer as the established client writes it again."""
    if isinstance(value, dict):
        return {name: as_read(each) for name, each in value.items()}
    if isinstance(value, list):
        return [as_read(each) for each in value]
    if isinstance(value, str) and value.endswith(".000000Z"):
        # Fractions of a second that are zero are left out.
        return value.replace(".000000Z", "Z")
    return value


def wanted(call: Call, url: str) -> Any:
    """What a call should give: what the mock answered, or our client makes of it."""
    value = call.reply.value
    if call.shape is Shape.EVENTS:
        if call.accessor != call.op.accessor:
            with (
                Claude(api_key=KEY, base_url=url) as client,
                find(client, call.accessor)(**call.arguments) as stream,
            ):
                return stream.get_final_message().to_dict()
        value = [event for event in value if event["type"] != "ping"]
    return as_read(served_at(url, value))


def failure(call: Call) -> str | None:
    """The type of the error that a stream ends with."""
    if call.shape is Shape.EVENTS and call.reply.value[-1]["type"] == "error":
        return str(call.reply.value[-1]["error"]["type"])
    return None


def test_the_established_client_talks_to_the_mock(python: Path) -> None:
    made = calls()
    assert {call.op for call in made} == set(operations())
    with mocked(SPEC, NEWEST) as url:
        asked = {
            "base_url": url,
            "api_key": KEY,
            "admin_api_key": ADMIN_KEY,
            "calls": [call.asked for call in made],
        }
        run = command(python, PROGRAM, cwd=python.parent, stdin=json.dumps(asked))
        assert run.code == 0, run.text
        wrong = []
        for call, outcome in zip(made, json.loads(run.out), strict=True):
            told = f"{call.accessor} {call.reply.name}"
            error = outcome["error"] or ""
            if (kind := failure(call)) is not None:
                if not error.startswith("APIStatusError: ") or kind not in error:
                    wrong.append(f"{told}: no {kind}: {error}")
            elif error:
                wrong.append(f"{told}: {error}")
            elif outcome["value"] != wanted(call, url):
                wrong.append(f"{told}: {outcome['value']}")
    assert not wrong, "\n".join(wrong)


# Arguments that no request has; docs/from_anthropic.md says what to write instead.
HELPERS = {"output_format"}
CLIENTS = ["", "Bedrock", "BedrockMantle", "AWS", "GoogleCloud", "Vertex", "Foundry"]
# Options of its clients that ours do not have; that page names them, too.
NO_OPTIONS = {
    "_strict_response_validation",
    "_token_cache",
    "auth_token",  # of AWS alone
    "config",
    "credentials",  # of OAuth and federation; those of Google are taken
    "middleware",
    "open_telemetry",
    "profile",
    "skip_auth",
    "token_provider",
    "webhook_key",
}


@pytest.fixture(scope="session")
def told(python: Path) -> Any:
    """What the established client says of its methods and exceptions."""
    accessors = [
        *(op.accessor for op in operations() if op.accessor not in WITHOUT_METHODS),
        "messages.stream",
        "beta.messages.stream",
    ]
    program = Path(__file__).parent / "signatures.py"
    asked = json.dumps({"accessors": accessors, "clients": CLIENTS})
    run = command(python, program, cwd=python.parent, stdin=asked)
    assert run.code == 0, run.text
    return json.loads(run.out)


def test_every_argument_of_the_established_client_has_its_name_here(told: Any) -> None:
    methods = told["methods"]
    assert len(methods) > 130
    with Claude(api_key=KEY) as client:
        ours = {
            accessor: inspect.signature(find(client, accessor)).parameters
            for accessor in methods
        }
    options = inspect.signature(Claude.__init__).parameters
    assert {"timeout", "default_headers", "default_query"} <= options.keys()
    missing = {
        accessor: names
        for accessor, given in methods.items()
        if (names := {*given} - HELPERS - ours[accessor].keys())
    }
    assert missing == {}


def test_every_option_of_the_established_clients_has_its_name_here(told: Any) -> None:
    missing = set()
    for name, given in told["clients"].items():
        ours = inspect.signature(getattr(claude_api, f"Claude{name}")).parameters
        missing |= {(name, each) for each in {*given} - ours.keys() - NO_OPTIONS}
    assert missing == set()


def test_exceptions_stand_below_those_of_the_established_client(told: Any) -> None:
    """So that a handler catches what it caught."""
    classes = told["exceptions"]
    ours = {
        name: getattr(claude_api, name) for name in classes if hasattr(claude_api, name)
    }
    wrong = [
        f"{name} is no {above}"
        for name, each in ours.items()
        for above in classes[name]
        if above in ours and not issubclass(each, ours[above])
    ]
    assert wrong == []
    assert len(ours) > 20
