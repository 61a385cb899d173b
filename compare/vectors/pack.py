#!/usr/bin/env python3
"""Cuts a word-vector table (SVT1, see README.md) to the words and the precision
that the page can carry:

    pack.py IN.bin OUT.bin WORDS LEVELS

keeps the WORDS most frequent words and rounds every component to LEVELS steps
(3 or 5) of the row's own spread. The format stays SVT1 with four bits a
component; fewer levels only make it compress better."""
import struct
import sys

import numpy as np


def read(path):
    data = open(path, "rb").read()
    n, dims, _, _, length = struct.unpack("<IHBBI", data[4:16])
    words = data[16 : 16 + length].split(b"\n")[:-1]
    weights = np.frombuffer(data[16 + length : 16 + length + n], np.uint8)
    packed = np.frombuffer(data[16 + length + n :], np.uint8).reshape(n, dims // 2)
    vectors = np.empty((n, dims), np.int8)
    vectors[:, 0::2] = (packed >> 4).astype(np.int8) - 8
    vectors[:, 1::2] = (packed & 15).astype(np.int8) - 8
    return words, weights, vectors


def write(path, words, weights, vectors):
    body = b"\n".join(words) + b"\n"
    packed = ((vectors[:, 0::2] + 8).astype(np.uint8) << 4) | (vectors[:, 1::2] + 8).astype(np.uint8)
    head = b"SVT1" + struct.pack("<IHBBI", len(words), vectors.shape[1], 4, 0, len(body))
    open(path, "wb").write(head + body + weights.tobytes() + packed.tobytes())


def rounded(vectors, levels):
    spread = np.linalg.norm(vectors, axis=1, keepdims=True) / np.sqrt(vectors.shape[1]) + 1e-9
    if levels == 3:  # one step begins at .6 of the spread
        return np.where(vectors / spread > 0.6, 1, np.where(vectors / spread < -0.6, -1, 0)).astype(np.int8)
    return np.clip(np.round(vectors / spread / 0.75), -2, 2).astype(np.int8)


words, weights, vectors = read(sys.argv[1])
# A rarer word weighs more, so the weights give the order of frequency.
keep = np.sort(np.argsort(weights, kind="stable")[: int(sys.argv[3])])
write(sys.argv[2], [words[i] for i in keep], weights[keep], rounded(vectors[keep], int(sys.argv[4])))
