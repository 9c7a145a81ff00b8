"""Claims in prose: numbers come from what was run, both languages say the same, one name a thing.

A number that states a result must be found in what its page shows of code, outputs, figures or
recorded measurements, or be declared with its source in ``docs/numbers.yml``.
"""

import datetime
import functools
import json
import re

import pytest
import yaml
from mkdocs.exceptions import PluginError

import facts
from glossary import load
from includes import expand
from questions import of_page
from results import MARK, results_of
from tests.harness.blocks import shown_figures
from tests.harness.plugin import figure_source
from tests.site.test_structure import DOCS, FENCE, PAGES, ROOT

SMALL = 12
"""Whole numbers up to this are words of prose ("three ways", "step 4") rather than results."""

FRONT = re.compile(
    r"\A---\n(?P<fields>.*?^description: (?P<description>.*?)$.*?)^---$",
    re.MULTILINE | re.DOTALL,
)
FENCED = re.compile(r"^[ \t]*```.*?^[ \t]*```[ \t]*$", re.MULTILINE | re.DOTALL)
NOT_PROSE = re.compile(
    r"<!--.*?-->|`[^`\n]*`|<[^>\n]*>|\{[^{}\n]*#[^{}\n]*\}|\{ ?\.[^{}\n]*\}"
    r"|\]\([^)\n]*\)|https?://\S+"
    r"|\\(?:hspace|vspace)\{[^}]*\}",
    re.DOTALL,
)
NAMED = re.compile(  # versions and names that hold a number
    r"(?:\b(?:torch|PyTorch|Python|CUDA|ROCm|TensorFlow|AlphaFold|NumPy|Adam|Caffe|GPT|ResNet|"
    r"ESM|FSDP|H|B|RTX|Slurm|float|int|bfloat|MXFP|NVFP|RFC|PEP)[ -]?)\d+(?:\.\d+)*"
    r"|\b\d+\.\d+\.\d+\b|\bGHSA-[\w-]+|\b[A-Za-z]+-?\d+\w*"
)
MONTH = "January|February|March|April|May|June|July|August|September|October|November|December"
DATE = re.compile(rf"\b(?:19|20)\d\d(?![\d.,]*\d)|\d+ ?月 ?\d+ ?日|\b\d+ (?:{MONTH})\b")
RECENT = re.compile(rf"\b({MONTH}) (20(?:2[4-9]|[3-9]\d))\b")
NUMBER = re.compile(r"(?P<sign>(?<![\w)\]}])[-\u2212])?(?P<value>\d+(?:[,_]\d{3})*(?:\.\d+)?)")
PERCENT = re.compile(r"\s*(?:\\?%|per cent)")
SCALES = {"万": 10**4, "亿": 10**8, "million": 10**6, "billion": 10**9}
SCALE = re.compile(rf"\s*({'|'.join(SCALES)})")
LABEL = re.compile(r"<!-- (.*?) -->|<text[^>]*>(.*?)</text>")
REJECTED = {
    "要求导": "要求梯度",
    "求两次导": "走两遍",
    "随书": "附带",
    "起步价": "固定费用",
    "梯度检查点": "激活重算",
    "激活检查点": "激活重算",
}
"""Words that are no names but mislead, each with what to say."""
OTHERWISE = re.compile(
    r"[“”‘’]"
    r"|\b(?!(?:re|over|under)?siz|optimizers?\b|tokenizers?\b|priz|seiz)"
    r"\w+iz(?:e[drs]?|ers|ing|ations?|able)\b"
    r"|\b(?:optimisers?|tokenisers?|learned)\b"
    r"|\b\w*(?:behavior|color|labeled|labeling|neighbor|center|modeling|favorite|analyze)\w*",
    re.IGNORECASE,
)
"""The site is British, with straight quotes; "optimizer" and "tokenizer" are names in libraries."""
OFFICIAL = re.compile(
    r"Serialization semantics|quantum approximate optimization algorithm|PyTorch's parametrizations"
    r"|\bsnippets\.[\w.]+|^::: .*",
    re.MULTILINE,
)
"""Names that others have given."""
SECTION = re.compile(r"^#+ .*\{#([\w-]+)\}.*$", re.MULTILINE)
ITEM = re.compile(r"^(?P<indent>\s*)(?:[-*]|\d+\.) ")


