"""Data of one's own: tables, and every command that takes a folder with ``--data``."""

import json
import shutil
from pathlib import Path

import pytest
import torch
from PIL import Image

from snippets.kit import tables
from snippets.kit.training import load_checkpoint
from tests.kit import own
from tests.kit.test_commands import COMMANDS, commands, refused, run

TAKE_DATA = [
    (name, command)
    for name, command in COMMANDS
    if any(a.dest == "data" and a.metavar != "CSV" for a in commands(name)[command]._actions)
]
NAMES = sorted({name for name, _ in TAKE_DATA})
PICTURES = ["animals", "digits", "gan_art", "gan_faces", "image_classification"]
TABLES = [name for name in NAMES if name not in PICTURES]


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    threads = torch.get_num_threads()
    yield tmp_path
    torch.set_num_threads(threads)


def write(text, name="own.tsv"):
    Path(name).write_bytes(text if isinstance(text, bytes) else text.encode())
    return name


# tables


def test_a_table_is_read():
    path = write('\ufeffb\ta\tmore\r\n1\tsay "no"\t\r\n\r\n 2 \tx,y\tz\r\n')
    first, second = tables.read_table(path, "a", "b")
    assert (first["a"], first.number("b"), first.place) == ('say "no"', 1, "own.tsv, line 2")
    assert (second["a"], second["b"], second.place) == ("x,y", "2", "own.tsv, line 4")
    path = write('a,b\n"x, y",1\n"two\nlines",2\n', "own.csv")
    first, second = tables.read_table(path, "a", "b")
    assert (first["a"], second["a"], second.place) == ("x, y", "two\nlines", "own.csv, line 4")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "own.tsv, line 1: there is no column a"),
        ("b\n1\n", "own.tsv, line 1: there is no column a, only b"),
        ("a\ta\n1\t2\n", "own.tsv, line 1: two columns have the same name"),
        ("a\tb\n", "own.tsv has nothing below"),
        ("a\tb\n1\t2\n3\n", "own.tsv, line 3: 1 cells for 2 columns"),
        ("a\tb\n1\t2\n3\t4\t5\n", "own.tsv, line 3: 3 cells for 2 columns"),
        ("a\tb\n1\t2\n\n \t2\n", "own.tsv, line 4: column a is empty"),
        (b"a\tb\n1\t2\n\xff\t2\n", "own.tsv, line 3: this is not text in UTF-8"),
    ],
)
def test_tables_that_are_none(text, message):
    with pytest.raises(ValueError, match=message):
        tables.read_table(write(text), "a")


def test_quotation_marks_and_numbers_are_checked():
    with pytest.raises(ValueError, match=r"own.csv, line 3: "):
        tables.read_table(write('a\n1\n"open\n', "own.csv"), "a")
    for text in ("one", "nan", "inf"):
        (row,) = tables.read_table(write(f"a\n{text}\n"), "a")
        with pytest.raises(ValueError, match=f"own.tsv, line 2: column a: '{text}' is not a fin"):
            row.number("a")


def test_parts_of_a_folder():
    with pytest.raises(ValueError, match="there is no folder own"):
        tables.read_part("own", "test", "a")
    own.table("own", "train", "a", [(number,) for number in range(23)])
    with pytest.raises(ValueError, match=r"there is neither own.test.tsv nor test.csv"):
        tables.read_part("own", "test", "a")
    data, validation = tables.read_training("own", "a")
    assert [row["a"] for row in validation] == ["9", "19"] and len(data) == 21
    own.table("own", "train", "a", "12")
    assert [len(part) for part in tables.read_training("own", "a")] == [1, 1]
    own.table("own", "validation", "a", "345", ".csv")
    assert [len(part) for part in tables.read_training("own", "a")] == [2, 3]
    own.table("own", "train", "a", "12", ".csv")
    with pytest.raises(ValueError, match=r"there are both own.train.tsv and train.csv"):
        tables.read_training("own", "a")
    own.table("alone", "train", "a", "1")
    with pytest.raises(ValueError, match=r"train.tsv, line 2: the only line"):
        tables.read_training("alone", "a")


# every command


