"""What a run made, keyed by what it was made from. Safe to delete at any time."""

from __future__ import annotations

import json
import os
import tempfile
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(slots=True)
class Section:
    """One kind of cached text; entries that a run does not ask for are forgotten."""

    _known: dict[str, str] = field(default_factory=dict)
    _used: dict[str, str] = field(default_factory=dict)

    def get(self, key: str) -> str | None:
        """The text made for this key earlier, None when there is none."""
        text = self._used.get(key, self._known.get(key))
        if text is not None:
            self._used[key] = text
        return text

    def put(self, key: str, text: str) -> None:
        """Remember the text made for this key."""
        self._used[key] = text

    @property
    def empty(self) -> bool:
        """Whether no earlier run has left anything."""
        return not self._known

    @property
    def changed(self) -> bool:
        """Whether what is remembered differs from what was loaded."""
        return self._used != self._known

    @property
    def used(self) -> dict[str, str]:
        """What this run asked for or made."""
        return self._used

    def keep(self) -> None:
        """Forget nothing."""
        self._used = {**self._known, **self._used}


class Cache:
    """A folder of sections; without a folder, nothing outlives the run."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder
        self._sections: dict[str, Section] = {}
        self._keeps = False

    def section(self, name: str) -> Section:
        """The section of this name, loaded when first asked for.

        A file that cannot be read is an empty section: it is only a cache.
        """
        if name not in self._sections:
            known: dict[str, str] = {}
            if self._folder is not None:
                try:
                    loaded = json.loads((self._folder / f"{name}.json").read_bytes())
                    known = {str(key): str(text) for key, text in loaded.items()}
                except (OSError, ValueError, AttributeError):
                    known = {}
            self._sections[name] = Section(known)
        return self._sections[name]

    def keep(self) -> None:
        """Forget nothing: this run does not make all that others need again."""
        self._keeps = True

    def save(self) -> None:
        """Write the sections that changed, each atomically.

        A folder that cannot be written is no error: the next run is slower.
        """
        if self._folder is None:
            return
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            ignore = self._folder / ".gitignore"
            if not ignore.exists():
                ignore.write_text("*\n", encoding="utf-8")
            for name, section in self._sections.items():
                if self._keeps:
                    section.keep()
                if section.changed:
                    _replace(self._folder / f"{name}.json", section.used)
        except OSError:
            return


def _replace(path: Path, entries: dict[str, str]) -> None:
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=path.name)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        json.dump(entries, file, ensure_ascii=False)
    Path(name).replace(path)
