using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Indicators;

/// <summary>Words that speak of two things at once: 存贷款 is 存款 and 贷款; from <c>joint-names.tsv</c>.</summary>
internal static class JointNames
{
    private static readonly (string Joint, string First, string Second)[] Joints = [.. EmbeddedTable.Rows("joint-names.tsv").Select(row => (row[0], row[1], row[2]))];

    /// <summary>The two names that a joint name stands for, or null.</summary>
    public static (string First, string Second)? Split(string name)
    {
        foreach ((string joint, string first, string second) in Joints)
            if (name.Contains(joint, StringComparison.Ordinal))
                return (name.Replace(joint, first, StringComparison.Ordinal), name.Replace(joint, second, StringComparison.Ordinal));
        return null;
    }
}
