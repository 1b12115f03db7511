using System.CommandLine;
namespace Xialu.TextMining.ReportExtractor;
/// <summary>stub</summary>
internal static class SegmentCommand { public static Command Create(Terminal terminal) => new("segment", "Prints the words of each line."); }
