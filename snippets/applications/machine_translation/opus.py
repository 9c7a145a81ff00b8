from collections import Counter
from pathlib import Path

from datasets import load_dataset  # pip install datasets

from snippets.kit.machine_translation.corpus import Corpus, Pair
from snippets.kit.machine_translation.scores import bleu
from snippets.kit.machine_translation.search import beam
from snippets.kit.machine_translation.trained import load_translator
from snippets.kit.machine_translation.training import score, train
from snippets.kit.machine_translation.translators import TransformerTranslator
from snippets.kit.text_classification.tokens import tokenize
from snippets.kit.training import choose_device, seed_everything

seed_everything(0)
data = load_dataset("Helsinki-NLP/opus-100", "en-zh")  # a million sentence pairs, from the web


def pairs_of(part, most):
    rows = (row["translation"] for row in data[part].select(range(most)))
    return [Pair(row["zh"], row["en"]) for row in rows if tokenize(row["zh"])]


def tokens_of(texts, size):
    counts = Counter(token for text in texts for token in tokenize(text))
    return [token for token, _ in counts.most_common(size)]


training = pairs_of("train", 1_000_000)
source = tokens_of((pair.chinese for pair in training), 6000)
target = tokens_of((pair.english for pair in training), 30_000)
known = set(source)


def readable(pairs, most=80):
    return [p for p in pairs if set(tokenize(p.chinese)) <= known and len(p.chinese) <= most]


held_out, test = readable(pairs_of("validation", 2000)), readable(pairs_of("test", 2000))
corpus = Corpus(readable(training), held_out[:500], held_out[500:1000], test, [])
config = {"source_tokens": source, "target_tokens": target, "width": 512, "heads": 8, "layers": 6}
model = TransformerTranslator(**config).to(choose_device())
plan = {"epochs": 5, "rate": 3e-4, "batch_size": 128, "resume": Path("opus.pt").exists()}
train(model, corpus, config=config, checkpoint="opus.pt", **plan)

model = load_translator("opus.pt", choose_device())
written = score(model, corpus.test_unseen)[1]
print("BLEU", bleu(written, [pair.english for pair in corpus.test_unseen]))
print(beam(model, corpus.test_unseen[0].chinese)[0][0])
