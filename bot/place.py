"""A place: the database, the keys and the content that belong together, opened in the one order that is safe.

House rule: the lock comes first, so that of two starts at once only one may make a key.
"""

import hashlib
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path

from bot.catalog import Catalog, load
from bot.clock import wall
from bot.maintenance import MaintenanceSettings
from bot.settings import Settings
from bot.store import Lock, Store, database_file, open_store
from bot.vault import Vault, open_vault


def wake_rule(catalog: Catalog) -> str:
    """A hash of all that wakes are derived from: the core's code, the content in use, the time zones."""
    rule = hashlib.sha256(version("tzdata").encode())
    for path in sorted(Path(str(files("bot.core"))).rglob("*.py")):
        rule.update(path.read_bytes())
    rule.update(" ".join(sorted(catalog.content.current.values())).encode())
    rule.update(repr(catalog.content.caps).encode())
    return rule.hexdigest()[:32]


def open_place(settings: Settings, name: str) -> tuple[Store, Catalog, bool]:
    """The store and the content, and whether all wakes have to be derived anew; raises StoreProblem, UnreadableKey,
    BrokenContent and BadSettings, which say what to do."""
    url = settings.url(name)
    settings.make_state_dir()
    path = database_file(url)
    lock = Lock(path)  # first of all, so that of two starts at once only one may make a key
    try:
        vault = vault_of(settings, fresh=not _has_databases(settings, path))
    except BaseException:
        lock.release()
        raise
    store = open_store(url, vault, boot=wall(), lock=lock)
    try:
        catalog = load(settings.content, earlier=store.editions(), operator=settings.operator)
        stale = store.begin(catalog.content, wake_rule(catalog))
    except Exception:
        store.close()
        raise
    return store, catalog, stale


def _has_databases(settings: Settings, path: Path) -> bool:
    """Whether anything is there that the keys have sealed; the chat of this terminal and the bot share theirs."""
    return path.exists() or any(settings.state_dir.glob("*.sqlite"))


def vault_of(settings: Settings, *, fresh: bool) -> Vault:
    """The keys that the settings name; only for a `fresh` start are they made. Raises UnreadableKey."""
    key = settings.key.get_secret_value()
    return open_vault(None if key else settings.key_file, key or None, fresh)


def maintenance_settings(settings: Settings) -> MaintenanceSettings:
    """What the settings say about the upkeep."""
    return MaintenanceSettings(settings.results_least, settings.state_dir / "backups")
