# on every machine; ~/.ray/auth_token must be the same file everywhere
export RAY_AUTH_MODE=token

# on the first machine
ray get-auth-token --generate
ray start --head --port=6379

# on each other machine
ray start --address=node0.example:6379

# on the first machine again
RAY_ADDRESS=auto python -m snippets.faq.distributed.ray_training
ray stop
