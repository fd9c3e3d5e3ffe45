"""A description as an SDK generator leaves it becomes a client with sensible names."""

from __future__ import annotations

import re
from pathlib import Path

from msgspec.structs import replace
from specloom.api.lower import lower
from specloom.base.cache import Cache
from specloom.config.reader import default_config
from specloom.package.write import write
from specloom.python.naming import name_api
from specloom.runs.demo import calls
from specloom.runs.generate import build
from specloom.runs.read import read

SPEC = Path(__file__).with_name("vendor_like.yaml")


def test_names_and_calls(tmp_path: Path) -> None:
    config = replace(default_config(SPEC), output=tmp_path)
    output = build(config, Cache(None))
    assert output.findings == ()
    write(output.plan)
    documents = read(config)[0]
    named = name_api(lower(*documents)[0])
    found = list(calls(tmp_path / output.package, documents, named))
    assert [each.trouble for each in found if each.trouble] == []
    assert [re.sub(r"\(.*? -> ", " -> ", each.line) for each in found] == [
        "client.messages.create -> Message (id='string', stop_reason='end_turn')",
        "client.messages.create -> Stream of 1 event (StartEvent)",
        "client.beta.messages.create -> BetaMessage (id='string', stop_reason='end_turn')",
        "client.beta.messages.count_tokens"
        " -> BetaMessagesCountTokensResponse (input_tokens=1)",
        "client.models.list -> ListResponseModelInfo"
        " (has_more=False, first_id='string', last_id='string')",
        "client.models.retrieve -> ModelInfo (id='string')",
        "client.beta.models.retrieve -> ModelInfo (id='string')",
        "client.upload_file -> ModelInfo (id='string')",
        "client.list_members -> ListResponseModelInfo"
        " (has_more=False, first_id='string', last_id='string')",
    ]
    names = set(named.api.schemas)
    assert {
        "InputMessageContentItem",
        "CreateMessageParamsThinkingWithBudget",
        "CreateMessageParamsThinkingWithEffort",
    } <= names
    assert not [name for name in names if re.search("Option[0-9]", name)]
