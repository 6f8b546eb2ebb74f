using System.Text.Json;
using JudicialAnalogs.Records;
using JudicialAnalogs.Records.History;
using JudicialAnalogs.Search;
using JudicialAnalogs.Search.Fusion;

namespace JudicialAnalogs.Archive.Followers;

/// <summary>
/// Notes in the records how the states of an embedded index come about, one after another. Nothing is noted of an index on a cluster: its states are
/// not made again.
/// </summary>
internal sealed class IndexHistory(IHybridIndex index, IPastStates past)
{
    private string? _version;

    /// <summary>True while words of a removed act may still be in the files.</summary>
    public bool HoldsRemoved { get; private set; }

    /// <summary>
    /// Reads how the index stands, before anything is changed. Where its state was not noted, because the program ended between its commit and the note
    /// or the weights were changed from outside, what must have led to it is noted now; should that be wrong, making it again shows it.
    /// </summary>
    public async Task ReadAsync(CancellationToken cancellationToken)
    {
        if (index is not SearchIndex)
            return;
        using var reader = index.AcquireReader();
        if (reader.Version == _version)
            return;
        var step = await past.FindAsync(reader.Version, cancellationToken);
        if (step is null && reader.Sequence > 0 && await past.LatestAsync(cancellationToken) is { } before && before.Sequence <= reader.Sequence)
        {
            var kind = before.Sequence == reader.Sequence ? IndexStepKind.Tuned : IndexStepKind.AppliedWithRemoval;
            step = new IndexStep(reader.Version, before.Version, kind, before.Sequence, reader.Sequence, Write(reader.Weights));
            await past.NoteAsync(step, cancellationToken);
        }

        (_version, HoldsRemoved) = (reader.Version, step?.Kind == IndexStepKind.AppliedWithRemoval || (HoldsRemoved && step?.Kind is IndexStepKind.Applied or IndexStepKind.Tuned));
    }

    /// <summary>Notes the state that the last commit made.</summary>
    /// <param name="kind">What was done.</param>
    /// <param name="after">Position before it.</param>
    /// <param name="cancellationToken">Stops before it is noted.</param>
    public async Task NoteAsync(IndexStepKind kind, long after, CancellationToken cancellationToken)
    {
        if (index is not SearchIndex)
            return;
        using var reader = index.AcquireReader();
        var anew = kind is IndexStepKind.Trained or IndexStepKind.Filled;
        HoldsRemoved = !anew && (HoldsRemoved || kind == IndexStepKind.AppliedWithRemoval);
        if (reader.Version == _version && !anew)
            return;
        await past.NoteAsync(new IndexStep(reader.Version, anew || after == 0 ? null : _version, kind, after, reader.Sequence, Write(reader.Weights)), cancellationToken);
        _version = reader.Version;
    }

    /// <summary>Weights as a step keeps them.</summary>
    public static string Write(FusionWeights weights) => JsonSerializer.Serialize(weights);

    /// <summary>Weights of a step; null where they cannot be read.</summary>
    public static FusionWeights? Read(string weights)
    {
        try
        {
            return JsonSerializer.Deserialize<FusionWeights>(weights);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
