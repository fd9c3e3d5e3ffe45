"""What to build from a spec: `specloom.toml`, or what follows from the spec itself."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

from specloom.base.diagnostics import Finding, Location, Severity, SpecError
from specloom.base.tree import DISK, Kind, Tree
from specloom.base.words import is_ascii_name
from specloom.config.own_code import read_extensions
from specloom.config.policy import read_policy
from specloom.config.values import Config, JudgeSettings

NAME = "specloom.toml"
MOST_BYTES = 1 << 20

_KNOWN = {
    "client": {
        *("package", "class", "version", "license", "output", "formatter"),
        *("templates", "timeout", "max_retries"),
    },
    "spec": {"documents", "documented_endpoints"},
    "diff": {"responses", "sunset_grace_days", "severity", "accept"},
}


def find_configs(start: Path) -> list[Path]:
    """The nearest `specloom.toml` from `start` upwards, else those in `spec/*/`."""
    for folder in (start, *start.parents):
        if (folder / NAME).is_file():
            return [folder / NAME]
    return sorted(start.glob(f"spec/*/{NAME}"))


def read_config(path: Path) -> Config:
    """The configuration in a file.

    Raises:
        SpecError: it cannot be read, or says something that is not known.
    """
    config, findings = read_config_of(path, DISK, shown(path))
    if findings:
        raise SpecError(findings)
    return config


def read_config_of(
    path: Path, tree: Tree, shown_as: str
) -> tuple[Config, list[Finding]]:
    """The configuration in a file of any tree, and everything wrong with it.

    Raises:
        SpecError: it cannot be read, or is no TOML.
    """
    try:
        text = tree.data(path, MOST_BYTES).decode("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        message = f"cannot be read: {error}"
        raise SpecError([_finding(shown_as, message, "")]) from None
    try:
        data = tomllib.loads(text.replace("\r\n", "\n"))
    except tomllib.TOMLDecodeError as error:
        place = re.search(r"line (\d+), column (\d+)", str(error))
        line = int(place[1]) if place else None
        column = int(place[2]) if place else None
        message = f"no valid TOML: {error}"
        raise SpecError(
            [_finding(shown_as, message, "mend the line", line, column)]
        ) from None
    reader = _Reader(path, text, data, tree, shown_as)
    return reader.config(), reader.findings


def default_config(spec: Path) -> Config:
    """The configuration of a spec that comes without one."""
    spec = spec.resolve()
    return Config(
        file=None,
        root=spec.parent,
        reach=reach_of(spec.parent),
        documents=(spec,),
        documented_endpoints=None,
        package=None,
        class_name=None,
        version="0.1.0",
        license="MIT",
        output=Path.cwd() / "generated",
        formatter="black",
        templates=None,
        timeout_s=60.0,
        max_retries=2,
        extensions=(),
        judgement=JudgeSettings(),
    )


def reach_of(folder: Path) -> Path:
    """What references of a spec in this folder may lead to, if nobody says otherwise.

    The folder of the git repository that it is in, the folder itself without one.
    """
    around = (folder, *folder.parents)
    return next((each for each in around if (each / ".git").exists()), folder)


class _Reader:
    """Reads one file's values, collecting every finding."""

    def __init__(
        self, path: Path, text: str, data: dict[str, Any], tree: Tree, shown_as: str
    ) -> None:
        self.path = path
        self.tree = tree
        self.shown_as = shown_as
        self.lines = text.splitlines()
        self.data = data
        self.findings: list[Finding] = []

    def config(self) -> Config:
        self._unknown()
        folder = self.tree.resolved(self.path.parent)
        documents = self._value("spec", "documents", list, ["openapi.yaml"])
        endpoints = self._value("spec", "documented_endpoints", str, None)
        templates = self._value("client", "templates", str, None)
        package = self._value("client", "package", str, None)
        class_name = self._value("client", "class", str, None)
        for key, name in (("package", package), ("class", class_name)):
            if name is not None and not is_ascii_name(name):
                self._note(
                    "client", key, f"{name!r} is no Python name", "choose another"
                )
        formatter = self._value("client", "formatter", str, "black")
        if formatter not in {"black", "ruff"}:
            self._note(
                "client",
                "formatter",
                f"{formatter!r} is no formatter that specloom knows",
                'write "black" or "ruff"',
            )
        paths = []
        for name in documents or []:
            if (
                not isinstance(name, str)
                or self.tree.kind(folder / name) is not Kind.FILE
            ):
                self._note("spec", "documents", f"there is no file {name!r}", "")
            else:
                paths.append(folder / name)
        if isinstance(documents, list) and not documents:
            self._note("spec", "documents", "documents is empty", "name one")
        for table, key, name, kind in (
            ("spec", "documented_endpoints", endpoints, "file"),
            ("client", "templates", templates, "folder"),
        ):
            if name is not None and self.tree.kind(folder / name) is Kind.NOTHING:
                self._note(table, key, f"there is no {kind} {name!r}", "")
        extensions, found = read_extensions(
            self.data.get("extension", []), folder, self.lines, self.tree, self.shown_as
        )
        self.findings += found
        return Config(
            file=self.tree.resolved(self.path),
            root=folder,
            reach=reach_of(folder),
            documents=tuple(paths),
            documented_endpoints=folder / endpoints if endpoints else None,
            package=package,
            class_name=class_name,
            version=self._value("client", "version", str, "0.1.0"),
            license=self._value("client", "license", str, "MIT"),
            output=(
                folder / self._value("client", "output", str, "generated")
            ).resolve(),
            formatter=formatter,
            templates=folder / templates if templates else None,
            timeout_s=float(self._count("timeout", (int, float), 60.0)),
            max_retries=self._count("max_retries", int, 2),
            extensions=extensions,
            judgement=self._judgement(),
        )

    def _judgement(self) -> JudgeSettings:
        table = self.data.get("diff", {})
        if not isinstance(table, dict):
            return JudgeSettings()
        settings, findings = read_policy(table, self.lines, self.shown_as)
        self.findings += findings
        return settings

    def _unknown(self) -> None:
        for table, values in self.data.items():
            if table == "extension":
                continue  # its tables are a list, read apart
            if table not in _KNOWN or not isinstance(values, dict):
                known = _known([*_KNOWN, "extension"])
                self._note(table, None, f"[{table}] is not known", known)
                continue
            for key in values:
                if key not in _KNOWN[table]:
                    self._note(
                        table, key, f"{key!r} is not known", _known(_KNOWN[table])
                    )

    def _value(self, table: str, key: str, kind: Any, default: Any) -> Any:
        values = self.data.get(table)
        value = values.get(key, default) if isinstance(values, dict) else default
        wrong = not isinstance(value, kind) or isinstance(value, bool)
        if value is not default and wrong:
            self._note(table, key, f"{key} is {value!r}", "see docs/configuration.md")
            return default
        return value

    def _count(self, key: str, kind: Any, default: Any) -> Any:
        value = self._value("client", key, kind, default)
        if value < 0:
            self._note("client", key, f"{key} is {value}, and must not be negative", "")
            return default
        return value

    def _line(self, table: str, key: str | None) -> int:
        """The line of a key in its table, of the table's head without a key."""
        inside = False
        for number, text in enumerate(self.lines, 1):
            head = re.match(r"\s*\[+\s*([^\]]*?)\s*\]", text)
            if head:
                inside = head[1] == table
                if inside and key is None:
                    return number
            elif inside and key and re.match(rf"\s*\"?{re.escape(key)}\"?\s*=", text):
                return number
        return 1

    def _note(self, table: str, key: str | None, message: str, hint: str) -> None:
        line = self._line(table, key)
        pointer = f"/{table}/{key}" if key else f"/{table}"
        self.findings.append(_finding(self.shown_as, message, hint, line, 1, pointer))


def _known(words: Any) -> str:
    return f"known are {', '.join(sorted(words))}"


def _finding(
    file: str,
    message: str,
    hint: str,
    line: int | None = None,
    column: int | None = None,
    pointer: str = "",
) -> Finding:
    location = Location(file, pointer, line, column)
    return Finding("configuration", Severity.ERROR, message, location, hint)


def shown(path: Path) -> str:
    """A path as messages name it."""
    return DISK.shown(path)
