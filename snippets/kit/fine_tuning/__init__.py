"""Fine-tuning: freezing, discriminative learning rates, LoRA."""
