"""Secrets that lie in files of their own: those that a setting names, and those that systemd hands over.

House rules: a secret is named in one way only, since of two that differ nobody would know which is in use; what is
wrong with a file is told with its path and never with a word of it. The credentials of a unit lie in the folder
$CREDENTIALS_DIRECTORY, each under its name (https://systemd.io/CREDENTIALS/), and give way to a setting.
"""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

CREDENTIALS = {"telegram_token": "telegram-token", "discord_token": "discord-token"}
"""Setting of a secret -> the name of its credential; `<setting>_file` is the setting that names a file."""
KEY = "key"
"""The credential that is the key file."""
LONGEST = 4096
"""Bytes of a file that can hold a token."""


def credential(name: str, environment: Mapping[str, str] = os.environ) -> Path | None:
    """The file of a credential, if systemd has handed one over by that name."""
    folder = environment.get("CREDENTIALS_DIRECTORY", "")
    file = Path(folder) / name
    return file if folder and file.is_file() else None


def with_secrets(settings: Mapping[str, Any], prefix: str) -> dict[str, Any]:
    """The settings that were given, and the secrets that lie in files; raises ValueError, which says what to do."""
    completed = dict(settings)
    for setting, name in CREDENTIALS.items():
        variable, file = f"{prefix}{setting.upper()}", settings.get(f"{setting}_file") or None
        if settings.get(setting):
            if file is not None:
                raise ValueError(f"{variable} and {variable}_FILE are both set; take one of them out")
            continue
        if file is not None:
            completed[setting] = secret_in(Path(file), f"{variable}_FILE")
        elif (handed := credential(name)) is not None:
            completed[setting] = secret_in(handed, f"the credential {name}")
    return completed


def secret_in(file: Path, named_by: str) -> str:
    """The secret in a file, without the space around it; raises ValueError, which says what to do."""
    try:
        with file.open("rb") as opened:
            words = opened.read(LONGEST + 1).decode("ascii").strip()
    except FileNotFoundError:
        raise ValueError(f"{named_by}: there is no file {file}; put the token there, alone on one line") from None
    except OSError as problem:
        raise ValueError(
            f"{named_by}: {file} can't be read ({problem.strerror}); name a file that this user may read"
        ) from None
    except UnicodeDecodeError:
        words = ""
    if not words or len(words) > LONGEST or len(words.split()) > 1:
        raise ValueError(f"{named_by}: {file} holds no token; put it there, alone on one line") from None
    return words