def numbers(text):
    """The numbers of a text, as written but without separators; the sign stays."""
    for match in NUMBER.finditer(text):
        if re.match(r"\d|\.\d", text[match.end() : match.end() + 2]):
            continue
        sign = "-" if match["sign"] else ""
        value = re.sub("[,_]", "", match["value"])
        scale = SCALE.match(text, match.end())
        value = sign + (f"{float(value) * SCALES[scale[1]]:.0f}" if scale else value)
        yield value, bool(PERCENT.match(text, match.end()))


def described(markdown):
    """A page with its description in place of its front matter: the part of it that people read."""
    return FRONT.sub(r"\g<description>", markdown)


def fields(markdown):
    """The front matter of a page; unlike MkDocs, this does not pass over what is no YAML."""
    return yaml.safe_load(FRONT.match(markdown)["fields"])


def results_in(markdown):
    """The numbers in prose, and in the description of the page, that state a result.

    Args:
        markdown: A page, with its includes not expanded.

    Returns:
        Pairs of a number, as a string, and whether it is a percentage.
    """
    text = FENCED.sub("", described(markdown))
    text = MARK.sub("", text)
    for pattern in (NOT_PROSE, NAMED, DATE):
        text = pattern.sub(" ", text)
    found = {}
    for value, percent in numbers(text):
        if "." in value or percent or abs(int(value)) > SMALL:
            found[value] = found.get(value, False) or percent
    return found


@functools.cache
def shown_by(page):
    """The numbers in code, outputs, figures and recorded measurements of a page."""
    path = DOCS / "en" / page
    texts = [line.text for line in expand(path) if line.source]
    for _, target in shown_figures(path):
        figure = figure_source(path, target, ROOT).read_text(encoding="utf-8")
        texts += [" ".join(part) for part in LABEL.findall(figure)]
    texts += [text for question in of_page(path) for _, text, _ in question.answers()]
    recorded = results_of(path)
    if recorded.exists():
        texts.append(json.dumps(json.loads(recorded.read_text(encoding="utf-8"))))
    return sorted({value for text in texts for value, _ in numbers(text)})


def agrees(value, percent, shown):
    """Whether a number is one of those shown, or one of them rounded, or it in per cent."""
    places = len(value.partition(".")[2])
    for other in shown:
        if not value.startswith("-"):
            other = other.removeprefix("-")
        if float(other) == float(value):
            return True
        finer = (places or percent) and len(other.partition(".")[2]) > places
        if finer and float(f"{float(other):.{places}f}") == float(value):
            return True
        if percent and float(f"{100 * float(other):.{places}f}") == float(value):
            return True
    return False


def declared():
    return yaml.safe_load((DOCS / "numbers.yml").read_text(encoding="utf-8"))


def untraced(page, markdown, known=()):
    """The results in a page's prose that nothing on the page shows and nothing declares."""
    shown = shown_by(page)
    return [
        value
        for value, percent in results_in(markdown).items()
        if value.lstrip("-") not in known and not agrees(value, percent, shown)
    ]


def markdown(language, page):
    return (DOCS / language / page).read_text(encoding="utf-8")


def lists(text):
    """How many items each list of a page has, in order."""
    lengths, open_, fenced = [], {}, False
    for line in text.splitlines():
        if FENCE.match(line):
            fenced = not fenced
        item = None if fenced else ITEM.match(line)
        if item:
            indent = len(item["indent"])
            open_ = {level: place for level, place in open_.items() if level <= indent}
            if indent not in open_:
                open_[indent] = len(lengths)
                lengths.append(0)
            lengths[open_[indent]] += 1
        elif line.strip() and not fenced and not line.startswith((" ", "\t")):
            open_ = {}
    return lengths


@pytest.mark.parametrize("page", PAGES)
def test_results_in_prose_are_shown_or_declared(page):
    known = {str(number) for number in declared().get(page, {})}
    missing = {
        language: untraced(page, markdown(language, page), known) for language in ("zh", "en")
    }
    assert not any(missing.values()), (
        f"{page}: no code, output, figure or measurement of the page shows {missing}; "
        "correct them or declare their source in docs/numbers.yml"
    )


@pytest.mark.parametrize("page", PAGES)
def test_declared_numbers_are_used_and_have_a_reason(page):
    for number, reason in declared().get(page, {}).items():
        assert isinstance(number, str), f"{page}: write {number} in quotes"
        assert reason and len(reason) > 3, f"{page}: {number} needs its source"
        used = [*results_in(markdown("zh", page)), *results_in(markdown("en", page))]
        assert number in {value.lstrip("-") for value in used}, f"{page} no longer says {number}"


