using System.Text;

namespace Xialu.TextMining.Formats;

/// <summary>
/// Turns radicals back into the characters that were meant. A font draws ⼈ and 人 with one glyph, and a program that makes a PDF has to
/// name one of them: browsers name the radical.
/// </summary>
internal static class RadicalFolder
{
    private const char First = '\u2E80';
    private const char Last = '\u2FD5';

    private static readonly string?[] Characters = Load();

    /// <summary>The text with radicals replaced.</summary>
    public static string Fold(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange(First, Last)) return text;
        var folded = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (c is >= First and <= Last && Characters[c - First] is { } character) folded.Append(character);
            else folded.Append(c);
        }
        return folded.ToString();
    }

    private static string?[] Load()
    {
        var characters = new string?[Last - First + 1];
        foreach (string line in EmbeddedFile.Text("pdf-radicals.tsv").Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Where(l => l[0] != '#'))
        {
            string[] cells = line.Split('\t');
            characters[cells[0][0] - First] = cells[1];
        }
        return characters;
    }
}
