using System.Text;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Factors;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Reading.ActReading;

namespace JudicialAnalogs.Reading.Tests.ActReading;

public sealed class VerdictReadingTests
{
    private static readonly CourtAct Russian = Reading.Of(Acts.RussianVerdict).Act;
    private static readonly CourtAct Kazakh = Reading.Of(Acts.KazakhVerdict).Act;

    [Fact]
    public void The_head_gives_court_region_number_and_day()
    {
        Assert.Equal(ActKind.Verdict, Russian.Kind);
        Assert.Equal(LawLanguage.Russian, Russian.Language);
        Assert.Equal("Суд № 2 города Актобе Актюбинской области", Russian.Court);
        Assert.Equal("Актюбинская область", Russian.Region);
        Assert.Equal("1512-25-00-1/77", Russian.CaseNumber);
        Assert.Equal(new DateOnly(2025, 5, 14), Russian.Date);

        Assert.Equal(LawLanguage.Kazakh, Kazakh.Language);
        Assert.Equal("Маңғыстау облысы Ақтау қалалық соты", Kazakh.Court);
        Assert.Equal("Мангистауская область", Kazakh.Region);
        Assert.Equal(new DateOnly(2025, 7, 7), Kazakh.Date);
    }

    [Fact]
    public void A_count_keeps_charge_and_finding_and_the_conditional_punishment()
    {
        var defendant = Assert.Single(Russian.Defendants);
        var count = Assert.Single(defendant.Counts);
        Assert.Equal(new Qualification("188", "3", ["1"]), count.Charged);
        Assert.Equal(new Qualification("188", "3", ["1"]), count.Found);
        Assert.Equal(new Punishment(PunishmentKind.Imprisonment, 30, PunishmentUnit.Months, Conditional: true), defendant.FinalPunishment);
        Assert.Equal(30, defendant.ProbationMonths);
        Assert.Equal(2_300_000, count.DamageTenge);
        Assert.Equal(Compensation.Full, count.Compensation);
        Assert.Equal(Plea.Admitted, defendant.Plea);
        Assert.Equal(1990, defendant.BirthYear);

        var kazakh = Assert.Single(Kazakh.Defendants);
        Assert.Equal(new Qualification("106", "1", []), Assert.Single(kazakh.Counts).Found);
        Assert.Equal(new Punishment(PunishmentKind.Imprisonment, 36, PunishmentUnit.Months), kazakh.FinalPunishment);
        Assert.Equal(Plea.Admitted, kazakh.Plea);
    }

    [Fact]
    public void An_earlier_conviction_is_no_count()
    {
        var prior = Assert.Single(Russian.Defendants[0].PriorConvictions);
        Assert.Equal(new Qualification("190", "1", []), prior.Qualification);
        Assert.Equal("1 году ограничения свободы", prior.Punishment);
    }

    [Fact]
    public void Only_what_the_court_recognised_is_an_accepted_factor()
    {
        Assert.Equal(["53(1)(11)", "53(1)(6)"], Codes(Russian));
        Assert.Equal(["53(1)(11)"], Codes(Kazakh));
        Assert.Contains(Russian.Defendants[0].Factors, factor => factor.Code.ToString() == "54(1)(12)" && factor.Standing == FactorStanding.Rejected);
    }

    [Fact]
    public void Every_span_quotes_the_stored_text()
    {
        foreach (var act in new[] { Russian, Kazakh })
        {
            foreach (var factor in act.Defendants.SelectMany(defendant => defendant.Factors))
                Assert.Equal(factor.Quote, act.Quote(factor.Span));
            foreach (var argument in act.KeyArguments)
                Assert.Equal(argument.Quote, act.Quote(argument.Span));
            foreach (var span in act.Provenance.Values.Select(provenance => provenance.Span).OfType<TextSpan>())
                Assert.True(span.Start >= 0 && span.End <= act.Text.Length);
        }
    }

    [Fact]
    public void What_was_given_beside_the_text_stands_over_what_was_read()
    {
        var line = System.Text.Json.JsonSerializer.Serialize(new { id = "Given_1", text = Acts.RussianVerdict, court = "Суд", date = "2025-05-15", synthetic = true, appeal_outcome = "upheld", model_decision = true });
        var act = Assert.IsType<ReadAct>(Assert.Single(new ActReader().Read(new MemoryStream(Encoding.UTF8.GetBytes(line)), "acts.jsonl", TestContext.Current.CancellationToken))).Act;
        Assert.Matches("^given_1-[0-9a-f]{8}$", act.Id);
        Assert.Equal("Суд", act.Court);
        Assert.Equal(new DateOnly(2025, 5, 15), act.Date);
        Assert.True(act.Synthetic);
        Assert.Equal(AppealOutcome.Upheld, act.AppealOutcome);
        Assert.True(act.ModelDecision);
        Assert.Null(Reading.Of(Acts.RussianVerdict).Act.ModelDecision);
        Assert.Equal("given", act.Provenance["court"].Rule);
        Assert.Equal("acts.jsonl:1", act.Source);
    }

    private static IEnumerable<string> Codes(CourtAct act) => act.Defendants[0].AcceptedFactors.Select(code => code.ToString()).Order(StringComparer.Ordinal);
}
