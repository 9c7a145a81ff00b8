from snippets.kit.summarization.rouge import longest_common, rouge, words

summary = "Zalka beat Fenby 2-1"
reference = "Fenby lose 2-1 as Zalka beat them"
print(words(summary))
print(words(reference))
print("longest common subsequence:", longest_common(words(summary), words(reference)))
for kind, score in rouge(summary, reference).items():
    print(f"{kind} = {score:.4f}")
