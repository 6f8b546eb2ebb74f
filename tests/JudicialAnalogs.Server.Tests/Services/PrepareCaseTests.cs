using Google.Rpc;
using Grpc.Core;
using JudicialAnalogs.Records.PreparedCases;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Tests.Services;

public class PrepareCaseTests(BurglaryServer shared)
{
    private readonly TestServer _server = shared.Server;

    [Fact]
    public async Task A_prepared_case_is_kept_for_the_person_named_and_its_link_says_when_it_ends()
    {
        var answer = await PrepareAsync(Asked.Prepare("prepare-1"));

        var kept = await _server.Records.PreparedCases.FindAsync(answer.CaseId, TestContext.Current.CancellationToken);
        Assert.Equal("judge-12", kept!.Author);
        Assert.Equal(kept.ExpiresAt, answer.ExpiresAt.ToDateTimeOffset());
        Assert.Equal(PreparedCase.Lifetime, kept.ExpiresAt - kept.PreparedAt);
        Assert.Matches($"^/cases/open\\?case={answer.CaseId}&expires={kept.ExpiresAt.ToUnixTimeSeconds()}&signature=[A-Za-z0-9_-]{{43}}&lang=ru$", answer.Link);
    }

    [Fact]
    public async Task A_repeated_call_gives_the_same_link_and_another_person_has_keys_of_their_own()
    {
        var answer = await PrepareAsync(Asked.Prepare("prepare-2"));

        Assert.Equal(answer, await PrepareAsync(Asked.Prepare("prepare-2")));
        Assert.NotEqual(answer.CaseId, (await PrepareAsync(Asked.Prepare("prepare-2"), "judge-13")).CaseId);
        var other = Asked.Prepare("prepare-2");
        other.Case.CaseNumber = "1-26-99";
        var refused = await Assert.ThrowsAsync<RpcException>(() => PrepareAsync(other));
        Assert.Equal("IDEMPOTENCY_KEY_REUSED", refused.GetRpcStatus()!.GetDetail<ErrorInfo>()!.Reason);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("/cases/1")]
    [InlineData("https://user:password@cases.example/1")]
    [InlineData("ftp://cases.example/1")]
    public async Task A_way_back_that_is_no_plain_address_is_refused(string address)
    {
        var request = Asked.Prepare("prepare-3");
        request.ReturnTo = address;

        Assert.Equal("return_to", await RefusedFieldAsync(request));
    }

    [Fact]
    public async Task A_case_that_could_not_be_compared_is_refused_to_the_system_that_sent_it()
    {
        var unknown = Asked.Prepare("prepare-4");
        unknown.Case.Count.Factors.Add("no code");
        var unsized = Asked.Prepare("prepare-4");
        unsized.Punishment.Amount = 0;
        var typed = Asked.Prepare("prepare-4");
        typed.Case.Typed = true;

        Assert.Equal("case.count.factors[1]", await RefusedFieldAsync(unknown));
        Assert.Equal("punishment.amount", await RefusedFieldAsync(unsized));
        Assert.Equal("case.typed", await RefusedFieldAsync(typed));
        Assert.Equal("case.text", await RefusedFieldAsync(new PrepareCaseRequest { IdempotencyKey = "prepare-4" }));
        Assert.Equal("idempotency_key", await RefusedFieldAsync(Asked.Prepare("")));
    }

    [Fact]
    public async Task A_case_may_be_prepared_before_its_punishment_is_settled()
    {
        var request = Asked.Prepare("prepare-5");
        request.Punishment = null;

        Assert.NotEmpty((await PrepareAsync(request)).Link);
    }

    private Task<PrepareCaseResponse> PrepareAsync(PrepareCaseRequest request, string actor = "judge-12") =>
        _server.CallAsync<PrepareCaseResponse>("DraftService/PrepareCase", request, actor);

    private async Task<string> RefusedFieldAsync(PrepareCaseRequest request)
    {
        var refused = await Assert.ThrowsAsync<RpcException>(() => PrepareAsync(request));
        Assert.Equal(StatusCode.InvalidArgument, refused.StatusCode);
        return refused.GetRpcStatus()!.GetDetail<BadRequest>()!.FieldViolations.Single().Field;
    }
}
