using System.Text;
using System.Text.RegularExpressions;

namespace Xialu.TextMining.Reading;

/// <summary>Finds the charset that a page declares in its head.</summary>
internal static partial class HtmlCharset
{
    // Browsers look at the first 1,024 bytes; some sites put scripts before the declaration.
    private const int Head = 4_096;

    public static string? Declared(ReadOnlySpan<byte> bytes)
    {
        Match found = Declaration().Match(Encoding.Latin1.GetString(bytes[..Math.Min(Head, bytes.Length)]));
        return found.Success ? found.Groups[1].Value : null;
    }

    [GeneratedRegex("(?:charset|encoding)\\s*=\\s*[\"']?([A-Za-z0-9_-]{2,20})", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Declaration();
}
