"""pandas: python3 with_pandas.py import|role-table CSV DATABASE"""

import sqlite3
import sys

import pandas

task, csv = sys.argv[1:3]
table = pandas.read_csv(csv)
if task == "import":
    with sqlite3.connect(sys.argv[3]) as connection:
        table.to_sql("responses", connection, index=False)
else:
    print(table.groupby("Role")[list(table.columns[5:17])].agg(["mean", "std", "count"]))
