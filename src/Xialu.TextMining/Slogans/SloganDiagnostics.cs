using System.Globalization;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Slogans;

/// <summary>What is amiss with slogans. Those that have a note are checked with the notes (XT306).</summary>
internal static class SloganDiagnostics
{
    /// <summary>
    /// XT501 for every numeral slogan that the text spells out in another number of parts than it announces. Only parts of one length are
    /// counted: in others a comma may stand inside a part.
    /// </summary>
    public static IEnumerable<Diagnostic> Of(DocumentText text, IReadOnlyList<Slogan> slogans)
    {
        foreach (Slogan slogan in slogans)
        {
            if (slogan.Footnote is not null || slogan.Components.Count > 0 || slogan.Arity.Count != 1 || slogan.Arity[0] < 2) continue;
            List<string> parts = Expansion.Parts(text!, slogan.Span);
            if (parts.Count > 1 && parts.Count != slogan.Arity[0] && parts.TrueForAll(p => p.Length == parts[0].Length)) yield return Differs(slogan, parts.Count);
        }
    }

    private static Diagnostic Differs(Slogan slogan, int parts) => new("XT501", DiagnosticSeverity.Info, slogan.Span, string.Create(CultureInfo.InvariantCulture,
        $"“{slogan.Text}” announces {slogan.Arity[0]} parts but the text spells out {parts} after it; a part or a comma may be lost."));
}
