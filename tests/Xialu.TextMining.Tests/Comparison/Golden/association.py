"""Writes association.tsv: the statistics of two-by-two tables by other formulas than the library's, with exact fractions and 50 digits.

G2    = 2 (sum O ln O - sum row ln row - sum column ln column + N ln N)
chi2  = sum (O - E)^2 / E, and with Yates's correction sum max(0, |O - E| - 1/2)^2 / E
PMI   = ln(O / E) / ln 2
The first three carry the sign of O - E of the first cell.
"""
import random
from decimal import Decimal, getcontext
from fractions import Fraction
from pathlib import Path

getcontext().prec = 50


def number(fraction):
    return Decimal(fraction.numerator) / Decimal(fraction.denominator)


def n_log_n(n):
    return Decimal(n) * Decimal(n).ln() if n else Decimal(0)


def row(count, total, reference_count, reference_total):
    cells = [count, reference_count, total - count, reference_total - reference_count]
    rows = [count + reference_count, total + reference_total - count - reference_count]
    columns = [total, reference_total]
    n = sum(columns)
    expected = [Fraction(r * c, n) for r in rows for c in columns]
    sign = (count > expected[0]) - (count < expected[0])
    g2 = 2 * (sum(map(n_log_n, cells)) - sum(map(n_log_n, rows)) - sum(map(n_log_n, columns)) + n_log_n(n))
    chi2 = sum((o - e) ** 2 / e for o, e in zip(cells, expected))
    yates = sum(max(Fraction(0), abs(o - e) - Fraction(1, 2)) ** 2 / e for o, e in zip(cells, expected))
    pmi = "-inf" if count == 0 else f"{number(count / expected[0]).ln() / Decimal(2).ln():.12f}"
    return [count, total, reference_count, reference_total, f"{sign * g2:.10f}", f"{sign * number(chi2):.10f}", f"{sign * number(yates):.10f}", pmi]


random.seed(1993)
tables = [(10, 100, 10, 100), (0, 50, 3, 70), (1, 10, 0, 1000), (110, 14_307, 10, 31_763), (5, 10, 4, 10), (50, 60, 5, 40)]
for size in (30, 1_000, 50_000, 5_000_000):
    for _ in range(6):
        total, reference = random.randint(size // 3, size), random.randint(size // 3, size)
        tables.append((random.randint(0, total // 9), total, random.randint(1, reference // 5), reference))
lines = ["\t".join(["count", "total", "referenceCount", "referenceTotal", "g2", "chi2", "yates", "pmi"])]
lines += ["\t".join(map(str, row(*table))) for table in tables]
Path(__file__).with_suffix(".tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")
