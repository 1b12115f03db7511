using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Indicators;

/// <summary>Tells when a known indicator is stated of another place than the one that reports: 全国, 湖北省, 武汉都市圈.</summary>
internal sealed class ScopeReader(Outline outline)
{
    /// <summary>The other place that a figure is about, or null.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="before">The figure before it in the sentence, whose scope is known.</param>
    public string? Read(SentenceView view, Figure figure, Figure? before)
    {
        if (Region(view, figure) is { } region) return region;
        // 广西瞪羚企业37家 and 全国重点实验室5家 are kinds that the place counts for itself.
        if (figure.Quantity.BaseUnit.Length > 0 && UnitKinds.IsClassifier(figure.Quantity)) return null;
        if (figure.Placed is { } placed) return IsMet(view, figure) ? null : Other(placed.Place);
        bool isCarried = !figure.HasOwnName && before is not null && string.Equals(before.Name, figure.Name, StringComparison.Ordinal);
        return WiderPlace(view, figure) ?? (isCarried ? before!.Scope : null);
    }

    /// <summary>与黄石市签约项目6个: whom something is done with or for does not own the figure.</summary>
    private static bool IsMet(SentenceView view, Figure figure)
    {
        for (int i = figure.Clause; i + 1 < figure.ZoneEnd; i++)
        {
            bool leads = view.Elements[i].Is(GrammarRole.Preposition) || i == figure.Clause && view.Elements[i].IsJoint;
            if (leads && figure.Name.AsSpan().StartsWith(view.Printed[view.Elements[i + 1].Start..view.Elements[i + 1].End], StringComparison.Ordinal)) return true;
        }
        return false;
    }

    /// <summary>A place is another one where the report's own place is known and is not it.</summary>
    private string? Other(string place) => outline.Place is null || string.Equals(outline.Place, place, StringComparison.Ordinal) ? null : place;

    /// <summary>全省 before the name of an indicator that opens the clause, 全省平均 where the name was said before; 高于全省平均 states nothing of the province.</summary>
    private string? WiderPlace(SentenceView view, Figure figure)
    {
        if (figure.NameFollows || figure.Known is null) return null;
        int at = figure.Clause;
        while (at < figure.ZoneEnd && PlaceIn(view, at).Length == 0 && !view.Elements[at].Is(GrammarRole.Against) && NamePhrase.SkipAdverbials(view, at, at + 1) > at) at++;
        if (at >= figure.ZoneEnd || PlaceIn(view, at) is not { Length: > 0 } place || !(LevelOf(place) < outline.Level)) return null;
        int name = NamePhrase.SkipAdverbials(view, at + 1, figure.ZoneEnd);
        if (name == figure.ZoneEnd) return figure.HasOwnName ? null : place;
        ReadOnlySpan<char> first = view.Printed[view.Elements[name].Start..view.Elements[name].End];
        bool isSaid = figure.HasOwnName ? figure.Name.AsSpan().StartsWith(first, StringComparison.Ordinal) : first.StartsWith("平均", StringComparison.Ordinal);
        return isSaid ? place : null;
    }

    private static string PlaceIn(SentenceView view, int index) => view.Elements[index].Is(GrammarRole.Place) ? Grammar.ValueOf(view.Word(view.Elements[index])) : "";

    private static GovernmentLevel LevelOf(string place) => place switch
    {
        "全国" => GovernmentLevel.National,
        "全省" => GovernmentLevel.Province,
        _ => GovernmentLevel.City,
    };

    /// <summary>武汉都市圈：…到2035年GDP超6万亿元, 将武汉都市圈打造成为…: the region that the sentence explains or means to build.</summary>
    private static string? Region(SentenceView view, Figure figure)
    {
        for (int i = figure.Element - 1; i >= 0; i--)
        {
            bool opens = i == 0 || view.Gives(i - 1, Cue.TakesObject);
            if (opens && RegionAt(view, i, figure.Element) is { } region) return region;
        }
        return null;
    }

    private static string? RegionAt(SentenceView view, int start, int end)
    {
        int last = Math.Min(end - 1, start + PlacedName.MostWords);
        for (int i = start; i < last && view.Elements[i].Kind == ElementKind.Word; i++)
        {
            ReadOnlySpan<char> words = view.Printed[view.Elements[start].Start..view.Elements[i].End];
            if (PlacedName.IsRegion(words) && IsTold(view, start, i + 1)) return words.ToString();
        }
        return null;
    }

    private static bool IsTold(SentenceView view, int start, int next)
        => start == 0 ? view.Elements[next] is { Kind: ElementKind.Break, Index: '：' } : view.Gives(next, Cue.Builds);
}
