-- Questions to the Parquet parts of all shards, for DuckDB: duckdb < samples/cluster/queries.sql
-- Nothing needs to be merged first: a report is in one part, and no part depends on another.

-- How many reports of each level and year there are, and how many figures they give.
SELECT level, planYear, count(*) AS reports, sum(indicators) AS figures
FROM 'parts/*/reports.parquet'
GROUP BY level, planYear
ORDER BY level, planYear;

-- The growth that governments planned for their economy.
SELECT level, period, count(*) AS targets, median(value) AS median, min(value) AS lowest, max(value) AS highest
FROM 'parts/*/indicators.parquet'
WHERE indicatorId = 'gdp' AND measure = 'growth' AND status = 'target'
GROUP BY level, period
ORDER BY level, period;

-- How often a target is hedged.
SELECT planYear, count(*) AS targets, round(100.0 * count(*) FILTER (WHERE bound = 'approx') / count(*), 1) AS approx,
    round(100.0 * count(*) FILTER (WHERE bound = 'at_least') / count(*), 1) AS at_least
FROM 'parts/*/indicators.parquet'
WHERE status = 'target'
GROUP BY planYear
ORDER BY planYear;

-- What was planned, and what the next report says of it.
SELECT t.place, t.period, t.indicatorId, t.value AS planned, t.bound, a.value AS reported, a.value - t.value AS gap
FROM 'parts/*/indicators.parquet' t
JOIN 'parts/*/indicators.parquet' a ON a.place = t.place AND a.period = t.period AND a.indicatorId = t.indicatorId
    AND a.measure = t.measure AND a.baseUnit = t.baseUnit AND a.status <> 'target' AND a.report <> t.report
WHERE t.status = 'target' AND t.measure = 'growth' AND t.scope IS NULL AND a.scope IS NULL
ORDER BY t.place, t.period, t.indicatorId, t.value, a.value, t.bound;

-- Slogans that went furthest: in how many places each stands, and where and when first.
SELECT s.key, count(DISTINCT r.place) AS places, count(DISTINCT s.report) AS reports, min(r.planYear) AS firstYear, arg_min(r.place, (r.planYear, r.place)) AS firstPlace
FROM 'parts/*/slogans.parquet' s
JOIN 'parts/*/reports.parquet' r USING (report)
GROUP BY s.key
ORDER BY places DESC, reports DESC, s.key
LIMIT 20;

-- The sentences of one indicator, with what a citation needs.
SELECT place, planYear, report, start, quantity, sentence
FROM 'parts/*/indicators.parquet'
WHERE indicatorId = 'gdp' AND measure = 'level'
ORDER BY place, planYear, report, start
LIMIT 20;

-- Damage that the reports themselves show, by kind.
SELECT code, severity, count(*) AS cases, count(DISTINCT report) AS reports
FROM 'parts/*/diagnostics.parquet'
GROUP BY code, severity
ORDER BY cases DESC, code;

-- Which inputs gave no report, and why. A path that was not found is told by every part.
SELECT DISTINCT kind, path, location, reason
FROM 'parts/*/failures.parquet'
ORDER BY kind, path;
