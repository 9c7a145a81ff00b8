"""Speech recognition: sound, features, CTC, the model, its data and its command."""

import itertools
import json
import re
import runpy
import shutil
import subprocess
import wave
from collections import Counter
from functools import partial

import numpy as np
import pytest
import torch
import torch.nn.functional as F
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

from snippets.kit import training as shared
from snippets.kit.speech_recognition import (
    audio,
    baselines,
    ctc,
    data,
    decoding,
    evaluation,
    features,
    make_data,
    measure,
    people,
    trained,
)
from snippets.kit.speech_recognition.data import load
from snippets.kit.speech_recognition.model import (
    ALPHABET,
    Recognizer,
    targets_of,
    turned,
)
from snippets.kit.speech_recognition.training import Varied, stretched, train
from snippets.kit.training import CheckpointError, load_model
from tests.kit.real import run_lines

FOLDER, PAGE = make_data.FOLDER, make_data.PAGE
RESULTS = json.loads((PAGE / "results.json").read_text("utf-8"))


def tone(hertz=440.0, seconds=0.5, rate=8000):
    return 0.5 * torch.sin(2 * torch.pi * hertz * torch.arange(round(seconds * rate)) / rate)


def random_scores(steps, characters=3, seed=0):
    generator = torch.Generator().manual_seed(seed)
    return torch.randn(steps, characters, generator=generator).double().log_softmax(dim=1)


# sound


def test_a_written_file_is_read_again(tmp_path):
    audio.write_wav(tmp_path / "tone.wav", tone())
    again = audio.read_wav(tmp_path / "tone.wav")
    assert again.dtype == torch.float32
    assert torch.allclose(again, tone(), atol=1e-4)


def test_resampling_keeps_what_both_rates_can_hold():
    fine, coarse = tone(300, rate=22050), tone(300, rate=8000)
    assert torch.allclose(audio.resample(fine, 22050, 8000), coarse, atol=2e-3)
    assert torch.allclose(audio.resample(coarse, 8000, 16000)[::2], coarse, atol=1e-5)
    assert audio.resample(tone(6000, rate=16000), 16000, 8000).abs().max() < 2e-3


def test_mu_law_is_exact_to_a_share_of_the_loudness():
    samples = torch.linspace(-1, 1, 4001)
    codes = audio.mu_law(samples)
    assert codes.dtype == torch.int8
    assert codes.min() == -127 and codes.max() == 127
    error = (audio.from_mu_law(codes) - samples).abs()
    assert (error <= 0.023 * samples.abs() + 1e-4).all()
    every = torch.arange(-127, 128, dtype=torch.int8)
    assert torch.equal(audio.mu_law(audio.from_mu_law(every)), every)


@pytest.mark.parametrize(
    "samples, message",
    [
        (torch.zeros(2, 8000), r"must be mono, of shape \(samples,\), not \(2, 8000\)"),
        (torch.zeros(8000, dtype=torch.int16), "must be floating-point numbers, not torch.int16"),
        (torch.zeros(0), "0 samples are too short: 0.1 s at 8000 Hz are 800"),
        (torch.zeros(799), "799 samples are too short"),
        (torch.full((8000,), torch.inf), "must be finite"),
        (torch.full((8000,), 200.0), "from -1 to 1, but one is 200"),
        (torch.full((8000,), 1.25), "from -1 to 1, but one is 1.25"),
    ],
)
def test_bad_samples_are_refused(samples, message):
    with pytest.raises(ValueError, match=message):
        features.log_mel(samples)


def test_samples_of_any_floating_type():
    samples = 2 * torch.rand(4000, dtype=torch.float64) - 1
    single = features.log_mel(samples.float())
    torch.testing.assert_close(features.log_mel(samples).float(), single, rtol=0, atol=1e-3)


