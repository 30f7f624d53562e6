"""The plan: its rules, how it is set up, what a reminder says and where its answers lead; breaks and journeys."""
