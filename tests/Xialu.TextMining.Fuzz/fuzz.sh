#!/usr/bin/env bash
# fuzz.sh TARGET[,TARGET…] [SECONDS] [FOLDER]: fuzzes one target after the other with afl-fuzz (Debian's afl++), ten minutes each unless told;
# findings stay in FOLDER/TARGET. FUZZ_TIMEOUT is the milliseconds one input may take (5000); a machine busy with other work needs more.
# The reading and mining code and the parsers under it are instrumented in a copy of the program. A heap of 512 MB is the bound of memory.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
targets=$1 seconds=${2:-600} folder=${3:-$here/bin/fuzz}
program=$folder/program
rm -rf "$program"
dotnet publish "$here" -c Release -o "$program" -v q -p:RunAnalyzers=false
cd "$here/../.."
dotnet tool restore >/dev/null
for library in "$program"/{Xialu.TextMining,Xialu.TextMining.Formats,Markdig,AngleSharp,UglyToad.PdfPig*}.dll; do dotnet sharpfuzz "$library"; done
export AFL_SKIP_BIN_CHECK=1 AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1 AFL_NO_UI=1 AFL_SKIP_CPUFREQ=1 AFL_NO_AFFINITY=1
export DOTNET_GCHeapHardLimit=0x20000000 DOTNET_gcServer=0
failed=0
for target in ${targets//,/ }; do
    afl-fuzz -i "$here/Seeds/$target" -o "$folder/$target" -x "$here/Dictionaries/$target.dict" -m none -t "${FUZZ_TIMEOUT:-5000}" -V "$seconds" \
        dotnet "$program/Xialu.TextMining.Fuzz.dll" "$target" >"$folder/$target.log" || { tail "$folder/$target.log"; failed=1; continue; }
    stats=$folder/$target/default/fuzzer_stats
    of() { sed -n "s/^$1 *: //p" "$stats"; }
    echo "$target: $(of run_time) s, $(of execs_done) runs ($(of execs_per_sec)/s), $(of corpus_count) inputs kept, coverage $(of bitmap_cvg), $(of saved_crashes) crashes, $(of saved_hangs) hangs, $(of peak_rss_mb) MB"
done
exit $failed
