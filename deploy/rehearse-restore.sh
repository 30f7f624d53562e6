#!/usr/bin/env bash
# Puts the newest backup (or the one that is named) back somewhere else, looks at it, and throws that away again:
# whether a backup is good is only known once it has been restored. Easeback may run meanwhile; nothing of it is touched.
#   deploy/rehearse-restore.sh [BACKUP]      EASEBACK="…" names the program, where it is not .venv/bin/python -m bot
set -euo pipefail
cd "$(dirname "$0")/.."
read -r -a easeback <<<"${EASEBACK:-.venv/bin/python -m bot}"
state=${EASEBACK_STATE_DIR:-${XDG_STATE_HOME:-$HOME/.local/state}/easeback}

backup=${1:-}
if [ -z "$backup" ]; then
  for each in "$state"/backups/easeback-*.sqlite; do
    if [ -e "$each" ] && { [ -z "$backup" ] || [ "$each" -nt "$backup" ]; }; then backup=$each; fi
  done
fi
if [ -z "$backup" ]; then
  echo "There is no backup in $state/backups. Make one: ${easeback[*]} backup" >&2
  exit 2
fi

began=$(date +%s)
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
chmod 700 "$place"
# Who was forgotten since must stay forgotten here too, and that stands in no backup.
if [ -e "$state/easeback.sqlite.forgotten" ]; then cp "$state/easeback.sqlite.forgotten" "$place/"; fi

EASEBACK_STATE_DIR=$place EASEBACK_DATABASE="" "${easeback[@]}" restore "$backup"
# What the doctor finds elsewhere on this machine is not the backup's doing.
found=$(EASEBACK_STATE_DIR=$place EASEBACK_DATABASE="" "${easeback[@]}" doctor --offline || true)
grep -E -A 1 '^(ok|look|wrong) +(database|seals|the forgotten)' <<<"$found"
if ! grep -qE '^ok +seals' <<<"$found" || grep -qE '^wrong +(database|seals|the forgotten)' <<<"$found"; then
  echo "This backup is not good. Make another one, and rehearse again." >&2
  exit 1
fi
echo "Rehearsed in $(($(date +%s) - began)) s: $backup can be put back."
