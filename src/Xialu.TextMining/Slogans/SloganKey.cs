using System.Text;

namespace Xialu.TextMining.Slogans;

/// <summary>The form that all spellings of one slogan share.</summary>
internal static class SloganKey
{
    /// <summary>Full width folded to half width, list commas made one, spaces, quotes and middle dots left out.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var key = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (!char.IsWhiteSpace(c) && !IsOrnament(c)) key.Append(char.ToUpperInvariant(Fold(c)));
        }

        return key.ToString();
    }

    /// <summary>One character folded: ＋ to +, ３ to 3, every list comma to 、.</summary>
    public static char Fold(char c) => c switch
    {
        ',' or '，' or '､' => '、',
        >= '！' and <= '～' => (char)(c - '！' + '!'),
        _ => c,
    };

    private static bool IsOrnament(char c) => c is '“' or '”' or '‘' or '’' or '"' or '\'' or '「' or '」' or '『' or '』' or '·' or '•' or '・' or '*' or '《' or '》';
}
