using JudicialAnalogs.Archive.Followers;
using JudicialAnalogs.Archive.Ingest;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Factors;
using JudicialAnalogs.Law.Lawfulness;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Law.Options;
using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Law.Sanctions;
using JudicialAnalogs.Testing;

namespace JudicialAnalogs.Archive.Tests.Sanctions;

/// <summary>What may be imposed under every sanction of the code's own text, imported as any law is.</summary>
public class OptionsOfTheCodeTests
{
    private static readonly DateOnly Day = new(2026, 6, 1);

    [Fact]
    public async Task Every_part_of_the_code_leaves_what_its_sanction_offers_and_no_more()
    {
        var sanctions = await ImportAsync();
        var seen = 0;
        foreach (var place in sanctions.Sanctions.Places)
        {
            if (sanctions.Find(place, Day) is not { } sanction || OffenceTraits.Of(place) is not { } traits)
                continue;
            seen++;
            var options = LawfulOptions.Of(Case(place, sanction, traits));
            Assert.Contains(options, option => option.Bounds.State != OptionState.Excluded);
            foreach (var option in options.Where(option => option.Bounds is { State: OptionState.Open, Maximum: not null }))
            {
                // Life alone gives way to terms of its own (УК ст. 46(4-1)), which no alternative of the sanction bounds.
                var offered = Assert.Single(sanction.Alternatives, offered => offered.Kind == KindOf(option.Form) && offered.Unit == option.Unit);
                Assert.True(option.Bounds.Maximum <= offered.Maximum, $"{place} {option.Form}");
                Assert.True(option.Bounds.Minimum >= (offered.Minimum ?? 0), $"{place} {option.Form}");
            }
        }

        Assert.True(seen > 700, $"{seen} parts");
    }

    [Theory]
    [InlineData("УК 188(3)(3)", 56)]
    [InlineData("УК 188(3)(2)", 84)]
    [InlineData("УК 106(1)", 72)]
    [InlineData("УК 190(1)", 12)]
    public async Task The_worked_checks_hold_under_the_imported_text(string offence, int most)
    {
        var reference = NormRef.Parse(offence);
        var sanctions = await ImportAsync();
        var facts = Case(reference, sanctions.Find(reference, Day)!, OffenceTraits.Of(reference)!) with { Factors = [FactorCode.Parse("53(1)(11)")] };

        var prison = Assert.Single(LawfulOptions.Of(facts), option => option.Form == PunishmentForm.Imprisonment);

        Assert.Equal((OptionState.Open, (decimal?)most), (prison.Bounds.State, prison.Bounds.Maximum));
    }

    private static PunishmentKind KindOf(PunishmentForm form) => form switch
    {
        PunishmentForm.ConditionalImprisonment or PunishmentForm.Imprisonment => PunishmentKind.Imprisonment,
        _ => Enum.Parse<PunishmentKind>(form.ToString()),
    };

    private static async Task<SanctionFollower> ImportAsync()
    {
        var code = SharedMaterial.Require("law/ru/criminal_code.txt");
        await using var archive = await TestArchive.OpenAsync();
        var follower = new SanctionFollower(archive.Records.Norms);
        await foreach (var result in new LawImport(archive.Records.Norms).RunAsync([code], TestArchive.Importer, TestContext.Current.CancellationToken))
            Assert.Null(result.Trouble);
        await archive.CatchUpAsync(follower);
        return follower;
    }

    private static LawfulnessCase Case(NormRef place, Sanction sanction, OffenceTraits traits) => new()
    {
        Offence = place,
        Punishment = new Punishment(PunishmentKind.Unspecified, 0, PunishmentUnit.Unspecified),
        Sanction = sanction,
        Traits = traits,
        Factors = [],
        Stage = OffenceStage.Completed,
        Procedure = Procedure.General,
        Recidivism = Recidivism.None,
        Compensation = Compensation.None,
        VictimAge = 40,
        ViolenceAgainstMinor = false,
        Minor = false,
        PersonExempt = false,
        CriminalGroup = false,
        ExceptionalCircumstances = false,
    };
}
