"""House rules written as YAML in Vale's dialect: data, never code; every pattern under a time limit."""
