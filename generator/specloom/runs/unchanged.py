"""Runs for which nothing changed since an earlier one."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from msgspec.structs import asdict

from specloom import __version__
from specloom.base.diagnostics import Finding, Location, Severity
from specloom.base.line_ends import with_line_feeds
from specloom.config.values import Config
from specloom.package.lock import (
    NAME,
    Made,
    compare_with_lock,
    digest,
    generator_version,
    read_lock,
)
from specloom.package.plan import Output, Plan, RecognisedList
from specloom.python import templates
from specloom.python.formatting import formatter_version


def made_from(config: Config, digests: Mapping[str, str]) -> Made:
    """What the lock records of the making."""
    return Made(
        specloom=__version__,
        model_generator=generator_version(),
        formatter=formatter_version(config.formatter),
        spec={path: f"sha256:{hexadecimal}" for path, hexadecimal in digests.items()},
    )


def stamp_key(config: Config) -> str:
    """A key for everything but the spec's files that the output depends on."""
    names = [name for name in config.__struct_fields__ if name != "judgement"]
    settings = {name: str(getattr(config, name)) for name in names}
    if config.check.accepted:  # an acceptance has a last day
        settings["today"] = str(date.today())
    made = asdict(made_from(config, {}))
    code = templates.digest(config.templates)
    text = json.dumps([settings, made, code], sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()


def stamp_of(output: Output) -> str:
    """What a later run needs to know of this one, as JSON."""
    lock = json.loads(output.plan.files[NAME])
    stamp: dict[str, Any] = {
        "package": output.package,
        "spec": lock["spec"],
        "lock": digest(output.plan.files[NAME].encode()),
        "findings": [_as_json(finding) for finding in output.findings],
        "documents": output.documents,
        "operations": output.operations,
        "schemas": output.schemas,
        "lists": [[each.operation, each.rule] for each in output.lists],
    }
    return json.dumps(stamp)


def unchanged(config: Config, stamp_text: str | None) -> Output | None:
    """The output of an earlier run, if spec and package are still as it left them."""
    if stamp_text is None:
        return None
    stamp = json.loads(stamp_text)
    package = config.output / stamp["package"]
    for path, recorded in stamp["spec"].items():
        if _digest(config.root / path) != recorded:
            return None
    if _digest(package / NAME) != stamp["lock"]:
        return None
    lock = read_lock(package)
    if lock is None or compare_with_lock(package, lock):
        return None
    return Output(
        package=stamp["package"],
        plan=Plan(
            package=package,
            added=(),
            changed=(),
            removed=(),
            edited=(),
            stray=(),
            files=dict.fromkeys([*lock["files"], NAME], ""),
        ),
        findings=tuple(_from_json(finding) for finding in stamp["findings"]),
        documents=stamp["documents"],
        operations=stamp["operations"],
        schemas=stamp["schemas"],
        lists=tuple(RecognisedList(*each) for each in stamp["lists"]),
    )


def _digest(path: Path) -> str:
    try:
        return digest(with_line_feeds(path.read_bytes()))
    except OSError:
        return ""


def _as_json(finding: Finding) -> dict[str, Any]:
    at = finding.at
    place = [at.file, at.pointer, at.line, at.column]
    return {
        "rule": finding.rule,
        "severity": str(finding.severity),
        "message": finding.message,
        "at": place,
        "hint": finding.hint,
        "excerpt": finding.excerpt,
    }


def _from_json(value: dict[str, Any]) -> Finding:
    return Finding(
        value["rule"],
        Severity(value["severity"]),
        value["message"],
        Location(*value["at"]),
        value["hint"],
        value["excerpt"],
    )
