import random

from snippets.kit.machine_translation.corpus import make_corpus
from snippets.kit.machine_translation.scores import bleu

references = [pair.english for pair in make_corpus().test_unseen]
rng = random.Random(0)
shuffled = [" ".join(rng.sample(text.split(), len(text.split()))) for text in references]
for longest in range(1, 5):
    print(f"n-grams up to {longest}: {bleu(shuffled, references, longest):.3f}")
