"""Summaries: ROUGE, both kinds of data, both models, and the command."""

import functools
import itertools
import json
import lzma
import random
import re
import runpy
import sys
from collections import Counter
from pathlib import Path
from types import SimpleNamespace

import pytest
import torch
from sklearn.metrics.pairwise import cosine_similarity

from includes import ROOT
from snippets.kit.summarization import docstrings, evaluation, measure, trained
from snippets.kit.summarization.docstrings import articles, part_of, sentences_of
from snippets.kit.summarization.extractive import (
    SentenceRanker,
    choose,
    choose_central,
    rouge_of_sentences,
    sentence_features,
)
from snippets.kit.summarization.matches import (
    HEADLINES,
    PARTS,
    matches,
    read_headline,
)
from snippets.kit.summarization.matches import part_of as part_of_name
from snippets.kit.summarization.pointer import (
    FLOOR,
    PointerSummarizer,
    join,
    mixture,
    mixture_log_probability,
    summarize,
)
from snippets.kit.summarization.rouge import longest_common, rouge, rouge_l, rouge_n, words
from snippets.kit.summarization.training import (
    Reports,
    known_words,
    pointer_loss,
    train_pointer,
    train_ranker,
)
from snippets.kit.text_classification.tokens import PADDING, UNKNOWN
from snippets.kit.training import CheckpointError, load_checkpoint
from tests.kit.real import run_lines

RESULTS = json.loads((ROOT / "snippets/applications/summarization/results.json").read_text("utf-8"))


@pytest.fixture(scope="module")
def test_matches():
    return matches(60, part="test")


@pytest.fixture(scope="module")
def headlines():
    return trained.load_summarizer("headlines")


# ROUGE


def longest_by_trying(first, second):
    """Try all subsequences of the first, the longest first."""
    for size in range(len(first), 0, -1):
        for kept in itertools.combinations(first, size):
            rest = iter(second)
            if all(word in rest for word in kept):
                return size
    return 0


def test_the_longest_common_subsequence_is_that_of_trying_all():
    chance = random.Random(0)
    for _ in range(200):
        first, second = (chance.choices("abcd", k=chance.randint(0, 8)) for _ in range(2))
        assert longest_common(first, second) == longest_by_trying(first, second)
        assert longest_common(second, first) == longest_common(first, second)


def test_rouge_n_is_the_f1_of_counted_ngrams():
    chance = random.Random(1)
    for _ in range(100):
        ours, theirs = (chance.choices("abc", k=chance.randint(2, 9)) for _ in range(2))
        for n in (1, 2):
            counts = [
                Counter(zip(*(side[i:] for i in range(n)), strict=False)) for side in (ours, theirs)
            ]
            common = sum(min(count, counts[1][gram]) for gram, count in counts[0].items())
            precision, recall = (common / sum(count.values()) for count in counts)
            f1 = 2 * precision * recall / (precision + recall) if common else 0
            assert rouge_n(ours, theirs, n) == pytest.approx(f1)


def test_rouge_of_equal_empty_and_foreign_texts():
    assert rouge("Zalka beat Fenby.", "zalka BEAT fenby") == dict.fromkeys(measure.KINDS, 1.0)
    assert rouge("", "a b") == dict.fromkeys(measure.KINDS, 0.0)
    assert rouge_l([], []) == 0 and rouge_n(["a"], ["a"], 2) == 0
    assert words("北京2比1, don't") == ["北", "京", "2", "比", "1", "don't"]
    with pytest.raises(ValueError, match=r"the reference has no words to compare with: '\.\.\.'"):
        rouge("a", "...")


# the data


def test_the_snapshot_holds_texts_with_summaries_and_their_licence():
    every = articles()
    assert len(every) > 1000
    assert all(3 <= len(one.sentences) <= docstrings.MOST for one in every)
    assert all(len(words(one.summary)) >= 3 for one in every)
    assert not any(words(one.summary) in map(words, one.sentences) for one in every)
    assert all(words(sentence) for one in every for sentence in one.sentences)
    assert len({one.sentences for one in every}) == len(every)
    licence = json.loads(lzma.decompress(docstrings.SNAPSHOT.read_bytes()))["licence"]
    assert "PYTHON SOFTWARE FOUNDATION LICENSE" in licence


