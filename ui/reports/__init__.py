"""What went wrong: noted without a word of anybody's files, told when it is wanted."""
