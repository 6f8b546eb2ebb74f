using Grpc.Core;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Server.Texts;
using JudicialAnalogs.Testing;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Tests.Services;

public class AspectTests(BurglaryServer shared)
{
    private readonly TestServer _server = shared.Server;

    public static TheoryData<V1.Language> Languages => [V1.Language.Russian, V1.Language.Kazakh, V1.Language.English];

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Every_aspect_says_level_group_guarantee_and_what_stands_behind_it_in_the_language_asked_for(V1.Language language)
    {
        var request = Asked.Assess($"aspects-{language}");
        request.Context = Asked.In(language);

        var assessed = await _server.CallAsync<AssessDraftResponse>("DraftService/AssessDraft", request);

        var (punishment, qualification, discussion) = (assessed.FarFromPractice[0], assessed.FarFromPractice[1], assessed.FarFromPractice[2]);
        Assert.All([punishment, qualification], finding => Assert.NotEmpty(finding.Guarantee));
        Assert.All([punishment, qualification], finding => Assert.NotEmpty(finding.Stratum));
        Assert.All(assessed.FarFromPractice, finding => Assert.NotEmpty(finding.Message));
        Assert.Contains(PunishmentWording.Size(Wording.Of(language), 84, Law.Punishments.PunishmentUnit.Months), punishment.Effect, StringComparison.Ordinal);
        Assert.NotEqual(DivergenceLevel.Sharp, qualification.Level);
        Assert.InRange(qualification.Qualification.ArticleProbability, 0.9, 1);
        Assert.Equal(1, qualification.Qualification.Found.Sum(share => share.Share), 6);
        Assert.Equal(Wording.Of(language).Say("Divergence.Abstention.NoText"), discussion.Message);
        Assert.Contains('-', assessed.Context.CalibrationVersion);
    }

