using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Testing;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Tests.Services;

/// <summary>Profiles and lawful options as a client of the contract sees them.</summary>
public class ProfileTests(BurglaryServer shared)
{
    private readonly TestServer _server = shared.Server;

    [Fact]
    public async Task Every_figure_has_its_counts_behind_it_and_shares_sum_to_one()
    {
        var answer = await FindAsync(V1.Language.Russian);
        var profile = answer.Punishments;

        Assert.Equal(EvidenceTier.Full, profile.Tier);
        Assert.Equal(1, profile.Shares.Sum(share => share.Share), 9);
        Assert.Equal(1, profile.Shares.Sum(share => share.WeightedShare), 9);
        Assert.InRange(profile.EffectiveSize, 50, profile.Size);
        Assert.Equal(answer.Group.Size, profile.Size + profile.WithoutPunishment);
        Assert.All(profile.Shares, share =>
        {
            Assert.Equal(share.Count, share.CountAddresses.Distinct().Count());
            Assert.Equal(share.Size.Values.Count, share.Size.CountAddresses.Count);
            Assert.InRange(share.Size.Median, share.Size.P25, share.Size.P75);
        });
        Assert.Equal(answer.Group.Size, profile.Appeals.Shares.Sum(share => share.Counts.Count));
        Assert.All(answer.Qualification.Shares, share => Assert.Equal(share.Count, share.CountAddresses.Count));
        var address = CountAddress.Parse(profile.Shares[0].CountAddresses[0]);
        Assert.Equal(address.ActId, (await _server.CallAsync<GetActResponse>("CorpusService/GetAct", new GetActRequest { ActId = address.ActId })).Act.Id);
    }

    [Fact]
    public async Task The_weights_of_likeness_change_shares_and_never_the_counts()
    {
        var answer = await FindAsync(V1.Language.Russian);

        Assert.True(answer.Group.EffectiveSize < answer.Group.Size);
        Assert.Equal(answer.Group.Tier, answer.Punishments.Tier);
        Assert.All(answer.Punishments.Shares, share => Assert.Equal((double)share.Count / answer.Punishments.Size, share.Share, 9));
    }

    [Theory]
    [InlineData(V1.Language.Russian, "смягчающ", "Более строгий вид")]
    [InlineData(V1.Language.Kazakh, "оқталу", "неғұрлым қатаң")]
    [InlineData(V1.Language.English, "attempt", "A stricter kind")]
    public async Task Options_stand_beside_practice_with_bounds_norms_and_conditions_in_every_language(V1.Language language, string word, string note)
    {
        var answer = await FindAsync(language, factors: language != V1.Language.Russian);
        var prison = Assert.Single(answer.LawfulOptions, option => option.Form == PunishmentForm.Imprisonment);
        var practice = Assert.Single(answer.Punishments.Shares, share => share.Form == PunishmentForm.Imprisonment);

        Assert.Equal(8, answer.LawfulOptions.Count);
        Assert.Equal((OptionState.Open, PunishmentUnit.Months), (prison.State, prison.Unit));
        Assert.Equal((practice.Count, practice.Share, practice.Size.Median), (prison.PracticeCount, prison.PracticeShare, prison.PracticeSize.Median));
        Assert.Equal(practice.CountAddresses.Take(200), prison.CountAddresses);
        Assert.Contains(prison.Conditions, condition => condition.Message.Contains(word, StringComparison.Ordinal));
        Assert.NotEmpty(prison.Steps);
        Assert.Equal("УК 188(3)(3)", answer.LawfulBasis.Norm);
        Assert.Contains(answer.LawfulBasis.Notes, sentence => sentence.StartsWith(note, StringComparison.Ordinal) || sentence.Contains(note, StringComparison.Ordinal));
        Assert.Contains(answer.LawfulOptions, option => option is { State: OptionState.Excluded, Form: PunishmentForm.CommunityService, Norms.Count: > 0 });
    }

    [Fact]
    public async Task Mitigation_caps_the_option_and_opens_what_lies_below_the_minimum()
    {
        var prison = Assert.Single((await FindAsync(V1.Language.Russian)).LawfulOptions, option => option.Form == PunishmentForm.Imprisonment);

        Assert.Equal((6, 56), (prison.Minimum, prison.Maximum));
        Assert.Contains("УК 55(2)", prison.Norms);
    }

    [Fact]
    public async Task A_draft_carries_the_same_options_and_profiles()
    {
        var assessed = await _server.CallAsync<AssessDraftResponse>("DraftService/AssessDraft", Asked.Assess("profiles", 28));

        Assert.Equal((await FindAsync(V1.Language.Russian)).LawfulOptions, assessed.Practice.LawfulOptions);
        Assert.NotNull(assessed.Practice.LawfulBasis);
    }

