using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Sanctions;
using JudicialAnalogs.Practice.Audit;
using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Practice.Divergence;
using JudicialAnalogs.Practice.Tests.Divergence;

namespace JudicialAnalogs.Practice.Tests.Audit;

public class FairnessAuditTests
{
    [Fact]
    public void A_group_called_far_more_often_differs_and_even_groups_do_not()
    {
        var audit = FairnessAudit.Of(
        [
            .. Called(400, LawLanguage.Russian, "Первая область", alerts: 20),
            .. Called(400, LawLanguage.Kazakh, "Вторая область", alerts: 80),
        ]);

        Assert.All(audit.Rows, row => Assert.True(row.Alerted.Differs));
        Assert.All(audit.Rows, row => Assert.False(row.Sharp.Differs));
        var kazakh = audit.Rows.Single(row => row.Group == nameof(LawLanguage.Kazakh));
        Assert.Equal((400, 0.2, 0.05), (kazakh.Size, kazakh.Alerted.Rate, kazakh.Alerted.Others));
        Assert.InRange(kazakh.Alerted.Lower, 0.160, 0.163);
        Assert.InRange(kazakh.Alerted.Upper, 0.242, 0.244);
    }

    [Fact]
    public void Among_many_even_groups_hardly_one_is_said_to_differ()
    {
        var random = new Random(5);
        var decisions = Enumerable.Range(0, 4_000).Select(i => new AuditedDecision(
            MadeUpCount.Of($"a-{i:d4}", region: $"Область {random.Next(20)}"), DivergenceAspect.Punishment, random.Next(10) == 0 ? DivergenceLevel.Notice : DivergenceLevel.None));

        Assert.DoesNotContain(FairnessAudit.Of([.. decisions]).Rows, row => row.Differs);
    }

    [Fact]
    public void Abstentions_are_told_and_are_in_no_rate()
    {
        var audit = FairnessAudit.Of(
        [
            .. Called(10, LawLanguage.Russian, "Первая область", alerts: 1),
            .. Called(5, LawLanguage.Russian, "Первая область", alerts: 0).Select(decision => decision with { Level = DivergenceLevel.NotEnoughPractice }),
        ]);

        Assert.All(audit.Rows, row => Assert.Equal((10, 5, 0.1), (row.Size, row.Abstained, row.Alerted.Rate)));
    }

    [Fact]
    public void What_the_archive_does_not_hold_is_said_to_be_unknown() =>
        Assert.Equal([AuditedTrait.Sex, AuditedTrait.Citizenship], FairnessAudit.Of([]).NotKnown);

    [Fact]
    public void Protected_traits_of_every_decision_may_be_exchanged_and_nothing_is_called_otherwise()
    {
        var counts = new CleanPractice(21).Draw(300, "a-");
        var random = new Random(4);
        var exchanged = counts.ConvertAll(count => count with
        {
            Language = random.Next(2) == 0 ? LawLanguage.Kazakh : LawLanguage.Russian,
            Region = $"Область {random.Next(9)}",
            Court = $"Суд {random.Next(9)}",
        });
        var alerts = new HeldOutAlerts(KnownSanctions.Instance, new DivergenceOptions());

        Assert.Equal(Levels(alerts, counts), Levels(alerts, exchanged));
    }

    [Fact]
    public void Held_out_punishments_are_called_no_more_often_than_the_levels_allow()
    {
        var levels = Levels(new HeldOutAlerts(KnownSanctions.Instance, new DivergenceOptions()), new CleanPractice(3).Draw(800, "a-"));

        Assert.Equal(800, levels.Count);
        Assert.InRange(levels.Count(level => level.Level == DivergenceLevel.Sharp) / 800.0, 0, 0.05);
        Assert.InRange(levels.Count(level => level.Level is DivergenceLevel.Sharp or DivergenceLevel.Notice) / 800.0, 0.02, 0.14);
    }

    private static List<(string Address, DivergenceLevel Level)> Levels(HeldOutAlerts alerts, List<DecidedCount> counts) =>
    [
        .. alerts.OfPunishments(MadeUpCount.Table(counts), CancellationToken.None)
            .Select(decision => (decision.Decided.Address.ToString(), decision.Level))
            .OrderBy(pair => pair.Item1, StringComparer.Ordinal),
    ];

    private static IEnumerable<AuditedDecision> Called(int number, LawLanguage language, string region, int alerts) => Enumerable.Range(0, number).Select(i => new AuditedDecision(
        MadeUpCount.Of($"{language}-{i:d4}", region: region) with { Language = language },
        DivergenceAspect.Punishment,
        i < alerts ? DivergenceLevel.Notice : DivergenceLevel.None));
}
