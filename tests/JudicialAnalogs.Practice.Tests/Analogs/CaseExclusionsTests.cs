using FsCheck;
using FsCheck.Fluent;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Practice.Analogs;
using JudicialAnalogs.Practice.Cases;
using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Practice.Strata;
using JudicialAnalogs.Testing;

namespace JudicialAnalogs.Practice.Tests.Analogs;

public class CaseExclusionsTests
{
    private static readonly Config Repeatable = Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20261122UL, 3UL);
    private static readonly DateOnly Asked = new(2026, 1, 1);
    private static readonly string Long = string.Join(' ', Enumerable.Range(0, 120).Select(i => $"слово{i * 37 % 121}"));

    private static readonly Gen<DecidedCount> Units =
        from act in Gen.Choose(0, 30)
        from number in Gen.Elements("", "1-7/2025", "№ 1-7/25", "1-8/2025", "1-9/2025")
        from court in Gen.Elements("Районный суд № 1", "Районный суд № 2")
        from day in Gen.Elements<DateOnly?>(null, Asked.AddDays(-400), Asked.AddDays(-10), Asked, Asked.AddDays(5))
        from text in Gen.Elements(null, Long, Long + " иначе", "иной " + string.Join(' ', Enumerable.Range(0, 120)))
        from region in Gen.Elements("Первая область", "Вторая область")
        from reviewed in Gen.Elements<ReviewedJudgment?>(null, new ReviewedJudgment("районный суд №1", Asked.AddDays(-10)))
        select MadeUpCount.Of($"act-{act:d2}", region: region) with
        {
            CaseNumber = number,
            Court = court,
            DecidedOn = day,
            Signature = text is null ? null : TextSignature.Of(text),
            Reviewed = reviewed,
        };

    [Fact]
    public void No_figure_and_no_analog_ever_comes_from_an_act_that_is_left_out() =>
        Prop.ForAll(Units.ListOf().ToArbitrary(), Gen.Elements("", "1-7/2025").ToArbitrary(), Gen.Elements(true, false).ToArbitrary(), (units, number, narrow) =>
        {
            var table = MadeUpCount.Table(units.DistinctBy(unit => unit.Address.ActId));
            var query = MadeUpCount.Query(MadeUpCount.Of("asked"), narrow ? new AnalogFilter { Regions = ["Первая область"] } : null) with
            {
                CaseNumber = number,
                Signature = TextSignature.Of(Long),
                Reviewed = new ReviewedJudgment("Районный суд №1", Asked.AddDays(-10)),
            };
            var wide = CaseExclusions.Of(query with { Filter = AnalogFilter.None }, table);
            query = query with { OwnActs = [.. table.All.Where(wide.IsThisText).Select(count => count.Address.ActId)] };
            wide = CaseExclusions.Of(query with { Filter = AnalogFilter.None }, table);
            var group = PracticeGroup.Of(query, table);
            return group.Counts.All(count => wide.ReasonFor(count) is null && IsSound(count, query, table));
        }).Check(Repeatable);

    // Said once more in plain words, so that the test does not ask the code what is right.
    private static bool IsSound(DecidedCount count, CaseQuery query, CountTable table) =>
        count.DecidedOn < query.DecidedOn
        && (query.CaseNumber.Length == 0 || (count.CaseNumber != "1-7/2025" && count.CaseNumber != "№ 1-7/25"))
        && !(count.Court == "Районный суд № 1" && count.DecidedOn == Asked.AddDays(-10))
        && !table.Acts.Duplicates.ContainsKey(count.Address.ActId)
        && !((query.CaseNumber.Length == 0 || count.CaseNumber.Length == 0) && count.Signature?.Resemblance(query.Signature!) >= 0.9);

    [Fact]
    public void The_cases_own_acts_are_known_by_every_writing_of_its_number_and_by_what_its_appeal_reviewed()
    {
        var table = MadeUpCount.Table([
            MadeUpCount.Of("own") with { CaseNumber = "№ 1-7/25" },
            MadeUpCount.Of("appeal") with { CaseNumber = "1-7/2025", Kind = ActKind.Appeal, Reviewed = new ReviewedJudgment("районный суд №2", new(2024, 5, 5)) },
            MadeUpCount.Of("first") with { CaseNumber = "3-3", Court = "Районный суд № 2", DecidedOn = new(2024, 5, 5) },
            MadeUpCount.Of("same-day", found: new("106", "1", [])) with { CaseNumber = "3-4", Court = "Районный суд № 2", DecidedOn = new(2024, 5, 5) },
            MadeUpCount.Of("other") with { CaseNumber = "1-8/2025" }]);
        var exclusions = CaseExclusions.Of(MadeUpCount.Query(MadeUpCount.Of("asked")) with { CaseNumber = "1-7/2025" }, table);

        Assert.Equal(
            new Dictionary<string, ExclusionReason> { ["own"] = ExclusionReason.OwnCase, ["appeal"] = ExclusionReason.OwnCase, ["first"] = ExclusionReason.OwnInstance },
            exclusions.Own.ToDictionary());
        Assert.True(exclusions.Admits(table.OfAct("same-day")[0]) && exclusions.Admits(table.OfAct("other")[0]));
    }

    [Fact]
    public void A_draft_on_appeal_leaves_out_the_judgment_it_reviews_and_a_judgment_its_own_review()
    {
        var table = MadeUpCount.Table([
            MadeUpCount.Of("first") with { CaseNumber = "3-3", Court = "Районный суд № 2", DecidedOn = new(2024, 5, 5) },
            MadeUpCount.Of("review") with { CaseNumber = "9-9", Kind = ActKind.Appeal, Reviewed = new ReviewedJudgment("Районный суд № 3", new(2026, 1, 1)) }]);
        var query = MadeUpCount.Query(MadeUpCount.Of("asked"));

        var reviewing = CaseExclusions.Of(query with { Reviewed = new ReviewedJudgment("районный суд № 2", new(2024, 5, 5)) }, table);
        var reviewed = CaseExclusions.Of(query with { Court = "Районный суд №3" }, table);

        Assert.Equal(ExclusionReason.OwnInstance, reviewing.ReasonFor(table.OfAct("first")[0]));
        Assert.Equal(ExclusionReason.OwnInstance, reviewed.ReasonFor(table.OfAct("review")[0]));
        Assert.Null(reviewed.ReasonFor(table.OfAct("first")[0]));
    }

    [Fact]
    public void An_act_taken_in_twice_is_counted_once_and_serial_cases_under_their_own_numbers_are_not_one()
    {
        var text = TextSignature.Of(Long);
        var table = MadeUpCount.Table([
            MadeUpCount.Of("a") with { Signature = text, CaseNumber = "1-1" },
            MadeUpCount.Of("b") with { Signature = TextSignature.Of(Long + " опечатка"), CaseNumber = "" },
            MadeUpCount.Of("c") with { Signature = text, CaseNumber = "№ 1-1" },
            MadeUpCount.Of("serial") with { Signature = text, CaseNumber = "1-2" },
            MadeUpCount.Of("later") with { Signature = text, CaseNumber = "1-1", DecidedOn = new(2025, 9, 9) }]);

        Assert.Equal(new Dictionary<string, string> { ["b"] = "a", ["c"] = "a" }, table.Acts.Duplicates.ToDictionary());
    }

    [Fact]
    public async Task What_is_left_out_is_told_by_reason_and_number()
    {
        var usual = new MadeUpAct { Facts = Long, Date = new DateOnly(2025, 3, 1) };
        await using var archive = await Archived.OfAsync(
            (usual with { Id = "good", CaseNumber = "1-1" }).Build(),
            (usual with { Id = "good-again", CaseNumber = "1-1" }).Build(),
            (usual with { Id = "own", CaseNumber = "дело № 1-7/2025", Facts = "Иное." }).Build(),
            (usual with { Id = "late", CaseNumber = "1-2", Date = new DateOnly(2026, 5, 1) }).Build(),
            (usual with { Id = "undated", CaseNumber = "1-3", Date = null }).Build(),
            (usual with { Id = "kazakh", CaseNumber = "1-4", Language = Law.Norms.LawLanguage.Kazakh }).Build());
        var query = MadeUpCount.Query(MadeUpCount.Of("asked"), new AnalogFilter { Languages = [Law.Norms.LawLanguage.Russian] }) with { Facts = Long, CaseNumber = "1-7/25" };

        foreach (var facts in new[] { Long, "" })
        {
            var found = await archive.FindAsync(query with { Facts = facts });
            Assert.Equal(["good"], found.Analogs.Select(analog => analog.Decided.Address.ActId));
            Assert.Equal(
                [new(ExclusionReason.OwnCase, 1), new(ExclusionReason.Duplicate, 1), new(ExclusionReason.NotEarlier, 1), new(ExclusionReason.Undated, 1), new(ExclusionReason.Filtered, 1)],
                found.LeftOut);
        }
    }

    [Fact]
    public async Task The_drafts_own_text_is_no_analog_of_it()
    {
        var act = new MadeUpAct { Id = "itself", Facts = Long, CaseNumber = "" }.Build();
        await using var archive = await Archived.OfAsync(act, new MadeUpAct { Id = "other", Facts = Long + " " + Long.Replace('с', 'т'), CaseNumber = "" }.Build());
        var query = MadeUpCount.Query(MadeUpCount.Of("asked")) with { Facts = Long, Signature = TextSignature.Of(act) };

        var found = await archive.FindAsync(query);

        Assert.Equal(["other"], found.Analogs.Select(analog => analog.Decided.Address.ActId));
        Assert.Equal([new(ExclusionReason.OwnText, 1)], found.LeftOut);
    }
}
