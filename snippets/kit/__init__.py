"""The library of the site: what its pages build, to import, to run, or to copy folder by folder."""
