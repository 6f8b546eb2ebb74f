using System.Text.RegularExpressions;
using JudicialAnalogs.Records.Internal;

namespace JudicialAnalogs.Records.Tests.Internal;

public sealed partial class MigrationTests
{
    [Fact]
    public void Both_databases_have_the_same_numbered_steps()
    {
        var sqlite = Migration.All("Sqlite");
        var postgres = Migration.All("Postgres");

        Assert.NotEmpty(sqlite);
        Assert.Equal(sqlite.Select(step => step.Name), postgres.Select(step => step.Name));
    }

    [Fact]
    public void Both_databases_have_the_same_tables_columns_and_indexes()
    {
        foreach (var (sqlite, postgres) in Migration.All("Sqlite").Zip(Migration.All("Postgres")))
            Assert.Equal(Shape(sqlite.Sql), Shape(postgres.Sql));
    }

    private static IEnumerable<string> Shape(string sql) => FirstWords().Matches(sql).Select(match => match.Value.Trim());

    [GeneratedRegex(@"^(CREATE (TABLE|INDEX) \w+.*|    \w+|    (PRIMARY|FOREIGN|CHECK).*)", RegexOptions.Multiline)]
    private static partial Regex FirstWords();
}
