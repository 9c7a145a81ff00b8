# --8<-- [start:counts]
from collections import Counter

from snippets.kit.machine_translation.corpus import make_corpus
from snippets.kit.machine_translation.scores import bleu
from snippets.kit.machine_translation.trained import load_translator
from snippets.kit.machine_translation.training import score

pairs = make_corpus().test_composed
for name in ("gru", "transformer"):
    exact, written = score(load_translator(name), pairs)
    print(f"{name}: exact match {exact:.2f}, BLEU {bleu(written, [p.english for p in pairs]):.2f}")
    wrong, total = Counter(), Counter()
    for pair, translation in zip(pairs, written, strict=True):
        for kind in {"clause" if "的" in one else "time" for one, _ in pair.held_out}:
            total[kind] += 1
            wrong[kind] += translation != pair.english
    print(*(f"  {kind}: {wrong[kind]} of {total[kind]} wrong" for kind in sorted(total)), sep="\n")
# --8<-- [end:counts]

# --8<-- [start:worst]
mistakes = [(pair, text) for pair, text in zip(pairs, written, strict=True) if text != pair.english]
mistakes.sort(key=lambda mistake: bleu([mistake[1]], [mistake[0].english], longest=2))
for pair, text in mistakes[:6]:
    print(pair.chinese, f"right: {pair.english}", f"wrote: {text}", sep="\n  ")
# --8<-- [end:worst]
