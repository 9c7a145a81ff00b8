"""Chinese sentences with their English translations, written by a small grammar.

The grammar is right in both languages; what it says is not always sensible. Pairs of words
are held out: they are never together in training, though each word is there on its own.
"""

import functools
import random
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from snippets.kit.tables import Row
from snippets.kit.text_classification.tokens import tokenize

COLUMNS = ("source", "target")
"""What a table of sentences has: one to read, and its translation; in any two languages."""


class Pair(NamedTuple):
    """A sentence in both languages."""

    chinese: str
    english: str
    held_out: tuple[tuple[str, str], ...] = ()  # the pairs of words that training lacks


class Corpus(NamedTuple):
    """Sentences for training; for validation and test in two kinds.

    ``unseen`` sentences combine words as the training sentences do; ``composed`` ones have
    at least one pair of words that is not in training.
    """

    training: list[Pair]
    validation_unseen: list[Pair]
    validation_composed: list[Pair]
    test_unseen: list[Pair]
    test_composed: list[Pair]


class Subject(NamedTuple):
    """Who does it; English needs the forms of be and whether the verb gets an s."""

    chinese: str
    english: str
    be: str = "is"
    third: bool = True


class Noun(NamedTuple):
    """A thing; what is counted in cups or bowls has a measure in English too."""

    chinese: str
    classifier: str
    singular: str
    plural: str
    bare: str  # what one often eats: apples, but bread


SUBJECTS = [
    Subject("我", "I", "am", False),
    Subject("你", "you", "are", False),
    Subject("他", "he"),
    Subject("她", "she"),
    Subject("我们", "we", "are", False),
    Subject("他们", "they", "are", False),
    Subject("老师", "the teacher"),
    Subject("学生", "the student"),
    Subject("医生", "the doctor"),
    Subject("我妈妈", "my mother"),
]
OWNERS = {"我": "my", "你": "your", "他": "his", "她": "her", "我们": "our", "他们": "their"}
NUMBERS = {"两": "two", "三": "three", "四": "four", "五": "five", "十": "ten"}
POINTERS = {"这": "this", "那": "that"}
PAST = {
    "昨天": "yesterday",
    "上个星期": "last week",
    "去年": "last year",
    "刚才": "just now",
    "今天早上": "this morning",
}
FUTURE = {
    "明天": "tomorrow",
    "下个星期": "next week",
    "明年": "next year",
    "马上": "at once",
    "今天晚上": "this evening",
}
PLACES = {
    "商店": "in the shop",
    "家": "at home",
    "学校": "at school",
    "公园": "in the park",
    "图书馆": "in the library",
    "饭馆": "in the restaurant",
    "火车上": "on the train",
}


def _count(chinese: str, classifier: str, singular: str, plural: str = "") -> Noun:
    plural = plural or singular + "s"
    return Noun(chinese, classifier, singular, plural, plural)


def _mass(chinese: str, classifier: str, english: str, measure: str) -> Noun:
    return Noun(chinese, classifier, f"{measure} of {english}", f"{measure}s of {english}", english)


NOUNS = {
    noun.chinese: noun
    for noun in [
        _count("苹果", "个", "apple"),
        _mass("面包", "块", "bread", "piece"),
        _count("鱼", "条", "fish", "fish"),
        _mass("米饭", "碗", "rice", "bowl"),
        _mass("茶", "杯", "tea", "cup"),
        _mass("水", "杯", "water", "glass"),
        _mass("咖啡", "杯", "coffee", "cup"),
        _count("书", "本", "book"),
        _count("信", "封", "letter"),
        _count("报纸", "份", "newspaper"),
        _count("电影", "部", "film"),
        _count("衬衫", "件", "shirt"),
        _count("车", "辆", "car"),
        _count("桌子", "张", "table"),
        _count("门", "扇", "door"),
        _count("猫", "只", "cat"),
    ]
}
NOUNS["水"] = NOUNS["水"]._replace(plural="glasses of water")

