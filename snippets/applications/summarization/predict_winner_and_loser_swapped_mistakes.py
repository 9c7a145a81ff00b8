from collections import Counter

from snippets.kit.summarization.rouge import longest_common

summary = ["fenby", "beat", "zalka"]
reference = ["zalka", "beat", "fenby", "in", "zalka"]
shared = (Counter(summary) & Counter(reference)).total()

# %% words count only if they come in the same order
shared = longest_common(summary, reference)
print(f"precision {shared / len(summary):.2f}, recall {shared / len(reference):.2f}")

# %% a word of the reference counts whenever the summary has it
found = sum(word in summary for word in reference)
print(f"precision {shared / len(summary):.2f}, recall {found / len(reference):.2f}")

# %% precision divides by the words of the reference
print(f"precision {shared / len(reference):.2f}, recall {shared / len(summary):.2f}")
