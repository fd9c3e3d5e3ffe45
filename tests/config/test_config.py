"""`specloom.toml`: what is read from it, and what is said about mistakes."""

from __future__ import annotations

from pathlib import Path

import pytest
from specloom.base.diagnostics import SpecError
from specloom.base.words import is_ascii_name
from specloom.config.reader import default_config, find_configs, read_config

from tests.generation.support import specloom


def write(folder: Path, text: str) -> Path:
    (folder / "openapi.yaml").touch()
    (folder / "b").mkdir()
    for name in ("a.py", "a-b.py", "b/a.py"):
        (folder / name).touch()
    path = folder / "specloom.toml"
    path.write_text(text)
    return path


def test_everything_has_a_default(tmp_path: Path) -> None:
    config = read_config(write(tmp_path, ""))
    assert config.documents == (tmp_path / "openapi.yaml",)
    assert config.package is None
    assert config.output == tmp_path / "generated"
    assert config.formatter == "black"
    assert (config.timeout_s, config.max_retries) == (60.0, 2)


def test_every_setting_is_read(tmp_path: Path) -> None:
    (tmp_path / "api.yaml").touch()
    (tmp_path / "listed.yaml").touch()
    (tmp_path / "mine").mkdir()
    config = read_config(
        write(
            tmp_path,
            """
            [spec]
            documents = ["api.yaml"]
            documented_endpoints = "listed.yaml"
            [client]
            package = "pets"
            class = "Pets"
            version = "2.0.0"
            license = "Apache-2.0"
            output = "../out"
            formatter = "ruff"
            templates = "mine"
            timeout = 2.5
            max_retries = 0
            """,
        )
    )
    assert config.documents == (tmp_path / "api.yaml",)
    assert config.documented_endpoints == tmp_path / "listed.yaml"
    assert (config.package, config.class_name) == ("pets", "Pets")
    assert (config.version, config.license) == ("2.0.0", "Apache-2.0")
    assert config.output == tmp_path.parent / "out"
    assert config.formatter == "ruff"
    assert config.templates == tmp_path / "mine"
    assert (config.timeout_s, config.max_retries) == (2.5, 0)


