import json
import lzma
import re
import sys
from pathlib import Path

import pytest
import torch
from sklearn.metrics import f1_score

from snippets.kit.text_classification import (
    baselines,
    language_model,
    measure,
    python_docs,
    reviews,
    tasks,
    trained,
)
from snippets.kit.text_classification.bag import BagClassifier
from snippets.kit.text_classification.counting import (
    ALPHABET,
    KneserNey,
    WittenBell,
    compressed_bits,
)
from snippets.kit.text_classification.evaluation import (
    confusion_matrix,
    macro_f1,
    probabilities,
)
from snippets.kit.text_classification.language_model import (
    CharacterModel,
    Streams,
    bits_per_character,
    generate,
)
from snippets.kit.text_classification.python_docs import split_topics
from snippets.kit.text_classification.recurrent import RecurrentClassifier
from snippets.kit.text_classification.tokens import UNKNOWN, Vocabulary, pad, tokenize
from snippets.kit.text_classification.training import rise_and_fall, train
from snippets.kit.training import (
    CheckpointError,
    load_checkpoint,
    load_model,
    process_group,
    seed_everything,
)
from tests.kit.real import run_lines

ROOT = Path(__file__).parents[2]
MODULE = "snippets.kit.text_classification"
TWO = "torchrun --standalone --nproc-per-node=2 -m"
TOKENS = ["。", "不", "好", "很", "用", "screen", "the"]
VARIANTS = [
    {"cell": cell, "bidirectional": both, "pooling": pooling}
    for cell in ("gru", "lstm")
    for both in (False, True)
    for pooling in ("attention", "last")
]


# tokens


@pytest.mark.parametrize(
    "text, tokens",
    [
        ("The screen isn't ugly.", ["the", "screen", "isn't", "ugly", "."]),
        ("屏幕很好，USB 也行", ["屏", "幕", "很", "好", "，", "usb", "也", "行"]),
        ("订单 0042：", ["订", "单", "0042", "："]),
        ("snake_case, naïve Straße", ["snake", "case", ",", "naïve", "straße"]),
        (" \n\t", []),
        ("🙂", ["🙂"]),
    ],
)
def test_tokenize(text, tokens):
    assert tokenize(text) == tokens


def test_vocabulary_knows_frequent_tokens_only():
    vocabulary = Vocabulary.of(["a a b c", "c d"])
    assert vocabulary.tokens == ["a", "c"] and len(vocabulary) == 4
    assert vocabulary.encode("a b c 𝛼 屏").tolist() == [2, UNKNOWN, 3, UNKNOWN, UNKNOWN]
    assert vocabulary.encode("").tolist() == [UNKNOWN]
    assert vocabulary.encode("c a c", limit=2).tolist() == [3, 2]
    with pytest.raises(ValueError, match="each token once"):
        Vocabulary(["a", "a"])


def test_pad():
    numbers, lengths = pad([torch.tensor([4, 5, 6]), torch.tensor([7])])
    assert numbers.tolist() == [[4, 5, 6], [7, 0, 0]] and lengths.tolist() == [3, 1]


# reviews


@pytest.mark.parametrize("language", ["zh", "en"])
def test_reviews_hold_out_pairs_but_no_word(language):
    words = reviews.LANGUAGES[language]
    parts = words.parts.split()
    adjectives = [adjective for side in words.adjectives for adjective in side.split()]

    def pairs(held_out):
        writer = reviews.Writer(language, held_out=held_out, rng=None)
        return {pair for side in writer.pairs for pair in side}

    training, test = pairs(False), pairs(True)
    assert not training & test and len(training | test) == len(parts) * len(adjectives)
    for held in (training, test):
        assert {part for part, _ in held} == set(parts)
        assert {adjective for _, adjective in held} == set(adjectives)


