import torch

torch.manual_seed(0)
first, second = torch.rand(2), torch.rand(2)
torch.manual_seed(0)
print("the same seed, the same numbers:", torch.rand(2).equal(first))
print("and so on:", torch.rand(2).equal(second))

state = torch.get_rng_state()
with torch.random.fork_rng():
    torch.manual_seed(123)
    torch.rand(1000)
print("fork_rng restored the state:", torch.get_rng_state().equal(state))

mine = torch.Generator().manual_seed(0)
print("a generator of one's own:", torch.rand(2, generator=mine).equal(first))
print("left the global one alone:", torch.get_rng_state().equal(state))
