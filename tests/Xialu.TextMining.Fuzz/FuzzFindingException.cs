namespace Xialu.TextMining.Fuzz;

/// <summary>What a target did that it must not do, where no exception says so by itself.</summary>
public sealed class FuzzFindingException(string message, Exception? innerException = null) : Exception(message, innerException);
