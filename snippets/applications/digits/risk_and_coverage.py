import matplotlib.pyplot as plt

from snippets.kit.digits.data import codes_by
from snippets.kit.digits.decoding import certainty, read
from snippets.kit.digits.evaluation import accepted, logits_of, risk_coverage
from snippets.kit.digits.trained import code_reader

reader = code_reader()
for part, style in [("validation", "--"), ("test", "-")]:
    codes = codes_by(part)
    logits = logits_of(reader.model, codes.pixels) / reader.calibration.temperature
    reading = read(logits)
    sure = certainty(logits, reading)
    right = (reading.digits == codes.labels).all(dim=1)
    kept = accepted(sure, right, reader.calibration.threshold)
    (line,) = plt.plot(*risk_coverage(sure, right), style, label=part)
    plt.plot(kept["coverage"], kept["risk"], "o", color=line.get_color())
    print(f"{part:10}  accepted {kept['coverage']:.3f}, wrong among them {kept['risk']:.3f}")
plt.axhline(0.01, color="C6", linewidth=1, linestyle=":")
plt.xlabel("coverage: share accepted")
plt.ylabel("risk: share wrong of these")
plt.legend()
plt.show()
