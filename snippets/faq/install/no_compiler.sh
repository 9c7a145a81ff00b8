CXX=no-such-compiler TORCHINDUCTOR_CACHE_DIR=cache python -m snippets.faq.install.compile_something
