using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Offences;

namespace JudicialAnalogs.Law.Tests.Offences;

public class DamageThresholdsTests
{
    private static readonly DateOnly Day = new(2026, 5, 1);

    [Theory]
    [InlineData("УК 188(3)(1)", DamageSize.Large, 2_162_500)]
    [InlineData("УК 190(3)(1)", DamageSize.Large, 4_325_000)]
    [InlineData("УК 191(4)(2)", DamageSize.EspeciallyLarge, 8_650_000)]
    [InlineData("УК 189(4)(2)", DamageSize.EspeciallyLarge, 17_300_000)]
    [InlineData("УК 272(1)", DamageSize.Large, 4_325_000)]
    public void Sizes_follow_the_article_and_the_index_of_the_day(string offence, DamageSize size, int tenge)
    {
        var threshold = Assert.Single(DamageThresholds.Of(NormRef.Parse(offence), size));

        Assert.Equal(tenge, threshold.Tenge(Day));
        Assert.True(threshold.Has(tenge, Day));
        Assert.False(threshold.Has(tenge - 1, Day));
    }

    [Fact]
    public void An_organisation_has_another_threshold_where_the_article_says_so()
    {
        var petty = Assert.Single(DamageThresholds.Of(NormRef.Parse("УК 187(1)"), DamageSize.Insignificant));

        Assert.True(petty.Has(8_650, Day));
        Assert.False(petty.Has(8_651, Day));
        Assert.True(petty.Has(43_250, Day, organisation: true));
    }

    [Fact]
    public void A_part_may_differ_from_its_article()
    {
        Assert.Equal(2_000, DamageThresholds.Of(NormRef.Parse("УК 238(1)"), DamageSize.Large)[0].Person);
        Assert.Equal(20_000, DamageThresholds.Of(NormRef.Parse("УК 238(2)"), DamageSize.Large)[0].Person);
    }

    [Fact]
    public void What_cannot_be_said_is_not_said()
    {
        Assert.Empty(DamageThresholds.Of(NormRef.Parse("УК 245(1)"), DamageSize.Large));
        Assert.Empty(DamageThresholds.Of(NormRef.Parse("КоАП 188(1)"), DamageSize.Large));
        Assert.Null(DamageThresholds.Of(NormRef.Parse("УК 188(3)"), DamageSize.Large)[0].Has(1, new DateOnly(2001, 1, 1)));
    }
}
