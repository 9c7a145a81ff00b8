from snippets.kit.summarization.rouge import rouge, rouge_n

summary, reference = "北京队二比一战胜上海队", "北京队主场二比一胜上海队"
print("cut at spaces:", rouge_n(summary.split(), reference.split(), 1))
for kind, score in rouge(summary, reference).items():
    print(f"by characters, {kind}: {score:.2f}")
