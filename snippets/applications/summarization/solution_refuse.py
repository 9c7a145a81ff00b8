from snippets.kit.summarization.pointer import summarize
from snippets.kit.summarization.trained import load_summarizer, match_data

_, validation, test = match_data()
model = load_summarizer("headlines")
sure = sorted(one.score for one in summarize(model, [match.report for match in validation]))
threshold = sure[len(sure) // 5]

headlines = summarize(model, [match.report for match in test])
kept = [pair for pair in zip(headlines, test, strict=True) if pair[0].score >= threshold]
for name, pairs in (("all", list(zip(headlines, test, strict=True))), ("kept", kept)):
    right = sum(str(one) == match.headline for one, match in pairs) / len(pairs)
    print(f"{name}: {len(pairs) / len(test):.1f} of the reports, {right:.2f} right")