def test_the_book_of_numbers_names_pages():
    assert set(declared()) <= set(PAGES)


def by_section(text):
    """The results that each section of a page states, by its id."""
    start, *rest = SECTION.split(text)
    sections = dict(zip(rest[::2], rest[1::2], strict=True))
    return {name: set(results_in(part)) for name, part in {"": start, **sections}.items()}


@pytest.mark.parametrize("page", PAGES)
def test_both_languages_state_the_same_numbers_and_lists(page):
    zh, en = (markdown(language, page) for language in ("zh", "en"))
    assert by_section(zh) == by_section(en), page
    assert lists(zh) == lists(en), page


def rejected_in(text):
    """The rejected names in the prose of a text, each with the right one."""
    text = FENCED.sub("", text)
    names = {
        name: fields["zh"]
        for fields in load(DOCS / "glossary.yml").values()
        for name in fields.get("not", ())
    }
    return {name: right for name, right in (names | REJECTED).items() if name in text}


@pytest.mark.parametrize("page", PAGES)
def test_rejected_names_do_not_occur_in_chinese(page):
    assert not rejected_in(markdown("zh", page)), page


def misspelt_in(text):
    """What the prose of an English text spells otherwise than the site does."""
    text = described(text)
    for pattern in (FENCED, MARK, OFFICIAL, NOT_PROSE):
        text = pattern.sub(" ", text)
    return OTHERWISE.findall(text)


@pytest.mark.parametrize("page", PAGES)
def test_english_has_one_spelling(page):
    assert not misspelt_in(markdown("en", page)), page


PLANTED = [
    ("concepts/autograd.md", "At the start, $L'(1) = -16$.", "-16"),
    ("practice/text-classification.md", "There are 1,141 real docstrings.", "1141"),
    ("faq/performance.md", "It is 17.3 times as fast.", "17.3"),
    ("background/index.md", "It reads 99.2 % of the digits.", "99.2"),
    ("faq/install.md", "共有 3 万 7 千个文件。", "30000"),
]


@pytest.mark.parametrize("page, sentence, number", PLANTED)
def test_a_planted_number_is_found(page, sentence, number):
    text = markdown("en", page)
    assert number not in untraced(page, text)
    assert number in untraced(page, f"{text}\n\n{sentence}\n")
    assert number in untraced(page, f"{text}\n\n- item\n\n    > {sentence}\n")


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("page", PAGES)
def test_every_page_has_a_description(page, language):
    assert isinstance(fields(markdown(language, page))["description"], str)


def test_a_description_that_is_no_yaml_is_found():
    page = "---\ndescription: {}\nexamples: false\n---\n\n# Page\n"
    assert fields(page.format('"Code to copy: it runs."')) == {
        "description": "Code to copy: it runs.",
        "examples": False,
    }
    with pytest.raises(yaml.YAMLError):
        fields(page.format("Code to copy: it runs."))


@pytest.mark.parametrize("page", ["maths/cnn.md", "applications/digits.md", "index.md"])
def test_a_planted_number_in_a_description_is_found(page):
    text = markdown("en", page)
    planted = re.sub(
        r'^description: "?', r"\g<0>It is 17.3 times as fast. ", text, flags=re.MULTILINE
    )
    assert "17.3" not in untraced(page, text)
    assert "17.3" in untraced(page, planted)
    assert by_section(planted)[""] - by_section(text)[""] == {"17.3"}


def test_a_planted_spelling_in_a_description_is_found():
    page = "---\nexamples: false\ndescription: It was {}.\nhide: [toc]\n---\n\n# Page\n"
    assert misspelt_in(page.format("learned")) == ["learned"]
    assert not misspelt_in(page.format("learnt"))


@pytest.mark.parametrize(
    "value, percent, fits",
    [("0.94", False, True), ("0.95", False, False), ("0.939", False, True), ("94", True, True),
     ("93", True, False), ("94", False, False), ("-0.94", False, False), ("93.9", True, True)],
)  # fmt: skip
def test_a_number_may_be_rounded_but_not_wrong(value, percent, fits):
    assert agrees(value, percent, ["0.9389", "1797"]) == fits


@pytest.mark.parametrize(
    "harmless",
    ["In March 2023", "2026 年 11 月 28 日", "torch 2.13", "three ways, 12 steps", "`x = 99.5`",
     "[text](page.md#at-99)", "```python\nx = 99.5\n```", "GHSA-w37p-236h-pfx3", "ResNet-50"],
)  # fmt: skip
def test_what_is_not_a_result_is_left_alone(harmless):
    assert not results_in(harmless)


