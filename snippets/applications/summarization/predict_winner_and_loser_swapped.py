from collections import Counter

summary = ["fenby", "beat", "zalka"]
reference = ["zalka", "beat", "fenby", "in", "zalka"]
shared = (Counter(summary) & Counter(reference)).total()
precision, recall = shared / len(summary), shared / len(reference)
print(f"precision {precision:.2f}, recall {recall:.2f}")
