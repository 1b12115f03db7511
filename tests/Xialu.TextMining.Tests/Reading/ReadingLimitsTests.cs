namespace Xialu.TextMining.Tests.Reading;

using Xialu.TextMining.Reading;

/// <summary>Processor time is measured, so that no other test may run beside these.</summary>
[Collection(nameof(ReadingLimitsTests))]
[CollectionDefinition(nameof(ReadingLimitsTests), DisableParallelization = true)]
public sealed class ReadingLimitsTests
{
    public static TheoryData<string> Names => [.. HostileFile.All.Select(f => f.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_hostile_file_is_refused_by_its_limit_within_a_second(string name)
    {
        HostileFile file = HostileFile.All.Single(f => string.Equals(f.Name, name, StringComparison.Ordinal));
        byte[] bytes = file.Make();
        // What other tests left on the heap would be collected at this one's cost.
        GC.Collect();
        // Several tries, because what is used first has to be compiled, and a busy machine spends more.
        Assert.Contains(Enumerable.Range(0, 6).Select(_ => Refuse(file, bytes)), spent => spent.TotalSeconds < 1);
    }

    [Fact]
    public void A_bomb_that_hides_its_size_is_unpacked_no_further_than_it_says()
    {
        ReadingException e = Assert.Throws<ReadingException>(() => DocumentReader.Read("a.docx", HostileFile.HiddenBomb(), DocumentFormat.Docx));
        Assert.Equal((ReadingFailure.Malformed, "word/document.xml, line 1, column 101"), (e.Failure, e.Place));
    }

    [Fact]
    public void Every_limit_has_a_documented_default_above_zero()
    {
        foreach (var limit in typeof(ReadingLimits).GetProperties().Where(p => p.CanWrite))
        {
            object value = limit.GetValue(ReadingLimits.Default)!;
            Assert.True(value is TimeSpan time ? time > TimeSpan.Zero : (int)value > 0, limit.Name);
        }
    }

    private static TimeSpan Refuse(HostileFile file, byte[] bytes)
    {
        TimeSpan start = Environment.CpuUsage.TotalTime;
        if (file.Limit is null)
        {
            Assert.NotEmpty(DocumentReader.Read(file.Name, bytes, file.Format, HostileFile.Options).Text.ToString());
        }
        else
        {
            ReadingException e = Assert.Throws<ReadingException>(() => DocumentReader.Read(file.Name, bytes, file.Format, HostileFile.Options));
            Assert.Equal(ReadingFailure.LimitReached, e.Failure);
            Assert.Contains($"Raise ReadingLimits.{file.Limit} if the file is trusted.", e.Message, StringComparison.Ordinal);
        }
        return Environment.CpuUsage.TotalTime - start;
    }
}
