"""The index of messages: it holds what the outputs hold, and each message leads to its section."""

import re
import shutil
from dataclasses import replace

import pytest

import messages
from headings import headings
from includes import ROOT
from tests.site.test_structure import DOCS

LANGUAGES = ("zh", "en")
NAMED = re.compile(r"^\s*[A-Z]\w*(?:Error|Warning): (\S+ \S+ \S.*)$", re.MULTILINE)


@pytest.fixture(scope="module")
def indexes():
    return {language: messages.index(DOCS / language) for language in LANGUAGES}


def same(text):
    return messages._same(text)


def test_both_languages_have_the_same_messages_in_the_same_places(indexes):
    zh, en = (
        [(text, kind, [place[:2] for place in places]) for text, kind, places in indexes[language]]
        for language in LANGUAGES
    )
    assert zh == en
    assert len(en) > 200


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_place_is_a_section_of_its_page(indexes, language):
    for text, _, places in indexes[language]:
        assert places, text
        for page, identifier, heading in places:
            known = {(i, h) for _, h, i in headings(DOCS / language / page)}
            assert (identifier, heading) in known, (text, page)


def test_every_message_that_names_its_type_is_in_the_index(indexes):
    known = [same(text) for text, _, _ in indexes["en"]]
    missing = [
        found
        for path in (ROOT / "snippets").rglob("*.txt")
        if "kit" not in path.parts
        for found in NAMED.findall(path.read_text(encoding="utf-8"))
        if not any(same(found) == k or (k and same(found).startswith(k)) for k in known)
    ]
    assert not missing


TELLS = re.compile(
    r"except [^\n]+ as (?P<name>\w+):(?:(?!\n\S).)*?"
    r"(?:str\((?P=name)|\{(?P=name)[^}_]*\}|print\([^\n]*\b(?P=name)\b(?!\)\.__|\.\w))"
    r"|\.message\b",
    re.DOTALL,
)
SILENT = {
    "algorithms/memory_and_numerics/where_nan_comes_from.py": "a message of one word",
    "faq/distributed/missing_collective.py": "with one process nothing goes wrong",
    "faq/install/compile_something.py": "with a compiler nothing goes wrong",
    "faq/install/solution_self_check.py": "nothing is wrong with this installation",
    "faq/multi_gpu/skipped_collective.py": "with one process nothing goes wrong",
    "pytorch2/custom_operators/load_smooth.py": "in the process that saved nothing goes wrong",
    "pytorch2/data/larger_than_memory.py": "an error without words",
    "pytorch2/export/sizes_that_must_agree.py": "lines from the middle of a message",
    "pytorch2/memory_and_profiling/snapshot_in_the_handler.py": "the words are the program's own",
    "pytorch2/memory_and_profiling/try_again.py": "the words are the program's own",
    "tools/notebooks_and_colab/save_atomically.py": "the words are the program's own",
    "tools/notebooks_and_colab/solution_names_before_definition.py": "code in a string",
}
"""Programs that catch something whose recorded output holds no message, with the reason."""


def test_every_program_that_tells_what_it_caught_is_in_the_index():
    silent = set()
    for path in (DOCS / "en").rglob("*.md"):
        for _, _, program, lines in messages.outputs(path):
            told = TELLS.search(program.read_text(encoding="utf-8"))
            if program.suffix == ".py" and told and not messages.messages(program, lines):
                silent.add(program.relative_to(ROOT / "snippets").as_posix())
    assert silent == set(SILENT)


def test_every_section_that_shows_an_error_is_in_the_index(indexes):
    places = {place[:2] for _, _, places in indexes["en"] for place in places}
    without = {"loss-is-nan", "loss-does-not-fall", "recompile-limit", "not-picklable"}
    for page in messages.FIRST:
        shown = {at for at, _, program, _ in messages.outputs(DOCS / "en" / page)
                 if not program.name.startswith(("solution_", "pitfall_"))}  # fmt: skip
        assert len(shown) > 10
        assert {(page, at) for at in shown - without} <= places


def test_index_is_in_alphabetical_order_and_holds_each_message_once(indexes):
    keys = [same(text) for text, _, _ in indexes["en"]]
    assert keys == sorted(keys)
    assert len(keys) == len(set(keys))


CATCH = """
try:
    {wrong}
except {kind} as error:
    print({shown})
"""


