import torch

from snippets.kit.summarization.evaluation import invented, share
from snippets.kit.summarization.pointer import summarize
from snippets.kit.summarization.rouge import mean_rouge
from snippets.kit.summarization.trained import match_data
from snippets.kit.summarization.training import train_pointer

torch.set_num_threads(1)
training, validation, test = match_data()
training, test = training[:640], test[:100]  # some of them, so as not to wait
model, history = train_pointer(training, validation)
written = list(map(str, summarize(model, [match.report for match in test])))
headlines = [match.headline for match in test]
print(f"{len(training)} training reports, epochs: {len(history)}")
print("validation loss below 0.5:", history[-1]["loss"] < 0.5)
print("ROUGE-L at least 0.6:", mean_rouge(written, headlines)["rougeL"] >= 0.6)
exact = share([one == right for one, right in zip(written, headlines, strict=True)])
print("word for word, at least 0.3:", exact >= 0.3)
known = share([not invented(one, match.report) for one, match in zip(written, test, strict=True)])
print("all names are in the report, at least 0.95:", known >= 0.95)
