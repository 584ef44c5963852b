# the completion script
completion fish
