import matplotlib.pyplot as plt
import torch
from torch.optim import SGD, AdamW

from snippets.algorithms.updating_parameters.digits import network, train
from snippets.algorithms.updating_parameters.measure import warm_up_and_cosine

makers = {
    "SGD, 0.3": lambda model: [SGD(model.parameters(), lr=0.3)],
    "SGD with momentum, 0.1": lambda model: [SGD(model.parameters(), lr=0.1, momentum=0.9)],
    "AdamW, 0.01": lambda model: [AdamW(model.parameters(), lr=0.01)],
}
with plt.rc_context({"font.size": 13}):
    for name, make in makers.items():
        model = network(seed=0).double()
        losses = torch.tensor(train(model, make(model), schedule=warm_up_and_cosine))
        smooth = losses.unfold(0, 11, 1).mean(dim=1)
        plt.semilogy(range(11, len(losses) + 1), smooth, label=name)
    plt.xlabel("step")
    plt.ylabel("training loss, mean of 11 steps")
    plt.ylim(2e-3, 30)
    plt.legend(loc="upper right", ncols=2, fontsize=11)
    plt.show()
