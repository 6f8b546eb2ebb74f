using JudicialAnalogs.CorpusTools.Calling;
using JudicialAnalogs.Server.Limits;
using JudicialAnalogs.V1;
using Microsoft.Extensions.DependencyInjection;

namespace JudicialAnalogs.Server.Tests.Limits;

public class CancelledCallsTests
{
    [Fact]
    public async Task A_comparison_that_nobody_waits_for_gives_its_place_and_its_bytes_back()
    {
        await using var server = await TestServer.StartAsync(limits: new LimitOptions { PerCaller = false, HeavyAtOnce = 1, Waiting = 0 });
        var gate = server.Services.GetRequiredService<CallGate>();
        var draft = Asked.Assess("cancelled-long");
        draft.Case.Text = string.Concat(Enumerable.Repeat(Asked.Facts + "\n", 3_900_000 / (Asked.Facts.Length + 1)));
        using var caller = new GrpcCaller(server.Address);
        using var hangUp = new CancellationTokenSource();
        var call = caller.CallAsync<AssessDraftResponse>("/judicial.analogs.v1.DraftService/AssessDraft", draft, hangUp.Token);
        await UntilAsync(() => gate.Working == 1);
        await hangUp.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        await UntilAsync(() => gate.Working == 0 && server.Services.GetRequiredService<RequestBytes>().Held == 0);
        Assert.Empty((await server.Records.Drafts.ListAsync(new() { Limit = 10 }, TestContext.Current.CancellationToken)).ToList());
        await server.CallAsync<AssessDraftResponse>("DraftService/AssessDraft", Asked.Assess("after-cancelled"), "person");
    }

    private static async Task UntilAsync(Func<bool> reached)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (!reached())
            await Task.Delay(5, patience.Token);
    }
}
