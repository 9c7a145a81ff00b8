import networkx as nx
import torch

graph = nx.karate_club_graph()  # 34 members of a club, and who met whom
adjacency = torch.from_numpy(nx.to_numpy_array(graph, weight=None))
print(tuple(adjacency.shape), int(adjacency.sum()) == 2 * graph.number_of_edges())

walks = torch.linalg.matrix_power(adjacency, 3)  # of three steps
triangles = int(walks.trace()) // 6
print(triangles == sum(nx.triangles(graph).values()) // 3)
