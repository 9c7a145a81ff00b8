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


found = {part: sure_and_right(part) for part in ("training", "validation")}
for part, known in found.items():
    threshold = threshold_for(*known, risk=0.01)
    kept = accepted(*found["validation"], threshold)
    print(f"from {part:10} {threshold:.3f}: of new writers' codes {kept['risk']:.3f} wrong")
