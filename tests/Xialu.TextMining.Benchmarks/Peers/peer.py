#!/usr/bin/python3
"""python jieba 0.42.1 (Debian's python3-jieba) as a peer.

usage: peer.py speed words|tags FILE SECONDS        one JSON line
       peer.py words MODE FOLDER FILE…              the words of every file, as FOLDER/NAME, one line per line, separated by one space
MODE: default | search | full | withouthmm | tagged
"""
import json
import logging
import os
import resource
import sys
import time


def read(path):
    with open(path, encoding='utf-8-sig', errors='replace', newline='') as f:
        return f.read().replace('\r\n', '\n').split('\n')


def load():
    import jieba
    import jieba.posseg
    jieba.setLogLevel(logging.ERROR)
    jieba.initialize()
    return jieba


def speed(what, path, seconds):
    lines = read(path)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    start = time.perf_counter()
    jieba = load()
    loaded = time.perf_counter() - start
    cut = jieba.posseg.lcut if what == 'tags' else jieba.lcut
    for line in lines[:200]:
        cut(line)
    chars = tokens = 0
    start, processor = time.perf_counter(), time.process_time()
    while time.perf_counter() - start < seconds:
        # One pass takes minutes with tags, so the text is taken as far as the time goes.
        for line in lines:
            tokens += len(cut(line))
            chars += len(line)
            if time.perf_counter() - start > seconds:
                break
    spent, used = time.perf_counter() - start, time.process_time() - processor
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(json.dumps(dict(
        peer=f'python jieba, {what}', chars_per_s=round(chars / spent), load_ms=round(loaded * 1000),
        peak_mb=round(peak / 1024), added_mb=round((peak - before) / 1024), tokens=tokens, chars_per_cpu_s=round(chars / used))))


def words(mode, folder, paths):
    jieba = load()
    cut = {
        'default': jieba.cut,
        'search': jieba.cut_for_search,
        'full': lambda line: jieba.cut(line, cut_all=True),
        'withouthmm': lambda line: jieba.cut(line, HMM=False),
        'tagged': lambda line: (f'{w.word}/{w.flag}' for w in jieba.posseg.cut(line)),
    }[mode]
    for path in paths:
        with open(os.path.join(folder, os.path.basename(path)), 'w', encoding='utf-8', newline='') as out:
            out.write('\n'.join(' '.join(cut(line)) for line in read(path)))


if sys.argv[1] == 'speed':
    speed(sys.argv[2], sys.argv[3], float(sys.argv[4]))
else:
    words(sys.argv[2], sys.argv[3], sys.argv[4:])
