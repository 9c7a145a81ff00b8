from snippets.kit.text_classification.reviews import make_reviews
from snippets.kit.text_classification.tokens import PADDING, Vocabulary, pad

texts = ["屏幕很漂亮。", "我不认为键盘好用。", "The knob is not ugly."]
vocabulary = Vocabulary.of(review.text for review in make_reviews(4000))
numbers, lengths = pad([vocabulary.encode(text) for text in texts])
print(numbers)
print("lengths:", lengths.tolist())
print((numbers != PADDING).int())
