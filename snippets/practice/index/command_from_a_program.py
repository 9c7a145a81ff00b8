import json
import subprocess
import sys

command = [sys.executable, "-m", "snippets.kit.image_classification", "evaluate", "digits"]
done = subprocess.run([*command, "--json"], capture_output=True, text=True, check=True)
scores = json.loads(done.stdout)
print(list(scores))
print(scores["images"], scores["wrong"], round(scores["accuracy"], 3))

done = subprocess.run([*command[:-1], "nowhere.pt", "--json"], capture_output=True, text=True)
print(done.returncode, done.stderr.strip())
