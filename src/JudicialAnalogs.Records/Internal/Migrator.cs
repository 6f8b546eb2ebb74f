using JudicialAnalogs.Records.Failures;

namespace JudicialAnalogs.Records.Internal;

/// <summary>Brings a schema up to date inside a write transaction, which is the lock it runs under.</summary>
internal static class Migrator
{
    private const string CreateTable =
        "CREATE TABLE IF NOT EXISTS schema_versions (version BIGINT PRIMARY KEY, name TEXT NOT NULL, applied_at TEXT NOT NULL)";

    /// <exception cref="SchemaTooNewException">The schema is newer than <paramref name="migrations"/>.</exception>
    public static async Task<int> ApplyAsync(Session session, IReadOnlyList<Migration> migrations)
    {
        await session.ExecuteAsync(CreateTable).ConfigureAwait(false);
        var found = (int)await session.FirstAsync<long>("SELECT COALESCE(MAX(version), 0) FROM schema_versions").ConfigureAwait(false);
        if (found > migrations.Count)
            throw new SchemaTooNewException(found, migrations.Count);

        foreach (var migration in migrations.Skip(found))
        {
            await session.ExecuteAsync(migration.Sql).ConfigureAwait(false);
            await session.ExecuteAsync(
                "INSERT INTO schema_versions (version, name, applied_at) VALUES (@version, @name, @at)",
                new { version = (long)migration.Version, name = migration.Name, at = Instants.ToText(session.Now) }).ConfigureAwait(false);
        }

        return migrations.Count - found;
    }
}
