from datasets import load_dataset  # pip install datasets

from snippets.kit.summarization.docstrings import sentences_of
from snippets.kit.summarization.rouge import mean_rouge

# English: 11,490 test articles of CNN and the Daily Mail, with their highlights
news = load_dataset("abisee/cnn_dailymail", "3.0.0", split="test")
lead = [" ".join(sentences_of(article)[:3]) for article in news["article"]]
print("the first three sentences:", mean_rouge(lead, news["highlights"]))

# Chinese: short texts of Weibo with their titles; its sentences end with 。！？
short = load_dataset("hugcyp/LCSTS", split="test")
lead = [text.partition("。")[0] for text in short["text"]]
print("up to the first full stop:", mean_rouge(lead, short["summary"]))
