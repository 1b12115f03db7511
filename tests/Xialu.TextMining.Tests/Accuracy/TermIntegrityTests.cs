using Xialu.TextMining.Reading;
using Xialu.TextMining.ReportExtractor.Evaluation;
using Xialu.TextMining.Segmentation;
using Xialu.TextMining.Slogans;

namespace Xialu.TextMining.Tests.Accuracy;

/// <summary>How many of the core numeral and named slogans of up to eight characters come out as one token.</summary>
public sealed class TermIntegrityTests
{
    private const int LongestTerm = 8;
    private const double BothFloor = 0.98;
    private const double PolicyFloor = 0.61;

    // The rule of the mining script: quoted in reports of two places, or of one and standing in reports of three.
    private const int QuotingPlaces = 2;
    private const int StandingPlaces = 3;

    private sealed record PolicyRow(string Word, int Quoted, int Standing);

    private static readonly PolicyRow[] Policy = [.. ReadPolicy()];

    [Fact]
    public void Plain_jieba_keeps_about_a_quarter() => Assert.InRange(Integrity(_ => Segmenter.Default), 0.20, 0.26);

    [Fact]
    public void Both_lexicons_together_keep_nearly_all()
        => AssertFloor(BothFloor, Integrity(report => Segmenter.Policy.With(ReportLexicon.Of(report.Footnotes, report.Slogans))));

    /// <summary>For each report the terms are left out that would not have been mined without it. Its place counts as one, so that no other year of the place helps.</summary>
    [Fact]
    public void Policy_terms_mined_without_the_report_keep_most_of_its_terms()
        => AssertFloor(PolicyFloor, Integrity(report => Segmenter.Default.With(MinedWithout(report))));

    private static double Integrity(Func<MinedReport, Segmenter> segmenterOf)
    {
        string gold = Repository.SharedPath("accuracy", "gold");
        int kept = 0, all = 0;
        foreach (string name in ReportRows.NamesOf(gold))
        {
            MinedReport report = ReportMiner.Default.Mine(Directory.GetFiles(Repository.SharedPath("reports", "dev"), name + ".*").Single());
            var spans = new List<TextSpan>();
            segmenterOf(report).Segment(report.Text.ToString(), spans);
            HashSet<TextSpan> tokens = [.. spans];
            TextSpan[] terms = [.. ReportRows.OfGold(gold, name).Slogans.Where(IsTerm).Select(r => TextSpan.FromBounds(r.Start, r.End))];
            kept += terms.Count(tokens.Contains);
            all += terms.Length;
        }
        return (double)kept / all;
    }

    private static bool IsTerm(FieldRow row) => row["core"] is "1" && row["type"] is "numeral" or "named" && row["text"].Length <= LongestTerm;

    private static Lexicon MinedWithout(MinedReport report)
    {
        string text = report.Text.ToString();
        HashSet<string> own = [.. report.Slogans.Where(s => s.Type is SloganType.Numeral or SloganType.Named or SloganType.Quoted).Select(s => s.Text)];
        own.UnionWith(report.Footnotes.SelectMany(f => f.Term.Split('、').Append(f.Term)));
        var lexicon = new Lexicon();
        foreach (PolicyRow row in Policy)
        {
            int quoted = row.Quoted - (own.Contains(row.Word) ? 1 : 0);
            int standing = row.Standing - (text.Contains(row.Word, StringComparison.Ordinal) ? 1 : 0);
            if (quoted >= QuotingPlaces || quoted >= 1 && standing >= StandingPlaces) lexicon.Add(new LexiconEntry(row.Word) { IsBinding = true });
        }
        return lexicon;
    }

    private static void AssertFloor(double floor, double reached) => Assert.True(reached >= floor, $"{reached} is below the floor {floor}.");

    private static IEnumerable<PolicyRow> ReadPolicy()
        => EmbeddedTable.Rows("policy.tsv").Select(c => new PolicyRow(c[0], Number(c[2]), Number(c[3])));

    private static int Number(string cell) => int.Parse(cell, System.Globalization.CultureInfo.InvariantCulture);
}
