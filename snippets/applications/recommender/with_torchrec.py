import torch
from torchrec import EmbeddingBagCollection, EmbeddingBagConfig, KeyedJaggedTensor, PoolingType

films = EmbeddingBagConfig(
    name="films",
    num_embeddings=10_000_000,
    embedding_dim=32,
    feature_names=["history"],
    pooling=PoolingType.MEAN,
)
tables = EmbeddingBagCollection(tables=[films], device=torch.device("cpu"))
histories = KeyedJaggedTensor(
    keys=["history"], values=torch.tensor([17, 4, 99, 3]), lengths=torch.tensor([3, 1])
)
users = tables(histories)["history"]
assert users.shape == (2, 32)  # of histories of 3 films and of 1
