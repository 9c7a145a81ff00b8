from snippets.kit.digits.data import codes_by
from snippets.kit.digits.decoding import certainty, read
from snippets.kit.digits.evaluation import accepted, logits_of, threshold_for
from snippets.kit.digits.trained import code_reader

reader = code_reader()


def sure_and_right(part):
    codes = codes_by(part)
    logits = logits_of(reader.model, codes.pixels) / reader.calibration.temperature
    reading = read(logits)
    return certainty(logits, reading), (reading.digits == codes.labels).all(dim=1)


for part in ("training", "validation"):
    threshold = threshold_for(*sure_and_right(part), risk=0.01)
    kept = accepted(*sure_and_right("validation"), threshold)
    print(f"from {part:10} {threshold:.3f}: of new writers' codes {kept['risk']:.3f} wrong")
