"""Several versions of an API in one `specloom.toml`: what counts for one of them.

A table of a version is laid over the common one, key by key. What stands under a key that
is no table replaces what all versions have, except for lists that add to it (`Key.adds`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from specloom.config.kinds import Key, MapOf, Table
from specloom.config.positions import KeyPath
from specloom.config.toml_file import TomlFile

TABLE = "versions"


def names(file: TomlFile) -> list[str]:
    """The versions that a file is about, in its order; none without the table."""
    versions = file.data.get(TABLE)
    if not isinstance(versions, dict):
        return []
    return [name for name, said in versions.items() if isinstance(said, dict)]


class VersionFile(TomlFile):
    """A file as it counts for one of its versions; places are those in the file.

    Args:
        whole: the file.
        name: of the version.
        keys: of the tables that a version may have.
    """

    def __init__(self, whole: TomlFile, name: str, keys: Sequence[Key]) -> None:
        self.file = whole.file
        self.findings = []
        self._positions = whole.positions
        self._whole = whole.data
        self._above: KeyPath = (TABLE, name)
        common = {key: said for key, said in whole.data.items() if key != TABLE}
        known = {key.name for key in keys}
        said = whole.data[TABLE][name]
        version = {key: said[key] for key in said if key in known}
        self._data = {**common, **_laid_over(common, version, keys)}
        self._before = dict(_before(common, version, keys, ()))

    @property
    def data(self) -> Mapping[str, Any]:
        """All that the file says, of any version, as it stands there."""
        return self._whole

    def written(self, path: KeyPath) -> KeyPath:
        """The path in the file: in the version's own table, or in the common one."""
        for depth, step in enumerate(path):
            count = self._before.get(path[:depth])
            if count is None or not isinstance(step, int):
                continue
            if step < count:
                return path
            return (*self._above, *path[:depth], step - count, *path[depth + 1 :])
        own = (*self._above, *path)
        if own in self._positions.keys or not path:
            return own
        if path in self._positions.keys:
            return path
        return (*self.written(path[:-1]), path[-1])


def _laid_over(
    common: Mapping[str, Any], version: Mapping[str, Any], keys: Sequence[Key]
) -> dict[str, Any]:
    """A table of a version over the common one; what does not fit is left to be found."""
    found = {**common, **version}
    for key in keys:
        before, after = common.get(key.name), version.get(key.name)
        if key.adds and isinstance(before, list) and isinstance(after, list):
            found[key.name] = [*before, *after]
        elif isinstance(before, dict) and isinstance(after, dict):
            found[key.name] = _tables(before, after, key)
    return found


def _tables(before: dict[str, Any], after: dict[str, Any], key: Key) -> dict[str, Any]:
    match key.kind:
        case Table(keys=inner):
            return _laid_over(before, after, inner)
        case MapOf(item=Table(keys=inner)):
            found = {**before, **after}
            for name in before.keys() & after.keys():
                if isinstance(before[name], dict) and isinstance(after[name], dict):
                    found[name] = _laid_over(before[name], after[name], inner)
            return found
        case MapOf():
            return {**before, **after}
    return after


def _before(
    common: Mapping[str, Any],
    version: Mapping[str, Any],
    keys: Sequence[Key],
    path: KeyPath,
) -> Iterator[tuple[KeyPath, int]]:
    """How many items all versions have of each list that this version adds to."""
    for key in keys:
        before, after = common.get(key.name), version.get(key.name)
        at = (*path, key.name)
        if key.adds and isinstance(before, list) and isinstance(after, list):
            yield at, len(before)
        elif isinstance(key.kind, Table) and {type(before), type(after)} == {dict}:
            yield from _before(before or {}, after or {}, key.kind.keys, at)
