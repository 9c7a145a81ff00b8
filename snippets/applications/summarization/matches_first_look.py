import textwrap

from snippets.kit.summarization.matches import matches

for match in matches(3, part="test", seed=1):
    print(textwrap.fill(match.report, 90))
    print(f"  -> {match.headline}\n")
