"""What stands below a page: with which versions, and when, its code last passed.

The run that the tests recorded for ``about/verification.md`` says it for all pages. A page whose
examples were committed on that day or later was not part of it; of such a page the date of its
recorded outputs is told, which only a run can write. Where the history is not there (no git, or
a shallow clone, as the one that publishes right after its own run), the run stands for all.
"""

import json
import re
import subprocess
from pathlib import Path

from notebook_cells import has_code

RUN = "snippets/about/verification/results.json"
PINNED = re.compile(r"^torch==(\S+)", re.MULTILINE)

_facts = {}


def on_pre_build(config):
    """Look at the run and at the history once."""
    root = Path(config.config_file_path).parent
    run, constraints = root / RUN, root / "constraints.txt"
    _facts.clear()
    if run.exists() and constraints.exists():
        _facts["run"] = json.loads(run.read_text(encoding="utf-8"))["run"]
        _facts["pinned"] = PINNED.search(constraints.read_text(encoding="utf-8"))[1]
        _facts["dates"] = dates(root)


def dates(root):
    """When the examples of each page were last committed: folder -> date."""

    def git(*arguments):
        command = ["git", "-C", str(root), *arguments]
        try:
            done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
        except OSError:
            return ""
        return done.stdout if done.returncode == 0 else ""

    if git("rev-parse", "--is-shallow-repository").strip() != "false":
        return {}
    newest, date = {}, ""
    log = git("log", "--format=%x00%cs", "--name-only", "--relative", "--", "snippets")
    for line in filter(None, log.splitlines()):
        if line[0] == "\0":
            date = line[1:]
        elif line.endswith((".py", ".sh", ".txt", ".svg")):
            folder = line.rpartition("/")[0]
            newest[folder] = max(date, newest.get(folder, ""))
    return newest


def standing(page, facts):
    """What is known of a page: versions and date, and whether the recorded run holds it.

    Args:
        page: Its path below ``docs/<language>``.
        facts: The run, the pinned version, and the dates of the folders.
    """
    folder = f"snippets/{page.removesuffix('.md').replace('-', '_')}"
    changed = facts["dates"].get(folder, "")
    if changed >= facts["run"]["date"]:
        return {"date": changed, "torch": facts["pinned"], "python": None}
    return {name: facts["run"][name] for name in ("date", "torch", "python")}


def on_page_context(context, page, config, nav):
    """Offer it to the page's template."""
    if _facts and has_code(page.file):
        context["standing"] = standing(page.file.src_uri, _facts)
