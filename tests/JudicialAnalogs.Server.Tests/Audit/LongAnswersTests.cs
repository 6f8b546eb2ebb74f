using JudicialAnalogs.Server.Audit;
using JudicialAnalogs.Server.Jobs;
using JudicialAnalogs.V1;
using Microsoft.Extensions.Logging.Abstractions;

namespace JudicialAnalogs.Server.Tests.Audit;

public sealed class LongAnswersTests : IAsyncDisposable
{
    private readonly JobBoard _jobs = new(TimeProvider.System, NullLogger<JobBoard>.Instance);

    private LongAnswers Desk => field ??= new LongAnswers(_jobs, TimeProvider.System);

    public ValueTask DisposeAsync() => _jobs.DisposeAsync();

    [Fact]
    public async Task One_question_is_reckoned_once_until_the_archive_changes()
    {
        var reckoned = 0;

        for (var i = 0; i < 3; i++)
            Assert.Equal("answer", await SettledAsync(7, () => reckoned++));
        Assert.Equal(1, reckoned);
        await SettledAsync(8, () => reckoned++);
        Assert.Equal(2, reckoned);
    }

    [Fact]
    public async Task A_failure_is_shown_and_not_tried_again_at_once()
    {
        var tried = 0;
        LongAnswer<string> answer;
        do
            answer = await AskAsync(1, () => throw new InvalidDataException($"{++tried}"));
        while (answer.Job!.State == JobState.Running);

        Assert.Equal(JobState.Failed, (await AskAsync(1, () => tried++)).Job!.State);
        Assert.Equal(1, tried);
    }

    [Fact]
    public async Task What_was_asked_long_ago_makes_room()
    {
        var reckoned = 0;
        for (var sequence = 0; sequence < 40; sequence++)
            await SettledAsync(sequence, () => reckoned++);
        await SettledAsync(39, () => reckoned++);
        Assert.Equal(40, reckoned);
        await SettledAsync(0, () => reckoned++);
        Assert.Equal(41, reckoned);
    }

    private async Task<string> SettledAsync(long sequence, Action reckon)
    {
        LongAnswer<string> answer;
        do
            answer = await AskAsync(sequence, reckon);
        while (answer.Value is null);
        return answer.Value;
    }

    private Task<LongAnswer<string>> AskAsync(long sequence, Action reckon) => Desk.AskAsync(
        "AuditKpi", new KpiReportRequest(), sequence, "/audit/kpi",
        (_, _) =>
        {
            reckon();
            return Task.FromResult("answer");
        },
        TestContext.Current.CancellationToken);
}
