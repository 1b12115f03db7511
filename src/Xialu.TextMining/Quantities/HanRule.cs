namespace Xialu.TextMining.Quantities;

/// <summary>
/// Tells stated amounts in Chinese numerals (新建两所小学, 十余家) from the numerals that words are made of (一体化, 两稳一保, 三个代表).
/// </summary>
internal static class HanRule
{
    private const string VerbsName = "verbs.tsv";
    private const int ConcreteFrom = 11;
    private const int ScaledFrom = 1000;
    private static readonly Lazy<WordList> Verbs = new(() => new WordList(VerbsName));

    public static bool Accepts(in Stretch text, in Numeral n, in UnitMatch match)
    {
        if (!match.IsFound || IsWordBefore(text[n.Start - 1])) return false;
        Unit unit = match.Unit;
        if (unit.Kind == UnitKind.Enumeration) return unit.Base is "亿级";
        if (unit.HanUse == HanUse.No) return false;
        if (n.IsBareScale || unit.IsScaleOnly) return IsHedged(text, n, match);
        if (n.More || match.More || n.Value >= ConcreteFrom || unit.Factor >= ScaledFrom) return true;
        bool verb = IsStated(text, n.Start);
        return unit.Kind is UnitKind.Percent or UnitKind.Times or UnitKind.Point ? n.Value > 1 : (n.Value > 1 && unit.HanUse == HanUse.Free) || verb;
    }

    private static bool IsWordBefore(char c) => c is '第' or '每' or '逐' or '初' or '其' or '之' or '统' or '划' or '同' or '唯' or '万' or '单' || Glyph.IsOpenQuote(c);

    // 百亿 and 千家 count only where a word measures them: 突破百亿元, 近千家.
    private static bool IsHedged(in Stretch text, in Numeral n, in UnitMatch match)
        => HedgeReader.Read(text, n.Start, match.End, n.IsBareScale).Bound != Bound.Exact;

    private static bool IsStated(in Stretch text, int start)
    {
        int i = start;
        if (HedgeTable.Default.Before(text, i, bareScale: false) is { } hedge) i -= hedge.Word.Length;
        if (text[i - 1] is '了' or '起' or '出') i--;
        return i < start || Verbs.Value.EndsBefore(text, i);
    }
}
