using System.Data.Common;
using Dapper;

namespace JudicialAnalogs.Records.Internal;

/// <summary>One transaction, and the time it happens at: every row it writes carries the same instant.</summary>
internal sealed class Session(DbConnection connection, DbTransaction transaction, DateTimeOffset now, bool arrayParameters, CancellationToken cancellationToken)
{
    public DateTimeOffset Now { get; } = now;

    public DbConnection Connection => connection;

    public CancellationToken CancellationToken => cancellationToken;

    /// <summary>A condition that <paramref name="column"/> is in the list parameter; the databases take lists differently.</summary>
    public string AnyOf(string column, string parameter) => arrayParameters ? $"{column} = ANY(@{parameter})" : $"{column} IN @{parameter}";

    /// <summary>A condition that the bytes of <paramref name="column"/> hold those of the parameter somewhere.</summary>
    public string Holds(string column, string parameter) => arrayParameters ? $"position(@{parameter} in {column}) > 0" : $"instr({column}, @{parameter}) > 0";

    public Task<int> ExecuteAsync(string sql, object? parameters = null) => connection.ExecuteAsync(Command(sql, parameters));

    public async Task<IReadOnlyList<T>> QueryAsync<T>(string sql, object? parameters = null) =>
        (await connection.QueryAsync<T>(Command(sql, parameters)).ConfigureAwait(false)).AsList();

    public Task<T?> FirstAsync<T>(string sql, object? parameters = null) => connection.QueryFirstOrDefaultAsync<T>(Command(sql, parameters));

    private CommandDefinition Command(string sql, object? parameters) => new(sql, parameters, transaction, cancellationToken: cancellationToken);
}
