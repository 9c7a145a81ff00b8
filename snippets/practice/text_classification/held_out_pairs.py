from snippets.kit.text_classification.reviews import make_reviews

training, test = make_reviews(4000), make_reviews(1200, held_out=True)
for held_out, reviews in ((False, training), (True, test)):
    texts = [review.text.lower() for review in reviews if review.kind == "plain"]
    print("held out" if held_out else "training", end=": ")
    for adjective in ("useless", "ugly"):
        print(adjective, sum("screen" in text and adjective in text for text in texts), end="  ")
    print()
texts = {review.text for review in training}
print("test reviews that were trained on:", sum(review.text in texts for review in test))
