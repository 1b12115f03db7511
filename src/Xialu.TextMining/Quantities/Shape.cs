using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Quantities;

/// <summary>Numbers that their own shape or their neighbours make something else than a quantity, before any unit is looked at.</summary>
internal static class Shape
{
    private const int MaxMarkerDigits = 3;
    private const int MaxListDigits = 3;
    private const int WordOfLetters = 3;

    /// <summary>Reads what stands around a numeral in digits.</summary>
    public static bool TryRead(in Stretch text, in Numeral n, out NumberMention mention)
        => TryOrdinal(text, n, out mention)
            || TryBracketed(text, n, out mention)
            || TryListNumber(text, n, out mention)
            || TryFromTo(text, n, out mention)
            || TryChain(text, n, out mention)
            || TryYearOrDate(text, n, out mention);

    /// <summary>Whether letters before the number make it a part of a name: PM2.5 does, GDP6万亿元 does not.</summary>
    public static bool IsNameBefore(in Stretch text, in Numeral n, bool measured)
    {
        char before = text[n.Start - 1];
        if (text[text.SkipSpacesLeft(n.Start - 1)] is '+' or '＋') return true;
        if (before is '_' or '/' or '=' or '#' or '&' or '?' or '@' or '\\' or '^') return true;
        if (!Glyph.IsLatin(before)) return false;
        int letters = 1;
        while (letters < WordOfLetters && Glyph.IsLatin(text[n.Start - 1 - letters])) letters++;
        return !measured || letters < WordOfLetters;
    }

    /// <summary>Reads 1/4 as two numerals: small, proper, and between Chinese words.</summary>
    public static bool TryFraction(in Stretch text, in Numeral n, out Numeral below)
    {
        below = default;
        if (n.HasPoint || n.IntegerDigits > 1 || text[n.End] is not ('/' or '／') || !Glyph.IsDigit(text[n.End + 1])) return false;
        below = DigitReader.Read(text, n.End + 1);
        if (below.HasPoint || below.IntegerDigits > 2 || n.Value < 1 || n.Value >= below.Value) return false;
        char before = text[n.Start - 1], after = text[below.End];
        return Glyph.IsHan(before) && !Glyph.IsLatin(after) && after is not ('/' or '／' or '-' or '月' or '日');
    }

    /// <summary>The end of a name in letters, digits and joints that runs on from a position: 5G, 3+22+N, 919-A.</summary>
    public static int NameEnd(in Stretch text, int i)
    {
        while (Glyph.IsLatin(text[i]) || Glyph.IsDigit(text[i]) || (IsJoint(text[i]) && IsNameChar(text[i + 1]))) i++;
        return i;
    }

    public static NumberMention Mention(int start, int end, NumberClass numberClass) => new(TextSpan.FromBounds(start, end), numberClass);

    private static bool IsNameChar(char c) => Glyph.IsLatin(c) || Glyph.IsDigit(c);

    private static bool IsJoint(char c) => c is '+' or '＋' or '.' or '-' or '_' or '/' or '×' or '*' or '＊' or '&' or '=' or '?';

    private static bool TryOrdinal(in Stretch text, in Numeral n, out NumberMention mention)
    {
        int before = text.SkipSpacesLeft(n.Start - 1);
        int end = text.SkipSpaces(n.End);
        mention = default;
        if (text[before] == '第')
        {
            bool rank = text[end] is '位' or '名' || text[before - 1] is '居' or '列' or '排' or '位' or '名';
            mention = Mention(before, text[end] is '位' or '名' or '届' or '次' or '号' or '章' or '条' or '期' or '批' ? end + 1 : n.End, rank ? NumberClass.Rank : NumberClass.Ordinal);
            return true;
        }
        if (text[before] != '前' || n.HasPoint || text[end] is not ('位' or '名' or '强' or '列' or '，' or '。' or '；' or ',' or ';' or '、')) return false;
        mention = Mention(before, n.End, NumberClass.Rank);
        return true;
    }

    private static bool TryBracketed(in Stretch text, in Numeral n, out NumberMention mention)
    {
        mention = default;
        int before = text.SkipSpacesLeft(n.Start - 1), after = text.SkipSpaces(n.End);
        bool bold = IsBold(text, before, after);
        if (n.HasPoint || !(bold || IsPair(text[before], text[after]))) return false;
        if (n.IsYearLike && text[before] is not ('（' or '(' or '*'))
        {
            mention = Mention(before, DocumentEnd(text, after + 1), NumberClass.DocumentNumber);
            return true;
        }
        if (n.IntegerDigits > MaxMarkerDigits) return false;
        bool round = text[before] is '（' or '(';
        bool marker = !round || Glyph.IsCloseQuote(text[before - 1]);
        mention = Mention(before, after + 1, marker ? NumberClass.Marker : NumberClass.ListNumber);
        return true;
    }

