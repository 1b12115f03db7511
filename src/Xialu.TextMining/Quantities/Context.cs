namespace Xialu.TextMining.Quantities;

/// <summary>Tells quantities from names, durations, ranks and thresholds by what stands around them.</summary>
internal static class Context
{
    private const string ThresholdsName = "thresholds.tsv";
    private const int ThresholdReach = 8;
    private const int ThresholdReachAfterOf = 3;
    private const int LongCode = 5;
    private const int FlatMarkerDigits = 2;
    private const int MaxMembers = 12;
    private static readonly Lazy<WordList> Thresholds = new(() => new WordList(ThresholdsName));

    /// <summary>Whether a number in digits is a part of something else.</summary>
    public static bool TryName(in Stretch text, in NumberRun run, out NumberMention mention)
    {
        mention = default;
        Numeral n = run.First;
        bool found = run.Unit.IsFound;
        if (Shape.IsNameBefore(text, n, found)) return Set(out mention, n.Start, Shape.NameEnd(text, n.End), NumberClass.Name);
        if (!found && Glyph.IsLatin(text[n.End])) return Set(out mention, n.Start, Shape.NameEnd(text, n.End), NumberClass.Name);
        if (!found && IsFlatMarker(text, run)) return Set(out mention, n.Start, n.End, NumberClass.Marker);
        if (TrySuffix(text, run, out mention) || TryDuration(text, run, out mention)) return true;
        if (text[n.Start - 1] == '每') return Set(out mention, n.Start, run.End, NumberClass.RateBase);
        return !found && TryBareName(text, run, out mention);
    }

    /// <summary>Gives years their unit where they measure something: 11.3年, 平均受教育年限11年.</summary>
    public static NumberRun Measured(in Stretch text, in NumberRun run)
    {
        int at = text.SkipSpaces(run.NumberEnd);
        if (run.Unit.IsFound || text[at] != '年' || run.First.IsYearLike) return run;
        bool measured = run.First.HasPoint || text.HasBefore(run.First.Start, "年限") || text.HasBefore(run.First.Start - 1, "年限") || text.HasBefore(run.First.Start - 2, "年限");
        return measured ? run with { Unit = new UnitMatch(Unit.Years, at + 1, More: false) } : run;
    }

    /// <summary>Whether the number is the size that defines a kind of thing: 10亿元以上项目, 65岁以上老人.</summary>
    public static bool IsThreshold(in Stretch text, in NumberRun run, in HedgeReading hedge)
    {
        UnitKind kind = run.Unit.Unit.Kind;
        bool sum = kind == UnitKind.Money || run.Unit.Unit.IsScaleOnly;
        if (!sum && kind is not (UnitKind.Area or UnitKind.Mass or UnitKind.Power or UnitKind.Duration or UnitKind.Households)) return false;
        if (!hedge.IsAfter) return sum && !run.First.HasPoint && IsSizeOf(text, run, hedge);
        int i = hedge.End;
        if (kind == UnitKind.Duration) return run.Unit.Unit.Base is "岁" && Glyph.IsHan(text[i]);
        int stop = i + ThresholdReach;
        if (text[i] == '的')
        {
            // 释放100万平方米以上的公共空间 states an amount; 1亿元以上的重大项目 a kind.
            if (!sum) return false;
            stop = ++i + ThresholdReachAfterOf;
        }
        for (; i < stop && Glyph.IsHan(text[i]) && text[i] is not '的'; i++)
            if (Thresholds.Value.LengthAt(text, i) > 0) return true;
        return false;
    }

    // 亿元项目, 百亿元级产业, 超百亿元的企业; but 总投资700亿元的项目 states a sum.
    private static bool IsSizeOf(in Stretch text, in NumberRun run, in HedgeReading hedge)
    {
        int i = hedge.End;
        if (text[i] is '级' or '大' || (text[i] is '的' && (hedge.Bound != Bound.Exact || run.First.IsBareScale))) i++;
        return Thresholds.Value.LengthAt(text, i) > 0;
    }

