"""The same bad input to every command of the kit: a message and a status, never a traceback.

The commands and what they take are found by code, in the parsers of the ``__main__`` modules.
"""

import functools
import importlib
import json
import pkgutil
import shutil
from pathlib import Path

import pytest
import torch

from snippets import kit
from snippets.kit import adversarial, cli, training
from snippets.kit.training import load_checkpoint, save_checkpoint
from tests.kit.elsewhere import DEVICE, elsewhere

FOLDER = Path(kit.__path__[0])
NAMES = [
    module.name
    for module in pkgutil.iter_modules(kit.__path__)
    if module.ispkg and (FOLDER / module.name / "__main__.py").exists()
]
MODULES = {name: importlib.import_module(f"snippets.kit.{name}.__main__") for name in NAMES}


def commands(name):
    """The subcommands of a module, with their parsers."""
    return MODULES[name].program.commands.choices


COMMANDS = [(name, command) for name in NAMES for command in commands(name)]
WITH_MODEL = [
    (name, command)
    for name, command in COMMANDS
    if command != "train" and any(a.dest == "model" for a in commands(name)[command]._actions)
]
TRAINED = sorted(path for path in FOLDER.rglob("*.pt"))


DATA = {
    "animals": ["animals"],
    "digits": ["writers"],
    "gan_faces": ["training_faces"],
    "machine_translation": ["make_corpus"],
    "recommender": ["world"],
    "summarization": ["docstring_data", "match_data"],
    "text_classification": ["load_task", "split_topics"],
}
"""The functions that make the data of commands and take a while; here they do so once."""


@pytest.fixture(autouse=True, scope="module")
def made_once():
    with pytest.MonkeyPatch.context() as patch:
        for name, functions in DATA.items():
            for function in functions:
                once = functools.cache(getattr(MODULES[name], function))
                patch.setattr(MODULES[name], function, once)
        yield


@pytest.fixture(autouse=True)
def threads():
    count = torch.get_num_threads()
    yield
    torch.set_num_threads(count)


def run(capsys, name, *words):
    """Status, output and errors of a command, run in this process."""
    capsys.readouterr()
    status = 0
    try:
        cli.run(MODULES[name].program, words)
    except SystemExit as error:
        status = error.code
    printed = capsys.readouterr()
    return status, printed.out, printed.err


def refused(capsys, name, *words):
    """What a command says that must refuse."""
    status, out, errors = run(capsys, name, *words)
    assert status == 2, (status, out, errors)
    assert out == ""
    assert "Traceback" not in errors
    message = errors.strip().splitlines()[-1]
    assert message.startswith(f"python -m snippets.kit.{name}"), errors
    assert len(message) < 900
    return message


def words_for(name, command, model, tmp_path):
    """Words of a command with a model, and harmless ones for all else that it asks for."""
    parser, words = commands(name)[command], [command]
    sample = tmp_path / "sample.txt"
    sample.write_text("The match was won by the team.", encoding="utf-8")
    for action in parser._actions:
        if action.dest == "model":
            words += [*action.option_strings[:1], model]
        elif not action.option_strings:
            words.append(next(iter(action.choices)) if action.choices else sample)
    return words


def bad_files(tmp_path):
    """Files that are no model, or none of these."""
    whole = TRAINED[0].read_bytes()
    files = {
        "empty.pt": b"",
        "cut.pt": whole[: len(whole) // 2],
        "text.pt": b"epoch 3, loss 0.1",
    }
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)
    torch.save({"weights": {}}, tmp_path / "foreign.pt")
    torch.save([1, 2], tmp_path / "list.pt")
    torch.save({"model": torch.nn.Linear(1, 1)}, tmp_path / "whole.pt")
    save_checkpoint(tmp_path / "points.pt", {"points": torch.zeros(3)})
    save_checkpoint(tmp_path / "other.pt", {"class": "a.B", "config": {}, "weights": {}})
    (tmp_path / "folder.pt").mkdir()
    names = (*files, "foreign.pt", "list.pt", "whole.pt", "points.pt")
    paths = [tmp_path / name for name in names]
    return [*paths, tmp_path / "other.pt", tmp_path / "folder.pt", tmp_path / "nowhere.pt"]


