# the completion script
completion bash
