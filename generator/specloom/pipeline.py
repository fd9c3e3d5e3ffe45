"""The stages in order: load, resolve, check, lower, render, format, write."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

from specloom import __version__
from specloom.cache import Cache
from specloom.config import Config
from specloom.diagnostics import Finding, Location, Severity, SpecError, in_order
from specloom.emit import manifest, templates
from specloom.emit.format import format_files, formatter_version
from specloom.emit.write import Plan, plan
from specloom.spec.tree import DISK, Tree
from specloom.workers import Workers

# What a run without changes does not need is imported where it is used.
if TYPE_CHECKING:
    from specloom.api.model import Api
    from specloom.emit.package_views import PackageInfo
    from specloom.spec.document import Document
    from specloom.spec.parsed import Parsed


@dataclass(frozen=True, slots=True, kw_only=True)
class Output:
    """One package as the spec gives it, and how its folder differs from that."""

    package: str
    plan: Plan
    findings: tuple[Finding, ...]  # what of the spec is not in the package
    documents: int
    operations: int
    schemas: int


def read(
    config: Config, tree: Tree = DISK, parsed: Parsed | None = None
) -> tuple[list[Document], list[Finding]]:
    """The documents of a configuration, their references resolved.

    Args:
        config: names them.
        tree: where they are.
        parsed: files that were parsed already, for a run that reads a spec twice.

    Raises:
        SpecError: it cannot be read at all.
    """
    from specloom.spec.load import load
    from specloom.spec.parsed import Parsed
    from specloom.spec.resolve import resolve

    documents, findings = [], []
    parsed = parsed or Parsed()  # documents of one spec share files
    for path in config.documents:
        entry = load(
            path,
            root=config.root,
            shown_as=tree.shown(path),
            tree=tree,
            parsed=parsed,
        )
        document, found = resolve(entry, tree=tree, parsed=parsed)
        documents.append(document)
        findings += found
    return documents, findings


def validate(config: Config) -> tuple[list[Document], list[Finding]]:
    """Everything there is to say about a spec, what has no place in a client included.

    Raises:
        SpecError: the spec cannot be read at all.
    """
    from specloom.api.lower import lower
    from specloom.check import check
    from specloom.check.documented import documented

    documents, findings = read(config)
    for document in documents:
        findings += check(document)
    if config.documented_endpoints:
        listed = {document.name: document for document in documents}
        findings += documented(listed, config.documented_endpoints)
    if not _errors(findings):
        api, left_out = lower(*documents)
        findings += [*left_out, *attachable(config, api)]
    return documents, in_order(findings)


def generate(config: Config, cache: Cache) -> Output:
    """The package that a configuration asks for, in memory.

    What did not change since the last run is not made again.

    Raises:
        SpecError: the spec is wrong; carries every finding.
        FormatterError: the formatter is missing or refuses a file.
        TemplateError: a template of the user's own is wrong, or wrongly named.
        WriteError: the package's place cannot be used.
    """
    templates.check_own(config.templates)
    stamps = cache.section("stamps")
    key = _stamp_key(config)
    unchanged = _unchanged(config, stamps.get(key))
    if unchanged:
        return unchanged
    output = build(config, cache)
    stamps.put(key, _stamp(output))
    return output


def build(config: Config, cache: Cache) -> Output:
    """The same as `generate`, made anew; texts that did not change are still cached.

    Only what decides whether a client comes out right is checked, and only errors
    stop it: examples and documented endpoints are for `validate`.
    """
    from specloom.api.lower import lower
    from specloom.check import lint, unexplained
    from specloom.check.beside import Validity
    from specloom.emit.models import warm_up
    from specloom.emit.render import render

    with Workers() as workers:
        workers.submit(warm_up)
        documents, findings = read(config)
        _stop_at_errors(findings)
        # The validator takes as long as the rest: it runs beside it.
        validity = Validity(documents, cache.section("validity"), workers)
        linted = [finding for document in documents for finding in lint(document)]

        def errors() -> list[Finding]:
            return _errors([*linted, *unexplained(validity.findings(), linted)])

        if _errors(linted):
            raise SpecError(in_order(errors()))
        try:
            api, left_out = lower(*documents)
            _stop_at_errors(left_out)
            info = package_info(config, api)
            _stop_at_errors(attachable(config, api))
            spelled, formatted = cache.section("models"), cache.section("format")
            rendered = render(
                api, info, config.extensions, config.templates, spelled, workers
            )
            files = format_files(rendered, config.formatter, formatted, workers)
        except SpecError:
            raise
        except Exception:
            # What stumbled may be what the validator has yet to say.
            _stop_at_errors(errors())
            raise
        _stop_at_errors(errors())
    sources = {**_digests(documents), **_extension_digests(config)}
    lock = manifest.lock_text(_made(config, sources), files)
    return Output(
        package=info.package,
        plan=plan({**files, manifest.NAME: lock}, config.output / info.package),
        findings=tuple(in_order(left_out)),
        documents=len(config.documents),
        operations=len(api.operations),
        schemas=len(api.schemas),
    )


def attachable(config: Config, api: Api) -> list[Finding]:
    """What keeps the extensions of a configuration from being attached to this API."""
    if not config.extensions:
        return []
    from specloom.emit.extensions import check_extensions
    from specloom.emit.package_views import public_names

    taken = public_names(api, package_info(config, api).class_name)
    return check_extensions(config.extensions, api, taken)


def package_info(config: Config, api: Api) -> PackageInfo:
    """Names and settings of the package: configured, or from the spec's title."""
    from specloom import names
    from specloom.emit.package_views import PackageInfo

    return PackageInfo(
        package=config.package or names.module_name(api.title),
        class_name=config.class_name or names.class_name(api.title),
        version=config.version,
        license=config.license,
        timeout_s=config.timeout_s,
        max_retries=config.max_retries,
    )


