"""What is heard with: the ear, and the families of words in it, as the catalog has frozen them.

House rule: values only, as everywhere in the model; what they find in a text is told in `core/understanding`.
"""
