"""Small parts that all views are made of."""
