using Dapper;
using Microsoft.Data.Sqlite;

namespace JudicialAnalogs.Records.Sqlite;

/// <summary>
/// The tables of a file of records, as far as copying needs them. Both databases have the same tables and columns, made by migrations of the same numbers, so
/// rows go from one to the other as they are: numbers, texts and bytes.
/// </summary>
internal static class TableCopy
{
    /// <summary>What is kept for hours and must not live on in a copy.</summary>
    public const string ShortLived = "prepared_cases";

    /// <summary>Tables in the order they were made: none refers to a later one. <see cref="ShortLived"/> is left out.</summary>
    public static async Task<IReadOnlyList<(string Name, IReadOnlyList<string> Columns)>> TablesAsync(SqliteConnection connection)
    {
        var tables = new List<(string, IReadOnlyList<string>)>();
        var names = await connection.QueryAsync<string>(
            $"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT IN ('schema_versions', '{ShortLived}') AND name NOT LIKE 'sqlite_%' ORDER BY rowid").ConfigureAwait(false);
        foreach (var name in names.AsList())
            tables.Add((name, (await connection.QueryAsync<string>("SELECT name FROM pragma_table_info(@name) ORDER BY cid", new { name }).ConfigureAwait(false)).AsList()));
        return tables;
    }

    /// <summary>Puts one row in.</summary>
    public static SqliteCommand Insert(SqliteConnection connection, SqliteTransaction transaction, string table, IReadOnlyList<string> columns)
    {
        var command = connection.CreateCommand();
        command.Transaction = transaction;
#pragma warning disable CA2100 // Names of tables and columns come from the migrations.
        command.CommandText = $"INSERT INTO {table} ({string.Join(", ", columns)}) VALUES ({string.Join(", ", columns.Select((_, i) => $"@p{i}"))})";
#pragma warning restore CA2100
        for (var i = 0; i < columns.Count; i++)
            command.Parameters.Add(new SqliteParameter { ParameterName = $"@p{i}" });
        return command;
    }
}
