"""What has to be true of the content, one room a file. A check takes the library and yields all problems it finds."""
