using JudicialAnalogs.Records.Internal;
using JudicialAnalogs.Records.Postgres;

namespace JudicialAnalogs.Records;

/// <summary>The records in a PostgreSQL database (15 or later) that several servers may share.</summary>
public static class PostgresRecords
{
    /// <summary>Connects and brings the schema up to date; of several that start at once, one does so and the others wait.</summary>
    /// <remarks>A write is as durable as the server's <c>synchronous_commit</c> makes it; it must not be <c>off</c>. The content of a removed act leaves the
    /// server's files when it next vacuums and reuses the room.</remarks>
    /// <param name="connectionString">Npgsql's connection string; its <c>Search Path</c> names the schema, which must exist.</param>
    /// <param name="time">Clock of the entries; every server writes its own.</param>
    /// <param name="cancellationToken">Stops the opening.</param>
    /// <exception cref="Failures.SchemaTooNewException">A newer program wrote the records.</exception>
    /// <exception cref="Failures.StorageFailedException">The server cannot be reached or refuses the account.</exception>
    public static async Task<IRecords> OpenAsync(string connectionString, TimeProvider time, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(connectionString);
        ArgumentNullException.ThrowIfNull(time);
        return new RecordSet(await PostgresDatabase.OpenAsync(connectionString, time, Migration.All("Postgres"), cancellationToken).ConfigureAwait(false));
    }
}
