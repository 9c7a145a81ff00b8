"""Questions: what does this program print? Four answers, each folded over why it is right or not.

A page shows the program, and below it a box with a sentence for each answer, the right one first:

    ```python
    --8<-- "concepts/autograd/predict_two_calls.py"
    ```

    ??? question "What does this print?"
        - Each call adds its gradient to what is there.
        - …

The answers are recorded outputs: of the program itself, and of the three in
``predict_two_calls_mistakes.py``, which are what someone with a wrong idea believes to have run.
Their order is nobody's choice. This hook comes after the search, which shall find no wrong answer.
"""

import hashlib
import html
import re
from dataclasses import dataclass
from pathlib import Path

from mkdocs.exceptions import PluginError

from includes import ROOT

BOX = re.compile(
    r'^\?\?\? question "(?P<title>[^"\n]+)"\n(?P<whys>(?: {4}.*(?:\n|\Z))*)', re.MULTILINE
)
PROGRAM = re.compile(
    r'^```python\n--8<-- "(?P<path>[\w/]+/predict_\w+\.py)"\n```\n\n(?=\?\?\? question )',
    re.MULTILINE,
)
CELL = re.compile(r"^# %% (.+)\n", re.MULTILINE)
SHOWN = re.compile(
    r'<details class="question">\s*<summary>(?P<title>.*?)</summary>\s*'
    r"<ul>(?P<whys>.*?)</ul>\s*</details>",
    re.DOTALL,
)
WHY = re.compile(r"<li>(.*?)</li>", re.DOTALL)
WORDS = {
    "zh": {"fold": "答案", "item": "- **{}**：", "right": "对。", "wrong": "不对。"},
    "en": {"fold": "Answer", "item": "- **{}**: ", "right": "Right. ", "wrong": "No. "},
}


class QuestionError(PluginError):
    """A question that cannot be asked; the message starts with ``page:line:``."""


@dataclass(frozen=True)
class Question:
    """One question of a page.

    Attributes:
        where: Page and line, for messages.
        program: The file that is shown.
        whys: A sentence for each answer, in the Markdown of this site; the right one first.
    """

    where: str
    program: Path
    whys: tuple[str, ...]

    @property
    def mistakes(self):
        """The programs that print the wrong answers, each under a line that says the idea."""
        return self.program.with_name(f"{self.program.stem}_mistakes.py")

    def answers(self):
        """The answers in the order in which they are shown.

        Returns:
            For each its letter, its text, and its number; the right one has number 0.
        """
        right, wrong = self.program.with_suffix(".txt"), self.mistakes.with_suffix(".txt")
        for file in (right, wrong):
            if not file.exists():
                raise QuestionError(f"{self.where}: {file.name} is not recorded yet")
        texts = [right.read_text("utf-8"), *(text for _, text in sections(wrong)[1])]
        if len(texts) != 4:
            raise QuestionError(f"{self.where}: {wrong.name} has {len(texts) - 1} sections, not 3")
        if len({" ".join(text.split()) for text in texts}) < 4:
            raise QuestionError(f"{self.where}: two of the four answers are alike")
        texts = [text.strip("\n") for text in texts]
        order = sorted(range(4), key=lambda n: hashlib.sha256(texts[n].encode()).digest())
        return [(letter, texts[n], n) for letter, n in zip("ABCD", order, strict=True)]


def sections(file):
    """What stands in a file before its first line ``# %% idea``, and each idea with its text."""
    start, *parts = CELL.split(file.read_text(encoding="utf-8"))
    return start, list(zip(parts[::2], parts[1::2], strict=True))


def of_page(page, root=ROOT):
    """The questions of a page.

    Args:
        page: The Markdown file.
        root: The folder of ``mkdocs.yml``.
    """
    text = page.read_text(encoding="utf-8")
    programs = {match.end(): match["path"] for match in PROGRAM.finditer(text)}
    found = []
    for box in BOX.finditer(text):
        where = f"{page}:{text.count(chr(10), 0, box.start()) + 1}"
        if box.start() not in programs:
            raise QuestionError(f"{where}: no predict_….py stands directly above this question")
        whys = box["whys"].splitlines()
        if len(whys) != 4 or not all(re.match(r" {4}- \S", why) for why in whys):
            raise QuestionError(
                f"{where}: a question needs four lines, each a sentence for one answer"
            )
        path = root / "snippets" / programs[box.start()]
        found.append(Question(where, path, tuple(why[6:] for why in whys)))
    return found


def written_out(text, questions, language):
    """Write questions in the Markdown that every reader understands.

    Args:
        text: Markdown of this site.
        questions: An iterator over the questions of the page, of which this uses those in `text`.
        language: The language of the page.
    """
    words = WORDS[language]

    def written(box):
        answers = next(questions).answers()
        whys = [line[6:] for line in box["whys"].splitlines()]
        lines = [f"{letter}   {text}".replace("\n", "\n    ") for letter, text, _ in answers]
        items = [
            words["item"].format(letter) + words["wrong" if n else "right"] + whys[n]
            for letter, _, n in answers
        ]
        shown = "\n\n".join(lines)
        folded = f"<details><summary>{words['fold']}</summary>\n\n" + "\n".join(items)
        return f"{box['title']}\n\n```text\n{shown}\n```\n\n{folded}\n\n</details>\n"

    return BOX.sub(written, text)


def on_page_content(content, page, config, files):
    """Fold each answer over its sentence."""
    source = page.file.src_uri.replace("-notebook.ipynb", ".md")
    questions = iter(of_page(Path(config.docs_dir, source), Path(config.config_file_path).parent))
    words = WORDS[config.theme["language"]]

    def folded(match):
        whys = WHY.findall(match["whys"])
        parts = [f"<p>{match['title']}</p>"]
        for letter, text, n in next(questions).answers():
            kind = "wrong" if n else "right"
            parts.append(
                f'<details class="answer {kind}"><summary><strong>{letter}</strong> '
                f"<code>{html.escape(text)}</code></summary>"
                f"<p><strong>{words[kind]}</strong>{whys[n]}</p></details>"
            )
        return "\n".join(parts)

    return SHOWN.sub(folded, content)
