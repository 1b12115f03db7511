using System.Text;

namespace Xialu.TextMining.Reading;

/// <summary>The line that is being put together, white space folded as browsers fold it.</summary>
internal sealed class HtmlLine
{
    private readonly StringBuilder text = new();
    private int inLinks;
    private bool space;
    private bool breakInSource;

    public int Length => text.Length;

    /// <summary>Whether nearly all of the line is links, as in navigation.</summary>
    public bool IsLinks => text.Length > 0 && 10 * inLinks >= 7 * text.Length;

    public void Append(char c, bool keepSpaces, bool inLink)
    {
        if (!keepSpaces && c is ' ' or '\t' or '\n' or '\r' or '\f')
        {
            space = true;
            breakInSource |= c is '\n' or '\r';
            return;
        }
        // Nobody sees these: zero-width space and marks, soft hyphen, BOM.
        if (c is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\u00AD' or '\uFEFF') return;
        if (space && text.Length > 0 && !VanishesBefore(c)) text.Append(' ');
        space = breakInSource = false;
        text.Append(c);
        if (inLink) inLinks++;
    }

    public void Append(string words)
    {
        foreach (char c in words) Append(c, keepSpaces: true, inLink: false);
    }

    /// <summary>Gives the line, trimmed, and begins a new one.</summary>
    public string Take()
    {
        string line = text.ToString().Trim();
        text.Clear();
        inLinks = 0;
        space = breakInSource = false;
        return line;
    }

    // CSS Text 3, segment break transformation: a line end in the source between two wide characters is no space.
    private bool VanishesBefore(char next)
    {
        char last = text[^1];
        return breakInSource && (IsWide(last) || IsWide(next)) && (IsWide(last) || IsQuote(last)) && (IsWide(next) || IsQuote(next));
    }

    private static bool IsWide(char c)
        => c is (>= '\u2E80' and <= '\uA4CF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFE30' and <= '\uFE4F') or (>= '\uFF01' and <= '\uFF60') || char.IsSurrogate(c);

    // Of ambiguous width, but wide beside Han characters.
    private static bool IsQuote(char c) => c is '“' or '”' or '‘' or '’' or '—' or '…' or '·';
}
