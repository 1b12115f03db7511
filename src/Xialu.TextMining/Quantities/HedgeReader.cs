namespace Xialu.TextMining.Quantities;

/// <summary>Reads the hedge words on both sides of a number.</summary>
internal static class HedgeReader
{
    /// <summary>Reads outwards from the span <paramref name="start"/>..<paramref name="end"/>.</summary>
    public static HedgeReading Read(in Stretch text, int start, int end, bool bareScale)
    {
        int right = text.SkipSpaces(end);
        Hedge? after = HedgeTable.Default.After(text, right);
        int hedgedEnd = after is null ? end : right + after.Word.Length;
        Hedge? before = ReadBefore(text, start, bareScale, out int hedgedStart);
        Hedge? winner = before is null || (after is not null && after.Rank >= before.Rank) ? after : before;
        return new HedgeReading(winner?.Bound ?? Bound.Exact, hedgedStart, hedgedEnd, after is not null);
    }

    private static Hedge? ReadBefore(in Stretch text, int start, bool bareScale, out int hedgedStart)
    {
        int left = text.SkipSpacesLeft(start - 1) + 1;
        // 超过了100家, 突破到: one light character may stand between the word and the number.
        if (text[left - 1] is '了' or '到' or '至' && HedgeTable.Default.Before(text, left - 1, bareScale) is { } far)
        {
            hedgedStart = left - 1 - far.Word.Length;
            return far;
        }
        Hedge? near = HedgeTable.Default.Before(text, left, bareScale);
        hedgedStart = near is null ? start : left - near.Word.Length;
        return near ?? ReadOverVerb(text, left, ref hedgedStart);
    }

    // 至少引进两个: the hedge stands before the verb that takes the number.
    private static Hedge? ReadOverVerb(in Stretch text, int left, ref int hedgedStart)
    {
        for (int i = left - 1; i > left - 1 - MaxVerb && Glyph.IsHan(text[i]); i--)
        {
            if (HedgeTable.Default.Before(text, i, bareScale: false) is not { ReachesOverVerb: true } far) continue;
            hedgedStart = i - far.Word.Length;
            return far;
        }
        return null;
    }

    private const int MaxVerb = 4;
}
