namespace Xialu.TextMining.Segmentation;

/// <summary>A user's word as the cutters need it.</summary>
/// <param name="Text">The word.</param>
/// <param name="Frequency">Its frequency; 0 where it was taken out.</param>
/// <param name="Tag">Its part of speech, the lexicon's where the user gave none, or null.</param>
/// <param name="WasRemoved">Whether it was ever taken out; like the original, adding it again does not undo that for unknown words.</param>
internal sealed record UserWord(string Text, long Frequency, string? Tag, bool WasRemoved);
