"""What a user gets: the wheel holds the application and its rules, nothing that judges it."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
import zipfile
from importlib.metadata import entry_points
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGES = ("extract", "rules", "outputs")


@pytest.fixture(scope="module")
def names(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """The names of the files in a wheel that is built now."""
    out = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation"]
    subprocess.run([*command, "--wheel-dir", str(out), str(ROOT)], check=True, capture_output=True)
    (wheel,) = out.glob("boctach-*.whl")
    return set(zipfile.ZipFile(wheel).namelist())


def test_the_wheel_holds_the_three_packages_and_nothing_else(names: set[str]) -> None:
    tops = {name.split("/")[0] for name in names if ".dist-info/" not in name}
    assert tops == set(PACKAGES)


@pytest.mark.parametrize("package", PACKAGES)
def test_every_file_of_a_package_is_in_the_wheel(names: set[str], package: str) -> None:
    listed = subprocess.run(
        ["git", "-C", str(ROOT), "ls-files", package], check=True, capture_output=True, text=True
    )
    assert set(listed.stdout.split()) - names == set()


def test_rules_and_labels_are_in_the_wheel(names: set[str]) -> None:
    here = {path.relative_to(ROOT).as_posix() for path in (ROOT / "rules").rglob("*.toml")}
    assert here
    assert here | {"outputs/labels.toml"} <= names


def test_the_licence_is_in_the_wheel(names: set[str]) -> None:
    assert any(name.endswith(".dist-info/licenses/LICENSE") for name in names)


IMPORTED_AS = {
    "pillow": "PIL",
    "python-dateutil": "dateutil",
    "python-docx": "docx",
    "sqlite-utils": "sqlite_utils",
}


def test_what_is_imported_is_declared_and_what_is_declared_is_imported() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    declared = {re.split(r"[<>=!]", entry)[0] for entry in project["dependencies"]}
    imported = set()
    for package in PACKAGES:
        for path in (ROOT / package).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Import):
                    imported |= {alias.name.split(".")[0] for alias in node.names}
                elif isinstance(node, ast.ImportFrom) and node.module:
                    imported.add(node.module.split(".")[0])
    assert imported - sys.stdlib_module_names - set(PACKAGES) == {
        IMPORTED_AS.get(name, name) for name in declared
    }


def test_an_editable_install_runs_this_code() -> None:
    code = "import extract, outputs, rules; print(extract.__file__, outputs.__file__, rules.__file__)"
    # from another folder and without the paths of this process: only what is installed counts
    found = subprocess.run(
        [sys.executable, "-I", "-c", code], cwd="/", check=True, capture_output=True, text=True
    )
    assert [Path(path).parents[1] for path in found.stdout.split()] == [ROOT] * 3


def test_the_console_script_is_the_command_line() -> None:
    (script,) = entry_points(group="console_scripts", name="boctach")
    assert script.value == "outputs.cli:main"
