namespace Xialu.TextMining;

/// <summary>A file of a batch and the name that its report goes by.</summary>
/// <param name="Path">Path of the file.</param>
/// <param name="Name">What the records call the report; no other report of the batch is called so.</param>
public sealed record ReportInput(string Path, string Name)
{
    /// <summary>Gives every file of a batch a name of its own, since names tie records to reports.</summary>
    /// <param name="paths">Paths of files.</param>
    /// <returns>An input a path, in their order: the file's name without extension; <c>NAME~2</c>, <c>NAME~3</c>, … where that is taken.</returns>
    public static IEnumerable<ReportInput> Of(IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return Named(paths);
    }

    // No Select: LINQ's Skip passes over its members without naming them.
    private static IEnumerable<ReportInput> Named(IEnumerable<string> paths)
    {
        var names = new ReportNames();
        foreach (string path in paths) yield return new ReportInput(path, names.Take(path));
    }
}
