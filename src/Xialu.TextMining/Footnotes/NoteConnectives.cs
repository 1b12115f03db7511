using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Footnotes;

/// <summary>The words that tie a member to its list (<c>note-connectives.tsv</c>): pairs (既要, 又要), ties (以及, 一是) and governors of the whole list (以, 通过).</summary>
internal static class NoteConnectives
{
    private static readonly string[][] Rows = [.. EmbeddedTable.Rows("note-connectives.tsv")];

    /// <summary>All of them, in the order to look for them, with whether they govern: those that every member has are the members' own.</summary>
    public static (string Word, bool Governs)[] All { get; } = [.. Rows.Select(r => (r[0], r[1] is "governs"))];

    /// <summary>Whether a member begins with one that governs.</summary>
    public static bool IsGoverned(string member) => All.Any(c => c.Governs && member.StartsWith(c.Word, StringComparison.Ordinal));

    /// <summary>Those that come in pairs.</summary>
    public static string[] Pairs { get; } = [.. Rows.Where(r => r[1] is "pair").Select(r => r[0])];
}