@pytest.mark.parametrize(("name", "command"), WITH_MODEL)
def test_files_that_are_no_model(name, command, tmp_path, capsys, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for path in bad_files(tmp_path):
        message = refused(capsys, name, *words_for(name, command, path, tmp_path))
        assert path.name in message, message


@pytest.mark.parametrize(("name", "command"), WITH_MODEL)
def test_models_of_other_tasks_and_models_without_their_parts(
    name, command, tmp_path, capsys, monkeypatch
):
    monkeypatch.chdir(tmp_path)
    for path in TRAINED:
        if name not in path.parts:
            message = refused(capsys, name, *words_for(name, command, path, tmp_path))
            assert path.name in message
    own = [path for path in TRAINED if name in path.parts and "class" in load_checkpoint(path)]
    for path in own[:1]:
        state = load_checkpoint(path)
        for change in ({"weights": {}}, {"config": {"nonsense": 1}}, {"config": [1]}):
            save_checkpoint(tmp_path / "broken.pt", {**state, **change})
            words = words_for(name, command, tmp_path / "broken.pt", tmp_path)
            assert "broken.pt" in refused(capsys, name, *words)


def training_words(name, *more):
    """Words of ``train``, with the first choice of what it needs."""
    needed = [a for a in commands(name)["train"]._actions if not a.option_strings]
    return ["train", *(next(iter(action.choices)) for action in needed), "--device", "cpu", *more]


@pytest.mark.parametrize("name", NAMES)
def test_options_of_train(name, tmp_path, capsys, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("there.pt").write_bytes(b"something")
    for words, message in (
        (("--epochs", "0"), "not greater than 0"),
        (("--epochs", "many"), "invalid positive value"),
        (("--seed", "-1"), "is not from 0 to"),
        (("--seed", str(2**40)), "is not from 0 to"),
        (("--device", "abacus"), "invalid choice"),
        (("--nonsense",), "unrecognized arguments"),
        (("--out", "nowhere/model.pt"), "there is no folder"),
        (("--out", "there.pt"), "exists"),
        (("--resume", "--out", "new.pt"), "to resume"),
        (("--resume", "--overwrite", "--out", "there.pt"), "not allowed with"),
    ):
        assert message in refused(capsys, name, *training_words(name, *words))
    assert Path("there.pt").read_bytes() == b"something"


@pytest.mark.parametrize("name", NAMES)
def test_device_that_is_not_there(name, tmp_path, capsys, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(torch.accelerator, "current_accelerator", lambda **_: None)
    message = refused(capsys, name, *training_words(name, "--epochs", "1", "--device", "cuda"))
    assert "no cuda device here" in message


class PlannedError(Exception):
    """Ends a training before it begins."""


def planned(capsys, monkeypatch, name, path):
    """Write the checkpoint that a training of one epoch would begin with, without training."""

    def stop(model, *arguments, **options):
        plan, config = options.get("plan"), options.get("config")
        if plan is None:  # a GAN makes its plan itself
            plan = {key: options[key] for key in ("steps", "seed", "every")}
        save_checkpoint(
            path,
            {
                "class": f"{type(model).__module__}.{type(model).__qualname__}",
                "config": config or {},
                "plan": plan,
                "parts": {},
                "history": [],
                "random": {},
                "weights": model.state_dict(),
            },
        )
        raise PlannedError

    with monkeypatch.context() as patch:
        patch.setattr(training, "fit", stop)
        patch.setattr(adversarial, "train", stop)
        with pytest.raises(PlannedError):
            run(capsys, name, *training_words(name, "--epochs", "1", "--out", path))
    return load_checkpoint(path)


ANY_LENGTH = {"linear_regression"}
"""Trainings without a schedule may go on for longer than was planned."""


@pytest.mark.parametrize("name", NAMES)
def test_what_cannot_be_resumed(name, tmp_path, capsys, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(training, "seed_everything", lambda seed: torch.manual_seed(seed))
    state = planned(capsys, monkeypatch, name, tmp_path / "model.pt")
    again = training_words(name, "--epochs", "1", "--resume", "--out", "model.pt")
    assert "seed = 0, not 1" in refused(capsys, name, *again, "--seed", "1")
    if name not in ANY_LENGTH:
        assert "was planned for" in refused(capsys, name, *again, "--epochs", "2")
    other = TRAINED[0] if name not in TRAINED[0].parts else TRAINED[-1]
    for bad, message in (
        ({"class": "a.B"}, "holds a a.B"),
        ({"config": {**state["config"], "width": 7}}, "width"),
        (None, "can be used, but not resumed"),
        (other, "holds a"),
        (b"text", "damaged"),
    ):
        if bad is None:
            kept = {key: state[key] for key in ("class", "config", "weights")}
            save_checkpoint("model.pt", kept)
        elif isinstance(bad, Path):
            shutil.copy(bad, "model.pt")
        elif isinstance(bad, bytes):
            Path("model.pt").write_bytes(bad)
        else:
            save_checkpoint("model.pt", {**state, **bad})
        before = Path("model.pt").read_bytes()
        assert message in refused(capsys, name, *again)
        assert Path("model.pt").read_bytes() == before


def test_resuming_another_task(tmp_path, capsys, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name, option, first, second in (
        ("text_classification", ("--task",), "reviews", "docstrings"),
        ("text_classification", ("--task",), "reviews", "characters"),
        ("summarization", ("--task",), "headlines", "docstrings"),
        ("recommender", ("--task",), "clicks", "ratings"),
        ("machine_translation", ("--model",), "transformer", "gru"),
        ("gan_art", ("--task",), "digits", "compositions"),
    ):
        planned(capsys, monkeypatch, name, tmp_path / "model.pt")
        words = ["train", *option, second, "--epochs", "1", "--resume", "--out", "model.pt"]
        message = refused(capsys, name, *words, "--device", "cpu")
        assert "model.pt" in message and first != second
        Path("model.pt").unlink()


def shipped(name):
    """The words for the models that come along."""
    return [path for path in TRAINED if name in path.parts and "class" in load_checkpoint(path)]


TEXTS = {"empty": "", "blank": " \n", "emoji": "😀🎉", "marks": "?!…", "other": "Ελληνικά γράμματα"}


@pytest.mark.parametrize("kind", TEXTS)
def test_texts_that_a_model_cannot_know(kind, tmp_path, capsys, monkeypatch):
    from snippets.kit.text_classification.tasks import load_task, new_model

    monkeypatch.chdir(tmp_path)
    text = TEXTS[kind]
    Path("text.txt").write_text(text, encoding="utf-8")
    for model in ("transformer", "gru"):
        refused(capsys, "machine_translation", "demo", model, text)
        refused(capsys, "machine_translation", "demo", model, text, "--beam", "2")
    for model in ("headlines", "docstrings"):
        refused(capsys, "summarization", "demo", model, "text.txt")
    task = load_task("reviews")
    for name in ("gru", "bag"):
        model, config, _ = new_model(name, task)
        state = {"class": training._name(type(model)), "config": config}
        save_checkpoint("model.pt", {**state, "weights": model.state_dict()})
        refused(capsys, "text_classification", "predict", "model.pt", text)
        refused(capsys, "text_classification", "predict", "model.pt", "屏幕很漂亮。", text)
        assert run(capsys, "text_classification", "predict", "model.pt", "屏幕很漂亮。")[0] == 0


def test_texts_in_another_language(tmp_path, capsys, monkeypatch):
    from snippets.kit.text_classification.language_model import CharacterModel
    from snippets.kit.text_classification.tasks import load_task, new_model

    monkeypatch.chdir(tmp_path)
    Path("text.txt").write_text("今天下午，红队在主场以三比一战胜了蓝队。", encoding="utf-8")
    for model in ("headlines", "docstrings"):
        assert "the model knows" in refused(capsys, "summarization", "demo", model, "text.txt")
    refused(capsys, "machine_translation", "demo", "gru", "The book is on the table.")
    model, config, _ = new_model("bag", load_task("docstrings"))
    state = {"class": training._name(type(model)), "config": config}
    save_checkpoint("model.pt", {**state, "weights": model.state_dict()})
    refused(capsys, "text_classification", "predict", "model.pt", "屏幕很漂亮。")
    model = CharacterModel()
    state = {"class": training._name(CharacterModel), "config": {}}
    save_checkpoint("model.pt", {**state, "weights": model.state_dict()})
    for words in (("--prompt", "你好"), ("--temperature", "nan"), ("--length", "0")):
        refused(capsys, "text_classification", "generate", "model.pt", *words)


def test_files_that_are_no_pictures_sounds_or_texts(tmp_path, capsys, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("empty").write_bytes(b"")
    Path("noise").write_bytes(bytes(range(256)) * 9)
    Path("folder").mkdir()
    demos = {
        "animals": ("demo", "animals"),
        "digits": ("demo", "shipped"),
        "image_classification": ("predict", "digits"),
        "speech_recognition": ("demo", "digits"),
        "summarization": ("demo", "headlines"),
    }
    for name, words in demos.items():
        for file in ("empty", "noise", "folder", "nowhere"):
            assert file in refused(capsys, name, *words, file), (name, file)
    for name in ("image_classification", "digits", "speech_recognition"):
        assert "there are test" in refused(capsys, name, "sample", "99999", "a.png")


def test_a_demo_of_ratings_says_what_it_takes(capsys):
    assert "take one of clicks" in refused(capsys, "recommender", "demo", "ratings", "7")
    status, printed, _ = run(capsys, "recommender", "evaluate", "ratings")
    assert status == 0 and "RMSE" in printed
    assert "ratings" not in commands("recommender")["demo"].format_help()


def test_predictions_are_named(tmp_path, capsys):
    from snippets.kit.image_classification.data import write_picture
    from snippets.kit.image_classification.trained import FILE

    names = ["plane", "car", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck"]
    path = tmp_path / "cifar.pt"
    save_checkpoint(path, {**load_checkpoint(FILE), "keep": {"names": names}})
    write_picture(tmp_path / "a.png", torch.zeros(1, 8, 8))
    status, printed, _ = run(capsys, "image_classification", "predict", path, tmp_path / "a.png")
    assert status == 0 and printed.strip().rpartition(" ")[2] in names


@pytest.fixture
def pretended(monkeypatch, tmp_path, capsys):
    """Trainings that only write what they begin with; makes a model of a package."""
    monkeypatch.chdir(tmp_path)
    row = {"epoch": 1, "loss": 0.5, "accuracy": 0.5, "f1": 0.5, "bits": 2.0}

    def fit(model, *arguments, checkpoint=None, config=None, **options):
        name = training._name(type(model))
        state = {"class": name, "config": config or {}, "weights": model.state_dict()}
        save_checkpoint(checkpoint, {**state, "keep": options.get("keep") or {}})
        return [row]

    monkeypatch.setattr(training, "fit", fit)
    monkeypatch.setattr(adversarial, "train", lambda model, *a, **o: (model, fit(model, **o)))

    def make(name, *words):
        status, *_ = run(capsys, name, *training_words(name, *words, "--overwrite"))
        assert status == 0
        return "model.pt"

    return make


def inputs(name, command, model, capsys):
    """What a command takes besides a model."""
    if command == "evaluate":
        return []
    if command == "sample":
        return [3, "sample.png"]
    if name in ("digits", "image_classification", "speech_recognition"):
        assert run(capsys, name, "sample", 3, "sample.png")[0] == 0
        return ["sample.png"]
    Path("text.txt").write_text("Dlamini put the hosts ahead in minute 9.", encoding="utf-8")
    return {
        "animals": ["giraffe"],
        "gan_art": ["3" if model == "digits" else "lines"],
        "gan_faces": [],
        "linear_regression": ["59", "2", "32.1", "101", "157", "93.2", "38", "4", "4.8598", "87"],
        "machine_translation": ["他昨天没有买苹果。"],
        "recommender": ["Silent Planet", "7"],
        "summarization": ["text.txt"],
        "text_classification": ["屏幕很漂亮。"] if command == "predict" else [],
    }[name]


@pytest.mark.parametrize(("name", "command"), COMMANDS)
def test_answers_for_programs(name, command, pretended, capsys, monkeypatch):
    gives, given = commands(name)[command].get_default("gives"), set()
    assert all(f"  {field} " in commands(name)[command].format_help() for field in gives)
    if command == "train":
        every = [training_words(name, "--overwrite")]
    else:
        if name == "machine_translation":  # its decoding is slow
            corpus = MODULES[name].make_corpus()
            few = type(corpus)(*(part[:20] for part in corpus))
            monkeypatch.setattr(MODULES[name], "make_corpus", lambda: few)
        models = list(MODULES[name].program.models)
        if (name, command) == ("recommender", "demo"):
            models = ["clicks"]
        if command == "sample":
            models = [None]
        elif command == "generate":
            models = [pretended(name, "--task", "characters")]
        models = models or [pretended(name)]
        every = [
            [command, *([model] * bool(model)), *inputs(name, command, model, capsys)]
            for model in models
        ]
    for words in every:
        status, printed, errors = run(capsys, name, *words, "--json")
        assert status == 0, errors
        assert printed.count("\n") == 1 and printed.isascii()
        fields = json.loads(printed, parse_constant=pytest.fail)
        assert set(fields) <= set(gives), words
        given |= set(fields)
    assert given == set(gives)


def test_commands_without_fields_and_one_that_is_interrupted(tmp_path, capsys):
    program = cli.Program("own", "told")

    @program.command("says nothing")
    def hello(arguments):
        return cli.answer("hello")

    @program.command("is interrupted")
    def wait(arguments):
        raise KeyboardInterrupt

    @program.train("learns")
    def learn(arguments, **plan):
        return cli.answer("learnt"), [{"epoch": 1}]

    cli.run(program, ["hello"])
    assert capsys.readouterr().out == "hello\n"
    cli.run(program, ["train", "--device", "cpu", "--out", tmp_path / "model.pt"])
    assert capsys.readouterr().out.startswith("learnt\nepochs: 1\n")
    with pytest.raises(SystemExit, match="130"):
        cli.run(program, ["wait"])
    assert capsys.readouterr().err == "\ninterrupted\n"


def test_all_commands_are_found():
    assert len(NAMES) == 11 and len(COMMANDS) > 30 and len(WITH_MODEL) > 18


NEWLY = [(name, "evaluate") for name in ("linear_regression", "recommender", "text_classification")]


def test_every_command_with_a_model_takes_a_device():
    for name, command in [*WITH_MODEL, *((name, "train") for name in NAMES)]:
        options = {action.dest for action in commands(name)[command]._actions}
        assert "device" in options, (name, command)


@pytest.mark.parametrize(
    ("name", "command"), [pair for pair in WITH_MODEL if pair[1] != "evaluate"] + NEWLY
)
def test_a_command_computes_where_it_is_told(name, command, pretended, capsys, monkeypatch):
    more = ("--task", "characters") if command == "generate" else ()
    known = list(MODULES[name].program.models) if command != "generate" else []
    model = known[0] if known else pretended(name, *more)
    words = [command, model, *inputs(name, command, model, capsys)]
    words += {"generate": ["--length", 9]}.get(command, [])
    words += ["--overwrite"] if (name, command) == ("gan_faces", "demo") else []
    _, expected, _ = run(capsys, name, *words)
    asked = []
    monkeypatch.setattr(MODULES[name], "choose_device", lambda name: asked.append(name) or DEVICE)
    with elsewhere():
        status, printed, errors = run(capsys, name, *words)
    assert status == 0, errors
    assert asked and printed == expected


def strange_files():
    """Pictures of noise and of nothing, in the size that each command takes, and such sounds."""
    from snippets.kit.image_classification.data import write_picture
    from snippets.kit.speech_recognition.audio import write_wav

    generator = torch.Generator().manual_seed(0)
    for size in (8, 32):
        write_picture(Path(f"noise{size}.png"), torch.rand(1, size, size, generator=generator))
        write_picture(Path(f"blank{size}.png"), torch.full((1, size, size), 0.1))
    noise = 0.2 * torch.randn(12_000, generator=generator)
    write_wav(Path("noise.wav"), noise.clamp(-1, 1))
    write_wav(Path("blank.wav"), torch.zeros(12_000))


def test_input_unlike_all_that_a_model_was_trained_on(tmp_path, capsys, monkeypatch):
    monkeypatch.chdir(tmp_path)
    strange_files()
    for name, words, ending in (
        ("animals", ("demo", "animals"), "32.png"),
        ("image_classification", ("predict", "digits"), "8.png"),
        ("speech_recognition", ("demo", "digits"), ".wav"),
    ):
        for kind in ("noise", "blank"):
            status, printed, errors = run(capsys, name, *words, f"{kind}{ending}", "--json")
            fields = json.loads(printed)
            (one,) = fields.get("answers", [fields])
            assert status == 0 and one["strange"] is True, (name, kind)
            blank = kind == "blank" and ending != ".wav"
            told = "is blank" if blank else f"is unlike what {words[1]}.pt was trained on"
            assert f"{kind}{ending} {told}" in errors
        if name == "animals":
            usual = "giraffe"
        else:
            usual = f"usual{ending[-4:]}"
            assert run(capsys, name, "sample", 3, usual)[0] == 0
        _, printed, errors = run(capsys, name, *words, usual, "--json")
        assert '"strange": false' in printed and errors == ""
    for kind in ("noise", "blank"):  # a strip has another shape, and a class of its own for rubbish
        picture = torch.rand(12, 52) if kind == "noise" else torch.zeros(12, 52)
        from snippets.kit.image_classification.data import write_picture

        write_picture(Path("strip.png"), picture[None])
        assert "refused" in run(capsys, "digits", "demo", "shipped", "strip.png")[1]


def test_a_model_that_came_without_what_is_familiar(tmp_path, capsys):
    from snippets.kit.animals.trained import FILE

    state = load_checkpoint(FILE)
    path = tmp_path / "old.pt"
    save_checkpoint(path, {key: part for key, part in state.items() if key != "familiar"})
    status, printed, errors = run(capsys, "animals", "demo", path, "giraffe", "--json")
    assert status == 0 and json.loads(printed)["strange"] is None and errors == ""
    save_checkpoint(path, {**state, "familiar": {"means": torch.zeros(3)}})
    assert "old.pt does not fit" in refused(capsys, "animals", "demo", path, "giraffe")
