using JudicialAnalogs.Practice.Internal;

namespace JudicialAnalogs.Practice.Tests.Internal;

public class FalseDiscoveryTests
{
    [Fact]
    public void Discoveries_are_controlled_as_worked_by_hand() =>
        Assert.Equal([0.04, 0.05, 0.04, 0.05], FalseDiscovery.QValues([0.01, 0.04, 0.02, 0.05]).Select(q => Math.Round(q, 12)));
}
