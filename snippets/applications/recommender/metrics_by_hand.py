import torch

from snippets.kit.recommender import metrics

scores = torch.tensor([[0.9, 0.8, 0.7, 0.6, 0.5, 0.4]])
watched = torch.tensor([[True, False, False, False, False, False]])
relevant = torch.tensor([[False, False, True, False, True, True]])
ranked = metrics.top_k(scores, 4, watched)
print("ranked:", ranked.tolist())
print(f"recall@4   {metrics.recall(ranked, relevant):.3f}   2 of 3")
by_hand = (1 / torch.tensor([3.0, 5.0]).log2()).sum() / (1 / torch.tensor([2.0, 3, 4]).log2()).sum()
print(f"NDCG@4     {metrics.ndcg(ranked, relevant):.3f}   {by_hand:.3f}")
print(f"MRR@4      {metrics.mrr(ranked, relevant):.3f}   1/2")
print(f"coverage   {metrics.coverage(ranked, films=6):.3f}   4 of 6")
