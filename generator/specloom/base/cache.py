"""What a run made, keyed by what it was made from. Safe to delete at any time.

Texts from here become code, and the folder may lie in a work tree that a pull request
fills. So each file is signed with a key of this machine, and one that is not is passed
over: a cache that came from elsewhere, or in which a bit changed, is an empty one.
"""

from __future__ import annotations

import hmac
from pathlib import Path

import msgspec
from msgspec import Struct, field

from specloom.base.replacing import replace_file


class Section(Struct):
    """One kind of cached text; entries that a run does not ask for are forgotten."""

    _known: dict[str, str] = field(default_factory=dict)
    kept: bool = True  # whether a later run will find what is put here
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
    """A folder of sections; without a folder and a key, nothing outlives the run."""

    def __init__(self, folder: Path | None, key: bytes = b"") -> None:
        self._folder = folder if key else None
        self._key = key
        self._sections: dict[str, Section] = {}
        self._keeps = False

    def section(self, name: str) -> Section:
        """The section of this name, loaded when first asked for.

        A file that cannot be read or was not signed here is an empty section.
        """
        if name not in self._sections:
            self._sections[name] = Section(self._load(name), self._folder is not None)
        return self._sections[name]

    def keep(self) -> None:
        """Forget nothing: this run does not make all that others need again."""
        self._keeps = True

    def _load(self, name: str) -> dict[str, str]:
        if self._folder is None:
            return {}
        path = self._folder / f"{name}.json"
        try:
            # What a link leads to may have no end.
            content = b"" if path.is_symlink() else path.read_bytes()
        except OSError:
            return {}
        signature, _, body = content.partition(b"\n")
        if not hmac.compare_digest(signature, self._signature(name, body)):
            return {}
        return msgspec.json.decode(body, type=dict[str, str])

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
                replace_file(ignore, b"*\n")
            for left in self._folder.glob(
                ".*.specloom-new"
            ):  # by a run that was killed
                left.unlink(missing_ok=True)
            for name, section in self._sections.items():
                if self._keeps:
                    section.keep()
                if section.changed:
                    body = msgspec.json.encode(section.used)
                    content = self._signature(name, body) + b"\n" + body
                    # Two runs at once may spoil it: its signature is wrong then.
                    replace_file(self._folder / f"{name}.json", content)
        except OSError:
            return

    def _signature(self, name: str, body: bytes) -> bytes:
        """What only who has the key can write; a section of another name has another."""
        signed = hmac.digest(self._key, name.encode() + b"\n" + body, "sha256")
        return signed.hex().encode()
