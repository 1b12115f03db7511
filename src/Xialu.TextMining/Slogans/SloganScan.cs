using System.Buffers;
using System.Collections;
using Xialu.TextMining.Footnotes;
using Xialu.TextMining.Reading;
using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Slogans;

/// <summary>One walk over a report: collects slogans, each character in one at most; who comes first keeps it.</summary>
internal sealed class SloganScan
{
    private static readonly SearchValues<char> Stops = SearchValues.Create("。！；!;");
    private readonly string text;
    private readonly Outline outline;
    private readonly BitArray taken;
    private readonly List<SloganMatch> matches = [];
    private readonly Dictionary<string, SloganType> inBody = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<FootnoteTerm> footnotes;
    private ReportTerms? terms;
    private PhraseFilter? phraseStarts;

    public SloganScan(Outline outline, IReadOnlyList<FootnoteTerm> footnotes)
    {
        this.outline = outline;
        this.footnotes = footnotes;
        text = outline.Document.Text!;
        taken = new BitArray(text.Length);
    }

    /// <summary>The slogans in the order of the text.</summary>
    public List<SloganMatch> Run()
    {
        List<Paragraph> paragraphs = [.. outline.Paragraphs.Where(p => outline.Sections[p.Section].Kind != SectionKind.Chrome)];
        foreach (Paragraph paragraph in paragraphs) ScanMarked(paragraph.Span, outline.Sections[paragraph.Section].Kind);
        terms = new ReportTerms(text, footnotes, matches.Where(m => m.Type == SloganType.Numeral).Select(m => m.Span));
        phraseStarts = new PhraseFilter(SloganTables.Sayings, SloganTables.Formulas, SloganTables.Chains, terms.Phrases);
        foreach (Paragraph paragraph in paragraphs) ScanUnmarked(paragraph.Span);

        matches.Sort((a, b) => a.Span.CompareTo(b.Span));
        return matches;
    }

    private void ScanMarked(TextSpan span, SectionKind kind)
    {
        TextSpan head = kind == SectionKind.Annex ? AnnexHead.Of(text, span) : new TextSpan(span.Start, 0);
        ScanQuotations(span, head);
        if (head.Length > 0) ScanHead(head);
    }

    private void ScanUnmarked(TextSpan span)
    {
        ScanPhrases(span);
        ScanSentences(span);
        ScanNumerals(span);
    }

    private void ScanQuotations(TextSpan span, TextSpan head)
    {
        List<Quotation> quotations = QuotationScanner.Scan(text, span);
        for (int i = 0; i < quotations.Count; i++)
        {
            TextSpan content = quotations[i].Content;
            if (QuotationJudge.Judge(text, quotations, i, span.End) is { } type) AddQuotation(content, type, head.Contains(content));
            Take(quotations[i].Outer);
        }
    }

    private void AddQuotation(TextSpan content, SloganType type, bool isHead)
    {
        string key = KeyOf(content);
        // A head word of the annex takes the type of its use in the body (guide).
        if (isHead && inBody.TryGetValue(key, out SloganType used)) type = used;
        else if (!isHead) inBody.TryAdd(key, type);
        matches.Add(new(content, type));
    }

    private void ScanHead(TextSpan head)
    {
        if (inBody.TryGetValue(KeyOf(head), out SloganType whole))
        {
            Claim(head, whole);
            return;
        }

        foreach (TextSpan term in AnnexHead.Terms(text, head))
        {
            if (TypeOfTerm(term) is { } type) Claim(term, type);
        }
    }

    // Without quotation marks a head word is a coined term only if the body quotes it, numerals abbreviate it or a note explains it.
    private SloganType? TypeOfTerm(TextSpan term)
    {
        if (inBody.TryGetValue(KeyOf(term), out SloganType used)) return used;
        return ReportTerms.TypeOf(text.AsSpan(term.Start, term.Length));
    }

    private string KeyOf(TextSpan span) => SloganKey.Of(text.AsSpan(span.Start, span.Length));

