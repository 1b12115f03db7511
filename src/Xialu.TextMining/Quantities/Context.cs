namespace Xialu.TextMining.Quantities;

/// <summary>Tells quantities from names, durations, ranks and thresholds by what stands around them.</summary>
internal static class Context
{
    private const string ThresholdsName = "thresholds.tsv";
    private const int ThresholdReach = 8;
    private const int LongCode = 5;
    private static readonly Lazy<WordList> Thresholds = new(() => new WordList(ThresholdsName));

    /// <summary>Whether a number in digits is a part of something else.</summary>
    public static bool TryName(in Stretch text, in NumberRun run, out NumberMention mention)
    {
        mention = default;
        Numeral n = run.First;
        bool found = run.Unit.IsFound;
        if (Shape.IsNameBefore(text, n, found)) return Set(out mention, n.Start, Shape.NameEnd(text, n.End), NumberClass.Name);
        if (!found && Glyph.IsLatin(text[n.End])) return Set(out mention, n.Start, Shape.NameEnd(text, n.End), NumberClass.Name);
        if (TrySuffix(text, run, out mention) || TryDuration(text, run, out mention)) return true;
        if (text[n.Start - 1] == '每') return Set(out mention, n.Start, run.End, NumberClass.RateBase);
        return !found && TryBareName(text, run, out mention);
    }

    /// <summary>Whether the number is the size that defines a kind of thing: 10亿元以上项目, 65岁以上老人.</summary>
    public static bool IsThreshold(in Stretch text, in NumberRun run, in HedgeReading hedge)
    {
        UnitKind kind = run.Unit.Unit.Kind;
        if (kind is not (UnitKind.Money or UnitKind.Area or UnitKind.Mass or UnitKind.Power or UnitKind.Duration or UnitKind.Households) && !run.Unit.Unit.IsScaleOnly) return false;
        int i = hedge.End;
        if (!hedge.IsAfter) return kind == UnitKind.Money && Thresholds.Value.LengthAt(text, text[i] is '级' or '的' or '大' ? i + 1 : i) > 0;
        if (kind == UnitKind.Duration) return run.Unit.Unit.Base is "岁" && Glyph.IsHan(text[i]);
        int stop = i + ThresholdReach;
        for (; i < stop && Glyph.IsHan(text[i]) && text[i] is not '的'; i++)
            if (Thresholds.Value.LengthAt(text, i) > 0) return true;
        return false;
    }

    private static bool TrySuffix(in Stretch text, in NumberRun run, out NumberMention mention)
    {
        mention = default;
        int at = text.SkipSpaces(run.NumberEnd);
        if (text[at] == '年' && !text.Has(at, "年代")) return TryYears(text, run, at, out mention);
        if (!SuffixTable.Default.TryFind(text, at, out int length, out NumberClass found)) return false;
        if (run.Unit.End > at + length || (found == NumberClass.Name && run.First.HasPoint)) return false;
        return Set(out mention, run.First.Start, at + length, found);
    }

    // 11.3年 and 年限…9年 are measured; other counts of years only say how long.
    private static bool TryYears(in Stretch text, in NumberRun run, int at, out NumberMention mention)
        => Set(out mention, run.First.Start, at + 1, NumberClass.Duration);

    private static bool TryDuration(in Stretch text, in NumberRun run, out NumberMention mention)
    {
        mention = default;
        if (run.Unit.Unit.Kind != UnitKind.Duration) return false;
        string unit = run.Unit.Unit.Base;
        if (unit is "周年") return Set(out mention, run.First.Start, run.End, NumberClass.Duration);
        if (unit is not ("小时" or "分钟" or "秒" or "个月")) return false;
        int end = text.SkipSpaces(run.End);
        bool measured = !Glyph.IsHan(text[end]) || text[end] is '以' or '内' or '左' or '提' or '降' or '缩' or '减' or '压';
        return !measured && Set(out mention, run.First.Start, run.End, unit is "个月" ? NumberClass.Duration : NumberClass.Name);
    }

    private static bool TryBareName(in Stretch text, in NumberRun run, out NumberMention mention)
    {
        Numeral n = run.First;
        mention = default;
        if (n.HasPoint) return false;
        bool quoted = Glyph.IsOpenQuote(text[n.Start - 1]) && !Glyph.IsHan(text[n.End]);
        bool code = n.IntegerDigits >= LongCode && text[run.NumberEnd] is not '、' || text[n.Start] == '0';
        return (quoted || code) && Set(out mention, n.Start, run.NumberEnd, NumberClass.Name);
    }

    private static bool Set(out NumberMention mention, int start, int end, NumberClass numberClass)
    {
        mention = Shape.Mention(start, end, numberClass);
        return true;
    }
}
