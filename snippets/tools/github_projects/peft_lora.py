from peft import LoraConfig, get_peft_model
from torch import nn

base = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
model = get_peft_model(base, LoraConfig(r=4, target_modules=["0"]))
trained = [name for name, p in model.named_parameters() if p.requires_grad]
assert len(trained) == 2  # the two small matrices of one layer
