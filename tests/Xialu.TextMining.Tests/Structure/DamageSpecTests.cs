using Xialu.TextMining.Reading;
using Xialu.TextMining.Tests.Specs;

namespace Xialu.TextMining.Tests.Structure;

public sealed class DamageSpecTests
{
    public static TheoryData<string> Places => Spec.Titles("Damage.md");

    [Theory, MemberData(nameof(Places))]
    public void Damage_is_as_specified(string title)
    {
        Spec spec = Spec.Find("Damage.md", title);
        Assert.Equal(spec.Expected, spec.Render(Of(spec.Text), (d, column) => column switch
        {
            "code" => d.Code,
            _ => spec.Text.Substring(d.Span.Start, d.Span.Length),
        }));
    }

    internal static IEnumerable<Diagnostic> Of(string text) => OutlineParserTests.Parse(text).Diagnostics.Where(IsDamage);

    internal static bool IsDamage(Diagnostic diagnostic) => string.CompareOrdinal(diagnostic.Code, "XT210") >= 0 && string.CompareOrdinal(diagnostic.Code, "XT299") <= 0;
}
