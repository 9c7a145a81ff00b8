from snippets.kit.machine_translation.corpus import make_films
from snippets.kit.machine_translation.trained import load_translator
from snippets.kit.machine_translation.training import score

pairs = make_films(100)
for name in ("gru", "transformer"):
    exact, written = score(load_translator(name), pairs)
    print(f"{name}: exact match {exact:.2f}")
for pair, translation in list(zip(pairs, written, strict=True))[:3]:
    print(pair.chinese, f"  right: {pair.english}", f"  wrote: {translation}", sep="\n")
