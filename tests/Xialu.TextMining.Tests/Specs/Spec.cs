namespace Xialu.TextMining.Tests.Specs;

/// <summary>One case of a spec file: a Chinese text and the records it must give, as a table.</summary>
/// <param name="Title">The case's heading, a sentence.</param>
/// <param name="Text">The quoted lines, joined with line feeds.</param>
/// <param name="Columns">The table's header.</param>
/// <param name="Rows">The table's rows, cells trimmed.</param>
public sealed record Spec(string Title, string Text, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>Reads the cases of <c>Specs/FILE</c>: <c>### title</c>, lines quoted with <c>&gt;</c>, a pipe table.</summary>
    public static IReadOnlyList<Spec> Load(string file)
    {
        string[] lines = File.ReadAllLines(Repository.PathOf("tests", "Xialu.TextMining.Tests", "Specs", file));
        int[] starts = [.. Enumerable.Range(0, lines.Length).Where(i => lines[i].StartsWith("### ", StringComparison.Ordinal))];
        return [.. starts.Select((start, i) => Parse(lines[start..(i + 1 < starts.Length ? starts[i + 1] : lines.Length)]))];
    }

    /// <summary>The case of a title; one theory row names each case, so that a failure names it too.</summary>
    public static Spec Find(string file, string title) => Load(file).Single(s => string.Equals(s.Title, title, StringComparison.Ordinal));

    /// <summary>The titles of a file, as theory data.</summary>
    public static TheoryData<string> Titles(string file) => [.. Load(file).Select(s => s.Title)];

    /// <summary>Renders records as the spec's rows, in the spec's columns, so that one equality compares them all.</summary>
    public string Render<T>(IEnumerable<T> records, Func<T, string, string> cell)
        => string.Join('\n', records.Select(r => string.Join(" | ", Columns.Select(c => cell(r, c)))));

    /// <summary>The expected rows, rendered as <see cref="Render"/> does.</summary>
    public string Expected => string.Join('\n', Rows.Select(r => string.Join(" | ", r)));

    private static Spec Parse(string[] lines)
    {
        string text = string.Join('\n', lines.Where(l => l.StartsWith('>')).Select(l => l.Length > 1 && l[1] == ' ' ? l[2..] : l[1..]));
        string[][] table = [.. lines.Where(l => l.StartsWith('|')).Select(Cells)];
        if (table.Length < 2) throw new InvalidDataException($"Spec '{lines[0]}' has no table.");
        return new Spec(lines[0][4..].Trim(), text, table[0], [.. table.Skip(2)]);
    }

    private static string[] Cells(string line)
        => [.. line.Trim().Trim('|').Replace(@"\|", "\u0001", StringComparison.Ordinal).Split('|').Select(c => c.Trim().Replace('\u0001', '|'))];
}
