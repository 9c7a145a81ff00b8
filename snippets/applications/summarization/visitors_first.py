from snippets.kit.summarization.pointer import summarize
from snippets.kit.summarization.trained import load_summarizer, match_data

model = load_summarizer("headlines")
test = [match for match in match_data()[2] if " played " in match.report]
turned = []
for match in test:
    home, away = match.teams
    turned.append(match.report.replace(f"{home} played {away}", f"{away} travelled to {home}"))
headlines = [match.headline for match in test]
for name, reports in (("home team first", [match.report for match in test]), ("turned", turned)):
    written = map(str, summarize(model, reports))
    right = sum(one == headline for one, headline in zip(written, headlines, strict=True))
    print(f"{name}: {right / len(test):.1f} of {len(test)} right")