    [Fact]
    public async Task Counterfactuals_show_ranges_where_enough_decisions_are_and_no_number_alone()
    {
        var assessed = await _server.CallAsync<AssessDraftResponse>("DraftService/AssessDraft", Asked.Assess("counterfactuals"));

        var finding = assessed.FarFromPractice[0];
        Assert.Equal(finding.CounterfactualGroups.Count, finding.Counterfactuals.Count);
        Assert.True(finding.CounterfactualGroups.Count >= 3);
        Assert.Equal("as_in_draft", finding.CounterfactualGroups[0].Key);
        Assert.All(finding.CounterfactualGroups, group => Assert.NotEqual(DivergenceLevel.Unspecified, group.Level));
        Assert.Equal(finding.Level, finding.CounterfactualGroups[0].Level);
        Assert.All(finding.CounterfactualGroups, group => Assert.Equal(group.Circumstance, CounterfactualWording.Circumstance(Wording.Russian, group)));
        Assert.All(finding.CounterfactualGroups, group => Assert.InRange(group.Size, 5, 300));
        Assert.All(finding.CounterfactualGroups, group => Assert.Equal(group.Size, group.Punishments.Shares.Sum(share => share.Count)));
        Assert.All(
            finding.CounterfactualGroups.SelectMany(group => group.Punishments.Shares).Where(share => share.Size is not null),
            share => Assert.Equal(share.Size.Count >= 20, share.Size.HasP25));
        Assert.Contains(finding.Counterfactuals, sentence => sentence.Contains(Wording.Russian.Say("Circumstance.Plea.Denied"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_qualification_that_no_case_alike_was_found_under_asks_for_a_reason_by_itself()
    {
        var request = Asked.Assess("foreign-article", 28);
        request.Case.Count.Found = new Qualification { Article = "293", Part = "1" };

        var assessed = await _server.CallAsync<AssessDraftResponse>("DraftService/AssessDraft", request);

        Assert.Equal(DivergenceLevel.NotEnoughPractice, assessed.FarFromPractice[0].Level);
        Assert.Equal((DivergenceAspect.Qualification, DivergenceLevel.Sharp), (assessed.FarFromPractice[1].Aspect, assessed.FarFromPractice[1].Level));
        Assert.Equal(DraftState.ReasonRequired, assessed.State);
    }

    [Fact]
    public async Task A_claim_is_compared_by_outcome_and_award_and_no_rule_of_punishment_is_asked()
    {
        await using var server = await TestServer.StartAsync([.. Enumerable.Range(0, 90).Select(i => LoanClaim(i))]);
        var text = LoanClaim(1_000).Text;
        var request = new AssessDraftRequest
        {
            Context = Asked.In(V1.Language.Russian),
            IdempotencyKey = "claim",
            Case = new CaseDescription { Text = text, DecidedOn = new Day { Year = 2026, Month = 1, Day_ = 15 } },
            Claim = new ActClaim { Type = "взыскание долга по договору займа", AmountTenge = 1_000_000, Outcome = ClaimOutcome.Refused },
        };

        var refused = await server.CallAsync<AssessDraftResponse>("DraftService/AssessDraft", request);
        request.IdempotencyKey = "claim-2";
        request.Claim.Outcome = ClaimOutcome.Granted;
        request.Claim.AwardedTenge = 1_000_000;
        var granted = await server.CallAsync<AssessDraftResponse>("DraftService/AssessDraft", request);

        Assert.Equal([DivergenceAspect.Outcome, DivergenceAspect.Award, DivergenceAspect.Arguments], refused.FarFromPractice.Select(finding => finding.Aspect));
        Assert.Equal((DivergenceLevel.Sharp, DraftState.ReasonRequired), (refused.FarFromPractice[0].Level, refused.State));
        Assert.Equal((DivergenceLevel.None, DivergenceLevel.None, DraftState.Assessed), (granted.FarFromPractice[0].Level, granted.FarFromPractice[1].Level, granted.State));
        Assert.Contains("100", granted.FarFromPractice[1].Effect, StringComparison.Ordinal);
        Assert.Empty(refused.OutsideTheLaw.Concat(refused.LawCannotTell).Concat(refused.LawKept));
        Assert.Null(refused.Punishment);
    }

    [Fact]
    public async Task A_claim_whose_end_is_neither_given_nor_read_is_refused_by_its_field()
    {
        var request = new AssessDraftRequest
        {
            IdempotencyKey = "claim-open",
            Case = new CaseDescription { Text = "Истец просил взыскать долг по расписке." },
            Claim = new ActClaim { AmountTenge = 5 },
        };

        var refusal = await Assert.ThrowsAsync<RpcException>(() => _server.CallAsync<AssessDraftResponse>("DraftService/AssessDraft", request));

        Assert.Equal("claim.outcome", refusal.GetRpcStatus()!.GetDetail<Google.Rpc.BadRequest>()!.FieldViolations[0].Field);
    }

    private static Law.Acts.CourtAct LoanClaim(int number)
    {
        var facts = $"Истец передал ответчику {100 + (number % 37)} тысяч тенге по расписке, ответчик обязался вернуть деньги до конца года и не вернул, на претензию не ответил.";
        var act = new MadeUpAct
        {
            Id = $"loan-{number:d4}",
            CaseNumber = $"2-{number}",
            Facts = facts,
            Reasoning = "Заключение договора займа подтверждено распиской, доказательств возврата ответчик не представил.",
            Operative = "Иск удовлетворить, взыскать сумму долга.",
        }.Build();
        return act with
        {
            Kind = Law.Acts.ActKind.CivilJudgment,
            Defendants = [],
            Text = act.Text.Replace("ПРИГОВОР", "РЕШЕНИЕ ", StringComparison.Ordinal),
            CitedNorms = [NormRef.Parse("ГК 715")],
            Claim = new Law.Acts.Claim("взыскание долга по договору займа", 1_000_000, Law.Acts.ClaimOutcome.Granted, 1_000_000 - (number % 3)),
        };
    }
}
