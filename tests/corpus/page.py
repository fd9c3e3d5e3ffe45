"""The page of the corpus, and what on it is not as it has to be."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from tests.corpus.measure import KINDS, Figures

Reasons = Mapping[str, Mapping[str, str]]

_LEAST_METHODS = 0.99
_LEAST_ANSWERED = 0.99
_HEAD = """\
# Real descriptions

Made by `make corpus`, from descriptions that others publish, each as it is. For each:
how many operations it describes, and how many are methods of the client; the findings
of `generate`; the types, files and lines of the package, the runtime included; how long
`generate` took without a cache, and the most memory that its processes had together.
Then what has to be nothing: modules that cannot be imported, types whose schema pydantic
cannot build, errors of mypy (`--strict`), of pyright, and of ruff (names that are not
there or not used, the order of imports).

"""
_CALLS_HEAD = """
## Calls

How many methods `specloom mock` answered, which turns away what does not fit the
description: with the requests that the description shows by example; with all of their
arguments, each with a value of its Python type that has all properties; and with the
required ones alone. What a JSON body says has to arrive as it was given. A redirect
counts as an answer, and is not followed to a real server.

"""
_COLUMNS = (
    "description",
    "operations",
    "methods",
    "warnings",
    "types",
    "files",
    "lines",
    "seconds",
    "MB",
    "not imported",
    "not built",
    "mypy",
    "pyright",
    "ruff",
)


def page(known: Mapping[str, Figures], reasons: Reasons) -> str:
    """The page, in Markdown."""
    rows = [_COLUMNS, ("---", *["--:"] * (len(_COLUMNS) - 1))]
    rows += [_row(name, figures) for name, figures in known.items()]
    rows.append(_total(known))
    table = "".join(f"| {' | '.join(row)} |\n" for row in rows)
    notes = "".join(
        f"\n## {name}\n\n{lines}"
        for name, figures in known.items()
        if (lines := "".join(_notes(figures, reasons.get(name, {}))))
    )
    return f"{_HEAD}{table}{_calls(known)}{notes}"


def _calls(known: Mapping[str, Figures]) -> str:
    """The table of calls."""
    rows: list[tuple[str, ...]] = [
        ("description", "methods", "as shown", *KINDS),
        ("---", *["--:"] * (len(KINDS) + 2)),
    ]
    rows += [_calls_row(name, figures) for name, figures in known.items()]
    sums = (f"{_sum(column):,.0f}" for column in [*zip(*rows[2:], strict=True)][1:])
    rows.append(("all", *sums))
    share = _share(known)
    told = f"\n{share:.2%} of the calls in the last four columns were answered.\n"
    return _CALLS_HEAD + "".join(f"| {' | '.join(row)} |\n" for row in rows) + told


def _calls_row(name: str, figures: Figures) -> tuple[str, ...]:
    answered = figures.answered or {}
    counts = (answered.get(kind) for kind in ("shown", *KINDS))
    return (name, _shown(figures.methods), *map(_shown, counts))


def _share(known: Mapping[str, Figures]) -> float:
    """Which part of the calls was answered, 0.0 to 1.0; 1.0 where there are none."""
    measured = [each for each in known.values() if each.answered is not None]
    made = sum((each.methods or 0) * len(KINDS) for each in measured)
    answered = sum((each.answered or {}).get(k, 0) for each in measured for k in KINDS)
    return answered / made if made else 1.0


def _sum(column: Iterable[str]) -> float:
    return sum(float(each.replace(",", "")) for each in column if each != "?")


def summary(figures: Figures) -> str:
    """One line about a description, while the others are measured."""
    if figures.methods is None:
        return figures.trouble.get("generate", "no client")
    told = [f"{figures.methods} of {figures.described} operations"]
    told.append(f"{_shown(figures.seconds)} s")
    told += [f"{kind} {count}" for kind, count in (figures.answered or {}).items()]
    told += [f"{step}: {why}" for step, why in figures.trouble.items()]
    return ", ".join(told)


def faults(known: Mapping[str, Figures], reasons: Reasons) -> list[str]:
    """What is not as it has to be, one line each."""
    found = [
        f"{name}: {fault}"
        for name, figures in known.items()
        for fault in _faults(figures, reasons.get(name, {}))
    ]
    described = sum(each.described for each in known.values())
    methods = sum(each.methods or 0 for each in known.values())
    if methods < described * _LEAST_METHODS:
        found.append(f"{methods} of {described} operations are methods")
    if (share := _share(known)) < _LEAST_ANSWERED:
        found.append(f"{share:.2%} of the calls were answered")
    return found


def _faults(figures: Figures, reasons: Mapping[str, str]) -> Iterator[str]:
    for step, why in figures.trouble.items():
        yield f"{step}: {why}"
    if figures.methods is None:
        return
    if figures.methods + len(figures.left_out) != figures.described:
        yield "operations are neither methods nor named as left out"
    for title, lines in (
        ("not imported", figures.not_imported),
        ("not built", figures.not_built),
        ("mypy", figures.mypy),
        ("pyright", figures.pyright),
        ("ruff", figures.ruff),
    ):
        if lines:
            yield f"{title}: {lines[0]} ({len(lines)} in all)"
    unanswered = _unanswered(figures)
    for name, (kinds, why) in unanswered.items():
        if name not in reasons:
            yield f"{name} was not answered ({kinds}): {why}"
    if figures.answered is not None:
        for name in reasons.keys() - unanswered.keys():
            yield f"{name} was answered: its reason is for nothing"


def _row(name: str, figures: Figures) -> tuple[str, ...]:
    return (
        name,
        *(
            _shown(each)
            for each in (
                figures.described,
                figures.methods,
                sum(figures.warnings.values()),
                figures.types,
                figures.files,
                figures.lines,
                figures.seconds,
                figures.peak_mb,
                _number(figures.not_imported),
                _number(figures.not_built),
                _number(figures.mypy),
                _number(figures.pyright),
                _number(figures.ruff),
            )
        ),
    )


def _total(known: Mapping[str, Figures]) -> tuple[str, ...]:
    columns = list(zip(*(_row(*each) for each in known.items()), strict=True))[1:]
    sums = [f"{_sum(column):,.0f}" for column in columns]
    peak = _COLUMNS.index("MB") - 1
    sums[peak] = ""
    return ("all", *sums)


def _notes(figures: Figures, reasons: Mapping[str, str]) -> Iterator[str]:
    for step, why in figures.trouble.items():
        yield f"- {step}: {why}\n"
    for message in figures.left_out:
        yield f"- {message}\n"
    if figures.warnings:
        told = ", ".join(f"{count} {rule}" for rule, count in figures.warnings.items())
        yield f"- warnings: {told}\n"
    for name, (kinds, why) in _unanswered(figures).items():
        yield f"- `{name}` was not answered ({kinds}): {reasons.get(name, why)}\n"
    for name, lacks in figures.lacks.items():
        yield f"- `{name}` was called without what cannot fit: {'; '.join(lacks)}\n"


def _unanswered(figures: Figures) -> dict[str, tuple[str, str]]:
    """Method -> the kinds of its calls that were not answered, and why the first."""
    found: dict[str, tuple[list[str], str]] = {}
    for kind, by_method in figures.unanswered.items():
        for name, why in by_method.items():
            found.setdefault(name, ([], why))[0].append(kind)
    return {name: ("; ".join(kinds), why) for name, (kinds, why) in found.items()}


def _number(lines: list[str] | None) -> int | None:
    return None if lines is None else len(lines)


def _shown(value: float | None) -> str:
    if value is None:
        return "?"
    return f"{value:,.1f}" if isinstance(value, float) else f"{value:,}"
