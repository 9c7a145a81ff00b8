from snippets.kit.machine_translation.search import greedy
from snippets.kit.machine_translation.trained import load_translator

model = load_translator("transformer")
for sentence in ("他昨天吃了一个梨。", "", "He ate a pear."):
    try:
        greedy(model, [sentence])
    except ValueError as error:
        print(error)