    private void ScanPhrases(TextSpan span)
    {
        ReadOnlySpan<char> within = text.AsSpan(0, span.End);
        for (int at = phraseStarts!.Next(within, span.Start); at < span.End; at = phraseStarts.Next(within, at)) at += Math.Max(1, ClaimPhrase(within, at));
    }

    private int ClaimPhrase(ReadOnlySpan<char> within, int at)
    {
        int length = ExhortFinder.SayingsAt(within, at);
        if (length > 0) return Claim(new(at, length), SloganType.Exhort);
        length = SloganTables.Formulas.LongestAt(within, at, out int formula);
        if (length > 0) return ClaimFormula(new(at, length), SloganTables.Formula(formula).Use);
        (length, SloganType type) = terms!.LongestAt(within, at);
        if (length > 0) return Claim(new(at, length), type);
        length = ParallelFinder.ChainAt(within, at);
        return length > 0 ? Claim(new(at, length), SloganType.Parallel) : 0;
    }

    private int ClaimFormula(TextSpan span, FormulaUse use)
        => use is FormulaUse.Fixed or FormulaUse.QuotedToo ? Claim(span, SloganType.Formula) : span.Length;

    private void ScanSentences(TextSpan span)
    {
        ReadOnlySpan<char> within = text.AsSpan(0, span.End);
        for (int start = span.Start; start < span.End;)
        {
            ScanSentence(within, start, start == span.Start);
            int stop = within[start..].IndexOfAny(Stops);
            int end = stop < 0 ? span.End : start + stop;
            ScanClauses(within, start, end);
            start = end + 1;
        }
    }

    private void ScanClauses(ReadOnlySpan<char> within, int start, int end)
    {
        for (int at = start; at < end;)
        {
            int length = ExhortFinder.RowAt(within[..end], at);
            if (length > 0) Claim(new(at, length), SloganType.Exhort);
            int comma = within[(at + length)..end].IndexOf('，');
            at = comma < 0 ? end : at + length + comma + 1;
        }
    }

    private void ScanSentence(ReadOnlySpan<char> within, int start, bool opensParagraph)
    {
        (int lead, bool numbered) = LeadIn.Skip(within, start);
        bool address = within[lead..].StartsWith("各位代表", StringComparison.Ordinal);
        if (address) lead = Math.Min(within.Length, lead + 5);
        int couplet = ExhortFinder.CoupletAt(within, lead, address || Follows(start, "各位代表"));
        if (couplet > 0) Claim(new(lead, couplet), SloganType.Exhort);
        else if (opensParagraph || numbered) ClaimLead(within, lead, numbered);
        else if (ParallelFinder.AtSentence(within, lead) is var row and > 0) Claim(new(lead, row), SloganType.Parallel);
    }

    private void ClaimLead(ReadOnlySpan<char> within, int lead, bool numbered)
    {
        if (ParallelFinder.AtLead(within, lead) is { } span) Claim(span, SloganType.Parallel);
        else if (numbered && ParallelFinder.RowOfFours(within, lead) is var row and > 0) Claim(new(lead, row), SloganType.Parallel);
    }

    private bool Follows(int at, string words)
        => at > words.Length && text.AsSpan(at - 1 - words.Length, words.Length).SequenceEqual(words);

    private void ScanNumerals(TextSpan span)
    {
        ReadOnlySpan<char> within = text.AsSpan(0, span.End);
        for (int at = NumeralFinder.Next(within, span.Start); at < span.End; at = NumeralFinder.Next(within, at))
        {
            int length = NumeralFinder.LengthAt(within, at);
            if (length > 0) Claim(new(at, length), SloganType.Numeral);
            at += Math.Max(1, length);
        }
    }

    private int Claim(TextSpan span, SloganType type)
    {
        for (int i = span.Start; i < span.End; i++)
        {
            if (taken[i]) return 0;
        }

        Take(span);
        matches.Add(new(span, type));
        return span.Length;
    }

    private void Take(TextSpan span)
    {
        for (int i = span.Start; i < span.End; i++) taken[i] = true;
    }
}