# A Chinese verb with its objects; the English verb depends on the object.
VERBS = {
    "吃": {"eat": "苹果 面包 鱼 米饭"},
    "喝": {"drink": "茶 水 咖啡"},
    "看": {"read": "书 信 报纸", "watch": "电影"},
    "写": {"write": "书 信"},
    "买": {"buy": "苹果 面包 鱼 茶 书 报纸 衬衫 车 桌子 猫"},
    "卖": {"sell": "苹果 茶 咖啡 书 报纸 车 桌子"},
    "做": {"cook": "鱼 米饭", "make": "衬衫 桌子 面包"},
    "洗": {"wash": "苹果 衬衫 车 猫"},
    "画": {"draw": "鱼 车 门 猫 苹果"},
    "找": {"look for": "书 信 车 猫 衬衫"},
    "修": {"repair": "车 桌子 门"},
    "开": {"drive": "车", "open": "门"},
}
FORMS = {  # third person, past, -ing
    "eat": ("eats", "ate", "eating"),
    "drink": ("drinks", "drank", "drinking"),
    "read": ("reads", "read", "reading"),
    "watch": ("watches", "watched", "watching"),
    "write": ("writes", "wrote", "writing"),
    "buy": ("buys", "bought", "buying"),
    "sell": ("sells", "sold", "selling"),
    "cook": ("cooks", "cooked", "cooking"),
    "make": ("makes", "made", "making"),
    "wash": ("washes", "washed", "washing"),
    "draw": ("draws", "drew", "drawing"),
    "look for": ("looks for", "looked for", "looking for"),
    "repair": ("repairs", "repaired", "repairing"),
    "drive": ("drives", "drove", "driving"),
    "open": ("opens", "opened", "opening"),
}
ENGLISH_VERB = {
    (verb, noun): english
    for verb, senses in VERBS.items()
    for english, nouns in senses.items()
    for noun in nouns.split()
}
NOUNS_OF = {verb: [noun for one, noun in ENGLISH_VERB if one == verb] for verb in VERBS}
VERBS_OF = {noun: [verb for verb, one in ENGLISH_VERB if one == noun] for noun in NOUNS}


# The 的-clauses that training lacks; each verb and each noun is in others. The exception is
# the film: it is in none, to see what happens.
CLAUSES = {
    "test": "吃苹果 买面包 画鱼 卖茶 找书 买报纸 洗衬衫 修车 做桌子 画猫",
    "validation": "洗苹果 做鱼 看信 买衬衫 卖车 卖桌子 找猫",
    "never": "看电影",
}


def held_out_pairs() -> dict[tuple[str, str], str]:
    """The pairs that training lacks: (verb, time word) and (verb + 的, noun).

    Of the five past and the five future time words, each verb lacks one for validation and
    one for test.

    Returns:
        For each pair where it is: ``"validation"``, ``"test"``, or ``"never"``.
    """
    held = {}
    for times in (list(PAST), list(FUTURE)):
        for number, verb in enumerate(VERBS):
            held[verb, times[number % 5]] = "test"
            held[verb, times[(number + 2) % 5]] = "validation"
    for part, clauses in CLAUSES.items():
        held |= {(clause[0] + "的", clause[1:]): part for clause in clauses.split()}
    return held


HELD_OUT = held_out_pairs()


