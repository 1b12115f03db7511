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
        if (unit.Kind == UnitKind.Enumeration) return unit.Printed is "亿级";
        if (unit.HanUse == HanUse.No || unit.HanGuard.Forbids(text, match.End)) return false;
        if (n.IsBareScale || unit.IsScaleOnly) return IsMeasured(text, n, match);
        if (unit.Kind is UnitKind.Percent or UnitKind.Times or UnitKind.Point) return n.Value > 1;
        if (unit.HanUse == HanUse.Verb && (!Glyph.IsHan(text[match.End]) || text.Has(match.End, "方面"))) return false;
        if (n.More || match.More || n.Value >= ConcreteFrom || unit.Factor >= ScaledFrom) return true;
        return IsSmallAmount(text, n, unit);
    }

    // 一份答卷 and 一条新路 are figures of speech; 各一所 counts. 二 never stands before a classifier, only in names (二元, 二人转).
    private static bool IsSmallAmount(in Stretch text, in Numeral n, Unit unit)
    {
        if (unit.Kind == UnitKind.Money || text[n.Start] == '二') return false;
        if (n.Value == 1) return text[n.Start - 1] == '各' || (unit.Base is "所" && IsStated(text, n.Start));
        return unit.HanUse == HanUse.Free || IsStated(text, n.Start);
    }

    private static bool IsWordBefore(char c) => c is '第' or '前' or '每' or '逐' or '初' or '其' or '之' or '统' or '划' or '同' or '唯' or '万' or '单' || Glyph.IsOpenQuote(c);

    // 百亿 and 千家 count only where a word measures them: 突破百亿元, 近千家. 万 and 亿 alone never do.
    private static bool IsMeasured(in Stretch text, in Numeral n, in UnitMatch match)
    {
        if (match.Unit.IsScaleOnly && match.End - n.Start < 2) return false;
        return HedgeReader.Read(text, n.Start, match.End, n.IsBareScale).Bound != Bound.Exact;
    }

    private static bool IsStated(in Stretch text, int start)
    {
        int i = start;
        if (HedgeTable.Default.Before(text, i, bareScale: false) is { } hedge) i -= hedge.Word.Length;
        if (text[i - 1] is '了' or '起' or '出') i--;
        return Verbs.Value.EndsBefore(text, i);
    }
}
