using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Tests.Services;

public class LegalFactsTests(BurglaryServer shared)
{
    private readonly TestServer _server = shared.Server;

    [Fact]
    public async Task A_rule_cannot_tell_until_the_fact_it_asks_for_is_given()
    {
        Assert.Contains(("УК 40(3)", LawResult.CannotTell), await ResultsAsync(null));
        Assert.Contains(("УК 51(1)", LawResult.OutsideTheLaw), await ResultsAsync(Expelled(foreigner: false)));
        Assert.DoesNotContain(("УК 51(1)", LawResult.OutsideTheLaw), await ResultsAsync(Expelled(foreigner: true)));
    }

    [Fact]
    public async Task A_rule_keeps_its_name_whatever_norm_decides()
    {
        var unknown = await FindingsAsync(null);
        var broken = await FindingsAsync(Expelled(foreigner: false));

        Assert.Equal(unknown.Select(finding => finding.Rule), broken.Select(finding => finding.Rule));
        Assert.Equal("УК 40(3)", Assert.Single(broken, finding => finding.Norm == "УК 51(1)").Rule);
    }

    [Fact]
    public async Task No_earlier_convictions_are_another_thing_than_unknown_ones()
    {
        var none = new LegalFacts { EarlierConvictions = new EarlierConvictions() };

        Assert.Contains(("УК 14", LawResult.CannotTell), await ResultsAsync(null, Recidivism.Recidivism));
        Assert.Contains(("УК 14", LawResult.OutsideTheLaw), await ResultsAsync(none, Recidivism.Recidivism));
    }

    private static LegalFacts Expelled(bool foreigner) => new()
    {
        Foreigner = foreigner,
        AdditionalPunishments = new AdditionalPunishments { Punishments = { new AdditionalPunishment { Kind = AdditionalPunishmentKind.Expulsion, Months = 60 } } },
    };

    private async Task<List<(string Norm, LawResult Result)>> ResultsAsync(LegalFacts? facts, Recidivism recidivism = Recidivism.None) =>
        [.. (await FindingsAsync(facts, recidivism)).Select(finding => (finding.Norm, finding.Result))];

    private async Task<IReadOnlyList<LawFinding>> FindingsAsync(LegalFacts? facts, Recidivism recidivism = Recidivism.None)
    {
        var count = Asked.Burglary().Count;
        count.LegalFacts = facts;
        count.Recidivism = recidivism;
        var request = new CheckPunishmentRequest { Context = Asked.In(V1.Language.Russian), Count = count, Punishment = Asked.Months(28), Procedure = Procedure.General };
        return (await _server.CallAsync<CheckPunishmentResponse>("LawService/CheckPunishment", request)).Findings;
    }
}
