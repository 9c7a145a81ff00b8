from snippets.kit.recommender.events import in_time, world

made = world(seed=0)
events = made.events
print(f"{events.users} users, {events.films} films, {len(events)} events in 100 days")
training, test = in_time(events)
print(f"{len(training)} before day 90, {len(test)} after")

mine = events.rows(events.user == 4)
print(f"\nuser 4: {len(mine)} films, the first eight")
for day, film, stars in list(zip(mine.day, mine.film, mine.stars, strict=True))[:8]:
    print(f"day {day:2.0f}  {stars:.1f} stars  {made.catalogue[film]}")
