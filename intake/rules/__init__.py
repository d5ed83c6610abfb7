"""What the answers mean: pure functions from one patient's answers to an evaluation."""
