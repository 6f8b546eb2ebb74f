using System.Diagnostics;
using System.Text.Json;
using Interop.CaseSystem;
using JudicialAnalogs.Testing;
using JudicialAnalogs.V1;

namespace Interop;

/// <summary>The examples of docs/integration.md, run against the server over a wire whose first connections break.</summary>
public sealed class CaseSystemTests(AnalogsUnderTest server) : IClassFixture<AnalogsUnderTest>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_example_in_CSharp_hands_a_case_over_and_brings_a_draft_to_its_decision()
    {
        await using var wire = new UnsteadyWire(server.Grpc, breaks: 2);
        using var client = new GrpcClient(wire.Address, "judge-7");

        var report = await new CaseExample(client, server.Panel).RunAsync(Cancel);

        Assert.StartsWith("/cases/open?", report.Link, StringComparison.Ordinal);
        Assert.Matches("^/cases/prepared/c[0-9]+\\?lang=kk$", report.Opened);
        Assert.Equal((DraftState.ReasonRequired, DraftState.ReasonRecorded, DraftState.Finalized), (report.Assessed, report.Recorded, report.Decided));
        Assert.Equal((9, "REASON_REQUIRED"), (report.Refused!.Code, report.Refused.Missing.Single()));
        Assert.Contains("себебі көрсетілмеген", report.Refused.Message, StringComparison.OrdinalIgnoreCase);
        Assert.True(wire.Connections > 2, "broken connections were tried again");
        await AssertOnceAsync(report.Draft);
    }

    [Fact]
    public async Task The_example_in_CSharp_tells_which_field_is_refused_and_does_not_ask_again()
    {
        using var client = new GrpcClient(server.Grpc, "judge-7");
        var request = new RecordReasonRequest { Context = new RequestContext { Language = Language.English }, IdempotencyKey = "no text", DraftId = "d0000000001", Category = ReasonCategory.Role };

        var refused = await Assert.ThrowsAsync<RefusedCallException>(() => client.CallAsync<RecordReasonResponse>("RecordReason", request, TimeSpan.FromSeconds(10), Cancel));

        Assert.Equal((3, "text"), (refused.Code, refused.Fields.Single().Key));
        Assert.Equal("This field must not be empty.", refused.Message);
    }

    [Fact]
    public async Task The_example_in_Python_hands_a_case_over_and_brings_a_draft_to_its_decision()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/grpc_python_plugin") && File.Exists("/usr/bin/protoc"), "needs protobuf-compiler-grpc and python3-grpcio; tests/Interop/install.sh installs them");
        await using var wire = new UnsteadyWire(server.Grpc, breaks: 2);
        var root = SharedMaterial.ProjectRoot();
        var start = new ProcessStartInfo(
            "/usr/bin/python3",
            [
                Path.Combine(root, "tests", "Interop", "python", "case_system.py"),
                "--server", wire.Address.Authority, "--panel", server.Panel.ToString().TrimEnd('/'),
                "--protos", Path.Combine(root, "protos"), "--protos", Path.Combine(root, "src", "Grpc.Kestrel", "Protos"),
            ])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["PYTHONDONTWRITEBYTECODE"] = "1", ["PYTHONIOENCODING"] = "utf-8" },
        };
        using var python = Process.Start(start)!;
        var errors = python.StandardError.ReadToEndAsync(Cancel);
        var output = await python.StandardOutput.ReadToEndAsync(Cancel);
        await python.WaitForExitAsync(Cancel);
        Assert.True(python.ExitCode == 0, await errors);
        var report = JsonDocument.Parse(output).RootElement;

        string Said(string name) => report.GetProperty(name).GetString()!;
        Assert.StartsWith("/cases/open?", Said("link"), StringComparison.Ordinal);
        Assert.Matches("^/cases/prepared/c[0-9]+\\?lang=kk$", Said("opened"));
        Assert.Equal(
            ("DRAFT_STATE_REASON_REQUIRED", "DRAFT_STATE_REASON_RECORDED", "DRAFT_STATE_FINALIZED"), (Said("assessed"), Said("recorded"), Said("decided")));
        var refused = report.GetProperty("refused");
        Assert.Equal(("FAILED_PRECONDITION", "REASON_REQUIRED"), (refused.GetProperty("code").GetString(), refused.GetProperty("missing")[0].GetString()));
        Assert.Contains("себебі көрсетілмеген", refused.GetProperty("message").GetString(), StringComparison.OrdinalIgnoreCase);
        Assert.NotEmpty(report.GetProperty("findings").EnumerateArray());
        Assert.True(wire.Connections > 2, "broken connections were tried again");
        await AssertOnceAsync(Said("draft"));
    }

    // However often a call was repeated: one comparison, one reason, in the name of the judge.
    private async Task AssertOnceAsync(string id)
    {
        var draft = (await server.Records.Drafts.GetAsync(id, Cancel))!;
        Assert.Equal(("judge-7", 1, 1), (draft.Author, draft.Assessments, draft.Reasons));
    }
}
