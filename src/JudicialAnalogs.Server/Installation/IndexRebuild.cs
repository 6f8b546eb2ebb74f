using JudicialAnalogs.Records;
using JudicialAnalogs.Server.Hosting;
using JudicialAnalogs.Server.Mapping;
using JudicialAnalogs.Server.Texts;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Installation;

/// <summary>Has the index made anew while questions are answered from the old one.</summary>
internal sealed class IndexRebuild(Engine engine, ArchiveChanged changed)
{
    /// <summary>Makes it anew and tells what it holds.</summary>
    /// <param name="caller">Who asks; the ledger keeps it.</param>
    /// <param name="wording">Language of the answer.</param>
    /// <param name="cancellationToken">Stops the work; the next catching up completes it.</param>
    public async Task<RebuildIndexResponse> RunAsync(Caller caller, Wording wording, CancellationToken cancellationToken)
    {
        await engine.RebuildAsync(cancellationToken);
        changed.Signal();
        using var acts = engine.Index.Index.AcquireReader();
        using var norms = engine.NormIndex.Index.Acquire();
        var response = new RebuildIndexResponse
        {
            Context = AnswerContexts.Of(engine, wording),
            Acts = await acts.CountAsync(cancellationToken),
            Norms = norms.DocumentCount,
            Sequence = acts.Sequence,
            NormIndexVersion = norms.Version,
        };
        response.Context.IndexVersion = acts.Version;
        await engine.Records.Ledger.NoteAsync(caller, "index.rebuild", acts.Version, ReadOnlyMemory<byte>.Empty, cancellationToken);
        return response;
    }
}
