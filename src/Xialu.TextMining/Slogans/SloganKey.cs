using System.Runtime.CompilerServices;

namespace Xialu.TextMining.Slogans;

/// <summary>The form that all spellings of one slogan share.</summary>
internal static class SloganKey
{
    private const int MaxOnStack = 128;

    /// <summary>Full width folded to half width; spaces, quotes, brackets, middle dots and commas between Chinese characters left out.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        Span<char> key = text.Length <= MaxOnStack ? stackalloc char[text.Length] : new char[text.Length];
        int length = 0;
        foreach (char c in text)
        {
            // 两不愁、三保障 and 两不愁三保障 are one, 1、3、5 and 135 are two.
            if (Han.Is(c) && length > 1 && key[length - 1] == '、' && Han.Is(key[length - 2])) length--;
            if (Han.Is(c)) key[length++] = c;
            else if (!char.IsWhiteSpace(c) && !IsOrnament(c)) key[length++] = char.ToUpperInvariant(Fold(c));
        }

        return key[..length].ToString();
    }

    /// <summary>One character folded: ＋ to +, ３ to 3, every list comma to 、, every dash to -.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char Fold(char c) => Han.Is(c) ? c : FoldMark(c);

    private static char FoldMark(char c) => c switch
    {
        ',' or '，' or '､' => '、',
        '—' or '–' or '―' => '-',
        >= '！' and <= '～' => (char)(c - '！' + '!'),
        _ => c,
    };

    private static bool IsOrnament(char c) => c is '“' or '”' or '‘' or '’' or '"' or '\'' or '「' or '」' or '『' or '』' or '·' or '•' or '・' or '*' or '《' or '》'
        or '(' or ')' or '（' or '）';
}
