import json
from importlib.resources import files

profiles = json.loads((files("snippets") / "faq/performance/results.json").read_text())
for section, text in profiles["slow"].items():
    share = int(text)
    print(f"{section:<10} takes {share:2} %: at best {100 / (100 - share):.2f} times faster")