def test_bad_files_are_refused(tmp_path):
    def refused(name, message, parameters=None, data=bytes(4000)):
        if parameters:
            with wave.open(str(tmp_path / name), "wb") as file:
                file.setparams((*parameters, 0, "NONE", ""))
                file.writeframes(data)
        with pytest.raises(ValueError, match=message):
            audio.read_wav(tmp_path / name)

    refused(
        "fast.wav", r"has 16000 samples a second.*use resample\(samples, 16000\)", (1, 2, 16000)
    )
    refused("two.wav", "has 2 channels, but must be mono", (2, 2, 8000))
    refused("coarse.wav", "has 8 bits a sample, but must have 16", (1, 1, 8000))
    refused("empty.wav", "empty.wav: 0 samples are too short", (1, 2, 8000), b"")
    refused("none.wav", "has 16000 samples", (1, 2, 16000), b"")
    with pytest.raises(ValueError, match=r"none\.wav lasts 0\.00 s, but must last 0\.1"):
        audio.read_sound(tmp_path / "none.wav")
    (tmp_path / "text.wav").write_text("text")
    refused("text.wav", "is not a WAV file that can be read")
    (tmp_path / "nothing.wav").touch()
    refused("nothing.wav", "is not a WAV file that can be read")
    refused("", "is not a WAV file that can be read")  # a folder
    with pytest.raises(FileNotFoundError):
        audio.read_wav(tmp_path / "nowhere.wav")


# features


def test_the_mel_scale_can_be_undone():
    hertz = torch.linspace(0, 4000, 50, dtype=torch.float64)
    assert torch.allclose(features.mel_to_hertz(features.hertz_to_mel(hertz)), hertz)


def test_the_filters_are_triangles_evenly_spaced_in_mel():
    bank = features.filter_bank(window=8192)
    assert bank.shape == (40, 4097)
    hertz = torch.linspace(0, 4000, 4097)
    peaks = features.hertz_to_mel(hertz[bank.argmax(dim=1)])
    assert torch.allclose(peaks.diff(), peaks.diff().mean(), atol=3)
    between = (hertz > hertz[bank[0].argmax()]) & (hertz < hertz[bank[-1].argmax()])
    assert torch.allclose(bank[:, between].sum(dim=0), torch.ones(1), atol=1e-3)
    assert (features.filter_bank().sum(dim=1) > 0).all()


def test_a_tone_is_found_in_the_band_of_its_pitch():
    bank = features.filter_bank()
    loudest = [features.log_bands(tone(hertz))[20].argmax().item() for hertz in (300, 1000, 3000)]
    wanted = [bank[:, round(hertz / 31.25)].argmax().item() for hertz in (300, 1000, 3000)]
    assert loudest == wanted


def test_loudness_does_not_count():
    samples = load("test")[0].samples
    frames = features.normalized(features.log_bands(samples) + 3.0)
    assert torch.allclose(frames, features.log_mel(samples), atol=1e-5)


# data


def test_the_parts_share_neither_voices_nor_strings():
    parts = {part: load(part) for part in ("train", "validation", "test")}
    assert {part: len(said) for part, said in parts.items()} == make_data.COUNTS
    for one, other in itertools.combinations(parts.values(), 2):
        assert not {u.voice for u in one} & {u.voice for u in other}
        assert not {u.text for u in one} & {u.text for u in other}
    assert not {u.speed for u in parts["train"]} & {u.speed for u in parts["test"]}
    longest = [max(len(u.text) for u in parts[part]) for part in ("train", "test")]
    assert longest[0] < longest[1]
    assert (FOLDER / "digits.npz").stat().st_size <= 3_000_000


def test_every_digit_and_every_doubled_digit_is_learnt():
    strings = [one.text for one in load("train")]
    counts = {digit: sum(one.count(digit) for one in strings) for digit in "0123456789"}
    assert min(counts.values()) > 50
    assert all(any(2 * digit in one for one in strings) for digit in "0123456789")


def test_the_sound_is_speech_that_can_be_used():
    for part in data.PARTS:
        for one in load(part):
            audio.check_samples(one.samples)
            assert 0.1 < one.seconds / len(one.text) < 0.9
    with pytest.raises(ValueError, match="there is no 'dev'"):
        load("dev")


def test_joined_words_are_what_they_are_joined_from():
    words = {(one.voice, one.text): one.samples for one in load("words")}
    joined = data.joined_words()
    assert [len(one.text) for one in joined] == [len(one.text) for one in load("train")]
    one = joined[3]
    assert torch.equal(one.samples, torch.cat([words[one.voice, digit] for digit in one.text]))


