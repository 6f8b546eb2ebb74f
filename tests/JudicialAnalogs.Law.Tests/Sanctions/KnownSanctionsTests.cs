using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Law.Sanctions;

namespace JudicialAnalogs.Law.Tests.Sanctions;

public class KnownSanctionsTests
{
    private static readonly DateOnly Day = new(2026, 6, 1);
    private static readonly KnownSanctions Known = KnownSanctions.Instance;

    [Theory]
    [InlineData("УК 188(1)", PunishmentKind.Fine, null, 1000, PunishmentUnit.MonthlyIndices)]
    [InlineData("УК 188(1)", PunishmentKind.CommunityService, null, 800, PunishmentUnit.Hours)]
    [InlineData("УК 188(3)", PunishmentKind.RestrictionOfLiberty, 24, 84, PunishmentUnit.Months)]
    [InlineData("УК 188(3)", PunishmentKind.Imprisonment, 24, 84, PunishmentUnit.Months)]
    [InlineData("УК 188-1(3)", PunishmentKind.Imprisonment, 60, 120, PunishmentUnit.Months)]
    [InlineData("УК 190(3)", PunishmentKind.Fine, 2, 3, PunishmentUnit.MultiplesOfSum)]
    [InlineData("УК 190(3)(2)", PunishmentKind.Fine, 10, 20, PunishmentUnit.MultiplesOfSum)]
    [InlineData("УК 106(1)", PunishmentKind.Imprisonment, 36, 96, PunishmentUnit.Months)]
    [InlineData("УК 293(1)", PunishmentKind.CommunityService, 300, 600, PunishmentUnit.Hours)]
    [InlineData("УК 293(2)", PunishmentKind.Fine, 3000, 7000, PunishmentUnit.MonthlyIndices)]
    [InlineData("УК 296(3)", PunishmentKind.Arrest, null, 50, PunishmentUnit.Days)]
    [InlineData("УК 297(4)", PunishmentKind.Imprisonment, 180, 240, PunishmentUnit.Months)]
    [InlineData("УК 345(3)", PunishmentKind.Imprisonment, null, 60, PunishmentUnit.Months)]
    [InlineData("УК 345-1(2)", PunishmentKind.RestrictionOfLiberty, null, 36, PunishmentUnit.Months)]
    [InlineData("УК 366(1-1)", PunishmentKind.Imprisonment, null, 72, PunishmentUnit.Months)]
    public void An_alternative_has_the_figures_of_the_code(string part, PunishmentKind kind, int? minimum, int maximum, PunishmentUnit unit)
    {
        Assert.Equal(new SanctionAlternative(kind, minimum, maximum, unit), Known.Find(NormRef.Parse(part), Day)!.Of(kind));
    }

    [Fact]
    public void A_kind_the_sanction_does_not_offer_is_absent()
    {
        Assert.Null(Known.Find(NormRef.Parse("УК 188(3)"), Day)!.Of(PunishmentKind.Fine));
        Assert.Null(Known.Find(NormRef.Parse("УК 107(1)"), Day)!.Of(PunishmentKind.RestrictionOfLiberty));
    }

    [Fact]
    public void A_point_is_answered_with_its_own_sanction_or_that_of_its_part()
    {
        Assert.Equal("УК 188(3)", Known.Find(NormRef.Parse("УК 188(3)(3)"), Day)!.Reference.ToString());
        Assert.Equal("УК 190(3)(2)", Known.Find(NormRef.Parse("УК 190(3)(2)"), Day)!.Reference.ToString());
    }

    [Fact]
    public void Additional_punishments_tell_must_from_may()
    {
        Assert.Equal([AdditionalPunishmentKind.Confiscation], Known.Find(NormRef.Parse("УК 188(3)"), Day)!.Obligatory);
        Assert.Equal([AdditionalPunishmentKind.Confiscation], Known.Find(NormRef.Parse("УК 188(1)"), Day)!.Optional);
        Assert.Equal([AdditionalPunishmentKind.ProhibitionOfActivity], Known.Find(NormRef.Parse("УК 345(2)"), Day)!.Obligatory);
    }

    [Fact]
    public void A_day_for_which_the_figures_are_not_certain_is_answered_with_nothing()
    {
        var part = NormRef.Parse("УК 190(2)");
        var since = Known.CertainSince(part)!.Value;

        Assert.NotNull(Known.Find(part, since));
        Assert.Null(Known.Find(part, since.AddDays(-1)));
        Assert.NotNull(Known.Newest(part));
    }

    [Theory]
    [InlineData("УК 1(1)")]
    [InlineData("УК 188")]
    [InlineData("УК 188(9)")]
    [InlineData("КоАП 188(1)")]
    [InlineData("УК")]
    public void What_is_not_in_the_table_is_not_known(string norm)
    {
        Assert.Null(Known.Find(NormRef.Parse(norm), Day));
    }

    [Fact]
    public void Every_sanction_is_sound()
    {
        Assert.True(Known.Parts.Count > 100);
        foreach (var part in Known.Parts)
        {
            var sanction = Known.Newest(part)!;
            Assert.Equal(part, sanction.Reference);
            Assert.NotEmpty(sanction.Alternatives);
            Assert.Equal(sanction.Alternatives.Count, sanction.Alternatives.Select(alternative => alternative.Kind).Distinct().Count());
            Assert.Equal(sanction.Alternatives.OrderBy(alternative => alternative.Kind), sanction.Alternatives);
            Assert.All(sanction.Alternatives, alternative =>
            {
                Assert.True(alternative.Minimum is null || alternative.Minimum < alternative.Maximum, $"{part} {alternative}");
                Assert.Equal(alternative.Kind == PunishmentKind.LifeImprisonment, alternative.Maximum is null);
            });
        }
    }
}