def test_all_texts_of_a_file_are_in_one_part():
    training, test = trained.docstring_data()
    assert not {one.file for one in training} & {one.file for one in test}
    assert len(training) + len(test) == len(articles())
    assert {part_of(one) for one in test} == {0}


def test_collecting_reads_docstrings_with_a_first_line(tmp_path):
    (tmp_path / "test").mkdir()
    text = '"""Say what it does.\n\nOne thing. Another thing. A third one.\n\n>>> 1\n1\n"""\n'
    (tmp_path / "good.py").write_text(text + f"def f():\n    {text}")
    (tmp_path / "long.py").write_text('"""A first line that\ngoes on. And on. And on.\n"""')
    (tmp_path / "test" / "no.py").write_text(text)
    (row,) = docstrings._collect(tmp_path)
    assert row[:2] == ("good.py:", "Say what it does.")
    assert row[2] == ["One thing.", "Another thing.", "A third one."]


def test_a_damaged_snapshot_is_reported(tmp_path, monkeypatch):
    (tmp_path / "cut.xz").write_bytes(docstrings.SNAPSHOT.read_bytes()[:500])
    monkeypatch.setattr(docstrings, "SNAPSHOT", tmp_path / "cut.xz")
    with pytest.raises(ValueError, match=r"is damaged: .* make it anew with this module's command"):
        articles()


def test_sentences_end_at_full_stops_and_empty_lines():
    assert sentences_of("One, e.g. this. Two!\n\nthree\n\n...\n") == [
        "One, e.g. this.",
        "Two!",
        "three",
    ]


def test_no_name_is_in_two_parts():
    names = {}
    for part in PARTS:
        drawn = matches(100, part=part)
        names[part] = {goal.scorer for match in drawn for goal in match.goals}
        names[part] |= {team for match in drawn for team in match.teams}
        assert {part_of_name(name) for name in names[part]} == {part}
    assert not names["training"] & names["test"]
    with pytest.raises(ValueError, match="part is 'all', but must be one of training"):
        matches(1, part="all")


def test_headlines_say_what_happened():
    kinds = Counter()
    for match in matches(800, seed=3):
        facts = match.facts
        kinds[facts["kind"]] += 1
        assert read_headline(match.headline) == facts
        shots = [sum(goal.side == side for goal in match.goals) for side in (0, 1)]
        place = match.teams.index(facts["winner"])
        if "score" in facts:
            assert facts["score"] == f"{max(shots)}-{min(shots)}"
        if "draw" in match.headline:
            assert shots[0] == shots[1]
        else:
            assert shots[place] > shots[1 - place]
        by = Counter(goal.scorer for goal in match.goals)
        if facts["kind"] == "hat-trick":
            assert by[facts["scorer"]] >= 3
        if facts["kind"] == "brace":
            assert by[facts["scorer"]] == 2 == max(by.values())
        if facts["kind"].startswith("late"):
            assert any(g.minute >= 80 and g.scorer == facts["scorer"] for g in match.goals)
        if facts["kind"] == "comeback":
            assert any(
                sum(1 if g.side == place else -1 for g in match.goals[:n]) < 0
                for n in range(len(match.goals))
            )
    assert set(kinds) == set(HEADLINES)


def test_reports_hold_every_scorer_and_are_read_whole():
    for match in matches(300, seed=4):
        assert all(goal.scorer in match.report for goal in match.goals)
        assert all(team in match.report for team in match.teams)
        assert not re.search(r"[{}]| [.,]|\.\S", match.report)
        assert match.report.count(" ") < 130


def test_a_seed_decides_the_matches():
    assert matches(5, seed=1) == matches(5, seed=1) != matches(5, seed=2)


# the pointer


