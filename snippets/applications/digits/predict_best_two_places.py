from itertools import combinations

scores = [1, 6, 7, 6, 0]
apart = 2
pairs = [(i, j) for i, j in combinations(range(5), 2) if j - i >= apart]
print(max(pairs, key=lambda pair: scores[pair[0]] + scores[pair[1]]))
