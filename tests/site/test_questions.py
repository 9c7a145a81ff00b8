"""Questions: four different answers, each explained, wherever a page can be had."""

import lxml.html
import nbformat
import pytest

import questions
from tests.site.test_structure import BOTH, DOCS, HINTED, is_practised

SHOWN = """\
```python
--8<-- "page/predict_sum.py"
```

??? question "What does this print?"
    - It adds.
    - It does not subtract.
    - It does not multiply.
    - It is a number.
"""
MISTAKES = "# %% minus\n1\n\n# %% times\n6\n\n# %% text\n32\n"


@pytest.fixture
def ask(tmp_path):
    """The questions of a page that is not of this site."""
    folder = tmp_path / "snippets/page"
    folder.mkdir(parents=True)

    def ask(page=SHOWN, right="5\n", mistakes=MISTAKES):
        (tmp_path / "page.md").write_text(page, encoding="utf-8")
        (folder / "predict_sum.txt").write_text(right)
        (folder / "predict_sum_mistakes.txt").write_text(mistakes)
        return questions.of_page(tmp_path / "page.md", tmp_path)

    return ask


def test_a_question_has_four_answers_in_nobodys_order(ask):
    (question,) = ask()
    assert question.whys[0] == "It adds." and question.program.name == "predict_sum.py"
    answers = question.answers()
    assert [letter for letter, _, _ in answers] == list("ABCD")
    assert {(text, n) for _, text, n in answers} == {("5", 0), ("1", 1), ("6", 2), ("32", 3)}
    (again,) = ask(right="7\n")
    assert again.answers() != answers


@pytest.mark.parametrize(
    "planted, message",
    [
        ({"mistakes": MISTAKES.replace("6", " 5 ")}, "two of the four answers are alike"),
        ({"mistakes": MISTAKES.replace("6", "1")}, "two of the four answers are alike"),
        ({"mistakes": MISTAKES.partition("# %% text")[0]}, "has 2 sections, not 3"),
        ({"mistakes": MISTAKES + "# %% more\n9\n"}, "has 4 sections, not 3"),
    ],
)
def test_planted_bug_in_the_answers(ask, planted, message):
    (question,) = ask(**planted)
    with pytest.raises(questions.QuestionError, match=message) as error:
        question.answers()
    assert "page.md:5" in str(error.value)


@pytest.mark.parametrize(
    "old, new, message",
    [
        ("    - It is a number.\n", "", "needs four lines"),
        ("    - It adds.", "    - It\n      adds.", "needs four lines"),
        ("- It adds.", "-", "needs four lines"),
        ("```\n\n", "```\n\nSo:\n\n", "no predict_….py stands directly above"),
        ("predict_sum.py", "sum.py", "no predict_….py stands directly above"),
    ],
)
def test_planted_bug_on_the_page(ask, old, new, message):
    with pytest.raises(questions.QuestionError, match=message):
        ask(SHOWN.replace(old, new))


def test_written_out_it_can_be_read_everywhere(ask):
    text = questions.written_out(SHOWN + "\nOn.\n", iter(ask()), "en")
    assert "???" not in text and text.endswith("</details>\n\nOn.\n")
    assert text.count("No. It") == 3 and text.count("Right. It adds.") == 1
    assert "   5\n" in text and "   32\n" in text


@pytest.mark.parametrize(
    "fault",
    ['??? tip "Hint"\n    x\n\n', "## Predict {#predict}\n", SHOWN],
)
def test_planted_bug_something_is_missing(tmp_path, fault):
    exercise = '??? tip "Hint"\n    x\n\n??? success "Solution"\n    y\n\n'
    page = f"## Predict {{#predict}}\n{SHOWN * 3}## Exercises {{#exercises}}\n{exercise * 3}"
    path = tmp_path / "page.md"
    path.write_text(page, encoding="utf-8")
    assert is_practised(path) and len(HINTED.findall(page)) == 3
    path.write_text(page.replace(fault, "", 1), encoding="utf-8")
    assert not is_practised(path)


@pytest.mark.parametrize(
    "language, page", [(lang, page) for lang, page in BOTH if questions.of_page(DOCS / lang / page)]
)
def test_page_notebook_and_copy_ask(site, language, page):
    path = site / ("" if language == "zh" else "en") / page
    html = lxml.html.document_fromstring(path.with_suffix(".html").read_text(encoding="utf-8"))
    shown = [
        (answer.find("summary/strong").text, answer.find("summary/code").text, answer.get("class"))
        for answer in html.cssselect("article details.answer")
    ]
    kinds = ["right", "wrong", "wrong", "wrong"]
    expected = [
        (letter, text, f"answer {kinds[n]}")
        for question in questions.of_page(DOCS / language / page)
        for letter, text, n in question.answers()
    ]
    assert shown == expected
    notebook = nbformat.read(path.with_suffix(".ipynb"), as_version=4)
    for question in questions.of_page(DOCS / language / page):
        code = question.program.read_text(encoding="utf-8").rstrip()
        (cell,) = (cell for cell in notebook.cells if cell.source == code)
        assert not cell.outputs, "it would give the answer away"
    for file in (".md", ".ipynb", ".py"):
        text = path.with_suffix(file).read_text(encoding="utf-8")
        assert text.count("<details><summary>") == len(shown) / 4, file