    private static bool IsPair(char open, char close) => (open, close) is ('[', ']') or ('［', '］') or ('【', '】') or ('〔', '〕') or ('（', '）') or ('(', ')') or ('^', ']') or ('（', ')') or ('(', '）') or ('﹝', '﹞') or ('﹙', '﹚');

    // A bold number by itself is a note's mark in pages turned to Markdown.
    private static bool IsBold(in Stretch text, int before, int after)
        => text[before] == '*' && text[before - 1] == '*' && text[after] == '*' && text[after + 1] == '*' && text[before - 2] is not ('\n' or '\0');

    private static int DocumentEnd(in Stretch text, int i)
    {
        int end = text.SkipSpaces(i);
        if (text[end] == '第') end++;
        if (!Glyph.IsDigit(text[end])) return i;
        while (Glyph.IsDigit(text[end])) end++;
        return text[end] == '号' ? end + 1 : end;
    }

    private static bool TryListNumber(in Stretch text, in Numeral n, out NumberMention mention)
    {
        mention = default;
        if (n.HasPoint || n.IntegerDigits > MaxListDigits) return false;
        char after = text[n.End];
        bool dot = after is '.' or '．', stop = after is '、' or ')' or '）';
        if (!(dot || stop) || Glyph.IsDigit(text[n.End + 1])) return false;
        int before = n.Start - 1;
        while (Glyph.IsSpace(text[before]) || text[before] is '*' or '#' or '>' or '\t') before--;
        bool head = text[before] is '\0' or '\n' or '\r' || (text[before] is '-' && text[before - 1] is '\n' or '\0');
        bool inside = dot && text[before] is '。' or '；' or ';' or '：' or ':' or '，' or ',' or '”' or '）';
        if (!head && !inside) return false;
        mention = Mention(n.Start, n.End + 1, NumberClass.ListNumber);
        return true;
    }

    private static bool TryChain(in Stretch text, in Numeral n, out NumberMention mention)
    {
        mention = default;
        if (AfterColon(text, n.End) >= 0) return Colons(text, n, out mention);
        char joint = text[n.End];
        if (!Glyph.IsDigit(text[n.End + 1]) && !(joint is '+' or '＋' && IsNameChar(text[n.End + 1]))) return false;
        if (joint is '·' or '•' or '・') return DottedDay(text, n, out mention);
        if (joint is '+' or '＋' or '×' or '*' or '＊' or 'x' or '=')
        {
            mention = Mention(n.Start, NameEnd(text, n.End), NumberClass.Name);
            return true;
        }
        return joint is '/' or '.' or '．' or '／' && Strokes(text, n, out mention);
    }

    // 2022/12/28 and 2022.12.28 are dates; letters make an address; 1/4 is left to be a quantity.
    private static bool Strokes(in Stretch text, in Numeral n, out NumberMention mention)
    {
        mention = default;
        if (TryFraction(text, n, out _)) return false;
        int end = NameEnd(text, n.End + 1);
        bool address = false;
        for (int i = n.End; i < end && !address; i++) address = Glyph.IsLatin(text[i]);
        bool date = n.IntegerDigits == 4 && n.Value is >= 1900 and < 2101;
        NumberClass plain = text[n.End] is '/' or '／' ? NumberClass.Ratio : NumberClass.Name;
        mention = Mention(n.Start, end, address ? NumberClass.Name : date ? NumberClass.Date : plain);
        return true;
    }

    // “5·12”, “6·18”: a day that became a name.
    private static bool DottedDay(in Stretch text, in Numeral n, out NumberMention mention)
    {
        Numeral day = DigitReader.Read(text, n.End + 1);
        bool date = n.Value is >= 1 and <= 12 && day.Value is >= 1 and <= 31 && !n.HasPoint;
        mention = Mention(n.Start, day.End, date ? NumberClass.Date : NumberClass.Name);
        return true;
    }

