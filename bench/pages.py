"""`python -m bench.pages DESCRIPTION...`: how many lists in pages are recognised.

Counted are operations that a query parameter may make one (their names stand in
`specloom.spec.paging.names`), and those that come out as one, by rule.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

from specloom.config.reader import default_config
from specloom.runs.read import read
from specloom.spec.paging import RULES, paging_of
from specloom.spec.paging.names import BACKWARDS, CURSORS, OFFSETS, PAGES, plain
from specloom.spec.view import Operation

_NAMES = frozenset((*CURSORS, *BACKWARDS, *PAGES, *OFFSETS))


def main(paths: list[Path]) -> None:
    """Print the table, as Markdown."""
    print(
        f"| Description | Operations | May be lists | Recognised | {' | '.join(RULES)} |"
    )
    print(f"|---|{'---:|' * (3 + len(RULES))}")
    whole: Counter[str] = Counter()
    for path in paths:
        documents, _ = read(default_config(path))
        counts: Counter[str] = Counter()
        for document in documents:
            for operation in document.operations():
                counts["operations"] += 1
                paging = paging_of(operation)
                if paging is not None:
                    counts[paging.rule] += 1
                counts["candidates"] += _may_be_list(operation) or paging is not None
        if counts["candidates"]:
            _row(path.stem, counts)
        whole += counts
    _row("**all**", whole)


def _may_be_list(operation: Operation) -> bool:
    names = {plain(p.name) for p in operation.parameters if p.where == "query"}
    return operation.method == "get" and not _NAMES.isdisjoint(names)


def _row(name: str, counts: Counter[str]) -> None:
    rules = [counts[rule] for rule in RULES]
    cells = [counts["operations"], counts["candidates"], sum(rules), *rules]
    print(f"| {name} | {' | '.join(map(str, cells))} |")


if __name__ == "__main__":
    main([Path(each) for each in sys.argv[1:]])
