using System.Collections.Frozen;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.MachineLearning.Areas;

/// <summary>The names of areas in files and on pages.</summary>
public static class PolicyAreaName
{
    private static readonly string[][] Rows = [.. EmbeddedTable.Rows("areas.tsv")];
    private static readonly FrozenDictionary<string, PolicyArea> Ids = Rows.Index().ToFrozenDictionary(r => r.Item[0], r => (PolicyArea)r.Index, StringComparer.Ordinal);

    /// <summary>The name in files: lower case with underscores, such as <c>social_security</c>.</summary>
    /// <param name="area">The area.</param>
    /// <returns>The id.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such area.</exception>
    public static string IdOf(PolicyArea area) => RowOf(area)[0];

    /// <summary>The Chinese name, such as <c>养老和社会保障</c>.</summary>
    /// <param name="area">The area.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such area.</exception>
    public static string ChineseOf(PolicyArea area) => RowOf(area)[1];

    /// <summary>The area that bears an id.</summary>
    /// <param name="id">The id, such as <c>social_security</c>.</param>
    /// <returns>The area.</returns>
    /// <exception cref="ArgumentException">No area bears it.</exception>
    public static PolicyArea Parse(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Ids.TryGetValue(id, out PolicyArea area) ? area
            : throw new ArgumentException($"There is no policy area '{id}'; expected one of {string.Join(", ", Rows.Select(r => r[0]))}.", nameof(id));
    }

    private static string[] RowOf(PolicyArea area) => Enum.IsDefined(area) ? Rows[(int)area]
        : throw new ArgumentOutOfRangeException(nameof(area), area, $"There is no such policy area; expected one of {Rows.Length}, from {nameof(PolicyArea.Economy)} to {nameof(PolicyArea.Epidemic)}.");
}
