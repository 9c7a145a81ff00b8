from snippets.kit.machine_translation.search import beam, greedy
from snippets.kit.machine_translation.trained import load_translator

model = load_translator("transformer")
sentence = "她昨天没有在火车上吃老师今天早上吃的鱼。"
print("greedy", *greedy(model, [sentence]))
for translation, score in beam(model, sentence, size=3):
    print(f"{score:6.1f} {translation}")
