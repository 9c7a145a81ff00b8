from snippets.kit.machine_translation.corpus import make_longer
from snippets.kit.machine_translation.trained import load_translator
from snippets.kit.machine_translation.training import score

model = load_translator("transformer")
for clauses in (0, 1, 2, 3):
    pairs = make_longer(clauses, 100)
    exact, written = score(model, pairs)
    words = sum(len(pair.english.split()) for pair in pairs) / len(pairs)
    print(f"clauses {clauses}, {words:4.1f} words: exact match {exact:.2f}")
print(pairs[0].chinese, f"right: {pairs[0].english}", f"wrote: {written[0]}", sep="\n")
