using JudicialAnalogs.Records;

namespace JudicialAnalogs.CorpusTools.Commands;

/// <summary>Records in PostgreSQL. A connection string holds a password, so it is no option of a command but a variable.</summary>
internal static class SharedRecords
{
    /// <summary>Holds Npgsql's connection string.</summary>
    public const string Variable = "ANALOGS_POSTGRES";

    /// <summary>The connection string; null when the variable is not set.</summary>
    public static string? Connection => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } connection ? connection : null;

    /// <summary>An option of commands that work on either.</summary>
    public static System.CommandLine.Option<bool> Option(string what) => new("--postgres") { Description = $"{what} The variable {Variable} holds Npgsql's connection string." };

    /// <summary>Opens them; null when the variable is not set.</summary>
    public static async Task<IRecords?> OpenAsync(CancellationToken cancellationToken) =>
        Connection is { } connection ? await PostgresRecords.OpenAsync(connection, TimeProvider.System, cancellationToken) : null;

    /// <summary>The connection string.</summary>
    /// <exception cref="BadInputException">The variable is not set.</exception>
    public static string Needed() => Connection ?? throw new BadInputException($"--postgres: the variable {Variable} holds no connection string. Set it, e.g. {Variable}=\"Host=localhost;Database=analogs;Username=analogs\".");
}
