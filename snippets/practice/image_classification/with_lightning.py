import lightning
import torch
import torch.nn.functional as F
from torch.optim.lr_scheduler import OneCycleLR
from torch.utils.data import DataLoader

from snippets.kit.image_classification.data import digits, halves
from snippets.kit.image_classification.model import SmallCNN


class Classifier(lightning.LightningModule):
    def __init__(self):
        super().__init__()
        self.model = SmallCNN()

    def training_step(self, batch, number):
        images, labels = batch
        loss = F.cross_entropy(self.model(images), labels, label_smoothing=0.1)
        self.log("train_loss", loss)
        return loss

    def configure_optimizers(self):
        optimizer = torch.optim.AdamW(self.parameters(), lr=0.01)
        schedule = OneCycleLR(optimizer, 0.01, total_steps=self.trainer.estimated_stepping_batches)
        return [optimizer], [{"scheduler": schedule, "interval": "step"}]


training, _ = halves(digits())
batches = DataLoader(training, 64, shuffle=True, drop_last=True, collate_fn=lambda batch: batch)
trainer = lightning.Trainer(max_epochs=30, precision="bf16-mixed", num_nodes=1)
trainer.fit(Classifier(), batches)
