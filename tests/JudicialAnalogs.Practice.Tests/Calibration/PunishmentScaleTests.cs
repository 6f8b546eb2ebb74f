using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Law.Sanctions;
using JudicialAnalogs.Practice.Calibration;

namespace JudicialAnalogs.Practice.Tests.Calibration;

public class PunishmentScaleTests
{
    private static readonly Sanction Burglary = KnownSanctions.Instance.Newest(NormRef.Parse("УК 188(3)"))!;

    [Fact]
    public void A_size_is_a_share_of_the_maximum_and_comes_back_in_the_courts_unit()
    {
        var scale = PunishmentScale.Of(MadeUpCount.Months(42), Burglary);

        Assert.Equal(Math.Log(0.5), scale.Outcome.LogSize, 12);
        Assert.Equal((int)PunishmentForm.Imprisonment, scale.Outcome.Kind);
        Assert.Equal((42, PunishmentUnit.Months), (scale.AmountOf(scale.Outcome.LogSize), scale.Unit));
    }

    [Fact]
    public void Days_are_the_same_size_as_their_months() =>
        Assert.Equal(
            PunishmentScale.Of(MadeUpCount.Months(42), Burglary).Outcome.LogSize,
            PunishmentScale.Of(new Punishment(PunishmentKind.Imprisonment, 42 * 30, PunishmentUnit.Days), Burglary).Outcome.LogSize,
            12);

    [Theory]
    [InlineData(PunishmentKind.Imprisonment, 30, PunishmentUnit.Months)]
    [InlineData(PunishmentKind.Fine, 200, PunishmentUnit.MonthlyIndices)]
    [InlineData(PunishmentKind.Fine, 500_000, PunishmentUnit.Tenge)]
    [InlineData(PunishmentKind.CommunityService, 240, PunishmentUnit.Hours)]
    public void Without_a_sanction_the_size_comes_back_too(PunishmentKind kind, int amount, PunishmentUnit unit)
    {
        var scale = PunishmentScale.Of(new Punishment(kind, amount, unit), null);

        Assert.Equal((amount, unit), (scale.AmountOf(scale.Outcome.LogSize), scale.Unit));
    }

    [Fact]
    public void Life_has_no_size() =>
        Assert.False(PunishmentScale.Of(new Punishment(PunishmentKind.LifeImprisonment, 0, PunishmentUnit.Unspecified), null).Outcome.HasSize);
}
