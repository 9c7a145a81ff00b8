import torch.nn.functional as F

from snippets.kit.image_classification.data import digits, halves, hold_back
from snippets.kit.image_classification.evaluation import (
    calibration_error,
    logits_of,
    temperature,
)
from snippets.kit.image_classification.trained import digits_model, validation_run

training, test = halves(digits())
_, quarter = hold_back(training)
_, validation_logits = validation_run()
heat = temperature(validation_logits, quarter.labels)
print(f"temperature {heat:.2f}")
logits = logits_of(digits_model(), test)
for name, scaled in [("before", logits), ("after", logits / heat)]:
    error = calibration_error(scaled, test.labels)
    loss = F.cross_entropy(scaled, test.labels)
    print(f"{name:6}  calibration error {error:.3f}  cross-entropy {loss:.3f}")
print("same answers:", (logits.argmax(dim=1) == (logits / heat).argmax(dim=1)).all().item())
