using System.Globalization;

namespace Xialu.TextMining.ReportExtractor.Evaluation;

/// <summary>Precision, recall and their harmonic mean, to four digits.</summary>
/// <param name="Hits">Gold rows that were found.</param>
/// <param name="Gold">Gold rows that count.</param>
/// <param name="Predicted">Predicted rows that count.</param>
internal sealed record Score(int Hits, int Gold, int Predicted)
{
    public double Precision => Round(Ratio(Hits, Predicted));

    public double Recall => Round(Ratio(Hits, Gold));

    public double F1
    {
        get
        {
            double p = Ratio(Hits, Predicted), r = Ratio(Hits, Gold);
            return p + r > 0 ? Round(2 * p * r / (p + r)) : 0;
        }
    }

    /// <summary>The score of several reports together.</summary>
    public static Score Sum(IEnumerable<Score> scores)
        => scores.Aggregate(new Score(0, 0, 0), (a, b) => new Score(a.Hits + b.Hits, a.Gold + b.Gold, a.Predicted + b.Predicted));

    public static double Ratio(int part, int whole) => whole == 0 ? 0 : (double)part / whole;

    /// <summary>Rounds the binary value itself, half to even, as Python's round does; Math.Round would scale it first and err at ties.</summary>
    public static double Round(double value)
    {
        decimal exact = decimal.Parse(value.ToString("F27", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return (double)Math.Round(exact, 4, MidpointRounding.ToEven);
    }
}
