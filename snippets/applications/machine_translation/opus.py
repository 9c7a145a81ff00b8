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
from snippets.kit.training import choose_device, is_main, process_group, seed_everything


def pairs_of(rows):
    pairs = (row["translation"] for row in rows)
    return [Pair(pair["zh"], pair["en"]) for pair in pairs if tokenize(pair["zh"])]


def tokens_of(texts, size):
    counts = Counter(token for text in texts for token in tokenize(text))
    return [token for token, _ in counts.most_common(size)]


def readable(pairs, known, most=80):
    return [p for p in pairs if set(tokenize(p.chinese)) <= known and len(p.chinese) <= most]


if __name__ == "__main__":  # the workers import this file
    data = load_dataset("Helsinki-NLP/opus-100", "en-zh")  # a million sentence pairs, from the web
    training, held_out, test = (pairs_of(data[part]) for part in ("train", "validation", "test"))
    source = tokens_of((pair.chinese for pair in training), 6000)
    target = tokens_of((pair.english for pair in training), 30_000)
    training, held_out, test = (readable(p, set(source)) for p in (training, held_out, test))
    corpus = Corpus(training, held_out[:500], held_out[500:1000], test, [])

    config = {"source_tokens": source, "target_tokens": target}
    config |= {"width": 512, "heads": 8, "layers": 6}
    device, file = choose_device(), Path("opus.pt")
    plan = {"epochs": 5, "rate": 3e-4, "batch_size": 128, "workers": 4, "resume": file.exists()}
    seed_everything(0)
    with process_group(device):  # alone, or together under torchrun
        model = TransformerTranslator(**config).to(device)
        train(model, corpus, config=config, checkpoint=file, **plan)
        if not is_main():
            raise SystemExit

    model = load_translator(file, device)
    written = score(model, corpus.test_unseen)[1]
    print("BLEU", bleu(written, [pair.english for pair in corpus.test_unseen]))
    print(beam(model, corpus.test_unseen[0].chinese)[0][0])
