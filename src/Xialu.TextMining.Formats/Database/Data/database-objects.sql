-- Each statement is run where the database has the tables that the line above it names.

-- needs: indicators
CREATE VIEW targets AS
-- What was promised: the known indicators with a target, one row a figure.
SELECT place, level, period, indicatorId, variant, name, measure, direction, bound, value, valueMax, unit, strength, scope, report, start, sentence
FROM indicators
WHERE status = 'target' AND indicatorId IS NOT NULL;

-- needs: indicators
CREATE VIEW results AS
-- What was reached or is estimated: the known indicators, one row a figure.
SELECT place, level, period, indicatorId, variant, name, measure, direction, bound, value, valueMax, unit, status, scope, report, start, sentence
FROM indicators
WHERE status <> 'target' AND indicatorId IS NOT NULL;

-- needs: indicators
CREATE VIEW targets_and_results AS
-- A target beside each result of the same place, indicator, measure, unit and period; growth and decline as printed.
SELECT t.place, t.period, t.indicatorId, t.variant, t.measure, t.unit,
       t.bound AS targetBound, t.value AS targetValue, t.valueMax AS targetMax, t.report AS targetReport, t.start AS targetStart,
       r.direction, r.bound, r.value, r.valueMax, r.status, r.report, r.start
FROM targets t
JOIN results r ON r.place = t.place AND r.period = t.period AND r.indicatorId = t.indicatorId
              AND r.variant IS t.variant AND r.measure = t.measure AND r.unit = t.unit
WHERE t.scope IS NULL AND r.scope IS NULL;

-- needs: indicators
CREATE VIEW to_review AS
-- Figures that a person should look at, the least sure first.
SELECT confidence, report, start, quantity, name, measure, status, period, sentence
FROM indicators
WHERE mark = 'review'
ORDER BY confidence, report, start;

-- needs: footnotes reports
CREATE VIEW terms AS
-- The explained terms: how many reports explain them, and since when.
SELECT f.term, count(DISTINCT f.report) AS reports, count(DISTINCT r.place) AS places, min(r.planYear) AS firstYear, max(r.planYear) AS lastYear,
       sum(f.occurrences) AS occurrences
FROM footnotes f
JOIN reports r USING (report)
GROUP BY f.term
ORDER BY reports DESC, f.term;

-- needs: slogans reports
CREATE VIEW slogan_spread AS
-- The slogans: how often, in how many places, since when and where first.
SELECT s.key, min(s.text) AS text, count(*) AS occurrences, count(DISTINCT s.report) AS reports, count(DISTINCT r.place) AS places,
       min(r.planYear) AS firstYear, max(r.planYear) AS lastYear
FROM slogans s
JOIN reports r USING (report)
GROUP BY s.key
ORDER BY reports DESC, occurrences DESC, s.key;

-- needs: slogans footnotes
CREATE VIEW explained_slogans AS
-- Slogans with the note that explains them.
SELECT s.report, s.start, s.text, s.key, f.number, f.term, f.definition
FROM slogans s
JOIN footnotes f ON f.report = s.report AND f.number = s.footnote;

-- needs: diagnostics
CREATE VIEW problems AS
-- What was noticed, by kind.
SELECT code, severity, count(*) AS times, count(DISTINCT report) AS reports, min(message) AS example
FROM diagnostics
GROUP BY code, severity
ORDER BY times DESC, code;

-- needs: sentences
CREATE VIRTUAL TABLE sentence_search USING fts5(text, content = 'sentences', content_rowid = 'id', tokenize = 'trigram');

-- needs: sentences
INSERT INTO sentence_search (sentence_search) VALUES ('rebuild');

-- needs: sentences
INSERT INTO sentence_search (sentence_search) VALUES ('optimize');
