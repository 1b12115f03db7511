using Xialu.TextMining.Tests.Specs;

namespace Xialu.TextMining.Tests.House;

public sealed class SpecTests
{
    [Fact]
    public void Every_spec_file_parses_and_no_title_stands_twice()
    {
        string folder = Repository.PathOf("tests", "Xialu.TextMining.Tests", "Specs");
        foreach (string file in Directory.GetFiles(folder, "*.md"))
        {
            IReadOnlyList<Spec> specs = Spec.Load(Path.GetFileName(file));
            Assert.NotEmpty(specs);
            Assert.Equal(specs.Count, specs.Select(s => s.Title).Distinct(StringComparer.Ordinal).Count());
            Assert.All(specs, s => Assert.All(s.Rows, row => Assert.Equal(s.Columns.Count, row.Count)));
        }
    }
}
