namespace Xialu.TextMining.Export;

/// <summary>A file that is there whole or not at all: written under a temporary name, renamed when complete.</summary>
public sealed class WholeFile : IDisposable
{
    private const int Buffer = 1 << 16;

    private readonly string path;
    private readonly string partial;
    private readonly FileStream file;

    /// <summary>Begins a file.</summary>
    /// <param name="path">Its final path, in an existing folder; the bytes go to <c>PATH.partial</c> first.</param>
    /// <exception cref="IOException">The temporary file cannot be written.</exception>
    public WholeFile(string path)
    {
        this.path = path;
        partial = path + ".partial";
        file = new FileStream(partial, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        Stream = new BufferedStream(file, Buffer);
    }

    /// <summary>Where the bytes go; closing it does not put the file in place.</summary>
    public Stream Stream { get; }

    /// <summary>Writes a file in one go.</summary>
    /// <param name="path">Its path, in an existing folder.</param>
    /// <param name="bytes">All its bytes.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        using var whole = new WholeFile(path);
        whole.Stream.Write(bytes);
        whole.Complete();
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
        // Not the buffer: on a full disk, writing the rest of it would fail again and leave the file there.
        file.Dispose();
        File.Delete(partial);
    }
}