class Writer:
    """Writes sentences at random.

    Args:
        rng: The source of the random choices.
        clauses: How many 的-clauses the object has; `None` for none or one, at random.
    """

    def __init__(self, rng: random.Random, clauses: int | None = None) -> None:
        self.rng, self.clauses = rng, clauses

    def sentence(self) -> Pair:
        """Write one sentence."""
        rng, self.pairs = self.rng, []
        subject = rng.choice(SUBJECTS)
        verb = rng.choice(list(VERBS))
        noun = rng.choice(NOUNS_OF[verb])
        tense = rng.choices(["past", "future", "now", "often"], [4, 4, 2, 2])[0]
        mood = rng.choices(["plain", "negative", "question"], [2, 1, 1])[0]
        time, time_english = self.time(tense)
        self.pairs.append((verb, time))
        place = rng.choice(list(PLACES)) if rng.random() < 0.4 else None
        thing, thing_english = self.object(noun, plain=mood == "plain", often=tense == "often")

        mark = {
            ("past", False): "",
            ("past", True): "没有",
            ("future", False): "会",
            ("future", True): "不会",
            ("now", False): "正在",
            ("now", True): "没有在",
            ("often", False): "常常",
            ("often", True): "不常",
        }[tense, mood == "negative"]
        first, second = subject.chinese, time
        if rng.random() < 0.5:
            first, second = second, first
        where = f"在{place}" if place else ""
        if mark.endswith("在"):
            where = where.removeprefix("在")  # 正在 and 在家 become 正在家
        after = "了" if tense == "past" and mood != "negative" else ""
        end = "吗？" if mood == "question" else "。"
        chinese = first + second + mark + where + verb + after + thing + end

        rest = [thing_english, PLACES.get(place, ""), time_english]
        english = self.clause(subject, ENGLISH_VERB[verb, noun], tense, mood)
        words = " ".join(part for part in [english, *rest] if part)
        held = tuple(pair for pair in self.pairs if pair in HELD_OUT)
        return Pair(chinese, words + ("?" if mood == "question" else "."), held)

    def time(self, tense: str) -> tuple[str, str]:
        """A time that fits the tense, in Chinese and in English; both may be empty."""
        if tense in ("past", "future"):
            return self.rng.choice(list((PAST if tense == "past" else FUTURE).items()))
        return ("现在", "now") if tense == "now" and self.rng.random() < 0.5 else ("", "")

    def clause(self, subject: Subject, verb: str, tense: str, mood: str) -> str:
        """Subject and verb in English, in the right order and form."""
        third, past, ing = FORMS[verb]
        helper, form = {
            "past": ("did", verb),
            "future": ("will", verb),
            "now": (subject.be, ing),
            "often": ("does often" if subject.third else "do often", verb),
        }[tense]
        who = subject.english
        if mood == "question":
            helper, _, often = helper.partition(" ")
            return " ".join(part for part in [helper, who, often, form] if part)
        if mood == "negative":
            helper, _, often = helper.partition(" ")
            return " ".join(part for part in [who, helper, "not", often, form] if part)
        if tense == "past":
            return f"{who} {past}"
        if tense == "often":
            return f"{who} often {third if subject.third else verb}"
        return f"{who} {helper} {form}"

    def object(self, name: str, *, plain: bool, often: bool) -> tuple[str, str]:
        """The object with what stands before it."""
        rng, noun = self.rng, NOUNS[name]
        clauses = self.clauses
        if clauses is None:
            clauses = 1 if rng.random() < 0.35 else 0
        if clauses:
            return self.with_clauses(noun, clauses)
        kinds = ["this", "mine"]
        if often:
            kinds.append("bare")
        elif plain:
            kinds += ["one", "many"]
        kind = rng.choice(kinds)
        if kind == "this":
            chinese, english = rng.choice(list(POINTERS.items()))
            return chinese + noun.classifier + noun.chinese, f"{english} {noun.singular}"
        if kind == "mine":
            chinese, english = rng.choice(list(OWNERS.items()))
            return f"{chinese}的{noun.chinese}", f"{english} {_alone(noun)}"
        if kind == "one":
            article = "an" if noun.singular[0] in "aeiou" else "a"
            return f"一{noun.classifier}{noun.chinese}", f"{article} {noun.singular}"
        if kind == "many":
            chinese, english = rng.choice(list(NUMBERS.items()))
            return chinese + noun.classifier + noun.chinese, f"{english} {noun.plural}"
        return noun.chinese, noun.bare

    def with_clauses(self, noun: Noun, count: int) -> tuple[str, str]:
        """他昨天买的书: the book that he bought yesterday; the last clause is the inner one."""
        rng, before, after = self.rng, "", ""
        for _ in range(count):
            who = rng.choice(SUBJECTS)
            verb = rng.choice(VERBS_OF[noun.chinese])
            kind, when, when_english = rng.choice(["time", "place", "none"]), "", ""
            if kind == "time":
                when, when_english = self.time("past")
                self.pairs.append((verb, when))
            elif kind == "place":
                place = rng.choice(list(PLACES))
                when, when_english = f"在{place}", PLACES[place]
            self.pairs.append((verb + "的", noun.chinese))
            before += f"{who.chinese}{when}{verb}的"
            past = FORMS[ENGLISH_VERB[verb, noun.chinese]][1]
            told = " ".join(part for part in ["that", who.english, past, when_english] if part)
            after = f" {told}{after}"
        return before + noun.chinese, f"the {_alone(noun)}{after}"