@pytest.mark.parametrize(
    "code, output, expected",
    [
        ("print(1)", "ValueError: no such thing\n", [("ValueError", "no such thing")]),
        ("print(1)", "x.py: error: no such file here\n", [("", "no such file here")]),
        ("print(1)", "the loss falls in each epoch\n", []),
        (CATCH.format(wrong="f()", kind="RuntimeError", shown="error"),
         "a thing went wrong\ntensor([1.])\nTrue\n", [("RuntimeError", "a thing went wrong")]),
        (CATCH.format(wrong="f()", kind="Exception", shown="type(error).__name__, error"),
         "KeyError no such key\n", [("KeyError", "no such key")]),
        ("print(type(a).__name__, 'is now a', type(b).__name__)",
         "Reader is now a GraphModule\n", []),
        (CATCH.format(wrong="f()", kind="ValueError", shown="f'{name}: {error}'"),
         "w: it does not fit\n", [("ValueError", "it does not fit")]),
        (CATCH.format(wrong="print('all went well here')", kind="ValueError", shown="error"),
         "all went well here\n", []),
        (CATCH.format(wrong="f()", kind="ValueError", shown="'it failed as it should'"),
         "it failed as it should\n", []),
        (CATCH.format(wrong="f()", kind="KeyError", shown="textwrap.fill(str(error), 30)"),
         "this is a long message which\nstands on two lines\nand then something else\n",
         [("KeyError", "this is a long message which stands on two lines")]),
        ("for x in xs:" + CATCH.format(wrong="f()", kind="E", shown="error").replace("\n", "\n  "),
         "first went wrong here\nsecond went wrong here\n",
         [("E", "first went wrong here"), ("E", "second went wrong here")]),
        ("print(caught[0].message)", "this name is old\n", [("", "this name is old")]),
        ("report = str(caught[0].message).splitlines()\nprint(report[0])",
         "this name is old\n", [("", "this name is old")]),
        ("first, second = str(c[0].message), 1\nprint(textwrap.indent(first, '    '))",
         "    this name is old\n", [("", "this name is old")]),
        ("seen = {str(w.message) for w in caught}\nprint(*sorted(seen), sep='\\n')",
         "one name is old\nthis name is old\n",
         [("", "one name is old"), ("", "this name is old")]),
        (CATCH.format(wrong="f()", kind="ValueError", shown="1") + "    kept = str(error)\n"
         "print(kept)", "1\nit does not fit\n", [("", "it does not fit")]),
        (CATCH.format(wrong="f()", kind="ValueError", shown="1") +
         "    said = f'refused: {error}'\nprint(9, said)", "1\n9 refused: it does not fit\n",
         [("", "it does not fit")]),
        (CATCH.format(wrong="f()", kind="E", shown="1") + "    queue.put((0, str(error)))\n"
         "for rank, said in queue.get():\n    print(f'rank {rank} says: {said}')",
         "1\nrank 0 says: it does not fit\n", [("", "it does not fit")]),
        (CATCH.format(wrong="f()", kind="E", shown="1") + "    kept = str(error)\n"
         "print(other)", "1\nit does not fit\n", []),
    ],
)  # fmt: skip
def test_which_lines_are_messages(code, output, expected, tmp_path):
    program = tmp_path / "program.py"
    program.write_text(code, encoding="utf-8")
    assert messages.messages(program, output.splitlines()) == expected


@pytest.fixture
def copy(tmp_path, monkeypatch):
    """A copy of one page, of which a test may spoil the text or an output; gives an index of it."""
    docs = tmp_path / "en"
    page = docs / "algorithms/index.md"
    page.parent.mkdir(parents=True)
    shutil.copy(DOCS / "en/algorithms/index.md", page)
    expand = messages.expand

    def spoilt(change_page=("", ""), change_output=("", "")):
        text = page.read_text(encoding="utf-8")
        assert change_page[0] in text
        page.write_text(text.replace(*change_page), encoding="utf-8")

        def lines(path):
            for line in expand(path):
                yield replace(line, text=line.text.replace(*change_output))

        monkeypatch.setattr(messages, "expand", lines)
        return messages.index(docs)

    return spoilt


LEAF = "a leaf Variable that requires grad is being used in an in-place operation."
PLACE = ("algorithms/index.md", "update-is-recorded", "The update is recorded")


def test_a_copy_of_a_page_gives_its_message(copy):
    assert (LEAF, "RuntimeError", [PLACE]) in copy()


def test_planted_bug_a_message_that_is_no_longer_printed_is_gone(copy):
    assert not [entry for entry in copy(change_output=(LEAF, "0.5")) if entry[0] == LEAF]


def test_planted_bug_another_message_is_another_entry(copy):
    entries = copy(change_output=("a leaf Variable", "some other Variable"))
    assert LEAF not in [entry[0] for entry in entries]
    assert LEAF.replace("a leaf", "some other") in [entry[0] for entry in entries]


