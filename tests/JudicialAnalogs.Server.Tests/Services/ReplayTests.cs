using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Records;
using JudicialAnalogs.Server.Hosting;
using JudicialAnalogs.Server.Replays;
using JudicialAnalogs.Testing;
using JudicialAnalogs.V1;
using Microsoft.Extensions.Logging.Abstractions;

namespace JudicialAnalogs.Server.Tests.Services;

public sealed class ReplayTests : IDisposable
{
    private static readonly Caller Clerk = new("clerk", "operator", "test");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("analogs-tests-");
    private readonly IReadOnlyList<CourtAct> _acts = MadeUpAct.Burglaries(160);
    private int _asked;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Answers_given_while_acts_law_corrections_and_removals_came_in_are_made_again_to_the_byte()
    {
        var before = new List<string>();
        var after = new List<string>();
        await using (var server = await StartAsync(_acts.Take(30)))
            before.Add(await AssessAsync(server));
        await using (var server = await StartAsync(_acts.Take(80)))
        {
            before.Add(await AssessAsync(server));
            await server.Records.Norms.UpsertAsync([Article("Кража, первая редакция.")], Clerk, cancellationToken: Cancel);
        }

        await using (var server = await StartAsync(_acts.Skip(80).Take(20)))
        {
            before.Add(await AssessAsync(server));
            await CorrectAsync(server.Records, "burglary-0003");
        }

        await using (var server = await StartAsync([]))
        {
            before.Add(await AssessAsync(server));
            await server.Records.Acts.RemoveAsync("burglary-0007", Clerk, cancellationToken: Cancel);
        }

        await using (var server = await StartAsync([]))
        {
            after.Add(await AssessAsync(server));
            await server.Records.Norms.UpsertAsync([Article("Кража, вторая редакция.")], Clerk, cancellationToken: Cancel);
            await server.Records.Acts.AppendAsync([.. _acts.Skip(1).Take(2).Select(act => act with { Court = act.Court + " № 2" })], Clerk, cancellationToken: Cancel);
        }

        for (var i = 0; i < 6; i++)
        {
            await using var server = await StartAsync(_acts.Skip(100 + (10 * i)).Take(10));
            after.Add(await AssessAsync(server, i % 2 == 0 ? 84 : 30));
            await CorrectAsync(server.Records, $"burglary-00{20 + i}");
        }

        await using var engine = await OpenAsync();
        foreach (var draft in after)
        {
            var report = await ReplayAsync(engine, draft);
            Assert.True(report.Outcome == ReplayOutcome.Same, $"{draft}: {string.Join(' ', report.Why)} {string.Join('\n', report.Differences)}");
            Assert.True(report.Steps > 0);
            Assert.Equal(report.Origin!.Index, report.Reached);
        }

        // What stood before the removal cannot be made again from what the law had erased: that is said, with the act and the values.
        foreach (var draft in before)
        {
            var report = await ReplayAsync(engine, draft);
            if (draft == before[0] && report.Outcome == ReplayOutcome.NotPossible)
                continue;
            Assert.Equal((ReplayOutcome.Differs, "burglary-0007"), (report.Outcome, Assert.Single(report.Removed)));
            Assert.NotEmpty(report.Differences);
            Assert.NotEmpty(report.Why);
        }
    }

    [Fact]
    public async Task Without_removals_every_answer_is_made_again_to_the_byte_from_the_first_act_on()
    {
        var drafts = new List<string>();
        foreach (var (skip, take) in new[] { (0, 20), (20, 15), (35, 40), (75, 3), (78, 60), (138, 1) })
        {
            await using var server = await StartAsync(_acts.Skip(skip).Take(take));
            drafts.Add(await AssessAsync(server));
            await CorrectAsync(server.Records, $"burglary-{skip:d4}");
        }

        await using var engine = await OpenAsync();
        foreach (var draft in drafts)
        {
            var report = await ReplayAsync(engine, draft);
            Assert.True(report.Outcome == ReplayOutcome.Same, $"{draft}: {string.Join(' ', report.Why)} {string.Join('\n', report.Differences)}");
        }
    }

