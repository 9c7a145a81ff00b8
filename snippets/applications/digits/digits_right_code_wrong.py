from snippets.kit.digits.data import codes_by
from snippets.kit.digits.evaluation import evaluate
from snippets.kit.digits.trained import code_reader

scores = evaluate(code_reader().model, codes_by("test"))
print(f"digits right {scores['digits']:.3f}, to the fifth power {scores['digits'] ** 5:.3f}")
print(f"codes right  {scores['codes']:.3f}")
