#!/usr/bin/python3
"""Write jieba's tables as binary images that the library reads in place.

usage: /usr/bin/python3 make_lexicon.py [FOLDER]        needs Debian's python3-jieba (0.42.1); FOLDER: where the images go

lexicon.bin  the words: a double array over recoded UTF-16 units, the recoding, the distinct frequencies, the tag names
hmm.bin      the hidden Markov model for unknown words (jieba.finalseg)
tagging.bin  the hidden Markov model for tags of unknown words (jieba.posseg)
idf.bin      inverse document frequencies (jieba.analyse)
policy.bin   the terms of policy.tsv, which Mining/mine_policy.py writes: a double array over the same recoding

Every image is little-endian, starts with an 8-byte magic and a table of sections (uint offset, uint count), and its sections
start at multiples of 8. The same input gives the same bytes.
"""
import array
import csv
import math
import os
import struct
import sys
import zlib
from collections import Counter

import jieba
import jieba.posseg
from jieba import finalseg

SOURCE = os.path.dirname(jieba.__file__)
BLOCK_ASCII = '+#&._%-'          # what jieba counts to a block besides 一-鿕, letters and digits
MIN_FLOAT = -3.14e100            # jieba's "never"
OTHER = 0xFFFF                   # code of a unit that stands outside blocks


def is_block(c):
    return '\u4e00' <= c <= '\u9fd5' or c in BLOCK_ASCII or (c.isascii() and c.isalnum())


def write(path, magic, sections):
    """sections: array.array or bytes objects, in the order that the reader's enum names them."""
    head = 8 + 8 * len(sections)
    offset, table, body = head + (-head % 8), b'', b''
    for s in sections:
        raw = s if isinstance(s, bytes) else s.tobytes()
        table += struct.pack('<II', offset, len(s))
        raw += b'\0' * (-len(raw) % 8)
        body += raw
        offset += len(raw)
    data = magic + table
    data += b'\0' * (-len(data) % 8)
    data += body
    with open(path, 'wb') as f:
        f.write(data)
    print(f'{os.path.basename(path)}: {len(data):,} bytes, {len(zlib.compress(data, 9)):,} deflated')


def strings(items):
    return '\n'.join(items).encode('utf-8')


def read_words():
    words, total = {}, 0
    with open(os.path.join(SOURCE, 'dict.txt'), encoding='utf-8') as f:
        for line in f:
            word, freq, tag = line.strip().split(' ')
            words[word] = (int(freq), tag)
            total += int(freq)        # B超 stands twice, and jieba counts it twice
    return words, total


def code_table(words):
    """Frequent characters get small codes, so that the slots in use lie close together."""
    use = Counter()
    for word, (freq, _) in words.items():
        for c in word:
            use[c] += freq
    for chars in list(finalseg.emit_P.values()) + list(jieba.posseg.emit_P.values()) + [jieba.posseg.char_state_tab_P]:
        for c in chars:
            use[c] += 0
    for c in filter(is_block, map(chr, range(128))):         # each its own, for the tagger tells - and % from the rest
        use[c] += 0
    order = sorted(use, key=lambda c: (-use[c], c))
    inside = [c for c in order if is_block(c)]
    outside = [c for c in order if not is_block(c)]
    unknown = len(inside) + 1                                # a block character no table knows
    codes = {c: i + 1 for i, c in enumerate(inside)}
    codes.update({c: unknown + 1 + i for i, c in enumerate(outside)})
    table = array.array('H', [OTHER]) * 65536
    for i in range(65536):
        c = chr(i)
        if c in codes:
            table[i] = codes[c]
        elif is_block(c):
            table[i] = unknown
    return codes, table, unknown, unknown + len(outside)


def build_trie(words, codes):
    """Lists of children per node; node 0 is the root. Returns children, and the word that ends at a node."""
    children, ends, at = [{}], [None], 0
    for word in sorted(words, key=lambda w: [codes[c] for c in w]):
        at = 0
        for c in word:
            code = codes[c]
            below = children[at].get(code)
            if below is None:
                below = len(children)
                children[at][code] = below
                children.append({})
                ends.append(None)
            at = below
        ends[at] = word
    return children, ends


