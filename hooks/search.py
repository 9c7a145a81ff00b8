"""The search: an index of sections, written as small scripts that ``assets/search.js`` loads.

Scripts rather than JSON, because a page that is opened from disk may load scripts only. A query
loads ``core.js`` (pages, sections, synonyms), the few ``terms-*.js`` that hold its terms, and
``text-*.js`` of the pages it shows; ``words.js`` only where a word is not found as it was typed,
and ``names.js`` for a query that may be a name of torch.

Words and Chinese are made into terms by ``terms`` here and by the function of the same name in
``search.js``; the rules that both follow are in ``docs/search.yml``.
"""

import hashlib
import json
import math
import posixpath
import re
import unicodedata
from collections import Counter, defaultdict
from functools import cache
from html import unescape
from pathlib import Path

import yaml
from lxml import etree

ROOT = Path(__file__).parents[1]
TOKEN = re.compile(
    r"(?P<chinese>[\u3400-\u9fff]+)|[A-Za-z]\+\+|\d+(?:\.\d+)?[eE][+-]?\d+"
    r"|[A-Za-z0-9_\u00c0-\u03ff]+(?:[.-][A-Za-z0-9_\u00c0-\u03ff]+)*"
)
CAMEL = re.compile(r"[A-Z]?[a-z]{2,}|[A-Z]{2,}(?![a-z])")
WEIGHTS = {
    "title": 9,
    "heading": 6,
    "words": 6,
    "taught": 3,
    "message": 3,
    "prose": 1,
    "aside": 0.35,
}
"""What an occurrence counts: a page's title, a section's heading, its extra words, the names of
torch that it teaches, the messages that its code raises, and so on."""
SATURATION = 3
LEVELS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
SHARD = 6_000
"""Characters of a file of terms."""
EXCERPT = 300
"""Characters of a section that a hit can show."""
NAMES = "reference/torch-names.md"
ROW = re.compile(
    r"<tr>\s*<td>(?:<a [^>]*>)?<code[^>]*>(?P<name>torch[\w.]+)</code>.*?</td>\s*"
    r"<td>(?P<taught>.*?)</td>",
    re.DOTALL,
)
MESSAGES = "faq/messages.md"
MESSAGE = re.compile(r"<li><code>(?P<text>.*?)</code><br ?/?>(?P<places>.*?)</li>", re.DOTALL)
PLACE = re.compile(r'href="(?P<page>[^":#]+)\.html#?(?P<section>[^"]*)"')
BREAKS = {"p", "li", "tr", "td", "pre", "br", "div", "dt", "dd"}
SKIPPED = {"script", "style", "math", "svg", "button", "nav"}


class _Unique(yaml.CSafeLoader):
    """Refuses a key that is there already; YAML would keep the last."""

    def construct_mapping(self, node, deep=False):
        seen = set()
        for key, _ in node.value:
            if key.value in seen:
                raise yaml.constructor.ConstructorError(
                    problem=f"{key.value!r} is there twice", problem_mark=key.start_mark
                )
            seen.add(key.value)
        return super().construct_mapping(node, deep)


def load(path):
    """Read a YAML file in which no key is there twice."""
    with path.open(encoding="utf-8") as file:
        return yaml.load(file, _Unique)


@cache
def _rules():
    return load(ROOT / "docs/search.yml")


@cache
def stem(word):
    """The form under which a word is found: both spellings, singular, plural, -ing and -ed."""
    for pattern, ending in _rules()["stem"]:
        if found := re.search(pattern, word):
            word = found[1] + ending
    return word


def terms(text):
    """Yield the terms of a text: names whole and in parts, words stemmed, Chinese in pairs."""
    for token in TOKEN.finditer(unicodedata.normalize("NFKC", text)):
        word = token[0]
        if token["chinese"]:
            yield from (word[i : i + 2] for i in range(max(1, len(word) - 1)))
        else:
            yield from _forms(word)


@cache
def _forms(word):
    """The terms of a word or name."""
    parts = [part for part in re.split(r"[._-]+", word) if part]
    if len(parts) < 2 or re.fullmatch(r"[\d.]+([eE][+-]?\d+)?", word):
        parts = CAMEL.findall(word)
    whole = word.lower().strip("_")
    forms = [stem(whole.replace("-", "") if word[0].isalpha() else whole)]
    return forms + [stem(part.lower()) for part in parts if len(parts) > 1]


