"""Figures as a table for people, and as JSON."""

from __future__ import annotations

import statistics
from collections.abc import Mapping, Sequence
from typing import Any

from bench.measure import Figure, least, median, peak_mb
from bench.stages import Stages

_SHOWN_S = 0.005
_OTHERS, _SUM = "all others", "sum"


def figure_text(figure: Figure) -> str:
    """One figure in two lines, with its limit."""
    return "\n".join(
        [
            f"{figure.name}: {figure.ratio:.2f} x {figure.base_name}"
            f" (minima {figure.ratio_of_minima:.2f}, processor {figure.cpu_ratio:.2f})"
            f"{_verdict(figure)}",
            f"    {_times(figure, 'ours')}; {_times(figure, 'base')}",
        ]
    )


def _times(figure: Figure, side: str) -> str:
    samples = figure.ours if side == "ours" else figure.base
    scale, unit = (1.0, "s") if figure.per_sample == 1 else (1e6, "µs")
    scale /= figure.per_sample
    spelled = [f"{each(samples) * scale:.3g}" for each in (median, least)]
    text = f"{side} median {spelled[0]} {unit}, min {spelled[1]} {unit}"
    if figure.per_sample == 1:
        text += f", processor {statistics.median(each.cpu_s for each in samples):.3g} s"
    if figure.max_mb is not None:
        text += f", peak {peak_mb(samples):.0f} MB"
    if figure.unit == "event":
        text += f", {figure.per_sample / median(samples):,.0f} events/s"
    return text


def _verdict(figure: Figure) -> str:
    if figure.max_ratio is not None:
        limit = f"limit {figure.max_ratio:g} x"
        if figure.max_mb is not None:
            limit += f" and {figure.max_mb:g} MB"
    elif figure.max_s is not None:
        limit = f"limit {figure.max_s:g} s"
        if figure.max_mb is not None:
            limit += f" and {figure.max_mb:g} MB"
    else:
        return ""
    return f"  [{limit}: {'MISSED' if figure.missed else 'met'}]"


def stages_text(stages: Mapping[str, Sequence[Stages]]) -> str:
    """Milliseconds of each stage in each situation, the medians of the rounds."""
    medians = {name: _medians(rounds) for name, rounds in stages.items()}
    slowest: Stages = {}
    for each in medians.values():
        for stage, seconds in each.items():
            slowest[stage] = max(seconds, slowest.get(stage, 0.0))
    ranked = sorted(slowest, key=lambda stage: -slowest[stage])
    rows = [stage for stage in ranked if slowest[stage] >= _SHOWN_S]
    for each in medians.values():
        each[_OTHERS] = sum(s for stage, s in each.items() if stage not in rows)
        each[_SUM] = sum(each.values())
    rows += [_OTHERS, _SUM]
    width = max(map(len, rows))
    letters = dict(zip("ABCDEFGHIJ", medians, strict=False))
    lines = ["where the time goes, in ms:"]
    lines += [f"  {letter} = {name}" for letter, name in letters.items()]
    lines.append(" " * width + "".join(f"{letter:>8}" for letter in letters))
    for row in rows:
        cells = (each.get(row, 0.0) for each in medians.values())
        lines.append(
            f"{row:<{width}}" + "".join(f"{cell * 1e3:>8.0f}" for cell in cells)
        )
    return "\n".join(lines)


def _medians(rounds: Sequence[Stages]) -> Stages:
    names = {stage for each in rounds for stage in each}
    return {
        name: statistics.median(each.get(name, 0.0) for each in rounds)
        for name in names
    }


def as_json(figure: Figure) -> dict[str, Any]:
    """A figure with all its samples, in seconds for one `unit`."""

    def side(name: str) -> dict[str, Any]:
        samples = figure.ours if name == "ours" else figure.base
        return {
            "median_s": median(samples) / figure.per_sample,
            "min_s": least(samples) / figure.per_sample,
            "wall_s": [sample.wall_s / figure.per_sample for sample in samples],
            "cpu_s": [sample.cpu_s / figure.per_sample for sample in samples],
            "peak_mb": [sample.peak_mb for sample in samples],
        }

    return {
        "name": figure.name,
        "unit": figure.unit,
        "beside": figure.base_name,
        "ratio": figure.ratio,
        "ratio_of_minima": figure.ratio_of_minima,
        "cpu_ratio": figure.cpu_ratio,
        "max_ratio": figure.max_ratio,
        "max_s": figure.max_s,
        "max_mb": figure.max_mb,
        "missed": figure.missed,
        "ours": side("ours"),
        "base": side("base"),
    }
