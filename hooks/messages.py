"""An index of messages: those in recorded outputs become the list of ``faq/messages.md``.

A line of an output is a message where it names its type (``ValueError: …``), or where the program
above it prints an exception or a warning that it caught. Which print that is, and what it adds
in front, is read from the program's syntax tree, because a build has no torch to run it.
"""

import ast
import functools
import posixpath
import re
from itertools import pairwise
from pathlib import Path

from headings import headings
from includes import expand

PAGE = "faq/messages.md"
FIRST = ("faq/errors.md", "faq/errors-gpu.md")
"""Pages whose sections are about one message each."""
WORDS = {
    "zh": {
        "sum": "共 {messages} 条，出自 {pages} 个页面。",
        "name": "{}（{}）",
        "between": "；",
    },
    "en": {
        "sum": "{messages} messages, from {pages} pages.",
        "name": "{} ({})",
        "between": "; ",
    },
}
SHORTEST = 16
"""Characters of a message that stands for all longer ones beginning with it."""
LONGEST = 150
"""Characters of a message that the list shows."""

FENCE = re.compile(r"^\s*```(?P<language>\w*)")
NAMED = re.compile(
    r"\b(?P<kind>[A-Z]\w*(?:Error|Exception|Warning)|ERROR): (?P<text>\S.{4,})|"
    r"^(?P<usage>[\w./: -]*?\berror): (?P<rest>\S.{4,})"
)
CAUGHT = re.compile(r"\bexcept\b|\bmessage\b")
"""What a program has that prints the text of an exception or a warning that it caught."""
TEXT = r"(?P<text>\S.*)"
COLLECTS = {"add", "append", "extend", "put", "send"}
"""Methods by which a text gets into what is read later, a list or a queue."""


@functools.cache
def indexed(docs):
    """The index of one language, made once in a build: the home page says how long it is."""
    return index(docs)


def index(docs):
    """The messages of one language of the site.

    Args:
        docs: The folder of its pages.

    Returns:
        A list of messages in alphabetical order: text, type and places, each a page, the id of
        its section and the text of the heading.
    """
    found = []
    for path in sorted(docs.rglob("*.md")):
        page = path.relative_to(docs).as_posix()
        for identifier, heading, program, lines in outputs(path):
            place = (page, identifier, heading)
            found += [(_same(text), text, kind, place) for kind, text in messages(program, lines)]
    entries, last = [], None
    for same, text, kind, place in sorted(found, key=lambda f: (f[0], f[3][0] not in FIRST)):
        if last is None or not (same == last or (len(last) >= SHORTEST and same.startswith(last))):
            entries.append([text, "", []])
            last = same
        entry = entries[-1]
        entry[1] = entry[1] or kind
        if place not in entry[2]:
            entry[2].append(place)
    for _, _, places in entries:
        places.sort(key=lambda place: place[0] not in FIRST)
    return [tuple(entry) for entry in entries]


def _same(text):
    """The same for messages that differ in their numbers only; what the index is sorted by."""
    return " ".join(re.findall(r"[^\W_]+", re.sub(r"\d+", "0", text).lower()))


def outputs(page):
    """The recorded outputs of a page.

    Args:
        page: The Markdown file.

    Yields:
        For each the id and the text of its section's heading, the file of the program above
        it, and its lines.
    """
    sections = headings(page)
    inside, program, body = None, None, []
    for line in expand(page):
        fence = FENCE.match(line.text)
        if inside is None and fence:
            inside, body = fence["language"], []
        elif inside is not None and fence:
            if inside in {"python", "sh", "bash"} and body:
                program = body[0].source
            elif inside == "text" and body and body[0].source and program:
                _, heading, identifier = max(s for s in sections if s[0] < line.page_line)
                indent = min(len(b.text) - len(b.text.lstrip()) for b in body)
                yield identifier, heading, program, [b.text[indent:] for b in body]
            inside = None
        elif inside is not None and (line.text.strip() or line.source):
            body.append(line)


