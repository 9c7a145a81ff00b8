import unicodedata

codes = [*range(0x1F300, 0x1F650), *range(0x1F900, 0x1FA00)]
names = [unicodedata.name(chr(code)).lower() for code in codes]
names = [name for name in names if len(name) <= 30]
print(len(names), "names, such as", ", ".join(names[60:500:110]))

texts = ["\n" * 8 + name + "\n" for name in names]  # "\n" marks both ends
held_out, training = texts[::5], [text for i, text in enumerate(texts) if i % 5]
symbols = len(set("".join(texts)))

print("k   contexts possible   seen   unseen in held-out names")
for k in (0, 1, 2, 4, 6, 8):
    seen = {text[i - k : i] for text in training for i in range(8, len(text))}
    asked = [text[i - k : i] for text in held_out for i in range(8, len(text))]
    unseen = sum(context not in seen for context in asked) / len(asked)
    print(f"{k}   {symbols**k:17,}   {len(seen):4}   {unseen:.0%}")