def test_every_task_with_data_takes_them():
    without = {"linear_regression"}  # it has a table of its own
    assert {name for name, _ in COMMANDS} - without == set(NAMES) == set(own.MAKERS)
    assert {name for name, command in TAKE_DATA if command == "train"} == set(NAMES)
    assert {name for name, command in TAKE_DATA if command == "evaluate"} == set(NAMES)


ASK = {  # a question to what was trained, and what the answer must have
    "animals": (("demo", "model.pt", "own/test/horse/0.png"), ("dog", "horse")),
    "digits": (("demo", "model.pt", "code.png"), ("code.png",)),
    "gan_art": (("demo", "model.pt", "wild", "calm"), ("made_up.png: wild calm",)),
    "gan_faces": (("demo", "model.pt", "--out", "faces.png"), ("48 faces in faces.png",)),
    "image_classification": (("predict", "model.pt", "own/test/dark/0.png"), ("dark", "light")),
    "machine_translation": (("demo", "model.pt", "我喝水。"), ("我喝水。",)),
    "recommender": (("demo", "model.pt", "film 3"), ("Film 3", "film")),
    "speech_recognition": (("demo", "model.pt", "own/0.wav"), ("own/0.wav",)),
    "summarization": (("demo", "model.pt", "text.txt"), ("",)),
    "text_classification": (("predict", "model.pt", "like it very much"), ("good", "bad")),
}
MORE = {
    "recommender": [("--task", "ratings")],
    "summarization": [("--task", "docstrings")],
    "machine_translation": [("--model", "gru")],
    "text_classification": [("--model", "gru")],
}


@pytest.mark.parametrize(
    ("name", "more"), [(name, words) for name in NAMES for words in [(), *MORE.get(name, [])]]
)
def test_train_evaluate_resume_and_use(name, more, capsys):
    own.MAKERS[name](Path("own"))
    data = ("--data", "own")
    small = ("--batch-size", 4) if name == "image_classification" else ()
    small = ("--size", 8) if name == "gan_art" else small
    small = ("--width", 8) if name == "speech_recognition" else small
    words = ("train", *data, *more, *small, "--epochs", 1, "--device", "cpu")
    status, _, errors = run(capsys, name, *words)
    assert status == 0, errors
    before = load_checkpoint("model.pt")
    assert "exists" in refused(capsys, name, *words)
    status, _, errors = run(capsys, name, *words, "--resume")
    assert status == 0, errors
    assert load_checkpoint("model.pt")["history"] == before["history"]
    status, printed, errors = run(capsys, name, "evaluate", "model.pt", *data, "--json")
    assert status == 0, errors
    assert json.loads(printed, parse_constant=pytest.fail)
    if more == ("--task", "ratings"):
        return
    if name == "digits":
        assert run(capsys, name, "sample", 3, "code.png")[0] == 0
    Path("text.txt").write_text("A won the cup. It rained.", encoding="utf-8")
    words, wanted = ASK[name]
    status, printed, errors = run(capsys, name, *words)
    assert status == 0, errors
    assert any(word in printed for word in wanted), printed


@pytest.mark.parametrize(
    "name", ["animals", "gan_art", "image_classification", "recommender", "text_classification"]
)
def test_a_model_is_not_scored_on_data_of_others(name, capsys):
    own.MAKERS[name](Path("own"))
    message = refused(capsys, name, "evaluate", next(iter(commands_models(name))), "--data", "own")
    assert "own" in message and "know" in message


def commands_models(name):
    from tests.kit.test_commands import MODULES

    return MODULES[name].program.models


@pytest.mark.parametrize(("name", "command"), TAKE_DATA)
def test_folders_that_cannot_be_used(name, command, capsys):
    own.MAKERS[name](Path("whole"))
    model = () if command == "train" else (next(iter(commands_models(name))),)
    Path("empty").mkdir()
    Path("file").write_bytes(b"no folder")
    half = Path("half")
    shutil.copytree("whole", half)
    for part in half.glob("test*"):
        shutil.rmtree(part) if part.is_dir() else part.unlink()
    for bad in ("nowhere", "empty", "file", "half")[: 3 if command == "train" else 4]:
        assert bad in refused(capsys, name, command, *model, "--data", bad)
    assert not list(Path().glob("*.pt*"))


