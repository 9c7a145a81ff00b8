from snippets.kit.machine_translation.corpus import make_corpus

corpus = make_corpus()
sentences = [pair.chinese for pair in corpus.training]
simple = [sentence for sentence in sentences if "的" not in sentence]
for texts, one, other in [(simple, "吃", "昨天"), (sentences, "吃的", "苹果")]:
    print(one, sum(one in text for text in texts), "times")
    print(other, sum(other in text for text in texts), "times")
    together = one + other if "的" in one else one
    print("together", sum(together in text and other in text for text in texts), "times\n")
for pair in corpus.test_composed[:4]:
    print(pair.chinese, pair.english, *(" ".join(held) for held in pair.held_out), sep="\n  ")
