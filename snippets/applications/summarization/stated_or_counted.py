from snippets.kit.summarization.pointer import summarize
from snippets.kit.summarization.trained import load_summarizer, match_data

test = match_data()[2]
written = map(str, summarize(load_summarizer("headlines"), [match.report for match in test]))
right = {"stated": [], "to be counted": []}
for headline, match in zip(written, test, strict=True):
    home, away = match.teams
    results = f"{home} had beaten {away}", f"{away} had beaten {home}", f"{home} and {away} had"
    kind = "stated" if any(result in match.report for result in results) else "to be counted"
    right[kind].append(headline == match.headline)
for kind, outcomes in right.items():
    print(f"result {kind}: {sum(outcomes) / len(outcomes):.1f} of {len(outcomes)} right")
