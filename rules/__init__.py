"""What boctach knows, as TOML that an official can read and correct."""
