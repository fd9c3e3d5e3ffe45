"""The package that a configuration asks for, in memory."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from msgspec.structs import replace

from specloom.base.cache import Cache
from specloom.base.diagnostics import Finding, Severity, SpecError, in_order
from specloom.base.line_ends import with_line_feeds
from specloom.base.tree import DISK, Tree
from specloom.config.values import Config
from specloom.package.lock import NAME as LOCK_NAME
from specloom.package.lock import lock_text
from specloom.package.plan import Output, RecognisedList, plan
from specloom.python import templates
from specloom.python.formatting import format_files
from specloom.runs.former import former_packages
from specloom.runs.package_info import (
    attachable,
    named_as,
    package_info,
    taken_name,
)
from specloom.runs.read import read
from specloom.runs.unchanged import made_from, stamp_key, stamp_of, unchanged
from specloom.runs.weigh import for_client

# What a run without changes does not need is imported where it is used.
if TYPE_CHECKING:
    from specloom.spec.document import Document
    from specloom.spec.parsed import Parsed


def generate(
    config: Config,
    cache: Cache,
    tree: Tree = DISK,
    *,
    parsed: Callable[[], Parsed] | None = None,
    soon: Callable[[], None] | None = None,
) -> Output:
    """The package that a configuration asks for, in memory.

    What did not change since the last run is not made again.

    Args:
        config: what to generate.
        cache: keeps what the next run need not make again.
        tree: where the description is.
        parsed: gives what was read for another version of the description.
        soon: called when it is known that the package has to be made.

    Raises:
        SpecError: the spec is wrong; carries every finding.
        FormatterError: the formatter is missing or refuses a file.
        TemplateError: a template of the user's own is wrong, or wrongly named.
        WriteError: the package's place cannot be used.
    """
    output = _generate(config, cache, tree, parsed, soon)
    former = for_client(
        former_packages(config, output.package), config.check, date.today()
    )
    return replace(output, findings=(*output.findings, *former)) if former else output


def _generate(
    config: Config,
    cache: Cache,
    tree: Tree,
    parsed: Callable[[], Parsed] | None,
    soon: Callable[[], None] | None,
) -> Output:
    """The same, without a look at what lies beside the package."""
    templates.check_own(config.templates)
    stamps = cache.section("stamps")
    key = stamp_key(config)
    known = unchanged(config, stamps.get(key))
    if known is not None:
        cache.keep()
        return known
    if soon is not None:
        soon()
    output = build(config, cache, tree, parsed=None if parsed is None else parsed())
    stamps.put(key, stamp_of(output))
    return output


def build(
    config: Config, cache: Cache, tree: Tree = DISK, *, parsed: Parsed | None = None
) -> Output:
    """The same as `generate`, built again; texts that did not change are still cached.

    Only what decides whether a client comes out right is checked: examples and
    documented endpoints are for `validate`. Only errors stop it for which there is
    nothing to do instead.
    """
    from specloom.api.lower import lower
    from specloom.base.workers import Workers
    from specloom.check import unexplained
    from specloom.check.background import Checks
    from specloom.check.rules import RULES
    from specloom.python.models import prepare
    from specloom.python.render import render
    from specloom.spec.parsed import Parsed

    weigh = partial(for_client, settings=config.check, today=date.today())
    with Workers() as workers:
        prepare(workers, cache.section("models"))
        parsed = parsed or Parsed(cache.section("parsed"))
        documents, found = read(config, tree, parsed)
        said = weigh(found)
        _stop_at_errors(said)
        # The rules take as long as the way to names, so they run in the background.
        rules = tuple(r for r in RULES if _says(r.id, r.severity, r.instead, config))
        checks = Checks(documents, rules, workers)
        as_read = tuple(said)

        def checked() -> list[Finding]:
            """What the checks found; an error of the rules stops the run at once."""
            linted, invalid = checks.found
            found = [*linted, *unexplained(invalid, linted)]
            concerning = weigh(f for f in found if _concerns_client(f, config))
            if _errors(weigh(f for f in linted if _concerns_client(f, config))):
                # What came after reading would only repeat it.
                raise SpecError(in_order([*as_read, *concerning]))
            return concerning

        try:
            api, left_out = lower(*documents)
            said += weigh(left_out)
            _stop_at_errors(said)
            named, unnamed = named_as(config, api)
            info = package_info(config, named)
            said += weigh(taken_name(config, named, documents[0]))
            _stop_at_errors([*unnamed, *attachable(config, named)])
            spelled, formatted = cache.section("models"), cache.section("format")
            rendered = render(
                named, info, config.own_code, config.templates, spelled, workers
            )
            files = format_files(rendered, config.formatter, formatted, workers)
        except SpecError:
            checked()
            raise
        except Exception:
            # What stumbled may be what the checks have yet to say.
            _stop_at_errors([*said, *checked()])
            raise
        said += checked()
        _stop_at_errors(said)
    sources = {**_digests(documents), **_own_code_digests(config)}
    lock = lock_text(made_from(config, sources), files)
    return Output(
        package=info.package,
        plan=plan({**files, LOCK_NAME: lock}, config.output / info.package),
        findings=tuple(in_order(said)),
        documents=len(config.documents),
        operations=len(api.operations),
        schemas=len(api.schemas),
        lists=tuple(
            RecognisedList(f"{each.method} {each.path}", each.pagination.paging.rule)
            for each in api.operations
            if each.pagination is not None and each.pagination.is_guessed
        ),
    )


def _digests(documents: Sequence[Document]) -> dict[str, str]:
    """Every file of the spec, by its path below the spec's folder."""
    return {path: d for document in documents for path, d in document.digests.items()}


def _own_code_digests(config: Config) -> dict[str, str]:
    """Every module of own code, by its path below the spec's folder."""
    return {
        module.file.relative_to(config.root)
        .as_posix(): hashlib.sha256(with_line_feeds(module.file.read_bytes()))
        .hexdigest()
        for module in config.own_code
    }


def _concerns_client(finding: Finding, config: Config) -> bool:
    """Whether `generate` has to say it; the rest is for `validate`."""
    return _says(finding.rule, finding.severity, finding.instead, config)


def _says(rule: str, severity: Severity, instead: str, config: Config) -> bool:
    wanted = config.check.severities.get(rule)
    return Severity.ERROR in (severity, wanted) or bool(instead)


def _errors(findings: Sequence[Finding]) -> list[Finding]:
    return [f for f in findings if f.severity is Severity.ERROR]


def _stop_at_errors(findings: Sequence[Finding]) -> None:
    """Say everything, once something is wrong with nothing to do instead."""
    if _errors(findings):
        raise SpecError(in_order(findings))
