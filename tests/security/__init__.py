"""What must never leak, and what nobody may bring about from outside."""
