"""Running the steps of `action.yml` as a runner would, on this machine."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from tests.generation.support import ROOT, Run, command

ACTION: dict[str, Any] = yaml.safe_load((ROOT / "action.yml").read_text())
_EXPRESSION = re.compile(r"\$\{\{\s*(.*?)\s*\}\}")
_NAME = re.compile(r"\b(?:inputs|github|steps)(?:\.[\w-]+)+")


@dataclass(slots=True)
class Runner:
    """One job in one checkout."""

    checkout: Path
    temporary: Path
    inputs: Mapping[str, str]
    event: Mapping[str, str] = field(default_factory=dict)  # by their full names
    path: str = ""  # folders searched for programs first
    ran: dict[str, Run] = field(default_factory=dict)
    outputs: dict[str, str] = field(default_factory=dict)

    def run(self) -> int:
        """Run every step whose condition holds; the job's exit code."""
        self.temporary.mkdir(parents=True, exist_ok=True)
        failed = 0
        for step in ACTION["runs"]["steps"]:
            condition = step.get("if", "")
            wanted = "always()" in condition or not failed
            if wanted and (not condition or self._holds(condition)):
                assert "run" in step, "a step of another action is switched off"
                run = self._step(step)
                self.ran[step["name"]] = run
                failed = failed or run.code
        return failed

    @property
    def summary(self) -> str:
        """What the job's page shows."""
        path = self.temporary / "summary.md"
        return path.read_text() if path.exists() else ""

    def _step(self, step: Mapping[str, Any]) -> Run:
        assert step["shell"] == "bash"
        script = self.temporary / "step.sh"
        script.write_text(step["run"])
        output = self.temporary / "output.txt"
        output.write_text("")
        found = Path(sys.executable).parent
        run = command(
            *("bash", "--noprofile", "--norc", "-e", "-o", "pipefail", script),
            cwd=self.checkout,
            env={
                **{k: self._filled(v) for k, v in step.get("env", {}).items()},
                "PATH": os.pathsep.join(
                    filter(None, (self.path, str(found), os.environ["PATH"]))
                ),
                "RUNNER_TEMP": str(self.temporary),
                "GITHUB_OUTPUT": str(output),
                "GITHUB_STEP_SUMMARY": str(self.temporary / "summary.md"),
                "GITHUB_REPOSITORY": "somebody/something",
                "GITHUB_ACTION_PATH": str(ROOT),
                "CI": "true",
            },
        )
        for line in output.read_text().splitlines():
            name, _, value = line.partition("=")
            self.outputs[f"steps.{step['id']}.outputs.{name}"] = value
        return run

    def _value(self, name: str) -> str:
        if name.startswith("inputs."):
            key = name.removeprefix("inputs.")
            default = self._filled(ACTION["inputs"][key]["default"])
            return self.inputs.get(key, default)
        return self.event.get(name, self.outputs.get(name, ""))

    def _filled(self, text: str) -> str:
        return _EXPRESSION.sub(lambda match: self._value(match[1]), text)

    def _holds(self, condition: str) -> bool:
        python = condition.replace("always()", "True").replace("&&", "and")
        python = _NAME.sub(lambda match: repr(self._value(match[0])), python)
        return bool(eval(python, {"__builtins__": {}}))
