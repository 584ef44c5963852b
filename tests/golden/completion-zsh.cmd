# the completion script
completion zsh
