from snippets.kit import cli
from snippets.kit.image_classification.data import digits

program = cli.Program("ink", "How much ink there is on the handwritten digits.")


@program.command(
    "measure one digit",
    cli.option("number", type=int, help="which digit, from 0"),
    cli.option("--above", type=float, default=0.5, help="count pixels brighter than this"),
    mean="the mean of the pixels, from 0 to 1",
    pixels="how many are brighter than --above",
)
def measure(arguments):
    """Measure the ink of a digit."""
    picture = cli.numbered(digits().pixels, arguments.number, "digits")
    count = int((picture > arguments.above).sum())
    return cli.answer("{pixels} pixels, mean {mean:.2f}", mean=picture.mean().item(), pixels=count)


cli.run(program, ["measure", 7])
cli.run(program, ["measure", 7, "--above", 0.9, "--json"])
