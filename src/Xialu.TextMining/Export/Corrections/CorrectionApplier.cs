using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Export.Corrections;

/// <summary>Applies decisions, at most one a record, to the report they were made on.</summary>
internal sealed class CorrectionApplier(MinedReport report, IReadOnlyList<Correction> decisions)
{
    private readonly List<Diagnostic> noticed = [];
    private readonly DocumentText text = report.Text;

    public MinedReport Apply(IReadOnlyList<Diagnostic> stale)
    {
        noticed.AddRange(stale);
        var added = new AddedRecords(report);
        return report with
        {
            Indicators = InTextOrder(Change(RecordKind.Indicators, report.Indicators, r => r.Span,
                (r, fields) => CorrectedQuantity.Rebase(Set(r, fields, CorrectableFields.Indicators), fields), (r, mark) => r with { Review = mark }, added.Indicator), r => r.Span),
            Relations = Change(RecordKind.Relations, report.Relations, r => r.Span,
                (r, fields) => Set(r, fields, CorrectableFields.Relations), (r, mark) => r with { Review = mark }, add: null),
            Footnotes = Change(RecordKind.Footnotes, report.Footnotes, r => r.DefinitionSpan,
                (r, fields) => Set(r, fields, CorrectableFields.Footnotes), (r, mark) => r with { Review = mark }, add: null),
            Slogans = InTextOrder(Change(RecordKind.Slogans, report.Slogans, r => r.Span,
                (r, fields) => Set(r, fields, CorrectableFields.Slogans), (r, mark) => r with { Review = mark }, added.Slogan), r => r.Span),
            Corrections = decisions,
            Diagnostics = InTextOrder([.. report.Diagnostics, .. noticed], d => d.Span),
        };
    }

    private List<T> Change<T>(RecordKind kind, IReadOnlyList<T> records, Func<T, TextSpan> spanOf,
        Func<T, IReadOnlyList<CorrectedField>, T> set, Func<T, ReviewMark, T> mark, Func<Correction, T?>? add) where T : class
    {
        Dictionary<TextSpan, Correction> open = decisions.Where(c => c.Kind == kind).ToDictionary(c => c.Span);
        var changed = new List<T>(records.Count);
        foreach (T record in records)
        {
            if (open.Remove(spanOf(record), out Correction? correction) && IsFresh(correction)) Decide(record, correction);
            else changed.Add(record);
        }
        foreach (Correction left in open.Values.OrderBy(c => c.Span).Where(IsFresh)) AddMissing(left);
        return changed;

        void Decide(T record, Correction correction)
        {
            if (correction.Decision == CorrectionDecision.Add) noticed.Add(CorrectionMessages.AlreadyThere(correction, text));
            if (correction.Decision == CorrectionDecision.Reject) noticed.Add(CorrectionMessages.Rejected(correction, text));
            else changed.Add(correction.Decision switch
            {
                CorrectionDecision.Accept => mark(record, ReviewMark.Accepted),
                CorrectionDecision.Correct => mark(set(record, correction.Fields), ReviewMark.Corrected),
                _ => record,
            });
        }

        void AddMissing(Correction correction)
        {
            if (correction.Decision != CorrectionDecision.Add) noticed.Add(CorrectionMessages.NoSuchRecord(correction, text));
            else if (add!(correction) is { } missing) changed.Add(mark(set(missing, correction.Fields), ReviewMark.Added));
            else noticed.Add(CorrectionMessages.NoQuantity(correction, text));
        }
    }

    private static T Set<T>(T record, IReadOnlyList<CorrectedField> values, IReadOnlyList<CorrectableField<T>> fields)
    {
        foreach (CorrectedField value in values)
            record = fields.First(f => string.Equals(f.Name, value.Name, StringComparison.Ordinal)).Set(record, value.Value);
        return record;
    }

    // Bytes being equal, words differ only where a person edited the file or the program reads the bytes otherwise.
    private bool IsFresh(Correction correction)
    {
        bool inText = correction.Span.End <= text.Length;
        if (inText && (correction.Text is null || text.AsSpan(correction.Span).SequenceEqual(correction.Text))) return true;
        noticed.Add(inText ? CorrectionMessages.OtherWords(correction, text) : CorrectionMessages.NoSuchRecord(correction, text));
        return false;
    }

    private static IReadOnlyList<T> InTextOrder<T>(IReadOnlyList<T> records, Func<T, TextSpan> spanOf) => [.. records.OrderBy(r => spanOf(r).Start)];
}
