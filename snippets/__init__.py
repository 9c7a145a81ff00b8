"""The code of the pages: `kit` is the library; the other folders mirror the pages one by one."""
