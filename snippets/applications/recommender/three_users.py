from snippets.kit.recommender.events import in_time, world
from snippets.kit.recommender.serving import Recommender
from snippets.kit.recommender.trained import clicks_model

made = world()
training, test = in_time(made.events)
histories, later = training.histories(), test.watched()
recommender = Recommender(clicks_model(), made.catalogue)
for user in (260, 402, 640):
    print(f"user {user} watched {len(histories[user])} films, lately")
    for number in histories[user][-3:]:
        print(f"          {made.catalogue[number]}")
    print("and is shown")
    for one in recommender.recommend(histories[user], k=4):
        mark = "*" if later[user, one.number] else " "
        print(f"   {one.chance:5.1%} {mark} {one.film}  <- {one.because.title}")
    print()