# What is written, and the line, the column and the words of what is said about it.
MISTAKES = {
    "[client]\nnonsense = 1\n": (2, 1, "'nonsense' is not known"),
    "[clients]\n": (1, 1, "[clients] is not known"),
    "[client]\npackage = 7\n": (2, 11, "package is 7"),
    "[client]\npackage = true\n": (2, 11, "package is true"),
    '[client]\npackage = "../up"\n': (2, 11, "'../up' is no Python name"),
    '[client]\npackage = "class"\n': (2, 11, "'class' is no Python name"),
    '[client]\nversion = "1"\nclass = "a b"\n': (3, 9, "'a b' is no Python name"),
    '[client]\nformatter = "yapf"\n': (2, 13, "'yapf' is no formatter"),
    '[client]\ntimeout = "long"\n': (2, 11, "timeout is 'long'"),
    "[client]\nmax_retries = 1.5\n": (2, 15, "max_retries is 1.5"),
    '[spec]\ndocuments = ["gone.yaml"]\n': (2, 14, "there is no file 'gone.yaml'"),
    '[spec]\ndocuments = [\n  "openapi.yaml",\n  7,\n]\n': (
        *(4, 3),
        "documents[1] is 7, and must be a text",
    ),
    "[spec]\ndocuments = []\n": (2, 13, "documents is []"),
    '[spec]\ndocumented_endpoints = "gone.yaml"\n': (2, 24, "gone.yaml"),
    '[client]\ntemplates = "gone"\n': (2, 13, "gone"),
    "[client]\ntimeout = -1\n": (2, 11, "timeout"),
    "[client]\ntimeout = nan\n": (2, 11, "timeout is nan"),
    "[client]\ntimeout = inf\n": (2, 11, "timeout is inf"),
    "[client]\nmax_retries = -1\n": (2, 15, "max_retries"),
    "client.package = 7\n": (1, 18, "package is 7"),
    "client = {package = 7}\n": (1, 21, "package is 7"),
    '"client" . "package" = 7\n': (1, 24, "package is 7"),
    '[client]\nlicense = """\npackage = 1\n"""\npackage = 7\n': (
        *(5, 11),
        "package is 7",
    ),
    "[client\n": (1, 8, "no valid TOML"),
    '[client]\npackage = "a"\npackage = "b"\n': (3, 14, "no valid TOML"),
    "[client]\npackage =": (2, 10, "no valid TOML"),
    "a = " + "[" * 5000: (1, 1, "nested too deep"),
    "client = 3\n": (1, 10, "client is 3, and must be a table"),
    "own_code = 3\n": (1, 12, "own_code is 3, and must be tables"),
    "own_code = [3]\n": (1, 12, "own_code is [3], and must be tables"),
    "[[own_code]]\n": (1, 1, "file is missing"),
    '[[own_code]]\nfile = "gone.py"\n': (2, 8, "'gone.py', and there is no such file"),
    '[[own_code]]\nfile = "../up.py"\n': (2, 8, "no such file in the spec's folder"),
    '[[own_code]]\nfile = "a-b.py"\n': (2, 8, "'a-b.py' cannot be imported"),
    '[client]\n[[own_code]]\nfile = "a.py"\nnonsense = 1\n': (
        *(4, 1),
        "'nonsense' is not known",
    ),
    '[[own_code]]\nfile = "a.py"\nexports = ["1a"]\n': (
        *(3, 12),
        "'1a' is no Python name",
    ),
    '[[own_code]]\nfile = "a.py"\nexports = "A"\n': (3, 11, "must be a list of"),
    '[[own_code]]\nfile = "a.py"\noptional_dependencies = 1\n': (
        *(3, 25),
        "must be a table of lists",
    ),
    '[[own_code]]\nfile = "a.py"\noptional_dependencies = {a = [1]}\n': (
        *(3, 31),
        "a[0] is 1, and must be a text",
    ),
    '[[own_code]]\nfile = "a.py"\nmethod = 1\n': (3, 10, "method is 1, and must be"),
    (
        '[[own_code]]\nfile = "a.py"\n[[own_code.resource]]\n'
        'accessor = "pets"\nclasses = ["A"]\n'
    ): (5, 11, "the sync and the async one"),
    (
        '[[own_code]]\nfile = "a.py"\n[[own_code.method]]\naccessor = "pets.a"\n'
        'like = "pets..b"\nclasses = ["A", "B"]\nsummary = "x"\n'
    ): (5, 8, "like: 'pets..b' is no dotted path"),
    (
        '[[own_code]]\nfile = "a.py"\n[[own_code.method]]\naccessor = "pets.a"\n'
        'like = "pets.b"\nclasses = ["A", "B"]\n'
    ): (3, 1, "summary is missing"),
    '[[own_code]]\nfile = "a.py"\n[[own_code]]\nfile = "b/a.py"\n': (
        *(4, 8),
        "two modules",
    ),
    '[spec]\n[[extension]]\nfile = "a.py"\n[[extension.method]]\n': (
        *(2, 1),
        "[[extension]] is called [[own_code]] now",
    ),
}


@pytest.mark.parametrize("text", MISTAKES, ids=range(len(MISTAKES)))
def test_a_mistake_is_named_with_its_place(text: str, tmp_path: Path) -> None:
    line, column, words = MISTAKES[text]
    with pytest.raises(SpecError) as caught:
        read_config(write(tmp_path, text))
    (finding,) = caught.value.findings
    assert words in finding.message
    assert finding.at.file.endswith("specloom.toml")
    assert (finding.at.line, finding.at.column) == (line, column)


def test_each_table_with_an_old_name_is_named(tmp_path: Path) -> None:
    text = '[[extension]]\nfile = "a.py"\n\n[[extension]]\nfile = "b.py"\n'
    with pytest.raises(SpecError) as caught:
        read_config(write(tmp_path, text))
    assert [f.at.line for f in caught.value.findings] == [1, 4]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[client]\npakage = 'a'\n", "did you mean 'package'?"),
        ("[clients]\n", "did you mean 'client'?"),
        ("[own_code]\n", "Write [[own_code]]."),
        ("[client]\nmax_retries = 'no'\n", "Write max_retries = 4"),
        ("[[diff.accept]]\nrule = 'a'\nreason = 'b'\n", "expires = 2030-01-31"),
        ("[[extension]]\n", "Write [[own_code]]"),
    ],
)
def test_what_to_write_is_said_too(text: str, words: str, tmp_path: Path) -> None:
    with pytest.raises(SpecError) as caught:
        read_config(write(tmp_path, text))
    assert words in caught.value.findings[0].hint


