from snippets.kit.text_classification.baselines import characters
from snippets.kit.text_classification.reviews import KINDS, make_reviews
from snippets.kit.text_classification.tasks import load_task

task = load_task("reviews")
predicted = characters(*task.training).predict(task.test[0])
test = make_reviews(1200, held_out=True)
for kind in KINDS:
    right = [
        label == review.label
        for label, review in zip(predicted, test, strict=True)
        if review.kind == kind
    ]
    print(f"{kind:8} {sum(right) / len(right):.1f}")