    [Fact]
    public async Task Below_five_counts_there_are_cases_and_no_figures()
    {
        await using var server = await TestServer.StartAsync(MadeUpAct.Burglaries(4, prefix: "few-"));

        var answer = await server.CallAsync<FindAnalogsResponse>("AnalogService/FindAnalogs", Asked.Find());

        Assert.Equal(EvidenceTier.CasesOnly, answer.Punishments.Tier);
        Assert.NotEmpty(answer.Punishments.Shares);
        Assert.All(answer.Punishments.Shares, share => Assert.Equal((0, 0, null, share.Count), (share.Share, share.WeightedShare, share.Size, share.CountAddresses.Count)));
        Assert.All(answer.Qualification.Shares, share => Assert.Equal((0, 0), (share.Share, share.WeightedShare)));
        Assert.All(answer.LawfulOptions, option => Assert.Equal((0, null), (option.PracticeShare, option.PracticeSize)));
        Assert.Empty(answer.Arguments.NotAddressedByDraft);
        Assert.Contains(answer.LawfulOptions, option => option is { State: OptionState.Open, PracticeCount: > 0 });
    }

    [Fact]
    public async Task Reasons_of_requalification_are_passages_of_the_act()
    {
        const string reason = "Суд переквалифицирует действия, поскольку проникновение не доказано.";
        var acts = MadeUpAct.Burglaries(6, prefix: "plain-").ToList();
        var act = new MadeUpAct
        {
            Id = "requalified",
            Facts = Asked.Facts,
            Reasoning = reason,
            Charged = new("191", "2", []),
            Found = new("188", "3", ["3"]),
        }.Build();
        var count = act.Defendants[0].Counts[0] with { RequalificationReason = reason };
        acts.Add(act with { Defendants = [act.Defendants[0] with { Counts = [count] }] });
        await using var server = await TestServer.StartAsync(acts);

        var answer = await server.CallAsync<FindAnalogsResponse>("AnalogService/FindAnalogs", Asked.Find());

        var share = Assert.Single(answer.Qualification.Shares, share => share.Charged?.Article == "191");
        var passage = Assert.Single(share.Reasons);
        Assert.Equal(("requalified", reason), (passage.ActId, passage.Text));
        Assert.Equal(reason, act.Text.Substring(passage.Span.Start, passage.Span.Length));
    }

    [Fact]
    public async Task Claims_of_a_civil_case_have_outcomes_and_awards_and_no_punishments()
    {
        var acts = Enumerable.Range(0, 24).Select(i => Loan(i, i % 4 == 0 ? Law.Acts.ClaimOutcome.Refused : Law.Acts.ClaimOutcome.PartlyGranted)).ToList();
        await using var server = await TestServer.StartAsync(acts);
        var request = new FindAnalogsRequest
        {
            Context = Asked.In(V1.Language.Russian),
            Case = new CaseDescription { Text = LoanText("взыскании долга по договору займа в размере 900 000 тенге"), DecidedOn = new Day { Year = 2026, Month = 1, Day_ = 15 } },
        };

        var answer = await server.CallAsync<FindAnalogsResponse>("AnalogService/FindAnalogs", request);

        Assert.NotNull(answer.Claims);
        Assert.Equal(answer.Claims.Size, answer.Claims.Outcomes.Sum(share => share.Claims.Count));
        Assert.Equal(1, answer.Claims.Outcomes.Sum(share => share.WeightedShare), 9);
        Assert.Equal(answer.Claims.Size / 4, answer.Claims.Outcomes.Single(share => share.Outcome == V1.ClaimOutcome.Refused).Claims.Count);
        Assert.Equal((0.5, 0.5), (answer.Claims.AwardedShare.Minimum, answer.Claims.AwardedShare.Maximum));
        Assert.Empty(answer.Punishments.Shares);
        Assert.Empty(answer.LawfulOptions);
    }

    private static CourtAct Loan(int number, Law.Acts.ClaimOutcome outcome)
    {
        var text = LoanText("взыскании долга по договору займа");
        return new CourtAct
        {
            Id = $"loan-{number:00}",
            Source = $"loan-{number}.txt",
            SourceHash = "",
            Synthetic = true,
            Kind = Law.Acts.ActKind.CivilJudgment,
            Language = Law.Norms.LawLanguage.Russian,
            CaseNumber = $"2-{number}",
            Court = $"Суд № {number}",
            Date = new DateOnly(2025, 1, 1).AddDays(number),
            Text = text,
            Segments = [new Segment(Law.Acts.SegmentKind.Descriptive, new Law.Acts.TextSpan(0, text.Length))],
            Claim = new Law.Acts.Claim("взыскание долга по договору займа", 1_000_000, outcome, outcome == Law.Acts.ClaimOutcome.Refused ? 0 : 500_000),
        };
    }

    private static string LoanText(string subject) => $"""
        РЕШЕНИЕ
        Именем Республики Казахстан

        Районный суд рассмотрел гражданское дело по иску к ответчику о {subject}.

        УСТАНОВИЛ:

        Истец передал ответчику деньги по расписке, срок возврата истёк, долг не возвращён. Истец просит взыскать долг и судебные расходы.

        РЕШИЛ:

        Иск удовлетворить частично.
        """;

    private Task<FindAnalogsResponse> FindAsync(V1.Language language, bool factors = true)
    {
        var request = Asked.Find();
        request.Context = Asked.In(language);
        if (!factors)
            request.Case.Count.Factors.Clear();
        return _server.CallAsync<FindAnalogsResponse>("AnalogService/FindAnalogs", request);
    }
}