def messages(program, lines):
    """The messages among the lines that a program printed.

    Args:
        program: Its file.
        lines: What it printed.

    Returns:
        A list of pairs: the type, empty where it is not known, and the text.
    """
    source = program.read_text(encoding="utf-8")
    tree = ast.parse(source if program.suffix == ".py" and CAUGHT.search(source) else "")
    prints = _prints(tree)
    others = [p["pattern"] for p in prints if not p["text"] and p["literal"] > 2]
    written = {
        node.value.strip()
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    found, done, after = [], set(), 0
    for at, line in enumerate(lines):
        if at < after:  # the rest of a message on several lines
            continue
        match = NAMED.search(line)
        if match and _words(match["text"] or match["rest"]) > 1:
            kind = (match["kind"] or "").replace("ERROR", "")
            found.append((kind, (match["text"] or match["rest"]).strip()))
            continue
        if any(re.fullmatch(other, line) for other in others):
            continue
        for number, p in enumerate(prints):
            if not p["text"] or number in done:
                continue
            match = re.fullmatch(p["pattern"], line)
            if not match or not _is_prose(match["text"]) or match["text"].strip(" :") in written:
                continue
            kind = match.groupdict().get("kind") or p["kind"]
            text, count = _unwrapped(match["text"], lines[at:], p["width"])
            found.append((kind, text))
            after = at + count
            if not p["repeats"]:
                done.add(number)
            break
    return found


def _words(text):
    return len(re.findall(r"(?<!\S)[\"'(]?[A-Za-z][a-z_'()-]*[,.:;)]?(?!\S)", text))


def _is_prose(text):
    masked = re.search(r"\(\* | \*\)", text)  # a message whose numbers the program took out
    code = masked or re.match(r"tensor\(|torch\.Size|[\[({<\d-]|True|False|None", text.strip())
    number = re.search(r"\d|:$|True|False", text)
    few = _words(text) == 2 and (not number or re.match(r"\w+ \w+: ", text))
    plain = re.fullmatch(r"[A-Z][a-z]+(?: [A-Za-z]\w+){3,}", text.strip())
    return not code and bool(few or plain or _words(text) > 2)


def _unwrapped(text, lines, width):
    """A message that `textwrap` has put on several lines, as one; and how many lines it was."""
    count = 1
    for line, following in pairwise(lines):
        if not width or len(line.strip()) + 1 + len(following.split()[0]) <= width:
            break
        text += " " + following.strip()
        count += 1
    return text.strip().removesuffix(" [...]"), count


def _prints(tree):
    """What is known of each `print` in a program.

    Returns:
        Dictionaries: the pattern of what it prints, whether that holds the text of an exception
        or a warning, its type if the program says it, how many literal characters there are,
        whether it may print several messages, and the width to which it wraps them. A print
        that may have the text in several places has one for each.
    """
    found = []
    carried = _carried(tree)

    def visit(node, names, kind, repeats):
        if isinstance(node, ast.ExceptHandler):
            names = names | _made_in(node)
            kind = node.type.attr if isinstance(node.type, ast.Attribute) else ""
            kind = node.type.id if isinstance(node.type, ast.Name) else kind
            kind = "" if kind == "Exception" else kind
        elif isinstance(node, ast.For | ast.While | ast.FunctionDef):
            repeats = True
        elif isinstance(node, ast.Call) and getattr(node.func, "id", "") == "print":
            for p in _patterns(node, names, kind):
                found.append(p | {"repeats": repeats or p["repeats"]})
        for child in ast.iter_child_nodes(node):
            visit(child, names, kind, repeats)

    visit(tree, carried, "", False)
    return found


def _made_in(handler):
    """The names that hold the text of an exception inside its handler: name -> how it is made."""
    names = {handler.name: None} if handler.name else {}
    for _ in range(2):  # a name made from a name
        names |= _made_from(handler, names)
    return names


def _carried(tree):
    """The names that hold such a text elsewhere: made in a handler, or from a caught warning."""
    names = {}
    nodes = [*ast.walk(tree)]
    if not any(
        isinstance(n, ast.ExceptHandler) or getattr(n, "attr", "") == "message" for n in nodes
    ):
        return names
    for node in nodes:
        if isinstance(node, ast.ExceptHandler):
            names |= {name: how for name, how in _made_in(node).items() if name != node.name}
    for _ in range(3):
        names |= _made_from(tree, names)
    return names


def _made_from(tree, names):
    made = {}

    def take(target, value):
        if isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple):
            for one, other in zip(target.elts, value.elts, strict=False):
                take(one, other)
        elif _tells(value, names):
            while isinstance(target, ast.Subscript):
                target = target.value
            for one in target.elts if isinstance(target, ast.Tuple) else [target]:
                if isinstance(one, ast.Name):
                    made[one.id] = _marked(value, names)

    for node in ast.walk(tree):
        if isinstance(node, ast.Assign):
            for target in node.targets:
                take(target, node.value)
        elif isinstance(node, ast.NamedExpr):
            take(node.target, node.value)
        elif isinstance(node, ast.For | ast.comprehension):
            take(node.target, node.iter)
        elif isinstance(node, ast.Call) and getattr(node.func, "attr", "") in COLLECTS:
            for argument in node.args:
                take(node.func.value, argument)
        elif isinstance(node, ast.FunctionDef):
            for part in ast.walk(node):
                if isinstance(part, ast.Return | ast.Yield) and part.value:
                    take(ast.Name(node.name), part.value)
    return made


