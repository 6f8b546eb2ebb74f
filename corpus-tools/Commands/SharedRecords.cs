namespace JudicialAnalogs.CorpusTools.Commands;

/// <summary>Records in PostgreSQL. A connection string holds a password, so it is no option of a command but a variable.</summary>
internal static class SharedRecords
{
    private const string Variable = "ANALOGS_POSTGRES";

    /// <summary>An option of commands that work on either.</summary>
    public static System.CommandLine.Option<bool> Option(string what) => new("--postgres") { Description = $"{what} The variable {Variable} holds Npgsql's connection string." };

    /// <summary>The connection string.</summary>
    /// <exception cref="BadInputException">The variable is not set.</exception>
    public static string Needed() => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } connection
        ? connection
        : throw new BadInputException($"--postgres: the variable {Variable} holds no connection string. Set it, e.g. {Variable}=\"Host=localhost;Database=analogs;Username=analogs\".");
}