def test_reviews_are_balanced_and_repeatable():
    written = reviews.make_reviews(240, seed=4)
    assert written == reviews.make_reviews(240, seed=4) != reviews.make_reviews(240, seed=5)
    assert sum(review.label for review in written) == 120
    assert {review.kind for review in written} == set(reviews.KINDS)
    for language, count in ((None, 120), ("zh", 240), ("en", 0)):
        texts = [review.text for review in reviews.make_reviews(240, language=language)]
        assert sum(text.endswith("。") for text in texts) == count
    with pytest.raises(ValueError, match="no language 'fr'"):
        reviews.make_reviews(1, language="fr")


def test_a_label_follows_from_the_grammar():
    def label(text, words):
        """Read a statement or a framed statement: the sign of the adjective, then each turn."""
        bad, good = (side.split() for side in words.adjectives)
        sign = any(adjective in text for adjective in good)
        assert sign != any(adjective in text for adjective in bad)
        negations = ["一点也不", "谈不上", "不"] if words.stop == "。" else ["not at all", "not"]
        turned = ["其实相反", "哪知不然", "我不认为", "我反对"]
        turned += ["they are wrong", "but no", "I doubt that"]
        for mark in turned:
            if mark.lower() in text.lower():
                sign, text = not sign, text.replace(mark, "")
        if any(negation in text for negation in negations):
            sign = not sign
        return int(sign)

    for language, words in reviews.LANGUAGES.items():
        for review in reviews.make_reviews(400, language=language, seed=1):
            if review.kind != "although":
                assert label(review.text, words) == review.label, review


def test_no_test_review_is_a_training_review():
    training = {review.text for review in reviews.make_reviews(4000)}
    assert not training & {review.text for review in reviews.make_reviews(1200, held_out=True)}


# the snapshot


@pytest.mark.parametrize("by", ["text", "file"])
def test_docstrings_are_split_without_overlap(by):
    parts = python_docs.split_docstrings(by)
    everything = sum(map(len, parts))
    assert everything > 6000
    for part, share in zip(parts, (0.65, 0.1, 0.25), strict=True):
        assert abs(len(part) / everything - share) < 0.03
        assert {docstring.label for docstring in part} == set(range(10))
    for left, right in ((0, 1), (0, 2), (1, 2)):
        groups = [{getattr(docstring, by) for docstring in parts[n]} for n in (left, right)]
        assert not groups[0] & groups[1]
    with pytest.raises(ValueError, match="cannot split by 'class'"):
        python_docs.split_docstrings("class")


def test_topics_are_plain_text_without_repetitions():
    parts = python_docs.split_topics()
    assert sum(map(len, parts)) > 300_000
    assert set("".join(parts)) <= set(ALPHABET)
    paragraphs = "\n\n".join(parts).split("\n\n")
    assert len(paragraphs) == len(set(paragraphs))


def test_the_snapshot_is_small_and_names_its_licence():
    assert python_docs.SNAPSHOT.stat().st_size < 400_000
    assert "PYTHON SOFTWARE FOUNDATION LICENSE VERSION 2" in python_docs._read()["licence"]


def test_a_snapshot_can_be_made_anew():
    made, kept = python_docs.collect(), python_docs._read()
    assert set(made) == set(kept)
    if made["python"] == kept["python"]:
        assert made["topics"] == kept["topics"]
    assert len(made["docstrings"]) > 5000 and len(made["topics"]) > 70
    assert {family for family, _, _ in made["docstrings"]} == set(python_docs.FAMILIES)


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: data[:1000],
        lambda data: b"",
        lambda data: data[:500] + bytes([data[500] ^ 255]) + data[501:],
        lambda data: lzma.compress(b"no json"),
    ],
)
def test_a_damaged_snapshot_is_reported(damage, tmp_path, monkeypatch):
    path = tmp_path / "python_docs.json.xz"
    path.write_bytes(damage(python_docs.SNAPSHOT.read_bytes()))
    monkeypatch.setattr(python_docs, "SNAPSHOT", path)
    for read in (python_docs.split_docstrings, python_docs.split_topics):
        with pytest.raises(ValueError, match=r"is damaged.*make it anew"):
            read()


# models


