namespace Xialu.TextMining.ReportExtractor;

/// <summary>The command line asks for something that cannot be; the message is one whole sentence.</summary>
internal sealed class UsageException(string message) : Exception(message);
