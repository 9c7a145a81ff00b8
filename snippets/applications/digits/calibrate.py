from snippets.kit.digits.data import codes_by
from snippets.kit.digits.decoding import at_places, read
from snippets.kit.digits.evaluation import calibrate, logits_of
from snippets.kit.digits.trained import code_reader
from snippets.kit.image_classification.evaluation import calibration_error

model = code_reader().model
validation, test = codes_by("validation"), codes_by("test")
found = calibrate(logits_of(model, validation.pixels), validation.labels)
print(f"temperature {found.temperature:.2f}, threshold {found.threshold:.3f}")
for name, codes in [("validation", validation), ("test", test)]:
    logits = logits_of(model, codes.pixels)
    at = at_places(logits, read(logits)).flatten(0, 1)
    labels = codes.labels.flatten()
    before, after = (calibration_error(at / heat, labels) for heat in (1, found.temperature))
    print(f"{name:10}  calibration error of the digits {before:.3f}, scaled {after:.3f}")
