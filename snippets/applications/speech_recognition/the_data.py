from snippets.kit.speech_recognition.data import load

print("part         strings  digits  voices  seconds  speeds")
for part in ("train", "validation", "test"):
    said = load(part)
    digits, seconds = sum(len(one.text) for one in said), sum(one.seconds for one in said)
    voices, speeds = {one.voice for one in said}, sorted({one.speed for one in said})
    print(f"{part:11} {len(said):8} {digits:7} {len(voices):7} {seconds:8.0f}  {speeds}")

one = load("test")[7]
print(f"{one.voice} says {one.text}: {len(one.samples)} samples, {one.seconds:.2f} s")
print("voices in both training and test:", {u.voice for u in load("train")} & voices)
