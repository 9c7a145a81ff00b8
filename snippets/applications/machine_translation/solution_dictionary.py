from collections import Counter, defaultdict

from snippets.kit.machine_translation.corpus import make_corpus
from snippets.kit.machine_translation.trained import load_translator

model = load_translator("gru")
seen = defaultdict(Counter)
for pair in make_corpus().test_unseen[:300]:
    target = model.target_numbers(pair.english)
    source = model.source_numbers(pair.chinese)
    places = model.look(source[None], target[None, :-1])[0, 0].argmax(dim=1)
    for word, place in zip(target[1:].tolist(), places.tolist(), strict=True):
        seen[model.target.tokens[word - 2]][pair.chinese[place]] += 1
for word in ("ate", "drank", "apple", "car", "library", "not", "tomorrow", "my"):
    print(f"{word:10}", *(f"{character} {count}" for character, count in seen[word].most_common(3)))