def test_a_lost_item_and_another_number_are_found():
    full = "- one\n- two\n    1. deep\n\ntext\n\n- 20 %\n"
    assert lists(full) == [2, 1, 1]
    assert lists(full.replace("- two\n", "")) == [1, 1, 1]
    assert set(results_in(full)) == {"20"} != set(results_in(full.replace("20", "30")))


def test_a_number_in_another_section_is_found():
    text = "0.1\n\n## A {#a}\n\n0.2\n\n### B {#b}\n\n0.3\n"
    assert by_section(text) == {"": {"0.1"}, "a": {"0.2"}, "b": {"0.3"}}
    assert by_section(text.replace("0.2", "0.4").replace("0.3", "0.2")) != by_section(text)


def test_a_declaration_does_not_cover_another_number():
    text = "It takes 580 steps and 525 bytes."
    assert untraced("index.md", text, {"580"}) == ["525"]


def test_a_planted_rejected_name_is_found():
    assert rejected_in("梯度剪裁与批标准化") == {"梯度剪裁": "梯度裁剪", "批标准化": "批归一化"}
    assert rejected_in("结果自动要求导") == {"要求导": "要求梯度"}


@pytest.mark.parametrize(
    "word", ["initialization", "Normalizing", "optimiser", "“", "colored", "learned", "labeled"]
)
def test_a_planted_spelling_is_found(word):
    assert misspelt_in(f"Here {word} stands.") == [word]
    assert not misspelt_in(f"Here `{word}` stands.\n\n```python\n{word}\n```\n")


def test_british_words_and_names_of_libraries_are_left_alone():
    assert not misspelt_in("An optimizer's step size is seized, resized and initialised.")


def test_a_rejected_name_is_no_name_in_use():
    terms = load(DOCS / "glossary.yml").values()
    rejected = [name for fields in terms for name in fields.get("not", ())]
    assert len(rejected) == len(set(rejected)) > 5
    assert not set(rejected) & {fields["zh"] for fields in terms}


def undated(page, text, listed):
    """The months from 2024 on that an English page names and the list of facts does not."""
    text = FENCED.sub("", text)
    names = MONTH.split("|")
    named = {f"{year}-{names.index(month) + 1:02}" for month, year in RECENT.findall(text)}
    return named - {fact["date"] for fact in listed if page in fact["pages"]}


@pytest.mark.parametrize("page", sorted(set(PAGES) - {facts.PAGE, "about/changelog.md"}))
def test_what_was_true_in_a_month_is_listed(page):
    assert not undated(page, markdown("en", page), facts.load(DOCS / "facts.yml"))


def test_a_planted_month_is_found():
    fact = {"date": "2026-11", "pages": ["a.md"]}
    text = "In September 2023; in November 2026; on 3 May 2025."
    assert undated("a.md", text, [fact]) == {"2025-05"}
    assert undated("b.md", text, [fact]) == {"2025-05", "2026-11"}


def test_dated_facts_are_complete_and_their_pages_exist():
    for fact in facts.load(DOCS / "facts.yml"):
        assert fact["pages"] and set(fact["pages"]) <= set(PAGES)
        assert facts.month(fact) <= datetime.date.today(), f"not yet: {fact}"


@pytest.mark.parametrize("language, mark", facts.OLD.items())
def test_facts_older_than_a_year_are_marked(language, mark):
    fact = {
        "date": "2025-01",
        "zh": "事",
        "en": "fact",
        "source": "https://a",
        "pages": ["index.md"],
    }
    assert mark not in facts.table([fact], language, datetime.date(2025, 12, 31))
    assert mark in facts.table([fact], language, datetime.date(2026, 2, 1))


@pytest.mark.parametrize(
    "broken",
    ["- {date: 2025-01, zh: 事, en: fact, pages: []}",
     "- {date: 2025-13, zh: 事, en: fact, source: https://a, pages: []}",
     "- {date: 2025-02, zh: 事, en: fact, source: https://a, pages: []}\n"
     "- {date: 2025-01, zh: 事, en: fact, source: https://a, pages: []}"],
)  # fmt: skip
def test_a_broken_list_of_facts_stops_the_build(broken, tmp_path):
    path = tmp_path / "facts.yml"
    path.write_text(broken, encoding="utf-8")
    with pytest.raises((PluginError, ValueError)):
        facts.load(path)
