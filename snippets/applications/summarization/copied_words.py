import matplotlib.pyplot as plt

from snippets.kit.summarization.pointer import summarize
from snippets.kit.summarization.trained import load_summarizer, match_data

model = load_summarizer("headlines")
match = next(one for one in match_data()[2] if one.facts["kind"] == "late equaliser")
headline = summarize(model, [match.report])[0]
words = model.encode(match.report).words
most = headline.attention.amax(dim=0).topk(20).indices.sort().values
figure, (left, right) = plt.subplots(
    1, 2, figsize=(6.4, 3.6), width_ratios=[7, 1], sharey=True, layout="constrained"
)
left.imshow(headline.attention[:, most].numpy(), cmap="Blues", vmin=0, vmax=1, aspect="auto")
left.grid(False)
left.set_xticks(range(20), [words[place] for place in most], rotation=90)
left.set_yticks(range(len(headline.words)), headline.words)
right.barh(range(len(headline.gates)), headline.gates)
right.set(xlim=(0, 1), xlabel="gate")
plt.show()
