"""What an operator does with the program, and the files it is deployed with."""
