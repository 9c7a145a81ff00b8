from sklearn.datasets import load_wine
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

features, classes = load_wine(return_X_y=True)
baseline = make_pipeline(StandardScaler(), LogisticRegression())
scores = cross_val_score(baseline, features, classes, cv=5)
print(f"{scores.mean():.2f}")
