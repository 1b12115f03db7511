#!/usr/bin/python3
"""Mine the policy lexicon from reports that the library has read.

usage: /usr/bin/python3 mine_policy.py EXTRACTED REPORTS…      needs Debian's python3-jieba (0.42.1)

EXTRACTED: what `extract REPORTS… -o EXTRACTED --format jsonl` wrote; REPORTS: the same folders.
Writes ../policy.tsv. Nothing of the reports is taken over but terms, places, years and counts.

A phrase becomes a term when reports of two places put it into quotes or explain it in a note, or reports of one place do and it
stands in reports of three places, unless one of the rules below or struck.txt (read over by hand) takes it out.
added.tsv holds terms that reports seldom quote, added by hand with tag and origin, which may be left open. The names of the
indicator table are terms where they stand in reports of INDICATOR_PLACES places.
Two copies of one report, and the reports of one place over the years, count as one place.
"""
import csv
import glob
import json
import logging
import os
import re
import sys
from collections import defaultdict

import jieba
import jieba.posseg

HERE = os.path.dirname(os.path.abspath(__file__))
TYPES = {'numeral', 'named', 'quoted'}
LONGEST = 16
QUOTING_PLACES, STANDING_PLACES = 2, 3
INDICATOR_PLACES = 10
PLACES_OF_A_NAME = 4       # 枫桥经验 is everybody's by now, 平安福州 is not
MOST_CROSSINGS = {2: 0.03}         # 一区 in 统一区域; longer terms
MOST_CROSSINGS_OF_LONGER = 0.06
QUOTED_AS_ONE = 0.5              # 双拥模范城 is mostly written without quotes and is 双拥 and words; “双随机一公开” is quoted whole
TERM = re.compile(r'[\u4e00-\u9fa5A-Za-z0-9+]+')
GENERAL = '通用'                  # origin of a term that was always there
SPLIT = re.compile('[、，,]')
NUMERALS = '一二三四五六七八九十两双百千万0123456789'


def rows(folder, name):
    with open(os.path.join(folder, name + '.jsonl'), encoding='utf-8') as f:
        return [json.loads(line) for line in f]


def words(name):
    with open(os.path.join(HERE, name), encoding='utf-8') as f:
        return {line.strip() for line in f if line.strip() and not line.startswith('# ')}


def texts(extracted, folders):
    paths = [p for folder in folders for p in glob.glob(os.path.join(folder, '*')) if p.endswith(('.txt', '.md'))]
    for path in sorted(paths + glob.glob(os.path.join(extracted, 'texts', '*.txt'))):
        with open(path, 'rb') as f:
            raw = f.read()
        try:
            text = raw.decode('utf-8-sig')
        except UnicodeDecodeError:
            text = raw.decode('gb18030', errors='replace')
        yield os.path.splitext(os.path.basename(path))[0], text.replace('\r\n', '\n')


def places(extracted):
    """report -> (year, place); a report that does not tell its place has that of the others of its name (baoan-2015, baoan-2016)."""
    reports = rows(extracted, 'reports')
    stem = {r['report']: re.sub(r'[-\d]+$', '', r['report']) for r in reports}
    known = {stem[r['report']]: r['place'] for r in reports if r['place']}
    return {r['report']: (r['planYear'], r['place'] or known.get(stem[r['report']]) or stem[r['report']]) for r in reports}


def is_candidate(term):
    return 2 <= len(term) <= LONGEST and TERM.fullmatch(term) is not None and not term.isascii() or re.fullmatch(r'\d{5}|\d+(\+(\d+|N|X))+', term) is not None


def quotations(extracted, place):
    """term -> {place: (year, place)} of the reports that quote or explain it, and the terms that are abbreviations with numerals."""
    quoted, numerals = defaultdict(dict), set()

    def add(term, report):
        if not is_candidate(term):
            return
        before = quoted[term].get(place[report][1])
        quoted[term][place[report][1]] = min(before or place[report], place[report])

    for slogan in rows(extracted, 'slogans'):
        if slogan['type'] in TYPES:
            add(slogan['text'], slogan['report'])
            if slogan['type'] == 'numeral':
                numerals.add(slogan['text'])
    for note in rows(extracted, 'footnotes'):
        for term in {note['term'], *SPLIT.split(note['term'])}:
            add(term.strip('“”"'), note['report'])
    return quoted, numerals


class Standing:
    """Where terms stand in the texts, and how often a word of jieba's lexicon lies across one of their ends."""

    def __init__(self, terms):
        self.by_head = defaultdict(list)
        for term in terms:
            self.by_head[term[:2]].append(term)
        self.places, self.count, self.crossed, self.unquoted = (defaultdict(set), defaultdict(int), defaultdict(int), defaultdict(int))

    def read(self, text, place):
        borders = bytearray(len(text) + 1)
        at = 0
        for line in text.split('\n'):
            for word in jieba.cut(line, HMM=False):
                borders[at] = 1
                at += len(word)
            borders[at] = 1
            at += 1
        for at in range(len(text) - 1):
            for term in self.by_head.get(text[at:at + 2], ()):
                if text.startswith(term, at):
                    self.add(text, at, term, place, borders)

    def add(self, text, at, term, place, borders):
        end = at + len(term)
        self.places[term].add(place)
        self.count[term] += 1
        if text[at - 1:at] not in ('“', '"') or text[end:end + 1] not in ('”', '"'):
            self.unquoted[term] += 1
            self.crossed[term] += not (borders[at] and borders[end])


