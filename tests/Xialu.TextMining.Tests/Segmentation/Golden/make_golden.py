#!/usr/bin/python3
"""Write what jieba 0.42.1 (Debian's python3-jieba) makes of sentences.txt: one file a mode, one line of words a sentence.

Words are separated by U+241F, since words may be spaces. Run with /usr/bin/python3 after changing sentences.txt. With a folder of reports
named (make_golden.py FOLDER) it writes report-keywords.tsv instead: of every .txt and .md in it, how many keywords it has, the sum of their
weights, and the first twenty, `word:weight` each.
"""
import logging
import os
import sys

import jieba
import jieba.analyse
import jieba.posseg

jieba.setLogLevel(logging.ERROR)
MODES = {
    'default': jieba.cut,
    'search': jieba.cut_for_search,
    'full': lambda s: jieba.cut(s, cut_all=True),
    'withouthmm': lambda s: jieba.cut(s, HMM=False),
    'tagged': lambda s: (f'{w.word}/{w.flag}' for w in jieba.posseg.cut(s)),
    'search-without-hmm': lambda s: jieba.cut_for_search(s, HMM=False),
    'tagged-without-hmm': lambda s: (f'{w.word}/{w.flag}' for w in jieba.posseg.cut(s, HMM=False)),
}
folder = os.path.dirname(os.path.abspath(__file__))


def write_sentences():
    with open(os.path.join(folder, 'sentences.txt'), encoding='utf-8') as f:
        sentences = f.read().split('\n')[:-1]
    for name, cut in MODES.items():
        with open(os.path.join(folder, name + '.txt'), 'w', encoding='utf-8', newline='\n') as out:
            out.writelines('\u241f'.join(cut(s)) + '\n' for s in sentences)
    text = '\n'.join(sentences)
    KEYWORDS = {
        'tfidf': lambda: jieba.analyse.extract_tags(text, topK=None, withWeight=True),
        'tfidf-nouns': lambda: jieba.analyse.extract_tags(text, topK=None, withWeight=True, allowPOS=('n', 'ns', 'nr')),
        'textrank': lambda: jieba.analyse.textrank(text, topK=None, withWeight=True),
    }
    for name, keywords in KEYWORDS.items():
        with open(os.path.join(folder, name + '.txt'), 'w', encoding='utf-8', newline='\n') as out:
            out.writelines(f'{w}\t{weight!r}\n' for w, weight in keywords())


def write_reports(reports):
    with open(os.path.join(folder, 'report-keywords.tsv'), 'w', encoding='utf-8', newline='\n') as out:
        for name in sorted(n for n in os.listdir(reports) if n.endswith(('.md', '.txt'))):
            with open(os.path.join(reports, name), encoding='utf-8-sig', newline='') as f:
                text = f.read().replace('\r\n', '\n')
            for method in (jieba.analyse.extract_tags, jieba.analyse.textrank):
                words = list(method(text, topK=None, withWeight=True))
                first = ' '.join(f'{w}:{weight!r}' for w, weight in words[:20])
                total = sum(weight for _, weight in words)
                out.write(f'{name}\t{method.__name__}\t{len(words)}\t{total!r}\t{first}\n')


if len(sys.argv) > 1:
    write_reports(sys.argv[1])
else:
    write_sentences()
