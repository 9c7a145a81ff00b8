import torch


def path(clip):
    """A gradient of 1 in every step but the tenth, where it is 1000."""
    w = torch.zeros((), dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.Adam([w], lr=0.01)
    places = [0.0]
    for step in range(1, 211):
        w.grad = torch.tensor(1000.0 if step == 10 else 1.0, dtype=torch.float64)
        if clip:
            torch.nn.utils.clip_grad_norm_([w], clip)
        optimizer.step()
        places.append(-w.item())
    return places


for clip in (None, 2.0, 0.01):
    places = path(clip)
    print(
        f"clip {clip}: steps 1 to 9 {places[9]:.3f}, step 10 {places[10] - places[9]:.3f}, "
        f"steps 111 to 210 {places[210] - places[110]:.3f}"
    )