def test_the_file_holds_what_was_ordered():
    wanted = make_data.orders()
    for part in data.PARTS:
        said = [(one.text, one.voice, one.speed) for one in load(part)]
        assert said == [(o.digits, o.voice, o.speed) for o in wanted if o.part == part]


def version_of_espeak():
    if shutil.which("espeak-ng") is None:
        return "none"
    done = subprocess.run(["espeak-ng", "--version"], capture_output=True, text=True)
    return re.search(r"\d+\.\d+", done.stdout)[0]


@pytest.mark.skipif(version_of_espeak() != "1.51", reason="needs espeak-ng 1.51")
@pytest.mark.parametrize("part, number", [("train", 0), ("test", 71), ("words", 3)])
def test_espeak_says_it_again(part, number):
    order = [one for one in make_data.orders() if one.part == part][number]
    characters = "".join(make_data.CHARACTERS[int(digit)] for digit in order.digits)
    again = audio.mu_law(make_data.speak(characters, order.voice, order.speed, order.pitch))
    saved = audio.mu_law(load(part)[number].samples)
    assert again.shape == saved.shape
    assert (again.int() - saved.int()).abs().max() <= 1  # the last bit of a resampled value


@pytest.mark.skipif(version_of_espeak() != "1.51", reason="needs espeak-ng 1.51")
def test_the_sound_of_yao_can_be_made_again():
    again, saved = make_data.sounds()["yao.wav"], audio.read_wav(PAGE / "yao.wav")
    assert torch.allclose(again, saved, atol=1e-4)


def test_without_espeak_the_error_names_the_package(monkeypatch):
    monkeypatch.setattr(shutil, "which", lambda name: None)
    with pytest.raises(FileNotFoundError, match="apt install espeak-ng"):
        make_data.speak("一", "m1")


def test_the_page_plays_utterances_of_the_data_set(monkeypatch):
    monkeypatch.setattr(make_data, "speak", lambda *_: audio.read_wav(PAGE / "yao.wav"))
    sounds = make_data.sounds()
    assert {path.name for path in PAGE.glob("*.wav")} == set(sounds)
    for name, samples in sounds.items():
        assert torch.allclose(audio.read_wav(PAGE / name), samples, atol=1e-4), name
        assert (PAGE / name).stat().st_size <= 40_000


# people


def test_people_say_each_digit_five_times_and_the_licence_comes_along():
    words = people.people()
    said = Counter((word.voice, word.text) for word in words)
    assert said == dict.fromkeys(itertools.product(make_data.SPEAKERS, "0123456789"), 5)
    for word in (*words, *people.english()):
        audio.check_samples(word.samples)
    licence = people.LICENCE.read_text("utf-8")
    assert all(speaker in licence for speaker in make_data.SPEAKERS)
    assert "Attribution-ShareAlike 4.0 International Public License" in licence
    assert "26eb9aaf76e81b692f806f9140c2d2777410d7a1" in licence
    assert (FOLDER / "people.npz").stat().st_size < 1_000_000


def test_a_speaker_left_out_is_not_in_the_training():
    words = people.people()
    for name, (training, test) in people.by_speaker(words).items():
        assert {word.voice for word in test} == {name}
        assert name not in {word.voice for word in training}
        assert len(training) + len(test) == len(words)
    drawn = people.at_random(words)
    assert {word for _, test in drawn.values() for word in test} == set(words)
    for training, test in drawn.values():
        assert len(test) == 50 and not set(training) & set(test)
        assert {word.voice for word in test} <= {word.voice for word in training}


@pytest.mark.parametrize("method", [people.neighbour, people.warping])
def test_words_that_were_learnt_are_recognised(method):
    words = people.people()[:50:5]
    assert people.shares(method, {"same": (words, words)}) == {"same": 1.0}


def test_exactly_one_digit_is_read():
    scores = torch.full((6, 11), -9.0)
    scores[:, 0] = -0.1
    assert decoding.greedy(scores) == ""
    scores[2, 4] = -3.0
    assert people.one_digit(scores) == "3"


