using JudicialAnalogs.Reading.ActReading;
using JudicialAnalogs.Reading.ActReading.Internal;

namespace JudicialAnalogs.Reading.Tests.ActReading;

public sealed class FaultBarrierTests
{
    [Fact]
    public void A_fault_refuses_one_act_and_tells_where_without_any_of_its_text()
    {
        var record = new SourceRecord { Name = "acts.jsonl", Line = 7, Text = "Подсудимый назван." };

        var outcome = FaultBarrier.Read(record, Fail);

        var refused = Assert.IsType<Rejection>(outcome);
        Assert.StartsWith("acts.jsonl:7: the program failed on this act (InvalidOperationException in FaultBarrierTests", refused.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("назван", refused.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Running_out_of_memory_is_no_fault_of_the_act() =>
        Assert.Throws<InsufficientMemoryException>(() => FaultBarrier.Read(new SourceRecord { Name = "a" }, _ => throw new InsufficientMemoryException()));

    private static ReadOutcome Fail(SourceRecord record) => throw new InvalidOperationException(record.Text);
}
