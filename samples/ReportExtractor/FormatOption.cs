using System.CommandLine;
using Xialu.TextMining.Export;

namespace Xialu.TextMining.ReportExtractor;

/// <summary><c>--format jsonl,csv,md</c>.</summary>
internal static class FormatOption
{
    private static readonly Dictionary<string, ExportFormat> Formats = new(StringComparer.OrdinalIgnoreCase)
    {
        ["jsonl"] = ExportFormat.JsonLines,
        ["csv"] = ExportFormat.Csv,
        ["md"] = ExportFormat.Markdown,
    };

    public static Option<string> Create(string defaults)
    {
        var option = new Option<string>("--format")
        {
            Description = $"Formats to write, separated by commas: {string.Join(", ", Formats.Keys)}.",
            HelpName = "FORMAT,…",
            DefaultValueFactory = _ => defaults,
        };
        option.Validators.Add(result =>
        {
            if (result.Errors.Any()) return;
            string value = result.GetValueOrDefault<string>() ?? "";
            if (Names(value).Length == 0) result.AddError("--format names no format.");
            foreach (string name in Names(value).Where(n => !Formats.ContainsKey(n)))
                result.AddError($"Unknown format '{name}'; expected some of {string.Join(", ", Formats.Keys)}.");
        });
        return option;
    }

    /// <summary>The formats that a valid value of the option names.</summary>
    public static IReadOnlyList<ExportFormat> Read(string value) => [.. Names(value).Select(n => Formats[n]).Distinct()];

    private static string[] Names(string value) => value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
