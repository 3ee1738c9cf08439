"""No part of the program uses what has opened computers to strangers' files; and the rules can fail."""

from __future__ import annotations

import pytest

from tests.static_rules import faults, faults_in


def test_the_program_keeps_the_rules() -> None:
    assert [str(fault) for fault in faults()] == []


@pytest.mark.parametrize(
    "source",
    [
        "import zipfile\nzipfile.ZipFile('a').extractall('b')",
        "import tarfile as t\nt.open('a').extractall()",
        "import shutil\nshutil.unpack_archive('a')",
        "import yaml\nyaml.load(text)",
        "import yaml as y\ny.safe_load(text)",
        "from yaml import safe_load as read\nread(text)",
        "import pickle",
        "from pickle import loads",
        "import shelve",
        "import numpy\nnumpy.load('a', allow_pickle=True)",
        "eval('1')",
        "exec(text)",
        "work = eval",
        "import subprocess\nsubprocess.run('ls', shell=True)",
        "import subprocess\nsubprocess.run('ls', shell=is_windows)",
        "import os\nos.system('ls')",
        "import os\nos.startfile(pack.name)",
        "from os import startfile\nstartfile(pack.name)",
        "view.setHtml(pack.text)",
        "label.setTextFormat(Qt.TextFormat.RichText)",
        "browser.setOpenExternalLinks(True)",
        "QDesktopServices.openUrl(QUrl(pack.homepage))",
    ],
)
def test_each_rule_can_fail(source: str) -> None:
    assert len(list(faults_in(source, "app/ui/some.py"))) >= 1


@pytest.mark.parametrize(
    "source",
    [
        "import subprocess\nsubprocess.run(['ls'], shell=False)",
        "import yaml\nyaml.parse(text)",
        "application.exec()\nmenu.exec(place)",
        "evaluate(text)",
        "# eval('1')\ntext = 'yaml.load'",
    ],
)
def test_what_is_allowed_is_no_fault(source: str) -> None:
    assert list(faults_in(source, "app/ui/some.py")) == []


def test_the_system_s_file_manager_is_asked_in_one_place() -> None:
    source = "QDesktopServices.openUrl(url)"
    assert list(faults_in(source, "app/ui/pages/settings_data.py")) == []
