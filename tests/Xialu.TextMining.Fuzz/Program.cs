using SharpFuzz;
using Xialu.TextMining.Fuzz;

// Xialu.TextMining.Fuzz TARGET         under afl-fuzz: takes inputs from it for ever (fuzz.sh)
// Xialu.TextMining.Fuzz TARGET FILE…   runs the target on files, to see a finding again
if (args.Length == 0 || !FuzzTarget.All.TryGetValue(args[0], out Action<byte[]>? run))
{
    Console.Error.WriteLine($"Expected a target: {string.Join(", ", FuzzTarget.All.Keys.Order(StringComparer.Ordinal))}.");
    return 2;
}
foreach (string file in args.Skip(1))
{
    Console.WriteLine(file);
    run(File.ReadAllBytes(file));
}
if (args.Length == 1)
{
    Fuzzer.OutOfProcess.Run(stream =>
    {
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        run(bytes.ToArray());
    });
}
return 0;
