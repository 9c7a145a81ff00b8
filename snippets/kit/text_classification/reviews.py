"""Reviews made by a small grammar, in Chinese and in English.

The words alone do not tell what a review means: “the screen is ugly” turns round after
“I doubt that”, and of two opinions joined by “although” only one counts.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass

LABELS = ("negative", "positive")
KINDS = ("plain", "framed", "although")
HELD_OUT = 5  # every fifth pair of a part and an adjective occurs in the test set only


@dataclass(frozen=True)
class Review:
    """One review.

    Attributes:
        text: What it says.
        label: 0 if it is negative, 1 if it is positive.
        kind: ``"plain"``: one statement; ``"framed"``: one statement and what the
            reviewer thinks of it; ``"although"``: two opinions, of which one counts.
    """

    text: str
    label: int
    kind: str


@dataclass(frozen=True)
class Language:
    """The words and patterns of one language.

    Attributes:
        parts: What a review may be about, separated by spaces.
        adjectives: The negative ones, then the positive ones, separated by spaces.
        affirmed: Patterns of a statement that says what its adjective says.
        negated: Patterns of a statement that says the opposite.
        kept: Frames around a statement that leave it as it is.
        turned: Frames that turn a statement into its opposite.
        although: Patterns of two opinions: ``{a}`` is granted, ``{b}`` counts.
        order: What a review may begin with; the number is random.
        stop: What ends a review.
    """

    parts: str
    adjectives: tuple[str, str]
    affirmed: tuple[str, ...]
    negated: tuple[str, ...]
    kept: tuple[str, ...]
    turned: tuple[str, ...]
    although: tuple[str, ...]
    order: str
    stop: str


LANGUAGES = {
    "zh": Language(
        parts="屏幕 键盘 外壳 按键 耳机 支架 开关 旋钮 手柄 电源",
        adjectives=(
            "难用 难看 松垮 粗糙 劣质 别扭",
            "好用 漂亮 结实 精致 可靠 顺手",
        ),
        affirmed=("{part}{adjective}", "{part}很{adjective}", "{part}真的{adjective}"),
        negated=("{part}不{adjective}", "{part}一点也不{adjective}", "{part}谈不上{adjective}"),
        kept=("别人说{s}，果然如此", "本以为{s}，果真这样", "我承认{s}", "说{s}，我同意"),
        turned=("别人说{s}，其实相反", "本以为{s}，哪知不然", "我不认为{s}", "说{s}，我反对"),
        although=("虽然{a}，但是{b}", "尽管{a}，{b}", "{b}，虽然{a}", "{b}，尽管{a}"),
        order="订单 {number}：",
        stop="。",
    ),
    "en": Language(
        parts="screen keyboard case button headset stand switch knob handle charger",
        adjectives=(
            "useless ugly flimsy crude shoddy awkward",
            "useful lovely sturdy neat reliable comfortable",
        ),
        affirmed=("the {part} is {adjective}", "the {part} is very {adjective}"),
        negated=("the {part} is not {adjective}", "the {part} is not at all {adjective}"),
        kept=("they say {s}, and they are right", "I thought {s}, and so it is", "I admit {s}"),
        turned=("they say {s}, and they are wrong", "I thought {s}, but no", "I doubt that {s}"),
        although=("although {a}, {b}", "{a}, but {b}", "{b}, although {a}", "{b}, even though {a}"),
        order="order {number}: ",
        stop=".",
    ),
}


class Writer:
    """Writes reviews of one language.

    Args:
        language: ``"zh"`` or ``"en"``.
        held_out: Whether to use the pairs that training never shows, or all others.
        rng: Where the choices come from.
    """

    def __init__(self, language: str, *, held_out: bool, rng: random.Random) -> None:
        if language not in LANGUAGES:
            raise ValueError(f"no language {language!r}; there are {', '.join(LANGUAGES)}")
        self.words, self.rng = LANGUAGES[language], rng
        self.parts = self.words.parts.split()
        self.pairs = [
            [
                (part, adjective)
                for i, part in enumerate(self.parts)
                for j, adjective in enumerate(adjectives.split())
                if ((i + 2 * j) % HELD_OUT == 0) == held_out
            ]
            for adjectives in self.words.adjectives
        ]

    def statement(self, label: int) -> str:
        """Say something of a part: “the screen is not ugly”."""
        negated = self.rng.random() < 0.5
        part, adjective = self.rng.choice(self.pairs[label != negated])
        pattern = self.rng.choice(self.words.negated if negated else self.words.affirmed)
        return pattern.format(part=part, adjective=adjective)

    def framed(self, label: int) -> str:
        """Say what to think of a statement: “I doubt that the screen is ugly”."""
        turned = self.rng.random() < 0.5
        frame = self.rng.choice(self.words.turned if turned else self.words.kept)
        return frame.format(s=self.statement(label != turned))

    def although(self, label: int) -> str:
        """Grant one thing and mean another: “although the case is neat, the knob is not”."""
        about_the_same = True
        while about_the_same:
            granted, meant = (
                self.framed(x) if self.rng.random() < 0.3 else self.statement(x)
                for x in (1 - label, label)
            )
            about_the_same = any(part in granted and part in meant for part in self.parts)
        return self.rng.choice(self.words.although).format(a=granted, b=meant)

    def review(self, kind: str, label: int) -> Review:
        """Write one review of a kind and a label."""
        write = {"plain": self.statement, "framed": self.framed, "although": self.although}[kind]
        text = write(label) + self.words.stop
        if self.rng.random() < 0.2:
            text = self.words.order.format(number=self.rng.randrange(10**6)) + text
        return Review(text[0].upper() + text[1:], label, kind)


def make_reviews(
    count: int,
    *,
    language: str | None = None,
    held_out: bool = False,
    seed: int = 0,
) -> list[Review]:
    """Write reviews, of each label, kind and language in turn.

    Args:
        count: How many.
        language: ``"zh"``, ``"en"``, or `None` for both in turn.
        held_out: Whether to use only pairs of part and adjective that no review made
            without this argument ever uses; for the test set.
        seed: Decides every choice.
    """
    rng = random.Random(f"{seed} {held_out}")
    names = list(LANGUAGES) if language is None else [language]
    writers = [Writer(name, held_out=held_out, rng=rng) for name in names]

    def turns() -> Iterator[Review]:
        while True:
            for kind in KINDS:
                for writer in writers:
                    for label in range(len(LABELS)):
                        yield writer.review(kind, label)

    source = turns()
    return [next(source) for _ in range(count)]


# Reviews that the grammar cannot write, in words that it knows, with their labels.
# --8<-- [start:own]
OWN_WORDS = (
    ("屏幕很漂亮，键盘也顺手。", 1),
    ("外壳结实，按键可靠，耳机也好用。", 1),
    ("屏幕不是不漂亮。", 1),
    ("谁说支架松垮？", 1),
    ("除了外壳粗糙，别的都好用。", 1),
    ("我可不认为电源劣质。", 1),
    ("键盘难用，屏幕也难看。", 0),
    ("屏幕是漂亮，可是按键别扭。", 0),
    ("没有人说开关好用。", 0),
    ("要是手柄不别扭就好了。", 0),
    ("旋钮哪里精致？", 0),
    ("他们说外壳结实，我看不见得。", 0),
    ("The case is neat and the knob is sturdy.", 1),
    ("The screen is lovely, the keyboard is comfortable, the handle is reliable.", 1),
    ("It is not true that the stand is flimsy.", 1),
    ("Nobody can say that the button is crude.", 1),
    ("Is the charger shoddy? Not at all.", 1),
    ("The case is ugly, but who cares: the keyboard is useful.", 1),
    ("The knob is awkward and the case is ugly.", 0),
    ("The headset is useful? I thought so, but it is not.", 0),
    ("I wish the switch were reliable.", 0),
    ("They say the handle is comfortable, but no.", 0),
    ("The screen would be lovely if it were not so crude.", 0),
    ("Not one button is reliable.", 0),
)
# --8<-- [end:own]
