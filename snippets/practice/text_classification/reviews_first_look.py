from snippets.kit.text_classification.reviews import LABELS, make_reviews

for review in make_reviews(12, seed=3):
    print(f"{LABELS[review.label]}, {review.kind:8}  {review.text}")
