from torch import nn


def load_what_fits(model, state):
    own = model.state_dict()
    fits = {k: v for k, v in state.items() if k in own and own[k].shape == v.shape}
    model.load_state_dict(fits, strict=False)
    return {
        "new": sorted(own.keys() - state.keys()),
        "unused": sorted(state.keys() - own.keys()),
        "other shape": sorted((own.keys() & state.keys()) - fits.keys()),
    }


old = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 100), nn.LayerNorm(100))
new = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))
print(load_what_fits(new, old.state_dict()))
print((new[0].weight == old[0].weight).all().item())
