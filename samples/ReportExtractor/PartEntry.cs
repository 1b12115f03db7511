using System.IO.Compression;
using Xialu.TextMining.Export;

namespace Xialu.TextMining.ReportExtractor;

/// <summary>The records of one report in a <see cref="PartFile"/>.</summary>
/// <param name="Sha256">SHA-256 of the report's file.</param>
/// <param name="Records">The records.</param>
/// <param name="Bytes">The records as they are put away.</param>
internal sealed record PartEntry(string Sha256, ReportRecords Records, byte[] Bytes)
{
    /// <summary>Packs the records of a report; slow enough to be done on the thread that mined it.</summary>
    public static PartEntry Of(ReportRecords records, MinedReport report)
    {
        using var bytes = new MemoryStream();
        using (var packed = new DeflateStream(bytes, CompressionLevel.Fastest, leaveOpen: true))
        using (var buffer = new BufferedStream(packed))
            records.Save(buffer);
        return new PartEntry(report.Outline.Document.Sha256, records, bytes.ToArray());
    }

    /// <summary>Unpacks records.</summary>
    /// <exception cref="InvalidDataException">The bytes are none of records.</exception>
    public static PartEntry Of(string sha256, byte[] bytes)
    {
        using var packed = new DeflateStream(new MemoryStream(bytes), CompressionMode.Decompress);
        using var buffer = new BufferedStream(packed);
        return new PartEntry(sha256, ReportRecords.Load(buffer), bytes);
    }
}
