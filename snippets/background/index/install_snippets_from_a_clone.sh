git clone <address of the repository> site
pip install -e "site[examples]"
