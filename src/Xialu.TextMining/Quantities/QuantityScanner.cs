namespace Xialu.TextMining.Quantities;

/// <summary>Walks once through a stretch and sorts its numbers.</summary>
internal sealed class QuantityScanner(Stretch text)
{
    // What some pages print in place of a decimal: the pattern by which a program should have put its digits there.
    private const string LostDigits = "$1.$2";

    private readonly Stretch text = text;
    private readonly List<Draft> drafts = [];
    private readonly List<NumberMention> others = [];

    public NumberReading Scan()
    {
        int i = text.Start;
        string source = text.Text;
        while (i < text.End)
        {
            Glyph.Start start = Glyph.StartOf(source[i]);
            i = start == Glyph.Start.None ? i + 1 : Read(start, i);
        }
        if (drafts.Count == 0 && others.Count == 0) return NumberReading.Empty;
        QuantityList.Share(text, drafts);
        return new NumberReading { Quantities = drafts.ConvertAll(d => d.ToQuantity(source)), Others = others };
    }

    /// <summary>Reads the number that may begin at a position, and gives the position to go on from.</summary>
    private int Read(Glyph.Start start, int i) => start switch
    {
        Glyph.Start.Digit => ReadDigits(i),
        Glyph.Start.Han => ReadHan(i),
        Glyph.Start.Turn => ReadTurn(i),
        _ => AddOther(i, i + 1, NumberClass.Marker),
    };

    private int ReadDigits(int i)
    {
        Numeral n = DigitReader.Read(text, i);
        if (EndOfLostDigits(i, n.End) is > 0 and var lost) return AddOther(i, lost, NumberClass.Unknown);
        if (n.IsTooLong) return AddOther(i, n.End, NumberClass.Unknown);
        if (Shape.TryRead(text, n, out NumberMention mention)) return AddOther(mention);
        if (HanFraction.TryReadStroke(text, n, out Draft fraction)) return AddDraft(fraction);
        NumberRun run = Context.Measured(text, NumberRun.Read(text, n));
        if (Context.TryName(text, run, out mention)) return AddOther(mention);
        return AddQuantity(Signed(run));
    }

    // １$1.$2６ is one number of which two digits are left.
    private int EndOfLostDigits(int start, int end)
    {
        int pattern = text[start - 1] == LostDigits[0] ? start - 1 : end;
        if (!text.Has(pattern, LostDigits)) return 0;
        end = pattern + LostDigits.Length;
        while (Glyph.IsDigit(text[end])) end++;
        return end;
    }

    private int ReadHan(int i)
    {
        if (HanFraction.TryRead(text, i, out Draft fraction)) return AddDraft(fraction);
        if (!HanReader.TryRead(text, i, out Numeral n)) return HanReader.SkipRun(text, i);
        UnitMatch unit = UnitReader.Read(text, n.End);
        if (!HanRule.Accepts(text, n, unit)) return HanReader.SkipRun(text, i);
        return AddQuantity(new NumberRun(n, unit));
    }

    private int ReadTurn(int i) => HanFraction.TryReadTurn(text, i, out Draft turn) ? AddDraft(turn) : i + 1;

    private int AddQuantity(NumberRun run)
    {
        bool more = run.Unit.More || run.First.More;
        HedgeReading hedge = HedgeReader.Read(text, run.Start, run.End, run.First.IsBareScale);
        if (more && hedge.Bound == Bound.Exact) hedge = hedge with { Bound = Bound.AtLeast };
        if (Context.IsThreshold(text, run, hedge)) return AddOther(run.Start, run.End, NumberClass.Threshold);
        return AddDraft(new Draft
        {
            Start = run.Start,
            End = run.End,
            Value = run.IsNegative ? -run.First.Value : run.First.Value,
            Max = run.Second?.Value ?? run.First.Max,
            Unit = run.Unit.Unit,
            IsHan = run.First.IsHan,
            Hedge = hedge,
        });
    }

    // －3.2% and 负3.2% are values below nought where the sign joins nothing before it: 减负1340万元 and the high end of 10亿元-5万元 have none.
    private NumberRun Signed(in NumberRun run)
    {
        int mark = run.Start - 1;
        UnitKind kind = run.Unit.Unit.Kind;
        char before = text[mark - 1];
        bool sign = text[mark] == '负'
            ? kind is UnitKind.Percent or UnitKind.Permille or UnitKind.Temperature && before is not ('减' or '税' or '担' or '抱' or '降')
            : Glyph.IsMinus(text[mark]) && kind is not (UnitKind.None or UnitKind.Count) && IsOpen(before) && (drafts.Count == 0 || drafts[^1].End != mark);
        return run with { IsNegative = sign };
    }

    private static bool IsOpen(char before)
        => (Glyph.IsHan(before) || before is '\0' or '(' or '（' or '：' or '，' or '、') && !Glyph.IsRangeMark(before);

    private int AddDraft(Draft draft)
    {
        drafts.Add(draft);
        return draft.End;
    }

    private int AddOther(int start, int end, NumberClass numberClass) => AddOther(Shape.Mention(start, end, numberClass));

    private int AddOther(NumberMention mention)
    {
        others.Add(mention);
        return mention.Span.End;
    }
}
