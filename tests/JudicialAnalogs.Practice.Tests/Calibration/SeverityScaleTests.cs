using FsCheck;
using FsCheck.Fluent;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Law.Sanctions;
using JudicialAnalogs.Practice.Calibration;

namespace JudicialAnalogs.Practice.Tests.Calibration;

public class SeverityScaleTests
{
    private static readonly Config Repeatable = Config.QuickThrowOnFailure.WithMaxTest(1000).WithReplay(20260101UL, 1UL);

    private static readonly Sanction?[] Sanctions =
    [
        null,
        KnownSanctions.Instance.Newest(NormRef.Parse("УК 188(1)")),
        KnownSanctions.Instance.Newest(NormRef.Parse("УК 188(3)")),
    ];

    private static readonly Gen<Punishment> AnyPunishment =
        from kind in Gen.Elements(Enum.GetValues<PunishmentKind>().Where(kind => kind != PunishmentKind.Unspecified))
        from amount in Gen.Choose(0, 4_000)
        from conditional in Gen.Elements(true, false)
        select new Punishment(kind, amount, UnitOf(kind), conditional && kind == PunishmentKind.Imprisonment);

    private static readonly Gen<Sanction?> AnySanction = Gen.Elements(Sanctions);

    [Fact]
    public void Severity_lies_between_0_and_9() =>
        Prop.ForAll(AnyPunishment.ToArbitrary(), AnySanction.ToArbitrary(), (punishment, sanction) => SeverityScale.Of(punishment, sanction) is >= 0 and <= 9)
            .Check(Repeatable);

    [Fact]
    public void More_of_the_same_is_never_milder() =>
        Prop.ForAll(AnyPunishment.ToArbitrary(), Gen.Choose(0, 500).ToArbitrary(), AnySanction.ToArbitrary(), (punishment, more, sanction) =>
            SeverityScale.Of(punishment with { Amount = punishment.Amount + more }, sanction) >= SeverityScale.Of(punishment, sanction)).Check(Repeatable);

    [Fact]
    public void A_harsher_form_is_never_milder_whatever_the_sizes() =>
        Prop.ForAll(AnyPunishment.ToArbitrary(), AnyPunishment.ToArbitrary(), AnySanction.ToArbitrary(), (one, other, sanction) =>
            PunishmentForms.Of(one) >= PunishmentForms.Of(other) || SeverityScale.Of(one, sanction) <= SeverityScale.Of(other, sanction)).Check(Repeatable);

    [Fact]
    public void The_bounds_of_the_sanction_are_the_ends_of_the_band()
    {
        var sanction = KnownSanctions.Instance.Newest(NormRef.Parse("УК 188(3)"));

        Assert.Equal(4.5, SeverityScale.Of(MadeUpCount.Months(24), sanction), 10);
        Assert.Equal(9, SeverityScale.Of(MadeUpCount.Months(84), sanction), 10);
        Assert.Equal(6.75, SeverityScale.Of(MadeUpCount.Months(54), sanction), 10);
        Assert.Equal(4, SeverityScale.Of(MadeUpCount.Months(54) with { Conditional = true }, sanction), 10);
    }

    [Fact]
    public void A_size_in_another_unit_than_the_sanctions_is_placed_by_its_equivalent()
    {
        var sanction = KnownSanctions.Instance.Newest(NormRef.Parse("УК 188(3)"));
        var days = new Punishment(PunishmentKind.Imprisonment, 54 * 30, PunishmentUnit.Days);

        Assert.Equal(SeverityScale.Of(MadeUpCount.Months(54), sanction), SeverityScale.Of(days, sanction), 10);
    }

    private static PunishmentUnit UnitOf(PunishmentKind kind) => kind switch
    {
        PunishmentKind.Fine or PunishmentKind.CorrectiveWorks => PunishmentUnit.MonthlyIndices,
        PunishmentKind.CommunityService => PunishmentUnit.Hours,
        PunishmentKind.Arrest => PunishmentUnit.Days,
        PunishmentKind.LifeImprisonment => PunishmentUnit.Unspecified,
        _ => PunishmentUnit.Months,
    };
}
