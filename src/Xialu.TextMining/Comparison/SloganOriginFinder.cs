using Xialu.TextMining.Reading;
using Xialu.TextMining.Slogans;
using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Comparison;

/// <summary>
/// Traces slogans through a corpus. Within one year the higher government counts as the first: congresses of counties meet in December, of provinces
/// in January and the nation's in March, so that days tell the calendar and not who had the word from whom.
/// </summary>
public sealed class SloganOriginFinder
{
    private readonly Dictionary<string, Trace> traces = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> reportsOfYear;

    private SloganOriginFinder(Corpus corpus, IEnumerable<ReportSentences> sentences)
    {
        reportsOfYear = corpus.Joinable.GroupBy(r => r.PlanYear!.Value).ToDictionary(g => g.Key, g => g.Count());
        ComparedReport[] reports = [.. corpus.Joinable.OrderBy(r => r.PlanYear).ThenBy(r => LevelOf(r) ?? (GovernmentLevel)int.MaxValue)
            .ThenBy(r => r.DeliveredOn ?? DateOnly.MaxValue).ThenBy(r => r.Name, StringComparer.Ordinal)];
        // What grammar and tables find they find everywhere; what stands in quotes here may stand without them elsewhere.
        var phrases = new PhraseFinder(reports.SelectMany(r => r.Slogans).Where(s => s.Type is SloganType.Quoted or SloganType.Named).Select(s => s.Text));
        Dictionary<string, ReportSentences> texts = sentences.ToDictionary(s => s.Name, StringComparer.Ordinal);
        var unmarked = new Dictionary<string, TextSpan>[reports.Length];
        Parallel.For(0, reports.Length, i => unmarked[i] = Unmarked(phrases, texts.GetValueOrDefault(reports[i].Name)));
        for (int i = 0; i < reports.Length; i++) Add(reports[i], unmarked[i]);
    }

    /// <summary>Traces every slogan.</summary>
    /// <param name="corpus">The reports; only <see cref="Corpus.Joinable"/> ones take part.</param>
    /// <param name="sentences">Their sentences, in any order, in which quoted slogans of five characters or more are looked for without
    /// quotes too; where none are given, only slogans that were found as such are traced.</param>
    /// <returns>One origin for each key: those of the most places first, then in ordinal order of the key.</returns>
    public static IReadOnlyList<SloganOrigin> Find(Corpus corpus, IEnumerable<ReportSentences>? sentences = null)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var finder = new SloganOriginFinder(corpus, sentences ?? []);
        return [.. finder.traces.Values.Select(finder.Of).OrderByDescending(o => o.Places).ThenBy(o => o.Slogan.Key, StringComparer.Ordinal)];
    }

    private void Add(ComparedReport report, Dictionary<string, TextSpan> unmarked)
    {
        foreach (IGrouping<string, Slogan> slogan in report.Slogans.GroupBy(s => s.Key, StringComparer.Ordinal))
        {
            unmarked.Remove(slogan.Key);
            Trace trace = Add(slogan.Key, report, slogan.First().Span);
            trace.Slogan ??= slogan.First();
        }
        foreach ((string key, TextSpan span) in unmarked) Add(key, report, span).Unmarked++;
    }

    private Trace Add(string key, ComparedReport report, TextSpan span)
    {
        if (!traces.TryGetValue(key, out Trace? trace)) traces.Add(key, trace = new Trace(span));
        trace.Reports.Add(report);
        return trace;
    }

    private static Dictionary<string, TextSpan> Unmarked(PhraseFinder phrases, ReportSentences? sentences)
    {
        var found = new Dictionary<string, TextSpan>(StringComparer.Ordinal);
        foreach (ReportSentence sentence in sentences?.Sentences ?? [])
            foreach ((string phrase, int start) in phrases.Find(sentence.Text)) found.TryAdd(SloganKey.Of(phrase), new TextSpan(sentence.Span.Start + start, phrase.Length));
        return found;
    }

    private SloganOrigin Of(Trace trace)
    {
        (AdoptionDirection? direction, ComparedReport? next) = Way(trace.Reports);
        var places = new HashSet<string>(StringComparer.Ordinal);
        return new SloganOrigin
        {
            Slogan = trace.Slogan!,
            FirstSpan = trace.FirstSpan,
            Reports = trace.Reports,
            Unmarked = trace.Unmarked,
            Curve = [.. trace.Reports.GroupBy(r => r.PlanYear!.Value).Select(g => new AdoptionYear(g.Key, g.Count(), reportsOfYear[g.Key], g.Count(r => places.Add(r.PlaceKey))))],
            Places = places.Count,
            Direction = direction,
            Next = next,
        };
    }

    private static (AdoptionDirection?, ComparedReport?) Way(List<ComparedReport> reports)
    {
        ComparedReport first = reports[0];
        ComparedReport[] origins = [.. reports.TakeWhile(r => r.PlanYear == first.PlanYear && LevelOf(r) == LevelOf(first))];
        ComparedReport? other = reports.Find(r => r.PlaceKey != first.PlaceKey);
        if (other is null) return (AdoptionDirection.Single, null);
        if (reports.Find(r => r.PlanYear > first.PlanYear && origins.Any(o => IsAbove(r, o))) is { } above) return (AdoptionDirection.Up, above);
        if (reports.Find(r => origins.Any(o => IsAbove(o, r))) is { } beneath) return (AdoptionDirection.Down, beneath);
        return reports.Exists(r => origins.Any(o => !IsRelationKnown(r, o))) ? (null, null) : (AdoptionDirection.Across, other);
    }

    // The nation is above every place, whether its table of divisions knows the place or not.
    private static bool IsAbove(ComparedReport report, ComparedReport other)
        => LevelOf(report) < LevelOf(other) && (LevelOf(report) == GovernmentLevel.National || (report.Division is { } above && other.Division?.Ancestors.Contains(above) == true));

    private static bool IsRelationKnown(ComparedReport report, ComparedReport other)
        => (report.Division is not null && other.Division is not null) || (LevelOf(report) is not null && LevelOf(report) == LevelOf(other));

    private static GovernmentLevel? LevelOf(ComparedReport report) => report.Division?.Level ?? report.Level;

    private sealed class Trace(TextSpan firstSpan)
    {
        public Slogan? Slogan { get; set; }

        public TextSpan FirstSpan => firstSpan;

        public List<ComparedReport> Reports { get; } = [];

        public int Unmarked { get; set; }
    }
}
