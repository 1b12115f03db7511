using System.Text.RegularExpressions;
using Xialu.TextMining.Export;

namespace Xialu.TextMining.Tests.House;

/// <summary>RECORDS.md tells every column that is written, in order and with its type, and every code of a diagnostic.</summary>
public sealed partial class RecordsDocumentTests
{
    private static readonly string Document = File.ReadAllText(Repository.PathOf("src", "Xialu.TextMining", "RECORDS.md"));

    public static TheoryData<string> Tables => [.. ReportTables.All.Select(t => t.Name)];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_column_of_a_table_is_explained(string name)
    {
        RecordTable table = ReportTables.All.Single(t => string.Equals(t.Name, name, StringComparison.Ordinal));
        string chapter = Document.Split("\n## ").Single(c => c.StartsWith(name + "\n", StringComparison.Ordinal));
        Assert.Equal(
            table.Columns.Select(c => $"{c.Name} {c.Type}"),
            FieldRow().Matches(chapter).Select(m => $"{m.Groups[1].Value} {m.Groups[2].Value}"),
            StringComparer.Ordinal);
    }

    [Fact]
    public void Every_code_of_a_diagnostic_is_explained()
    {
        IEnumerable<string> raised = Directory.EnumerateFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(f => CodeLiteral().Matches(File.ReadAllText(f)).Select(m => m.Groups[1].Value));
        Assert.Equal(
            raised.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
            CodeRow().Matches(Document).Select(m => m.Groups[1].Value),
            StringComparer.Ordinal);
    }

    [GeneratedRegex(@"^\| `(\w+)` \| (\w+) \|", RegexOptions.Multiline)]
    private static partial Regex FieldRow();

    [GeneratedRegex(@"^\| `(XT\d{3})` \|", RegexOptions.Multiline)]
    private static partial Regex CodeRow();

    [GeneratedRegex(@"""(XT\d{3})""")]
    private static partial Regex CodeLiteral();
}
