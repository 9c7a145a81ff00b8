import torch

from snippets.kit.summarization.matches import matches
from snippets.kit.summarization.pointer import summarize
from snippets.kit.summarization.trained import load_summarizer
from snippets.kit.summarization.training import train_pointer

torch.set_num_threads(1)
model, _ = train_pointer(matches(64), epochs=1, checkpoint="model.pt")  # far too short
reports = [match.report for match in matches(8, part="test")]
loaded = load_summarizer("model.pt")
print(list(map(str, summarize(model, reports))) == list(map(str, summarize(loaded, reports))))
print(summarize(load_summarizer("headlines"), reports)[2])
