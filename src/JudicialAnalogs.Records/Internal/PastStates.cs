using JudicialAnalogs.Records.Changes;
using JudicialAnalogs.Records.History;

namespace JudicialAnalogs.Records.Internal;

internal sealed class PastStates(Database database, IRecords now) : IPastStates
{
    private const string Select = "SELECT version AS Version, parent AS Parent, kind AS Kind, after AS After, sequence AS Sequence, weights AS Weights FROM index_steps";

    public IRecords At(long sequence)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(sequence);
        return new PastRecords(database, sequence, now);
    }

    public Task NoteAsync(IndexStep taken, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(taken);
        FieldRules.Text("step.version", taken.Version, 1, 100);
        FieldRules.Text("step.weights", taken.Weights, 0, 1000);
        return database.WriteAsync(
            async session =>
            {
                var number = await session.FirstAsync<long>("SELECT COALESCE(MAX(number), 0) + 1 FROM index_steps").ConfigureAwait(false);
                return await session.ExecuteAsync(
                    """
                    INSERT INTO index_steps (number, version, parent, kind, after, sequence, weights)
                    VALUES (@number, @version, @parent, @kind, @after, @sequence, @weights) ON CONFLICT (version) DO NOTHING
                    """,
                    new { number, version = taken.Version, parent = taken.Parent, kind = (long)taken.Kind, after = taken.After, sequence = taken.Sequence, weights = taken.Weights }).ConfigureAwait(false);
            },
            cancellationToken);
    }

    public async Task<IndexStep?> FindAsync(string version, CancellationToken cancellationToken) =>
        (await database.ReadAsync(session => session.FirstAsync<StepRow>(Select + " WHERE version = @version", new { version }), cancellationToken).ConfigureAwait(false))?.ToStep();

    public async Task<IndexStep?> LatestAsync(CancellationToken cancellationToken) =>
        (await database.ReadAsync(session => session.FirstAsync<StepRow>(Select + " ORDER BY number DESC LIMIT 1"), cancellationToken).ConfigureAwait(false))?.ToStep();

    public Task KeepCalibrationAsync(string version, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        FieldRules.Text("calibration.version", version, 1, 100);
        return database.WriteAsync(
            session => session.ExecuteAsync(
                "INSERT INTO kept_calibrations (version, content) VALUES (@version, @content) ON CONFLICT (version) DO NOTHING", new { version, content = content.ToArray() }),
            cancellationToken);
    }

    public Task<byte[]?> CalibrationAsync(string version, CancellationToken cancellationToken) => database.ReadAsync(
        session => session.FirstAsync<byte[]>("SELECT content FROM kept_calibrations WHERE version = @version", new { version }), cancellationToken);

    public Task<IReadOnlyList<string>> RemovedSinceAsync(long sequence, CancellationToken cancellationToken) => database.ReadAsync(
        session => session.QueryAsync<string>(
            """
            SELECT removal.id FROM changes removal
            WHERE removal.sequence > @sequence AND removal.subject = @act AND removal.kind = @removed
              AND EXISTS (SELECT 1 FROM changes earlier WHERE earlier.sequence <= @sequence AND earlier.subject = @act AND earlier.id = removal.id)
            ORDER BY removal.id
            """,
            new { sequence, act = (long)ChangeSubject.Act, removed = (long)ChangeKind.Removed }),
        cancellationToken);

    /// <summary>Keeps the content of an act that is about to be replaced.</summary>
    public static Task KeepActAsync(Session session, string actId, long replacedBy) => session.ExecuteAsync(
        "INSERT INTO act_versions (act_id, sequence, replaced_by, content) SELECT id, sequence, @replacedBy, content FROM acts WHERE id = @actId AND content IS NOT NULL",
        new { actId, replacedBy });

    /// <summary>Keeps the text of a norm that is about to be replaced.</summary>
    public static Task KeepNormAsync(Session session, string normId, long replacedBy) => session.ExecuteAsync(
        $"INSERT INTO norm_versions (replaced_by, {NormRow.Columns}) SELECT @replacedBy, {NormRow.Columns} FROM norms WHERE id = @normId", new { normId, replacedBy });

    /// <summary>Erases every kept content of an act that is removed.</summary>
    public static Task EraseActAsync(Session session, string actId) => session.ExecuteAsync("DELETE FROM act_versions WHERE act_id = @actId", new { actId });

    private sealed class StepRow
    {
        public string Version { get; init; } = "";

        public string? Parent { get; init; }

        public long Kind { get; init; }

        public long After { get; init; }

        public long Sequence { get; init; }

        public string Weights { get; init; } = "";

        public IndexStep ToStep() => new(Version, Parent, (IndexStepKind)Kind, After, Sequence, Weights);
    }
}
