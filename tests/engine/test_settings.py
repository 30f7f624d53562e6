"""Settings: what is unknown or impossible is told, with what to do."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.settings import BadSettings, load

Environment = Callable[..., None]


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> Environment:
    """Nothing of ours is set but what a test sets with this."""
    for name in [name for name in os.environ if name.startswith(("EASEBACK_", "XDG_"))]:
        monkeypatch.delenv(name)

    def has(**values: str) -> None:
        for name, value in values.items():
            monkeypatch.setenv(name, value)

    return has


def test_an_unknown_name_is_an_error_that_names_the_nearest_known_one(environment: Environment) -> None:
    environment(EASEBACK_DATABSE="sqlite:///x")
    with pytest.raises(BadSettings, match=r"EASEBACK_DATABSE.*nearest is EASEBACK_DATABASE"):
        load(None)


def test_an_impossible_value_names_its_variable(environment: Environment) -> None:
    environment(EASEBACK_LOG="loud")
    with pytest.raises(BadSettings, match="EASEBACK_LOG"):
        load(None)


def test_the_environment_wins_over_the_file_and_other_names_are_not_ours(
    environment: Environment, tmp_path: Path
) -> None:
    environment(EASEBACK_LOG="error")
    file = tmp_path / ".env"
    file.write_text("EASEBACK_LOG=info\nEASEBACK_ZONE=Europe/Riga\nOTHER=1\n")
    settings = load(file)
    assert (settings.log, settings.zone) == ("error", "Europe/Riga")


def test_a_typo_in_the_file_is_an_error_too(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text("EASEBACK_STATEDIR=/x\n")
    with pytest.raises(BadSettings, match="EASEBACK_STATE_DIR"):
        load(file)


def test_the_key_is_never_shown(environment: Environment) -> None:
    environment(EASEBACK_KEY="plovdiv")
    settings = load(None)
    assert "plovdiv" not in repr(settings)
    assert settings.key.get_secret_value() == "plovdiv"


def test_the_key_lies_outside_the_state_folder_unless_told(environment: Environment, tmp_path: Path) -> None:
    environment(HOME=str(tmp_path))
    settings = load(None)
    assert not settings.key_file.is_relative_to(settings.state_dir)
    assert settings.url("chat") == f"sqlite:///{tmp_path}/.local/state/easeback/chat.sqlite"
