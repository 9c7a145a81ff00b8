from torch.utils.tensorboard import SummaryWriter

with SummaryWriter("runs/first") as writer:
    for step in range(100):
        writer.add_scalar("loss/train", 1 / (step + 1), step)
# then in a terminal: tensorboard --logdir runs
