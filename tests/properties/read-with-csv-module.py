"""Reads CSV files with the csv module of Python: the other opinion of csv-differential.test.ts.

stdin: a JSON list of {"path", "encoding", "delimiter"}; stdout: a JSON list of what each holds, row by row.
"""

import csv
import json
import sys

csv.field_size_limit(2**30)


def rows_of(path, encoding, delimiter):
    # newline="": line ends inside quoted cells stay as they are.
    with open(path, encoding=encoding, newline="") as file:
        return list(csv.reader(file, delimiter=delimiter, quotechar='"', doublequote=True, strict=False))


files = json.load(sys.stdin)
# ASCII: what the two programs take for the encoding of a pipe cannot matter.
json.dump([rows_of(**file) for file in files], sys.stdout, ensure_ascii=True)