class Slots:
    """Free slots and unused bases as bits, so that one shift and one `and` try 65,536 bases for a child at once."""
    WINDOW = 1 << 16

    def __init__(self, taken, capacity):
        self.free = bytearray(b'\0') * (taken // 8) + bytearray(b'\xff') * (capacity // 8)
        self.unused = bytearray(b'\xff') * len(self.free)
        for i in range(taken // 8 * 8, taken):
            self.clear(self.free, i)
        self.clear(self.unused, 0)

    @staticmethod
    def clear(bits, i):
        bits[i >> 3] &= ~(1 << (i & 7))

    @staticmethod
    def window(bits, start, length):
        return int.from_bytes(bits[start >> 3:(start + length) >> 3], 'little')

    def first_base(self, keys, start):
        """The smallest unused base from start (a multiple of 8) on under which every key is free."""
        while True:
            fits = self.window(self.unused, start, self.WINDOW)
            free = self.window(self.free, start, self.WINDOW + (keys[-1] + 8) // 8 * 8)
            for k in keys:
                fits &= free >> k
                if not fits:
                    break
            if fits:
                return start + (fits & -fits).bit_length() - 1
            start += self.WINDOW


def place(children, last_code):
    """First fit, wide nodes first. No two nodes share a base, so a slot's label alone tells its parent."""
    size = (last_code + 8) // 8 * 8
    slots_left = Slots(size, len(children) * 2 + 16 * last_code)
    slots, base_of = [0] * len(children), [0] * len(children)
    for code, node in children[0].items():
        slots[node] = code
    order = sorted((n for n in range(1, len(children)) if children[n]), key=lambda n: (-len(children[n]), n))
    first_free = size // 8
    for node in order:
        keys = sorted(children[node])
        while not slots_left.free[first_free]:
            first_free += 1
        base = slots_left.first_base(keys, max(0, first_free * 8 - keys[0]) // 8 * 8)
        slots_left.clear(slots_left.unused, base)
        base_of[node] = base
        for k in keys:
            slots_left.clear(slots_left.free, base + k)
            slots[children[node][k]] = base + k
        size = max(size, base + keys[-1] + 1)
    return slots, base_of, size


def build_nodes(words, codes, last_code, values):
    """The double array, the slot of every word, and the number of slots in use. values: what a word's node holds besides label and base."""
    children, ends = build_trie(words, codes)
    slots, base_of, size = place(children, last_code)
    nodes = [0] * (size + last_code + 2)
    labels = {node: code for below in children for code, node in below.items()}
    for node in range(1, len(children)):
        base = base_of[node] or size                         # a leaf's base is the empty stretch at the end
        nodes[slots[node]] = labels[node] | (values(ends[node]) if ends[node] is not None else 0) | base << 40
    for code in range(last_code + 1):                        # characters that start no word
        if nodes[code] == 0:
            nodes[code] = size << 40
    return nodes, {ends[n]: slots[n] for n in range(len(children)) if ends[n] is not None}, size


def write_lexicon(folder, words, total, codes, table, unknown, last_code):
    mass = Counter()
    for freq, _ in words.values():
        mass[freq] += freq
    frequencies = [0] + sorted(mass, key=lambda f: (-mass[f], f))
    frequency_id = {f: i for i, f in enumerate(frequencies)}
    tags = [''] + sorted({tag for _, tag in words.values()})
    tag_id = {t: i for i, t in enumerate(tags)}
    nodes, slots, size = build_nodes(words, codes, last_code, lambda word: frequency_id[words[word][0]] << 16 | tag_id[words[word][1]] << 32)
    numbers = array.array('Q', [total, unknown, last_code, sum(1 for node in nodes if node & 0xFFFF)])
    logs = array.array('d', [math.log(f or 1) for f in frequencies] + [math.log(total)])
    write(os.path.join(folder, 'lexicon.bin'), b'XTMLEX01',
          [numbers, table, array.array('Q', nodes), logs, array.array('I', frequencies), strings(tags)])
    print(f'{len(words):,} words in {size:,} slots, {len(frequencies):,} frequencies, {last_code:,} codes')
    return slots, size


def write_hmm(folder, codes, last_code):
    rows = array.array('d', [MIN_FLOAT]) * (4 * (last_code + 1))
    for column, state in enumerate('BMES'):
        for c, p in finalseg.emit_P[state].items():
            rows[4 * codes[c] + column] = p
    start, trans = finalseg.start_P, finalseg.trans_P
    numbers = [start[s] for s in 'BMES'] + [trans[a].get(b, MIN_FLOAT) for a in 'BMES' for b in 'BMES']
    write(os.path.join(folder, 'hmm.bin'), b'XTMHMM01', [array.array('d', numbers), rows])


def write_tagging(folder, codes, last_code):
    """States are numbered in python's tuple order, which decides ties."""
    model = jieba.posseg
    states = sorted(model.start_P)
    number = {s: i for i, s in enumerate(states)}
    values = sorted({p for row in model.emit_P.values() for p in row.values()} | {MIN_FLOAT})
    value_id = {v: i for i, v in enumerate(values)}
    by_code = {code: c for c, code in codes.items()}
    starts, listed, ids, emissions = array.array('I'), array.array('H'), bytearray(), array.array('H')
    for code in range(last_code + 2):
        starts.append(len(ids))
        c = by_code.get(code)
        known = sorted(number[s] for s in model.char_state_tab_P.get(c, ()))
        others = sorted(number[s] for s in states if c in model.emit_P[s] and number[s] not in known)
        listed.append(len(known))
        for s in known + others:
            ids.append(s)
            emissions.append(value_id[model.emit_P[states[s]].get(c, MIN_FLOAT)])
    pairs = [(number[a], number[b], p) for a in states for b, p in sorted(model.trans_P[a].items())]
    write(os.path.join(folder, 'tagging.bin'), b'XTMTAG01', [
        array.array('d', [model.start_P[s] for s in states]),
        bytes(a for a, _, _ in pairs), bytes(b for _, b, _ in pairs), array.array('d', [p for _, _, p in pairs]),
        starts, listed, bytes(ids), emissions, array.array('d', values),
        ''.join(s for s, _ in states).encode('ascii'), strings([t for _, t in states])])


def write_idf(folder, slots, size):
    idf = {}
    with open(os.path.join(SOURCE, 'analyse', 'idf.txt'), encoding='utf-8') as f:
        for line in f:
            word, value = line.strip().split(' ')
            idf[word] = float(value)
    median = sorted(idf.values())[len(idf) // 2]
    values = [median] + [v for v, _ in sorted(Counter(idf.values()).items(), key=lambda p: (-p[1], p[0]))]
    number = {v: i + 1 for i, v in enumerate(values[1:])}
    of_slot = array.array('H', [0]) * size                   # 0: not listed, so the median counts
    for word, value in idf.items():
        if word in slots:
            of_slot[slots[word]] = number[value]
    others = sorted(w for w in idf if w not in slots)
    write(os.path.join(folder, 'idf.bin'), b'XTMIDF01',
          [array.array('d', values), of_slot, array.array('H', [number[idf[w]] for w in others]), strings(others)])


def write_policy(folder, codes, last_code):
    """A node's number is that of the term that ends there, from 1, in the order of the table."""
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), 'policy.tsv'), encoding='utf-8') as f:
        tags = {row['word']: row['tag'] for row in csv.DictReader(f, delimiter='\t', quoting=csv.QUOTE_NONE)}
    number = {term: i for i, term in enumerate(tags, 1)}
    nodes = array.array('Q', build_nodes(tags, codes, last_code, lambda term: number[term] << 16)[0])
    write(os.path.join(folder, 'policy.bin'), b'XTMPOL01', [nodes, strings(tags), strings(tags.values())])


def main():
    folder = sys.argv[1] if len(sys.argv) > 1 else os.path.dirname(os.path.abspath(__file__))
    words, total = read_words()
    codes, table, unknown, last_code = code_table(words)
    slots, size = write_lexicon(folder, words, total, codes, table, unknown, last_code)
    write_hmm(folder, codes, last_code)
    write_tagging(folder, codes, last_code)
    write_idf(folder, slots, size)
    write_policy(folder, codes, last_code)


main()
