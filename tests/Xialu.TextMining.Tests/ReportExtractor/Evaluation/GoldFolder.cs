using Xialu.TextMining.ReportExtractor.Evaluation;
using Xialu.TextMining.Tests.Export;

namespace Xialu.TextMining.Tests.ReportExtractor.Evaluation;

/// <summary>Gold files for scorer tests, written line by line.</summary>
internal static class GoldFolder
{
    public const string Indicators = "id\tstart\tend\tquantity\tname\tvalue\tvalue_max\tunit\tmeasure\tdirection\tbound\tstatus\tperiod\tcore\n";
    public const string Footnotes = "number\tmarker_start\tmarker_end\tanchor_start\tanchor_end\tanchor\tterm\tdefinition_start\tdefinition_end\tcomponents\n";
    public const string Slogans = "id\tstart\tend\ttext\ttype\tcore\n";

    public static ReportRows Rows(string indicators = "", string footnotes = "", string slogans = "")
    {
        using var folder = new TemporaryFolder();
        folder.Write("x.indicators.tsv", Indicators + indicators);
        folder.Write("x.footnotes.tsv", Footnotes + footnotes);
        folder.Write("x.slogans.tsv", Slogans + slogans);
        return ReportRows.OfGold(folder.Path, "x");
    }
}
