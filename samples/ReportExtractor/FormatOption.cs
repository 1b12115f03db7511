using System.CommandLine;

namespace Xialu.TextMining.ReportExtractor;

/// <summary><c>--format jsonl,csv,…</c>.</summary>
internal static class FormatOption
{
    private static readonly Dictionary<string, OutputFormat> Formats = OutputFormat.All.ToDictionary(f => f.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The option, for a verb that writes all formats but some.</summary>
    public static Option<string> Create(string defaults, params IReadOnlyList<string> except)
    {
        string[] known = [.. Formats.Keys.Except(except, StringComparer.Ordinal)];
        var option = new Option<string>("--format")
        {
            Description = $"Formats to write, separated by commas: {string.Join(", ", known)}.",
            HelpName = "FORMAT,…",
            DefaultValueFactory = _ => defaults,
        };
        option.Validators.Add(result =>
        {
            if (result.Errors.Any()) return;
            string value = result.GetValueOrDefault<string>() ?? "";
            if (Names(value).Length == 0) result.AddError("--format names no format.");
            foreach (string name in Names(value).Where(n => !known.Contains(n, StringComparer.OrdinalIgnoreCase)))
                result.AddError($"Unknown format '{name}'; expected some of {string.Join(", ", known)}.");
        });
        return option;
    }

    /// <summary>The formats that a valid value of the option names.</summary>
    public static IReadOnlyList<OutputFormat> Read(string value) => [.. Names(value).Select(n => Formats[n]).Distinct()];

    private static string[] Names(string value) => value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
