"""The stages in order: load, resolve, check, lower, render, format, write."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from specloom import __version__
from specloom.api import names
from specloom.api.lower import lower
from specloom.api.model import Api
from specloom.cache import Cache
from specloom.config import Config
from specloom.diagnostics import Finding, Severity, SpecError
from specloom.emit import manifest, templates
from specloom.emit.format import format_files, formatter_version
from specloom.emit.models import GENERATOR
from specloom.emit.package_views import PackageInfo
from specloom.emit.render import render
from specloom.spec.document import Document
from specloom.spec.load import load
from specloom.spec.resolve import resolve


@dataclass(frozen=True, slots=True, kw_only=True)
class Output:
    """A package in memory, and what was seen on the way."""

    package: str
    folder: Path
    files: Mapping[str, str]  # the lock included
    findings: tuple[Finding, ...]
    operations: int
    schemas: int


def read(config: Config) -> tuple[Document, list[Finding]]:
    """The document of a configuration, its references resolved.

    Raises:
        SpecError: it cannot be read at all.
    """
    (path,) = config.documents
    return resolve(load(path, root=config.root))


def build(config: Config, document: Document, cache: Cache) -> Output:
    """The package that a document gives, in memory.

    Raises:
        SpecError: the document has no client in it.
        FormatterError: the formatter is missing or refuses a file.
    """
    api, findings = lower(document)
    info = package_info(config, api)
    rendered = render(api, info, config.templates, cache.section("models"))
    files = format_files(rendered, config.formatter, cache.section("format"))
    lock = manifest.lock_text(made_from(config, document.digests), files)
    return Output(
        package=info.package,
        folder=config.output / info.package,
        files={**files, manifest.NAME: lock},
        findings=tuple(findings),
        operations=len(api.operations),
        schemas=len(api.schemas),
    )


def made_from(config: Config, digests: Mapping[str, str]) -> manifest.Made:
    """What the lock records of the making."""
    from importlib.metadata import version

    return manifest.Made(
        specloom=__version__,
        model_generator=f"{GENERATOR} {version(GENERATOR)}",
        formatter=formatter_version(config.formatter),
        templates=templates.digest(config.templates),
        spec=digests,
    )


def package_info(config: Config, api: Api) -> PackageInfo:
    """Names and settings of the package: configured, or from the spec's title."""
    package = config.package or names.module_name(api.title)
    class_name = config.class_name or names.class_name(api.title)
    return PackageInfo(
        package=package,
        class_name=class_name,
        version=config.version,
        license=config.license,
        timeout_s=config.timeout_s,
        max_retries=config.max_retries,
    )


def errors_in(findings: list[Finding]) -> list[Finding]:
    """The findings with which a run cannot go on."""
    return [f for f in findings if f.severity is Severity.ERROR]


def stop_at_errors(findings: list[Finding]) -> None:
    """Go on only where nothing is wrong.

    Raises:
        SpecError: with every finding, not only the errors.
    """
    if errors_in(findings):
        raise SpecError(findings)
