"""Formatting: as the pinned formatter does it, only over text that is new."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
import warnings
from collections.abc import Callable, Mapping
from functools import partial
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from specloom.base.cache import Section
from specloom.base.requirements import pip_install
from specloom.config.values import FOLDER as OWN_CODE

if TYPE_CHECKING:
    from specloom.base.workers import Workers

# Copied as they are: they are formatted where they stand, in templates/ and beside the
# spec.
_AS_THEY_ARE = ("_runtime/", f"{OWN_CODE}/")


class FormatterError(Exception):
    """The formatter is not installed, or refuses what was rendered."""


def formatter_version(formatter: str) -> str:
    """The formatter as the lock names it, "black 26.10.1".

    Raises:
        FormatterError: it is not installed.
    """
    try:
        return f"{formatter} {version(formatter)}"
    except PackageNotFoundError:
        raise FormatterError(
            f"the formatter {formatter} is not installed:"
            f" {pip_install(formatter)} (specloom[{formatter}]), or set another one in"
            " specloom.toml"
        ) from None


def format_files(
    files: Mapping[str, str], formatter: str, cache: Section, workers: Workers
) -> dict[str, str]:
    """The same files, Python formatted.

    Args:
        cache: what was formatted before.
        workers: processes that take their share.

    Raises:
        FormatterError: the formatter is missing or refuses a file.
    """
    name = formatter_version(formatter)
    done: dict[str, str] = {}
    waiting: dict[str, tuple[str, str]] = {}  # path -> key and text
    for path, text in files.items():
        if not path.endswith(".py") or path.startswith(_AS_THEY_ARE):
            done[path] = text
            continue
        key = hashlib.sha256(f"{name}\0{text}".encode()).hexdigest()
        known = cache.get(key)
        if known is None:
            waiting[path] = (key, text)
        else:
            done[path] = known
    if waiting:
        texts = {path: text for path, (_, text) in waiting.items()}
        formatted = (
            _black_beside(texts, workers)
            if formatter == "black"
            else _ruff_beside(texts, workers)
        )
        for path, text in formatted.items():
            cache.put(waiting[path][0], text)
            done[path] = text
    return {path: done[path] for path in files}


def format_one(text: str) -> str:
    """One text as black leaves it."""
    return _black({"one.py": text})["one.py"]


# Below this, sharing the work costs more than it saves.
_WORTH_SHARING = 200_000  # characters

# The black whose layout `laid_out` knows; tests hold the two together.
KNOWN_BLACK = "26.10.1"


def _black_beside(texts: Mapping[str, str], workers: Workers) -> dict[str, str]:
    ours, theirs = _shares(texts, workers)
    formatted = workers.submit(_black, theirs) if theirs else dict
    return {**_black(ours), **formatted()}


def _ruff_beside(texts: Mapping[str, str], workers: Workers) -> dict[str, str]:
    ours, theirs = _shares(texts, workers)
    compiled = workers.submit(_compile, theirs, parse=False) if theirs else lambda: None
    formatted = _ruff(texts, meanwhile=partial(_compile, ours, parse=False))
    compiled()
    return formatted


def _shares(
    texts: Mapping[str, str], workers: Workers
) -> tuple[dict[str, str], dict[str, str]]:
    """Two halves of the work; the second one is empty where sharing is not worth it."""
    shares: tuple[dict[str, str], dict[str, str]] = ({}, {})
    if not workers.parallel or sum(map(len, texts.values())) < _WORTH_SHARING:
        return dict(texts), {}
    sizes = [0, 0]
    for path, text in sorted(texts.items(), key=lambda item: -len(item[1])):
        lighter = sizes.index(min(sizes))
        shares[lighter][path] = text
        sizes[lighter] += len(text)
    return shares


def _compile(texts: Mapping[str, str], *, parse: bool = True) -> None:
    """See that each text is a module of Python: what parses need not compile.

    Without a function in it, it does: all that is left to be wrong is about arguments,
    scopes and returning.

    Args:
        parse: nobody else does.

    Raises:
        FormatterError: one is not.
    """
    for path, text in texts.items():
        if not parse and "def " not in text:
            continue
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                compile(text, path, "exec", dont_inherit=True)
        except (SyntaxError, ValueError) as error:
            raise FormatterError(
                f"{path}: {error}; this is a bug in specloom"
            ) from None


def _black(texts: Mapping[str, str]) -> dict[str, str]:
    """Each text as black formats it, with black itself only where that is needed."""
    known = version("black") == KNOWN_BLACK
    done = {path: (_laid_out(text) if known else None) for path, text in texts.items()}
    missing = {path: texts[path] for path, text in done.items() if text is None}
    formatted = _black_itself(missing) if missing else {}
    return {path: text or formatted[path] for path, text in done.items()}


def _laid_out(text: str) -> str | None:
    # Imported here, as black below: most runs find everything formatted before.
    from specloom.python.layout.modules import laid_out

    try:
        _compile({"": text})
    except FormatterError:
        return None  # black says what is wrong
    return laid_out(text)


def _black_itself(texts: Mapping[str, str]) -> dict[str, str]:
    import black
    from black.mode import TargetVersion
    from black.parsing import InvalidInput

    mode = black.Mode(target_versions={TargetVersion.PY311})
    done = {}
    for path, text in texts.items():
        try:
            done[path] = black.format_str(text, mode=mode)
        except InvalidInput as error:
            raise FormatterError(f"{path}: {error}") from None
    _compile(done)
    return done


def _ruff(texts: Mapping[str, str], meanwhile: Callable[[], None]) -> dict[str, str]:
    # One process for all files: starting it costs more than formatting one.
    with _scratch(4 * sum(map(len, texts.values()))) as folder:
        paths = {path: Path(folder, f"{n}.py") for n, path in enumerate(texts)}
        for path, file in paths.items():
            file.write_text(texts[path], encoding="utf-8")
        # -P: a ruff.py in the folder that specloom runs in is none of ours.
        command = [sys.executable, "-P", "-m", "ruff", "format", "--isolated"]
        options = ["--quiet", "--target-version", "py311", "--no-cache", folder]
        with subprocess.Popen(
            command + options,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
        ) as run:
            meanwhile()
            _, said = run.communicate()
        if run.returncode:
            raise FormatterError(said.strip())
        return {path: file.read_text(encoding="utf-8") for path, file in paths.items()}


# Where Linux keeps files in memory. A thousand files on a disk take longer to create
# and to remove than to format.
_MEMORY = Path("/dev/shm")


def _scratch(size: int) -> TemporaryDirectory[str]:
    """A folder for a moment, in memory where there is room for this many bytes."""
    try:
        has_room = shutil.disk_usage(_MEMORY).free > size
        return TemporaryDirectory(dir=_MEMORY if has_room else None)
    except OSError:
        return TemporaryDirectory()
