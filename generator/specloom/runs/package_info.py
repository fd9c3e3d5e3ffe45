"""How the package is called and set up, and whether its own code fits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specloom.base.diagnostics import Finding
from specloom.config.values import Config

if TYPE_CHECKING:
    from specloom.api.model import Api
    from specloom.python.views.package import PackageInfo


def package_info(config: Config, api: Api) -> PackageInfo:
    """Names and settings of the package: configured, or from the spec's title."""
    from specloom.python import identifiers
    from specloom.python.views.package import PackageInfo

    return PackageInfo(
        package=config.package or identifiers.module_name(api.title),
        class_name=config.class_name or identifiers.class_name(api.title),
        version=config.version,
        license=config.license,
        timeout_s=config.timeout_s,
        max_retries=config.max_retries,
    )


def attachable(config: Config, api: Api) -> list[Finding]:
    """What keeps the own code of a configuration from being attached to this API."""
    if not config.own_code:
        return []
    from specloom.python.own_code import check_own_code
    from specloom.python.views.package import public_names

    taken = public_names(api, package_info(config, api).class_name)
    return check_own_code(config.own_code, api, taken)
