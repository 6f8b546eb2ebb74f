using Dapper;
using JudicialAnalogs.Records.Drafts;
using JudicialAnalogs.Records.Internal;
using Microsoft.Data.Sqlite;

namespace JudicialAnalogs.Records.Tests.Sqlite;

/// <summary>How SQLite goes about statements whose cost must not grow with the archive.</summary>
public sealed class SqlitePlanTests : IAsyncDisposable
{
    private readonly SqliteStorage storage = new();

    [Theory]
    [InlineData("id IN (1, 2)")]
    [InlineData("id IN (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24)")]
    [InlineData("id > 'act-5' ORDER BY id LIMIT 100")]
    public async Task Acts_are_looked_up_and_paged_by_their_identity(string condition)
    {
        await using (await storage.OpenAsync(TimeProvider.System))
        {
        }

        await using var connection = new SqliteConnection($"Data Source={Path.Combine(storage.Folder, "records.db")};Pooling=False");
        var plan = (await connection.QueryAsync<(long Id, long Parent, long Unused, string Detail)>($"EXPLAIN QUERY PLAN {ActStore.SelectStanding} AND {condition}")).Select(step => step.Detail);

        Assert.StartsWith("SEARCH acts USING INDEX sqlite_autoindex_acts_1 (id", Assert.Single(plan), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_of_divergences_is_read_from_its_place_and_not_from_the_beginning()
    {
        await using (await storage.OpenAsync(TimeProvider.System))
        {
        }

        var conditions = new DivergenceConditions(new DivergenceQuery { After = new DivergencePlace(DateTimeOffset.UnixEpoch, "d0000000001", 1) });
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(storage.Folder, "records.db")};Pooling=False");
        var plan = (await connection.QueryAsync<(long Id, long Parent, long Unused, string Detail)>("EXPLAIN QUERY PLAN " + DraftAudit.SqlOf(conditions), conditions.Parameters)).Select(step => step.Detail).ToList();

        Assert.Contains(plan, step => step.StartsWith("SEARCH s USING INDEX draft_subjects_divergent", StringComparison.Ordinal));
        Assert.DoesNotContain(plan, step => step.Contains("TEMP B-TREE", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(false, false, "drafts_worklist")]
    [InlineData(true, false, "drafts_worklist")]
    [InlineData(false, true, "drafts_worklist_of_author")]
    [InlineData(true, true, "drafts_worklist_of_author")]
    public async Task A_page_of_the_worklist_is_read_from_its_place_without_sorting(bool goesOn, bool ofAuthor, string index)
    {
        await using (await storage.OpenAsync(TimeProvider.System))
        {
        }

        await using var connection = new SqliteConnection($"Data Source={Path.Combine(storage.Folder, "records.db")};Pooling=False");
        var plan = (await connection.QueryAsync<(long Id, long Parent, long Unused, string Detail)>(
            "EXPLAIN QUERY PLAN " + Worklist.SqlOf(goesOn, ofAuthor), new { group = 0L, author = "judge", after = "d0000000001", limit = 25 })).Select(step => step.Detail);

        Assert.StartsWith($"SEARCH drafts USING INDEX {index} ", Assert.Single(plan), StringComparison.Ordinal);
    }

    public ValueTask DisposeAsync() => storage.DisposeAsync();
}
