using Xialu.TextMining.Export;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Tests.Export;

public sealed class FailedInputTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("line 3, column 1")]
    public void It_says_what_the_exception_says(string? place)
    {
        var failure = new ReadingException(ReadingFailure.UnknownFormat, "in/a.xyz", place, "No reader is known.");
        FailedInput failed = FailedInput.Of(failure);
        Assert.Equal(new FailedInput("in/a.xyz", "unknown_format", place, "No reader is known."), failed);
        Assert.Equal(failure.Message, failed.ToString());
    }

    [Fact]
    public void A_report_is_no_failure() => Assert.Null(FailedInput.OfNullable(new MiningOutcome { Path = "a.txt", Report = SampleReport.Create() }));

    [Fact]
    public void A_fault_of_the_library_is_called_so()
    {
        FailedInput failed = FailedInput.OfNullable(new MiningOutcome { Path = "a.txt", Failure = new InvalidOperationException("no ground") })!;
        Assert.Equal("fault", failed.Kind);
        Assert.Equal("a.txt: The miner failed (InvalidOperationException: no ground); please report it as a fault.", failed.ToString());
    }
}
