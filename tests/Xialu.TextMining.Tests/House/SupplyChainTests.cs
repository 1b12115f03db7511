using System.Text;

namespace Xialu.TextMining.Tests.House;

/// <summary>What the repository takes from others is written down: every package with its hash, every licence with its holder.</summary>
public sealed class SupplyChainTests
{
    private const string Heading = "## Packages\n";
    private const string NextHeading = "\n## Licences\n";
    private static readonly string[] Shipping = ["src", "samples"];
    private static readonly string Notices = Repository.PathOf("THIRD-PARTY-NOTICES.md");

    [Fact]
    public void Every_project_has_a_lock_file()
        => Assert.All(Shipping.Append("tests").SelectMany(RestoredPackage.LockFiles), file => Assert.True(File.Exists(file), $"There is no {file}; make it with dotnet restore --force-evaluate."));

    [Fact]
    public void The_notices_list_every_package_with_its_licence()
    {
        RestoredPackage[] shipped = [.. RestoredPackage.Below(Shipping).Where(p => !p.IsTool)];
        IEnumerable<RestoredPackage> others = RestoredPackage.Below(Shipping.Append("tests")).Except(shipped);
        var section = new StringBuilder(Heading);
        section.Append("\nWritten by a test from the lock files and the packages (UPDATE_GOLDEN=1).\n");
        AppendTable(section, "Needed by the packages and the app", shipped);
        AppendTable(section, "Needed to build and test them only", others);

        string[] aroundSection = File.ReadAllText(Notices).Split([Heading, NextHeading], StringSplitOptions.None);
        Golden.AssertEqual(Notices, aroundSection[0] + section + NextHeading + aroundSection[^1]);
    }

    [Fact]
    public void The_notices_hold_the_text_of_every_licence_of_what_is_shipped()
    {
        string notices = File.ReadAllText(Notices);
        Assert.All(
            RestoredPackage.Below(Shipping).Where(p => !p.IsTool).Select(p => p.Licence).Distinct(StringComparer.Ordinal),
            licence => Assert.Contains($"### {licence}\n", notices, StringComparison.Ordinal));
    }

    private static void AppendTable(StringBuilder section, string title, IEnumerable<RestoredPackage> packages)
    {
        section.Append("\n### ").Append(title).Append("\n\n| package | version | licence | copyright |\n|---|---|---|---|\n");
        foreach (RestoredPackage p in packages)
            section.Append("| ").AppendJoin(" | ", p.Id, p.Version, p.Licence, p.Copyright).Append(" |\n");
    }
}
