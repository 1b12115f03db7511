namespace Xialu.TextMining.Indicators;

/// <summary>A piece of a sentence: a word, a quantity, a quotation, a bracket or a mark.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Role">What a word does.</param>
/// <param name="Start">First character in the sentence's readable text.</param>
/// <param name="End">After the last character.</param>
/// <param name="Index">Of a quantity: its index among the sentence's quantities; of a break: its mark.</param>
internal readonly record struct Element(ElementKind Kind, GrammarRole Role, int Start, int End, int Index)
{
    /// <summary>The cues that a word gives.</summary>
    public Cue Cues { get; init; }

    public bool IsNominal => Kind is ElementKind.Quote or ElementKind.Bracket || (Kind == ElementKind.Word && Role is GrammarRole.Nominal or GrammarRole.Action);

    public bool IsJoint => Kind == ElementKind.Pause || Role == GrammarRole.Conjunction;

    public bool Is(GrammarRole role) => Kind == ElementKind.Word && Role == role;
}
