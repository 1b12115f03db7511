using System.Buffers;

namespace Xialu.TextMining.Structure;

/// <summary>Notices where a review turns from a term of years to the last year, or a plan from a term to the coming year, and back.</summary>
internal sealed class PeriodSwitch(PeriodReader periods, ReportYears years)
{
    private const int Opening = 24;

    // 2020年各项任务的完成，标志着“十三五”圆满收官。过去的五年，…: a sentence that ends the year before the term begins.
    private const int Closing = 60;
    private const int AfterClosing = 110;

    private static readonly SearchValues<char> AfterGreeting = SearchValues.Create("！!，,：:。、");

    /// <summary>The years that the paragraph turns to; null where it stays with the years of its part.</summary>
    public YearSpan? Turn(ReadOnlySpan<char> line, SectionDraft part)
    {
        if (part.Kind is not (SectionKind.Review or SectionKind.Plan)) return null;
        YearSpan? turned = Years(line, part.Kind);
        return turned is not null && turned != part.Years ? turned : null;
    }

    /// <summary>The years that a paragraph's opening names, in a part of the kind; null where it names none.</summary>
    public YearSpan? Years(ReadOnlySpan<char> line, SectionKind kind)
    {
        ReadOnlySpan<char> words = WithoutGreeting(line).TrimStart("—");
        ReadOnlySpan<char> opening = words[..Math.Min(words.Length, Opening)];
        return kind switch
        {
            SectionKind.Review => Past(opening) ?? AfterYear(words),
            SectionKind.Plan => Coming(opening),
            _ => null,
        };
    }

    /// <summary>The line after 各位代表 and its mark.</summary>
    public static ReadOnlySpan<char> WithoutGreeting(ReadOnlySpan<char> line)
    {
        if (!PhraseTable.Cues.StartsWith("greeting", line)) return line;
        int mark = line.IndexOfAny(AfterGreeting);
        return mark < 0 ? line : line[(mark + 1)..].TrimStart();
    }

    private YearSpan? Past(ReadOnlySpan<char> opening)
    {
        if (PhraseTable.Cues.StartsWith("span-opening", opening) || OpensPlanPeriod(opening)) return FirstTerm(opening);
        if (PhraseTable.Cues.StartsWith("year-opening", opening) || OpensWithYear(opening, years.Review)) return OneYear(years.Review);
        return null;
    }

    private YearSpan? AfterYear(ReadOnlySpan<char> words)
    {
        if (!PhraseTable.Cues.Contains("year-closing", words[..Math.Min(words.Length, Closing)])) return null;
        ReadOnlySpan<char> reach = words[..Math.Min(words.Length, AfterClosing)];
        int term = PhraseTable.Cues.IndexOf("span-opening", reach);
        return term > 0 ? FirstTerm(reach[term..]) : TermClosed(words[..Math.Min(words.Length, Closing)]);
    }

    /// <summary>2020年任务的完成，标志着“十三五”规划胜利实现: the paragraph sums up the term that ended with the year.</summary>
    private YearSpan? TermClosed(ReadOnlySpan<char> words)
    {
        int mark = PhraseTable.Cues.IndexOf("term-closing", words);
        return mark > 0 && FirstTerm(words[mark..]) is { } term && term.Last == years.Review ? term : null;
    }

    private YearSpan? Coming(ReadOnlySpan<char> opening)
    {
        if (PhraseTable.Cues.StartsWith("plan-span-opening", opening) || OpensPlanPeriod(opening)) return FirstTerm(opening);
        if (PhraseTable.Cues.StartsWith("plan-year-opening", opening) || OpensWithYear(opening, years.Plan)) return OneYear(years.Plan);
        return null;
    }

    private static bool OpensPlanPeriod(ReadOnlySpan<char> opening)
        => opening.StartsWith("“", StringComparison.Ordinal) && opening.IndexOf('五') is > 0 and < 4
            && (opening.Contains("时期", StringComparison.Ordinal) || opening.Contains("期间", StringComparison.Ordinal));

    private static bool OpensWithYear(ReadOnlySpan<char> opening, int? year)
        => year is not null && ChineseNumber.ReadYear(opening) == year && opening.Length > 6 && opening[4] == '年'
            && (opening[5] == '是' || opening[5..].StartsWith("，是", StringComparison.Ordinal) || opening[5..].StartsWith("，我们", StringComparison.Ordinal) || opening[5..].StartsWith("，面对", StringComparison.Ordinal));

    private YearSpan? FirstTerm(ReadOnlySpan<char> opening)
    {
        foreach (Period period in periods.Read(opening))
            if (!period.Years.IsOneYear) return period.Years;
        return null;
    }

    private static YearSpan? OneYear(int? year) => year is { } one ? new YearSpan(one) : null;
}
