from snippets.kit.recommender.events import in_time, world
from snippets.kit.recommender.ratings import bias_model, film_means, rmse

made = world()
training, test = in_time(made.events)
means, mean = film_means(training), training.stars.mean()
print(f"mean of all ratings       {rmse(lambda user, film: mean, test):.3f}")
print(f"mean of each film         {rmse(lambda user, film: means[film], test):.3f}")
print(f"mean + user + film bias   {rmse(bias_model(training), test):.3f}")
print(f"who knows the true tastes {rmse(lambda *pair: made.expected[pair], test):.3f}")