@pytest.mark.parametrize("name", TABLES)
@pytest.mark.parametrize("part", ["train", "test"])
def test_lines_that_cannot_be_used(name, part, capsys):
    own.MAKERS[name](Path("whole"))
    path = next(Path("whole").glob(f"{part}.*"))
    whole = path.read_bytes()
    mark = b"," if path.suffix == ".csv" else b"\t"
    header, first, *rest = whole.splitlines(keepends=True)
    cells = first.strip().split(mark)
    command = ("train",) if part == "train" else ("evaluate", next(iter(commands_models(name))))
    for text, place in (
        (b"", "line 1"),
        (header, "nothing below"),
        (header.replace(header.split(mark)[0], b"other"), "line 1"),
        (header + first.replace(cells[0], b"\xff\xfe") + b"".join(rest), "line 2"),
        (whole + cells[0] + b"\n", f"line {whole.count(10) + 1}"),
        (header + mark.join([b" ", *cells[1:]]) + b"\n" + b"".join(rest), "line 2"),
    ):
        path.write_bytes(text)
        message = refused(capsys, name, *command, "--data", "whole")
        assert path.name in message and place in message, message
    assert not list(Path().glob("*.pt*"))


WRONG_LINES = {
    "machine_translation": [("_\tdots", "has no words")],
    "recommender": [
        ("u1,Film 1,7,99", "stars must be"),
        ("u1,Film 1,many,99", "column stars: 'many' is not a finite number"),
        ("u1,Film 1,5,late", "column day: 'late' is not a finite number"),
    ],
    "speech_recognition": [
        ("nowhere.wav\t甲", "nowhere.wav"),
        ("train.tsv\t甲", "train.tsv is not a WAV file"),
        (f"0.wav\t{'甲' * 9}", "too short for 9 characters"),
    ],
    "summarization": [("...\tdots", "column text: '...' has no words")],
}


@pytest.mark.parametrize("name", WRONG_LINES)
def test_lines_that_mean_nothing(name, capsys):
    own.MAKERS[name](Path("own"))
    path = next(Path("own").glob("train.*"))
    whole = path.read_text(encoding="utf-8")
    for line, wrong in WRONG_LINES[name]:
        path.write_text(whole + line, encoding="utf-8")
        message = refused(capsys, name, "train", "--data", "own")
        assert f"{path.name}, line {whole.count(chr(10)) + 1}: " in message and wrong in message


def test_classes_and_days_are_checked(capsys):
    own.texts(Path("own"))
    own.table("own", "test", ("label", "text"), [("good", "fine"), ("odd", "what")])
    assert "test.tsv, line 3: no training text is of the class 'odd'" in refused(
        capsys, "text_classification", "train", "--data", "own"
    )
    own.table("own", "train", ("label", "text"), [("good", "fine")] * 3)
    assert "there must be two classes" in refused(
        capsys, "text_classification", "train", "--data", "own"
    )
    own.ratings(Path("rated"))
    own.table("rated", "test", ("user", "film", "stars", "day"), [("u1", "Film 1", 5, 3)], ".csv")
    assert "test.csv, line 2: day 3 is before the last day of training, 32" in refused(
        capsys, "recommender", "train", "--data", "rated"
    )


@pytest.mark.parametrize("name", PICTURES)
def test_pictures_that_cannot_be_used(name, capsys):
    own.MAKERS[name](Path("own"))
    files = sorted(Path("own", "train").rglob("*.png"))
    files[0].write_bytes(b"no picture")
    message = refused(capsys, name, "train", "--data", "own")
    assert files[0].name in message and "not a picture" in message
    if name not in ("animals", "gan_art", "gan_faces"):  # these take pictures of any shape
        Image.new("L", (9, 8)).save(files[0])
        assert "must be square" in refused(capsys, name, "train", "--data", "own")
    for file in files[0].parent.iterdir():
        file.unlink()
    assert "is empty" in refused(capsys, name, "train", "--data", "own")
    assert not list(Path().glob("*.pt*"))


def test_pictures_of_digits_need_all_ten(capsys):
    own.colours(Path("own"))
    assert "must have folders of the ten digits, but has dark, light" in refused(
        capsys, "digits", "train", "--data", "own"
    )
