using FsCheck;
using FsCheck.Fluent;
using JudicialAnalogs.Law.Norms;

namespace JudicialAnalogs.Law.Tests.Norms;

public class NormRefTests
{
    private static readonly Config Repeatable = Config.QuickThrowOnFailure.WithMaxTest(2000).WithReplay(20260101UL, 1UL);

    [Theory]
    [InlineData("УК 188(3)(3)", "УК", "188", "3", "3")]
    [InlineData("УК 188-1(2)", "УК", "188-1", "2", null)]
    [InlineData("КоАП 73-1", "КоАП", "73-1", null, null)]
    [InlineData("УК 3()(38)", "УК", "3", null, "38")]
    [InlineData("Закон о защите прав потребителей 25", "Закон о защите прав потребителей", "25", null, null)]
    [InlineData("Конституция-1995 77(3)(10)", "Конституция-1995", "77", "3", "10")]
    [InlineData("НПВС 4/2015-06-25 п.12", "НПВС 4/2015-06-25", "12", null, null)]
    [InlineData("НПВС 4/2015-06-25", "НПВС 4/2015-06-25", null, null, null)]
    [InlineData("УК", "УК", null, null, null)]
    public void Canonical_text_is_read_to_its_places_and_written_back(string canonical, string act, string? article, string? part, string? point)
    {
        var reference = NormRef.Parse(canonical);

        Assert.Equal((act, article, part, point), (reference.Act, reference.Article, reference.Part, reference.Point));
        Assert.Equal(canonical, reference.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("188(3)")]
    [InlineData("УК 188(3")]
    [InlineData("УК 188(3)(3)(1)")]
    [InlineData("УК 188 ")]
    [InlineData("УК  188")]
    [InlineData("УК 188\n")]
    [InlineData(" УК 188")]
    public void Other_text_is_refused(string? text)
    {
        Assert.False(NormRef.TryParse(text, out _));
    }

    [Fact]
    public void Every_reference_that_can_be_made_round_trips()
    {
        var number = Gen.Choose(1, 500).Select(value => value.ToString());
        var dashed = Gen.OneOf(number, number.SelectMany(left => Gen.Choose(1, 9).Select(right => $"{left}-{right}")));
        var optional = Gen.OneOf(Gen.Constant<string?>(null), dashed.Select(value => (string?)value));
        var references =
            from act in Gen.Elements("УК", "УПК", "КоАП", "АППК", "Конституция-2026", "Закон о товариществах", "НПВС 4/2015-06-25", "НПКС 1/2024-02-13")
            from article in dashed
            from part in optional
            from point in optional
            select act.Contains('/') ? NormRef.Of(act, article) : NormRef.Of(act, article, part, point);

        Prop.ForAll(references.ToArbitrary(), reference => NormRef.Parse(reference.ToString()) == reference).Check(Repeatable);
    }

    [Fact]
    public void Whatever_is_read_is_written_back_unchanged()
    {
        var texts = Gen.Elements("УК", "НП", "НПВС", "ВС", "ст", " ", "1", "88", "(", ")", "-", "/", "2015-06-25", "4/2015-06-25", " п.", "3", "\n", "а")
            .ListOf().Where(pieces => pieces.Count < 12).Select(string.Concat);

        Prop.ForAll(texts.ToArbitrary(), text => !NormRef.TryParse(text, out var reference) || reference.ToString() == text).Check(Repeatable);
    }

    [Theory]
    [InlineData("УК 188", "УК 188(3)(3)", true)]
    [InlineData("УК 188(3)", "УК 188(3)(3)", true)]
    [InlineData("УК 188(3)(3)", "УК 188(3)(3)", true)]
    [InlineData("УК", "УК 188(3)(3)", true)]
    [InlineData("УК 188(3)(3)", "УК 188(3)", false)]
    [InlineData("УК 188(2)", "УК 188(3)(2)", false)]
    [InlineData("УК 188", "УК 188-1", false)]
    [InlineData("УПК 188", "УК 188", false)]
    public void A_norm_covers_itself_and_what_lies_inside_it(string outer, string inner, bool covers)
    {
        Assert.Equal(covers, NormRef.Parse(outer).Covers(NormRef.Parse(inner)));
    }

    [Fact]
    public void A_part_without_an_article_is_refused()
    {
        Assert.Throws<ArgumentException>(() => NormRef.Of("УК", null, "3"));
        Assert.Throws<FormatException>(() => NormRef.Parse("188"));
    }
}
