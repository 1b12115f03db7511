"""The tables that `compare` wrote, in pandas: targets by place and year, and how far the results were from them.

    python3 samples/notebooks/recipes/panel.py [FOLDER]
"""
import sys

import pandas as pd

pd.set_option("display.unicode.east_asian_width", True)
folder = sys.argv[1] if len(sys.argv) > 1 else "out"

panel = pd.read_csv(f"{folder}/panel.csv")
targets = panel[(panel["status"] == "target") & (panel["measure"] == "growth")]
print("Targets of growth, in per cent")
print(targets.pivot_table(index=["place", "year"], columns="indicatorId", values="value", aggfunc="first")[["gdp", "fai", "retail_sales"]])

outcomes = pd.read_csv(f"{folder}/plan-outcome.csv")
growth = outcomes[outcomes["measure"] == "growth"]
print("\nResult less target, in percentage points")
print(growth.groupby("place")["gap"].agg(["count", "mean"]).round(2))

print("\nVerdicts")
print(pd.crosstab(outcomes["place"], outcomes["verdict"]))
