from snippets.kit.summarization.pointer import summarize
from snippets.kit.summarization.trained import load_summarizer, match_data

model = load_summarizer("headlines")
test = match_data()[2][:250]
headlines = [match.headline for match in test]
for limit in (160, 40):
    model.limit = limit
    written = map(str, summarize(model, [match.report for match in test]))
    right = sum(one == headline for one, headline in zip(written, headlines, strict=True))
    print(f"the first {limit} words and marks: {right / len(test):.1f} right")
