using FsCheck;
using FsCheck.Fluent;
using JudicialAnalogs.Practice.Calibration;

namespace JudicialAnalogs.Practice.Tests.Calibration;

public class StratumPositionsTests
{
    [Fact]
    public void Places_are_those_counted_one_by_one() =>
        Prop.ForAll(Gen.Choose(0, 9).Select(score => score / 2.0).ArrayOf().ToArbitrary(), Gen.Choose(-1, 10).Select(score => score / 2.0).ToArbitrary(), (severities, severity) =>
            new StratumPositions([], [.. severities.Order()]).PlaceOf(severity)
                == (severities.Count(other => other > severity), severities.Count(other => other < severity), severities.Count(other => other == severity)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20260101UL, 1UL));
}
