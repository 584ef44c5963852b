// An empty script: what starting Node costs.
