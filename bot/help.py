"""What `easeback COMMAND --help` says of each command: when one wants it, and one line to type.

House rule: written for somebody who is tired and has something to mend; the examples are parsed by a test.
"""

BEGIN = """\
A guided ten-minute rest on a small soft ball, in Telegram, in Discord or in this terminal.

New here? `easeback chat` talks in this terminal, at once. To serve people, put a token into .env and type
`easeback doctor`: it says what is missing. Then `easeback publish`, once, and `easeback serve`."""
END = "`easeback COMMAND --help` says more about one command; README.md begins at the beginning."

ABOUT = {
    "chat": """\
Talk to Easeback in this terminal, without a token and without a network. What it knows of you stays on this machine.
Example: easeback chat --speed 60""",
    "serve": """\
Talk to everybody who writes to your bots, until Ctrl-C or SIGTERM. Ends with 1 if something should start it anew, with
2 if only you can mend it.
Example: easeback serve""",
    "publish": """\
Set the list of commands and the words of an empty chat, in every language. Once, and after each upgrade; what is set
already is left alone.
Example: easeback publish""",
    "invite": """\
Print two links of the Discord bot: one with which somebody adds it for themselves, one for a server.
Example: easeback invite""",
    "backup": """\
Copy the database into one file that is checked and signed with your key, also while Easeback runs. One is made every
day by itself. A backup is of no use without the key: keep a copy of that elsewhere.
Example: easeback backup /media/usb/easeback.sqlite""",
    "restore": """\
Put a backup in the place of the database, with Easeback stopped. Whoever was forgotten since stays forgotten, and the
database that was there is kept beside. If anything is wrong with the backup, nothing is changed.
Example: easeback restore backups/easeback-2026-11-20.sqlite""",
    "rotate-key": """\
Seal with the next key from now on, with Easeback stopped; it also happens by itself every ninety days. The key file is
not touched: any copy of it goes on opening everything.
Example: easeback rotate-key""",
    "harm": """\
Count by month how many people reported that something went wrong for them, and what it was; without names. Look at it
every week. If it grows, stop and ask somebody who knows.
Example: easeback harm --json""",
    "stats": """\
How many there are, and what all answered to the poll: rounded, and nothing at all about fewer people than the setting
EASEBACK_RESULTS_LEAST says, so that nobody can be found in it. Also while Easeback runs.
Example: easeback stats""",
    "confirm-clock": """\
Say that this machine's clock is right, when Easeback doubts it and so deletes nothing by its age. Look at the clock
first.
Example: easeback confirm-clock""",
    "make-key": """\
Make the key file by hand, for systemd, compose or Kubernetes to hand over; otherwise the first start makes one. Keep a
copy elsewhere: without it nobody can read the data.
Example: easeback make-key /etc/easeback/key""",
    "check": """\
Check content and settings; says what to mend, with file and line.
Example: easeback check""",
    "health": """\
Ask the program that runs on this machine how each of its parts is; ends with 1 if one is not well or nobody answers.
Needs EASEBACK_WEB_PORT.
Example: easeback health --json""",
    "top": """\
Show on one screen how the program that runs on this machine is: its parts, how many there are, what happens in a
minute. Needs EASEBACK_WEB_PORT.
Example: easeback top --every 5""",
    "migrate": """\
Bring the tables of the database to this version, with Easeback stopped; the next start does so anyway. A copy of the
database is kept beside.
Example: easeback migrate""",
    "doctor": """\
Look at settings, machine, key, database, backups, content and platforms: ok, look (it runs like this) or wrong, each
with what to do. Changes nothing, and may run beside the program. Ends with 1 if anything is wrong.
Example: easeback doctor --offline""",
    "understand": """\
Read lines from the standard input and say of each what is heard in it, as JSON.
Example: easeback understand --lang de --explain""",
    "diagram": """\
Draw the rooms of the conversation and the moves between them.
Example: easeback diagram --svg rooms.svg""",
    "preview": """\
Write every message as it looks in Telegram and in Discord on one page, for those who review the words.
Example: easeback preview --html preview.html""",
    "completion": """\
Print what makes your shell complete commands and options.
Example: easeback completion bash""",
}
