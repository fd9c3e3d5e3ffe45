"""How the package is called and set up, and whether its own code fits."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from specloom.base.diagnostics import Finding, Location, Severity
from specloom.config.values import Config

if TYPE_CHECKING:
    from specloom.api.model import Api
    from specloom.python.naming import NamedApi
    from specloom.python.views.package import PackageInfo
    from specloom.spec.document import Document


def package_info(config: Config, named: NamedApi) -> PackageInfo:
    """Names and settings of the package: configured, or from the spec's title."""
    from specloom.python.views.package import PackageInfo

    return PackageInfo(
        package=config.package or named.package,
        class_name=config.class_name or named.client,
        version=config.version,
        license=config.license,
        timeout_s=config.timeout_s,
        max_retries=config.max_retries,
    )


def named_as(config: Config, api: Api) -> tuple[NamedApi, list[Finding]]:
    """An API with its Python names, and what keeps further ones from being given."""
    from specloom.python.aliases import with_aliases
    from specloom.python.naming import name_api

    named = name_api(api, formats=config.formats)
    return with_aliases(named, config.aliases, config.own_code)


def taken_name(
    config: Config, named: NamedApi, document: Document
) -> Iterator[Finding]:
    """Where the package has, or would have, the name of a module that clients need.

    Args:
        document: the one whose title is the client's.
    """
    from specloom.python.naming import hidden_module

    hidden = hidden_module(config.package or named.api.title)
    if hidden is None:
        return
    if config.package:
        file = config.version_at.file if config.version_at else ""
        at = Location(file, "/client/package")
        message = f"the package is called {hidden!r}, as a module that clients need"
        hint = "Choose another name, unless it is only imported as a part of another."
    else:
        at = document.at("/info/title")
        message = (
            f"the title would call the package {hidden!r}, as a module that clients"
            f" need: it is called {named.package!r}"
        )
        hint = "[client] package in specloom.toml gives it a name."
    yield Finding("package-name-taken", Severity.WARNING, message, at, hint)


def attachable(config: Config, named: NamedApi) -> list[Finding]:
    """What keeps the own code of a configuration from being attached to this API."""
    if not config.own_code:
        return []
    from specloom.python.own_code import check_own_code
    from specloom.python.views.package import public_names

    taken = public_names(named, package_info(config, named).class_name)
    return check_own_code(config.own_code, named, taken)
