using FsCheck;
using FsCheck.Fluent;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Reading.Citations;
using JudicialAnalogs.Testing;

namespace JudicialAnalogs.Reading.Tests.Citations;

public class CitationPropertyTests
{
    private static readonly string[] Acts =
        ["УК", "УПК", "ГК", "ГПК", "КоАП", "АППК", "Закон о защите прав потребителей", "Закон о правах ребенка", "Конституция-1995", "Конституция-2026"];

    private static readonly Config Repeatable = Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(20261122, 7);

    [Fact]
    public void CanonicalTextIsReadBackAsItself()
    {
        var number = Gen.Choose(1, 900).SelectMany(main => Gen.Elements("", "-1", "-2").Select(tail => main + (main > 2 ? tail : "")));
        var small = Gen.Choose(3, 30).SelectMany(main => Gen.Elements("", "-1").Select(tail => main + tail));
        var references =
            from act in Gen.Elements(Acts)
            from article in number
            from part in Gen.OneOf(Gen.Constant<string?>(null), small.Select(value => (string?)value))
            from point in Gen.OneOf(Gen.Constant<string?>(null), small.Select(value => (string?)value))
            select NormRef.Of(act, article, part, point);
        Prop.ForAll(references.ToArbitrary(), reference =>
        {
            var read = CitationReader.Read($"См. {reference}, далее текст.");
            return read.Count == 1 && read[0].Reference == reference;
        }).Check(Repeatable);
    }

    [Fact]
    public void ResolutionsAreReadBackAsThemselves()
    {
        var references =
            from number in Gen.Choose(1, 30)
            from day in Gen.Choose(0, 9000)
            from point in Gen.Choose(0, 40)
            select NormRef.Of($"НПВС {number}/{new DateOnly(2001, 1, 1).AddDays(day):yyyy-MM-dd}", point == 0 ? null : $"{point}");
        Prop.ForAll(references.ToArbitrary(), reference => CitationReader.Read(reference.ToString()) is [var one] && one.Reference == reference).Check(Repeatable);
    }

    [Fact]
    public void NoTextMakesItThrowAndSpansLieInside()
    {
        var pieces = Gen.Elements(
            "ст", ".", " ", "ч.", "п.", "188", "-", "–", "1", "УК", "ҚК", "-нің", "бабы", "бөлігі", "тармағы", ",", "и", "(", ")", "«", "»", "закон", "о", "туралы", "Заң",
            "нормативного постановления", "Верховного Суда", "от", "25 июня 2015 года", "№", "4", "2015 жылғы", "\n", "\u00AD", "әрі", "бұдан", "далее", "\uD800", "99999999999", "/");
        Prop.ForAll(Gen.ListOf(pieces).Select(list => string.Concat(list)).ToArbitrary(), AllInside).Check(Repeatable.WithEndSize(200));
    }

    [Theory]
    [InlineData("1, ")]
    [InlineData("1-")]
    [InlineData("ст. 1, ")]
    [InlineData("закон ")]
    [InlineData("бірінші ")]
    [InlineData("нормативного постановления Верховного Суда ")]
    public void ALongRepetitionIsReadInOnePass(string piece) =>
        // A scan that starts over at every token would take hours here instead of a second.
        Assert.True(AllInside(string.Concat(Enumerable.Repeat(piece, 400_000 / piece.Length))));

    [Fact]
    public void NoSubstringOfTheLawMakesItThrow()
    {
        var texts = new[] { "law/ru/criminal_code.txt", "law/kk/law_on_banks.txt" }.Select(file => File.ReadAllText(SharedMaterial.Require(file))).ToArray();
        var cuts = from text in Gen.Elements(texts) from start in Gen.Choose(0, text.Length - 1) from length in Gen.Choose(0, 3000) select text.Substring(start, Math.Min(length, text.Length - start));
        Prop.ForAll(cuts.ToArbitrary(), AllInside).Check(Repeatable);
    }

    private static bool AllInside(string text) =>
        CitationReader.Read(text).All(citation => citation.Span.Start >= 0 && citation.Span.Length > 0 && citation.Span.End <= text.Length
            && citation.Confidence is > 0 and <= 1 && NormRef.TryParse(citation.Reference.ToString(), out _));
}
