import torch

from snippets.kit.adversarial import generate
from snippets.kit.gan_art.tasks import handwriting
from snippets.kit.gan_art.trained import trained
from snippets.kit.image_classification.data import Images
from snippets.kit.image_classification.evaluation import confusion, logits_of
from snippets.kit.image_classification.trained import digits_model

labels = torch.arange(10).repeat_interleave(200)
drawn = generate(trained("digits"), len(labels), seed=3, labels=labels)
logits = logits_of(digits_model(), Images(drawn, labels, handwriting().training.classes))
wrong = confusion(logits, labels).fill_diagonal_(0)
print(f"{wrong.sum().item()} of {len(labels)} are read as another digit; most often:")
for place in wrong.flatten().topk(3).indices.tolist():
    print(f"  {place // 10} read as {place % 10}: {wrong.flatten()[place]} times")
