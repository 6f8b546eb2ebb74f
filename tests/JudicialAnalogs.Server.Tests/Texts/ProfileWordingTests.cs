using JudicialAnalogs.Server.Texts;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Tests.Texts;

public class ProfileWordingTests
{
    [Fact]
    public void Quantiles_between_sizes_are_told_in_whole_units_and_sizes_as_they_were_imposed()
    {
        var size = new SizeDistribution { Unit = V1.PunishmentUnit.Months, Minimum = 24.5, P25 = 27.4, Median = 33.29, P75 = 36, Maximum = 48 };

        Assert.Equal("2 года 0,5 мес. · 2 года 3 мес. · 2 года 9 мес. · 3 года · 4 года", ProfileWording.Of(Wording.Russian, size));
    }

    [Fact]
    public void Shares_of_a_whole_are_percentages() =>
        Assert.Equal("10 % · 55 % · 100 %", ProfileWording.Of(Wording.English, new SizeDistribution { Minimum = 0.1, Median = 0.554, Maximum = 1 }));

    [Fact]
    public void Two_shares_are_told_only_where_they_differ()
    {
        Assert.Equal("50 %", ProfileWording.Of(Wording.English, 0.5, 0.501));
        Assert.Equal("50 %, by likeness 60 %", ProfileWording.Of(Wording.English, 0.5, 0.6));
    }

    [Fact]
    public void A_share_below_its_tier_is_a_number_alone()
    {
        Assert.Equal("3", ProfileWording.Of(Wording.English, new CountShare { Count = 3 }));
        Assert.Equal("3 (25 %)", ProfileWording.Of(Wording.English, new CountShare { Count = 3, Share = 0.25 }));
    }

    [Fact]
    public void Bounds_are_told_with_their_units_in_every_language()
    {
        var option = new LawfulOption { State = OptionState.Open, Unit = V1.PunishmentUnit.Months, Minimum = 6, Maximum = 56 };

        Assert.Equal("от 6 месяцев до 56 месяцев (4 года 8 мес.)", OptionWording.Of(Wording.Russian, option));
        Assert.Equal("ең азы 6 ай, ең көбі 56 ай (4 жыл 8 ай)", OptionWording.Of(Wording.Kazakh, option));
        Assert.Equal("исключено", OptionWording.Of(Wording.Russian, new LawfulOption { State = OptionState.Excluded }));
        Assert.Equal("may be imposed", OptionWording.Of(Wording.English, new LawfulOption { State = OptionState.Open }));
    }
}
