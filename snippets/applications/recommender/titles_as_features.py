from sentence_transformers import SentenceTransformer

from snippets.kit.recommender.movielens import read_movielens
from snippets.kit.recommender.training import train_towers

catalogue, events = read_movielens("ml-1m")
reader = SentenceTransformer("sentence-transformers/all-MiniLM-L6-v2")
lines = [f"{film.title}: {', '.join(film.genres)}" for film in catalogue]
features = reader.encode(lines, convert_to_tensor=True).cpu()  # (films, 384)
model, _ = train_towers(events, features)
