"""Writes what is made from the code: .env.example and deploy/SETTINGS.md from the settings, deploy/easeback.1 from the
parser: `make pages`. A test keeps them equal.
"""

import argparse
import ast
import inspect
import textwrap
from pathlib import Path

from bot.__main__ import parser
from bot.settings import PREFIX, Settings

ROOT = Path(__file__).parents[1]
WHERE = {"state_dir": "~/.local/state/easeback", "key_file": "~/.config/easeback/key"}
"""What a default is that depends on who runs it."""
EXAMPLE_HEAD = """\
# Copy to .env (chmod 600) and change what you need; every line shows the default. Made from the settings: make pages.
"""
SETTINGS_HEAD = """\
# The settings

All settings are environment variables, or lines of a file `.env` in the folder where Easeback is started; the
environment wins. A name that is not known is an error that names the nearest. Tokens and the key may also lie in files:
those that a `_FILE` names, or the files `telegram-token`, `discord-token` and `key` of the folder
`$CREDENTIALS_DIRECTORY`, which is how systemd, compose and Kubernetes hand them over (`deploy/`).

| variable | default | what it is |
|---|---|---|
"""
SETTINGS_FOOT = """
Made from `bot/settings.py`: `make pages`. `easeback doctor` says what does not go together.
"""


def told() -> dict[str, str]:
    """Field -> what its docstring says, in one line."""
    (tree,) = ast.parse(textwrap.dedent(inspect.getsource(Settings))).body
    assert isinstance(tree, ast.ClassDef)  # noqa: S101 - that is what was parsed
    found = {}
    for field, after in zip(tree.body, tree.body[1:], strict=False):
        if isinstance(field, ast.AnnAssign) and isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant):
            found[ast.unparse(field.target)] = " ".join(str(after.value.value).split())
    return {name: found[name] for name in Settings.model_fields}


def default(name: str) -> str:
    """A field's default as an operator would write it."""
    value = Settings.model_fields[name].default
    return WHERE.get(name) or ("" if value is None or "SecretStr" in type(value).__name__ else str(value))


def example() -> str:
    """.env.example."""
    lines = []
    for name, words in told().items():
        lines += textwrap.wrap(words, 118, initial_indent="# ", subsequent_indent="# ")
        lines += [f"# {PREFIX}{name.upper()}={default(name)}", ""]
    return EXAMPLE_HEAD + "\n" + "\n".join(lines[:-1]) + "\n"


def settings() -> str:
    """deploy/SETTINGS.md."""
    rows = [
        f"| `{PREFIX}{name.upper()}` | {f'`{default(name)}`' if default(name) else ''} | {words} |"
        for name, words in told().items()
    ]
    return SETTINGS_HEAD + "\n".join(rows) + "\n" + SETTINGS_FOOT


def manual() -> str:
    """The page of the manual, in the macros of man(7)."""
    whole = parser()
    (commands,) = (each for each in whole._actions if isinstance(each, argparse._SubParsersAction))
    lines = [
        '.TH EASEBACK 1 "" Easeback "User Commands"',
        ".SH NAME",
        r"easeback \- a chat companion that guides a calm ten-minute rest on a small soft ball",
        ".SH SYNOPSIS",
        r".B easeback",
        r"\fICOMMAND\fR [\fIOPTION\fR ...]",
        ".SH DESCRIPTION",
        _escaped(whole.description or ""),
        ".SH COMMANDS",
    ]
    for name, command in commands.choices.items():
        lines += [".TP", rf"\fB{_escaped(name)}\fR {_escaped(_usage(command))}".rstrip(), *_paragraphs(command)]
        for action in command._actions:
            if action.dest != "help":
                lines += [".RS", ".TP", _escaped(_named(action)), _escaped(action.help or ""), ".RE"]
    lines += [".SH EXIT STATUS"]
    for code, words in (
        ("0", "All went well."),
        ("1", "Something is not well, or a part was lost; what it is stands in the last line."),
        ("2", "Only you can mend it; what to do stands in the last line."),
    ):
        lines += [".TP", f".B {code}", words]
    lines += [".SH FILES", ".TP", r"\fI.env\fR", "Settings, beside the environment; deploy/SETTINGS.md lists them."]
    return "\n".join(lines) + "\n"


def _usage(command: argparse.ArgumentParser) -> str:
    named = [_named(action) for action in command._actions if not action.option_strings]
    return " ".join(named)


def _named(action: argparse.Action) -> str:
    what = action.metavar if isinstance(action.metavar, str) else action.dest.upper()
    if action.choices is not None and action.metavar is None:
        what = "|".join(map(str, action.choices))
    if not action.option_strings:
        return f"[{what}]" if action.nargs == "?" else what
    return " ".join([*action.option_strings, *([] if action.nargs == 0 else [what])])


def _paragraphs(command: argparse.ArgumentParser) -> list[str]:
    return [_escaped(each) for each in (command.description or "").splitlines() if each.strip()]


def _escaped(words: str) -> str:
    """Backslashes, hyphens and a dot at the beginning mean something to roff."""
    words = words.replace("\\", r"\e").replace("-", r"\-")
    return rf"\&{words}" if words.startswith((".", "'")) else words


PAGES = {".env.example": example, "deploy/SETTINGS.md": settings, "deploy/easeback.1": manual}


def main() -> None:
    """Write them."""
    for name, page in PAGES.items():
        (ROOT / name).write_text(page(), "utf-8")


if __name__ == "__main__":
    main()
