using System.Text.Json;
using JudicialAnalogs.CorpusTools.Conformance;
using JudicialAnalogs.V1;

namespace CorpusTools.Tests.Commands;

/// <summary>Commands that call a running server, over the synthetic archive of the demo.</summary>
[Collection(nameof(OneConsole))]
public sealed class RunningServerTests(SmallSyntheticServer server) : IClassFixture<SmallSyntheticServer>
{
    // The demo has acts and no texts of laws.
    private static readonly string[] Skipped = ["evidence.norms"];

    [Fact]
    public async Task The_server_keeps_its_contract_and_nothing_is_left_open()
    {
        var run = await CommandLineRun.OfAsync("conformance", "--server", server.Grpc, "--panel", server.Address, "--json");

        var report = JsonDocument.Parse(run.Output).RootElement;
        var checks = report.GetProperty("checks").EnumerateArray().ToList();
        string[] NamesOf(string result) => [.. checks.Where(check => check.GetProperty("result").GetString() == result).Select(check => $"{check.GetProperty("name").GetString()}: {check.GetProperty("why").GetString()}")];
        Assert.Empty(NamesOf("failed"));
        Assert.Equal(Skipped, NamesOf("skipped").Select(name => name.Split(':')[0]));
        Assert.Equal(0, run.Code);
        Assert.Equal(ConformanceRun.Checks().Count, checks.Count);
        Assert.All(checks, check => Assert.NotEmpty(check.GetProperty("demand").GetString()!));
        Assert.Empty(report.GetProperty("left").EnumerateArray());
        Assert.Single(report.GetProperty("decided").EnumerateArray());
        Assert.True(report.GetProperty("withdrawn").GetArrayLength() > 10);
    }

    [Fact]
    public async Task Without_a_decision_every_draft_is_withdrawn()
    {
        var run = await CommandLineRun.OfAsync("conformance", "--server", server.Grpc, "--only", "draft.", "--no-decision", "--json");

        var report = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal((0, 0), (run.Code, report.GetProperty("failed").GetInt32()));
        Assert.Empty(report.GetProperty("decided").EnumerateArray());
        foreach (var draft in report.GetProperty("withdrawn").EnumerateArray())
        {
            using var caller = new JudicialAnalogs.CorpusTools.Calling.GrpcCaller(new Uri(server.Grpc));
            var kept = await caller.CallAsync<GetDraftResponse>("/judicial.analogs.v1.DraftService/GetDraft", new GetDraftRequest { DraftId = draft.GetString() }, TestContext.Current.CancellationToken);
            Assert.Equal(DraftState.Withdrawn, kept.State);
        }
    }

    [Fact]
    public async Task A_server_that_does_not_keep_the_contract_fails_by_name()
    {
        // The panel's port speaks HTTP/1.1: nothing of gRPC answers there.
        var run = await CommandLineRun.OfAsync("conformance", "--server", server.Address, "--only", "reach.");

        Assert.Equal(1, run.Code);
        Assert.Contains("FAILED   reach.DraftService", run.Output, StringComparison.Ordinal);
        Assert.Contains("demanded: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Checks_that_do_not_exist_are_bad_input()
    {
        var run = await CommandLineRun.OfAsync("conformance", "--server", server.Grpc, "--only", "nonsense");

        Assert.Equal(2, run.Code);
        Assert.Contains("errors", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_load_is_bounded_by_its_calls_tells_percentiles_and_memory_and_leaves_no_open_draft()
    {
        var run = await CommandLineRun.OfAsync("load", "--server", server.Grpc, "--calls", "24", "--callers", "3", "--mix", "1:1:1", "--every", "1", "--seconds", "120", "--json");

        Assert.Equal((0, 0), (run.Code, Json(run).GetProperty("errors").GetInt32()));
        var methods = Json(run).GetProperty("methods").EnumerateArray().ToDictionary(method => method.GetProperty("method").GetString()!);
        Assert.Equal(24, new[] { "FindAnalogs", "AssessDraft", "RecordReason" }.Sum(name => methods[name].GetProperty("answered").GetInt32()));
        Assert.All(methods.Values, method => Assert.True(method.GetProperty("p50").GetDouble() <= method.GetProperty("max").GetDouble()));
        Assert.Equal(methods["AssessDraft"].GetProperty("answered").GetInt32(), methods["WithdrawDraft"].GetProperty("answered").GetInt32());
        Assert.All(Json(run).GetProperty("looks").EnumerateArray(), look => Assert.True(look.GetProperty("resident_megabytes").GetDouble() > 1));
        Assert.True(Json(run).GetProperty("allocated_megabytes_per_call").GetDouble() > 0);
        Assert.Contains("MB resident", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_load_is_made_of_the_drafts_of_a_folder_and_fails_when_more_calls_fail_than_may()
    {
        var drafts = Directory.CreateTempSubdirectory("load-tests-");
        try
        {
            // Facts alone can be searched for, but a draft needs a punishment.
            await File.WriteAllTextAsync(Path.Combine(drafts.FullName, "facts.txt"), "Похищен велосипед.", TestContext.Current.CancellationToken);
            string[] load = ["load", "--server", server.Grpc, "--drafts", drafts.FullName, "--calls", "3", "--callers", "1"];

            var found = await CommandLineRun.OfAsync([.. load, "--mix", "1:0:0", "--json"]);
            Assert.Equal((0, 0), (found.Code, Json(found).GetProperty("errors").GetInt32()));
            var refused = await CommandLineRun.OfAsync([.. load, "--mix", "0:1:0"]);
            Assert.Equal(1, refused.Code);
            Assert.Contains("3 INVALID_ARGUMENT", refused.Output, StringComparison.Ordinal);
            Assert.Equal(0, (await CommandLineRun.OfAsync([.. load, "--mix", "0:1:0", "--errors-allowed", "3"])).Code);
        }
        finally
        {
            drafts.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("--mix", "1:2")]
    [InlineData("--mix", "0:0:0")]
    [InlineData("--seconds", "0")]
    [InlineData("--drafts", "no-such-folder")]
    [InlineData("--token-file", "no-such-file")]
    public async Task A_load_that_cannot_be_made_is_bad_input(string option, string value)
    {
        var run = await CommandLineRun.OfAsync("load", "--server", server.Grpc, option, value);

        Assert.Equal(2, run.Code);
        Assert.Contains(option, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_load_on_a_server_out_of_reach_is_exit_code_3() =>
        Assert.Equal(3, (await CommandLineRun.OfAsync("load", "--server", "http://127.0.0.1:1")).Code);

    [Fact]
    public async Task A_second_server_on_the_same_folder_is_refused_in_one_line_that_says_what_to_do()
    {
        var second = await CommandLineRun.OfAsync("serve", "--data", server.Folder, "--port", "0", "--panel-port", "0");

        Assert.Equal(3, second.Code);
        var line = Assert.Single(second.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("in use by another process. Stop it, or give this one another folder.", line, StringComparison.Ordinal);
        Assert.Equal(0, (await CommandLineRun.OfAsync("status", "--server", server.Grpc)).Code);
    }

    [Fact]
    public async Task A_round_of_spoilt_calls_is_told_with_its_statuses()
    {
        var round = await CommandLineRun.OfAsync("evaluate", "wire", "--inputs", "60", "--seed", "3", "--json");

        Assert.Equal(0, round.Code);
        Assert.Equal(60, Json(round).GetProperty("inputs").GetInt32());
        Assert.Empty(Json(round).GetProperty("failures").EnumerateArray());
    }

    private static JsonElement Json(CommandLineRun run) => JsonDocument.Parse(run.Output).RootElement;
}