def random_mixture(batch=2, length=3, known=6, source_length=5, slots=3):
    generator = torch.Generator().manual_seed(0)
    source = torch.randint(1, known + slots, (batch, source_length), generator=generator)
    source[1, -2:] = PADDING
    gate = torch.randn(batch, length, generator=generator)
    own = torch.randn(batch, length, known, generator=generator).log_softmax(dim=2)
    scores = torch.randn(batch, length, source_length, generator=generator)
    copy = scores.masked_fill(source[:, None] == PADDING, FLOOR).log_softmax(dim=2)
    return gate, own, copy, source


def test_the_mixture_is_that_of_a_loop():
    gate, own, copy, source = random_mixture()
    whole = mixture(gate, own, copy, source, slots=3)
    assert torch.allclose(whole.sum(dim=2), torch.ones(2, 3))
    for b, t, word in itertools.product(range(2), range(3), range(9)):
        share = torch.sigmoid(gate[b, t])
        p = share * own[b, t, word].exp() if word < 6 else 0.0
        for position in range(5):
            if source[b, position] == word and word != PADDING:
                p = p + (1 - share) * copy[b, t, position].exp()
        assert whole[b, t, word].item() == pytest.approx(float(p), abs=1e-6)
        target = torch.full((2, 3), word)
        log = mixture_log_probability(gate, own, copy, source, target)[b, t]
        if p > 0:
            assert log.item() == pytest.approx(torch.as_tensor(p).log().item(), abs=1e-5)
        else:
            assert -2e9 < log < -1e8  # it stands for minus infinity, and is finite


def test_the_log_probability_has_a_finite_gradient_where_a_probability_is_zero():
    gate = torch.tensor([[200.0]], requires_grad=True)  # the share of copying is 0 in float32
    own = torch.tensor([[[0.0, FLOOR]]], requires_grad=True)
    copy = torch.zeros(1, 1, 1, requires_grad=True)
    for word in (0, 1, 2, 3):  # sure, impossible, only copied, nowhere
        parts = gate, own, copy, torch.tensor([[2]]), torch.tensor([[word]])
        log = mixture_log_probability(*parts).sum()
        assert log.isfinite()
        gradients = torch.autograd.grad(log, (gate, own, copy))
        assert all(gradient.isfinite().all() for gradient in gradients)


def small_model(**options):
    torch.manual_seed(0)
    return PointerSummarizer(
        ["beat", "2", "-", "1", "."], width=8, heads=2, layers=1, **options
    ).eval()


def test_unknown_words_get_slots_and_the_same_word_the_same_slot():
    model = small_model(slots=2)
    known = len(model.vocabulary)
    source = model.encode("Zalka BEAT Fenby. zalka 2-1 Orin")
    beat, dot, two, dash, one = (
        model.vocabulary.numbers[word] for word in ("beat", ".", "2", "-", "1")
    )
    assert source.numbers.tolist() == [
        known, beat, known + 1, dot, known, two, dash, one, UNKNOWN
    ]  # fmt: skip
    target = model.encode_headline("Fenby beat Nobody", source)
    assert target[1:-1].tolist() == [known + 1, beat, UNKNOWN]
    assert small_model(copying=False).encode_headline("Zalka", source)[1] == UNKNOWN


def test_a_long_report_is_cut_and_an_empty_one_refused():
    model = small_model(limit=3)
    assert model.encode("a b c d e").words == ["a", "b", "c"]
    with pytest.raises(ValueError, match=r"nothing to summarise: the text ' ' has no words"):
        model.encode(" ")


def test_padding_changes_nothing():
    model = small_model()
    source = model.encode("Zalka beat Fenby 2-1.").numbers
    padded = torch.nn.functional.pad(source, (0, 3))
    written = model.encode_headline("Zalka beat", model.encode("Zalka beat Fenby."))
    with torch.no_grad():
        alone = model(source[None], written[None])
        beside = model(padded[None], written[None])
    assert torch.allclose(alone[0], beside[0], atol=1e-5)
    assert torch.allclose(alone[1], beside[1], atol=1e-5)
    assert torch.allclose(alone[2].exp(), beside[2].exp()[..., : len(source)], atol=1e-5)
    assert torch.equal(beside[2].exp()[..., len(source) :], torch.zeros(1, len(written), 3))


