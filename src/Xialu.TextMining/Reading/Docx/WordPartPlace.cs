namespace Xialu.TextMining.Reading;

/// <summary>Where a part is, for messages.</summary>
internal sealed record WordPartPlace(string File, string Part);
