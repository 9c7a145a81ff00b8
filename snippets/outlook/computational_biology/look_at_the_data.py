from snippets.outlook.computational_biology.planted_motif import plant

data = plant(seed=1)
print(tuple(data.sequences.shape), "positive:", int(data.labels.sum()))
print("most likely site:", "".join("ACGT"[row] for row in data.probabilities.argmax(dim=0)))
for number in (1, 3, 5, 7):
    text = "".join("ACGT"[base] for base in data.sequences[number].argmax(dim=0))
    start = int(data.starts[number])
    site = text[start : start + 10]
    if data.reverse[number]:
        site = site[::-1].translate(str.maketrans("ACGT", "TGCA"))
    strand = "other" if data.reverse[number] else "this"
    print(f"sequence {number}: place {start:2}, {strand:<5} strand, {site}")
