from snippets.kit.text_classification.counting import ALPHABET, WittenBell

text = "the theme of the theory"
model = WittenBell(text, order=3)
print(len(ALPHABET), "characters")
print("after 'th':", dict(model.counts["th"]))
print("after 'e ':", dict(model.counts["e "]))
for before in "", "h":
    print(f"P('e' after {before!r}) = {model.probability('e', before):.4f}")
for character in "eo":
    print(f"P({character!r} after 'th') = {model.probability(character, 'th'):.4f}")
print("sum:", round(sum(model.probability(character, "th") for character in ALPHABET), 6))
