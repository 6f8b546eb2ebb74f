using FsCheck;
using FsCheck.Fluent;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Corrections;
using JudicialAnalogs.Law.Factors;
using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.Law.Tests.Corrections;

public class ActCorrectionTests
{
    private static readonly CourtAct Act = new()
    {
        Id = "act",
        Source = "sample",
        SourceHash = "",
        Text = "Приговор.",
        Defendants =
        [
            new Defendant
            {
                Pseudonym = "А.",
                Counts = [new Count { Charged = new Qualification("188", "3", ["3"]), Punishment = new Punishment(PunishmentKind.Fine, 40, PunishmentUnit.MonthlyIndices) }],
            },
        ],
    };

    [Theory]
    [InlineData("court", "Суд № 2", "")]
    [InlineData("date", "2025-12-19", "none")]
    [InlineData("procedure", "plea_agreement", "unspecified")]
    [InlineData("defendants[0].plea", "partial", "unspecified")]
    [InlineData("defendants[0].recidivism", "dangerous", "unspecified")]
    [InlineData("defendants[0].final_punishment", "imprisonment 24 months conditional", "none")]
    [InlineData("defendants[0].probation_months", "12.5", "none")]
    [InlineData("defendants[0].factors[53(1)(6)]", "accepted", "none")]
    [InlineData("defendants[0].factors[54(1)(1)]", "element_of_offence", "none")]
    [InlineData("defendants[0].counts[0].charged", "УК 188-1(2)(1,2)", "УК 188(3)(3)")]
    [InlineData("defendants[0].counts[0].charged", "none", "УК 188(3)(3)")]
    [InlineData("defendants[0].counts[0].acquitted", "true", "false")]
    [InlineData("defendants[0].counts[0].punishment", "life_imprisonment", "fine 40 mrp")]
    [InlineData("defendants[0].counts[0].damage_tenge", "150000.5", "none")]
    [InlineData("defendants[0].counts[0].offence_date", "2025-01-03", "none")]
    public void A_value_is_shown_as_it_is_set_and_is_then_certain(string path, string value, string before)
    {
        var correction = new ActCorrection(path, value);

        Assert.Equal(before, correction.Current(Act));
        var corrected = correction.Apply(Act);
        Assert.Equal(value, correction.Current(corrected));
        Assert.Equal(new Provenance(1, ActCorrection.Rule, null), corrected.Provenance[path]);
        Assert.Equal(before, correction.Current(Act));
    }

    [Fact]
    public void A_circumstance_keeps_its_quote_and_goes_with_none()
    {
        const string Path = "defendants[0].factors[53(1)(6)]";
        var factor = new Factor(FactorCode.Parse("53(1)(6)"), FactorStanding.Claimed, "возместил ущерб", new TextSpan(0, 5));
        var act = Act with { Defendants = [Act.Defendants[0] with { Factors = [factor] }] };

        Assert.Equal(factor with { Standing = FactorStanding.Accepted }, Assert.Single(new ActCorrection(Path, "accepted").Apply(act).Defendants[0].Factors));
        Assert.Empty(new ActCorrection(Path, "none").Apply(act).Defendants[0].Factors);
    }

    [Theory]
    [InlineData("text", "x", "path")]
    [InlineData("", "x", "path")]
    [InlineData("defendants[1].plea", "full", "path")]
    [InlineData("defendants[0].counts[1].found", "none", "path")]
    [InlineData("defendants[0].counts[0].name", "x", "path")]
    [InlineData("defendants[0].factors[60(1)]", "accepted", "path")]
    [InlineData("defendants[99999].plea", "full", "path")]
    [InlineData("date", "19.12.2025", "value")]
    [InlineData("procedure", "3", "value")]
    [InlineData("court", "a\nb", "value")]
    [InlineData("defendants[0].counts[0].found", "ГК 15", "value")]
    [InlineData("defendants[0].counts[0].found", "УК 188(3)(3,)", "value")]
    [InlineData("defendants[0].counts[0].punishment", "fine 40 mrp conditional", "value")]
    [InlineData("defendants[0].counts[0].punishment", "fine -1 mrp", "value")]
    [InlineData("defendants[0].counts[0].punishment", "unspecified 1 days", "value")]
    [InlineData("defendants[0].counts[0].damage_tenge", "1e30", "value")]
    public void What_cannot_be_corrected_is_refused_with_what_can(string path, string value, string field)
    {
        var refusal = Assert.Throws<ActCorrectionException>(() => new ActCorrection(path, value).Apply(Act));

        Assert.Equal(field, refusal.Field);
        Assert.NotEmpty(refusal.Message);
    }

    [Fact]
    public void Whatever_is_given_is_taken_or_refused() =>
        Prop.ForAll(
            ArbMap.Default.ArbFor<string>().Generator.Or(Gen.Elements("court", "date", "defendants[0].counts[0].punishment", "defendants[0].factors[53(1)(1)]")).ToArbitrary(),
            ArbMap.Default.ArbFor<string>(),
            (path, value) =>
            {
                try
                {
                    var correction = new ActCorrection(path ?? "", value ?? "");
                    return correction.Current(correction.Apply(Act)) == correction.Value;
                }
                catch (ActCorrectionException)
                {
                    return true;
                }
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithReplay(20260101UL, 1UL));
}
