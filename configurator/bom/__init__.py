"""The bill of materials: lines, rolled-up quantities, prices and quotes."""
