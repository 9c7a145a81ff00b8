import math


def simulated(load, train, workers, batches=1000):
    free, trainer = [0] * max(workers, 1), 0
    for batch in range(batches):
        who = batch % len(free)
        start = free[who] if workers else trainer
        free[who] = start + load
        trainer = max(trainer, free[who]) + train
    return trainer / batches


load, train = 35, 10
for workers in range(6):
    formula = max(train, load / workers) if workers else load + train
    print(workers, f"formula {formula:5.1f}  simulated {simulated(load, train, workers):5.1f}")
print("enough:", math.ceil(load / train))
