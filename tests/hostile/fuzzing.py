"""One description made up by chance through the commands that read descriptions."""

from __future__ import annotations

import gc
from collections import Counter
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.hostile.descriptions import Hostile
from tests.hostile.judging import faults_of, watch
from tests.hostile.running import MOST_BYTES, Asked, Ended, run

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
    from tests.hostile.running import _one

    with TemporaryDirectory() as folder:
        path = Path(folder) / "openapi.yaml"
        path.write_text(Hostile(-1).plain(), encoding="utf-8")
        output = ("--output", str(Path(folder) / "out"))
        _one(("generate", str(path), "--no-cache", *output), 0)
        _one(("validate", str(path)), 0)
        _one(("diff", str(path), str(path)), 0)
        _one(("mock", str(path)), 0)
    gc.freeze()


def case_faults(number: int, folder: Path, seen: Counter[str]) -> list[str]:
    """What must not be about one description.

    Args:
        folder: is made; nothing outside of it may be written.
        seen: counts how commands ended.
    """
    folder.mkdir(parents=True)
    old, new = Hostile(number).pair()
    for name, text in (("openapi.yaml", old), ("new.yaml", new)):
        (folder / name).write_text(text, encoding="utf-8", errors="surrogatepass")

    def then(ended: list[Ended]) -> list[str]:
        return faults_of(ended, folder)

    watch()
    answer = run(Asked(folder=folder, commands=_COMMANDS, then=then))
    for each in answer.ended:
        seen[f"{each.command.split()[0]} {each.code}"] += 1
    faults = list(answer.faults)
    if answer.peak_bytes > MOST_BYTES:
        faults.append(f"{answer.peak_bytes:,} bytes")
    return faults
