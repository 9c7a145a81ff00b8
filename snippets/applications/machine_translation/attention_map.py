import matplotlib.pyplot as plt

from snippets.kit.machine_translation.trained import load_translator

sentence = "他上个星期没有吃他们昨天买的苹果。"
pinyin = "tā shàng gè xīng qī méi yǒu chī tā men zuó tiān mǎi de píng guǒ ."
english = "he did not eat the apple that they bought yesterday last week ."
figure, panels = plt.subplots(1, 2, figsize=(7.2, 4.2), sharey=True)
for panel, name in zip(panels, ("gru", "transformer"), strict=True):
    model = load_translator(name)
    source, target = model.source_numbers(sentence)[None], model.target_numbers(english)[None]
    weights = model.look(source, target)[0].mean(dim=0)[: len(english.split())].detach().numpy()
    panel.imshow(weights, cmap="Blues", vmin=0, aspect="auto")
    panel.set_xticks(range(len(sentence)), pinyin.split(), rotation=90)
    panel.set_yticks(range(len(weights)), english.split())
    panel.set_title(name)
    panel.grid(False)
plt.show()
