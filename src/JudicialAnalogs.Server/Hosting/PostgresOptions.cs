using JudicialAnalogs.Server.Configuration;

namespace JudicialAnalogs.Server.Hosting;

/// <summary>Records that several servers share.</summary>
public sealed class PostgresOptions
{
    /// <summary>Npgsql's connection string to PostgreSQL, with `Search Path` naming a schema that exists. Without it the records lie in the data folder.</summary>
    [Secret]
    [FormerVariable("ANALOGS_POSTGRES")]
    public string? Connection { get; init; }

    /// <summary>A file that holds that connection string alone.</summary>
    public string? ConnectionFile { get; init; }
}
