import torch
import torch.nn.functional as F

from snippets.kit.linear_regression.data import Table, diabetes, split
from snippets.kit.linear_regression.evaluation import evaluate
from snippets.kit.linear_regression.model import StandardizedLinear
from snippets.kit.training import fit, loader

torch.set_num_threads(1)
training, validation, _ = split(diabetes())
target = training.target.clone()
target[:5] *= 10  # five slips of the decimal point
spoilt = Table(training.names, training.features, target)


def loss_with(function):
    return lambda model, batch: function(model(batch[0]), batch[1])


for function, rate in ((F.mse_loss, 0.1), (F.l1_loss, 3.0)):
    for name, table in {"clean": training, "spoilt": spoilt}.items():
        model = StandardizedLinear(table.names)
        model.start_from(table)
        optimizer = torch.optim.SGD(model.parameters(), lr=rate)
        fit(
            model,
            loss_with(function),
            loader(table, 32, collate_fn=lambda batch: batch),
            epochs=40,
            optimizer=optimizer,
            scheduler=torch.optim.lr_scheduler.ExponentialLR(optimizer, 0.99),
        )
        rmse = evaluate(model, validation)["rmse"]
        print(f"{function.__name__:8} {name:6} validation RMSE {rmse:.1f}")
