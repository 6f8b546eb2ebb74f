using FsCheck;
using FsCheck.Fluent;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Reading.LawTexts;
using JudicialAnalogs.Reading.Sanctions;
using JudicialAnalogs.Testing;

namespace JudicialAnalogs.Reading.Tests.Sanctions;

public class CriminalCodeSanctionTests
{
    [Fact]
    public void EverySanctionOfTheCriminalCodeIsReadToItsEnd()
    {
        var table = SanctionReader.Read(Law("law/ru/criminal_code.txt").Norms);
        Assert.Empty(table.Unread);
        Assert.Equal(386, table.Readings.Select(reading => reading.Sanction.Reference.Article).Distinct().Count());
    }

    [Fact]
    public void EveryMinimumIsBelowItsMaximumAndEverySizeWithinTheGeneralPart()
    {
        var table = SanctionReader.Read(Law("law/ru/criminal_code.txt").Norms);
        Assert.All(table.Readings.SelectMany(reading => reading.Sanction.Alternatives), alternative =>
        {
            Assert.True(alternative.Minimum is null || alternative.Minimum <= alternative.Maximum);
            // УК ст. 41–46: the bounds of each kind, 20 years of imprisonment for the gravest crimes.
            var bound = alternative.Kind switch
            {
                PunishmentKind.Fine when alternative.Unit == PunishmentUnit.MultiplesOfSum => 100,
                PunishmentKind.Fine or PunishmentKind.CorrectiveWorks => 10_000,
                PunishmentKind.CommunityService => 1_200,
                PunishmentKind.Arrest => 50,
                // Two parts of the code threaten with more restriction than the seven years of УК ст. 44: read as printed.
                PunishmentKind.RestrictionOfLiberty => 12 * 12,
                PunishmentKind.Imprisonment => 20 * 12,
                _ => 0,
            };
            Assert.InRange(alternative.Maximum ?? 0, 0, bound);
        });
    }

    [Fact]
    public void RussianAndKazakhReadingsOfTheSameNormAgree()
    {
        var russian = SanctionReader.Read(Law("law/ru/criminal_code.txt").Norms);
        var kazakh = SanctionReader.Read(Law("law/kk/criminal_code_excerpt.md").Norms);
        Assert.Empty(kazakh.Unread);
        Assert.NotEmpty(kazakh.Readings);
        Assert.All(kazakh.Readings, reading =>
        {
            var twin = russian.FindReading(reading.Sanction.Reference)!;
            Assert.Equal(twin.Sanction.Alternatives, reading.Sanction.Alternatives);
            Assert.Equal(twin.Additional, reading.Additional);
        });
    }

    [Fact]
    public void NoSubstringOfTheCodeMakesItThrow()
    {
        var norms = Law("law/ru/criminal_code.txt").Norms.Where(norm => norm.Text.Contains("наказыва", StringComparison.Ordinal)).ToArray();
        var cuts = from norm in Gen.Elements(norms) from start in Gen.Choose(0, norm.Text.Length) from length in Gen.Choose(0, norm.Text.Length - start) select norm with { Text = $"наказывается {norm.Text.Substring(start, length)}" };
        Prop.ForAll(cuts.ToArbitrary(), norm => SanctionReader.Read([norm]).Readings.All(reading => reading.Sanction.Alternatives.Count > 0))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(20261122, 9));
    }

    private static LawText Law(string file)
    {
        var path = SharedMaterial.Require(file);
        return LawTextReader.Read(Path.GetFileName(path), File.ReadAllBytes(path));
    }
}
