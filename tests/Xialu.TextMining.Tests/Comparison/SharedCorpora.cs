using Xialu.TextMining.Comparison;

namespace Xialu.TextMining.Tests.Comparison;

/// <summary>Corpora of the shared reports, mined once for all tests.</summary>
internal static class SharedCorpora
{
    private static readonly Lazy<Corpus> LazyShenzhen = new(() => Of(Repository.SharedPath("reports", "panel-shenzhen")));

    private static readonly Lazy<Corpus> LazyXialu = new(() => Of(XialuPaths));

    private static readonly Lazy<IReadOnlyList<ReportFeatures>> LazyShenzhenFeatures = new(() =>
    {
        var extractor = new FeatureExtractor();
        return [.. Mine(Repository.SharedPath("reports", "panel-shenzhen")).Select(extractor.Extract)];
    });

    private static readonly Lazy<IReadOnlyList<SloganOrigin>> LazyXialuOrigins = new(() => SloganOriginFinder.Find(Xialu, Mine(XialuPaths).Select(ReportSentences.Of)));

    /// <summary>Seven districts over twelve years.</summary>
    public static Corpus Shenzhen => Get(LazyShenzhen);

    /// <summary>The nation, Hubei, Huangshi and Xialu.</summary>
    public static Corpus Xialu => Get(LazyXialu);

    /// <summary>The same with what is kept of their texts.</summary>
    public static (Corpus Corpus, IReadOnlyList<ReportFeatures> Features) ShenzhenFeatures => (Shenzhen, Get(LazyShenzhenFeatures));

    /// <summary>Where the slogans of those reports come from.</summary>
    public static IReadOnlyList<SloganOrigin> XialuOrigins => Get(LazyXialuOrigins);

    private static string[] XialuPaths => [Repository.SharedPath("reports", "cascade-xialu"), Repository.SharedPath("reports", "dev", "county-xialu-2022.txt")];

    // The skip must come before the Lazy, which would keep it as a failure.
    private static T Get<T>(Lazy<T> corpus)
    {
        Repository.SharedPath();
        return corpus.Value;
    }

    private static Corpus Of(params string[] paths) => Corpus.Of(Mine(paths).Select(ComparedReport.Of));

    private static IEnumerable<MinedReport> Mine(params string[] paths)
        => ReportMiner.Default.MineAll(paths.SelectMany(p => Directory.Exists(p) ? Directory.GetFiles(p) : [p]).Order(StringComparer.Ordinal)).Select(o => o.Report!);
}
