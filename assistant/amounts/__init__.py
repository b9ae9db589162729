"""Values with a unit: measures, money, percentages and shares."""
