"""The configuration of a run: `specloom.toml`, with the rules that it may name."""

from __future__ import annotations

from pathlib import Path

from specloom.base.diagnostics import Finding
from specloom.base.tree import Tree
from specloom.config import reader
from specloom.config.values import Config, KnownRules


def read_config(path: Path) -> Config:
    """The configuration in a file, for its default version; all that it names checked.

    Raises:
        SpecError: it cannot be read, or says something that is not known.
    """
    return read_configs(path)[0]


def read_configs(path: Path) -> list[Config]:
    """The same for each version of the API that the file is about.

    Raises:
        SpecError: it cannot be read, or says something that is not known.
    """
    return reader.read_configs(path, _known_rules)


def read_configs_of(
    path: Path, tree: Tree, shown_as: str
) -> tuple[list[Config], list[Finding]]:
    """The same in any tree, with what is wrong with it.

    Raises:
        SpecError: it cannot be read, or is no TOML.
    """
    return reader.read_configs_of(path, tree, shown_as, _known_rules)


def _known_rules() -> KnownRules:
    from specloom.check.catalog import CATALOG
    from specloom.diff.rules import RENAMED, RULES_BY_ID, VERSION_RULES

    return KnownRules(
        ids={*RULES_BY_ID, *(rule.id for rule in VERSION_RULES)},
        renamed=RENAMED,
        findings={rule.id for rule in CATALOG},
    )
