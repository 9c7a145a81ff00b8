from snippets.kit.summarization.pointer import PointerSummarizer

model = PointerSummarizer(["beat", "the", "after", "."], slots=4)
source = model.encode("Zalka beat Fenby after Zalka sacked the coach.")
for word, number in zip(source.words, source.numbers.tolist(), strict=True):
    slot = number - len(model.vocabulary)
    print(f"{word:8}{number:3}", f"  slot {slot}" if slot >= 0 else "")
print(model.encode_headline("Zalka beat Fenby", source).tolist())
