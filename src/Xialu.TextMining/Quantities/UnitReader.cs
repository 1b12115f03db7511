namespace Xialu.TextMining.Quantities;

/// <summary>Reads the longest unit after a number, over stray spaces and over 余, 多 and 几.</summary>
internal static class UnitReader
{
    private const int MaxSpaces = 2;

    /// <summary>Reads the unit that begins at <paramref name="at"/>.</summary>
    public static UnitMatch Read(in Stretch text, int at)
    {
        UnitMatch best = Walk(text, at, below: false);
        if (!best.IsFound) return ReadMoreOnly(text, at, best);
        best = ReadMoreAfterScale(text, best);
        return ReadRate(text, best);
    }

    private static UnitMatch Walk(in Stretch text, int at, bool below)
    {
        UnitTable table = UnitTable.Default;
        var best = new UnitMatch(Unit.None, at, More: false);
        bool more = false;
        int node = UnitTable.Root, spaces = 0;
        for (int i = at; ;)
        {
            char c = text[i];
            if (!below && table.IsBoundary(node) && Skips(c, ref more, ref spaces))
            {
                i++;
                continue;
            }
            node = table.Next(node, c);
            if (node < 0) return best;
            i++;
            Unit? unit = below ? table.DenominatorAt(node) : table.UnitAt(node);
            if (unit is not null && !unit.Guard.Forbids(text, i) && !IsCutLatin(text, i)) best = new UnitMatch(unit, i, more);
        }
    }

    // The m of 5mm and the P of 2P2 are no units: a unit in letters ends where the letters end.
    private static bool IsCutLatin(in Stretch text, int end)
        => Glyph.IsLatin(text[end - 1]) && (Glyph.IsLatin(text[end]) || Glyph.IsDigit(text[end]));

    private static bool Skips(char c, ref bool more, ref int spaces)
    {
        if (Glyph.IsSpace(c)) return ++spaces <= MaxSpaces;
        if (more || !Glyph.IsMore(c)) return false;
        return more = true;
    }

    // 200多企业: no unit, but 多 belongs to the number.
    private static UnitMatch ReadMoreOnly(in Stretch text, int at, UnitMatch none)
        => text[at] is '余' or '多' && Glyph.IsHan(text[at + 1]) ? new UnitMatch(Unit.None, at + 1, More: true) : none;

    // 10万余 and 3062万余元: what follows a scale word; 3062万元余 as well.
    private static UnitMatch ReadMoreAfterScale(in Stretch text, UnitMatch match)
        => !match.More && match.Unit.IsScaleOnly && text[match.End] is '余' or '多' ? match with { End = match.End + 1, More = true } : match;

    private static UnitMatch ReadRate(in Stretch text, UnitMatch upper)
    {
        if (text[upper.End] is not ('/' or '／')) return upper;
        UnitMatch lower = Walk(text, upper.End + 1, below: true);
        if (!lower.IsFound) return upper;
        Unit top = upper.Unit;
        string below = lower.Unit.Factor == 1 ? lower.Unit.Base : lower.Unit.Printed;
        var rate = new Unit($"{top.Printed}/{lower.Unit.Printed}", $"{top.Base}/{below}", top.Factor, top.Kind);
        return upper with { Unit = rate, End = lower.End };
    }
}