def _marked(value, names):
    """The parts of an f-string, with a mark where the text stands."""
    if not isinstance(value, ast.JoinedStr):
        return None
    mark = ast.Attribute(ast.Name("caught"), "message")
    return ast.JoinedStr([mark if _tells(part, names) else part for part in value.values])


def _tells(node, names):
    """Whether an expression holds the text of an exception or of a caught warning."""
    if isinstance(node, ast.Call) and getattr(node.func, "id", "") in {"type", "len"}:
        return False
    if isinstance(node, ast.Attribute) and node.attr == "message":
        return True
    if isinstance(node, ast.Attribute) and node.attr.startswith("__"):
        return False
    if isinstance(node, ast.Name):
        return node.id in names
    return any(_tells(child, names) for child in ast.iter_child_nodes(node))


def _patterns(call, names, kind):
    separator = next((k.value for k in call.keywords if k.arg == "sep"), None)
    between = separator.value if isinstance(separator, ast.Constant) else " "
    every = [_parts(argument, names) for argument in call.args]
    for number, parts in enumerate(_lines(every, "\n" in str(between))):
        places = [
            (i, j)
            for i, pieces in enumerate(parts)
            for j, part in enumerate(pieces)
            if _tells(part, names)
        ]
        for place in places or [None]:
            starred = any(isinstance(part, ast.Starred) for pieces in parts for part in pieces)
            yield _pattern(call, parts, str(between), place, kind, number > 0) | {
                "repeats": starred
            }


def _lines(arguments, apart):
    """What a print writes, line by line: its arguments, and f-strings cut at their line ends."""
    line = []
    for parts in arguments:
        if line and apart:
            yield line
            line = []
        line.append([])
        for part in parts:
            text = part.value if isinstance(part, ast.Constant) else ""
            first, *rest = text.split("\n") if isinstance(text, str) else [""]
            line[-1].append(ast.Constant(first) if rest else part)
            for piece in rest:
                yield line
                line = [[ast.Constant(piece.strip())] if piece.strip() else []]
    yield line


def _parts(argument, names):
    """An argument's literal and other parts; a name made from parts is these."""
    if isinstance(argument, ast.Name) and names.get(argument.id):
        argument = names[argument.id]
    return argument.values if isinstance(argument, ast.JoinedStr) else [argument]


def _pattern(call, arguments, between, place, kind, later):
    pattern, literal = [], 0
    for i, parts in enumerate(arguments):
        piece = ""
        for j, part in enumerate(parts):
            if isinstance(part, ast.Constant):
                piece += re.escape(str(part.value))
                literal += sum(c.isalpha() for c in str(part.value))
            elif (i, j) == place:
                piece += r"\s*" * (later or "indent(" in ast.unparse(part)) + TEXT
            elif ast.unparse(part).strip("{}").startswith("type(") and not any(
                "(?P<kind>" in p for p in [*pattern, piece]
            ):
                piece += r"(?P<kind>\w+)"
            else:
                piece += ".*?"
        pattern.append(piece)
    width = 0
    for node in ast.walk(call):
        if isinstance(node, ast.Call) and getattr(node.func, "attr", "") in {"fill", "wrap"}:
            width = node.args[1].value if len(node.args) > 1 else 70
    return {
        "pattern": re.escape(between).join(pattern),
        "text": place is not None,
        "kind": kind,
        "literal": literal,
        "width": width,
    }


def listing(entries, docs):
    """The index as a Markdown list, below a sentence that counts it."""
    words = WORDS[docs.name]
    titles = {
        page: headings(docs / page)[0][1]
        for page in {place[0] for _, _, places in entries for place in places}
    }
    lines = []
    for text, kind, places in entries:
        links = []
        for page, identifier, heading in places:
            name = titles[page] if page in FIRST else words["name"].format(heading, titles[page])
            target = posixpath.relpath(page, posixpath.dirname(PAGE))
            links.append(f"[{name}]({target}#{identifier})")
        shown = text if len(text) <= LONGEST else text[:LONGEST].rpartition(" ")[0] + " …"
        message = _code(f"{kind}: {shown}" if kind else shown)
        lines.append(f"- {message}<br>{words['between'].join(links)}")
    total = words["sum"].format(messages=len(entries), pages=len(titles))
    return total + "\n\n" + "\n".join(lines) + "\n"


def _code(text):
    tick, space = ("``", " ") if "`" in text else ("`", "")
    return f"{tick}{space}{text}{space}{tick}"


def on_pre_build(config):
    """Forget the index of an earlier build."""
    import messages  # MkDocs loads a hook by its path; this is the module that others import

    messages.indexed.cache_clear()


def on_page_markdown(markdown, page, config, files):
    """Append the index to its page."""
    import messages as shared

    if page.file.src_uri != PAGE:
        return markdown
    docs = Path(config.docs_dir)
    return markdown + "\n\n" + listing(shared.indexed(docs), docs)
