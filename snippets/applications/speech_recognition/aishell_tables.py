from pathlib import Path

folder = Path("data_aishell")  # https://www.openslr.org/33/, with the archives in wav/ unpacked
texts = {}
for line in (folder / "transcript/aishell_transcript_v0.8.txt").read_text("utf-8").splitlines():
    name, *words = line.split()
    texts[name] = "".join(words)

for part, table in (("train", "train"), ("dev", "validation"), ("test", "test")):
    files = [path for path in (folder / "wav" / part).rglob("*.wav") if path.stem in texts]
    rows = [f"{path.relative_to(folder).as_posix()}\t{texts[path.stem]}" for path in sorted(files)]
    text = "\n".join(["file\ttext", *rows, ""])
    (folder / f"{table}.tsv").write_text(text, encoding="utf-8")
    print(f"{table}: {len(rows)} recordings")