def test_all_mistakes_are_named_at_once(tmp_path: Path) -> None:
    text = '[client]\na = 1\nb = 2\nformatter = "c"\n[spec]\ndocuments = ["d"]\n'
    with pytest.raises(SpecError) as caught:
        read_config(write(tmp_path, text))
    assert [f.at.line for f in caught.value.findings] == [2, 3, 4, 6]


def test_a_key_is_found_in_its_own_table(tmp_path: Path) -> None:
    """`package` in a comment or in another table is not meant."""
    text = '# package = 1\n[spec]\npackage = "a"\n[client]\n  package = 7\n'
    with pytest.raises(SpecError) as caught:
        read_config(write(tmp_path, text))
    assert [(f.at.line, f.message[:9]) for f in caught.value.findings] == [
        (3, "'package'"),
        (5, "package i"),
    ]


@pytest.mark.parametrize("name", ["validate", "generate"])
def test_the_command_shows_file_and_line(name: str, tmp_path: Path) -> None:
    write(tmp_path, "[client]\n\nnonsense = 1\n")
    run = specloom(name, cwd=tmp_path)
    assert run.code == 2
    assert "specloom.toml:3:1: error[configuration] 'nonsense' is not known" in run.err
    assert "known are aliases, base_url, base_url_env, class," in run.err
    (tmp_path / "specloom.toml").write_bytes(b"\xff\xfe[client]")
    run = specloom(name, cwd=tmp_path)
    assert run.code == 2
    assert "specloom.toml" in run.err


def test_the_nearest_config_wins(tmp_path: Path) -> None:
    deep = tmp_path / "a" / "b"
    deep.mkdir(parents=True)
    below = tmp_path / "spec" / "x"
    below.mkdir(parents=True)
    (below / "specloom.toml").touch()
    assert find_configs(tmp_path) == [below / "specloom.toml"]
    assert find_configs(deep) == []
    (tmp_path / "specloom.toml").touch()
    assert find_configs(deep) == [tmp_path / "specloom.toml"]
    assert find_configs(tmp_path) == [tmp_path / "specloom.toml"]
    (tmp_path / "a" / "specloom.toml").touch()
    assert find_configs(deep) == [tmp_path / "a" / "specloom.toml"]


def test_a_folder_named_spec_is_looked_into(tmp_path: Path) -> None:
    deep = tmp_path / "source" / "package"
    deep.mkdir(parents=True)
    (tmp_path / "spec" / "two").mkdir(parents=True)
    first = tmp_path / "spec" / "specloom.toml"
    first.touch()
    assert find_configs(tmp_path) == [first]
    (tmp_path / "spec" / "two" / "specloom.toml").touch()
    both = [first, tmp_path / "spec" / "two" / "specloom.toml"]
    assert find_configs(tmp_path) == both
    assert find_configs(deep) == []
    # From anywhere in a repository: its own `spec` folder.
    (tmp_path / ".git").mkdir()
    assert find_configs(deep) == both


def test_a_spec_alone_is_configured_by_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    config = default_config(Path("specs/api.yaml"))
    assert config.documents == (tmp_path / "specs" / "api.yaml",)
    assert config.root == tmp_path / "specs"
    assert config.output == tmp_path / "generated"


@pytest.mark.parametrize(
    ("text", "fine"),
    [
        ("pets", True),
        ("_pets2", True),
        ("2pets", False),
        ("import", False),
        ("a-b", False),
        ("a.b", False),
        ("", False),
        ("péts", False),
        ("../a", False),
    ],
)
def test_names_of_packages(text: str, fine: bool) -> None:
    assert is_ascii_name(text) is fine
