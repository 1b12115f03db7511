using System.Text;
using System.Xml;

namespace Xialu.TextMining.Reading;

/// <summary>The title among a Word file's properties.</summary>
internal sealed class WordTitle : WordPartVisitor
{
    // Longer ones are no titles but pasted text.
    private const int Longest = 500;

    private readonly StringBuilder title = new();

    public string? Value => title.Length is 0 or > Longest || title.ToString().AsSpan().IsWhiteSpace() ? null : title.ToString().Trim();

    protected override bool TakesText => Ancestor(0) is "title";

    protected override bool Begin(string name, XmlReader xml) => true;

    protected override void Take(ReadOnlySpan<char> text)
    {
        if (title.Length <= Longest) title.Append(text);
    }
}