@pytest.mark.parametrize("options", VARIANTS, ids=str)
def test_padding_changes_nothing(options):
    torch.manual_seed(0)
    model = RecurrentClassifier(TOKENS, ["a", "b", "c"], **options)
    texts = ["很好用。", "the screen", "不", "", "☃ 好", "the screen 不好用 很不好用。"]
    numbers, lengths = model.join([model.numbers(text) for text in texts])
    logits = model(numbers, lengths)
    assert logits.shape == (6, 3)
    for row, text in zip(logits, texts, strict=True):
        alone = model(*model.join([model.numbers(text)]))
        torch.testing.assert_close(alone[0], row)
    wider = model(torch.nn.functional.pad(numbers, (0, 7)), lengths)
    torch.testing.assert_close(wider, logits)


def test_attention_sums_to_one_over_the_tokens():
    model = RecurrentClassifier(TOKENS, ["a", "b"])
    numbers, lengths = model.join([model.numbers(text) for text in ("很好用。", "不")])
    _, weights = model.read(numbers, lengths)
    torch.testing.assert_close(weights.sum(dim=1), torch.ones(2))
    assert (weights[1, 1:] == 0).all() and (weights[0] > 0).all()


def test_padding_learns_nothing():
    model = RecurrentClassifier(TOKENS, ["a", "b"])
    numbers, lengths = model.join([model.numbers(text) for text in ("很好用。", "不")])
    model(numbers, lengths).sum().backward()
    assert (model.embedding.weight.grad[0] == 0).all()


def test_bad_options():
    with pytest.raises(ValueError, match="cell is 'rnn'"):
        RecurrentClassifier(TOKENS, ["a"], cell="rnn")
    with pytest.raises(ValueError, match="pooling is 'max'"):
        RecurrentClassifier(TOKENS, ["a"], pooling="max")
    with pytest.raises(ValueError, match="there is no task 'mail'"):
        tasks.load_task("mail")
    with pytest.raises(ValueError, match="there is no model 'rnn'"):
        tasks.new_model("rnn", tasks.load_task("reviews"))
    with pytest.raises(ValueError, match="no task has the classes a, b"):
        tasks.task_of(["a", "b"])
    assert tasks.task_of(list(python_docs.LABELS)) == "docstrings"


def test_a_bag_is_the_mean_of_its_vectors():
    torch.manual_seed(0)
    model = BagClassifier(["a", "b"], buckets=500, width=4)
    texts = ["the mailbox", "", "mailbox the", "屏幕"]
    logits = model(*model.join([model.numbers(text) for text in texts]))
    for row, text in zip(logits, texts, strict=True):
        numbers = model.numbers(text)
        assert len(set(numbers.tolist())) == len(numbers) and (numbers < 500).all()
        mean = model.bag.weight[numbers].mean(dim=0) if len(numbers) else torch.zeros(4)
        torch.testing.assert_close(row, model.decide(mean))


def test_a_bag_has_the_same_numbers_everywhere():
    assert BagClassifier(["a"], buckets=2**15).numbers("A").tolist() == [683]


def test_probabilities():
    model = RecurrentClassifier(TOKENS, ["a", "b", "c"])
    texts = ["好用", "", "the"] * 200
    found = probabilities(model, texts)
    assert found.shape == (600, 3)
    torch.testing.assert_close(found.sum(dim=1), torch.ones(600))
    torch.testing.assert_close(found[:3], probabilities(model, texts[:3]))
    assert probabilities(model, []).shape == (0, 3)


# scores


