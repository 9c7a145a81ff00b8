import torch

from snippets.kit.summarization.evaluation import share
from snippets.kit.summarization.pointer import summarize
from snippets.kit.summarization.rouge import mean_rouge
from snippets.kit.summarization.trained import match_data
from snippets.kit.summarization.training import train_pointer

torch.set_num_threads(1)
training, validation, test = match_data()
model, history = train_pointer(training, validation)
test = test[:200]
written = list(map(str, summarize(model, [match.report for match in test])))
headlines = [match.headline for match in test]
print(f"{len(training)} training reports, epochs: {len(history)}")
print("validation loss below 0.2:", history[-1]["loss"] < 0.2)
print("ROUGE-L at least 0.8:", mean_rouge(written, headlines)["rougeL"] >= 0.8)
exact = share([one == right for one, right in zip(written, headlines, strict=True)])
print("word for word, at least 0.6:", exact >= 0.6)