def sections_of(html):
    """The sections of a page's content: heading, identifier, prose, and what is set aside."""
    sections = []

    def add(kind, text):
        if text and sections and kind != "skipped":
            sections[-1][kind].append(text)

    def walk(tag, kind):
        """Add a tag and the text behind it; the kind is that of the text around it."""
        around = kind
        if isinstance(tag.tag, str):  # no comment
            classes = set(tag.get("class", "").split())
            if tag.tag in {"h1", "h2", "h3"} and tag.get("id"):
                sections.append({"id": tag.get("id"), "heading": [], "prose": [], "aside": []})
                kind = "heading"
            elif tag.tag in SKIPPED or {"headerlink", "md-content__button"} & classes:
                kind = "skipped"
            elif tag.tag in {"pre", "details"} and kind != "skipped":
                kind = "aside"
            if tag.tag in BREAKS:
                add(kind, " ")
            add(kind, tag.text)
            for child in tag:
                walk(child, kind)
        add(around, tag.tail)

    for tag in etree.HTML(f"<body>{html}").find("body"):
        walk(tag, "prose")
    for section in sections:
        section["aside"] = "".join(section["aside"])
        for field in ("heading", "prose"):
            section[field] = " ".join("".join(section[field]).split())
    return sections


_files = []
_pages = []
_messages = {}  # each with the sections that show it
_names = {}  # of torch, which have a row in the index of names: name -> where it is taught


def on_files(files, config):
    """Start with no page; the view of a notebook will not be one."""
    _pages.clear()
    _names.clear()
    _messages.clear()
    _files[:] = [f.src_uri for f in files.documentation_pages() if f.src_uri.endswith(".md")]
    _rules.cache_clear()
    stem.cache_clear()
    _forms.cache_clear()
    return files


def on_page_content(html, page, config, files):
    """Remember the sections of a page."""
    if page.file.src_uri in _files:
        _pages.append((page.url, sections_of(html)))
    if page.file.src_uri == NAMES:
        _names.update(taught(html))
    if page.file.src_uri == MESSAGES:
        _messages.update(messages(html))


def on_post_build(config):
    """Write the index of this language; a preview that built a few pages again keeps the old."""
    folder = Path(config.site_dir) / "search"
    if len(_pages) < len(_files):
        return
    folder.mkdir(exist_ok=True)
    files = index(_pages, config.theme["language"], _names, _messages) | {"names": _dump([*_names])}
    version = hashlib.sha256("".join(files.values()).encode()).hexdigest()[:8]
    for name, data in files.items():
        data = data.replace('"version":0', f'"version":"{version}"', 1) if name == "core" else data
        (folder / f"{name}.js").write_text(f'searchData("{name}",{data})', encoding="utf-8")


def taught(html):
    """What the index of torch names says: name -> the sections that teach it."""
    return {
        row["name"]: _places(row["taught"], posixpath.dirname(NAMES)) for row in ROW.finditer(html)
    }


def messages(html):
    """What the index of messages says: message -> the sections that show it."""
    return {
        unescape(entry["text"]): _places(entry["places"], posixpath.dirname(MESSAGES))
        for entry in MESSAGE.finditer(html)
    }


def _places(html, folder):
    return [
        (posixpath.normpath(posixpath.join(folder, at["page"])), at["section"])
        for at in PLACE.finditer(html)
    ]


def _ends(name):
    """A dotted name and what is left of it when modules in front are left out, as terms."""
    parts = name.lower().split(".")
    return [stem(".".join(parts[start:])) for start in range(len(parts))]