def test_without_copying_only_known_words_are_written(test_matches):
    model = small_model(copying=False)
    whole = mixture(
        *model(*(torch.tensor([[8, 3, 9]]), torch.tensor([[2]]))), torch.tensor([[8, 3, 9]]), 32
    )
    assert torch.equal(whole[..., len(model.vocabulary) :], torch.zeros(1, 1, 32))
    for headline in summarize(model, [match.report for match in test_matches[:5]]):
        assert set(map(str.lower, headline.words)) <= {*model.vocabulary.tokens, "<unknown>"}


def test_greedy_writing_takes_the_likeliest_word_each_time(headlines, test_matches):
    report = test_matches[0].report
    (alone,) = summarize(headlines, [report])
    together = summarize(headlines, [match.report for match in test_matches[:8]])[0]
    assert str(alone) == str(together)
    source = headlines.encode(report)
    target = headlines.encode_headline(str(alone), source)
    total = 0.0
    with torch.no_grad():
        for t in range(1, len(target)):
            gate, own, copy = headlines(source.numbers[None], target[None, :t])
            likely = mixture(gate, own, copy, source.numbers[None], headlines.slots)[0, -1]
            assert likely.argmax() == target[t]
            total += likely.max().log().item()
    assert alone.score == pytest.approx(total, abs=1e-3)
    assert len(alone.gates) == len(alone.words) == len(alone.attention)
    assert torch.allclose(alone.attention.sum(dim=1), torch.ones(len(alone.words)), atol=1e-5)


def test_words_are_joined_as_one_writes_them():
    assert (
        join(["A", "hat", "-", "trick", ",", "and", "Orin", "win", "2", "-", "1", "."])
        == "A hat-trick, and Orin win 2-1."
    )


def test_chinese_words_are_joined_without_spaces():
    assert join([*"昨夜风暴", "2", "次", ",", "in", "港", "口"]) == "昨夜风暴 2 次, in 港口"


def test_known_words_leave_names_to_be_copied():
    known = known_words(matches(400))
    assert not {goal.scorer.lower() for match in matches(50) for goal in match.goals} & set(known)
    assert {"beat", "hat", "trick", "hosts", "goalless", "2", "-"} <= set(known)


def test_training_learns_and_resumes(tmp_path, monkeypatch):
    data = matches(96)
    options = {"epochs": 2, "width": 16, "layers": 1, "rate": 0.01}
    whole, history = train_pointer(data, data[:16], **options)
    assert history[1]["loss"] < history[0]["loss"]
    set_epoch = Reports.set_epoch

    def stop(self, epoch):
        if epoch == 1:
            raise KeyboardInterrupt
        set_epoch(self, epoch)

    with monkeypatch.context() as patch:
        patch.setattr(Reports, "set_epoch", stop)
        with pytest.raises(KeyboardInterrupt):
            train_pointer(data, data[:16], checkpoint=tmp_path / "model.pt", **options)
    _, again = train_pointer(
        data, data[:16], checkpoint=tmp_path / "model.pt", resume=True, **options
    )
    assert again == history
    loaded = trained.load_summarizer(tmp_path / "model.pt")
    for name, weight in whole.state_dict().items():
        assert torch.equal(loaded.state_dict()[name], weight), name


def test_the_loss_is_the_mean_over_the_words_of_headlines():
    model = small_model()
    batch = Reports(model, matches(6), 6)[0]
    source, headline = batch
    logs = []
    with torch.no_grad():
        for row in range(6):
            whole = mixture(
                *model(source[row : row + 1], headline[row : row + 1, :-1]),
                source[row : row + 1],
                32,
            )
            for t, word in enumerate(headline[row, 1:].tolist()):
                if word != PADDING:
                    logs.append(whole[0, t, word].log())
        assert pointer_loss(model, batch).item() == pytest.approx(
            -torch.stack(logs).mean().item(), abs=1e-4
        )


# the ranker


