using Xialu.TextMining.Export;

namespace Xialu.TextMining.Tests.Export;

public sealed class WholeFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Before_it_is_complete_there_is_only_a_partial_file()
    {
        using var file = new WholeFile(folder.File("a.bin"));
        file.Stream.Write("abc"u8);
        Assert.Equal(["a.bin.partial"], folder.Files);
        file.Complete();
        Assert.Equal(["a.bin"], folder.Files);
        Assert.Equal("abc"u8, File.ReadAllBytes(folder.File("a.bin")));
    }

    [Fact]
    public void An_older_file_stays_as_it_is_until_the_new_one_is_complete()
    {
        folder.Write("a.txt", "old");
        using (var file = new WholeFile(folder.File("a.txt"))) file.Stream.Write("new"u8);
        Assert.Equal(["a.txt"], folder.Files);
        Assert.Equal("old", File.ReadAllText(folder.File("a.txt")));
        WholeFile.Write(folder.File("a.txt"), "new"u8);
        Assert.Equal("new", File.ReadAllText(folder.File("a.txt")));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_said_at_once()
        => Assert.Throws<DirectoryNotFoundException>(() => new WholeFile(folder.File("no", "a.txt")));
}
