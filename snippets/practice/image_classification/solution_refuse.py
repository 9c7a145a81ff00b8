from snippets.kit.image_classification.data import digits, halves
from snippets.kit.image_classification.evaluation import logits_of
from snippets.kit.image_classification.trained import digits_model, validation_run

_, test = halves(digits())
_, validation_logits = validation_run()
threshold = validation_logits.softmax(dim=1).amax(dim=1).quantile(0.03)

sure, predicted = logits_of(digits_model(), test).softmax(dim=1).max(dim=1)
answered = sure >= threshold
wrong = predicted != test.labels
print(f"threshold {threshold:.2f}, refused {1 - answered.float().mean():.1%}")
print("wrong before:", wrong.sum().item(), " wrong answers given:", (wrong & answered).sum().item())
