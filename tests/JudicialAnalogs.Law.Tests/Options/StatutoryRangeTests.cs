using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Options;
using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Law.Sanctions;

namespace JudicialAnalogs.Law.Tests.Options;

public class StatutoryRangeTests
{
    [Theory]
    [InlineData("УК 188(3)", 24, 84)]
    [InlineData("УК 188(1)", 6, 36)] // the sanction names no minimum: 46(3)
    public void The_range_of_imprisonment_begins_at_the_sanction_or_at_the_general_part(string part, int low, int high) =>
        Assert.Equal(new StatutoryRange(low, high, PunishmentUnit.Months), RangeOf(part, Months(12)));

    [Fact]
    public void A_fine_in_tenge_is_placed_by_the_index_of_the_day_of_the_offence()
    {
        var fine = new Punishment(PunishmentKind.Fine, 2_359_200, PunishmentUnit.Tenge);
        var range = RangeOf("УК 188(1)", fine)!;

        Assert.Equal(new StatutoryRange(200, 1_000, PunishmentUnit.MonthlyIndices), range);
        Assert.Equal(600, range.SizeOf(fine, new DateOnly(2025, 3, 1)));
        Assert.Equal(0.5m, range.PlaceOf(600));
        Assert.Null(range.SizeOf(fine, null));
    }

    [Fact]
    public void Places_run_from_the_minimum_to_the_maximum()
    {
        var range = RangeOf("УК 188(3)", Months(30))!;

        Assert.Equal([0m, 0.5m, 1m], new[] { 24m, 54m, 84m }.Select(size => range.PlaceOf(size)!.Value));
        Assert.True(range.PlaceOf(12) < 0 && range.PlaceOf(90) > 1);
    }

    [Fact]
    public void A_kind_that_is_not_offered_and_life_have_no_range()
    {
        Assert.Null(RangeOf("УК 188(3)", new Punishment(PunishmentKind.Fine, 100, PunishmentUnit.MonthlyIndices)));
        Assert.Null(RangeOf("УК 99(2)", new Punishment(PunishmentKind.LifeImprisonment, 0, PunishmentUnit.Unspecified)));
    }

    private static Punishment Months(decimal months) => new(PunishmentKind.Imprisonment, months, PunishmentUnit.Months);

    private static StatutoryRange? RangeOf(string part, Punishment punishment) => StatutoryRange.Of(KnownSanctions.Instance.Newest(NormRef.Parse(part))!, punishment);
}