def _alone(noun: Noun) -> str:
    return noun.bare if " of " in noun.singular else noun.singular


def write(seed: int, clauses: int | None = None) -> Iterator[Pair]:
    """Write sentences without end, none of them twice."""
    writer, seen = Writer(random.Random(seed), clauses), set()
    while True:
        pair = writer.sentence()
        if pair.chinese not in seen:
            seen.add(pair.chinese)
            yield pair


def make_corpus(
    seed: int = 0, training: int = 4500, validation: int = 100, test: int = 500
) -> Corpus:
    """Write sentences and divide them by the pairs of words that are in them.

    Args:
        seed: Decides the sentences.
        training: How many training sentences.
        validation: How many validation sentences of each of the two kinds.
        test: How many test sentences of each of the two kinds.
    """
    return Corpus(*map(list, _divided(seed, training, validation, test)))


@functools.lru_cache(maxsize=2)
def _divided(seed: int, training: int, validation: int, test: int) -> Corpus:
    sizes = [training, validation, validation, test, test]
    corpus = Corpus(*([] for _ in sizes))
    for pair in write(seed):
        parts = {HELD_OUT[held] for held in pair.held_out}
        if len(parts) > 1 or "never" in parts:
            continue
        names = [f"{part}_composed" for part in parts]
        names = names or ["test_unseen", "validation_unseen", "training"]
        for name in names:
            place = Corpus._fields.index(name)
            if len(corpus[place]) < sizes[place]:
                corpus[place].append(pair)
                break
        if all(len(part) == size for part, size in zip(corpus, sizes, strict=True)):
            return corpus


def make_longer(clauses: int, count: int = 200, seed: int = 1) -> list[Pair]:
    """Sentences with more 的-clauses than the corpus has, and no pair that training lacks.

    Args:
        clauses: How many in each sentence; the corpus has at most 1.
        count: How many sentences.
        seed: Decides the sentences.
    """
    source = write(seed, clauses)
    return [next(pair for pair in source if not pair.held_out) for _ in range(count)]


def make_films(count: int = 200, seed: int = 1) -> list[Pair]:
    """Sentences with a 的-clause about a film, which the corpus does not have."""
    source, wanted = write(seed, 1), (("看的", "电影"),)
    return [next(pair for pair in source if pair.held_out == wanted) for _ in range(count)]


def pairs_of(rows: Sequence[Row]) -> list[Pair]:
    """Sentences of your own, of the `COLUMNS` of a table.

    Raises:
        ValueError: If one has no words; the message names the line.
    """
    for row in rows:
        for column in COLUMNS:
            if not tokenize(row[column]):
                row.refuse(f"column {column}: {row[column]!r} has no words")
    return [Pair(*(row[column] for column in COLUMNS)) for row in rows]


def characters(pairs: Sequence[Pair]) -> list[str]:
    """The characters of the Chinese sentences, sorted."""
    return sorted({character for pair in pairs for character in pair.chinese})