    // “三河同治”1成效显现: behind a quotation a small number that counts nothing is a note's mark that lost its brackets.
    private static bool IsFlatMarker(in Stretch text, in NumberRun run)
    {
        bool listed = text[run.NumberEnd] is '、' or '和' or '及' or '与' && Glyph.IsDigit(text[run.NumberEnd + 1]);
        return Glyph.IsCloseQuote(text[run.First.Start - 1]) && !run.First.HasPoint && run.First.IntegerDigits <= FlatMarkerDigits && run.NumberEnd == run.First.End && !listed;
    }

    private static bool TrySuffix(in Stretch text, in NumberRun run, out NumberMention mention)
    {
        mention = default;
        int at = text.SkipSpaces(run.NumberEnd);
        int year = text[at] is '多' or '余' or '几' or '来' ? at + 1 : at;
        if (text[year] == '年' && !run.Unit.IsFound && !text.Has(year, "年代")) return Set(out mention, run.First.Start, year + 1, NumberClass.Duration);
        if (!SuffixTable.Default.TryFind(text, at, out int length, out NumberClass found)) return false;
        if (run.Unit.End > at + length || (found == NumberClass.Name && run.First.HasPoint)) return false;
        return Set(out mention, run.First.Start, at + length, found);
    }

    private static bool TryDuration(in Stretch text, in NumberRun run, out NumberMention mention)
    {
        mention = default;
        if (run.Unit.Unit.Kind != UnitKind.Duration) return false;
        string unit = run.Unit.Unit.Base;
        if (unit is "周年") return Set(out mention, run.First.Start, run.End, NumberClass.Duration);
        if (unit is not ("小时" or "分钟" or "秒" or "个月") || run.First.HasPoint || run.Unit.Unit.Factor > 1) return false;
        if (text.HasBefore(run.First.Start, "连续")) return Set(out mention, run.First.Start, run.End, NumberClass.Duration);
        int end = text.SkipSpaces(run.End);
        bool measured = !Glyph.IsHan(text[end]) || text[end] is '以' or '内' or '左' or '提' or '降' or '缩' or '减' or '压';
        return !measured && Set(out mention, run.First.Start, run.End, unit is "个月" ? NumberClass.Duration : NumberClass.Name);
    }

    private static bool TryBareName(in Stretch text, in NumberRun run, out NumberMention mention)
    {
        Numeral n = run.First;
        mention = default;
        if (n.HasPoint) return false;
        if (TryListName(text, run, out mention)) return true;
        if (PrefixTable.Default.TryFind(text, n.Start, out NumberClass prefixed)) return Set(out mention, n.Start, run.NumberEnd, prefixed);
        bool code = n.IntegerDigits >= LongCode && text[run.NumberEnd] is not '、' || text[n.Start] is '0' or '０';
        return (Glyph.IsOpenQuote(text[n.Start - 1]) || code) && Set(out mention, n.Start, run.NumberEnd, NumberClass.Name);
    }

    // 345、235省道: the last member of the list says what all of them are.
    private static bool TryListName(in Stretch text, in NumberRun run, out NumberMention mention)
    {
        mention = default;
        int end = run.NumberEnd;
        for (int members = 0; members < MaxMembers && text[end] is '、' or '和' or '及' or '与' && Glyph.IsDigit(text[end + 1]); members++)
            end = DigitReader.Read(text, end + 1).End;
        if (end == run.NumberEnd || !SuffixTable.Default.TryFind(text, end, out int length, out NumberClass found)) return false;
        return UnitReader.Read(text, end).End <= end + length && Set(out mention, run.First.Start, run.NumberEnd, found);
    }

    private static bool Set(out NumberMention mention, int start, int end, NumberClass numberClass)
    {
        mention = Shape.Mention(start, end, numberClass);
        return true;
    }
}
