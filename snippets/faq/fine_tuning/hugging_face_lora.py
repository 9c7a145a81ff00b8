import torch
from peft import LoraConfig, TaskType, get_peft_model
from transformers import AutoModelForSequenceClassification, AutoTokenizer

name = "distilbert/distilbert-base-uncased"
tokenizer = AutoTokenizer.from_pretrained(name)
net = AutoModelForSequenceClassification.from_pretrained(name, num_labels=2)

config = LoraConfig(
    task_type=TaskType.SEQ_CLS,
    r=8,
    lora_alpha=16,
    target_modules=["q_lin", "v_lin"],
    modules_to_save=["pre_classifier", "classifier"],
)
net = get_peft_model(net, config)
net.print_trainable_parameters()

trained = [p for p in net.parameters() if p.requires_grad]
optimizer = torch.optim.AdamW(trained, lr=1e-4)
batch = tokenizer(["a good film", "a dull film"], padding=True, return_tensors="pt")
labels = torch.tensor([1, 0])
net.train()
for _ in range(10):
    loss = net(**batch, labels=labels).loss
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

net.save_pretrained("adapter")  # a few megabytes: A, B and the head
merged = net.merge_and_unload()
