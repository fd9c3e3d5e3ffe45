"""What to build from a spec: `specloom.toml`, or what follows from the spec itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from difflib import get_close_matches
from pathlib import Path

from msgspec.structs import replace

from specloom.base.diagnostics import Finding, Location, Severity, SpecError
from specloom.base.impact import Impact
from specloom.base.statements import NOTHING_SAID, Said
from specloom.base.tree import DISK, Kind, Tree
from specloom.base.words import is_ascii_name
from specloom.config import versions
from specloom.config.keys import CLIENT, KEYS, VERSION
from specloom.config.kinds import ACCESSOR
from specloom.config.positions import KeyPath
from specloom.config.statements import said_by
from specloom.config.toml_file import TomlFile, Values, shown
from specloom.config.values import (
    Acceptance,
    Alias,
    CheckSettings,
    Config,
    JudgeSettings,
    KnownRules,
    OwnCode,
    OwnMethod,
    OwnResource,
)

NAME = "specloom.toml"
MOST_BYTES = 1 << 20

# Asked only where a file names a rule: most name none, and the table is long.
AskForRules = Callable[[], KnownRules]


def find_configs(start: Path) -> list[Path]:
    """The nearest `specloom.toml` from `start` upwards, else those in `spec/`, `spec/*/`.

    The folder `spec` is looked for here, then at the top of the git repository.
    """
    for folder in (start, *start.parents):
        if (folder / NAME).is_file():
            return [folder / NAME]
    return _in_spec_folder(start) or _in_spec_folder(reach_of(start))


def _in_spec_folder(folder: Path) -> list[Path]:
    found = [*folder.glob(f"spec/{NAME}"), *folder.glob(f"spec/*/{NAME}")]
    return sorted(path for path in found if path.is_file())


def read_config(path: Path, rules: AskForRules | None = None) -> Config:
    """The configuration in a file, for the default one of its versions.

    Args:
        rules: the rules that it may name; without them, any id passes.

    Raises:
        SpecError: it cannot be read, or says something that is not known.
    """
    return read_configs(path, rules)[0]


def read_configs(path: Path, rules: AskForRules | None = None) -> list[Config]:
    """The configurations in a file, one for each of its versions; the default one first.

    Args:
        rules: the rules that it may name; without them, any id passes.

    Raises:
        SpecError: it cannot be read, or says something that is not known.
    """
    configs, findings = read_configs_of(path, DISK, DISK.shown(path), rules)
    if findings:
        raise SpecError(findings)
    return configs


def read_configs_of(
    path: Path, tree: Tree, shown_as: str, rules: AskForRules | None = None
) -> tuple[list[Config], list[Finding]]:
    """The configurations in a file of any tree, and everything wrong with them.

    Raises:
        SpecError: it cannot be read, or is no TOML.
    """
    try:
        text = tree.data(path, MOST_BYTES).decode("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        at = Location(shown_as, "")
        message = f"cannot be read: {error}"
        raise SpecError(
            [Finding("configuration", Severity.ERROR, message, at)]
        ) from None
    file = TomlFile(text, shown_as)
    values = file.values(KEYS)
    names = versions.names(file)
    if not names:
        config = _Reader(path, tree, file, rules).config(values, text)
        return [config], file.findings
    configs, findings = [], list(file.findings)
    known = {finding.at for finding in findings}
    for name in names:
        one = versions.VersionFile(file, name, VERSION)
        reader = _Reader(path, tree, one, rules)
        config = reader.config(one.values(KEYS), text)
        at = file.at(versions.TABLE, name)
        configs.append(replace(config, api_version=name, api_version_at=at))
        findings += [finding for finding in one.findings if finding.at not in known]
    findings += _clashes(file, configs)
    return _as_siblings(configs), list(dict.fromkeys(findings))


def _clashes(file: TomlFile, configs: Sequence[Config]) -> Iterator[Finding]:
    """Versions whose package another one has, or that leave open what it is."""
    seen: dict[tuple[Path, str], str] = {}
    for config in configs if len(configs) > 1 else ():
        name = str(config.api_version)
        said = file.data[versions.TABLE][name].get("client", {})
        at = file.at(versions.TABLE, name, *(["client"] if said else []), "package")
        hint = f'Write [{versions.TABLE}."{name}".client] and its own package = "...".'
        if config.package is None:
            message = f"package is missing, which version {name!r} needs of its own"
            yield Finding("configuration", Severity.ERROR, message, at, hint)
            continue
        other = seen.setdefault((config.output, config.package), name)
        if other != name:
            message = (
                f"{name!r} makes the package {config.package!r}, as {other!r} does"
            )
            yield Finding("configuration", Severity.ERROR, message, at, hint)


def _as_siblings(configs: Sequence[Config]) -> list[Config]:
    packages = [config.package for config in configs]
    return [
        replace(
            config,
            siblings=tuple(
                each for each in packages if each and each != config.package
            ),
        )
        for config in configs
    ]


def default_config(spec: Path) -> Config:
    """The configuration of a spec that comes without one."""
    spec = spec.resolve()
    client = {key.name: key.default for key in CLIENT}
    return Config(
        file=None,
        api_version=None,
        api_version_at=None,
        siblings=(),
        root=spec.parent,
        reach=reach_of(spec.parent),
        documents=(spec,),
        overlays=(),
        documented_endpoints=None,
        package=client["package"],
        class_name=client["class"],
        version=client["version"],
        version_at=None,
        license=client["license"],
        output=Path.cwd() / client["output"],
        formatter=client["formatter"],
        templates=None,
        timeout_s=float(client["timeout"]),
        max_retries=client["max_retries"],
        formats={},
        aliases=(),
        own_code=(),
        said=NOTHING_SAID,
        check=CheckSettings(),
        judgement=JudgeSettings(),
    )


def reach_of(folder: Path) -> Path:
    """What references of a spec in this folder may lead to, if nobody says otherwise.

    The folder of the git repository that it is in, the folder itself without one.
    """
    around = (folder, *folder.parents)
    return next((each for each in around if (each / ".git").exists()), folder)


class _Reader:
    """Says of values that fit the table whether what they name is there."""

    def __init__(
        self, path: Path, tree: Tree, file: TomlFile, rules: AskForRules | None
    ) -> None:
        self._path = path
        self._folder = tree.resolved(path.parent)
        self._tree = tree
        self._file = file
        self._rules = rules

    def config(self, values: Values, text: str) -> Config:
        spec, client, folder = values["spec"], values["client"], self._folder
        return Config(
            file=self._tree.resolved(self._path),
            api_version=None,
            api_version_at=None,
            siblings=(),
            root=folder,
            reach=reach_of(folder),
            documents=tuple(self._files(spec, "documents")),
            overlays=tuple(self._files(spec, "overlays")),
            documented_endpoints=self._there(spec, "documented_endpoints", "file"),
            package=client["package"],
            class_name=client["class"],
            version=client["version"],
            version_at=self._file.at("client", "version"),
            license=client["license"],
            output=(folder / client["output"]).resolve(),
            formatter=client["formatter"],
            templates=self._there(client, "templates", "folder"),
            timeout_s=float(client["timeout"]),
            max_retries=client["max_retries"],
            formats=client["formats"].said(),
            aliases=tuple(self._aliases(client)),
            own_code=tuple(self._own_code(values["own_code"])),
            said=self._said(client, text),
            check=self._check(values["check"]),
            judgement=self._judgement(values["diff"]),
        )

    def _aliases(self, client: Values) -> Iterator[Alias]:
        for name, target in client["aliases"].items():
            path = (*client.path, "aliases", name)
            if ACCESSOR.fits(name):
                yield Alias(name=name, target=target, at=self._file.at(*path))
            else:
                hint = "Write the further name, such as admin.users.list or Tool."
                self._file.note_key(path, f"{shown(name)} {ACCESSOR.problem}", hint)

    def _said(self, client: Values, text: str) -> Said:
        """What is said of the description, once it can be said."""
        for key in (*client["methods"], *client["operations"]):
            said = client["operations"].get(key)
            table = "methods" if said is None else "operations"
            names_one = said is None or said["accessor"] is not None
            if "*" in key and names_one:
                message = f"{key!r} is for any number of operations, and a name for one"
                hint = "Write the method and the path, or the operationId."
                self._file.note_key((*client.path, table, key), message, hint)
        for name, scheme in client["security"].items():
            path = (*client.path, "security", name)
            is_named = scheme["type"] in ("header", "query", "cookie")
            if is_named and scheme["name"] is None:
                message = f"name is missing, which a {scheme['type']} needs"
                self._file.note_key(path, message, 'Write name = "X-Api-Key".')
            elif scheme["with"] is not None and scheme["type"] is None:
                message = "with is for a scheme that the description does not declare"
                self._file.note_value((*path, "with"), message, "Write its type.")
            elif scheme["name"] is not None and not is_named:
                message = "name is for a header, a query parameter or a cookie"
                hint = 'Write its type = "header", "query" or "cookie", or remove it.'
                self._file.note_value((*path, "name"), message, hint)
        file = self._tree.resolved(self._path)
        return said_by(client, self._file, file, text)

    def _files(self, spec: Values, key: str) -> Iterator[Path]:
        for index, name in enumerate(spec[key]):
            file = self._folder / name
            if self._tree.kind(file) is Kind.FILE:
                yield file
            else:
                path = (*spec.path, key, index)
                self._file.note_value(path, f"there is no file {name!r}", "")

    def _there(self, table: Values, key: str, kind: str) -> Path | None:
        """The path that a key names; a finding where nothing is there."""
        name = table[key]
        if not name:
            return None
        path: Path = self._folder / name
        if self._tree.kind(path) is Kind.NOTHING:
            self._file.note_value(
                (*table.path, key), f"there is no {kind} {name!r}", ""
            )
        return path

    def _own_code(self, tables: Iterable[Values]) -> Iterator[OwnCode]:
        seen: set[str] = set()
        for table in tables:
            path, name = (*table.path, "file"), table["file"]
            file = self._folder / name
            if not self._is_inside(file):
                self._file.note_value(
                    path,
                    f"file is {name!r}, and there is no such file in the spec's folder",
                    "Name a Python file, such as own_code/search.py.",
                )
                continue
            if not _is_module(file):
                message = f"{name!r} cannot be imported"
                self._file.note_value(path, message, "Name it like a module.")
            elif file.stem in seen:
                message = f"there are two modules {file.stem!r}"
                self._file.note_value(path, message, "Rename one of the two files.")
            seen.add(file.stem)
            yield OwnCode(
                file=file,
                shown_as=self._tree.shown(file),
                exports=tuple(table["exports"]),
                resources=tuple(
                    OwnResource(
                        accessor=tuple(each["accessor"].split(".")),
                        classes=(each["classes"][0], each["classes"][1]),
                        at=self._file.at(*each.path),
                    )
                    for each in table["resource"]
                ),
                methods=tuple(
                    OwnMethod(
                        accessor=tuple(each["accessor"].split(".")),
                        like=tuple(each["like"].split(".")),
                        classes=(each["classes"][0], each["classes"][1]),
                        summary=each["summary"],
                        at=self._file.at(*each.path),
                    )
                    for each in table["method"]
                ),
                optional_dependencies=tuple(
                    (extra, tuple(needs))
                    for extra, needs in table["optional_dependencies"].items()
                ),
                at=self._file.at(*table.path),
            )

    def _is_inside(self, file: Path) -> bool:
        """Whether a file stands in the spec's folder, links followed."""
        try:
            inside = self._tree.resolved(file).is_relative_to(self._folder)
        except (OSError, ValueError, RuntimeError):
            return False
        return inside and self._tree.kind(file) is Kind.FILE

    def _check(self, check: Values) -> CheckSettings:
        self._check_rules(check)
        return CheckSettings(
            severities={id: Severity(word) for id, word in check["severity"].items()},
            accepted=tuple(
                self._acceptance(each, operation=None) for each in check["accept"]
            ),
        )

    def _judgement(self, diff: Values) -> JudgeSettings:
        self._check_rules(diff)
        accepted = [
            self._acceptance(each, operation=each["operation"])
            for each in diff["accept"]
        ]
        return JudgeSettings(
            open_responses=diff["responses"] == "open",
            severities={id: Impact(word) for id, word in diff["severity"].items()},
            accepted=tuple(accepted),
            sunset_grace_days=diff["sunset_grace_days"],
        )

    def _acceptance(self, table: Values, *, operation: str | None) -> Acceptance:
        return Acceptance(
            id=table["rule"],
            reason=table["reason"].strip(),
            operation=operation,
            pointer=table["pointer"],
            expires=table["expires"],
            at=self._file.at(*table.path),
        )

    def _check_rules(self, table: Values) -> None:
        """A finding for each rule named in `[check]` or `[diff]` that there is not."""
        for rule in table["severity"]:
            self._check_rule(rule, (*table.path, "severity", rule), is_key=True)
        for each in table["accept"]:
            if each["rule"] != "*":
                self._check_rule(each["rule"], (*each.path, "rule"), is_key=False)

    def _check_rule(self, id: str, path: KeyPath, *, is_key: bool) -> None:
        if self._rules is None:
            return
        known = self._rules()
        of_diff = path[0] == "diff"
        ids = known.ids if of_diff else known.findings
        if id in ids:
            return
        note = self._file.note_key if is_key else self._file.note_value
        if of_diff and id in known.renamed:
            now = known.renamed[id]
            note(path, f"the rule {id!r} is called {now!r} now", "Write its new name.")
            return
        near = get_close_matches(id, sorted(ids), n=1)
        meant = f"did you mean {near[0]!r}? " if near else ""
        note(
            path,
            f"there is no rule {shown(id)}",
            f"{meant}specloom {'diff --rules' if of_diff else 'rules'} prints the table",
        )


def _is_module(file: Path) -> bool:
    return file.suffix == ".py" and is_ascii_name(file.stem) and file.stem != "__init__"
