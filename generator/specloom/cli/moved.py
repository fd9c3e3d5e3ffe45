"""A spec that is not where it was named, or found, at the base of a comparison."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from specloom.base.diagnostics import Finding, SpecError
from specloom.base.tree import DISK
from specloom.cli.common import Impossible
from specloom.runs.spec_argument import STDIN

if TYPE_CHECKING:
    from specloom.runs.sides import Sides


def where_now(
    finder: Sides, sides: Sequence[str], base: str, merge_base: bool
) -> tuple[Sequence[str], list[Finding]]:
    """What was named, as it is called now, and what is said where that differs.

    Raises:
        Impossible: the command line names more than one thing that can have a base.
        SpecError: it was deleted, or never was there.
    """
    from specloom.runs.moved import place_now, renamed

    if len(sides) > 1:
        raise Impossible("with --base, name one side: what is checked out")
    if STDIN in sides:
        raise Impossible("with --base, name what is checked out: - has no revisions")
    if not sides or _is_there(Path(sides[0])):
        return sides, []
    named = Path(sides[0])
    since = finder.base(base, named.resolve(), merge_base=merge_base)
    now, compared = place_now(named, since)
    return [str(compared)], [renamed(named, now, compared, since)]


def lost(
    finder: Sides, sides: Sequence[str], base: str, merge_base: bool
) -> Iterator[str]:
    """What git knows of a spec that cannot be read as it is configured, in sentences."""
    from specloom.config.reader import NAME, find_configs
    from specloom.runs.moved import found_before, lost_documents

    here = Path.cwd().resolve()
    files = [
        path if path.name == NAME else (path if path.is_dir() else path.parent) / NAME
        for path in (Path(side).resolve() for side in sides)
    ] or find_configs(here)
    try:
        since = finder.base(base, files[0] if files else here, merge_base=merge_base)
    except SpecError:
        return  # what cannot be read comes first
    if files:
        yield from lost_documents(files, since)
        return
    for path in found_before(since, here):
        now = since.moves(path).renamed.get(path)
        fate = f"was renamed to {DISK.shown(now)}: name it" if now else "was deleted"
        yield f"{DISK.shown(path)} {fate} (since {since.name})"


def _is_there(spec: Path) -> bool:
    """Whether a path names a spec, or something that never was one."""
    from specloom.config.reader import NAME

    return (spec / NAME).is_file() if spec.is_dir() else spec.exists()