def test_a_part_of_the_data_set_becomes_one_file(tmp_path, monkeypatch):
    monkeypatch.setattr(make_data, "SPEAKERS", ("ann",))
    monkeypatch.setattr(make_data, "TAKES", (7,))
    (tmp_path / "recordings").mkdir()
    for digit in range(10):
        audio.write_wav(tmp_path / "recordings" / f"{digit}_ann_7.wav", tone() / 20)
    make_data.make_people(tmp_path, tmp_path / "people.npz")
    words = [word for _, word in data.read(tmp_path / "people.npz")]
    assert [(word.voice, word.text) for word in words] == [("ann", d) for d in "0123456789"]
    assert words[0].samples.abs().max() == pytest.approx(0.7, rel=0.03)


@pytest.mark.skipif(version_of_espeak() != "1.51", reason="needs espeak-ng 1.51")
def test_espeak_says_english_again():
    order = people.english()[3]
    draw = make_data.random.Random(0)
    for _ in range(4):
        speed, pitch = draw.choice(make_data.SPEEDS["train"]), draw.randint(35, 65)
    assert (order.voice, order.text, order.speed) == ("m1", "3", speed)
    again = make_data.speak("three", "m1", speed, pitch, "en-us")
    assert torch.equal(audio.from_mu_law(audio.mu_law(again)), order.samples)


# CTC


@pytest.mark.parametrize(
    "steps, target",
    [(5, [1, 2]), (5, [1, 1]), (4, []), (6, [2, 1, 2]), (1, [1]), (1, []), (3, [1, 2, 1])],
)
def test_three_ways_give_one_loss_and_one_gradient(steps, target):
    scores = random_scores(steps).requires_grad_()
    built_in = F.ctc_loss(
        scores[:, None], torch.tensor([target]), [steps], [len(target)], reduction="sum"
    )
    own = ctc.loss(scores, target)
    assert own.item() == pytest.approx(ctc.loss_by_enumeration(scores, target).item())
    assert own.item() == pytest.approx(built_in.item())
    (gradient,) = torch.autograd.grad(own, scores)
    assert torch.allclose(gradient.sum(dim=1), -torch.ones(steps).double())
    (by_paths,) = torch.autograd.grad(ctc.loss_by_enumeration(scores, target), scores)
    assert torch.allclose(gradient, by_paths)


def test_texts_that_are_too_long_have_an_infinite_loss():
    for steps, target in ((2, [1, 1]), (1, [1, 2])):
        scores = random_scores(steps)
        assert ctc.loss(scores, target) == torch.inf == ctc.loss_by_enumeration(scores, target)


def test_the_probabilities_of_all_texts_add_up_to_one():
    scores = random_scores(4)
    texts = {tuple(ctc.collapse(list(path))) for path in itertools.product(range(3), repeat=4)}
    total = sum((-ctc.loss(scores, list(text))).exp().item() for text in texts)
    assert total == pytest.approx(1)


def test_a_wide_beam_finds_every_text_with_its_exact_probability():
    scores = random_scores(4, characters=len(ALPHABET), seed=1)
    found = decoding.beam_search(scores, beams=20_000)
    for text, value in [*found[:20], *found[-20:]]:
        assert value == pytest.approx(-ctc.loss(scores, targets_of(text).tolist()).item())
    assert [value for _, value in found] == sorted((value for _, value in found), reverse=True)
    assert len(dict(found)) == len(found)


def test_greedy_and_a_beam_agree_where_the_network_is_sure():
    sure = F.one_hot(torch.tensor([0, 2, 2, 0, 2, 3, 0]), len(ALPHABET)).double()
    scores = (20 * sure).log_softmax(dim=1)
    assert decoding.greedy(scores) == "112" == decoding.beam_search(scores)[0][0]


# counting errors


def distance_by_recursion(one, other):
    if not one or not other:
        return len(one) + len(other)
    return min(
        distance_by_recursion(one[1:], other) + 1,
        distance_by_recursion(one, other[1:]) + 1,
        distance_by_recursion(one[1:], other[1:]) + (one[0] != other[0]),
    )


