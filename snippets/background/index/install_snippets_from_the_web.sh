pip install git+<address of the repository>