def place_names():
    with open(os.path.join(HERE, '../../../Structure/Data/places.tsv'), encoding='utf-8') as f:
        return {row['short'] for row in csv.DictReader(f, delimiter='\t') if len(row['short']) > 1}


def is_made_of(term, terms, quoted, numerals):
    """Whether a phrase is an abbreviation that more places quote, with ordinary words before or behind it: 两化融合, 能耗双控."""
    def are_words(part):
        return all(len(word) > 1 for word in jieba.cut(part, HMM=False))

    spans = [(i, j) for i in range(len(term)) for j in range(i + 2, len(term) + 1) if j - i < len(term)]
    return any(
        term[i:j] in terms and term[i:j] in numerals and len(quoted[term[i:j]]) > len(quoted[term]) and are_words(term[:i]) and are_words(term[j:])
        for i, j in spans)


def reason_against(term, quoted, standing, numerals, names, is_indicator):
    """Why a phrase is no term, or None."""
    quoting, standing_in = len(quoted[term]), len(standing.places[term])
    if standing_in < INDICATOR_PLACES if is_indicator else quoting < QUOTING_PLACES and standing_in < STANDING_PLACES:
        return 'seldom'
    if jieba.dt.FREQ.get(term) and term not in numerals:
        return 'a word already'
    if quoting < PLACES_OF_A_NAME and re.search(r'^\d+(个|条|项|家|户|大|强|号|楼|景|城|平)|(19|20)\d\d', term):
        return 'a count or a year'
    if quoting < PLACES_OF_A_NAME and any(name in term for name in names):
        return 'a place'
    if standing.crossed[term] > MOST_CROSSINGS.get(len(term), MOST_CROSSINGS_OF_LONGER) * standing.count[term]:
        return 'lies across words'
    return None


def added_terms(folder):
    with open(os.path.join(HERE, 'added.tsv'), encoding='utf-8') as f:
        added = {row['word']: (row['tag'], row['origin']) for row in csv.DictReader(f, delimiter='\t')}
    with open(os.path.join(folder, 'indicators.tsv'), encoding='utf-8') as f:
        names = {row['name'] for row in csv.DictReader(f, delimiter='\t')}
    return added, {name for name in names if len(name) > 3 and re.fullmatch('[\u4e00-\u9fa5]+', name)} - set(added)


def tag(term, numerals):
    """j for abbreviations, else the tag of the last word: n for what names a thing, l for a set phrase."""
    if term in numerals and len(term) <= 6:
        return 'j'
    last = jieba.posseg.lcut(term)[-1].flag
    return 'n' if last[0] in 'nj' or last in ('vn', 'an', 'eng') else 'l'


def main(extracted, folders):
    jieba.setLogLevel(logging.ERROR)
    jieba.initialize()
    place = places(extracted)
    quoted, numerals = quotations(extracted, place)
    added, indicators = added_terms(os.path.join(HERE, '../../../Indicators/Data'))
    standing = Standing({*quoted, *added, *indicators})
    for report, text in texts(extracted, folders):
        if report in place:
            standing.read(text, place[report][1])
    struck, names = words('struck.txt'), place_names()
    reasons, terms = defaultdict(list), set(added)
    for term in sorted({*quoted, *indicators} - terms):
        reason = 'struck' if term in struck else reason_against(term, quoted, standing, numerals, names, term in indicators)
        if reason:
            reasons[reason].append(term)
        else:
            terms.add(term)
    rarely_whole = {t for t in terms if standing.unquoted[t] > (1 - QUOTED_AS_ONE) * standing.count[t]} - set(added)
    reasons['a term and words'] = sorted(t for t in rarely_whole if is_made_of(t, terms, quoted, numerals))
    lines = []
    for term in terms - set(reasons['a term and words']):
        kind, origin = added.get(term, ('n', '统计指标') if term in indicators else ('', ''))
        first = '%d %s' % min(quoted[term].values()) if quoted.get(term) else GENERAL
        lines.append((-len(quoted.get(term, ())), -len(standing.places[term]), term, kind or tag(term, numerals), origin or first))
    with open(os.path.join(HERE, '../policy.tsv'), 'w', encoding='utf-8', newline='\n') as out:
        out.write('word\ttag\tquoted\tstanding\torigin\n')
        out.writelines(f'{term}\t{kind}\t{-q}\t{-s}\t{origin}\n' for q, s, term, kind, origin in sorted(lines))
    print(f'{len(lines):,} terms', {reason: len(terms) for reason, terms in reasons.items()})
    if os.environ.get('SHOW'):
        for t in reasons[os.environ['SHOW']]:
            print(t, len(quoted[t]), len(standing.places[t]), standing.count[t], standing.crossed[t], standing.unquoted[t])


main(sys.argv[1], sys.argv[2:])
