using PublicApiGenerator;

namespace Xialu.TextMining.Tests.House;

/// <summary>What users build on is written down: a change of the public API shows as a change of the approved file.</summary>
public sealed class PublicApiTests
{
    [Theory]
    [InlineData(typeof(ReportMiner), "PublicApi.approved.txt")]
    [InlineData(typeof(Formats.WorkbookSink), "PublicApi.Formats.approved.txt")]
    public void The_public_api_is_the_approved_one(Type typeOfPackage, string approved)
    {
        string api = typeOfPackage.Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false });
        Golden.AssertEqual(Repository.PathOf("tests", "Xialu.TextMining.Tests", "House", approved), api.ReplaceLineEndings("\n") + "\n");
    }
}