def test_features_of_sentences():
    length, marks, shared = sentence_features(["A b.", "b c (d)", "..."]).T
    assert torch.allclose(length.exp(), torch.tensor([4.0, 6.0, 4.0]))
    assert torch.allclose(marks, torch.tensor([1 / 3, 2 / 5, 1.0]))
    assert torch.allclose(shared, torch.tensor([1 / 2, 1 / 3, 0.0]))


def test_a_text_is_scored_the_same_beside_a_longer_one():
    torch.manual_seed(0)
    model = SentenceRanker(["one", "two", "three"]).eval()
    short, long = ["One two.", "Three."], ["One.", "Two.", "Three.", "Four."]
    with torch.no_grad():
        alone, beside = model(*model.encode([short])), model(*model.encode([short, long]))
    assert torch.allclose(alone[0], beside[0, :2], atol=1e-5)
    assert beside[0, 2:].tolist() == [-torch.inf] * 2
    with pytest.raises(ValueError, match="a text has no sentences"):
        model.encode([short, []])


def test_the_ranker_learns_what_is_told_apart_by_words():
    chance = random.Random(0)
    data = []
    for number in range(96):
        sentences = ["the wrong one", "another wrong one", "nothing here"]
        sentences.insert(chance.randrange(4), "good words")
        data.append(docstrings.Article(f"{number}.py:", "good words indeed", tuple(sentences)))
    model, _ = train_ranker(data, epochs=20, rate=0.01)
    texts = [one.sentences for one in data]
    right = [
        one.index("good words") == n for one, n in zip(texts, choose(model, texts), strict=True)
    ]
    assert evaluation.share(right) > 0.95


def test_the_central_sentence_is_the_most_similar_to_all():
    from sklearn.feature_extraction.text import TfidfVectorizer

    texts = [one.sentences for one in articles()[:20]]
    vectors = TfidfVectorizer(tokenizer=words, token_pattern=None, lowercase=False)
    vectors.fit([sentence for sentences in texts for sentence in sentences])
    for sentences, chosen in zip(texts, choose_central(texts, texts), strict=True):
        similar = cosine_similarity(vectors.transform(sentences)).sum(axis=1)
        assert similar[chosen] == pytest.approx(similar.max())


# judging


def test_cross_validation_learns_from_other_files_only():
    every = articles()[:200]
    seen = []

    def method(training, test):
        assert not {one.file for one in training} & {one.file for one in test}
        assert len(training) + len(test) == 200
        seen.extend(test)
        return [len(one.sentences) - 1 for one in test]

    chosen = evaluation.cross_validate(every, method)
    assert chosen == [len(one.sentences) - 1 for one in every]
    assert len(seen) == 200


def test_the_bootstrap_interval_is_that_of_the_normal_distribution():
    values = torch.randn(1000, generator=torch.Generator().manual_seed(1)).double()
    error = values.std().item() / 1000**0.5
    for copies in (1, 4):  # four copies of each text tell no more than one
        groups = [str(number) for number in range(1000) for _ in range(copies)]
        low, high = evaluation.bootstrap(values.repeat_interleave(copies).tolist(), groups)
        assert low == pytest.approx(values.mean().item() - 1.96 * error, abs=0.15 * error)
        assert high == pytest.approx(values.mean().item() + 1.96 * error, abs=0.15 * error)


def test_errors_are_told_apart():
    match = next(one for one in matches(200, part="test") if one.facts["kind"] == "home win")
    home, away = match.teams
    right = match.headline
    score = match.facts["score"]
    cases = {
        right: "right",
        right.replace(home, "Nowhere"): "wrong team",
        f"{away} beat {home} {score}": "wrong winner",
        f"{home} beat {away} 9-8": "wrong score",
        f"{home} and {away} draw 1-1": "wrong result",
        f"{home} come from behind to beat {away} {score}": "another story",
        "Rain over the ground": "no headline of ours",
    }
    assert {headline: evaluation.error_of(headline, match) for headline in cases} == cases
    draw = next(one for one in matches(200, part="test") if one.facts["kind"] == "draw")
    turned = "{1} and {0} draw {2}".format(*draw.teams, draw.facts["score"])
    assert evaluation.error_of(turned, draw) == "other words"


