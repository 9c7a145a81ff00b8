"""The library of the site: what its pages build, to import or to run."""
