from itertools import combinations

scores = [1, 6, 7, 6, 0]
apart = 2

# %% take the highest place, then the highest that is left
first = max(range(5), key=lambda place: scores[place])
left = [place for place in range(5) if abs(place - first) >= apart]
second = max(left, key=lambda place: scores[place])
print(tuple(sorted((first, second))))

# %% the two highest scores win
print(tuple(sorted(sorted(range(5), key=lambda place: scores[place])[-2:])))

# %% max gives the best sum
pairs = [(i, j) for i, j in combinations(range(5), 2) if j - i >= apart]
print(max(scores[i] + scores[j] for i, j in pairs))
