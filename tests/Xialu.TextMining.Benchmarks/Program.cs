using System.Globalization;
using BenchmarkDotNet.Running;
using Xialu.TextMining.Benchmarks;

switch (args)
{
    case ["side-by-side", "--seconds", string seconds, .. string[] paths] when paths.Length > 0:
        return SideBySide.Run(paths, seconds);
    case ["side-by-side", .. string[] paths] when paths.Length > 0:
        return SideBySide.Run(paths, "5");
    case ["ours", string file, string seconds, string output]:
        return SideBySide.RunOurs(file, seconds, output);
    case ["parity", string mode, .. string[] paths] when paths.Length > 0:
        return Parity.Run(mode, paths);
    case ["pipeline", .. string[] paths] when paths.Length > 0:
        Pipeline.Run(paths);
        return 0;
    case ["pipeline-run", string reports, string threads, .. string[] paths]:
        Pipeline.RunHere(int.Parse(reports, CultureInfo.InvariantCulture), int.Parse(threads, CultureInfo.InvariantCulture), paths);
        return 0;
    case ["learning", .. string[] paths] when paths.Length > 0:
        Learning.Run(paths);
        return 0;
    case ["benchmark", .. string[] rest]:
        BenchmarkSwitcher.FromAssembly(typeof(SegmenterBenchmarks).Assembly).Run(rest);
        return 0;
    default:
        Console.Error.WriteLine("""
            usage: side-by-side [--seconds SECONDS] PATH…
                     speed of ours, jieba-rs and python jieba on the files, read as one text; threads; the whole process
                   parity MODE PATH…               compares our words with python jieba's, line by line
                   pipeline PATH…                  cost of each stage, over reports and threads, then side-by-side on the same texts
                   learning PATH…                  machine learning: first answer, memory, paragraphs a second, threads
                   benchmark [BenchmarkDotNet's options]
            MODE: default | search | full | withouthmm | tagged
            The peers are Debian's python3-jieba and npm's @node-rs/jieba 2.0.3 ; side-by-side.sh installs them. A peer that is missing is said to be so.
            """);
        return 2;
}
