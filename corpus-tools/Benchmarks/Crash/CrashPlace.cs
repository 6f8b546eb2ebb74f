using JudicialAnalogs.CorpusTools.Commands;
using JudicialAnalogs.Records;
using JudicialAnalogs.Server.Hosting;

namespace JudicialAnalogs.CorpusTools.Benchmarks.Crash;

/// <summary>Where the killed process writes: a data folder, with its records in it or in PostgreSQL.</summary>
/// <param name="Folder">The data folder.</param>
/// <param name="Postgres">Whether the records lie in PostgreSQL.</param>
internal sealed record CrashPlace(ArchiveFolder Folder, bool Postgres)
{
    /// <summary>Opens the records.</summary>
    public Task<IRecords> OpenAsync(CancellationToken cancellationToken) => Postgres
        ? PostgresRecords.OpenAsync(SharedRecords.Needed(), TimeProvider.System, cancellationToken)
        : SqliteRecords.OpenAsync(Folder.Records, TimeProvider.System, cancellationToken);
}
