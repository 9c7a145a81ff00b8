from snippets.kit.summarization.evaluation import error_of, invented
from snippets.kit.summarization.matches import matches
from snippets.kit.summarization.rouge import rouge

drawn = matches(50, part="test", seed=1)
match = next(one for one in drawn if one.facts["kind"] == "comeback")
winner, loser = match.facts["winner"], match.facts["loser"]
for headline in (
    match.headline,
    match.headline.replace(loser, "Arsenal"),
    match.headline.replace(winner, "@").replace(loser, winner).replace("@", loser),
):
    scores = rouge(headline, match.headline)
    print(headline)
    print(f"  ROUGE-1 {scores['rouge1']:.2f}  ROUGE-L {scores['rougeL']:.2f}", end="  ")
    print(f"invented {invented(headline, match.report)}  {error_of(headline, match)}")
