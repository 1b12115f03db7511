using Xialu.TextMining.Reading;
using Xialu.TextMining.Structure;

namespace Xialu.TextMining.MachineLearning.Tests.Areas;

/// <summary>The shared reports by name; a test that asks for one is skipped where they are not on the machine.</summary>
internal static class SharedReports
{
    private static readonly Lazy<Dictionary<string, string>> Paths = new(() => DocumentFinder.Find([Repository.SharedPath("reports")]).Files
        .Where(f => !f.EndsWith(".tsv", StringComparison.Ordinal)).ToDictionary(f => Path.GetFileNameWithoutExtension(f), StringComparer.Ordinal));

    /// <summary>The names of all.</summary>
    public static IReadOnlyCollection<string> Names => Paths.Value.Keys;

    /// <summary>Parses the report of a name.</summary>
    public static Outline Parse(string name) => OutlineParser.Parse(DocumentReader.Read(Paths.Value[name]));
}
