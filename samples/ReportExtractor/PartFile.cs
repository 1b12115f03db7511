using System.Security.Cryptography;
using System.Text;

namespace Xialu.TextMining.ReportExtractor;

/// <summary>
/// The records of the reports of one run, one after the other as they were mined: what a later run goes on from and what <c>merge</c> puts
/// together. While a run writes it, it bears another name, is the folder's lock, and may end anywhere: every entry says how long it is and
/// has a checksum, and what comes after the last whole entry is dropped.
/// </summary>
internal sealed class PartFile : IDisposable
{
    public const string FileName = "records.part";

    private const string Unfinished = ".partial";

    // What stands before an entry: its length, and the SHA-256 of what follows.
    private const int LengthBytes = sizeof(int);
    private const int HeadBytes = LengthBytes + SHA256.HashSizeInBytes;

    private readonly string whole;
    private readonly FileStream entries;
    private readonly Dictionary<string, Place> places = new(StringComparer.Ordinal);

    private PartFile(string path, FileStream file) => (whole, entries) = (path, file);

    /// <summary>Opens the part of a run, and locks the folder.</summary>
    /// <param name="folder">The output folder.</param>
    /// <param name="origin">What the run's records depend on.</param>
    /// <param name="resume">Whether records of an earlier run are taken where they have the same origin.</param>
    /// <param name="say">Told where an earlier run's records cannot be taken.</param>
    /// <exception cref="UsageException">Another run writes into the folder.</exception>
    public static PartFile Open(string folder, RecordOrigin origin, bool resume, Action<string> say)
    {
        string path = Path.Combine(folder, FileName);
        if (resume && File.Exists(path) && !File.Exists(path + Unfinished)) File.Move(path, path + Unfinished);
        PartFile part = Lock(folder);
        try
        {
            if (resume && part.entries.Length > 0 && !part.Index(origin.Text)) say($"{folder}: The earlier run was of another version or had other options; all reports are mined again.");
            if (part.places.Count == 0) part.Begin(origin.Text);
            File.Delete(path);
            return part;
        }
        catch
        {
            part.Dispose();
            throw;
        }
    }

    /// <summary>Locks a folder that something else than a part is written to, until it is disposed.</summary>
    /// <exception cref="UsageException">Another run writes into the folder.</exception>
    public static PartFile Lock(string folder)
    {
        string path = Path.Combine(folder, FileName);
        return new PartFile(path, Lock(folder, path + Unfinished));
    }