def test_macro_f1_equals_scikit_learn():
    generator = torch.Generator().manual_seed(0)
    labels, predicted = torch.randint(5, (2, 200), generator=generator)
    assert macro_f1(predicted, labels, 5) == pytest.approx(
        f1_score(labels, predicted, average="macro")
    )
    counts = confusion_matrix(predicted, labels, 5)
    assert counts.sum() == 200
    assert counts[1, 3] == ((labels == 1) & (predicted == 3)).sum()
    assert macro_f1(torch.tensor([0, 0]), torch.tensor([0, 0]), 9) == 1
    for wrong in (torch.zeros(3).long(), torch.zeros(0).long()):
        with pytest.raises(ValueError, match="must have the same shape"):
            macro_f1(wrong, torch.zeros(0 if len(wrong) == 0 else 2).long(), 2)
    for wrong in ([2, 0], [-1, 0]):
        with pytest.raises(ValueError, match="the numbers of 2 classes are from 0 to 1, not from"):
            confusion_matrix(torch.tensor(wrong), torch.tensor([0, 1]), 2)


# training


def test_the_rate_rises_and_falls():
    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=2.0)
    schedule = rise_and_fall(optimizer, 100)
    rates = []
    for _ in range(100):
        rates.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        schedule.step()
    top = rates.index(max(rates))
    assert 0 < rates[0] < 0.2 and 15 <= top <= 25 and 1.9 < rates[top] <= 2
    assert rates[:top] == sorted(rates[:top])
    assert rates[top:] == sorted(rates[top:], reverse=True)
    assert 0 < rates[-1] < 0.05 and optimizer.param_groups[0]["lr"] == 0


def test_training_refuses_what_does_not_fit():
    model = BagClassifier(["a", "b"])
    with pytest.raises(ValueError, match="2 texts, but 1 labels"):
        train(model, (["a", "b"], [0]), (["a"], [0]), epochs=1, rate=0.1)
    with pytest.raises(ValueError, match="do not fill one batch"):
        train(model, ([], []), (["a"], [0]), epochs=1, rate=0.1)


@pytest.mark.parametrize("name", ["bag", "gru", "lstm"])
def test_a_small_model_learns_and_goes_on(name, tmp_path):
    texts, labels = ["好用", "不好用", "the screen", "不"] * 16, [0, 1, 0, 1] * 16
    task = tasks.Task(("yes", "no"), (texts, labels), (texts[:4], labels[:4]), ([], []))

    def run(epochs, **more):
        seed_everything(0)
        model, config, options = tasks.new_model(name, task)
        options["batch_size"] = 16
        train(
            model, task.training, task.validation, epochs=epochs, config=config, **options, **more
        )
        return model

    path = tmp_path / "model.pt"
    model = run(8, checkpoint=path)
    assert probabilities(model, texts[:4]).argmax(dim=1).tolist() == [0, 1, 0, 1]
    loaded = load_model(path, type(model))
    assert loaded.labels == ["yes", "no"]
    assert probabilities(loaded, texts[:4]).equal(probabilities(model, texts[:4]))
    again = run(8, checkpoint=path, resume=True)
    assert probabilities(again, texts[:4]).equal(probabilities(model, texts[:4]))
    other = RecurrentClassifier if name == "bag" else BagClassifier
    with pytest.raises(CheckpointError, match="holds a"):
        load_model(path, other)


# the bars, with one seed; results.json has three


def score(name, task, epochs, seed):
    seed_everything(seed)
    model, _, options = tasks.new_model(name, task)
    train(model, task.training, task.validation, epochs=epochs, seed=seed, **options)
    return probabilities(model, task.test[0]).argmax(dim=1), torch.tensor(task.test[1])


def test_the_bag_reads_docstrings():
    predicted, labels = score("bag", tasks.load_task("docstrings"), epochs=4, seed=3)
    assert macro_f1(predicted, labels, 10) >= 0.80


def test_the_gru_reads_reviews_and_ngrams_do_not():
    task = tasks.load_task("reviews", seed=3)
    predicted, labels = score("gru", task, epochs=4, seed=3)
    assert (predicted == labels).float().mean() >= 0.95
    for baseline in (baselines.characters, baselines.words):
        predicted = torch.from_numpy(baseline(*task.training).predict(task.test[0]))
        assert 0.5 < (predicted == labels).float().mean() < 0.75


