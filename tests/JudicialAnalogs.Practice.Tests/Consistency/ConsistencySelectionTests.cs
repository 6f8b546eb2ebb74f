using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Law.Sanctions;
using JudicialAnalogs.Practice.Cases;
using JudicialAnalogs.Practice.Consistency;
using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Practice.Profiles;

namespace JudicialAnalogs.Practice.Tests.Consistency;

public class ConsistencySelectionTests
{
    [Fact]
    public void Counts_of_one_act_under_one_part_are_one_decision_with_all_their_forms()
    {
        var first = Count("a", MadeUpCount.Months(12));
        var second = Count("a", new Punishment(PunishmentKind.Fine, 100, PunishmentUnit.MonthlyIndices)) with { Address = new CountAddress("a", 1, 0) };
        var other = Count("a", MadeUpCount.Months(24), new Qualification("190", "1", [])) with { Address = new CountAddress("a", 1, 1) };
        var decisions = Select([first, second, other, Count("b", MadeUpCount.Months(12))]);

        Assert.Equal(3, decisions.Count);
        var together = decisions.Single(decision => decision.Forms.Count == 2);
        Assert.Equal([(int)PunishmentForm.Fine, (int)PunishmentForm.Imprisonment], together.Forms.Order());
        Assert.True(together.Severity < decisions.Last(decision => decision.Forms.Count == 1).Severity);
    }

    [Fact]
    public void Acts_of_higher_courts_and_counts_outside_the_selection_are_left_out()
    {
        DecidedCount[] counts =
        [
            Count("a", MadeUpCount.Months(12)),
            Count("b", MadeUpCount.Months(12)) with { Kind = ActKind.Appeal },
            Count("c", MadeUpCount.Months(12), new Qualification("190", "1", [])),
            Count("d", MadeUpCount.Months(12)) with { DecidedOn = new DateOnly(2019, 1, 1) },
        ];
        var filter = new AnalogFilter { FoundUnder = [NormRef.Parse("УК 188(3)")], DecidedFrom = new DateOnly(2020, 1, 1) };

        Assert.Single(Select(counts, filter));
        Assert.Single(Select(counts, filter with { Kinds = [ActKind.Appeal] }));
        Assert.Equal(3, Select(counts).Count);
    }

    [Fact]
    public void A_court_written_in_two_ways_is_one_court_and_an_unpunished_count_has_no_severity()
    {
        var decisions = Select([
            Count("a", MadeUpCount.Months(12)) with { Court = "Районный суд № 2" },
            Count("b", MadeUpCount.Months(12)) with { Court = "Районный суд № 2" },
            Count("c", null) with { Court = "районный суд №2" },
        ]);

        Assert.Equal(["Районный суд № 2"], decisions.Select(decision => decision.Court).Distinct());
        Assert.Null(Assert.Single(decisions, decision => decision.Forms[0] == (int)PunishmentForm.None).Severity);
    }

    [Fact]
    public void Russian_and_kazakh_names_of_a_court_are_brought_together_by_the_numbers_of_its_cases_and_a_single_slip_brings_nothing_together()
    {
        DecidedCount Of(string act, string court, string number) => Count(act, MadeUpCount.Months(12)) with { Court = court, CaseNumber = number };
        var decisions = Select([
            Of("a", "Суд № 2 города", "7111-25-00-1/1"),
            Of("b", "Суд № 2 города", "7111-25-00-1/2"),
            Of("c", "Қаланың № 2 соты", "7111-25-00-1/3"),
            Of("d", "Районный суд", "7111-25-00-1/4"),
            Of("e", "Районный суд", "7200-25-00-1/5"),
            Of("f", "Районный суд", "7200-25-00-1/6"),
        ]);

        Assert.Equal(["Районный суд", "Суд № 2 города"], decisions.Select(decision => decision.Court).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(3, decisions.Count(decision => decision.Court == "Суд № 2 города"));
    }

    [Fact]
    public void Language_and_what_is_not_a_legal_circumstance_change_nothing_of_a_decision()
    {
        var count = Count("a", MadeUpCount.Months(12));
        var decision = Assert.Single(Select([count]));
        var exchanged = Assert.Single(Select([count with { Language = LawLanguage.Kazakh, CaseNumber = "другой", Synthetic = true }]));

        Assert.Equal(decision.Circumstances, exchanged.Circumstances);
        Assert.Equal((decision.Stratum, decision.Severity), (exchanged.Stratum, exchanged.Severity));
    }

    [Fact]
    public void Decisions_under_an_older_sanction_stand_in_a_stratum_of_their_own_and_wordings_that_threaten_the_same_are_one()
    {
        var part = NormRef.Parse("УК 188(3)");
        Sanction Up(decimal months) => new(part, [new SanctionAlternative(PunishmentKind.Imprisonment, null, months, PunishmentUnit.Months)], [], []);
        var history = new History(
        [
            new SanctionVersion(new DateOnly(2015, 1, 1), new DateOnly(2019, 12, 31), Up(120)),
            new SanctionVersion(new DateOnly(2020, 1, 1), new DateOnly(2022, 12, 31), Up(84)),
            new SanctionVersion(new DateOnly(2023, 1, 1), null, Up(84)),
        ]);
        DecidedCount[] counts = [.. new[] { 2018, 2021, 2024 }.Select((year, i) =>
        {
            var count = Count($"a{i}", MadeUpCount.Months(42));
            return count with { DecidedOn = new DateOnly(year, 6, 1), Facts = count.Facts with { OffenceDate = new DateOnly(year, 5, 1) } };
        })];
        var decisions = new ConsistencySelection(new AppliedLaw(new ApplicableSanctions(history), history)).Of(MadeUpCount.Table(counts), AnalogFilter.None, TestContext.Current.CancellationToken);

        Assert.Equal([new DateOnly(2015, 1, 1), new DateOnly(2020, 1, 1), new DateOnly(2020, 1, 1)], decisions.Select(decision => decision.Law!.From));
        Assert.Equal(2, decisions.Select(decision => decision.Stratum).Distinct().Count());
        Assert.True(decisions[0].Severity < decisions[1].Severity);
        Assert.Single(decisions.Select(decision => decision.Law!.Severity).Distinct());
    }

    private static DecidedCount Count(string act, Punishment? punishment, Qualification? found = null) => MadeUpCount.Of(act, punishment, found);

    private static IReadOnlyList<ConsistencyDecision> Select(IEnumerable<DecidedCount> counts, AnalogFilter? filter = null) =>
        new ConsistencySelection(new AppliedLaw(new ApplicableSanctions(null), null)).Of(MadeUpCount.Table(counts), filter ?? AnalogFilter.None);

    private sealed class History(IReadOnlyList<SanctionVersion> versions) : ISanctionHistory
    {
        public IReadOnlyList<SanctionVersion> Versions(NormRef place) => place.Article == "188" ? versions : [];
    }
}
