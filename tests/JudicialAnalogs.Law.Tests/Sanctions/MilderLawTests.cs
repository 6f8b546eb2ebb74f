using FsCheck;
using FsCheck.Fluent;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Law.Sanctions;

namespace JudicialAnalogs.Law.Tests.Sanctions;

public class MilderLawTests
{
    private static readonly DateOnly Start = new(2015, 1, 1);

    [Fact]
    public void ALaterMilderLawReachesBack()
    {
        var choice = MilderLaw.Choose([Prison(0, 99, 84), Prison(100, null, 60)], Day(50), Day(200));
        Assert.Equal((MilderLawGround.LaterMilder, Day(100)), (choice.Ground, choice.Applied!.From));
        Assert.Equal(84, choice.OffenceDate!.Sanction!.Alternatives[0].Maximum);
    }

    [Fact]
    public void ALaterHarsherLawDoesNot()
    {
        var choice = MilderLaw.Choose([Prison(0, 99, 60), Prison(100, null, 84)], Day(50), Day(200));
        Assert.Equal((MilderLawGround.LaterNotMilder, Day(0)), (choice.Ground, choice.Applied!.From));
    }

    [Fact]
    public void ALawBetweenOffenceAndDecisionCountsThoughItWasMadeHarsherAgain()
    {
        var choice = MilderLaw.Choose([Prison(0, 99, 84), Prison(100, 149, 60), Prison(150, null, 96)], Day(50), Day(200));
        Assert.Equal((MilderLawGround.LaterMilder, Day(100)), (choice.Ground, choice.Applied!.From));
    }

    [Fact]
    public void APartTakenOutPunishesNoMore() =>
        Assert.Equal(MilderLawGround.TakenOut, MilderLaw.Choose([Prison(0, 99, 84), new SanctionVersion(Day(100), null, null)], Day(50), Day(200)).Ground);

    [Fact]
    public void WithoutTheLawOfTheOffenceDateNothingIsGuessed()
    {
        Assert.Equal(MilderLawGround.Unknown, MilderLaw.Choose([Prison(100, null, 60)], Day(50), Day(200)).Ground);
        Assert.Equal(MilderLawGround.Unknown, MilderLaw.Choose([Prison(0, 30, 60), Prison(60, null, 84)], Day(40), Day(50)).Ground);
        Assert.Equal(MilderLawGround.Unknown, MilderLaw.Choose([], Day(50), Day(200)).Ground);
        Assert.Equal(MilderLawGround.OffenceDate, MilderLaw.Choose([Prison(0, 99, 60), Prison(100, null, 48)], Day(50), Day(99)).Ground);
        Assert.Throws<ArgumentOutOfRangeException>(() => MilderLaw.Choose([], Day(2), Day(1)));
    }

    [Fact]
    public void AMilderKindBesideTheSameMaximumIsMilder()
    {
        var strict = Sanction(new SanctionAlternative(PunishmentKind.Imprisonment, null, 36, PunishmentUnit.Months));
        var eased = Sanction(new SanctionAlternative(PunishmentKind.Fine, null, 500, PunishmentUnit.MonthlyIndices), strict.Alternatives[0]);
        Assert.True(SanctionSeverity.Compare(eased, strict) < 0);
        Assert.True(SanctionSeverity.Compare(eased with { Obligatory = [AdditionalPunishmentKind.Confiscation] }, eased) > 0);
        Assert.True(SanctionSeverity.Compare(eased with { Optional = [AdditionalPunishmentKind.Confiscation] }, eased) > 0);
    }

    [Fact]
    public void TheRuleIsMonotone()
    {
        // A later decision never brings a harsher law, and the law applied is never harsher than that of the offence date.
        Prop.ForAll(Cases().ToArbitrary(), test =>
        {
            var sooner = MilderLaw.Choose(test.Versions, Day(test.Offence), Day(test.Offence + test.Wait));
            var later = MilderLaw.Choose(test.Versions, Day(test.Offence), Day(test.Offence + test.Wait + test.More));
            return NotHarsher(later.Applied, sooner.Applied) && NotHarsher(sooner.Applied, sooner.OffenceDate);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000).WithReplay(20261122, 17));
    }

    [Fact]
    public void AHarsherLaterVersionNeverChangesTheChoice()
    {
        Prop.ForAll(Cases().ToArbitrary(), test =>
        {
            var (offence, decision) = (Day(test.Offence), Day(test.Offence + test.Wait));
            var before = MilderLaw.Choose(test.Versions, offence, decision);
            if (before.OffenceDate?.Sanction is null || before.Ground == MilderLawGround.TakenOut)
                return true;
            var harshest = Prison(0, null, 1_000).Sanction;
            var after = MilderLaw.Choose([.. test.Versions, new SanctionVersion(decision, null, harshest)], offence, decision);
            return test.Wait == 0 || after.Applied == before.Applied;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000).WithReplay(20261122, 19));
    }

    private static bool NotHarsher(SanctionVersion? one, SanctionVersion? other) =>
        other is null || one?.Sanction is null || (other.Sanction is { } sanction && SanctionSeverity.Compare(one.Sanction, sanction) <= 0);

    private static Gen<(SanctionVersion[] Versions, int Offence, int Wait, int More)> Cases() =>
        from lengths in Gen.ArrayOf(Gen.Choose(1, 40), 6)
        from sizes in Gen.ArrayOf(Gen.Choose(0, 10), 6)
        from kinds in Gen.ArrayOf(Gen.Elements(PunishmentKind.Fine, PunishmentKind.Arrest, PunishmentKind.Imprisonment), 6)
        from offence in Gen.Choose(0, 120)
        from wait in Gen.Choose(0, 120)
        from more in Gen.Choose(0, 120)
        select (Timeline(lengths, sizes, kinds), offence, wait, more);

    private static SanctionVersion[] Timeline(int[] lengths, int[] sizes, PunishmentKind[] kinds)
    {
        var at = 0;
        var versions = new SanctionVersion[lengths.Length];
        for (var i = 0; i < lengths.Length; i++)
        {
            var to = i == lengths.Length - 1 ? (DateOnly?)null : Day(at + lengths[i] - 1);
            versions[i] = new SanctionVersion(Day(at), to, sizes[i] == 0 ? null : Sanction(new SanctionAlternative(kinds[i], null, sizes[i], PunishmentUnit.Months)));
            at += lengths[i];
        }

        return versions;
    }

    private static SanctionVersion Prison(int from, int? to, decimal months) =>
        new(Day(from), to is { } last ? Day(last) : null, Sanction(new SanctionAlternative(PunishmentKind.Imprisonment, null, months, PunishmentUnit.Months)));

    private static Sanction Sanction(params SanctionAlternative[] alternatives) => new(NormRef.Parse("УК 188(1)"), alternatives, [], []);

    private static DateOnly Day(int number) => Start.AddDays(number);
}
