using JudicialAnalogs.CorpusTools.Calling;
using JudicialAnalogs.CorpusTools.Demo;
using JudicialAnalogs.CorpusTools.Synthesis;
using JudicialAnalogs.Reading.ActReading;
using JudicialAnalogs.Records;
using JudicialAnalogs.Server.Configuration;
using JudicialAnalogs.Server.Hosting;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Browser;

/// <summary>The real server over the synthetic archive of the demo, with the demo's draft compared: what the pictures of the documentation show and what callers from outside are tried on.</summary>
public class SyntheticServer : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("panel-pictures-");
    private ServerSession _session = null!;

    /// <summary>Address of the panel.</summary>
    public string Address => _session.Panel!.ToString();

    /// <summary>Address of gRPC.</summary>
    public string Grpc => _session.Address.ToString();

    /// <summary>Folder of its data.</summary>
    public string Folder => _folder.FullName;

    /// <summary>The demo's draft, far above practice.</summary>
    public AssessDraftResponse Assessed { get; private set; } = null!;

    /// <summary>Acts in its archive.</summary>
    protected virtual int Acts => 1_500;

    public async ValueTask InitializeAsync()
    {
        var archive = Path.Combine(_folder.FullName, "synthetic");
        SyntheticArchive.Write(new SyntheticOptions { Count = Acts }, archive);
        var engine = await ServerSession.OpenEngineAsync(_folder.FullName, CancellationToken.None);
        await foreach (var result in engine.ActImport.RunAsync(new ActReader().Read(Path.Combine(archive, "synthetic-acts.jsonl")), new Caller("pictures", "operator", "pictures"), null, CancellationToken.None))
            Assert.IsNotType<Rejection>(result.Outcome);
        await engine.CatchUp.RunAsync(null, CancellationToken.None);
        _session = await ServerSession.StartAsync(engine, AnalogsOptions.Over(_folder.FullName) with { Limits = new() { PerCaller = false } }, CancellationToken.None);
        Assessed = await _session.Caller.CallAsync<AssessDraftResponse>(
            "/judicial.analogs.v1.DraftService/AssessDraft",
            new AssessDraftRequest { Context = new RequestContext { Language = V1.Language.Russian }, IdempotencyKey = "pictures", Case = new CaseDescription { Text = DemoDraft.Russian() } },
            CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await _session.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
