"""`diff --between-versions` says each difference of the facts once, and nothing else."""

from __future__ import annotations

from datetime import date

import pytest
from specloom.base.cache import Cache
from specloom.base.impact import Impact
from specloom.base.tree import DISK
from specloom.config.values import Config
from specloom.diff.report import Change
from specloom.runs.configure import read_configs
from specloom.runs.outcome import between_versions
from specloom.runs.sides import Side

from tests.claude.allowed import NOT_DESCRIBED
from tests.claude.facts_side import FACTS, facts
from tests.claude.versions import SPEC

# Number of a difference -> what the change that it is says. The wording is the reports'.
REPORTED = {
    "V01": "temperature, top_k and top_p are gone",
    "V02": "DocumentBlockParam left BetaAssistantContentBlockParam",
    "V04": "left BetaSystemContentBlockParam and SystemMessageParam.content[]",
    "V05": "header parameter 'anthropic-beta' is gone",
    "V06": "APIKey.workspace_id is gone",
    "V07": "WorkspaceRateLimit and OrganizationRateLimit: group_type is gone",
    "V08": "RBACRole.name is gone",
    "V09": "RBACGroup.roles is gone",
    "V10": "DeletedRBACGroupMember: group_id is gone",
    "V11": "RBACRolePermissionList: has_more is gone",
    "V13": "AnalyticsSingleDayActivitySummaryList.summaries is gone",
    "V14": "scheme bearerApiKey and security scheme bearerAdminApiKey are new",
    "V16": "POST /v1/complete is gone",
}
# An object for all roles cannot say what belongs to one of them, a union of objects does.
# So what the facts note of V04 beside the content of a system turn are edits of their own.
ALSO = {
    "V04, properties of a system turn": "clear_at and output_config are gone",
    "V04, content of the other turns": "content is required now",
    "the version itself": "header parameter 'anthropic-version'",
}
NEW = {
    "V14": "bearerApiKey will do as security, too",
    "V14, of the organization": "bearerAdminApiKey will do as security, too",
    "V10": "rbac_group_id is new",
    "V13": "AnalyticsSingleDayActivitySummaryList: data and next_page are new",
}


@pytest.fixture(scope="module")
def changes() -> tuple[Change, ...]:
    by_version = {
        config.api_version: config for config in read_configs(SPEC / "specloom.toml")
    }

    def side(config: Config) -> tuple[Side]:
        return (Side(name=str(config.api_version), config=config, tree=DISK),)

    outcome = between_versions(
        side(by_version["2023-06-01"]),
        side(by_version["2026-10-21"]),
        today=date(2026, 11, 29),
        cache=Cache(None),
        client=False,
    )
    return outcome.report.changes


@pytest.mark.parametrize("number", REPORTED)
def test_a_difference_is_one_change(number: str, changes: tuple[Change, ...]) -> None:
    said = [each.message for each in changes if REPORTED[number] in each.message]
    assert len(said) == 1, said


def test_nothing_else_is_said_but_what_is_new(changes: tuple[Change, ...]) -> None:
    expected = [*REPORTED.values(), *ALSO.values(), *NEW.values()]
    assert len(changes) == len(expected)
    for change in changes:
        assert sum(text in change.message for text in expected) == 1, change.message
    added = [REPORTED["V14"], *NEW.values()]
    for text in added:
        (change,) = (each for each in changes if text in each.message)
        assert change.impact is Impact.INFO, change.message


def test_every_place_of_a_difference_is_kept(changes: tuple[Change, ...]) -> None:
    """Sampling parameters of four schemas, and the members that two unions lost."""
    sites = {
        number: {
            site.subject
            for change in changes
            for site in change.sites
            if text in change.message
        }
        for number, text in REPORTED.items()
    }
    assert {name for name in sites["V01"] if name.startswith("BetaMessage")} == {
        f"BetaMessageCreateParams{kind}.{name}"
        for kind in ("", "NonStreaming")
        for name in ("temperature", "top_k", "top_p")
    }
    assert len(sites["V01"]) == 12
    assert len(sites["V04"]) > 30


@pytest.mark.skipif(not FACTS.is_dir(), reason="needs ../shared")
def test_every_difference_of_the_facts_is_reported_or_has_a_reason() -> None:
    stated = {each["id"] for each in facts("versions")["differences"]}
    assert REPORTED.keys() | NOT_DESCRIBED.keys() == stated
    assert not REPORTED.keys() & NOT_DESCRIBED.keys()
