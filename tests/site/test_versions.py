"""The versions that are promised to readers are those that the workflow tries."""

import re
import tomllib

import pytest
import yaml

from includes import ROOT
from tests.harness.blocks import SINCE

PINNED = re.search(r"^torch==(\S+)", (ROOT / "constraints.txt").read_text(), re.MULTILINE)[1]
TABLE = re.compile(r"^\| (3\.\d+(?:[,、] ?3\.\d+)*) \| (\d[\d.]*) \| (.*) \|$", re.MULTILINE)


def job(file, name):
    workflow = yaml.safe_load((ROOT / ".github/workflows" / file).read_text(encoding="utf-8"))
    return workflow["jobs"][name]


def tried():
    """All pairs of Python and torch of the workflow, and those that may fail."""
    test = job("test.yml", "test")
    matrix = test["strategy"]["matrix"]
    pairs = {(python, torch or PINNED) for python in matrix["python"] for torch in matrix["torch"]}
    pairs |= {(one["python"], one["torch"]) for one in matrix["include"]}
    may_fail = re.findall(r"matrix\.python == '([\d.]+)'", test["continue-on-error"])
    return pairs, may_fail


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_page_lists_what_the_workflow_tries(language):
    page = (ROOT / "docs" / language / "faq/versions.md").read_text(encoding="utf-8")
    told, unproved = set(), set()
    for pythons, torch, how in TABLE.findall(page):
        for python in re.split("[,、] ?", pythons):
            told.add((python, torch))
            unproved |= {python} if re.search("失败不阻止|a failure does not stop", how) else set()
    pairs, may_fail = tried()
    assert told == pairs
    assert unproved == set(may_fail)


def test_readers_are_promised_what_must_pass():
    pairs, may_fail = tried()
    every = sorted({python for python, _ in pairs}, key=lambda text: int(text.split(".")[1]))
    proved = [python for python in every if python not in may_fail]
    promise = f"Python {proved[0]} to {proved[-1]}"
    for file in ("README.md", "docs/en/background/index.md"):
        assert promise in (ROOT / file).read_text(encoding="utf-8"), file
    required = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["requires-python"]
    assert required == f">={every[0]},<3.{int(every[-1].split('.')[1]) + 1}"


def test_what_a_later_torch_prints_is_run_with_one():
    minors = {tuple(int(n) for n in torch.split(".")[:2]) for _, torch in tried()[0]}
    oldest, newest = min(minors), max(minors)
    for output in (ROOT / "snippets").rglob("*.torch-*.txt"):
        since = SINCE.search(output.stem)
        assert since, f"{output}: name it <example>.torch-<major>.<minor>.txt"
        assert oldest < (int(since[1]), int(since[2])) <= newest, output


def later_outputs(docs):
    """What a later torch prints: each output, with its page and the section that shows it."""
    for page in sorted(docs.rglob("*.md")):
        section = None
        for line in page.read_text(encoding="utf-8").splitlines():
            if heading := re.match(r"#+ .*\{#([\w-]+)\}$", line):
                section = heading[1]
            elif output := re.match(r' *--8<-- "(.+\.torch-.+\.txt)"$', line):
                yield output[1], page.relative_to(docs).as_posix(), section


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_table_of_changes_leads_to_each_output_of_a_later_torch(language):
    docs = ROOT / "docs" / language
    page = (docs / "faq/versions.md").read_text(encoding="utf-8")
    table = re.search(r"\{#changes\}\n\n((?:\|.*\n)+)", page)[1]
    shown = set()
    for output, path, section in later_outputs(docs):
        place = "" if path == "faq/versions.md" else f"../{path}"
        assert f"]({place}#{section})" in table, output
        shown.add(ROOT / "snippets" / output)
    assert shown == set((ROOT / "snippets").rglob("*.torch-*.txt"))


def test_what_is_published_comes_from_a_python_that_must_pass():
    build = job("test.yml", "build")
    steps = [step for step in build["steps"] if "setup-python" in step.get("uses", "")]
    pairs, may_fail = tried()
    assert [(step["with"]["python-version"], PINNED) in pairs for step in steps] == [True]
    assert steps[0]["with"]["python-version"] not in may_fail


def test_the_oldest_torch_is_the_same_everywhere():
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    (bound,) = (name for name in extras["optional-dependencies"]["examples"] if "torch" in name)
    least = re.fullmatch(r"torch>=(\d+\.\d+)", bound)[1]
    weekly = job("newest.yml", "oldest")
    tried_with = weekly["env"]["TORCH"]
    assert tried_with.startswith(f"{least}.")
    assert any(step.get("run", "").endswith("pytest tests/kit") for step in weekly["steps"])
    for language, promise in (
        ("en", f"It needs torch {least} or later"),
        ("zh", f"它需要 torch {least} 或更新的版本"),
    ):
        page = (ROOT / "docs" / language / "faq/versions.md").read_text(encoding="utf-8")
        section = re.search(r"\{#minimum\}\n(.*?)\n## ", page, re.DOTALL)[1]
        assert promise in section and tried_with in section
