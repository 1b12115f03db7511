using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Indicators;

/// <summary>Tells when a figure is about a wider place than the one that reports: 全国, 全省, 全市.</summary>
internal static class ScopeReader
{
    /// <summary>The other place, or null.</summary>
    public static string? Read(SentenceView view, Figure figure, GovernmentLevel? level)
    {
        for (int i = figure.Clause; i < figure.Element; i++)
        {
            if (view.Elements[i].Kind != ElementKind.Word) continue;
            string? wider = Wider(view.Word(view.Elements[i]));
            if (wider is null || i > figure.Clause && view.Elements[i - 1].Kind == ElementKind.Word && view.Elements[i - 1].Role is GrammarRole.Share or GrammarRole.Against) continue;
            if (LevelOf(wider) < level && i + 1 < figure.Element) return wider;
        }
        return null;
    }

    private static string? Wider(ReadOnlySpan<char> word) => word switch
    {
        "全国" or "我国" => "全国",
        "全省" or "我省" => "全省",
        "全市" => "全市",
        _ => null,
    };

    private static GovernmentLevel LevelOf(string place) => place switch
    {
        "全国" => GovernmentLevel.National,
        "全省" => GovernmentLevel.Province,
        _ => GovernmentLevel.City,
    };
}
