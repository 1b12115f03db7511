using System.Collections.Concurrent;
using System.Text;

namespace Xialu.TextMining.Export;

/// <summary>The contract's spelling of enum values: <c>AtLeast</c> is <c>at_least</c>.</summary>
internal static class EnumName
{
    private static readonly ConcurrentDictionary<Enum, string> Names = new();

    public static string Of(Enum value) => Names.GetOrAdd(value, static v => Snake(v.ToString()));

    public static string? OfNullable(Enum? value) => value is null ? null : Of(value);

    private static string Snake(string pascal)
    {
        var name = new StringBuilder(pascal.Length + 2);
        foreach (char c in pascal)
        {
            if (char.IsAsciiLetterUpper(c) && name.Length > 0) name.Append('_');
            name.Append(char.ToLowerInvariant(c));
        }
        return name.ToString();
    }
}
