"""The command: ``python -m snippets.kit.digits train | evaluate | sample | demo``."""

# --8<-- [start:command]
from argparse import Namespace
from pathlib import Path
from typing import Any

from snippets.kit import cli
from snippets.kit.digits import training
from snippets.kit.digits.data import codes_by, codes_of, own_writers, read_strip, writers
from snippets.kit.digits.decoding import certainty, read
from snippets.kit.digits.evaluation import accepted, logits_of, shares
from snippets.kit.digits.reader import add_calibration, load_reader
from snippets.kit.digits.rubbish import with_scribbles
from snippets.kit.digits.trained import FILE
from snippets.kit.image_classification.data import write_picture
from snippets.kit.training import choose_device

program = cli.Program(
    "snippets.kit.digits", "Read five-digit codes, and refuse what cannot be read.", shipped=FILE
)
DATA = cli.own_data("in each, folders 0 to 9 of pictures of 8 by 8 pixels, or multiples")


@program.train(
    "train a reader, calibrate and save it",
    DATA,
    epochs=14,
    temperature="by which the scores are divided",
    threshold="the certainty from which on a code is accepted",
)
def train(arguments: Namespace, **plan: Any) -> tuple[cli.Answer, list]:
    """Train as the options say, calibrate, and keep the model in a file."""
    images, validation, _ = own_writers(arguments.data) if arguments.data else writers()
    _, history = training.train(with_scribbles(images), **plan)
    found = add_calibration(arguments.out, codes_of(validation, "validation"))
    found = found.calibration._asdict()
    cli.note("temperature {temperature:.2f}, threshold {threshold:.3f}".format(**found))
    return cli.answer("", **found), history


@program.command(
    "read the test codes",
    program.model,
    cli.DEVICE,
    DATA,
    count="how many codes were read",
    digits="the share of digits read right",
    codes="the share of codes read right",
    accepted="the share of codes not refused",
    wrong="the share of those that are wrong",
)
def evaluate(arguments: Namespace) -> cli.Answer:
    """Tell how a model does on the test data."""
    reader = load_reader(arguments.model, choose_device(arguments.device))
    test = (own_writers(arguments.data) if arguments.data else writers())[2]
    codes = codes_of(test, "test")
    logits = logits_of(reader.model, codes.pixels) / reader.calibration.temperature
    reading = read(logits)
    right = (reading.digits == codes.labels).all(dim=1)
    kept = accepted(certainty(logits, reading), right, reader.calibration.threshold)
    return cli.answer(
        "{count} test codes\n"
        "digits right          {digits:.3f}\n"
        "codes right           {codes:.3f}\n"
        "accepted              {accepted:.3f}\n"
        "wrong among accepted  {wrong:.3f}",
        count=len(codes),
        **shares(reading.digits, codes.labels),
        accepted=kept["coverage"],
        wrong=kept["risk"],
    )


@program.command(
    "write one of the test codes to a picture file",
    *cli.SAMPLE,
    file="the picture",
    code="what is written there",
)
def sample(arguments: Namespace) -> cli.Answer:
    """Write a test code as a picture."""
    codes = codes_by("test")
    pixels = cli.numbered(codes.pixels, arguments.number, "test codes")
    write_picture(arguments.out, pixels.repeat_interleave(8, 1).repeat_interleave(8, 2))
    code = "".join(map(str, codes.labels[arguments.number].tolist()))
    return cli.answer("{file}: {code} is written there", file=str(arguments.out), code=code)


@program.command(
    "read codes from picture files, or refuse to",
    program.model,
    cli.DEVICE,
    cli.option("pictures", nargs="+", type=Path, metavar="picture"),
    cli.option("--invert", action="store_true", help="for dark ink on light paper"),
    answers="for each file: code, certainty, and why it is refused, or null",
)
def demo(arguments: Namespace) -> cli.Answer:
    """Read codes from pictures, or refuse them."""
    reader = load_reader(arguments.model, choose_device(arguments.device))
    lines, answers = [], []
    for path in arguments.pictures:
        strip = read_strip(path)
        (one,) = reader(1 - strip if arguments.invert else strip)
        read = f"{one.code} ({one.certainty:.1%})"
        lines.append(f"{path}: {read if one.refusal is None else f'refused, {one.refusal}'}")
        answers.append({"file": str(path), **one._asdict()})
    return cli.answer("", *lines, answers=answers)


# --8<-- [end:command]

if __name__ == "__main__":
    cli.run(program)
