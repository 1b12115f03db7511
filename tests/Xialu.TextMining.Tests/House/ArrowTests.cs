using System.Text.RegularExpressions;

namespace Xialu.TextMining.Tests.House;

/// <summary>Data walks through the rooms once: a room may use the rooms before it and none after.</summary>
public sealed partial class ArrowTests
{
    private static readonly string[] Rooms =
        ["Reading", "Structure", "Segmentation", "Quantities", "Indicators", "Footnotes", "Slogans", "Comparison", "Export"];

    [Fact]
    public void No_room_uses_a_room_after_it()
    {
        var back = new List<string>();
        for (int room = 0; room < Rooms.Length; room++)
        {
            string folder = Repository.PathOf("src", "Xialu.TextMining", Rooms[room]);
            if (!Directory.Exists(folder)) continue;
            foreach (string file in Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories))
            {
                foreach (Match use in RoomUse().Matches(File.ReadAllText(file)))
                    if (Array.IndexOf(Rooms, use.Groups[1].Value) > room) back.Add($"{Path.GetFileName(file)} uses {use.Groups[1].Value}");
            }
        }
        Assert.Empty(back);
    }

    [Fact]
    public void Every_folder_of_the_library_is_a_room()
    {
        string library = Repository.PathOf("src", "Xialu.TextMining");
        IEnumerable<string> folders = Directory.GetDirectories(library).Select(Path.GetFileName).Where(f => f is not ("bin" or "obj"))!;
        Assert.Empty(folders.Except(Rooms, StringComparer.Ordinal));
    }

    [GeneratedRegex(@"Xialu\.TextMining\.(\w+)")]
    private static partial Regex RoomUse();
}
