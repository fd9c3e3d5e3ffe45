"""The page of the corpus, and what on it is not as it has to be."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from tests.corpus.measure import Figures

Reasons = Mapping[str, Mapping[str, str]]

_LEAST_METHODS = 0.99
_HEAD = """\
# Real descriptions

Made by `make corpus`, from descriptions that others publish, each as it is. For each:
how many operations it describes, and how many are methods of the client; the findings
of `generate`; the types, files and lines of the package, the runtime included; how long
`generate` took without a cache, and the most memory that its processes had together.
Then what has to be nothing: modules that cannot be imported, types whose schema pydantic
cannot build, errors of mypy (`--strict`), of pyright, and of ruff (names that are not
there or not used, the order of imports). At last, how many methods were
called once against `specloom mock`, which turns away what does not fit the description,
and answered.

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
    "answered",
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
    return f"{_HEAD}{table}{notes}"


def summary(figures: Figures) -> str:
    """One line about a description, while the others are measured."""
    if figures.methods is None:
        return figures.trouble.get("generate", "no client")
    told = [f"{figures.methods} of {figures.described} operations"]
    told += [f"{_shown(figures.seconds)} s", f"{_shown(figures.answered)} answered"]
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
    for name, why in figures.unanswered.items():
        if name not in reasons:
            yield f"{name} was not answered: {why}"
    if figures.answered is not None:
        for name in reasons.keys() - figures.unanswered.keys():
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
                figures.answered,
            )
        ),
    )


def _total(known: Mapping[str, Figures]) -> tuple[str, ...]:
    columns = list(zip(*(_row(*each) for each in known.items()), strict=True))[1:]
    sums = [
        f"{sum(float(each.replace(',', '')) for each in column if each != '?'):,.0f}"
        for column in columns
    ]
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
    for name, why in figures.unanswered.items():
        yield f"- `{name}` was not answered: {reasons.get(name, why)}\n"


def _number(lines: list[str] | None) -> int | None:
    return None if lines is None else len(lines)


def _shown(value: float | None) -> str:
    if value is None:
        return "?"
    return f"{value:,.1f}" if isinstance(value, float) else f"{value:,}"