    [Fact]
    public async Task An_answer_is_made_again_after_the_index_folder_was_lost_and_the_index_rebuilt()
    {
        string first;
        await using (var server = await StartAsync(_acts.Take(60)))
            first = await AssessAsync(server);
        await using (await StartAsync(_acts.Skip(60).Take(10)))
        {
        }

        Directory.Delete(Path.Combine(_folder.FullName, "index"), recursive: true);
        File.Delete(Path.Combine(_folder.FullName, "calibration-by-facts.json"));
        string second;
        await using (var server = await StartAsync(_acts.Skip(70).Take(10)))
        {
            await server.CallAsync<RebuildIndexResponse>("SystemService/RebuildIndex", new RebuildIndexRequest());
            second = await AssessAsync(server);
        }

        await using (await StartAsync(_acts.Skip(80).Take(10)))
        {
        }

        await using var engine = await OpenAsync();
        Assert.Equal(ReplayOutcome.Same, (await ReplayAsync(engine, first)).Outcome);
        Assert.Equal(ReplayOutcome.Same, (await ReplayAsync(engine, second)).Outcome);
    }

    [Fact]
    public async Task Each_version_of_a_changed_draft_is_made_again_and_an_unchanged_archive_needs_no_other_index()
    {
        await using (var server = await StartAsync(_acts.Take(60)))
        {
            var draft = await AssessAsync(server);
            var changed = Asked.Assess("changed", 28);
            (changed.DraftId, changed.Context.Language, changed.Case.DecidedOn) = (draft, V1.Language.Kazakh, null);
            await server.CallAsync<AssessDraftResponse>("DraftService/AssessDraft", changed);
        }

        await using var engine = await OpenAsync();
        var replay = new DraftReplay(engine);
        foreach (var version in new[] { 1, 2 })
        {
            var report = await replay.RunAsync("d0000000001", version, Path.Combine(_folder.FullName, "unused"), Cancel);
            Assert.True(report.Outcome == ReplayOutcome.Same, string.Join('\n', report.Differences));
            Assert.Equal((0, version), (report.Steps, report.Version));
        }

        await Assert.ThrowsAsync<Records.Failures.DraftNotFoundException>(() => replay.RunAsync("d0000000001", 3, "", Cancel));
        await Assert.ThrowsAsync<Records.Failures.DraftNotFoundException>(() => replay.RunAsync("d0000000002", 0, "", Cancel));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static Norm Article(string text) => new(NormRef.Parse("УК 188"), LawLanguage.Russian, "Кража", text, new DateOnly(2015, 1, 1), null, "code.txt", "");

    private static async Task CorrectAsync(IRecords records, string act)
    {
        var correction = new Law.Corrections.ActCorrection("defendants[0].counts[0].found", "УК 188(1)");
        await records.Corrections.ProposeAsync(act, correction, "", Clerk, $"{act}-1", Cancel);
        await records.Corrections.ProposeAsync(act, correction, "", Clerk with { Actor = "clerk-2" }, $"{act}-2", Cancel);
    }

    private Task<TestServer> StartAsync(IEnumerable<CourtAct> acts) => TestServer.StartAsync([.. acts], _folder.FullName);

    private async Task<string> AssessAsync(TestServer server, double months = 84) =>
        (await server.CallAsync<AssessDraftResponse>("DraftService/AssessDraft", Asked.Assess($"replayed-{_asked++}", months))).DraftId;

    private async Task<Engine> OpenAsync()
    {
        var engine = await Engine.OpenAsync(new ArchiveFolder(_folder.FullName), TimeProvider.System, NullLogger.Instance, Cancel);
        await engine.CatchUp.RunAsync(null, Cancel);
        return engine;
    }

    private static async Task<ReplayReport> ReplayAsync(Engine engine, string draft)
    {
        var folder = Directory.CreateTempSubdirectory("analogs-tests-");
        try
        {
            return await new DraftReplay(engine).RunAsync(draft, 0, folder.FullName, Cancel);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
