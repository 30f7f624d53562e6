"""What comes before everything else: emergencies, pain, the safety questions, reports of harm."""
