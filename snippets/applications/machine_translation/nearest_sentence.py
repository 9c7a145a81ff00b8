from snippets.kit.machine_translation.baselines import Retrieval
from snippets.kit.machine_translation.corpus import make_corpus
from snippets.kit.machine_translation.scores import bleu, exact_match

corpus = make_corpus()
memory = Retrieval(corpus.training)
for pair in corpus.test_unseen[:2]:
    found = memory.nearest(pair.chinese)
    print(f"{pair.chinese}\n  nearest: {found.chinese}\n  gives:   {found.english}")
    print(f"  right:   {pair.english}")
for pairs in (corpus.test_unseen, corpus.test_composed):
    written = memory.translate([pair.chinese for pair in pairs])
    references = [pair.english for pair in pairs]
    exact, score = exact_match(written, references), bleu(written, references)
    print(f"exact match {exact:.3f}, BLEU {score:.2f}")
