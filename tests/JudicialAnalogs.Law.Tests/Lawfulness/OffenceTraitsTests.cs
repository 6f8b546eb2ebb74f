using JudicialAnalogs.Law.Lawfulness;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Sanctions;

namespace JudicialAnalogs.Law.Tests.Lawfulness;

public class OffenceTraitsTests
{
    [Theory]
    [InlineData("УК 187(1)", OffenceCategory.Misdemeanour)]
    [InlineData("УК 190(1)", OffenceCategory.Minor)]
    [InlineData("УК 188(1)", OffenceCategory.Medium)]
    [InlineData("УК 188(3)(3)", OffenceCategory.Grave)]
    [InlineData("УК 106(3)", OffenceCategory.Grave)]
    [InlineData("УК 345(3)", OffenceCategory.Minor)] // by negligence, up to five years
    [InlineData("УК 345(4)", OffenceCategory.Medium)] // by negligence, over five years
    [InlineData("УК 345-1(3)", OffenceCategory.Medium)]
    public void The_category_follows_the_sanction_and_the_kind_of_guilt(string offence, OffenceCategory category)
    {
        var reference = NormRef.Parse(offence);

        Assert.Equal(category, OffenceTraits.Of(reference)!.Category(KnownSanctions.Instance.Newest(reference)!));
    }

    [Fact]
    public void A_part_whose_points_differ_is_not_known_without_a_point()
    {
        Assert.Null(OffenceTraits.Of(NormRef.Parse("УК 188(3)")));
        Assert.NotNull(OffenceTraits.Of(NormRef.Parse("УК 188(3)(2)")));
    }
}
