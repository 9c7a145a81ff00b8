losses = [0.9, 0.6, 0.7, 0.5, 0.6, 0.55, 0.4]  # on the validation part
patience, best = 2, 0
for epoch, loss in enumerate(losses):
    if loss < losses[best]:
        best = epoch
    if epoch - best == patience:
        break
print(f"stopped after epoch {epoch}, kept epoch {best}")
