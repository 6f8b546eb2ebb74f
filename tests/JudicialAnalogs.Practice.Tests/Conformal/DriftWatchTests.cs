using JudicialAnalogs.Practice.Conformal;

namespace JudicialAnalogs.Practice.Tests.Conformal;

public class DriftWatchTests
{
    private const double Alarm = 50_000;

    [Fact]
    public void An_unchanged_practice_hardly_ever_raises_an_alarm()
    {
        // 200 strata of 1,000 decisions each at the very level: Ville's inequality, summed over restarts, allows 200 · 1,000 / 50,000 = 4 a bet.
        var random = new Random(1);
        var alarms = Enumerable.Range(0, 200).Count(_ => FirstAlarm(random, 1000, _ => 0.05) is not null);

        Assert.InRange(alarms, 0, 12);
    }

    [Fact]
    public void A_change_of_practice_is_noticed_before_it_flags_a_stratum_beyond_chance()
    {
        // 17 of 200 is the first count whose exact interval lies above one in twenty.
        var random = new Random(2);
        var flagged = Enumerable.Range(0, 200).Select(_ =>
        {
            var watch = new DriftWatch(0.05);
            var hits = 0;
            for (var i = 0; i < 400; i++)
            {
                var changed = i >= 100 && random.NextDouble() < 0.7;
                hits += i >= 100 && changed ? 1 : 0;
                watch.Add(changed || (i < 100 && random.NextDouble() < 0.04));
                if (watch.Evidence >= Alarm)
                    break;
            }

            return hits;
        }).Order().ToList();

        Assert.InRange(flagged[100], 5, 8);
        Assert.True(flagged[190] <= 12);
    }

    [Fact]
    public void It_tells_about_when_the_change_was()
    {
        var watch = new DriftWatch(0.05);
        for (var i = 0; i < 500; i++)
            watch.Add(i % 25 == 0);
        for (var i = 0; i < 12; i++)
            watch.Add(i % 4 != 3);

        Assert.True(watch.Evidence >= Alarm);
        Assert.InRange(watch.Since, 12, 20);
    }

    [Fact]
    public void What_is_forgotten_is_no_evidence()
    {
        var watch = new DriftWatch(0.05);
        for (var i = 0; i < 10; i++)
            watch.Add(true);
        watch.Reset();

        Assert.Equal(1, watch.Evidence);
    }

    private static int? FirstAlarm(Random random, int decisions, Func<int, double> rate)
    {
        var watch = new DriftWatch(0.05);
        for (var i = 0; i < decisions; i++)
        {
            watch.Add(random.NextDouble() < rate(i));
            if (watch.Evidence >= Alarm)
                return i;
        }

        return null;
    }
}