def test_planted_bug_a_section_renamed_is_followed(copy):
    entries = copy(change_page=("{#update-is-recorded}", "{#somewhere-else}"))
    assert ("somewhere-else" in str(entries)) and ("update-is-recorded" not in str(entries))


def test_numbers_make_no_difference_and_words_do():
    assert same("shapes (2x3 and 4x5)") == same("shapes (12x3 and 40x5)")
    assert same("shapes (2x3 and 4x5)") != same("sizes (2x3 and 4x5)")


def test_code_with_backticks_stays_code():
    entries = [("call `step()` or a|b", "ValueError", [PLACE])]
    line = messages.listing(entries, DOCS / "en").splitlines()[-1]
    assert line.startswith("- `` ValueError: call `step()` or a|b ``<br>[The update is recorded (")
    assert line.endswith("](../algorithms/index.md#update-is-recorded)")


@pytest.mark.parametrize("folder, language", [("", "zh"), ("en/", "en")])
def test_the_page_shows_the_whole_index(site, indexes, folder, language):
    html = (site / folder / "faq/messages.html").read_text(encoding="utf-8")
    article = html.partition("<article")[2].partition("</article>")[0]
    assert article.count("<li>") == len(indexes[language])
    for _, _, places in indexes[language]:
        for page, identifier, _ in places:
            name = page.removesuffix(".md").removeprefix("faq/")
            assert f'{name}.html#{identifier}"' in article, (page, identifier)


PARTS = {
    "zh": ("**含义**：", "**常见原因**：", "**办法**："),
    "en": ("**Meaning**: ", "**Usual causes**:", "**Cure**: "),
}


def sections(language, page):
    """The sections of a page about messages: id -> heading and text, the code left out."""
    text = re.sub(
        r"^```.*?^```$", "", (DOCS / language / page).read_text("utf-8"), flags=re.M | re.S
    )
    pieces = re.split(r"^(#{1,3} .*)$", text, flags=re.MULTILINE)
    found = {}
    for heading, body in zip(pieces[1::2], pieces[2::2], strict=True):
        title, _, identifier = heading.lstrip("# ").rstrip("}").rpartition(" {#")
        if any(part in body for part in PARTS[language]):
            found[identifier] = title, body
    return found


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page, fewest", [(messages.FIRST[0], 45), (messages.FIRST[1], 20)])
def test_each_message_has_a_meaning_three_causes_and_a_cure(language, page, fewest):
    found = sections(language, page)
    assert len(found) >= fewest
    for identifier, (_, body) in found.items():
        places = [body.find(part) for part in PARTS[language]]
        assert -1 < places[0] < places[1] < places[2], identifier
        assert len(re.findall(r"^- ", body[places[1] : places[2]], re.MULTILINE)) == 3, identifier


CODE = {"zh": "**代码**：", "en": "**Code**: "}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page", messages.FIRST)
def test_each_message_has_a_program_or_says_where_or_why_not(language, page):
    text = (DOCS / language / page).read_text(encoding="utf-8")
    for identifier, (_, body) in sections(language, page).items():
        whole = text.partition(f"{{#{identifier}}}\n")[2]
        whole = re.split(r"^#{1,3} ", whole, flags=re.MULTILINE)[0]
        told = body.partition(CODE[language])[2].partition("\n")[0]
        assert ("--8<--" in whole) != bool(told), identifier
        assert not told or "](" in told or len(told) > 30, identifier


OTHER_WORDS = {
    "worker-exited": "the process numbers are left out",
    "two-devices": "where it runs, it is raised with the device meta, which words it differently",
    "missing-keys": "the program prints its lines one by one",
    "device-name": "the heading leaves out most devices",
    "cpu-out-of-memory": "the output begins behind the name of the allocator",
    "port-in-use": "the port is another one each time",
    "cannot-pickle": "versions of Python word it differently",
    "device-side-assert": "what the CPU says instead",
}


@pytest.mark.parametrize("page", messages.FIRST)
def test_the_heading_is_the_message_that_was_raised(indexes, page):
    headed = sections("en", page)
    raised = {}
    for text, _, places in indexes["en"]:
        for place in places:
            if place[0] == page:
                raised.setdefault(place[1], []).append(same(text))
    for identifier in set(headed) & set(raised) - set(OTHER_WORDS):
        heading = same(
            re.sub(r"^`*\s*(?:[\w.]+(?:Error|Unsupported): )?|`*$", "", headed[identifier][0])
        )
        assert any(heading.startswith(m) or m.startswith(heading) for m in raised[identifier]), (
            f"{page}#{identifier}: {heading!r} is not {raised[identifier]}"
        )
