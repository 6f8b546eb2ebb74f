using Grpc.Core;
using JudicialAnalogs.Records.Tests.Faults;
using JudicialAnalogs.Testing;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Tests.Faults;

/// <summary>A disk that is full while the server runs on it.</summary>
public class FullDiskTests
{
    [Fact]
    public async Task While_the_disk_is_full_writes_are_unavailable_with_nothing_half_written_and_pass_when_there_is_room()
    {
        using var disk = SmallDisk.OrSkip("48m");
        var folder = Path.Combine(disk.Folder, "data");
        await using var server = await TestServer.StartAsync(MadeUpAct.Burglaries(60), folder);
        server.ExpectErrors("records failed");
        var before = await server.CallAsync<AssessDraftResponse>("DraftService/AssessDraft", Asked.Assess("before"));
        var filler = Path.Combine(disk.Folder, "filler");
        await FillAsync(filler);

        // What is left in files that are there already takes a few drafts more.
        RpcException? refused = null;
        var number = 0;
        for (; refused is null && number < 400; number++)
            refused = await RefusalAsync(server, $"full-{number}");
        Assert.NotNull(refused);
        Assert.Equal((StatusCode.Unavailable, "RECORDS_UNAVAILABLE"), (refused.StatusCode, refused.GetRpcStatus()!.GetDetail<Google.Rpc.ErrorInfo>()!.Reason));
        File.Delete(filler);

        var after = await server.CallAsync<AssessDraftResponse>("DraftService/AssessDraft", Asked.Assess($"full-{number - 1}"));
        var kept = await server.CallAsync<GetDraftResponse>("DraftService/GetDraft", new GetDraftRequest { DraftId = after.DraftId });
        Assert.Single(kept.Versions);
        Assert.Equal(before.DraftId, (await server.CallAsync<AssessDraftResponse>("DraftService/AssessDraft", Asked.Assess("before"))).DraftId);
        Assert.True((await server.CallAsync<VerifyLedgerResponse>("AuditService/VerifyLedger", new VerifyLedgerRequest())).Intact);
    }

    private static async Task<RpcException?> RefusalAsync(TestServer server, string key)
    {
        try
        {
            await server.CallAsync<AssessDraftResponse>("DraftService/AssessDraft", Asked.Assess(key));
            return null;
        }
        catch (RpcException refused)
        {
            return refused;
        }
    }

    private static async Task FillAsync(string file)
    {
        await using var stream = new FileStream(file, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        var block = new byte[1 << 16];
        for (var size = block.Length; size > 0;)
        {
            try
            {
                stream.Write(block, 0, size);
            }
            catch (IOException)
            {
                size /= 2;
            }
        }
    }
}