def test_invented_names_and_numbers_are_found(test_matches):
    assert not any(evaluation.invented(one.headline, one.report) for one in test_matches)
    assert evaluation.invented("Arsenal beat Zalka 10-9", "Zalka lost to them") == ["arsenal", "10"]


# what comes along, and what was recorded


def test_the_models_that_come_along_are_good(headlines, test_matches):
    written = list(map(str, summarize(headlines, [match.report for match in test_matches])))
    right = [one == match.headline for one, match in zip(written, test_matches, strict=True)]
    assert evaluation.share(right) >= 0.7
    _, test = trained.docstring_data()
    scores = rouge_of_sentences(test)
    chosen = choose(trained.load_summarizer("docstrings"), [one.sentences for one in test])
    ranked, first = (
        sum(row[n].item() for row, n in zip(scores, numbers, strict=True))
        for numbers in (chosen, [0] * len(test))
    )
    assert ranked > first
    assert (
        len(trained.history_of("headlines"))
        == load_checkpoint(trained.FILES["headlines"])["history"][-1]["epoch"]
    )


def test_the_recorded_figures_reach_the_bars():
    pointer, plain = RESULTS["headlines_pointer"], RESULTS["headlines_plain"]
    assert float(pointer["min"]) >= 0.93 and float(pointer["exact_min"]) >= 0.7
    assert float(plain["exact_max"]) == 0
    rivals = ("lead", "central", "best", "plain")
    assert all(
        float(pointer["min"]) > float(RESULTS[f"headlines_{name}"]["max"]) for name in rivals
    )
    ranker = RESULTS["docstrings_ranker"]
    assert float(ranker["gain_low"]) > 0 and float(ranker["lowest"]) > 0
    others = ("random", "central", "lead")
    assert all(
        float(ranker["min"]) > float(RESULTS[f"docstrings_{name}"]["rouge1"]) for name in others
    )


def test_measure_returns_strings_ready_to_print(monkeypatch):
    every = articles()[:120]
    drawn = matches(64), matches(16, part="validation"), matches(16, part="test")
    monkeypatch.setattr(measure, "articles", lambda: every)
    monkeypatch.setattr(measure, "match_data", lambda seed=0: drawn)
    monkeypatch.setattr(measure, "train_pointer", lambda *data, **options: train_pointer(
        *data, **(options | {"epochs": 1, "width": 8, "layers": 1})))  # fmt: skip
    monkeypatch.setattr(
        measure, "train_ranker", lambda data, seed: train_ranker(data, epochs=1, batch_size=16)
    )
    results = measure.measure([0])
    assert {name: set(row) for name, row in results.items()} == {
        name: set(row) for name, row in RESULTS.items()
    }
    assert all(isinstance(figure, str) for row in results.values() for figure in row.values())


# the command


@pytest.fixture
def command(run_command, monkeypatch):
    """The command of the page."""
    from snippets.kit.summarization import __main__ as main

    drawn = matches(64), matches(16, part="validation"), matches(16, part="test")
    monkeypatch.setattr(main, "match_data", lambda seed=0: drawn)
    return functools.partial(run_command, main.program)


def test_command_trains_evaluates_and_demonstrates(command, run_command):
    script = ROOT / "snippets/applications/summarization/train.sh"
    writes, chooses = run_lines(script, run_command, "--epochs", 1, "--device", "cpu")
    assert writes == "64 training texts\nepochs: 1\nsaved in headlines.pt\n"
    printed = command("evaluate", "headlines.pt", "--device", "cpu").out
    assert printed.startswith("16 test texts\nROUGE-1  ") and "word for word" in printed
    Path("report.txt").write_text(matches(1, part="test")[0].report)
    assert command("demo", "headlines.pt", "report.txt").out.count("\n") == 1

    assert chooses.endswith("training texts\nepochs: 1\nsaved in docstrings.pt\n")
    assert "the first sentence  ROUGE-1 0." in command("evaluate", "docstrings.pt").out
    assert (
        command("demo", "docstrings.pt", "report.txt").out.strip() in Path("report.txt").read_text()
    )