def index(pages, language, names, told):
    """The files of the index: name -> JSON.

    Args:
        pages: Their addresses, each with its sections.
        language: That of the site.
        names: Names of torch, each with the sections that teach it.
        told: Messages, each with the sections that show it.
    """
    rules = _rules()
    teaches = defaultdict(Counter)
    for torch_name, places in names.items():
        for place in places:
            teaches[place].update(_ends(torch_name))
    shows = defaultdict(Counter)
    for message, places in told.items():
        for place in places:
            shows[place].update(terms(message))
    stop = {form for word in rules["stop"]["words"] for form in (word, stem(word))}
    counts = []  # one for each section: field -> term -> number
    words = Counter()
    for url, sections in pages:
        name = url.removesuffix(".html")
        for position, section in enumerate(sections):
            extra = []
            for place in (name if position == 0 else None, f"{name}#{section['id']}"):
                extra += rules["words"].get(place, [])
            fields = {
                "title" if position == 0 else "heading": section["heading"],
                "words": " / ".join(map(str, extra)),
                "prose": section["prose"],
                "aside": section["aside"],
            }
            counts.append({field: Counter(terms(text)) for field, text in fields.items()})
            counts[-1]["message"] = shows[name, section["id"]]
            counts[-1]["taught"] = teaches[name, section["id"]]
            if position == 0:
                counts[-1]["taught"] += teaches[name, ""]
            for field, text in fields.items():
                times = 1 if field == "aside" else 2
                for word in re.findall(r"[A-Za-z_]{4,20}|(?<!\w)[A-Za-z_]\w{3,20}(?!\w)", text):
                    words[word.lower()] += times
    average = {
        field: sum(sum(c.get(field, {}).values()) for c in counts) / len(counts) or 1
        for field in WEIGHTS
    } | {"title": 3, "heading": 3, "words": 8, "taught": 8, "message": 20}
    postings = defaultdict(list)
    for number, fields in enumerate(counts):
        weights = defaultdict(float)
        for field, counter in fields.items():
            length = 0.4 + 0.6 * sum(counter.values()) / average[field]
            for term, times in counter.items():
                weights[term] += WEIGHTS[field] * times / length
        for term, weight in weights.items():
            postings[term].append((number, weight / (weight + SATURATION)))
    characters = set(rules["stop"]["characters"])
    shards, size = [], SHARD
    for term in sorted(postings):
        if term in stop or not characters.isdisjoint(term):
            continue
        entry = _encode(postings[term])
        if size + len(entry) > SHARD:
            shards.append({})
            size = 0
        shards[-1][term] = entry
        size += len(entry) + len(term) + 6
    core = {
        "version": 0,
        "pages": [
            [url, _boost(url), [[s["id"], s["heading"]] for s in sections]]
            for url, sections in pages
        ],
        "shards": [next(iter(shard)) for shard in shards],
        "synonyms": _synonyms(language),
        "instead": _instead() if language == "zh" else [],
        "stem": rules["stem"],
        "stop": rules["stop"],
        "weak": rules["weak"],
        "later": list(rules["later"].items()),
    }
    known = [w for w, times in words.most_common() if times > 1 and w not in stop]
    return (
        {"core": _dump(core), "words": _dump(" ".join(known))}
        | {f"terms-{number}": _dump(shard) for number, shard in enumerate(shards)}
        | {
            f"text-{number}": _dump([section["prose"][:EXCERPT] for section in sections])
            for number, (_, sections) in enumerate(pages)
        }
    )


def _dump(data):
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")).replace("</", "<\\/")


def _encode(postings):
    """Each section as the distance to the one before, base 36, and a letter for the weight."""
    text, last = "", 0
    for number, weight in postings:
        text += _base36(number - last) + LEVELS[min(25, math.floor(weight * 26))]
        last = number
    return text


def _base36(number):
    digits = ""
    while number:
        number, digit = divmod(number, 36)
        digits = "0123456789abcdefghijklmnopqrstuvwxyz"[digit] + digits
    return digits


def _boost(url):
    boosts = _rules()["boost"]
    return next((boosts[start] for start in boosts if url.startswith(start)), 1)


def _instead():
    """Names that the glossary does not use, each with its own; a query may use them."""
    glossary = load(ROOT / "docs/glossary.yml")
    pairs = [(name, term["zh"]) for term in glossary.values() for name in term.get("not", [])]
    return sorted(pairs, key=lambda pair: -len(pair[0]))


def _synonyms(language):
    """Groups of words that mean the same; English readers need no Chinese ones."""
    groups = [[str(word) for word in group] for group in _rules()["synonyms"]]
    if language == "zh":
        glossary = load(ROOT / "docs/glossary.yml")
        groups += [[term["zh"], term["en"]] for term in glossary.values()]
        return [group for group in groups if len({word.lower() for word in group}) > 1]
    groups = [[word for word in group if word.isascii()] for group in groups]
    return [group for group in groups if len(group) > 1]
