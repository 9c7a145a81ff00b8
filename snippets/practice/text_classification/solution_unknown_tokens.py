from snippets.kit.text_classification.tasks import load_task
from snippets.kit.text_classification.tokens import UNKNOWN, Vocabulary

task = load_task("docstrings")
for min_count in (1, 2, 5, 20):
    vocabulary = Vocabulary.of(task.training[0], min_count=min_count)
    line = f"min_count {min_count:2}: {len(vocabulary):5} numbers"
    for part in ("training", "test"):
        numbers = [n for text in getattr(task, part)[0] for n in vocabulary.encode(text).tolist()]
        line += f", {numbers.count(UNKNOWN) / len(numbers):5.1%} of {part} unknown"
    print(line)