def test_the_recorded_figures_reach_the_bars():
    figures = json.loads((ROOT / "snippets/practice/text_classification/results.json").read_text())
    docstrings, read, characters = (
        {
            name: float(row["low"])
            for name, row in figures[task].items()
            if isinstance(row, dict) and "low" in row
        }
        for task in ("docstrings", "reviews", "characters")
    )
    assert docstrings["bag"] >= 0.80
    assert max(docstrings["gru"], docstrings["lstm"]) < docstrings["bag"]
    assert min(read[name] for name in ("gru", "lstm")) >= 0.95
    assert max(read[name] for name in ("words", "characters", "bag")) < 0.75
    characters = figures["characters"]
    assert float(characters["gru"]["score"]) < float(characters["order_5"]["score"])
    assert float(characters["large"]["score"]) < float(characters["gru"]["score"])
    written = characters["written"]
    assert written.startswith("The ") and len(written) > 200 and set(written) <= set(ALPHABET)
    assert written.count(" ") > 30


def test_summary_gives_strings():
    row = measure.summary([0.5, 0.75, 0.6], [0.2, 3.4, 2.6], "{:.2f}")
    assert row == {"score": "0.60", "low": "0.50", "high": "0.75", "seconds": "3"}


# language model


def test_witten_bell_is_a_distribution():
    model = WittenBell("the theme of the theory", order=3)
    for before in ("th", "zz", "", "e ", "the theme of th"):
        total = sum(model.probability(character, before) for character in ALPHABET)
        assert total == pytest.approx(1)
    one = (1 + 1 / 96 * 2) / (2 + 2)  # "a" and "b" once each
    assert WittenBell("ab", order=1).probability("a", "") == pytest.approx(one)
    assert WittenBell("ab", order=2).probability("b", "a") == pytest.approx((1 + one) / 2)


def test_witten_bell_uses_context():
    text = "abc" * 200
    assert WittenBell(text, order=1).bits(text) > 1.5
    assert WittenBell(text, order=3).bits(text) < 0.1


def test_kneser_ney_is_a_distribution_that_counts_contexts():
    model = KneserNey("the theme of the theory", order=3)
    for before in ("th", "zz", "", "e ", "the theme of th"):
        total = sum(model.probability(character, before) for character in ALPHABET)
        assert total == pytest.approx(1)
    often_after_one = KneserNey("xaxaxaxabacada", order=2)  # "x" in one context, "b" in one
    assert often_after_one.tables[""][0]["x"] == often_after_one.tables[""][0]["b"]
    training, validation, _ = python_docs.split_topics()
    bits = [kind(training, 5).bits(validation[:5000]) for kind in (KneserNey, WittenBell)]
    assert bits[0] < bits[1] - 0.1


def test_a_compressor_that_has_read_the_text_needs_little():
    training, validation, _ = python_docs.split_topics()
    for method in ("zlib", "bz2", "lzma"):
        assert 1 < compressed_bits(method, training[:50_000], validation[:10_000]) < 4
    assert compressed_bits("lzma", training[:50_000], training[:5000]) < 0.2


