using JudicialAnalogs.Law.Lawfulness;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Punishments;
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
    public void A_part_whose_points_differ_leaves_open_what_differs_without_a_point()
    {
        var part = OffenceTraits.Of(NormRef.Parse("УК 188(3)"))!;

        Assert.True(part.ElementUnsure);
        Assert.False(part.Careless);
        Assert.False(OffenceTraits.Of(NormRef.Parse("УК 188(3)(2)"))!.ElementUnsure);
    }

    [Theory]
    [InlineData("УК 99(1)", 1)]
    [InlineData("УК 188(1)", 6)]
    [InlineData("УК 218-1(1)", 8)]
    [InlineData("УК 366(1)", 15)]
    [InlineData("УК 465", 18)]
    public void The_chapter_follows_the_article(string offence, int chapter)
    {
        Assert.Equal(chapter, OffenceTraits.Of(NormRef.Parse(offence))!.Chapter);
    }

    [Fact]
    public void Other_acts_and_the_General_Part_have_no_traits()
    {
        Assert.Null(OffenceTraits.Of(NormRef.Parse("УК 55(2)")));
        Assert.Null(OffenceTraits.Of(NormRef.Parse("ГК 188(1)")));
        Assert.Null(OffenceTraits.Of(NormRef.Parse("УК 999(1)")));
    }

    [Theory]
    [InlineData("УК 189(3)(2)", true)]
    [InlineData("УК 189(3)(1)", false)]
    [InlineData("УК 189(4)(2)", null)]
    [InlineData("УК 366(2)", true)]
    [InlineData("УК 188(1)", false)]
    public void Corrupt_crimes_are_those_of_article_three(string offence, bool? corrupt)
    {
        Assert.Equal(corrupt, OffenceTraits.Of(NormRef.Parse(offence))!.Corruption);
    }

    [Fact]
    public void A_sanction_without_imprisonment_can_still_be_that_of_a_crime()
    {
        var traits = OffenceTraits.Of(NormRef.Parse("УК 188(1)"))!;
        Sanction Fine(decimal maximum) => new(NormRef.Parse("УК 188(1)"), [new(PunishmentKind.Fine, null, maximum, PunishmentUnit.MonthlyIndices)], [], []);

        Assert.Equal(OffenceCategory.Misdemeanour, traits.Category(Fine(200)));
        Assert.Equal(OffenceCategory.Minor, traits.Category(Fine(500)));
    }
}