def _made(config: Config, digests: Mapping[str, str]) -> manifest.Made:
    """What the lock records of the making."""
    return manifest.Made(
        specloom=__version__,
        model_generator=manifest.generator_version(),
        formatter=formatter_version(config.formatter),
        spec={path: f"sha256:{digest}" for path, digest in digests.items()},
    )


def _digests(documents: Sequence[Document]) -> dict[str, str]:
    """Every file of the spec, by its path below the spec's folder."""
    return {path: d for document in documents for path, d in document.digests.items()}


def _extension_digests(config: Config) -> dict[str, str]:
    """Every extension, by its path below the spec's folder."""
    return {
        extension.file.relative_to(config.root)
        .as_posix(): hashlib.sha256(extension.file.read_bytes())
        .hexdigest()
        for extension in config.extensions
    }


def _errors(findings: Sequence[Finding]) -> list[Finding]:
    return [f for f in findings if f.severity is Severity.ERROR]


def _stop_at_errors(findings: Sequence[Finding]) -> None:
    if _errors(findings):
        raise SpecError(in_order(findings))


# --- Runs that find everything as it was -----------------------------------------


def _stamp_key(config: Config) -> str:
    """A key for everything but the spec's files that the output depends on."""
    names = [field.name for field in fields(config) if field.name != "judgement"]
    settings = {name: str(getattr(config, name)) for name in names}
    made = asdict(_made(config, {}))
    code = templates.digest(config.templates)
    text = json.dumps([settings, made, code], sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()


def _stamp(output: Output) -> str:
    lock = json.loads(output.plan.files[manifest.NAME])
    stamp: dict[str, Any] = {
        "package": output.package,
        "spec": lock["spec"],
        "lock": manifest.digest(output.plan.files[manifest.NAME].encode()),
        "findings": [_as_json(finding) for finding in output.findings],
        "documents": output.documents,
        "operations": output.operations,
        "schemas": output.schemas,
    }
    return json.dumps(stamp)


def _unchanged(config: Config, stamp_text: str | None) -> Output | None:
    """The output of an earlier run, if spec and package are still as it left them."""
    if stamp_text is None:
        return None
    stamp = json.loads(stamp_text)
    package = config.output / stamp["package"]
    for path, digest in stamp["spec"].items():
        if _digest(config.root / path) != digest:
            return None
    if _digest(package / manifest.NAME) != stamp["lock"]:
        return None
    lock = manifest.read_lock(package)
    if lock is None or manifest.compare_with_lock(package, lock):
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
            files=dict.fromkeys([*lock["files"], manifest.NAME], ""),
        ),
        findings=tuple(_from_json(finding) for finding in stamp["findings"]),
        documents=stamp["documents"],
        operations=stamp["operations"],
        schemas=stamp["schemas"],
    )


def _digest(path: Path) -> str:
    try:
        return manifest.digest(path.read_bytes())
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
