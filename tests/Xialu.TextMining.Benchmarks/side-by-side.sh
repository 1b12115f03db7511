#!/usr/bin/env bash
# Segmentation beside its peers, as tables: installs the peers where they are missing (Debian's python3-jieba, npm's @node-rs/jieba), builds, runs.
#
# usage: side-by-side.sh [--seconds SECONDS] PATH…     text files, or folders of them, read as one text
#        side-by-side.sh pipeline PATH…                reports: cost of each stage, over reports and threads, and then the same on their texts
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
peers=${XDG_CACHE_HOME:-$HOME/.cache}/segmenter-peers
/usr/bin/python3 -c 'import jieba' 2>/dev/null || { apt-get update -qq && apt-get install -y -qq python3-jieba; } >&2
[ -d "$peers/node_modules/@node-rs/jieba" ] || npm install --prefix "$peers" --no-audit --no-fund @node-rs/jieba@2.0.3 >&2
dotnet build -c Release -v q -nologo "$here/../../samples/ReportExtractor" >&2
[ "${1:-}" = pipeline ] || set -- side-by-side "$@"
NODE_PATH="$peers/node_modules" exec dotnet run -c Release --project "$here" -- "$@"
