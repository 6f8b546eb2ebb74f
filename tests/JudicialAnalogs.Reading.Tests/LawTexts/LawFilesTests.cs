using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Reading.LawTexts;
using JudicialAnalogs.Testing;

namespace JudicialAnalogs.Reading.Tests.LawTexts;

public class LawFilesTests
{
    [Theory]
    [InlineData("ru/criminal_code.txt", "УК", 502)]
    [InlineData("ru/criminal_procedure_code.txt", "УПК", 686)]
    [InlineData("ru/civil_procedure_code.txt", "ГПК", 495)]
    [InlineData("ru/code_on_administrative_procedures.txt", "АППК", 195)]
    [InlineData("ru/civil_code.txt", "ГК", 425)]
    [InlineData("ru/civil_code2.txt", "ГК", 744)]
    [InlineData("ru/constitution.txt", "Конституция-1995", 102)]
    [InlineData("ru/law_on_citizen_bankruptcy.txt", "Закон о восстановлении платежеспособности и банкротстве граждан", 53)]
    [InlineData("kk/land_code.txt", "ЗК", 186)]
    [InlineData("kk/law_on_digital_assets.txt", "Закон о цифровых активах", 15)]
    public void ReadsEveryArticle(string file, string act, int articles)
    {
        var law = Read(SharedMaterial.Require($"law/{file}"));
        Assert.Equal(act, law.Act);
        Assert.Equal(articles, law.Articles.Count);
        Assert.DoesNotContain(law.Skipped, line => line.Reason == "article without text");
    }

    [Fact]
    public void RussianAndKazakhFilesOfAnActAreTwins()
    {
        var folder = SharedMaterial.Require("law");
        foreach (var kazakh in Directory.EnumerateFiles(Path.Combine(folder, "kk"), "*.txt"))
        {
            var russian = Read(Path.Combine(folder, "ru", Path.GetFileName(kazakh)));
            var twin = Read(kazakh);
            Assert.Equal(LawLanguage.Russian, russian.Language);
            Assert.Equal(LawLanguage.Kazakh, twin.Language);
            Assert.Equal(russian.Act, twin.Act);
            // The two copies are of different days: an article or two may be in one of them only.
            Assert.InRange(twin.Articles.Except(russian.Articles).Count() + russian.Articles.Except(twin.Articles).Count(), 0, 3);
        }
    }

    [Fact]
    public void TheTheftArticleHasItsPartsAndPoints()
    {
        var law = Read(SharedMaterial.Require("law/ru/criminal_code.txt"));
        var references = law.Norms.Where(norm => norm.Reference.Article == "188").Select(norm => norm.Reference.ToString());
        Assert.Equal(
            ["УК 188", "УК 188(1)", "УК 188(2)", "УК 188(2)(1)", "УК 188(2)(4)", "УК 188(3)", "УК 188(3)(1)", "УК 188(3)(2)", "УК 188(3)(3)", "УК 188(4)", "УК 188(4)(1)", "УК 188(4)(2)", "УК 188(4)(3)"],
            references);
        Assert.Equal(["УК 188(2)(2)", "УК 188(2)(3)"], law.Excluded.Where(place => place.Reference.Article == "188").Select(place => place.Reference.ToString()));
        Assert.Equal(new DateOnly(2019, 1, 21), law.Excluded.First(place => place.Reference.Article == "188").By?.LawDate);
    }

    [Fact]
    public void EveryNormIsNamedOnceAndRoundTrips()
    {
        var law = Read(SharedMaterial.Require("law/ru/criminal_procedure_code.txt"));
        Assert.Equal(law.Norms.Count, law.Norms.DistinctBy(norm => norm.Reference).Count());
        Assert.All(law.Norms, norm => Assert.Equal(norm.Reference, NormRef.Parse(norm.Reference.ToString())));
    }

    private static LawText Read(string path) => LawTextReader.Read(Path.GetFileName(path), File.ReadAllBytes(path));
}
