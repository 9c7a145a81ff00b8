"""The cheat sheet: each comment is what its line gives, and it prints on two pages.

``--record`` writes the comments: a line that ends in ``#`` gets one.
"""

import ast
import io
import re
import tokenize

import pytest

from tests.site.test_structure import SNIPPETS

FILES = sorted((SNIPPETS / "tools/cheat_sheet").glob("*.py"))
MARK = "value of line"


def comments(code):
    """Where the comments of a program begin: line -> column."""
    tokens = tokenize.generate_tokens(io.StringIO(code).readline)
    return {token.start[0]: token.start[1] for token in tokens if token.type == tokenize.COMMENT}


def instrumented(code):
    """The program, made to print the value of each line that has a comment."""
    lines, wanted = code.splitlines(), comments(code)
    statements = [node for node in ast.walk(ast.parse(code)) if isinstance(node, ast.stmt)]
    for node in sorted(statements, key=lambda node: -node.lineno):
        name = "_"
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            name = node.targets[0].id
        elif not isinstance(node, ast.Expr):
            continue
        if wanted.pop(node.end_lineno, None):
            indent, line = " " * node.col_offset, lines[node.lineno - 1].lstrip()
            if isinstance(node, ast.Expr):
                lines[node.lineno - 1] = f"{indent}_ = {line}"
            shown = f"print({MARK!r}, {node.end_lineno}, *repr({name}).split())"
            lines.insert(node.end_lineno, indent + shown)
    assert not wanted, f"lines {sorted(wanted)} have a comment, but no value"
    return "\n".join(lines)


def checked(forks, path, code):
    """The program, with the comments that it should have."""
    lines = instrumented(code).splitlines()
    piece = {"file": str(path), "lines": lines, "numbers": [*range(1, len(lines) + 1)]}
    result = forks.submit({"syntax": "python", "pieces": [piece], "timeout": 120}).result()
    assert not result.error, result.error
    lines, columns = code.splitlines(), comments(code)
    for printed in result.outputs[0].splitlines():
        number, _, value = printed.removeprefix(f"{MARK} ").partition(" ")
        at = int(number)
        lines[at - 1] = f"{lines[at - 1][: columns.pop(at)].rstrip()}  # {value}"
    assert not columns, f"lines {sorted(columns)} were not run"
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_each_comment_is_the_value_of_its_line(forks, path, request):
    code = path.read_text(encoding="utf-8")
    right = checked(forks, path, code)
    if request.config.getoption("record"):
        path.write_text(right, encoding="utf-8")
    else:
        assert code == right


def test_a_planted_value_is_found(forks, tmp_path):
    path = tmp_path / "sheet.py"
    code = "x = [1]\nx.append(2)\nif x:\n    x  # [1]\ny = (x,\n     3)  # ([1, 2], 4)\n"
    assert checked(forks, path, code) == code.replace("[1]\ny", "[1, 2]\ny").replace(", 4", ", 3")
    with pytest.raises(AssertionError, match="have a comment, but no value"):
        checked(forks, path, "import io  # a note\n")
    with pytest.raises(AssertionError, match="were not run"):
        checked(forks, path, "if 0:\n    1  # 1\n")


def pages(page):
    """How many pages a page of the site prints on, and the sizes of these, in points."""
    pdf = page.pdf(prefer_css_page_size=True)
    boxes = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", pdf)
    return len(re.findall(rb"/Type /Page\b", pdf)), {(float(w), float(h)) for w, h in boxes}


@pytest.mark.parametrize("folder", ["", "en/"])
def test_it_prints_on_two_pages_of_a4(open_page, folder):
    page = open_page(f"{folder}tools/cheat-sheet.html", width=1200, height=900)
    count, sizes = pages(page)
    assert count == 2
    assert len(sizes) == 1 and sizes.pop() == pytest.approx((595.3, 841.9), abs=0.5)
    page.add_style_tag(content=".md-typeset { letter-spacing: 0.02em }")
    assert pages(page)[0] == 2, "other fonts are wider"
    page.add_style_tag(content=".sheet .line { line-height: 2 !important }")
    assert pages(page)[0] > 2, "the check sees a third page"
