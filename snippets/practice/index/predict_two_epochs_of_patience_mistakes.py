losses = [0.9, 0.6, 0.7, 0.5, 0.6, 0.55, 0.4]
patience = 2

# %% the first rise ends the training
epoch = next(n for n in range(1, len(losses)) if losses[n] > losses[n - 1])
print(f"stopped after epoch {epoch}, kept epoch {epoch - 1}")

# %% an epoch that is better than the one before starts the count anew
best, waited = 0, 0
for epoch in range(1, len(losses)):
    waited = waited + 1 if losses[epoch] > losses[epoch - 1] else 0
    best = min(best, epoch, key=losses.__getitem__)
    if waited == patience:
        break
print(f"stopped after epoch {epoch}, kept epoch {best}")

# %% the weights of the last epoch are kept
best = 0
for epoch, loss in enumerate(losses):
    best = epoch if loss < losses[best] else best
    if epoch - best == patience:
        break
print(f"stopped after epoch {epoch}, kept epoch {epoch}")
