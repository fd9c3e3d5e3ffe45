"""One description made up by chance through the commands that read descriptions."""

from __future__ import annotations

import gc
import json
import sys
from collections import Counter
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.hostile import bombs
from tests.hostile.descriptions import Hostile
from tests.hostile.judging import faults_of, watch
from tests.hostile.running import MOST_BYTES, Asked, Ended, once, run

_COMMANDS = (
    ("validate", "openapi.yaml"),
    ("generate", "openapi.yaml", "--no-cache"),
    ("bundle", "openapi.yaml"),
    ("mock", "openapi.yaml"),
    ("diff", "openapi.yaml", "new.yaml"),
)
# What a run loads when it comes to it: a process that is forked has it already.
_LIBRARIES = (
    "datamodel_code_generator",
    "black",
    "httpx2",
    "jsonschema",
    "jsonschema_rs",
    "openapi_spec_validator",
    "pydantic",
    "rstr",
    "starlette.applications",
    "uvicorn",
)


def prepare() -> None:
    """Load what all cases need, and compile the templates, once for all of them."""
    for library in _LIBRARIES:
        import_module(library)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "openapi.yaml"
        path.write_text(Hostile(-1).plain(), encoding="utf-8")
        output = ("--output", str(Path(folder) / "out"))
        once(("generate", str(path), "--no-cache", *output))
        once(("validate", str(path)))
        once(("diff", str(path), str(path)))
        once(("mock", str(path)))
    gc.freeze()


def case_faults(number: int, folder: Path, seen: Counter[str]) -> list[str]:
    """What must not be about one description.

    Args:
        folder: is made; nothing outside of it may be written.
        seen: counts how commands ended.
    """
    old, new = Hostile(number).pair()
    return _faults(old, new, folder, _COMMANDS, seen)


def every_bomb() -> dict[str, str]:
    """The text of each bomb, large enough not to end where nothing stops it."""
    made = {
        **{f"doubling: {name}": make(40) for name, make in bombs.DOUBLING.items()},
        **{f"long: {name}": make(250) for name, make in bombs.LONG.items()},
        **{f"keyword: {name}": value for name, value in bombs.KEYWORDS.items()},
    }
    digits = sys.get_int_max_str_digits()
    sys.set_int_max_str_digits(0)
    try:
        texts = {name: json.dumps(value) for name, value in made.items()}
    finally:
        sys.set_int_max_str_digits(digits)
    return {**texts, **{f"text: {name}": text for name, text in bombs.TEXTS.items()}}


def bomb_faults(text: str, folder: Path) -> list[str]:
    """What must not be about one of them."""
    commands = (*_COMMANDS, ("init", "openapi.yaml"), ("explain", "X", "openapi.yaml"))
    faults = _faults(
        text, text.replace('"last"', '"final"'), folder, commands, Counter()
    )
    # A file that cannot be read has nothing to explain.
    return [f for f in faults if not f.startswith(("explain", "a file outside"))]


def _faults(
    old: str,
    new: str,
    folder: Path,
    commands: Sequence[Sequence[str]],
    seen: Counter[str],
) -> list[str]:
    folder.mkdir(parents=True)
    for name, text in (("openapi.yaml", old), ("new.yaml", new)):
        (folder / name).write_text(text, encoding="utf-8", errors="surrogatepass")

    def then(ended: list[Ended]) -> list[str]:
        return faults_of(ended, folder)

    watch()
    answer = run(Asked(folder=folder, commands=commands, then=then))
    for each in answer.ended:
        seen[f"{each.command.split()[0]} {each.code}"] += 1
    faults = list(answer.faults)
    if answer.peak_bytes > MOST_BYTES:
        faults.append(f"{answer.peak_bytes:,} bytes")
    return faults
