"""The rules, one module for each family; none knows another."""
