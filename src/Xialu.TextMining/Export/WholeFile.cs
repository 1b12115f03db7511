namespace Xialu.TextMining.Export;

/// <summary>A file that is there whole or not at all: written under a temporary name, renamed when complete.</summary>
public sealed class WholeFile : IDisposable
{
    private readonly string path;
    private readonly string partial;

    /// <summary>Begins a file.</summary>
    /// <param name="path">Its final path, in an existing folder; the bytes go to <c>PATH.partial</c> first.</param>
    /// <exception cref="IOException">The temporary file cannot be written.</exception>
    public WholeFile(string path)
    {
        this.path = path;
        partial = path + ".partial";
        Stream = new FileStream(partial, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 1 << 16);
    }

    /// <summary>Where the bytes go; closing it does not put the file in place.</summary>
    public Stream Stream { get; }

    /// <summary>Writes a file in one go.</summary>
    /// <param name="path">Its path, in an existing folder.</param>
    /// <param name="bytes">All its bytes.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        using var file = new WholeFile(path);
        file.Stream.Write(bytes);
        file.Complete();
    }

    /// <summary>Closes the stream and puts the file in place, over an older one.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
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