def test_the_scripts_for_news_are_whole(run_command, monkeypatch, capsys):
    news = {
        "article": "The harbour was closed.\nA storm had come in the night! Ships waited outside.",
        "highlights": "Storm closes the harbour",
    }
    short = {"text": "昨夜风暴来袭，港口关闭，船只在外等候。", "summary": "风暴关闭港口"}

    def load_dataset(name, config, split):
        row = {("abisee/cnn_dailymail", "3.0.0"): news, ("hugcyp/LCSTS", None): short}[name, config]
        assert split in ("train[:20000]", "validation[:500]", "test[:500]")
        return [row] * 8 + [dict.fromkeys(row, " ")]

    monkeypatch.setitem(sys.modules, "datasets", SimpleNamespace(load_dataset=load_dataset))
    scripts = ROOT / "snippets/applications/summarization"
    runpy.run_path(str(scripts / "news_tables.py"))
    assert capsys.readouterr().out.splitlines()[0] == "cnn: 8 texts for train"
    Path("message.txt").write_text(short["text"], encoding="utf-8")
    Path("article.txt").write_text(news["article"], encoding="utf-8")
    quick = ("--epochs", 1, "--device", "cpu")
    printed = run_lines(scripts / "train_on_news.sh", run_command, *quick)
    assert printed[0] == "8 training texts\nepochs: 1\nsaved in lcsts.pt\n"
    assert printed[1].startswith("8 test texts\nROUGE-1 ") and printed[2].count("\n") == 1
    assert printed[3] == "8 training texts\nepochs: 1\nsaved in cnn.pt\n"
    assert "the first sentence" in printed[4] and printed[5].strip() in news["article"]
    assert load_checkpoint("lcsts.pt")["history"][0]["loss"] > 0


def test_command_tells_of_text_that_is_left_out(command):
    match = matches(1, part="test")[0]
    Path("long.txt").write_text(match.report + " It was over." * 60)
    printed = command("demo", "headlines", "long.txt")
    assert re.search(r"long.txt has \d+ words and marks; only 160 are read", printed.err)


@pytest.mark.parametrize(
    "arguments, message",
    [
        (
            ["demo", "headlines", "empty.txt"],
            "empty.txt has no words, so there is nothing to summarise",
        ),
        (["demo", "docstrings", "marks.txt"], "marks.txt has no words"),
        (["demo", "headlines", "binary.txt"], "binary.txt is not a text in UTF-8"),
        (["demo", "headlines", "nowhere.txt"], "nowhere.txt"),
        (["demo", "nowhere.pt", "empty.txt"], "there is no checkpoint nowhere.pt"),
        (["evaluate", "marks.txt"], "marks.txt is damaged, or not a checkpoint"),
        (["train", "--out", "nowhere/model.pt"], "there is no folder nowhere"),
        (["train", "--epochs", "0"], "0 is not greater than 0"),
    ],
)
def test_command_says_what_is_wrong(command, arguments, message):
    Path("empty.txt").touch()
    Path("marks.txt").write_text("... !!!")
    Path("binary.txt").write_bytes(b"\xff\xfe\x00")
    printed = command(*arguments, fails=True)
    assert message in printed.err and "Traceback" not in printed.err


def test_a_checkpoint_of_another_model_is_refused(tmp_path):
    from snippets.kit.training import load_model

    with pytest.raises(
        CheckpointError, match=r"holds a .*SentenceRanker, not a .*PointerSummarizer"
    ):
        load_model(trained.FILES["docstrings"], PointerSummarizer)


def test_a_report_of_marks_alone_and_a_headline_without_words():
    model = PointerSummarizer(["a"])
    with pytest.raises(ValueError, match="there is nothing to summarise"):
        model.encode("... !!!")
    with pytest.raises(ValueError, match="longest is 0, but must be at least 1"):
        summarize(model, ["a"], longest=0)
