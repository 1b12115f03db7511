namespace Xialu.TextMining.Export;

/// <summary>A file that is there whole or not at all: written under a temporary name, renamed when complete.</summary>
internal sealed class WholeFile : IDisposable
{
    private readonly string path;
    private readonly string partial;

    public WholeFile(string path)
    {
        this.path = path;
        partial = path + ".partial";
        Stream = new FileStream(partial, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 1 << 16);
    }

    /// <summary>Where the bytes go; closing it does not put the file in place.</summary>
    public Stream Stream { get; }

    /// <summary>Writes a file in one go.</summary>
    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        using var file = new WholeFile(path);
        file.Stream.Write(bytes);
        file.Complete();
    }

    /// <summary>Closes the stream and puts the file in place, over an older one.</summary>
    public void Complete()
    {
        Stream.Dispose();
        File.Move(partial, path, overwrite: true);
    }

    /// <summary>Removes what was written, unless it was completed.</summary>
    public void Dispose()
    {
        Stream.Dispose();
        File.Delete(partial);
    }
}
