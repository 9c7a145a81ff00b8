from snippets.kit.digits.data import codes_by
from snippets.kit.digits.decoding import at_places, certainty, read
from snippets.kit.digits.evaluation import accepted, logits_of, risk_coverage, threshold_for
from snippets.kit.digits.trained import code_reader

reader = code_reader()


def weakest(logits, reading):
    return at_places(logits, reading).softmax(dim=2).amax(dim=2).amin(dim=1)


known = {}
for part in ("validation", "test"):
    codes = codes_by(part)
    logits = logits_of(reader.model, codes.pixels) / reader.calibration.temperature
    reading = read(logits)
    known[part] = logits, reading, (reading.digits == codes.labels).all(dim=1)
for score in (certainty, weakest):
    validation, test = (
        (score(logits, reading), right) for logits, reading, right in known.values()
    )
    kept = accepted(*test, threshold_for(*validation, risk=0.01))
    half = risk_coverage(*test)[1][499]
    print(
        f"{score.__name__:9} accepted {kept['coverage']:.2f}, wrong {kept['risk']:.3f}; "
        f"of the surest 500, wrong {half:.3f}"
    )