@pytest.mark.parametrize("streams", [1, 3, 16])
def test_bits_per_character_counts_each_character_once(streams):
    torch.manual_seed(0)
    model, text = CharacterModel(hidden=8), "What is counted once? All of this!"
    expected = 0.0
    width = -(-len(text) // streams)
    for start in range(0, len(text), width):
        piece = text[start : start + width]
        numbers = language_model.encode("\n" + piece)
        logits, _ = model(numbers[None, :-1])
        chances = logits[0].log_softmax(dim=1)
        expected -= chances[range(len(piece)), numbers[1:]].sum().item()
    bits = expected / len(text) / 0.6931471805599453
    assert bits_per_character(model, text, streams) == pytest.approx(bits, rel=1e-5)


def test_an_empty_text_has_no_bits():
    with pytest.raises(ValueError, match="an empty text"):
        bits_per_character(CharacterModel(hidden=8), "")


def test_a_carried_state_reads_on():
    text = python_docs.split_topics()[1][:2000]
    streams = Streams(text, streams=4, window=10)
    torch.manual_seed(0)
    model = CharacterModel(hidden=8)
    loss = language_model.CarriedState()
    with torch.no_grad():
        parts = torch.stack([loss(model, streams[i]) for i in range(len(streams))])
        whole = streams.inputs.flatten(1), streams.targets.flatten(1)
        together = language_model.CarriedState()(model, (*whole, True))
    torch.testing.assert_close(parts.mean(), together)
    assert language_model.encode(text)[1:11].tolist() == streams[0][1][0].tolist()
    with pytest.raises(ValueError, match="too few for 64 streams"):
        Streams("short")


def test_generate():
    torch.manual_seed(0)
    model = CharacterModel(hidden=16)
    text = generate(model, "The ", length=50, seed=1)
    assert len(text) == 54 and text.startswith("The ") and set(text) <= set(ALPHABET)
    assert text == generate(model, "The ", length=50, seed=1)
    assert text != generate(model, "The ", length=50, seed=2)
    assert generate(model, "é", temperature=0) == generate(model, "é", temperature=0, seed=9)
    assert len(generate(model, "", length=5)) == 5
    with pytest.raises(ValueError, match="cannot be negative"):
        generate(model, temperature=-1.0)


def test_a_language_model_learns():
    training, validation, _ = python_docs.split_topics()
    seed_everything(0)
    model = CharacterModel(hidden=32)
    history = language_model.train(model, training[:40_000], validation[:4000], epochs=2, rate=0.02)
    assert history[1]["bits"] < history[0]["bits"] < 5.5


# the command


def call(capsys, *arguments):
    """Run the command in this process."""
    from snippets.kit import cli
    from snippets.kit.text_classification import __main__ as command

    before, sys.argv = sys.argv, ["command", *map(str, arguments)]
    status = 0
    try:
        cli.run(command.program)
    except SystemExit as stop:
        status = stop.code
    finally:
        sys.argv = before
    return status, *capsys.readouterr()


def test_command_trains_resumes_evaluates_and_predicts(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    options = ["train", "--task", "docstrings", "--device", "cpu"]
    status, output, _ = call(capsys, *options, "--epochs", 2)
    assert status == 0 and "4033 texts, 611 for validation\nepochs: 2" in output
    assert "saved in model.pt" in output
    status, _, errors = call(capsys, *options, "--epochs", 3)
    assert status == 2 and "model.pt exists" in errors
    status, _, errors = call(capsys, *options, "--epochs", 3, "--resume")
    assert status == 2 and "was planned for 126 steps, not 189" in errors
    status, output, _ = call(capsys, *options, "--epochs", 2, "--resume")
    assert status == 0 and "epochs: 2" in output
    status, output, _ = call(capsys, "evaluate", "model.pt")
    assert status == 0 and "docstrings: 1569 test texts, accuracy 0." in output
    texts = ["Return the number of messages in the mailbox.", "Draw a circle."]
    for nonsense in ("", "☃ 屏幕"):
        status, output, errors = call(capsys, "predict", "model.pt", *texts, nonsense)
        assert status == 2 and output == "" and repr(nonsense) in errors
    status, output, _ = call(capsys, "predict", "model.pt", *texts)
    assert status == 0 and len(output.splitlines()) == 2
    assert "% email: Return the number" in output
    status, _, errors = call(capsys, "generate", "model.pt")
    assert status == 2 and "not a" in errors


def test_command_writes(run_command, capsys, monkeypatch):
    topics = tuple(text[:20_000] for text in python_docs.split_topics())
    monkeypatch.setattr(f"{MODULE}.__main__.split_topics", lambda: topics)
    script = ROOT / "snippets/practice/text_classification/generate.sh"
    output, written = run_lines(script, run_command, "--epochs", 1, "--device", "cpu")
    assert "20000 characters" in output and "bits per character" in output
    assert len(written) == 405 and written.startswith("The ")
    command = ["generate", "characters.pt", "--prompt", "The ", "--length", 30]
    status, output, _ = call(capsys, *command)
    assert status == 0 and len(output) == 35 and output.startswith("The ")
    assert call(capsys, *command)[1] == output
    status, _, errors = call(capsys, *command, "--temperature", -1)
    assert status == 2 and "cannot be negative" in errors


def test_command_refuses_what_it_cannot_use(tmp_path, capsys):
    path = tmp_path / "model.pt"
    path.write_text("no model")
    status, _, errors = call(capsys, "predict", path, "text")
    assert status == 2 and "damaged, or not a checkpoint" in errors
    status, _, errors = call(capsys, "predict", tmp_path / "nowhere.pt", "text")
    assert status == 2 and "there is no checkpoint" in errors
    status, _, errors = call(
        capsys, "train", "--task", "characters", "--model", "bag", "--out", tmp_path / "new.pt"
    )
    assert status == 2 and "has one model only" in errors


def test_two_processes_of_torchrun_train_the_same_model(tmp_path, shell):
    command = (MODULE, "train --device cpu --epochs 1 --seed 7 --task docstrings --model bag")
    one = shell("python -m", *command, "--out one.pt")
    two = shell(TWO, *command, "--out two.pt")
    assert (one.error, two.error) == (None, None)
    assert two.outputs[0].splitlines()[:2] == one.outputs[0].splitlines()[:2]
    same_training(tmp_path / "one.pt", tmp_path / "two.pt", 1e-4)


def same_training(one, two, tolerance):
    """What is in two files differs by rounding only."""
    first, second = load_checkpoint(one), load_checkpoint(two)
    for name, value in first["weights"].items():
        torch.testing.assert_close(second["weights"][name], value, rtol=0, atol=tolerance)
    for a, b in zip(first["history"], second["history"], strict=True):
        assert b["loss"] == pytest.approx(a["loss"], abs=tolerance)


def train_shortly(folder):
    """Run by torchrun, and alone."""
    torch.set_num_threads(1)
    training, validation, _ = split_topics()
    task = tasks.load_task("reviews")
    some, other = ([part[:960] for part in parts] for parts in (task.training, task.validation))
    with process_group(torch.device("cpu")):
        seed_everything(0)
        model = language_model.CharacterModel(hidden=16)
        file = folder / "characters.pt"
        language_model.train(model, training[:60_000], validation[:2000], epochs=2, checkpoint=file)
        model, config, rate = tasks.new_model("gru", task)
        train(model, some, other, epochs=1, config=config, checkpoint=folder / "gru.pt", **rate)


def test_two_processes_share_streams_and_texts_of_different_lengths(tmp_path, shell):
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
    train_shortly(tmp_path / "one")
    assert shell(TWO, __spec__.name, "two").error is None
    for name, tolerance in (("characters.pt", 1e-4), ("gru.pt", 1e-3)):
        same_training(tmp_path / "one" / name, tmp_path / "two" / name, tolerance)


if __name__ == "__main__":
    train_shortly(Path(sys.argv[1]))


def test_the_classifier_that_comes_along(tmp_path, monkeypatch, capsys):
    state = load_checkpoint(trained.FILE)
    assert trained.FILE.stat().st_size < 200_000
    assert state["config"]["labels"] == list(reviews.LABELS) and len(trained.history()) == 6
    status, output, _ = call(capsys, "evaluate", "reviews")
    assert status == 0 and re.search(r"1200 test texts, accuracy (0\.9[89]|1\.00)", output)

    def few(name):
        task = tasks.load_task(name)
        return task._replace(training=tuple(part[:64] for part in task.training))

    monkeypatch.setattr(trained, "load_task", few)
    trained.make(tmp_path / "again.pt")
    again = load_checkpoint(tmp_path / "again.pt")
    assert set(again) == set(state) and again["config"].keys() == state["config"].keys()
    assert all(weight.dtype == torch.float16 for weight in again["weights"].values())
    assert [path.name for path in tmp_path.iterdir()] == ["again.pt"]
