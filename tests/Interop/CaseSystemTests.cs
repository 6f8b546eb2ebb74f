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
        var output = await OutputAsync(
            "/usr/bin/python3",
            Path.Combine(root, "tests", "Interop", "python", "case_system.py"),
            "--server", wire.Address.Authority, "--panel", server.Panel.ToString().TrimEnd('/'),
            "--protos", Path.Combine(root, "protos"), "--protos", Path.Combine(root, "src", "Grpc.Kestrel", "Protos"));
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

    [Fact]
    public async Task The_example_in_JavaScript_hands_a_case_over_and_brings_a_draft_to_its_decision()
    {
        var root = SharedMaterial.ProjectRoot();
        var folder = Path.Combine(root, "tests", "Interop", "node");
        Assert.SkipUnless(Directory.Exists(Path.Combine(folder, "node_modules", "@grpc", "grpc-js")), "needs @grpc/grpc-js (npm ci); tests/Interop/install.sh installs it");
        await using var wire = new UnsteadyWire(server.Grpc, breaks: 2);

        var report = JsonDocument.Parse(await OutputAsync(
            "node",
            Path.Combine(folder, "case_system.js"),
            "--server", wire.Address.Authority, "--panel", server.Panel.ToString().TrimEnd('/'),
            "--protos", Path.Combine(root, "protos"), "--protos", Path.Combine(root, "src", "Grpc.Kestrel", "Protos"))).RootElement;

        string Said(string name) => report.GetProperty(name).GetString()!;
        Assert.StartsWith("/cases/open?", Said("link"), StringComparison.Ordinal);
        Assert.Equal(
            ("DRAFT_STATE_REASON_REQUIRED", "DRAFT_STATE_REASON_RECORDED", "DRAFT_STATE_FINALIZED"), (Said("assessed"), Said("recorded"), Said("decided")));
        var refused = report.GetProperty("refused");
        Assert.Equal(("FAILED_PRECONDITION", "REASON_REQUIRED"), (refused.GetProperty("code").GetString(), refused.GetProperty("missing")[0].GetString()));
        Assert.Contains("себебі көрсетілмеген", refused.GetProperty("message").GetString(), StringComparison.OrdinalIgnoreCase);
        Assert.True(wire.Connections > 2, "broken connections were tried again");
        await AssertOnceAsync(Said("draft"));
    }

    [Fact]
    public async Task The_example_in_Java_hands_a_case_over_and_brings_a_draft_to_its_decision()
    {
        string[] needed = ["/usr/bin/grpc_java_plugin", "/usr/bin/protoc", "/usr/bin/javac", "/usr/share/java/grpc-netty.jar", "/usr/share/java/netty-codec-http2.jar"];
        Assert.SkipUnless(needed.All(File.Exists), "needs a JDK, libgrpc-java and protobuf-compiler-grpc-java-plugin; tests/Interop/install.sh installs them");
        await using var wire = new UnsteadyWire(server.Grpc, breaks: 2);
        var build = Directory.CreateTempSubdirectory("interop-java-");
        try
        {
            var output = await OutputAsync("sh", Path.Combine(SharedMaterial.ProjectRoot(), "tests", "Interop", "java", "run.sh"), build.FullName, "--server", wire.Address.Authority);

            var said = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(": ", 2)).ToDictionary(pair => pair[0], pair => pair[1]);
            Assert.StartsWith("/cases/open?", said["link"], StringComparison.Ordinal);
            Assert.Equal(("DRAFT_STATE_REASON_REQUIRED", "DRAFT_STATE_REASON_RECORDED", "DRAFT_STATE_FINALIZED"), (said["assessed"], said["recorded"], said["decided"]));
            Assert.Equal(("FAILED_PRECONDITION", "REASON_REQUIRED"), (said["refused"], said["missing"]));
            Assert.Contains("себебі көрсетілмеген", said["message"], StringComparison.OrdinalIgnoreCase);
            Assert.True(wire.Connections > 2, "broken connections were tried again");
            await AssertOnceAsync(said["draft"]);
        }
        finally
        {
            build.Delete(recursive: true);
        }
    }

    private static async Task<string> OutputAsync(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["PYTHONDONTWRITEBYTECODE"] = "1", ["PYTHONIOENCODING"] = "utf-8", ["LC_ALL"] = "C.UTF-8" },
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync(Cancel);
        var output = await process.StandardOutput.ReadToEndAsync(Cancel);
        await process.WaitForExitAsync(Cancel);
        Assert.True(process.ExitCode == 0, await errors);
        return output;
    }

    // However often a call was repeated: one comparison, one reason, in the name of the judge.
    private async Task AssertOnceAsync(string id)
    {
        var draft = (await server.Records.Drafts.GetAsync(id, Cancel))!;
        Assert.Equal(("judge-7", 1, 1), (draft.Author, draft.Assessments, draft.Reasons));
    }
}
