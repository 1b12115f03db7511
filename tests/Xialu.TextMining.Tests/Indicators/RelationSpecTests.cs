using Xialu.TextMining.Indicators;
using Xialu.TextMining.Tests.Specs;

namespace Xialu.TextMining.Tests.Indicators;

public sealed class RelationSpecTests
{
    public static TheoryData<string> Titles => Spec.Titles("Relations.md");

    [Theory]
    [MemberData(nameof(Titles))]
    public void The_text_states_the_relations(string title)
    {
        Spec spec = Spec.Find("Relations.md", title);
        IReadOnlyList<IndicatorRelation> found = Samples.Read(spec.Text).Relations;
        Assert.All(found, r => Assert.Equal(r.Text, spec.Text.Substring(r.Span.Start, r.Span.Length)));
        Assert.Equal(spec.Expected, spec.Render(found, Cell));
    }

    private static string Cell(IndicatorRelation relation, string column) => column switch
    {
        "name" => relation.Name,
        "kind" => relation.Kind.ToString().ToLowerInvariant(),
        "reference" => relation.Reference,
        "id" => relation.IndicatorId ?? "",
        "text" => relation.Text,
        _ => throw new InvalidDataException($"Specs/Relations.md: found the column '{column}', which no relation has."),
    };
}
