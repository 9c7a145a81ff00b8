import json
from importlib.resources import files

profiles = json.loads((files("snippets") / "faq/performance/profile.json").read_text())
for section, share in profiles["slow"].items():
    print(f"{section:<10} takes {share:2} %: at best {100 / (100 - share):.2f} times faster")
