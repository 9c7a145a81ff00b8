from snippets.kit.digits.data import NOTHING, UNKNOWN, codes_by

codes = codes_by("test")
names = {NOTHING: ".", UNKNOWN: "?"}
print("".join(map(str, codes.labels[0].tolist())), codes.centres[0].tolist())
print("".join(names.get(label, str(label)) for label in codes.columns()[0].tolist()))