    private static bool Colons(in Stretch text, in Numeral n, out NumberMention mention)
    {
        int end = n.End, parts = 1;
        bool spaced = false;
        Numeral last = n;
        for (int next; (next = AfterColon(text, end)) >= 0; parts++)
        {
            last = DigitReader.Read(text, next);
            spaced |= next != end + 1;
            end = last.End;
        }
        bool time = parts == 2 && !n.HasPoint && !last.HasPoint && n.Value <= 24 && last.Value < 60 && last.IntegerDigits == 2;
        mention = Mention(n.Start, end, time ? NumberClass.Time : NumberClass.Ratio);
        // 2023: 5 is no ratio; 5 ：57 ：38 is one.
        return parts > 2 || (parts == 2 && !spaced);
    }

    // The number after a colon, spaces left out; -1 where there is none.
    private static int AfterColon(in Stretch text, int end)
    {
        int colon = text.SkipSpaces(end);
        if (!Glyph.IsColon(text[colon])) return -1;
        int next = text.SkipSpaces(colon + 1);
        return Glyph.IsDigit(text[next]) ? next : -1;
    }

    // 从0到1, 从1到100: a turn of speech.
    private static bool TryFromTo(in Stretch text, in Numeral n, out NumberMention mention)
    {
        mention = default;
        if (text[n.Start - 1] != '从' || text[n.End] != '到' || !Glyph.IsDigit(text[n.End + 1])) return false;
        Numeral second = DigitReader.Read(text, n.End + 1);
        if (UnitReader.Read(text, second.End).IsFound || text[second.End] is '年' or '月' or '日') return false;
        mention = Mention(n.Start, second.End, NumberClass.Name);
        return true;
    }

    private static bool TryYearOrDate(in Stretch text, in Numeral n, out NumberMention mention)
    {
        mention = default;
        if (!n.IsYearLike && !(n.IntegerDigits == 4 && n.HasPoint && n.Value is >= 1900 and <= 2100)) return false;
        int end = DateEnd(text, n, out bool dated);
        if (end < 0) return false;
        mention = Mention(n.Start, end, dated ? NumberClass.Date : NumberClass.Year);
        return true;
    }

    // The end of 2022年, 2022年12月28日, 2016-2020年, 2022-12-28, 2019、2020年; -1 when a unit makes the four digits an amount.
    private static int DateEnd(in Stretch text, in Numeral n, out bool dated)
    {
        dated = n.HasPoint;
        int after = text.SkipSpaces(n.End);
        if (text[after] == '年') return MonthEnd(text, after + 1, out dated);
        if (n.HasPoint) return UnitReader.Read(text, n.End).IsFound || Glyph.IsHan(text[n.End]) ? -1 : n.End;
        int joint = after;
        if (Glyph.IsRangeMark(text[joint]) || text[joint] is '、' or '和' or '与' or '/' || Glyph.IsPoint(text[joint]))
        {
            while (Glyph.IsRangeMark(text[joint + 1])) joint++;
            int second = text.SkipSpaces(joint + 1);
            if (Glyph.IsDigit(text[second])) return SecondEnd(text, n, DigitReader.Read(text, second), out dated);
        }
        return UnitReader.Read(text, n.End).IsFound ? -1 : n.End;
    }

    private static int SecondEnd(in Stretch text, in Numeral first, in Numeral second, out bool dated)
    {
        int after = text.SkipSpaces(second.End);
        dated = false;
        if (second.IsYearLike && text[after] == '年') return after + 1;
        if (second.IsYearLike && !UnitReader.Read(text, second.End).IsFound) return second.End;
        dated = second.IntegerDigits <= 2 && text[second.End] is '-' or '/';
        if (dated) return NameEnd(text, second.End);
        if (second.IntegerDigits == 2 && text[after] == '年') return after + 1;
        return UnitReader.Read(text, first.End).IsFound || UnitReader.Read(text, second.End).IsFound ? -1 : first.End;
    }

    private static int MonthEnd(in Stretch text, int i, out bool dated)
    {
        dated = false;
        int month = text.SkipSpaces(i);
        if (!Glyph.IsDigit(text[month])) return text[i] is '度' ? i + 1 : i;
        int end = DigitReader.Read(text, month).End;
        int after = text.SkipSpaces(end);
        if (text[after] != '月') return i;
        dated = true;
        int day = text.SkipSpaces(after + 1);
        if (!Glyph.IsDigit(text[day])) return after + 1;
        int dayEnd = text.SkipSpaces(DigitReader.Read(text, day).End);
        return text[dayEnd] is '日' or '号' ? dayEnd + 1 : after + 1;
    }
}
