using System.Security.Cryptography;

namespace Xialu.TextMining.ReportExtractor;

/// <summary>The SHA-256 of a file, as the column <c>sha256</c> of the reports has it.</summary>
internal static class FileHash
{
    /// <returns>64 lower-case hexadecimal digits; null where the file cannot be read.</returns>
    public static string? OfNullable(string path)
    {
        try
        {
            using FileStream file = File.OpenRead(path);
            return Convert.ToHexStringLower(SHA256.HashData(file));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
