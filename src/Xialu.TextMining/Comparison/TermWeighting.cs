namespace Xialu.TextMining.Comparison;

/// <summary>How a word is weighed in the vector of a report, in the SMART notation (Salton and Buckley 1988): term frequency, document frequency, normalisation.</summary>
public enum TermWeighting
{
    /// <summary>(1 + ln tf) · ln(N/df), cosine: a word's weight grows slowly with its repetition.</summary>
    Ltc,

    /// <summary>tf · ln(N/df), cosine.</summary>
    Ntc,
}
