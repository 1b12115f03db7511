using PublicApiGenerator;

namespace Xialu.TextMining.MachineLearning.Tests.House;

/// <summary>What users build on is written down: a change of the public API shows as a change of the approved file.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void The_public_api_is_the_approved_one()
    {
        string api = typeof(ChineseTextCatalog).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false });
        Golden.AssertEqual(Repository.PathOf("tests", "Xialu.TextMining.MachineLearning.Tests", "House", "PublicApi.approved.txt"), api.ReplaceLineEndings("\n") + "\n");
    }

    [Fact]
    public void The_core_library_never_depends_on_ml_net()
        => Assert.DoesNotContain(typeof(ReportMiner).Assembly.GetReferencedAssemblies(), a => a.Name!.StartsWith("Microsoft.ML", StringComparison.Ordinal));
}