def test_the_edit_distance_is_the_least_number_of_changes():
    generator = np.random.default_rng(0)
    for _ in range(60):
        sizes = generator.integers(6, size=2)
        one, other = ("".join(map(str, generator.integers(3, size=size))) for size in sizes)
        pairs = evaluation.edits(one, other)
        assert evaluation.edit_distance(one, other) == distance_by_recursion(one, other)
        assert "".join(wanted for wanted, _ in pairs) == one
        assert "".join(found for _, found in pairs) == other


def test_error_rates():
    assert evaluation.error_rate(["12", "3"], ["12", "4"]) == pytest.approx(1 / 3)
    assert evaluation.whole(["12", "3"], ["12", "4"]) == 0.5
    assert evaluation.confusions(["12", "3"], ["1", "43"]) == {("2", ""): 1, ("", "4"): 1}
    with pytest.raises(ValueError, match="2 strings were to be said, but 1 are given"):
        evaluation.error_rate(["1", "2"], ["1"])
    with pytest.raises(ValueError, match="of no digits is not defined"):
        evaluation.error_rate([""], ["1"])


# model and training


@pytest.mark.parametrize("recurrent", [True, False])
def test_an_utterance_does_not_see_the_others_of_its_batch(recurrent):
    torch.manual_seed(0)
    model = Recognizer(width=16, recurrent=recurrent).eval()
    frames = torch.randn(3, 90, 40)
    lengths = torch.tensor([90, 61, 34])
    with torch.no_grad():
        together, steps = model(frames, lengths)
        for number, length in enumerate(lengths.tolist()):
            only = slice(number, number + 1)
            alone, (size,) = model(frames[only, :length], lengths[only])
            assert size == steps[number] == -(-length // 4)
            assert torch.allclose(together[number, :size], alone[0], atol=1e-5)


def test_turning_around_leaves_the_padding_at_the_end():
    values = torch.arange(1, 11).view(2, 5, 1) * torch.ones(3)
    around = turned(values, torch.tensor([5, 3]))
    assert around[..., 0].tolist() == [[5, 4, 3, 2, 1], [8, 7, 6, 9, 10]]
    assert torch.equal(turned(around, torch.tensor([5, 3])), values)


def test_two_lstms_are_the_bidirectional_lstm_of_packed_sequences():
    model = Recognizer(width=8)
    reference = torch.nn.LSTM(8, 8, batch_first=True, bidirectional=True)
    weights = model.forth.state_dict()
    weights |= {f"{name}_reverse": part for name, part in model.back.state_dict().items()}
    reference.load_state_dict(weights)
    lengths, values = torch.tensor([5, 9, 2]), torch.randn(3, 9, 8)
    packed = pack_padded_sequence(values, lengths, batch_first=True, enforce_sorted=False)
    expected, _ = pad_packed_sequence(reference(packed)[0], batch_first=True)
    forth, back = model.forth(values)[0], model.back(turned(values, lengths))[0]
    found = torch.cat([forth, turned(back, lengths)], dim=2)
    for row, length in enumerate(lengths):
        assert torch.allclose(found[row, :length], expected[row, :length], atol=1e-6)


def test_the_model_refuses_other_features_and_other_characters():
    with pytest.raises(ValueError, match=r"\(utterances, frames, 40\), not \(1, 40, 90\)"):
        Recognizer(width=8)(torch.zeros(1, 40, 90), torch.tensor([90]))
    with pytest.raises(ValueError, match="not in the alphabet: x, 十"):
        targets_of("1x十")


def test_no_stretching_leaves_features_as_they_are():
    frames = torch.randn(50, 40)
    assert torch.equal(stretched(frames, 1.0, 1.0), frames)
    assert stretched(frames, 1.2, 0.9).shape == (60, 40)
    higher = stretched(torch.eye(40)[10].repeat(50, 1), 1.0, 1.15)
    assert higher[25].argmax() == 12


def test_variation_depends_on_seed_epoch_and_utterance_alone():
    part = load("train")[:3]
    one, other = Varied(part, seed=3), Varied(part, seed=3)
    one.set_epoch(5)
    first = one[2][0]
    torch.rand(5)  # others may draw what they like
    other.set_epoch(5)
    assert torch.equal(other[2][0], first)
    other.set_epoch(6)
    again = other[2][0]
    assert again.shape != first.shape or not torch.equal(again, first)
    assert one[2][1].tolist() == targets_of(part[2].text).tolist()


def test_training_learns_and_can_be_resumed(tmp_path, monkeypatch):
    part = [one for one in load("words") if one.voice == load("words")[0].voice] * 2
    run = partial(train, part, part[:4], batch_size=10, epochs=4, width=16)
    whole, history = run()
    assert history[-1]["train_loss"] < history[0]["train_loss"]
    assert set(history[0]) == {"epoch", "train_loss", "loss", "error", "whole"}
    set_epoch = Varied.set_epoch

    def stop(self, epoch):
        if epoch == 2:
            raise KeyboardInterrupt
        set_epoch(self, epoch)

    with monkeypatch.context() as patch:
        patch.setattr(Varied, "set_epoch", stop)
        with pytest.raises(KeyboardInterrupt):
            run(checkpoint=tmp_path / "model.pt")
    resumed, again = run(checkpoint=tmp_path / "model.pt", resume=True)
    assert again == history
    for name, weight in whole.state_dict().items():
        assert torch.equal(resumed.state_dict()[name], weight), name
    loaded = load_model(tmp_path / "model.pt", Recognizer)
    assert evaluation.transcribe(loaded, part) == evaluation.transcribe(resumed, part)
    with pytest.raises(ValueError, match="planned for 8 steps, not 12"):
        train(part, batch_size=10, epochs=6, checkpoint=tmp_path / "model.pt", resume=True)


def test_the_model_that_comes_along_reaches_the_bars():
    scores = evaluation.evaluate(trained.digit_model(), load("test"))
    assert scores["error"] <= 0.08 and scores["whole"] >= 0.75
    assert trained.FILE.stat().st_size < 330_000
    with pytest.raises(CheckpointError, match="holds a"):
        load_model(trained.FILE, torch.nn.Linear)


# baselines and figures


def test_templates_recognise_what_they_were_cut_from():
    part = load("train")[:6]
    templates = baselines.Templates(part, penalty=0.0)
    assert [templates.transcribe(one.samples) for one in part] == [one.text for one in part]


def test_frames_are_cut_in_equal_parts():
    assert baselines.owners(7, "123").tolist() == [0, 0, 0, 1, 1, 2, 2]
    part = load("train")[:36]
    frames = baselines.Frames(part)
    said = [frames.transcribe(one.samples) for one in part]
    assert evaluation.error_rate([one.text for one in part], said) <= 0.4


def test_the_recorded_figures_reach_the_bars():
    assert set(RESULTS) == {
        *measure.CLASSICAL,
        *measure.TRAINED,
        *measure.PEOPLE,
        "beam",
        "people_mandarin",
    }
    for name in ("recurrent", "beam"):
        assert float(RESULTS[name]["error"]) <= 8 and float(RESULTS[name]["whole"]) >= 75
    best = min(float(RESULTS[name]["error"]) for name in measure.CLASSICAL)
    assert float(RESULTS["recurrent"]["highest"]) < best / 2


def test_measure_returns_strings_ready_to_print(monkeypatch):
    few = {part: load(part)[:16] for part in data.PARTS}
    monkeypatch.setattr(measure, "load", few.get)
    quick = {
        name: (lambda: few["train"], partial(train, epochs=1, width=8)) for name in measure.TRAINED
    }
    monkeypatch.setattr(measure, "TRAINED", quick)
    words = people.people()[::5]
    monkeypatch.setattr(people, "people", lambda: words)
    monkeypatch.setattr(people, "english", lambda: words)
    quick = dict.fromkeys(measure.PEOPLE, people.neighbour)
    quick["people_network"] = partial(people.network, epochs=1)
    monkeypatch.setattr(measure, "PEOPLE", quick)
    results = measure.measure([0])
    assert {name: set(row) for name, row in results.items()} == {
        name: set(row) for name, row in RESULTS.items()
    }
    assert all(isinstance(figure, str) for row in results.values() for figure in row.values())


def test_the_six_voices_are_those_of_the_single_words():
    assert {one.voice for one in measure.of_six_voices()} == {one.voice for one in load("words")}


def test_as_many_strings_by_all_voices():
    said = measure.of_all_voices()
    assert len(said) == len(measure.of_six_voices())
    assert {one.voice for one in said} == {one.voice for one in load("train")}


# real data


def test_the_script_for_aishell_is_whole(tmp_path, run_command, capsys):
    folder = tmp_path / "data_aishell"
    (folder / "transcript").mkdir(parents=True)
    lines = []
    for part, count in (("train", 6), ("dev", 2), ("test", 2)):
        place = folder / "wav" / part / "S0002"
        place.mkdir(parents=True)
        for number in range(count):
            name = f"BAC009{part}W{number:04}"
            audio.write_wav(place / f"{name}.wav", tone(rate=16000), rate=16000)
            lines.append(f"{name} 广州 市 {'房' if number % 2 else '地'}")
        audio.write_wav(place / "untold.wav", tone(rate=16000), rate=16000)
    text = "\n".join(lines) + "\n"
    (folder / "transcript/aishell_transcript_v0.8.txt").write_text(text, encoding="utf-8")
    runpy.run_path(str(PAGE / "aishell_tables.py"))
    counts = {"train": 6, "validation": 2, "test": 2}
    counted = (f"{part}: {number} recordings\n" for part, number in counts.items())
    assert capsys.readouterr().out == "".join(counted)
    quick = ("--epochs", 1, "--width", 8, "--workers", 2, "--device", "cpu")
    file = str(place / f"{name}.wav")
    script = PAGE / "train_on_aishell.sh"
    training, scores, said = run_lines(script, run_command, *quick, **{"question.wav": file})
    assert training == "6 training utterances\nepochs: 1\nsaved in aishell.pt\n"
    assert "2 test utterances\ncharacter error rate" in scores and file in said
    state = shared.load_checkpoint("aishell.pt")
    assert state["config"] == {"width": 8, "recurrent": True, "alphabet": "-地州市广房"}
    assert state["history"][0]["loss"] > 0
    resumed = ("train", "--data", folder, "--out", "aishell.pt", "--resume", *quick)
    more = (*resumed, "--batch-size", 32, "--rate", 1e-3)
    from snippets.kit.speech_recognition.__main__ import program

    assert "epochs: 1" in run_command(program, *more).out


# the command


@pytest.fixture
def command(run_command):
    """The command of the page; gives what it printed, or its error."""
    from snippets.kit.speech_recognition.__main__ import program

    def call(*arguments, fails=False):
        printed = run_command(program, *arguments, fails=fails)
        return printed.err if fails else printed.out

    return call


def test_the_command_trains_evaluates_and_transcribes(command):
    from snippets.kit.speech_recognition import __main__ as main

    few = {part: load(part)[:16] for part in data.PARTS}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(main, "load", few.get)
        assert command("train", "--epochs", 1) == (
            "16 training utterances\nepochs: 1\nsaved in model.pt\n"
        )
        assert "model.pt exists" in command("train", fails=True)
        assert "16 test utterances" in command("evaluate", "model.pt", "--device", "cpu")
    said = command("sample", 7, "said.wav")
    assert said == "said.wav: m3 says 048606 in 1.4 s\n"
    assert command("demo", "digits", "said.wav").startswith("said.wav: 048606 (")
    for count in (3, 12):
        assert command("demo", "digits", "said.wav", "--answers", count).count("%") == count


def test_the_command_refuses_what_it_cannot_use(command, tmp_path):
    assert "there are test utterances 0 to 71, not 72" in command("sample", 72, "x.wav", fails=True)
    assert "nowhere.wav" in command("demo", "digits", "nowhere.wav", fails=True)
    audio.write_wav(tmp_path / "fast.wav", tone(rate=16000), rate=16000)
    assert "fast.wav: " in command("demo", "digits", "fast.wav")
    assert "there is no checkpoint" in command("evaluate", "nowhere.pt", fails=True)
