from snippets.kit.linear_regression.data import diabetes, split

table = diabetes()
training, validation, test = split(table)
for name, part in {"training": training, "validation": validation, "test": test}.items():
    print(f"{name:10} {len(part):3} patients, mean target {part.target.mean():.0f}")

rows = {tuple(row) for part in (training, validation, test) for row in part.features.tolist()}
print("no patient twice:", len(rows) == len(table))
again, *_ = split(table)
print("the same seed, the same parts:", again.features.equal(training.features))
