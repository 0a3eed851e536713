"""govcat compiles the catalogues of government-affairs disclosure matters (基层政务公开事项标准目录)."""

__version__ = "0.1.0"
