"""The files it is deployed with: each passes its linter, and they agree with the program about names and numbers."""

import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.credentials import CREDENTIALS, KEY
from bot.settings import PREFIX, Settings
from tests.run import BIN, ROOT

DEPLOY = ROOT / "deploy"
OBJECTS = sorted(path for path in (DEPLOY / "kubernetes").glob("*.yaml") if path.name != "kustomization.yaml")
HANDED_OVER = {KEY, *CREDENTIALS.values()}
LINTERS: dict[str, tuple[str | Path, ...]] = {
    "hadolint": ("hadolint", DEPLOY / "Containerfile"),
    "compose": (
        *("check-jsonschema", "--builtin-schema", "vendor.compose-spec"),
        *(DEPLOY / "compose.yaml", DEPLOY / "compose.proxy.yaml"),
    ),
    "workflows": ("check-jsonschema", "--builtin-schema", "vendor.github-workflows", ".github/workflows/checks.yaml"),
    "yamllint": ("yamllint", "--strict", "-c", ".yamllint.yaml", DEPLOY, ".github"),
    "shellcheck": ("shellcheck", *sorted(DEPLOY.glob("*.sh")), ".ci/run", "easeback"),
    "kubernetes": ("kubernetes-validate", "--strict", *OBJECTS),
}


@pytest.mark.parametrize("linter", LINTERS)
def test_every_file_passes_its_linter(linter: str) -> None:
    program, *rest = LINTERS[linter]
    ran = subprocess.run([BIN / program, *rest], cwd=ROOT, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr


def read(*path: str) -> Any:
    return yaml.safe_load(DEPLOY.joinpath(*path).read_text("utf-8"))


def test_every_setting_that_they_name_is_one() -> None:
    files = [path for path in DEPLOY.rglob("*") if path.suffix in (".yaml", ".service", ".sh") or "." not in path.name]
    named = {word for path in files if path.is_file() for word in re.findall(r"EASEBACK_[A-Z_]+", path.read_text())}
    ours = {f"{PREFIX}{field.upper()}" for field in Settings.model_fields}
    assert named - ours == {"EASEBACK_IMAGE", "EASEBACK_DOMAIN"}  # those of compose itself
    assert len(named) > 5


def test_the_image_runs_as_nobody_with_one_volume_and_asks_itself_how_it_is() -> None:
    words = (DEPLOY / "Containerfile").read_text()
    last = words.rsplit("FROM ", 1)[1]
    assert "USER 65532:65532" in last
    assert re.findall(r"^VOLUME .*", last, re.MULTILINE) == ["VOLUME /var/lib/easeback"]
    assert 'CMD ["/usr/bin/python3", "-m", "bot", "health"]' in last
    assert "RUN" not in last.split()  # what is not done in the last stage leaves nothing in it
    assert words.startswith("#")
    assert re.findall(r"^ARG (\w+)=", words, re.MULTILINE) == ["BASE", "RUNTIME"]  # to be pinned by their digests


def test_what_compose_hands_over_has_the_names_that_the_program_looks_for() -> None:
    compose = read("compose.yaml")
    service = compose["services"]["easeback"]
    assert set(service["secrets"]) == set(compose["secrets"]) <= HANDED_OVER
    assert service["user"] == "65532:65532"
    assert service["read_only"]
    assert service["cap_drop"] == ["ALL"]
    assert "discord-token" in (DEPLOY / "compose.yaml").read_text()
    assert "ports" not in service


def test_the_proxy_passes_on_what_telegram_calls_and_nothing_else() -> None:
    words = (DEPLOY / "Caddyfile").read_text()
    url = read("compose.proxy.yaml")["services"]["easeback"]["environment"]["EASEBACK_WEBHOOK_URL"]
    assert re.findall(r"handle (\S+)", words) == ["/" + url.rsplit("/", 1)[1]] == ["/telegram"]
    assert "respond 404" in words


def test_the_unit_hands_over_what_the_program_looks_for_and_waits_for_its_word() -> None:
    words = (DEPLOY / "easeback.service").read_text()
    assert set(re.findall(r"LoadCredential=([a-z-]+):", words)) == HANDED_OVER
    for line in ("Type=notify", "WatchdogSec=60", "DynamicUser=yes", "RestartPreventExitStatus=2"):
        assert line in words.splitlines()


def test_kustomize_names_every_file_that_is_there() -> None:
    assert set(read("kubernetes", "kustomization.yaml")["resources"]) == {path.name for path in OBJECTS}


def test_kubernetes_runs_it_as_the_same_user_and_never_two() -> None:
    spec = read("kubernetes", "deployment.yaml")["spec"]
    pod = spec["template"]["spec"]
    assert (spec["replicas"], spec["strategy"]["type"]) == (1, "Recreate")
    assert pod["securityContext"]["runAsUser"] == 65532
    (container,) = pod["containers"]
    assert container["securityContext"]["readOnlyRootFilesystem"]
    mounts = {each["name"]: each["mountPath"] for each in container["volumeMounts"]}
    environment = {each["name"]: each["value"] for each in container["env"]}
    assert environment["CREDENTIALS_DIRECTORY"] == mounts["secrets"]
    assert Path(environment["EASEBACK_STATE_DIR"]).parent == Path(mounts["state"])
    assert {path.name for path in OBJECTS} >= {"disruption.yaml", "network.yaml", "service.yaml"}