    /// <summary>Opens the finished part of a shard.</summary>
    /// <exception cref="UsageException">It is not there, or not of the origin that the manifest names.</exception>
    public static PartFile Read(string folder, string origin)
    {
        string path = Path.Combine(folder, FileName);
        if (!File.Exists(path)) throw new UsageException($"{path}: The part is not there, although {Manifest.FileName} says that the shard is done.");
        var part = new PartFile(path, new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read));
        if (part.Index(origin)) return part;
        part.Dispose();
        throw new UsageException($"{path}: The part is not the one that {Manifest.FileName} beside it describes; run the shard again.");
    }

    /// <summary>Whether the records of a file are there and the file is still what it was.</summary>
    public bool Holds(ReportInput input) => places.TryGetValue(Key(input), out Place place) && string.Equals(FileHash.OfNullable(input.Path), place.Sha256, StringComparison.Ordinal);

    /// <summary>The SHA-256 of the file whose records are there; null where there are none.</summary>
    public string? Sha256Of(ReportInput input) => places.TryGetValue(Key(input), out Place place) ? place.Sha256 : null;

    /// <summary>Reads the records of a file.</summary>
    /// <exception cref="InvalidDataException">They are damaged.</exception>
    public PartEntry Read(ReportInput input)
    {
        Place place = places[Key(input)];
        var bytes = new byte[place.Length];
        if (RandomAccess.Read(entries.SafeFileHandle, bytes, place.Start) < bytes.Length) throw new InvalidDataException($"{entries.Name}: The records of {input.Path} end before their end.");
        return PartEntry.Of(place.Sha256, bytes);
    }

    /// <summary>Adds the records of a file. They outlive the process from here on.</summary>
    public void Add(ReportInput input, PartEntry entry) => Append(writer =>
    {
        writer.Write(Key(input));
        writer.Write(entry.Sha256);
        writer.Write(entry.Bytes);
    });

    /// <summary>Ends the run: the part gets its name, or goes where nobody needs it.</summary>
    public void Complete(bool keep)
    {
        entries.Dispose();
        if (keep) File.Move(whole + Unfinished, whole, overwrite: true);
        else File.Delete(whole + Unfinished);
    }

    /// <summary>Closes the file; a run that was not completed leaves it for the next.</summary>
    public void Dispose()
    {
        // A file that only locked the folder; what a stopped run mined stays for the next.
        bool isEmpty = entries.CanWrite && entries.Length == 0;
        entries.Dispose();
        if (isEmpty) File.Delete(whole + Unfinished);
    }

    // The name of the report stands in its records, and the extension says how the file is read; the folder changes nothing.
    private static string Key(ReportInput input) => input.Name + Path.GetExtension(input.Path);

    private static FileStream Lock(string folder, string path)
    {
        try
        {
            FileStream file = Open(path);
            if (File.Exists(path)) return file;
            // The other run ended between the opening and the lock, and took the name away.
            file.Dispose();
            return Open(path);
        }
        catch (IOException e) when (File.Exists(path))
        {
            throw new UsageException($"{folder}: Another run writes into this folder; wait for its end or name another folder. ({e.Message})");
        }

        static FileStream Open(string path) => new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
    }

    private void Begin(string origin)
    {
        entries.SetLength(0);
        Append(writer => writer.Write(origin));
    }

    // One write an entry, so that a killed process leaves whole ones.
    private void Append(Action<BinaryWriter> write)
    {
        using var frame = new MemoryStream();
        frame.SetLength(HeadBytes);
        frame.Position = HeadBytes;
        using (var writer = new BinaryWriter(frame, Encoding.UTF8, leaveOpen: true)) write(writer);
        Span<byte> bytes = frame.GetBuffer().AsSpan(0, (int)frame.Length);
        BitConverter.TryWriteBytes(bytes, bytes.Length - HeadBytes);
        SHA256.HashData(bytes[HeadBytes..], bytes[LengthBytes..HeadBytes]);
        entries.Write(bytes);
    }

    // False where the file is of another origin, or none of ours.
    private bool Index(string origin)
    {
        entries.Position = 0;
        long end = 0;
        for (bool first = true; NextFrame() is { } frame; first = false)
        {
            using var reader = new BinaryReader(new MemoryStream(frame), Encoding.UTF8);
            if (first)
            {
                if (!string.Equals(reader.ReadString(), origin, StringComparison.Ordinal)) return false;
            }
            else
            {
                string key = reader.ReadString();
                string sha256 = reader.ReadString();
                int head = (int)reader.BaseStream.Position;
                places[key] = new Place(sha256, end + HeadBytes + head, frame.Length - head);
            }
            end = entries.Position;
        }
        if (entries.CanWrite) entries.SetLength(end);
        entries.Position = end;
        return end > 0;
    }

    // Null at the end, or where the entry was not written to its end.
    private byte[]? NextFrame()
    {
        var head = new byte[HeadBytes];
        if (entries.ReadAtLeast(head, HeadBytes, throwOnEndOfStream: false) < HeadBytes) return null;
        int length = BitConverter.ToInt32(head);
        if (length < 0 || length > entries.Length - entries.Position) return null;
        var frame = new byte[length];
        entries.ReadExactly(frame);
        return SHA256.HashData(frame).AsSpan().SequenceEqual(head.AsSpan(LengthBytes)) ? frame : null;
    }

    private readonly record struct Place(string Sha256, long Start, int Length);
}
